import { spawnSync } from 'node:child_process';
import { lstat, mkdir, mkdtemp, readdir, readFile, readlink, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  compressZstdBuffer,
  decompressXz,
  extractSourceArchive,
  isSourceArchiveName,
} from '../../src/archive/index.js';
import { sha256Hex } from '../../src/support/index.js';
import { type RawEntry, rawTar } from './hostile.js';

let folder: string;
let counter = 0;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'source-archive-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const unix = process.platform === 'win32' ? test.skip : test;
const python = spawnSync('python3', ['-c', 'import tarfile, lzma, bz2, zipfile']).status === 0 ? test : test.skip;

async function unpack(content: Buffer, name = 'x.tar') {
  const file = path.join(folder, `${counter++}-${name}`);
  await writeFile(file, content);
  const target = `${file}.out`;
  return { target, file, result: await extractSourceArchive(file, target) };
}

const tree = async (root: string): Promise<string[]> =>
  (await readdir(root, { recursive: true })).map((name) => name.replaceAll('\\', '/')).sort();

const tar = (...entries: RawEntry[]): Buffer => rawTar(entries);

describe('names', () => {
  test.each(['a.tar', 'a.tar.gz', 'a.tgz', 'a.tar.bz2', 'a.tar.xz', 'a.txz', 'a.tar.zst', 'a.zip', 'a.7z', 'a.tar.lz'])(
    '%s is unpacked',
    (name) => expect(isSourceArchiveName(name)).toBe(true),
  );
  test.each(['a.gz', 'a.xz', 'a.ZIP', 'a.tar.GZ', 'a.whl', 'a.conda', 'a.txt', 'tar', 'zip'])('%s is kept', (name) =>
    expect(isSourceArchiveName(name)).toBe(false),
  );
});

describe('kinds', () => {
  python('what Python packs comes out the same from every kind', async () => {
    const own = path.join(folder, 'python');
    await mkdir(own);
    const script = path.join(import.meta.dirname, 'archives.py');
    const size = 400_000;
    const made = spawnSync('python3', [script], { input: JSON.stringify({ folder: own, size }), encoding: 'utf8' });
    expect(made.stderr).toBe('');
    let large: string | undefined;
    for (const name of JSON.parse(made.stdout) as string[]) {
      const target = path.join(own, `${name}.out`);
      const result = await extractSourceArchive(path.join(own, name), target);
      expect([name, result.topFolder]).toEqual([name, 'demo-1.0']);
      expect(await tree(target)).toEqual(['a.txt', 'empty', 'large.bin', 'link', 'sub', 'sub/run.sh']);
      expect(await readFile(path.join(target, 'a.txt'), 'utf8')).toBe('text\n');
      const hash = sha256Hex(await readFile(path.join(target, 'large.bin')));
      large ??= hash;
      expect([name, hash]).toEqual([name, large]);
      expect((await lstat(path.join(target, 'empty'))).isDirectory()).toBe(true);
      if (process.platform === 'win32') continue;
      expect(await readlink(path.join(target, 'link'))).toBe('sub/run.sh');
      expect([name, (await stat(path.join(target, 'sub/run.sh'))).mode & 0o111]).not.toEqual([name, 0]);
      expect((await stat(path.join(target, 'a.txt'))).mode & 0o111).toBe(0);
    }
    await expect(extractSourceArchive(path.join(own, 'filter.tar.xz'), path.join(own, 'no'))).rejects.toMatchObject({
      code: 'archive-invalid',
      message: expect.stringContaining('filters for programs'),
    });
  });

  test('zstd, and a tar from before POSIX', async () => {
    const content = tar({ path: 'd/a', content: 'x' });
    expect(await tree((await unpack(await compressZstdBuffer(content), 'a.tar.zst')).target)).toEqual(['a']);
    const old = Buffer.from(content);
    old.fill(0, 257, 265);
    const sum = old.subarray(0, 512).reduce((total, byte, at) => total + (at >= 148 && at < 156 ? 0x20 : byte), 0);
    old.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
    expect(await tree((await unpack(old)).target)).toEqual(['a']);
  });

  test.each([
    ['7z', "7z\xbc\xaf'\x1crest", 'it is a 7z archive'],
    ['lzip', 'LZIP\x01rest', 'compressed with lzip'],
    ['compress', '\x1f\x9drest', 'compressed with compress'],
    ['lzop', '\x89LZO\0rest', 'compressed with lzop'],
    ['lzma', '\x5d\0\0\x80\0rest', 'the old lzma format'],
    ['a web page', '<!DOCTYPE html><title>Not found</title>', 'it is a web page or XML'],
    ['text', 'version https://git-lfs.github.com/spec/v1', 'it is no archive of a known kind'],
    ['nothing', '', 'it is empty'],
  ])('%s is told', async (...[, content, message]) => {
    const failed = unpack(Buffer.from(content, 'latin1'), 'a.tar.gz');
    await expect(failed).rejects.toMatchObject({ code: 'archive-invalid', exitCode: 2 });
    await expect(failed).rejects.toThrow(message);
  });
});

describe('the folder at the top', () => {
  test.each([
    ['one folder', [{ path: 'a/b', content: '' }], ['b']],
    ['a folder in a folder', [{ path: 'a/b/c', content: '' }], ['b', 'b/c']],
    [
      'two folders',
      [
        { path: 'a/b', content: '' },
        { path: 'c/d', content: '' },
      ],
      ['a', 'a/b', 'c', 'c/d'],
    ],
    ['a file', [{ path: 'a', content: '' }], ['a']],
    [
      'a folder and a file',
      [
        { path: 'a/b', content: '' },
        { path: 'c', content: '' },
      ],
      ['a', 'a/b', 'c'],
    ],
    ['an empty folder', [{ path: 'a/', type: '5' }], []],
    [
      'dots',
      [
        { path: './', type: '5' },
        { path: './a/', type: '5' },
        { path: './a/b', content: '' },
      ],
      ['b'],
    ],
  ] as [string, RawEntry[], string[]][])('%s', async (...[, entries, expected]) => {
    expect(await tree((await unpack(rawTar(entries))).target)).toEqual(expected);
  });
});

describe('hostile and damaged', () => {
  test.each([
    ['../', tar({ path: '../x', content: 'x' }), 'leads out of the archive'],
    ['inner ../', tar({ path: 'a/../../x', content: 'x' }), 'leads out of the archive'],
    ['an absolute path', tar({ path: '/tmp/x', content: 'x' }), 'leads out of the archive'],
    ['a folder that is out', tar({ path: '../d/', type: '5' }), 'leads out of the archive'],
    ['an absolute link', tar({ path: 'l', type: '2', link: '/etc' }), 'its link l leads out'],
    [
      'a link that climbs',
      tar({ path: 'a', content: '' }, { path: 'l', type: '2', link: '../x' }),
      'its link l leads out',
    ],
    ['a link that climbs in the end', tar({ path: 'a/b' }, { path: 'l', type: '2', link: 'a/../../x' }), 'its link l'],
    ['a link out of the top folder', tar({ path: 't/a' }, { path: 't/l', type: '2', link: '../t/a' }), 'its link t/l'],
    [
      'links that climb together',
      tar(
        { path: 's/a' },
        { path: 'p/q/d', type: '2', link: '../../s' },
        { path: 'l', type: '2', link: 'p/q/d/../..' },
      ),
      'its link l leads out',
    ],
    ['a file through a link', tar({ path: 'l', type: '2', link: 'd' }, { path: 'l/x' }), 'written through a link'],
    ['a hard link to nothing', tar({ path: 'a' }, { path: 'h', type: '1', link: 'etc/passwd' }), 'no file before it'],
    ['a device', tar({ path: 'd', type: '3' }), 'no file, folder or link'],
    ['a pipe', tar({ path: 'd', type: '6' }), 'no file, folder or link'],
    ['holes', tar({ path: 's', type: 'S' }), 'stored with holes'],
    [
      'cut gzip',
      gzipSync(tar({ path: 'a', content: 'x'.repeat(5000) })).subarray(0, 60),
      'gzip data is damaged or cut off',
    ],
    ['cut tar', tar({ path: 'a', content: 'x'.repeat(5000) }).subarray(0, 2000), 'it is cut off'],
    ['a damaged header', tar({ path: 'a' }).fill('9', 148, 154), ''],
  ] as [string, Buffer, string][])('%s', async (...[, content, message]) => {
    const failed = unpack(content);
    await expect(failed).rejects.toMatchObject({ code: 'archive-invalid', exitCode: 2 });
    await expect(failed).rejects.toThrow(message);
    await expect(failed).rejects.toThrow(/^.*x\.tar: /);
    // Neither the target nor a temporary folder.
    const left = (await readdir(folder)).filter(
      (name) => name.startsWith('.unpack') || name.startsWith(`${counter - 1}-x.tar.`),
    );
    expect(left).toEqual([]);
  });

  unix('links that stay inside are kept, whatever they look like', async () => {
    const { target } = await unpack(
      tar(
        { path: 't/a/f', content: 'x' },
        { path: 't/b/l1', type: '2', link: '../a/f' },
        { path: 't/l2', type: '2', link: 'a/../a/f' },
        { path: 't/l3', type: '2', link: 'missing/../nowhere' },
        { path: 't/l4', type: '2', link: 'l4' },
        { path: 't/l5', type: '2', link: '.' },
      ),
    );
    expect(await readFile(path.join(target, 'l2'), 'utf8')).toBe('x');
    expect(await readlink(path.join(target, 'b/l1'))).toBe('../a/f');
    expect(await readlink(path.join(target, 'l4'))).toBe('l4');
  });

  unix('names that fold together are two files where the system has it so', async () => {
    if (process.platform === 'darwin') return;
    const { target } = await unpack(tar({ path: 't/README', content: '1' }, { path: 't/readme', content: '2' }));
    expect(await tree(target)).toEqual(['README', 'readme']);
  });

  test('a later member replaces an earlier one, the executable bit and the time come through', async () => {
    const { target } = await unpack(
      tar({ path: 't/a', content: 'old' }, { path: 't/a', content: 'new', mode: 0o700, mtime: 1_600_000_000 }),
    );
    expect(await readFile(path.join(target, 'a'), 'utf8')).toBe('new');
    const { mtimeMs, mode } = await stat(path.join(target, 'a'));
    expect(mtimeMs).toBe(1_600_000_000_000);
    if (process.platform !== 'win32') expect(mode & 0o100).toBe(0o100);
  });

  test('more than allowed is not unpacked', async () => {
    const file = path.join(folder, 'bomb.tar.gz');
    await writeFile(file, gzipSync(tar({ path: 'a', content: Buffer.alloc(1 << 20) })));
    const failed = extractSourceArchive(file, path.join(folder, 'bomb'), { maxUnpackedBytes: 1 << 19 });
    await expect(failed).rejects.toThrow('it unpacks to more than');
  });

  test('an abort ends it', async () => {
    const file = path.join(folder, 'aborted.tar');
    await writeFile(file, tar({ path: 'a', content: 'x' }));
    const failed = extractSourceArchive(file, path.join(folder, 'aborted'), {
      signal: AbortSignal.abort(new Error('stop')),
    });
    await expect(failed).rejects.toThrow('stop');
  });
});

describe('xz', () => {
  /** `xz` of the five letters "hello" with CRC64, and its index. */
  const hello = Buffer.from(
    '/Td6WFoAAATm1rRGAgAhARYAAAB0L+WjAQAEaGVsbG8AAAAAsTe52+XaHpsAAR0FuC2Arx+2830BAAAAAARZWg==',
    'base64',
  );

  async function decoded(bytes: Buffer): Promise<string> {
    const parts: Buffer[] = [];
    async function* source() {
      for (const byte of bytes) yield Buffer.from([byte]);
    }
    for await (const chunk of decompressXz(source())) parts.push(chunk);
    return Buffer.concat(parts).toString();
  }

  test('a stream that comes byte by byte', async () => expect(await decoded(hello)).toBe('hello'));

  test('no byte can be changed or cut unnoticed', async () => {
    for (let at = 0; at < hello.length; at++) {
      const changed = Buffer.from(hello);
      changed[at] = (changed[at] as number) ^ 0x10;
      await expect(decoded(changed)).rejects.toMatchObject({ code: 'archive-invalid' });
      await expect(decoded(hello.subarray(0, at))).rejects.toMatchObject({ code: 'archive-invalid' });
    }
  });
});
