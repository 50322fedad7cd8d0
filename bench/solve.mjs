// Measures how long it takes from nothing to a solution on large generated channels, and the peak memory, against py-rattler in
// the same run: ours / theirs, below 1 is better. Both have to answer the same records.
//   node bench/solve.mjs [--runs N] [--records N,N]
// Builds src/ first. Needs the pinned Python environment of the tests; makes its channels once (.cache/bench).
import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { startChannelServer } from '../tools/local-channel/server.mjs';
import { compare, compileSources, generatedChannel, work } from './harness.mjs';

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '5' }, records: { type: 'string', default: '100000,400000' } },
});
const runs = Number(values.runs);
compileSources();

for (const count of values.records.split(',').map(Number)) {
  const { folder, names } = await generatedChannel(count);
  const compressed = onlyCompressed(folder);
  const server = await startChannelServer({ mounts: { generated: folder } });
  const plain = await startChannelServer({ mounts: { generated: compressed }, shards: false });
  const [zst, shards] = [plain.urlOf('generated'), server.urlOf('generated')];
  const [ourCache, theirCache] = ['ours', 'theirs'].map((name) => path.join(work, `cache-${name}`));
  const forget = () => {
    for (const cache of [ourCache, theirCache]) rmSync(cache, { recursive: true, force: true });
  };
  // Some that much stands on, and some that need much.
  const specs = [3, 30, 44, 99, 199, 304, 499].map((index) => names[index]);
  const ours = (channel) => ({ script: 'solve-ours.mjs', question: { channel, cache: ourCache, specs } });
  const theirs = (channel, sharded) => ({
    script: 'solve-peer.py',
    question: { channel, cache: theirCache, sharded, specs },
  });
  console.log(`${count} records, ${names.length} names; node ${process.version}, medians of ${runs}`);
  const file = pathToFileURL(compressed).href;
  for (const one of [
    // Theirs does not read compressed repodata of a folder: it is served to it.
    { name: '.json.zst on disk / over HTTP, cold', ours: ours(file), peer: theirs(zst, false), before: forget },
    { name: '.json.zst over HTTP, cold', ours: ours(zst), peer: theirs(zst, false), before: forget },
    { name: '.json.zst over HTTP, unchanged', ours: ours(zst), peer: theirs(zst, false), prepare: true },
    { name: 'shards over HTTP, cold', ours: ours(shards), peer: theirs(shards, true), before: forget },
    { name: 'shards over HTTP, cached', ours: ours(shards), peer: theirs(shards, true), prepare: true },
  ]) {
    await compare({ ...one, runs, same: 'files' });
  }
  await server.close();
  await plain.close();
}

/** The same channel without its `repodata.json`. */
function onlyCompressed(folder) {
  const other = `${folder}-zst`;
  for (const subdir of ['linux-64', 'noarch']) {
    const target = path.join(other, subdir, 'repodata.json.zst');
    mkdirSync(path.dirname(target), { recursive: true });
    if (!existsSync(target)) cpSync(path.join(folder, subdir, 'repodata.json.zst'), target);
  }
  return other;
}
