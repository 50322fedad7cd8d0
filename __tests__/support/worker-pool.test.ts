import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import {
  hashFile,
  hashFilesJob,
  InvalidInputError,
  isPixiBuildError,
  type Job,
  PixiBuildError,
  sharedWorkerPool,
  sleep,
  WorkerPool,
} from '../../src/support/index.js';
import { runProgram } from '../e2e/run-program.js';
import { writeWorkerProgram } from './worker-program.js';

let folder: string;
let program: string;
let open: WorkerPool[] = [];

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'worker-pool-'));
  program = await writeWorkerProgram(path.join(folder, 'program'));
});
afterEach(async () => {
  await Promise.all(open.map((pool) => pool.close()));
  open = [];
});
afterAll(() => rm(folder, { recursive: true, force: true }));

function pool(threads: number, abortGraceMs?: number): WorkerPool {
  const one = new WorkerPool({ program, threads, abortGraceMs });
  open.push(one);
  return one;
}

/** A job that only the threads know. */
const named = <I, O>(name: string): Job<I, O> => ({
  name,
  load: () => Promise.reject(new Error('loaded in the calling thread')),
});
const add = named<{ a: number; b: number }, number>('add');
const thrown = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    (value) => Promise.reject(new Error(`nothing was thrown, but ${String(value)} came`)),
    (error: unknown) => error,
  );

async function flagSet(flag: SharedArrayBuffer): Promise<void> {
  for (const view = new Int32Array(flag); Atomics.load(view, 0) === 0; ) await sleep(5);
}

describe('a pool of threads', () => {
  test('runs jobs and keeps their threads', async () => {
    const threads = pool(2);
    expect(await threads.run(add, { a: 1, b: 2 })).toBe(3);
    const first = await threads.run(named<null, number>('thread'), null);
    expect(first).toBeGreaterThan(0);
    expect(await threads.run(named<null, number>('thread'), null)).toBe(first);
  });

  test('moves buffers, in and out', async () => {
    const buffer = new ArrayBuffer(1000);
    const fill = named<{ buffer: ArrayBuffer; value: number }, { buffer: ArrayBuffer; length: number }>('fill');
    const filled = await pool(1).run(fill, { buffer, value: 7 }, { transfer: [buffer] });
    expect(buffer.byteLength).toBe(0);
    expect(filled.length).toBe(1000);
    expect(new Uint8Array(filled.buffer).every((byte) => byte === 7)).toBe(true);
  });

  test.each([1, 3])('has no more jobs under way than %i threads', async (threads) => {
    const counts = new SharedArrayBuffer(8);
    const one = pool(threads);
    await Promise.all(Array.from({ length: 12 }, () => one.run(named('overlap'), { counts })));
    expect([...new Int32Array(counts)]).toEqual([0, threads]);
  });

  test('an explained failure comes through whole', async () => {
    const error = (await thrown(pool(1).run(named('explained'), null))) as PixiBuildError;
    expect(error).toBeInstanceOf(PixiBuildError);
    expect(isPixiBuildError(error)).toBe(true);
    const { code, message, hint, exitCode, details, location } = error;
    expect({ code, message, hint, exitCode, details, location }).toEqual({
      code: 'disk-full',
      message: 'The disk is full',
      hint: 'Make room.',
      exitCode: 2,
      details: ['one'],
      location: { file: 'recipe.yaml', line: 3, column: 7 },
    });
    expect(error.cause).toMatchObject({ message: 'no space', code: 'ENOSPC', errno: -28, path: '/full' });
  });

  test('so do several findings, plain errors and other values', async () => {
    const one = pool(1);
    const findings = (await thrown(one.run(named('findings'), null))) as InvalidInputError;
    expect(findings).toBeInstanceOf(InvalidInputError);
    expect(findings.diagnostics().map(({ code }) => code)).toEqual(['one', 'two']);
    expect(findings.message).toBe('first (and 1 more)');
    const range = await thrown(one.run(named('range'), null));
    expect(range).toBeInstanceOf(RangeError);
    expect((range as Error).stack).toContain('too large');
    expect(await thrown(one.run(named('text'), null))).toBe('a text');
    expect(await thrown(one.run(named('unclonable'), null))).toMatchObject({ name: 'DataCloneError' });
    expect(await thrown(one.run(named('unknown'), null))).toMatchObject({ message: "there is no job 'unknown'" });
    expect(await thrown(one.run(named<unknown, unknown>('add'), { a: () => {} }))).toMatchObject({
      name: 'DataCloneError',
    });
    expect(await one.run(add, { a: 2, b: 2 })).toBe(4);
  });

  test.each([
    ['crash', /unexpected/],
    ['exit', /status 7/],
  ])('a thread that ends (%s) rejects its job, and another takes over', async (name, message) => {
    const one = pool(1);
    const [ended, after] = await Promise.allSettled([one.run(named(name), null), one.run(add, { a: 1, b: 1 })]);
    expect((ended as PromiseRejectedResult).reason).toMatchObject({
      code: 'worker-thread-ended',
      message: expect.stringMatching(message),
      hint: expect.any(String),
    });
    expect(after).toEqual({ status: 'fulfilled', value: 2 });
  });

  test('a job that looks at its signal ends by itself', async () => {
    const flag = new SharedArrayBuffer(4);
    const one = pool(1, 60_000);
    const before = await one.run(named<null, number>('thread'), null);
    const abort = new AbortController();
    const running = thrown(one.run(named('polite'), { flag }, { signal: abort.signal }));
    await flagSet(flag);
    const reason = new Error('no longer wanted');
    abort.abort(reason);
    expect(await running).toBe(reason);
    expect(new Int32Array(flag)[0]).toBe(2);
    expect(await one.run(named<null, number>('thread'), null)).toBe(before);
  });

  test('one that does not is ended with its thread', async () => {
    const flag = new SharedArrayBuffer(4);
    const one = pool(1, 20);
    const before = await one.run(named<null, number>('thread'), null);
    const abort = new AbortController();
    const running = thrown(one.run(named('spin'), { flag }, { signal: abort.signal }));
    await flagSet(flag);
    abort.abort();
    expect(await running).toMatchObject({ name: 'AbortError' });
    expect(await one.run(named<null, number>('thread'), null)).not.toBe(before);
  });

  test('a job whose signal is aborted already does not start', async () => {
    const one = pool(1);
    const signal = AbortSignal.abort(new Error('too late'));
    expect(await thrown(one.run(add, { a: 1, b: 1 }, { signal }))).toMatchObject({ message: 'too late' });
  });

  test('closing ends jobs under way and refuses others', async () => {
    const flag = new SharedArrayBuffer(4);
    const one = pool(1);
    const running = thrown(one.run(named('spin'), { flag }));
    await flagSet(flag);
    await one.close();
    expect(await running).toMatchObject({ code: 'worker-thread-ended' });
    await expect(one.run(add, { a: 1, b: 1 })).rejects.toThrow('closed');
  });

  test('idle threads do not keep a process alive', async () => {
    const script = `
      const { WorkerPool } = await import(${JSON.stringify(path.join(path.dirname(program), 'worker-pool.js'))});
      const pool = new WorkerPool({ program: ${JSON.stringify(program)}, threads: 2 });
      console.log(await pool.run({ name: 'add' }, { a: 20, b: 22 }), pool.isThreaded);`;
    const run = await runProgram(process.execPath, ['--input-type=module', '-e', script], { cwd: folder });
    expect(run).toEqual({ status: 0, stdout: '42 true\n', stderr: '' });
  });
});

describe('without a program for threads', () => {
  test('jobs run in the calling thread, with data of their own', async () => {
    const here = new WorkerPool({ threads: 2 });
    expect(here.isThreaded).toBe(false);
    const buffer = new ArrayBuffer(8);
    const job: Job<{ buffer: ArrayBuffer; list: number[] }, number> = {
      name: 'none',
      load: async () => (input) => input.buffer.byteLength + input.list.push(2),
    };
    const list = [1];
    expect(await here.run(job, { buffer, list }, { transfer: [buffer] })).toBe(10);
    expect({ list, left: buffer.byteLength }).toEqual({ list: [1], left: 0 });
  });

  test('that is so when the sources run, as here', async () => {
    const file = path.join(folder, 'hashed');
    await writeFile(file, 'content');
    const shared = sharedWorkerPool();
    expect(shared.isThreaded).toBe(false);
    expect(await shared.run(hashFilesJob, [file, file])).toEqual([await hashFile(file), await hashFile(file)]);
    const signal = AbortSignal.abort(new Error('stopped'));
    expect(await thrown(shared.run(hashFilesJob, [file], { signal }))).toMatchObject({ message: 'stopped' });
  });
});
