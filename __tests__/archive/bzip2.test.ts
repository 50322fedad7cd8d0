import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { encodeBzip2Block } from '../../src/archive/bzip2/encode-block.js';
import { RunLengthBlocks } from '../../src/archive/bzip2/run-length.js';
import { sortSuffixes } from '../../src/archive/bzip2/suffix-array.js';
import { compressBzip2, decompressBzip2 } from '../../src/archive/index.js';
import { sha256Hex } from '../../src/support/index.js';

// The encoder gives the bytes of libbz2, which is in Python.

const hasPython = spawnSync('python3', ['-c', 'import bz2']).status === 0;
if (!hasPython && (process.env['CI'] || process.env['PIXI_BUILD_REQUIRE_ORACLES']))
  throw new Error('no python3 with bz2');

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'bzip2-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Numbers from 0 to below `bound` that look random (xorshift). */
function numbers(seed: number): (bound: number) => number {
  let state = seed;
  return (bound) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % bound;
  };
}

const filled = (size: number, byte: (index: number) => number): Buffer =>
  Buffer.from(Uint8Array.from({ length: size }, (_, index) => byte(index)));

const random = (size: number, symbols = 256): Buffer => {
  const next = numbers(size + symbols);
  return filled(size, () => next(symbols));
};

function prose(size: number): Buffer {
  const next = numbers(7);
  const words = Array.from({ length: 400 }, () =>
    String.fromCharCode(...Array.from({ length: 2 + next(8) }, () => 97 + next(26))),
  );
  const parts: string[] = [];
  for (let length = 0; length < size; length += (parts.at(-1) as string).length) parts.push(`${words[next(400)]} `);
  return Buffer.from(parts.join('')).subarray(0, size);
}

/** Where comparison goes deepest without any repetition of the whole. */
function fibonacci(size: number): Buffer {
  let [short, long] = ['a', 'ab'];
  while (long.length < size) [short, long] = [long, long + short];
  return Buffer.from(long.slice(0, size));
}

const runs = Buffer.concat(Array.from({ length: 300 }, (_, index) => Buffer.alloc(index + 1, index % 7)));
const oneRun = (size: number): [string, Buffer] => [`a run of ${size}`, Buffer.alloc(size, 'x')];

/** A code that would be longer than 17 bits: frequencies grow as Fibonacci's numbers. */
function skewed(): Buffer {
  const counts = [1, 1];
  while (counts.length < 27) counts.push((counts.at(-1) as number) + (counts.at(-2) as number));
  const next = numbers(3);
  const bytes = Buffer.concat(counts.map((count, symbol) => Buffer.alloc(count, symbol)));
  for (let i = bytes.length - 1; i > 0; i--) {
    const j = next(i + 1);
    [bytes[i], bytes[j]] = [bytes[j] as number, bytes[i] as number];
  }
  return bytes;
}

const inputs: readonly [name: string, data: Buffer, levels: readonly number[]][] = [
  ['nothing', Buffer.alloc(0), [1, 9]],
  ['one byte', Buffer.from('x'), [1, 9]],
  ...[2, 3, 4, 5, 254, 255, 256, 258, 259, 260, 300].map((size): [string, Buffer, number[]] => [
    ...oneRun(size),
    [1, 9],
  ]),
  ['runs of 1 to 300', runs, [1, 2, 9]],
  ['all bytes in turn', filled(10_240, (index) => index & 255), [1, 9]],
  ['random bytes', random(1_300_000), [1, 2, 3, 4, 5, 6, 7, 8, 9]],
  ['random bits', random(300_000, 2), [1, 9]],
  ['prose', prose(2_000_000), [1, 2, 3, 4, 5, 6, 7, 8, 9]],
  ['Fibonacci’s word', fibonacci(1_200_000), [1, 9]],
  ['very unequal frequencies', skewed(), [1, 9]],
  ...[199, 200, 599, 600, 1199, 1200, 2399, 2400].map((size): [string, Buffer, number[]] => [
    `${size} random bytes`,
    random(size),
    [9],
  ]),
  // Blocks that repeat themselves have equal rotations: which one libbz2 names as the origin depends on its sort.
  ['a small block of one byte', Buffer.alloc(3, 'a'), [9]],
  ['zeros', Buffer.alloc(20_000_000), [1, 9]],
  ['the byte that counts runs of itself', Buffer.alloc(6_000_000, 251), [1]],
  ['ab', Buffer.from('ab'.repeat(800_000)), [1, 9]],
  ['a few ab', Buffer.from('ab'.repeat(400)), [9]],
  ['random bits, nine times', Buffer.concat(Array(9).fill(random(500, 2))), [9]],
  ['a thousand random bytes, often', Buffer.concat(Array(850).fill(random(1000))), [1, 9]],
];

async function collect(chunks: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  return Buffer.concat(parts);
}

/** Cuts of odd lengths: where chunks end must not matter. */
function* pieces(data: Buffer): Generator<Buffer> {
  for (let at = 0, size = 1; at < data.length; at += size, size = (size * 7 + 3) % 100_003) {
    yield data.subarray(at, at + size);
  }
}

(hasPython ? test : test.skip)(
  'the bytes of libbz2',
  async () => {
    const files: [string, number][] = [];
    const ours: string[] = [];
    for (const [index, [, data, levels]] of inputs.entries()) {
      const file = path.join(folder, `${index}`);
      await writeFile(file, data);
      for (const level of levels) {
        files.push([file, level]);
        ours.push(sha256Hex(await collect(compressBzip2(pieces(data), level))));
      }
    }
    const script = path.join(import.meta.dirname, 'bzip2.py');
    const answer = spawnSync('python3', [script], { input: JSON.stringify({ files }), encoding: 'utf8' });
    expect(answer.stderr).toBe('');
    const theirs = JSON.parse(answer.stdout) as string[];
    const names = inputs.flatMap(([name, , levels]) => levels.map((level) => `${name}, level ${level}`));
    expect(names.filter((_, index) => ours[index] !== theirs[index])).toEqual([]);
  },
  120_000,
);

test.each(inputs.filter(([, data]) => data.length > 0 && data.length < 1_500_000))('%s comes back', async (_, data) => {
  expect((await collect(decompressBzip2(compressBzip2([data], 1)))).equals(data)).toBe(true);
});

test('a block that repeats itself twice comes back', async () => {
  const data = Buffer.concat([random(20_000), random(20_000)]);
  expect((await collect(decompressBzip2(compressBzip2([data])))).equals(data)).toBe(true);
});

test.each([0, 10, 1.5, Number.NaN])('there is no level %d', async (level) => {
  await expect(collect(compressBzip2([], level))).rejects.toThrow(RangeError);
});

test('a failing source fails the whole', async () => {
  async function* failing(): AsyncGenerator<Uint8Array> {
    yield random(250_000);
    throw new Error('gone');
  }
  await expect(collect(compressBzip2(failing(), 1))).rejects.toThrow('gone');
});

test.each(['', 'a', 'aaaa', 'banana', 'mississippi', 'abcabcabc', 'zyx', 'abracadabra'])('suffixes of %j', (text) => {
  const bytes = Buffer.from(text);
  const order = new Int32Array(bytes.length);
  sortSuffixes(bytes, 256, order);
  const expected = [...bytes.keys()].sort((a, b) => Buffer.compare(bytes.subarray(a), bytes.subarray(b)));
  expect([...order]).toEqual(expected);
});

test('suffixes of many short texts', () => {
  const next = numbers(99);
  for (let round = 0; round < 3000; round++) {
    const bytes = filled(1 + next(60), () => next(1 + next(4)));
    const order = new Int32Array(bytes.length);
    sortSuffixes(bytes, 4, order);
    const expected = [...bytes.keys()].sort((a, b) => Buffer.compare(bytes.subarray(a), bytes.subarray(b)));
    expect([...order]).toEqual(expected);
  }
});

test('a block takes time by its length, whatever is in it', () => {
  const encode = (data: Buffer): number => {
    const blocks = new RunLengthBlocks(9);
    const all = [...blocks.push(data), ...blocks.finish()];
    const start = performance.now();
    for (const block of all) encodeBzip2Block(block);
    return performance.now() - start;
  };
  encode(prose(890_000));
  const usual = encode(prose(890_000));
  // Sorting by comparison takes minutes for these.
  for (const data of [fibonacci(890_000), Buffer.from('ab'.repeat(445_000)), Buffer.from(`${'ab'.repeat(444_000)}c`)]) {
    expect(encode(data)).toBeLessThan(20 * usual + 1000);
  }
});
