// Answers {"channel", "cache", "specs"} with how long it takes from nothing to the solution: {"ms", "urls", "peakMb"}.
import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';

const load = (room) => import(pathToFileURL(`${process.env.BENCH_BUILD}/${room}/index.js`).href);
const { channel, cache, specs } = JSON.parse(await text(process.stdin));
const { AuthStore, ChannelNetwork, HttpClient, openRepodata } = await load('channel');
const { MatchSpec, parseVirtualPackage } = await load('conda');
const { solve } = await load('solve');
const report = () => {};
const env = { NO_PROXY: '*' };
const start = performance.now();
const network = new ChannelNetwork({
  client: new HttpClient({ env }),
  store: new AuthStore({ env, homeDirectory: cache }),
  mirrors: new Map(),
  report,
});
const subdirs = ['linux-64', 'noarch'];
const source = await openRepodata({ channels: [channel], subdirs, cacheDirectory: cache, network, report });
const { records } = await solve({
  specs: specs.map((spec) => MatchSpec.parse(spec)),
  source,
  virtualPackages: [parseVirtualPackage('__glibc=2.36=0')],
});
const ms = performance.now() - start;
await source.close();
await network.close();
const files = records.map(({ fileName }) => fileName).sort();
console.log(JSON.stringify({ ms, files, peakMb: process.resourceUsage().maxRSS / 1024 }));
