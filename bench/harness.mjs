// What the benchmarks against py-rattler share. Each question is answered by a process of its own, ours and theirs by turns, so
// that a busy machine disturbs both alike; a process tells its own time, from after its imports, and its peak memory.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { generateChannel } from './generated-channel.mjs';
import { writeShards } from './generated-shards.mjs';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
/** What benchmarks keep between runs. */
export const work = path.join(root, '.cache', 'bench');
const build = path.join(work, 'build');

/** Compiles `src/` to where the processes of ours load it from. */
export function compileSources() {
  mkdirSync(work, { recursive: true });
  const tsc = path.join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  const args = [tsc, '-p', 'tsconfig.build.json', '--outDir', build];
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  if (!existsSync(path.join(build, 'channel', 'index.js'))) throw new Error(stdout + stderr);
  // Where bundles have the program of their threads.
  writeFileSync(path.join(build, 'worker', 'index.js'), "import './main.js';\n");
}

/** Imports a compiled room. */
export const loadRoom = (room) => import(pathToFileURL(path.join(build, room, 'index.js')).href);

/**
 * Makes a channel of `count` generated records, once, with `.zst` and shards.
 * @returns its folder and the names, those with most records first
 */
export async function generatedChannel(count) {
  const folder = path.join(work, `channel-${count}`);
  const names = await generateChannel(folder, count);
  if (!existsSync(path.join(folder, 'noarch', 'repodata_shards.msgpack.zst'))) {
    const { compressZstdBuffer } = await loadRoom('archive');
    for (const subdir of ['linux-64', 'noarch']) await writeShards(path.join(folder, subdir), compressZstdBuffer);
  }
  return { folder, names };
}

/**
 * Compares two answers to a question `runs` times and prints a line of medians.
 * @param {object} options
 * @param {string} options.name what is measured
 * @param {{script: string, question: object}} options.ours a script of Node, and what it is asked on standard input
 * @param {{script: string, question: object}} options.peer a script of Python
 * @param {() => void} [options.before] undone before each turn
 * @param {boolean} [options.prepare] whether one turn goes first, unmeasured
 * @param {string} [options.same] the member of both answers that has to be equal
 */
export async function compare({ name, ours, peer, runs, before, prepare, same = 'records' }) {
  const results = { ours: [], peer: [] };
  if (prepare) await askBoth(ours, peer);
  for (let turn = 0; turn < runs; turn++) {
    before?.();
    const [a, b] = await askBoth(ours, peer);
    if (JSON.stringify(a[same]) !== JSON.stringify(b[same])) {
      throw new Error(`${name}: ${same} ${JSON.stringify(a[same])} here, ${JSON.stringify(b[same])} there`);
    }
    results.ours.push(a);
    results.peer.push(b);
  }
  const pair = (key) => [median(results.ours.map((one) => one[key])), median(results.peer.map((one) => one[key]))];
  const [ms, theirMs] = pair('ms');
  const [peak, theirPeak] = pair('peakMb');
  console.log(
    `${(ms / theirMs).toFixed(2)}  ${name}  (${ms.toFixed(0)} ms / ${theirMs.toFixed(0)} ms; ` +
      `peak ${(peak / theirPeak).toFixed(2)}: ${peak.toFixed(0)} MB / ${theirPeak.toFixed(0)} MB)`,
  );
}

/** The middle one. */
export const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

async function askBoth(ours, peer) {
  const env = { ...process.env, BENCH_BUILD: build };
  const script = (name) => path.join(root, 'bench', name);
  const a = await ask(process.execPath, [script(ours.script)], ours.question, env);
  const b = await ask(python(), ['-I', script(peer.script)], peer.question, process.env);
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

/** The pinned Python environment of the tests. */
export function python() {
  const oracles = path.join(root, '.cache', 'oracles');
  const found = existsSync(oracles) ? readdirSync(oracles).sort() : [];
  const candidates = found.map((name) => path.join(oracles, name, 'bin', 'python'));
  const program = candidates.find((file) => existsSync(file));
  if (program === undefined) throw new Error('there is no py-rattler: run the tests of __tests__/oracles once');
  return program;
}
