import { spawnSync } from 'node:child_process';
import { lstat, mkdir, mkdtemp, readdir, readFile, readlink, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  compressZstdBuffer,
  extractPackage,
  leadsOutside,
  memberContent,
  packageFormatOf,
  readPackage,
  readPackageInfo,
  type TarInput,
  writeCondaArchive,
  writeTarBz2Archive,
} from '../../src/archive/index.js';
import { readTar } from '../../src/archive/tar-read.js';
import { goldenEntries, goldenTimestampMs } from './golden.js';
import { type RawEntry, rawConda, rawTar } from './hostile.js';

let folder: string;
let counter = 0;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'archive-read-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const fresh = (name: string): string => path.join(folder, `${counter++}-${name}`);
const goodInfo = rawTar([{ path: 'info/index.json', content: '{}' }]);
const unix = process.platform === 'win32' ? test.skip : test;
const python = spawnSync('python3', ['-c', 'import tarfile, bz2']).status === 0;

async function drain(file: string): Promise<string[]> {
  const paths: string[] = [];
  for await (const member of readPackage(file)) paths.push(member.path);
  return paths;
}

async function listTree(root: string): Promise<string[]> {
  const names = await readdir(root, { recursive: true });
  return names.map((name) => name.replaceAll(path.sep, '/')).sort();
}

describe('a good package', () => {
  let file: string;
  beforeAll(async () => {
    file = fresh('good.conda');
    const entries: TarInput[] = [
      ...goldenEntries,
      { type: 'symlink', path: 'lib/link', linkTarget: '../bin/dummy-a', executable: true },
      { type: 'file', path: `deep/${'n'.repeat(200)}`, executable: false, size: 0, content: Buffer.alloc(0) },
    ];
    await writeCondaArchive(file, { stem: 'x-1-0', timestampMs: goldenTimestampMs, entries });
  });

  test('is listed, info alone too', async () => {
    const paths = await drain(file);
    expect(paths).toContain('bin/dummy-a');
    expect(paths).toContain(`deep/${'n'.repeat(200)}`);
    const info: string[] = [];
    for await (const member of readPackage(file, { section: 'info' })) info.push(member.path);
    expect(info).toEqual([
      'info/about.json',
      'info/hash_input.json',
      'info/index.json',
      'info/paths.json',
      'info/tests/tests.yaml',
    ]);
  });

  test('gives its metadata', async () => {
    const info = await readPackageInfo(file, ['info/index.json', 'info/missing.json']);
    expect([...info.keys()]).toEqual(['info/index.json']);
    expect(JSON.parse(info.get('info/index.json')?.toString() ?? '').name).toBe('dummy-a');
    expect((await readPackageInfo(file)).size).toBe(5);
  });

  test('gives metadata though the rest is damaged', async () => {
    const bytes = await readFile(file);
    const start = bytes.indexOf('pkg-x-1-0.tar.zst') + 'pkg-x-1-0.tar.zst'.length + 20;
    bytes.fill(0xff, start, start + 40);
    const damaged = fresh('damaged.conda');
    await writeFile(damaged, bytes);
    expect((await readPackageInfo(damaged, ['info/index.json'])).size).toBe(1);
    await expect(drain(damaged)).rejects.toMatchObject({ code: 'archive-invalid' });
  });

  unix('is unpacked', async () => {
    const target = fresh('unpacked');
    const result = await extractPackage(file, target);
    expect(result).toEqual({ files: 9, bytes: expect.any(Number), skippedLinks: [] });
    expect(await readFile(path.join(target, 'bin/dummy-aa'), 'utf8')).toBe('dummy-aa on unix\n');
    expect(await readlink(path.join(target, 'lib/link'))).toBe('../bin/dummy-a');
    const [program, data] = await Promise.all([
      stat(path.join(target, 'bin/dummy-a')),
      stat(path.join(target, 'info/index.json')),
    ]);
    expect([program.mode & 0o111, data.mode & 0o111]).toEqual([0o111 & ~process.umask(), 0]);
    expect(program.mtimeMs).toBe(Math.floor(goldenTimestampMs / 1000) * 1000);
  });

  test('is not unpacked into a folder that holds something', async () => {
    const target = fresh('full');
    await mkdir(target);
    await writeFile(path.join(target, 'mine'), '');
    await expect(extractPackage(file, target)).rejects.toThrow('is not empty');
    expect(await readdir(target)).toEqual(['mine']);
  });

  test.each([[1], [100], [600], [1000], [1200], [-1]])('cut off after %i bytes', async (length) => {
    const cut = fresh('cut.conda');
    await writeFile(cut, (await readFile(file)).subarray(0, length));
    await expect(drain(cut)).rejects.toMatchObject({
      code: 'archive-invalid',
      exitCode: 2,
      message: expect.stringContaining(cut),
    });
  });
});

describe('hostile members', () => {
  const cases: [string, RawEntry[], RegExp][] = [
    ['climbing out', [{ path: '../evil', content: 'x' }], /leads out/],
    ['climbing within', [{ path: 'a/../../evil', content: 'x' }], /leads out/],
    ['absolute', [{ path: '/tmp/evil', content: 'x' }], /leads out/],
    ['a drive', [{ path: 'C:\\evil', content: 'x' }], /leads out/],
    ['climbing with backslashes', [{ path: 'a\\..\\..\\evil', content: 'x' }], /leads out/],
    ['a link out', [{ path: 'l', type: '2', link: '../outside' }], /leads out/],
    ['an absolute link', [{ path: 'l', type: '2', link: '/etc/passwd' }], /leads out/],
    ['a link without target', [{ path: 'l', type: '2' }], /no usable target/],
    [
      'writing through a link',
      [
        { path: 'a/real', content: 'x' },
        { path: 'l', type: '2', link: 'a' },
        { path: 'l/evil', content: 'x' },
      ],
      /through a link/,
    ],
    [
      'writing through a link of other case',
      [
        { path: 'Link', type: '2', link: 'a' },
        { path: 'lINK/evil', content: 'x' },
      ],
      /through a link/,
    ],
    [
      'links that climb together',
      [
        { path: 'd/up', type: '2', link: '..' },
        { path: 'l', type: '2', link: 'd/up/..' },
      ],
      /leads out/,
    ],
    [
      'a folder that becomes a link',
      [
        { path: 'a/b/c', content: 'x' },
        { path: 'a', type: '2', link: 'z' },
      ],
      /where a folder is/,
    ],
    [
      'below a file',
      [
        { path: 'a', content: 'x' },
        { path: 'a/b', content: 'x' },
      ],
      /below a file/,
    ],
    ['a hard link out', [{ path: 'l', type: '1', link: '../../etc/passwd' }], /leads out/],
    ['a hard link to nothing', [{ path: 'l', type: '1', link: 'missing' }], /no file before it/],
    [
      'a hard link to a link',
      [
        { path: 's', type: '2', link: 'x' },
        { path: 'l', type: '1', link: 's' },
      ],
      /no file before it/,
    ],
    ['a size beyond the end', [{ path: 'a', content: 'x', size: 5000 }], /cut off|damaged/],
    ['a size of 8 GiB', [{ path: 'a', content: 'x', size: 8 ** 11 - 1 }], /more than the \d+ bytes allowed/],
    ['a name of 2 MiB', [{ path: 'n', type: 'L', size: 2 << 20 }], /longer than allowed/],
    ['an info file in the wrong part', [{ path: 'info/index.json', content: '{}' }], /wrong part/],
    ['lying attributes', [{ path: 'p', type: 'x', content: '99 path=a\n' }], /damaged attributes/],
    ['a negative size', [{ path: 'p', type: 'x', content: '11 size=-1\n' }], /impossible size/],
  ];
  unix.each(cases)('%s: nothing outside is touched', async (_name, entries, message) => {
    const file = await rawConda(fresh('evil.conda'), { pkg: rawTar(entries), info: goodInfo });
    const around = fresh('around');
    await mkdir(around);
    await writeFile(path.join(around, 'outside'), 'untouched');
    await expect(extractPackage(file, path.join(around, 'in'))).rejects.toMatchObject({
      code: 'archive-invalid',
      exitCode: 2,
      message: expect.stringMatching(message),
    });
    expect((await readdir(around)).sort()).toEqual(['in', 'outside']);
    expect(await readFile(path.join(around, 'outside'), 'utf8')).toBe('untouched');
    expect((await listTree(path.join(around, 'in'))).filter((name) => name.includes('evil'))).toEqual([]);
  });

  unix('links out are kept when asked for, and still not written through', async () => {
    const entries: RawEntry[] = [{ path: 'lib/l', type: '2', link: '../../outside' }];
    const file = await rawConda(fresh('links.conda'), { pkg: rawTar(entries), info: goodInfo });
    const target = fresh('kept');
    await extractPackage(file, target, { outsideLinks: 'keep' });
    expect(await readlink(path.join(target, 'lib/l'))).toBe('../../outside');
    const through = rawTar([...entries, { path: 'lib/l/evil', content: 'x' }]);
    const evil = await rawConda(fresh('links.conda'), { pkg: through, info: goodInfo });
    await expect(extractPackage(evil, fresh('kept'), { outsideLinks: 'keep' })).rejects.toThrow(/through a link/);
  });

  unix('a file that replaces a link does not write to its target', async () => {
    const entries: RawEntry[] = [
      { path: 'victim', content: 'safe' },
      { path: 'l', type: '2', link: 'victim' },
      { path: 'l', content: 'new' },
    ];
    const file = await rawConda(fresh('replace.conda'), { pkg: rawTar(entries), info: goodInfo });
    const target = fresh('replace');
    await extractPackage(file, target);
    expect(await readFile(path.join(target, 'victim'), 'utf8')).toBe('safe');
    expect((await lstat(path.join(target, 'l'))).isFile()).toBe(true);
  });

  unix('hard links within the package are made', async () => {
    const entries: RawEntry[] = [
      { path: 'a/one', content: 'same', mode: 0o744, mtime: 5 },
      { path: 'b/two', type: '1', link: 'a/one' },
    ];
    const file = await rawConda(fresh('hard.conda'), { pkg: rawTar(entries), info: goodInfo });
    const target = fresh('hard');
    await extractPackage(file, target);
    const [one, two] = await Promise.all([stat(path.join(target, 'a/one')), stat(path.join(target, 'b/two'))]);
    expect(one.ino).toBe(two.ino);
    // Times before 1980 are taken there.
    expect(one.mtimeMs).toBe(315532800_000);
  });

  test('a bomb stops at the limit', async () => {
    const pkg = rawTar([{ path: 'zeros', content: Buffer.alloc(30_000_000) }]);
    const file = await rawConda(fresh('bomb.conda'), { pkg, info: goodInfo });
    expect((await stat(file)).size).toBeLessThan(20_000);
    const target = fresh('bomb');
    await expect(extractPackage(file, target, { maxUnpackedBytes: 10_000_000 })).rejects.toMatchObject({
      code: 'archive-invalid',
    });
    expect(await listTree(target)).not.toContain('zeros');
  });
});

describe('damaged structure', () => {
  const good = rawTar([{ path: 'a', content: 'x' }]);
  const cases: [string, Parameters<typeof rawConda>[1], RegExp][] = [
    ['no pkg', { info: goodInfo }, /no member 'pkg-/],
    ['no info', { pkg: good }, /no member 'info-/],
    ['two infos', { pkg: good, info: goodInfo, members: { 'info-y-1-0.tar.zst': Buffer.alloc(0) } }, /more than one/],
    ['a later format', { pkg: good, info: goodInfo, metadata: '{"conda_pkg_format_version": 3}' }, /version is 3/],
    ['no JSON', { pkg: good, info: goodInfo, metadata: 'nothing' }, /no JSON/],
    ['null', { pkg: good, info: goodInfo, metadata: 'null' }, /no JSON/],
    ['a tar with a broken checksum', { pkg: Buffer.from(good).fill('z', 0, 1), info: goodInfo }, /header is damaged/],
    ['a tar that is none', { pkg: Buffer.from('hello'), info: goodInfo }, /cut off/],
  ];
  test.each(cases)('%s', async (_name, parts, message) => {
    const file = await rawConda(fresh('odd.conda'), parts);
    await expect(drain(file)).rejects.toMatchObject({
      code: 'archive-invalid',
      message: expect.stringMatching(message),
    });
  });

  test('several frames and unknown members are read', async () => {
    const info = Buffer.concat([
      await compressZstdBuffer(goodInfo.subarray(0, 700), 3),
      await compressZstdBuffer(goodInfo.subarray(700), 3),
    ]);
    const members = { 'info-x-1-0.tar.zst': info, 'signature.sig': Buffer.from('?') };
    const file = await rawConda(fresh('frames.conda'), { pkg: good, members });
    expect(await drain(file)).toEqual(['a', 'info/index.json']);
  });

  test.each([
    ['text', Buffer.from('just a text')],
    ['empty', Buffer.alloc(0)],
    ['a zip mark only', Buffer.from('PK\u0003\u0004')],
  ])('a file that holds %s', async (_name, content) => {
    const file = fresh('x.conda');
    await writeFile(file, content);
    await expect(drain(file)).rejects.toMatchObject({ code: 'archive-invalid', exitCode: 2 });
  });

  test('no file, or a folder', async () => {
    await expect(drain(fresh('missing.conda'))).rejects.toMatchObject({ code: 'package-not-found', exitCode: 2 });
    await expect(drain(folder)).rejects.toMatchObject({ code: 'package-not-found', exitCode: 2 });
  });
});

describe('tars of others', () => {
  const limits = { maxEntries: 100, maxBytes: 1 << 20 };

  test('pax attributes rule over the header', async () => {
    const tar = rawTar([
      { path: 'global', type: 'g', content: '16 mtime=1000.5\n' },
      { path: 'meta', type: 'x', content: `${record('path', 'long/é')}${record('size', '3')}` },
      { path: 'short', content: 'abc', size: 0 },
      { path: 'plain', content: 'd' },
    ]);
    const found: unknown[] = [];
    for await (const entry of readTar(single(tar), limits)) {
      found.push([
        entry.path,
        (await memberContent({ data: entry.data as AsyncIterable<Buffer> })).toString(),
        entry.mtimeSeconds,
      ]);
    }
    expect(found).toEqual([
      ['long/é', 'abc', 1000.5],
      ['plain', 'd', 1000.5],
    ]);
  });

  test('too many entries', async () => {
    const tar = rawTar(Array.from({ length: 101 }, (_, i) => ({ path: `f${i}` })));
    await expect(
      (async () => {
        for await (const _ of readTar(single(tar), limits));
      })(),
    ).rejects.toMatchObject({ code: 'archive-invalid' });
  });

  (python ? describe : describe.skip)('written by Python (needs python3)', () => {
    test.each(['GNU_FORMAT', 'PAX_FORMAT', 'USTAR_FORMAT'])('.tar.bz2 in %s', async (format) => {
      const source = fresh('tree');
      await mkdir(path.join(source, 'info'), { recursive: true });
      const long = `${'d'.repeat(90)}/${'f'.repeat(90)}`;
      await mkdir(path.join(source, 'd'.repeat(90)));
      await writeFile(path.join(source, long), 'long');
      await writeFile(path.join(source, 'info/index.json'), '{"name": "x"}');
      await writeFile(path.join(source, 'big'), Buffer.alloc(2_000_000, 'abc'));
      if (process.platform !== 'win32') await symlink('big', path.join(source, 'link'));
      const file = fresh('python.tar.bz2');
      const script = `import tarfile, sys
with tarfile.open(sys.argv[1], "w:bz2", format=tarfile.${format}) as tar: tar.add(sys.argv[2], "")
`;
      expect(spawnSync('python3', ['-c', script, file, source], { encoding: 'utf8' })).toMatchObject({ status: 0 });
      expect((await readPackageInfo(file, ['info/index.json'])).get('info/index.json')?.toString()).toBe(
        '{"name": "x"}',
      );
      const target = fresh('unpacked');
      await extractPackage(file, target);
      expect(await listTree(target)).toEqual(await listTree(source));
      expect(await readFile(path.join(target, long), 'utf8')).toBe('long');
      const bytes = await readFile(file);
      await writeFile(file, bytes.subarray(0, bytes.length - 20));
      await expect(drain(file)).rejects.toMatchObject({ code: 'archive-invalid' });
      bytes[200] = (bytes[200] as number) ^ 1;
      await writeFile(file, bytes);
      await expect(drain(file)).rejects.toMatchObject({ code: 'archive-invalid' });
    });

    test('a small .tar.bz2, and one of several streams', async () => {
      const script = `import bz2, sys
tar = open(sys.argv[1], "rb").read()
open(sys.argv[1], "wb").write(bz2.compress(tar))
open(sys.argv[2], "wb").write(bz2.compress(tar[:300]) + bz2.compress(tar[300:]))
`;
      const [one, several] = [fresh('one.tar.bz2'), fresh('several.tar.bz2')];
      await writeFile(one, rawTar([{ path: 'info/index.json', content: '{}' }, { path: 'a' }]));
      expect(spawnSync('python3', ['-c', script, one, several], { encoding: 'utf8' })).toMatchObject({ status: 0 });
      for (const file of [one, several]) {
        expect(await drain(file)).toEqual(['info/index.json', 'a']);
        expect((await readPackageInfo(file, ['info/index.json'])).size).toBe(1);
      }
    });

    test('our .conda is a zip that Python reads, with its checksums', async () => {
      const file = fresh('ours.conda');
      const input = { stem: 'x-1-0', timestampMs: goldenTimestampMs, entries: goldenEntries };
      await writeCondaArchive(file, input);
      const script = 'import sys, zipfile; z = zipfile.ZipFile(sys.argv[1]); print(z.testzip(), z.namelist())';
      const result = spawnSync('python3', ['-c', script, file], { encoding: 'utf8' });
      expect(result.stdout.trim()).toBe("None ['metadata.json', 'pkg-x-1-0.tar.zst', 'info-x-1-0.tar.zst']");
    });
  });
});

test.each([
  ['a/b/l', '../../x', false],
  ['a/b/l', '../../../x', true],
  ['l', '..', true],
  ['l', '.', false],
  ['l', 'a/./b', false],
  ['l', 'a/../b', true],
  ['l', '/x', true],
  ['l', 'C:/x', true],
  ['l', 'a\\..\\..\\b', true],
])('a link %s to %s leads outside: %s', (link, target, outside) => {
  expect(leadsOutside(link, target)).toBe(outside);
});

test.each([
  ['a-1-0.conda', 'conda'],
  ['a-1-0.tar.bz2', 'tar-bz2'],
  ['a-1-0.zip', undefined],
])('%s is a package of format %s', (name, format) => {
  expect(packageFormatOf(name)).toBe(format);
});

async function* single(data: Buffer): AsyncGenerator<Buffer> {
  yield data;
}

function record(key: string, value: string): string {
  const rest = Buffer.byteLength(` ${key}=${value}\n`);
  const digits = String(rest + String(rest).length).length;
  return `${rest + digits} ${key}=${value}\n`;
}

test('the metadata of a .tar.bz2 is read as far as it goes', async () => {
  const own = path.join(folder, 'info-first.tar.bz2');
  const random = Buffer.alloc(3_000_000);
  for (let i = 0; i < random.length; i += 4) random.writeUInt32LE(Math.imul(i, 2654435761) >>> 0, i);
  const entry = (name: string, content: Buffer) =>
    ({ type: 'file', path: name, executable: false, size: content.length, content }) as const;
  const entries = [
    entry('info/index.json', Buffer.from('{}')),
    entry('info/z', Buffer.from('z')),
    entry('data', random),
  ];
  await writeTarBz2Archive(own, { timestampMs: 0, entries });
  const whole = await readFile(own);
  // What comes after the metadata is damaged, and is not looked at.
  await writeFile(own, whole.subarray(0, whole.length - 100_000));
  expect([...(await readPackageInfo(own)).keys()]).toEqual(['info/index.json', 'info/z']);
  await expect(drain(own)).rejects.toMatchObject({ code: 'archive-invalid' });
});
