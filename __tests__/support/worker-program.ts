import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { transform } from '@swc/core';

/** Jobs that a test's threads know, as the text of their table. */
const table = `{
  add: async () => ({ a, b }) => a + b,
  fill: async () => ({ buffer, value }, context) => {
    new Uint8Array(buffer).fill(value);
    context.transfer(buffer);
    return { buffer, length: buffer.byteLength };
  },
  thread: async () => () => threadId,
  explained: async () => () => {
    const cause = Object.assign(new Error('no space'), { code: 'ENOSPC', errno: -28, path: '/full' });
    const location = { file: 'recipe.yaml', line: 3, column: 7 };
    throw new PixiBuildError('disk-full', 'The disk is full', { hint: 'Make room.', exitCode: 2, details: ['one'], location, cause });
  },
  findings: async () => () => {
    throw new InvalidInputError('bad', [
      { severity: 'error', code: 'one', message: 'first' },
      { severity: 'error', code: 'two', message: 'second' },
    ]);
  },
  range: async () => () => { throw new RangeError('too large'); },
  text: async () => () => { throw 'a text'; },
  unclonable: async () => () => () => {},
  crash: async () => () => new Promise(() => setImmediate(() => { throw new Error('unexpected'); })),
  exit: async () => () => process.exit(7),
  spin: async () => ({ flag }) => { Atomics.store(new Int32Array(flag), 0, 1); for (;;); },
  polite: async () => ({ flag }, context) => new Promise((_, reject) => {
    Atomics.store(new Int32Array(flag), 0, 1);
    const alive = setInterval(() => {}, 1000);
    context.signal.addEventListener('abort', () => {
      clearInterval(alive);
      Atomics.store(new Int32Array(flag), 0, 2);
      reject(new Error('ended by itself'));
    });
  }),
  overlap: async () => async ({ counts }) => {
    const [running, most] = [0, 1];
    const shared = new Int32Array(counts);
    const now = Atomics.add(shared, running, 1) + 1;
    for (let seen = Atomics.load(shared, most); now > seen; seen = Atomics.load(shared, most)) {
      Atomics.compareExchange(shared, most, seen, now);
    }
    await new Promise((resolve) => setTimeout(resolve, 40));
    Atomics.sub(shared, running, 1);
  },
}`;

/** A program for threads of the real sources, which Node cannot load as they are; the pool lies beside. Returns its path. */
export async function writeWorkerProgram(folder: string): Promise<string> {
  const sources = path.resolve('src', 'support');
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'package.json'), '{"type":"module"}');
  for (const name of ['worker-thread', 'worker-pool', 'worker-jobs', 'thread-errors', 'concurrency', 'errors']) {
    const { code } = await transform(await readFile(path.join(sources, `${name}.ts`), 'utf8'), {
      jsc: { parser: { syntax: 'typescript' }, target: 'es2023' },
      module: { type: 'es6' },
    });
    await writeFile(path.join(folder, `${name}.js`), code);
  }
  const program = path.join(folder, 'program.js');
  await writeFile(
    program,
    `import { threadId } from 'node:worker_threads';
import { InvalidInputError, PixiBuildError } from './errors.js';
import { serveJobs } from './worker-thread.js';
serveJobs(${table});
`,
  );
  return program;
}
