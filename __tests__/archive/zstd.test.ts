import { describe, expect, test } from '@jest/globals';
import { compressZstd, compressZstdBuffer, decompressZstd, decompressZstdBuffer } from '../../src/archive/index.js';
import { decompressZstdHere, hasNativeZstd } from '../../src/archive/zstd.js';
import type { ZstdDecoder } from '../../src/archive/zstd-codec.js';
import { wasmZstd } from '../../src/archive/zstd-decompress.js';
import { nativeZstd, openNativeDecoder } from '../../src/archive/zstd-native.js';
import { sample } from './sample.js';

async function* pieces(data: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let i = 0; i < data.length; i += size) yield data.subarray(i, i + size);
}

async function collect(chunks: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const chunk of chunks) parts.push(Buffer.from(chunk));
  return Buffer.concat(parts);
}

test.each([0, 1, 100, 1 << 17, (1 << 17) + 1, 300_000, 1 << 20, 9_000_000])('%i bytes there and back', async (n) => {
  const data = sample(n);
  const packed = await compressZstdBuffer(data, 3);
  // The header states the content's size: descriptor's upper two bits, or one byte for a single segment.
  const descriptor = packed[4] as number;
  expect(descriptor >> 6 !== 0 || (descriptor & 0x20) !== 0).toBe(true);
  expect(descriptor & 4).toBe(0);
  expect((await decompressZstdBuffer(packed)).equals(data)).toBe(true);
});

describe('decompressing without waiting', () => {
  const here = (data: Buffer, cut: number): Promise<Buffer> => {
    const chunks = Array.from({ length: Math.ceil(data.length / cut) }, (_, i) =>
      data.subarray(i * cut, (i + 1) * cut),
    );
    return collect(decompressZstdHere(chunks));
  };

  test.each([1, 1000, 1 << 18])('several frames, a skippable one among them, in pieces of %i bytes', async (cut) => {
    const data = [sample(3000, 1), Buffer.alloc(0), sample(cut === 1 ? 20_000 : 2_000_000, 2), Buffer.alloc(700_000)];
    const frames = await Promise.all(data.map((one) => compressZstdBuffer(one, 3)));
    const skippable = Buffer.from('502a4d1803000000616263', 'hex');
    const whole = Buffer.concat([frames[0] as Buffer, skippable, ...frames.slice(1)]);
    expect((await here(whole, cut)).equals(Buffer.concat(data))).toBe(true);
  });

  test('what is cut off, damaged or of another size than stated', async () => {
    const packed = await compressZstdBuffer(sample(500_000), 3);
    await expect(here(packed.subarray(0, -10), 4096)).rejects.toMatchObject({ code: 'archive-invalid' });
    await expect(here(Buffer.from('not zstd at all'), 4096)).rejects.toMatchObject({ code: 'archive-invalid' });
    const restated = Buffer.from(packed);
    restated.writeUInt32LE(499_999, (restated[4] as number) & 0x20 ? 5 : 6);
    await expect(here(restated, 4096)).rejects.toMatchObject({ code: 'archive-invalid' });
    const damaged = Buffer.from(packed);
    damaged.fill(0xff, damaged.length / 2, damaged.length / 2 + 64);
    const outcome = await here(damaged, 4096).then(
      (data) => data.equals(sample(500_000)),
      (error) => error.code,
    );
    expect([false, 'archive-invalid']).toContain(outcome);
  });

  (hasNativeZstd ? test : test.skip)('this Node has what it takes', () => {
    const decoder = openNativeDecoder();
    expect(decoder).toBeDefined();
    decoder?.close();
  });
});

test('honours the level', async () => {
  const data = sample(400_000);
  const [fast, usual, small] = await Promise.all([-7, 3, 19].map((level) => compressZstdBuffer(data, level)));
  expect(fast?.length).toBeGreaterThan(usual?.length ?? 0);
  expect(usual?.length).toBeGreaterThan(small?.length ?? 0);
});

test('frames at once do not disturb each other', async () => {
  const data = [sample(700_000, 1), sample(5_000_000, 2), sample(60_000, 3)];
  const packed = await Promise.all(data.map((one) => compressZstdBuffer(one, 1)));
  const alone: Buffer[] = [];
  for (const one of data) alone.push(await compressZstdBuffer(one, 1));
  expect(packed.map((one, i) => one.equals(alone[i] as Buffer))).toEqual([true, true, true]);
  const back = await Promise.all(packed.map((one) => decompressZstdBuffer(one)));
  expect(back.map((one, i) => one.equals(data[i] as Buffer))).toEqual([true, true, true]);
});

const decoders: [string, ZstdDecoder][] = [['WebAssembly', wasmZstd]];
if (hasNativeZstd) decoders.push(['node:zlib', nativeZstd]);

describe.each(decoders)('the decoder of %s', (_name, decoder) => {
  const decode = (frame: Uint8Array, size: number): Promise<Buffer> => collect(decoder.decode(pieces(frame, size)));

  test.each([1, 100, 5000, 1 << 20])('reads a frame in pieces of %i bytes', async (size) => {
    const data = sample(900_000);
    const frame = await compressZstdBuffer(data, 3);
    expect((await decode(frame, size)).equals(data)).toBe(true);
  });

  test('reads frames at once, and one after a reader that stopped early', async () => {
    const data = [sample(3_000_000, 4), sample(2_000_000, 5)];
    const frames = await Promise.all(data.map((one) => compressZstdBuffer(one, 1)));
    for await (const _chunk of decoder.decode(pieces(frames[0] as Buffer, 5000))) break;
    const back = await Promise.all(frames.map((frame) => decode(frame, 5000)));
    expect(back.map((one, i) => one.equals(data[i] as Buffer))).toEqual([true, true]);
  });

  test('damage is found', async () => {
    const frame = await compressZstdBuffer(sample(900_000), 3);
    // Tables and sizes at the start of a block: of damage to literals not every decoder can tell.
    frame.fill(0xff, blockStart(frame) + 3, blockStart(frame) + 43);
    await expect(decode(frame, 5000)).rejects.toThrow();
  });
});

test('the bytes do not depend on how the source is cut', async () => {
  const data = sample(4_500_000);
  const results = await Promise.all(
    [1000, 77_777, 1 << 17, data.length].map((size) =>
      collect(compressZstd(pieces(data, size), { size: data.length, level: 1 })),
    ),
  );
  expect(results.every((one) => one.equals(results[0] as Buffer))).toBe(true);
});

test('a source of another size than stated fails', async () => {
  await expect(collect(compressZstd([Buffer.from('abc')], { size: 4 }))).rejects.toMatchObject({
    code: 'archive-invalid',
  });
  await expect(collect(compressZstd([Buffer.from('abc')], { size: 2 }))).rejects.toMatchObject({
    code: 'archive-invalid',
  });
});

test.each([23, -8, 1.5])('level %d is refused', async (level) => {
  await expect(compressZstdBuffer('abc', level)).rejects.toThrow(RangeError);
});

describe('reading', () => {
  const skippable = Buffer.from([0x53, 0x2a, 0x4d, 0x18, 3, 0, 0, 0, 9, 9, 9]);

  test('several frames, skippable ones among them, in chunks of any size', async () => {
    const long = sample(300_000);
    const frames = [await compressZstdBuffer('one '), skippable, await compressZstdBuffer(long), skippable];
    const data = Buffer.concat([...frames, await compressZstdBuffer(''), await compressZstdBuffer(' end')]);
    const expected = Buffer.concat([Buffer.from('one '), long, Buffer.from(' end')]);
    for (const size of [1, 7, 4096, data.length]) {
      expect((await collect(decompressZstd(pieces(data, size)))).equals(expected)).toBe(true);
    }
  });

  const damaged: [string, (good: Buffer) => Buffer][] = [
    ['nothing', () => Buffer.alloc(0)],
    ['no zstd', () => Buffer.from('this is no zstd at all')],
    ['cut off in the header', (good) => good.subarray(0, 5)],
    ['cut off in a block', (good) => good.subarray(0, good.length >> 1)],
    ['cut off by one byte', (good) => good.subarray(0, good.length - 1)],
    ['rubbish behind', (good) => Buffer.concat([good, Buffer.from('rubbish')])],
    ['cut off in a second frame', (good) => Buffer.concat([good, good.subarray(0, good.length - 3)])],
    ['cut off skippable frame', (good) => Buffer.concat([good, skippable.subarray(0, 9)])],
    ['a block of unknown type', (good) => altered(good, blockStart(good), 6)],
    ['a smaller content size', (good) => altered(good, blockStart(good) - 4, 1)],
    ['a window of 3.75 TiB', () => Buffer.from('28b52ffd00ff010000', 'hex')],
    ['a single segment of 4 GiB', () => Buffer.from('28b52ffda0ffffffff010000', 'hex')],
    ['a dictionary', () => Buffer.from('28b52ffd21010001000000', 'hex')],
  ];
  test.each(damaged)('refuses %s', async (_name, damage) => {
    const good = await compressZstdBuffer(sample(400_000), 3);
    for (const size of [13, 1 << 20]) {
      await expect(collect(decompressZstd(pieces(damage(good), size)))).rejects.toMatchObject({
        code: 'archive-invalid',
        exitCode: 2,
      });
    }
  });

  test('a bomb stops at the limit', async () => {
    const bomb = await compressZstdBuffer(Buffer.alloc(50_000_000), 3);
    expect(bomb.length).toBeLessThan(10_000);
    await expect(decompressZstdBuffer(bomb, 1_000_000)).rejects.toMatchObject({ code: 'archive-invalid' });
  });

  test('a reader that stops early ends the stream', async () => {
    const packed = await compressZstdBuffer(sample(3_000_000), 1);
    let closed = false;
    const source = async function* () {
      try {
        yield* pieces(packed, 1000);
      } finally {
        closed = true;
      }
    };
    for await (const chunk of decompressZstd(source())) {
      expect(chunk.length).toBeGreaterThan(0);
      break;
    }
    expect(closed).toBe(true);
  });
});

function blockStart(frame: Buffer): number {
  const descriptor = frame[4] as number;
  return 5 + ((descriptor & 0x20) !== 0 ? 0 : 1) + ([0, 2, 4, 8][descriptor >> 6] as number);
}

/** The bytes with some bits of one set. */
function altered(data: Buffer, offset: number, bits: number): Buffer {
  const copy = Buffer.from(data);
  copy[offset] = (copy[offset] as number) ^ bits;
  return copy;
}
