// Answers {"channel", "cache", "names"} with how long it takes to read the records of the names: {"ms", "records", "peakMb"}.
import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';

const load = (room) => import(pathToFileURL(`${process.env.BENCH_BUILD}/${room}/index.js`).href);
const { channel, cache, names } = JSON.parse(await text(process.stdin));
const { AuthStore, ChannelNetwork, HttpClient, openRepodata } = await load('channel');
const report = () => {};
const env = { NO_PROXY: '*' };
const network = new ChannelNetwork({
  client: new HttpClient({ env }),
  store: new AuthStore({ env, homeDirectory: cache }),
  mirrors: new Map(),
  report,
});
const start = performance.now();
const repodata = await openRepodata({
  channels: [channel],
  subdirs: ['linux-64', 'noarch'],
  cacheDirectory: cache,
  network,
  report,
});
const lists = await Promise.all(names.map((name) => repodata.recordsOf(name)));
const ms = performance.now() - start;
const records = lists.reduce((sum, list) => sum + list.length, 0);
await repodata.close();
await network.close();
console.log(JSON.stringify({ ms, records, peakMb: process.resourceUsage().maxRSS / 1024 }));
