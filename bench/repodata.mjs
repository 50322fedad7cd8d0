// Measures how long it takes to get the records of some names out of the repodata of large channels, and the peak memory,
// against py-rattler in the same run: ours / theirs, below 1 is better.
//   node bench/repodata.mjs [--runs N] [--records N,N] [--names N]
// Builds src/ first. Needs the pinned Python environment of the tests; makes its channels once (.cache/bench).
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { startChannelServer } from '../tools/local-channel/server.mjs';
import { generateChannel } from './generated-channel.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const work = path.join(root, '.cache', 'bench');
const build = path.join(work, 'build');
const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '5' },
    records: { type: 'string', default: '100000,400000' },
    names: { type: 'string', default: '200' },
  },
});
const runs = Number(values.runs);

const python = findPython();
mkdirSync(work, { recursive: true });
const tsc = spawnSync(
  process.execPath,
  [path.join(root, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.build.json', '--outDir', build],
  {
    cwd: root,
    encoding: 'utf8',
  },
);
if (!existsSync(path.join(build, 'channel', 'index.js'))) throw new Error(tsc.stdout + tsc.stderr);

for (const count of values.records.split(',').map(Number)) {
  const folder = path.join(work, `generated-${count}`);
  const all = await generateChannel(folder, count);
  await complete(folder);
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
  const sparse = { how: 'sparse', json, names };
  const gateway = (channel, sharded) => ({ how: 'gateway', channel, sharded, cache: theirCache, names });
  const ours = (channel) => ({ channel, cache: ourCache, names });
  const cases = [
    { name: 'repodata.json, never seen / SparseRepoData', ours: ours(file), peer: sparse, before: forget },
    { name: 'repodata.json, seen before / SparseRepoData', ours: ours(file), peer: sparse, prepare: true },
    {
      name: '.json.zst over HTTP, cold / Gateway',
      ours: ours(plain.urlOf('generated')),
      peer: gateway(plain.urlOf('generated'), false),
      before: forget,
    },
    {
      name: '.json.zst over HTTP, unchanged / Gateway',
      ours: ours(plain.urlOf('generated')),
      peer: gateway(plain.urlOf('generated'), false),
      prepare: true,
    },
    {
      name: 'shards over HTTP, cold / Gateway',
      ours: ours(server.urlOf('generated')),
      peer: gateway(server.urlOf('generated'), true),
      before: forget,
    },
    {
      name: 'shards over HTTP, cached / Gateway',
      ours: ours(server.urlOf('generated')),
      peer: gateway(server.urlOf('generated'), true),
      prepare: true,
    },
  ];
  console.log(`${count} records, ${names.length} of ${all.length} names; node ${process.version}, medians of ${runs}`);
  for (const one of cases) await compare(one);
  await server.close();
  await plain.close();
}

async function compare({ name, ours, peer, before, prepare }) {
  const results = { ours: [], peer: [] };
  if (prepare) await both(ours, peer);
  for (let turn = 0; turn < runs; turn++) {
    before?.();
    const [a, b] = await both(ours, peer);
    if (a.records !== b.records) throw new Error(`${name}: ${a.records} records here, ${b.records} there`);
    results.ours.push(a);
    results.peer.push(b);
  }
  const median = (list, key) => list.map((one) => one[key]).sort((x, y) => x - y)[Math.floor(list.length / 2)];
  const pair = (key) => [median(results.ours, key), median(results.peer, key)];
  const [ms, theirMs] = pair('ms');
  const [peak, theirPeak] = pair('peakMb');
  console.log(
    `${(ms / theirMs).toFixed(2)}  ${name}  (${ms.toFixed(0)} ms / ${theirMs.toFixed(0)} ms; ` +
      `peak ${(peak / theirPeak).toFixed(2)}: ${peak.toFixed(0)} MB / ${theirPeak.toFixed(0)} MB; ${results.ours[0].records} records)`,
  );
}

/** By turns, so that a busy machine disturbs both alike. */
async function both(ours, peer) {
  const env = { ...process.env, BENCH_BUILD: build };
  const a = await ask(process.execPath, [path.join(root, 'bench', 'repodata-ours.mjs')], ours, env);
  const b = await ask(python, ['-I', path.join(root, 'bench', 'repodata-peer.py')], peer, process.env);
  return [a, b];
}

function ask(program, args, question, env) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { env, stdio: ['pipe', 'pipe', 'inherit'] });
    let output = '';
    child.stdout.on('data', (data) => {
      output += data;
    });
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve(JSON.parse(output)) : reject(new Error(`${program}: ${code}`))));
    child.stdin.end(JSON.stringify(question));
  });
}

/** Adds what the servers serve: `.zst` and shards. */
async function complete(folder) {
  if (existsSync(path.join(folder, 'noarch', 'repodata_shards.msgpack.zst'))) return;
  const { compressZstdBuffer } = await import(pathToFileURL(path.join(build, 'archive', 'index.js')).href);
  const { writeShards } = await import('./generated-shards.mjs');
  for (const subdir of ['linux-64', 'noarch']) await writeShards(path.join(folder, subdir), compressZstdBuffer);
}

function findPython() {
  const oracles = path.join(root, '.cache', 'oracles');
  const found = existsSync(oracles) ? readdirSync(oracles).sort() : [];
  const candidates = found.map((name) => path.join(oracles, name, 'bin', 'python'));
  const python = candidates.find((file) => existsSync(file));
  if (python === undefined) throw new Error('there is no py-rattler: run the tests of __tests__/oracles once');
  return python;
}
