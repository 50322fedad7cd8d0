import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { comparePackagePaths, type TarInput, tarSize, writeCondaArchive, writeTar } from '../../src/archive/index.js';
import { encodeTarHeader } from '../../src/archive/tar-header.js';
import { dosTime } from '../../src/archive/zip-write.js';
import { goldenEntries, goldenTimestampMs } from './golden.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'archive-write-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const sha256 = (data: Uint8Array): string => createHash('sha256').update(data).digest('hex');

async function collect(chunks: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  return Buffer.concat(parts);
}

const file = (name: string, content: string, executable = false): TarInput => ({
  type: 'file',
  path: name,
  executable,
  size: Buffer.byteLength(content),
  content: Buffer.from(content),
});

describe('a .conda of the reference implementation (spec: packaging.md 11.5)', () => {
  test('its tars', async () => {
    const part = (info: boolean) =>
      goldenEntries
        .filter((entry) => entry.path.startsWith('info/') === info)
        .sort((a, b) => comparePackagePaths(a.path, b.path));
    const seconds = Math.floor(goldenTimestampMs / 1000);
    const pkg = await collect(writeTar(part(false), seconds));
    const info = await collect(writeTar(part(true), seconds));
    expect([pkg.length, sha256(pkg)]).toEqual([
      4096,
      '699a327029a42a627fc71f9c68f74242ab415ffb87f05a47d6a34feb26a13605',
    ]);
    expect([info.length, sha256(info)]).toEqual([
      6656,
      'ee72a6c013c6c8382f5e37a94b22b0af2f0e9153bfd585a369f9944ceb122ecc',
    ]);
  });

  test('the whole file', async () => {
    const target = path.join(folder, 'golden', 'dummy-a-0.1.0-hb0f4dca_0.conda');
    await writeCondaArchive(target, {
      stem: 'dummy-a-0.1.0-hb0f4dca_0',
      entries: goldenEntries,
      timestampMs: goldenTimestampMs,
    });
    const bytes = await readFile(target);
    expect([bytes.length, sha256(bytes)]).toEqual([
      1326,
      '4f9ceba69237aa265ea8e6a05dd96518b8f31b5822f488c018632a30e37b985e',
    ]);
  });
});

describe('tar headers (spec: packaging.md 16.6)', () => {
  test('a short name keeps the tail of the initial text', async () => {
    const tar = await collect(writeTar([file('hello.txt', 'Hello, world!\n')], 1700000000));
    expect(tar.subarray(0, 14).toString('latin1')).toBe('hello.txt\0ink\0');
    expect(tar.subarray(148, 156).toString('latin1')).toBe('0011552\0');
    expect(sha256(tar.subarray(0, 512))).toBe('c3dc1f8d7588b202fc1cbddcff9d8b934855e2cc41ec2a5440480b7c2434e259');
    expect([tar.length, sha256(tar)]).toEqual([
      2048,
      '40fef069c199d2f2c2676b838df7def7e8952fe241ff22d5e92d2a7038117230',
    ]);
  });

  test('a symlink', () => {
    const header = encodeTarHeader({
      path: 'bin/symlink',
      type: 'symlink',
      linkTarget: '../lib/symlink/symlink-target',
      mode: 0o755,
      size: 0,
      mtimeSeconds: 1700000000,
    });
    expect(header.subarray(148, 156).toString('latin1')).toBe('0017100\0');
    expect(sha256(header)).toBe('d14dd34b63b0435f278f6d60a14aab4c2582ddab496d08cd9c2b17ab576ff906');
  });

  test.each([
    [99, 512],
    [100, 512],
    [101, 1536],
    [511, 1536],
    [512, 2048],
  ])('a name of %i bytes takes %i bytes of header', (length, size) => {
    const name = 'n'.repeat(length);
    expect(encodeTarHeader({ path: name, type: 'file', mode: 0o644, size: 0, mtimeSeconds: 0 })).toHaveLength(size);
    expect(tarSize([file(name, '')])).toBe(size + 1024);
  });

  test('long names and targets get entries of their own, as rattler-build writes them', () => {
    const header = encodeTarHeader({
      path: 'p'.repeat(120),
      type: 'symlink',
      linkTarget: 't'.repeat(130),
      mode: 0o755,
      size: 0,
      mtimeSeconds: 7,
    });
    expect(header).toHaveLength(5 * 512);
    expect(header.subarray(0, 14).toString('latin1')).toBe('././@LongLink\0');
    expect([header[156], header[1024 + 156], header[2048 + 156]].map((type) => String.fromCharCode(type ?? 0))).toEqual(
      ['L', 'K', '2'],
    );
    expect(header.subarray(124, 136).toString('latin1')).toBe('00000000171\0');
    expect(header.subarray(2048, 2148).toString()).toBe('p'.repeat(100));
    expect(header.subarray(2048 + 157, 2048 + 257).toString()).toBe('t'.repeat(100));
  });

  test('a size from 8 GiB on is binary', () => {
    const size = 8 * 2 ** 30;
    const field = (bytes: number) =>
      encodeTarHeader({ path: 'f', type: 'file', mode: 0o644, size: bytes, mtimeSeconds: 0 }).subarray(124, 136);
    expect(field(size - 1).toString('latin1')).toBe('77777777777\0');
    expect(field(size).toString('hex')).toBe('800000000000000200000000');
  });

  test('stated and written size agree', async () => {
    const entries: TarInput[] = [
      file('a', 'x'.repeat(511)),
      file('b', 'x'.repeat(512)),
      file('d'.repeat(300), 'x'.repeat(513)),
      { type: 'symlink', path: 'l', linkTarget: 'é'.repeat(70), executable: true },
    ];
    expect((await collect(writeTar(entries, 0))).length).toBe(tarSize(entries));
  });
});

test.each([
  [
    ['a-b/c', 'a/b'],
    ['a/b', 'a-b/c'],
  ],
  [
    ['b', 'a/z', 'a'],
    ['a', 'a/z', 'b'],
  ],
  [
    ['Z', 'a', 'é', 'z'],
    ['Z', 'a', 'z', 'é'],
  ],
  // Beyond the basic plane UTF-16 order and byte order differ.
  [
    ['\u{1f600}', '\uff5e'],
    ['\uff5e', '\u{1f600}'],
  ],
])('paths %j sort component by component to %j', (paths, sorted) => {
  expect([...paths].sort(comparePackagePaths)).toEqual(sorted);
});

test.each([
  ['2025-03-11T09:58:27Z', (45 << 9) | (3 << 5) | 11, (9 << 11) | (58 << 5) | 13],
  ['1970-01-01T00:00:00Z', (1 << 5) | 1, 0],
  ['2200-01-01T00:00:00Z', (127 << 9) | (12 << 5) | 31, (23 << 11) | (59 << 5) | 29],
])('the zip time of %s', (text, date, time) => {
  expect(dosTime(Date.parse(text))).toEqual({ date, time });
});

test('a failed writing leaves nothing behind', async () => {
  const target = path.join(folder, 'failed', 'x-1-0.conda');
  const missing: TarInput = {
    type: 'file',
    path: 'gone',
    executable: false,
    size: 5,
    content: path.join(folder, 'no-such-file'),
  };
  const input = { stem: 'x-1-0', timestampMs: 0, entries: [missing] };
  await expect(writeCondaArchive(target, input)).rejects.toMatchObject({ code: 'ENOENT' });
  expect(await readdir(path.dirname(target))).toEqual([]);
});

test('a file that changes while it is packed is told', async () => {
  const entry: TarInput = {
    type: 'file',
    path: 'a',
    executable: false,
    size: 5,
    content: path.resolve('package.json'),
  };
  const input = { stem: 'x-1-0', timestampMs: 0, entries: [entry] };
  await expect(writeCondaArchive(path.join(folder, 'x.conda'), input)).rejects.toMatchObject({ code: 'file-changed' });
});

test('an abort stops the writing', async () => {
  const input = {
    stem: 'x-1-0',
    timestampMs: 0,
    entries: [file('a', 'b')],
    signal: AbortSignal.abort(new Error('stop')),
  };
  await expect(writeCondaArchive(path.join(folder, 'aborted.conda'), input)).rejects.toThrow('stop');
});
