import { mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { withFileLock } from '../../src/support/index.js';

let folder: string;
let file: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'lock-'));
  file = path.join(folder, 'lock');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const held = (pid: number, machine: string): string => JSON.stringify({ token: 'other', pid, machine });

test('one at a time, in many tasks, and nothing is left', async () => {
  let inside = 0;
  let most = 0;
  await Promise.all(
    Array.from({ length: 8 }, () =>
      withFileLock(file, {}, async () => {
        most = Math.max(most, ++inside);
        await wait(5);
        inside--;
      }),
    ),
  );
  expect(most).toBe(1);
  expect(await readdir(folder)).toEqual([]);
});

test('is given back when the work fails', async () => {
  await expect(withFileLock(file, {}, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await readdir(folder)).toEqual([]);
});

test('a holder elsewhere that shows no life is taken for dead, a living one is not', async () => {
  await writeFile(file, held(1, 'elsewhere'));
  const holders: string[] = [];
  let beats = 0;
  const heart = setInterval(() => {
    const now = new Date();
    if (beats++ < 10) utimes(file, now, now).catch(() => {});
  }, 50);
  const started = performance.now();
  const options = { staleAfterMs: 300, onWait: (holder: string) => void holders.push(holder) };
  await withFileLock(file, options, async () => {
    expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ pid: process.pid });
  });
  clearInterval(heart);
  expect(performance.now() - started).toBeGreaterThan(600);
  expect(holders).toEqual(['process 1 on elsewhere']);
});

test('the clock of a holder elsewhere does not matter', async () => {
  await writeFile(file, held(1, 'elsewhere'));
  await utimes(file, 1, 1);
  await expect(withFileLock(file, { giveUpAfterMs: 200 }, async () => {})).rejects.toMatchObject({
    code: 'lock-timeout',
  });
});

test('a lock file that says nothing is a holder that nothing is known of', async () => {
  await writeFile(file, '');
  const started = performance.now();
  await withFileLock(file, { staleAfterMs: 200 }, async () => {});
  expect(performance.now() - started).toBeGreaterThanOrEqual(190);
});

test('a holder shows life, and notices that its lock was taken', async () => {
  await withFileLock(file, { staleAfterMs: 120 }, async (lock) => {
    const before = (await stat(file)).mtimeMs;
    await wait(150);
    expect((await stat(file)).mtimeMs).toBeGreaterThan(before);
    await lock.assertHeld();
    await writeFile(file, held(1, hostname()));
    await expect(lock.assertHeld()).rejects.toMatchObject({ code: 'lock-lost' });
  });
  // That of the other is left alone.
  expect(await readFile(file, 'utf8')).toContain('"other"');
});

test('waiting ends with the signal', async () => {
  await writeFile(file, held(1, 'elsewhere'));
  const abort = new AbortController();
  setTimeout(() => abort.abort(new Error('enough')), 100);
  await expect(withFileLock(file, { signal: abort.signal }, async () => {})).rejects.toThrow('enough');
});
