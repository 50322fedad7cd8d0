// Measures the bundled command line against peers in the same run and prints ratios: ours / peer, below 1 is faster.
//   node bench/run.mjs [--runs N]
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const cli = path.join(root, 'dist', 'cli', 'index.js');
const runsAt = process.argv.indexOf('--runs');
const runs = runsAt > 0 ? Number(process.argv[runsAt + 1]) : 9;

const work = mkdtempSync(path.join(tmpdir(), 'bench-'));
const project = path.join(work, 'python-rich');
cpSync(path.join(root, 'examples', 'python-rich'), project, { recursive: true });
const channel = path.join(work, 'channel');
const wheels = path.join(work, 'wheels');
const publish = (...more) => [
  process.execPath,
  [cli, 'publish', '--quiet', '--path', project, '--toolchain', 'system', '--target-channel', channel, ...more],
];
const python = process.platform === 'win32' ? 'python' : 'python3';
const remove = (folder) => () => rmSync(folder, { recursive: true, force: true });

/** What is measured: a name, our command, the peer's, and what has to be undone before each run. */
const cases = [
  {
    name: 'start of the command line / node -e 0',
    ours: [process.execPath, [cli, '--version']],
    peer: [process.execPath, ['-e', '0']],
  },
  {
    name: 'build and publish python-rich, warm / pip wheel of it, warm',
    ours: publish(),
    peer: [python, ['-m', 'pip', 'wheel', '-q', '--no-deps', '-w', wheels, project]],
    before: [remove(channel), remove(wheels)],
  },
  {
    name: 'publish with nothing to do / pip wheel of it, warm',
    ours: publish(),
    peer: [python, ['-m', 'pip', 'wheel', '-q', '--no-deps', '-w', wheels, project]],
    prepare: publish(),
  },
  {
    name: 'publish with nothing to do / node -e 0',
    ours: publish(),
    peer: [process.execPath, ['-e', '0']],
  },
];

function run([command, args]) {
  const start = performance.now();
  const result = spawnSync(command, args, { cwd: work, encoding: 'utf8' });
  const elapsed = performance.now() - start;
  if (result.status !== 0) {
    throw new Error(`${command} ${args.join(' ')} exited with ${result.status ?? result.error}\n${result.stderr}`);
  }
  return elapsed;
}

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

try {
  console.log(`node ${process.version}, ${runs} runs each, medians`);
  for (const { name, ours, peer, before = [], prepare } of cases) {
    if (prepare) run(prepare);
    const times = { ours: [], peer: [] };
    // One run of each first, unmeasured, fills caches; then by turns, so that a busy machine disturbs both alike.
    for (let turn = 0; turn <= runs; turn++) {
      for (const undo of before) undo();
      const a = run(ours);
      const b = run(peer);
      if (turn > 0) {
        times.ours.push(a);
        times.peer.push(b);
      }
    }
    const [a, b] = [median(times.ours), median(times.peer)];
    console.log(`${(a / b).toFixed(2)}  ${name}  (${a.toFixed(0)} ms / ${b.toFixed(0)} ms)`);
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
