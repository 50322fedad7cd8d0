// Measures how long it takes to get the records of some names out of the repodata of large channels, and the peak memory,
// against py-rattler in the same run: ours / theirs, below 1 is better.
//   node bench/repodata.mjs [--runs N] [--records N,N] [--names N]
// Builds src/ first. Needs the pinned Python environment of the tests; makes its channels once (.cache/bench).
import { rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { startChannelServer } from '../tools/local-channel/server.mjs';
import { compare, compileSources, generatedChannel, work } from './harness.mjs';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '5' },
    records: { type: 'string', default: '100000,400000' },
    names: { type: 'string', default: '200' },
  },
});
const runs = Number(values.runs);
compileSources();

for (const count of values.records.split(',').map(Number)) {
  const { folder, names: all } = await generatedChannel(count);
  // Every so many-th, the one with most records among them.
  const step = Math.max(1, Math.floor(all.length / Number(values.names)));
  const names = all.filter((_, i) => i % step === 0);
  const server = await startChannelServer({ mounts: { generated: folder } });
  const plain = await startChannelServer({ mounts: { generated: folder }, shards: false });
  const file = pathToFileURL(folder).href;
  const json = path.join(folder, 'linux-64', 'repodata.json');
  const [ourCache, theirCache] = ['ours', 'theirs'].map((name) => path.join(work, `cache-${name}`));
  const forget = () => {
    for (const cache of [ourCache, theirCache]) rmSync(cache, { recursive: true, force: true });
  };
  const ours = (channel) => ({ script: 'repodata-ours.mjs', question: { channel, cache: ourCache, names } });
  const theirs = (question) => ({ script: 'repodata-peer.py', question: { ...question, names } });
  const sparse = theirs({ how: 'sparse', json });
  const gateway = (channel, sharded) => theirs({ how: 'gateway', channel, sharded, cache: theirCache });
  const [zst, shards] = [plain.urlOf('generated'), server.urlOf('generated')];
  console.log(`${count} records, ${names.length} of ${all.length} names; node ${process.version}, medians of ${runs}`);
  for (const one of [
    { name: 'repodata.json, never seen / SparseRepoData', ours: ours(file), peer: sparse, before: forget },
    { name: 'repodata.json, seen before / SparseRepoData', ours: ours(file), peer: sparse, prepare: true },
    { name: '.json.zst over HTTP, cold / Gateway', ours: ours(zst), peer: gateway(zst, false), before: forget },
    { name: '.json.zst over HTTP, unchanged / Gateway', ours: ours(zst), peer: gateway(zst, false), prepare: true },
    { name: 'shards over HTTP, cold / Gateway', ours: ours(shards), peer: gateway(shards, true), before: forget },
    { name: 'shards over HTTP, cached / Gateway', ours: ours(shards), peer: gateway(shards, true), prepare: true },
  ]) {
    await compare({ ...one, runs });
  }
  await server.close();
  await plain.close();
}
