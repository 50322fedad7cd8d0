// Answers {"prefix", "cache", "records"} with how long the installation takes: {"ms", "files", "peakMb"}.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';

const load = (room) => import(pathToFileURL(`${process.env.BENCH_BUILD}/${room}/index.js`).href);
const { prefix, cache, records } = JSON.parse(await text(process.stdin));
const { AuthStore, ChannelNetwork, HttpClient } = await load('channel');
const { readPackageRecord } = await load('conda');
const { installEnvironment, PackageCache } = await load('environment');
const report = () => {};
const env = { NO_PROXY: '*' };
const known = records.map(({ index, ...place }) => ({ ...readPackageRecord(index), ...place }));
const start = performance.now();
const network = new ChannelNetwork({
  client: new HttpClient({ env }),
  store: new AuthStore({ env, homeDirectory: cache }),
  mirrors: new Map(),
  report,
});
const packages = new PackageCache({
  directory: path.join(cache, 'pkgs'),
  fetch: ({ url, sha256, size }, destination, signal) => network.download(url, destination, { sha256, size }, signal),
  report,
});
await installEnvironment({ prefix, platform: 'linux-64', records: known, cache: packages, report });
const ms = performance.now() - start;
await network.close();
const files = readdirSync(path.join(prefix, 'conda-meta'))
  .filter((name) => name.endsWith('.json'))
  .sort();
console.log(JSON.stringify({ ms, files, peakMb: process.resourceUsage().maxRSS / 1024 }));
