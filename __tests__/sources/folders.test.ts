import { spawnSync } from 'node:child_process';
import { chmod, mkdir, open, readdir, readFile, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { PathSource, RecipeSource } from '../../src/recipe/index.js';
import type { FetchSourcesOptions } from '../../src/sources/index.js';
import { isPixiBuildError, type PixiBuildError, sha256Hex } from '../../src/support/index.js';
import { rawTar } from '../archive/hostile.js';
import { networkSetup } from '../channel/network-setup.js';
import { fetchInto, listTree, type Tree, writeTree } from './source-setup.js';

const setup = networkSetup('sources-folders');
const unix = process.platform === 'win32' ? test.skip : test;
let counter = 0;

const folder = (rest: Partial<PathSource> = {}): PathSource => ({
  kind: 'path',
  path: '../src',
  useGitignore: true,
  patches: [],
  ...rest,
});

async function place(tree: Tree = {}) {
  const root = path.join(setup.folder(), `${counter++}`);
  const recipeDirectory = await writeTree(path.join(root, 'recipe'), { 'recipe.yaml': '' });
  const source = await writeTree(path.join(root, 'src'), tree);
  const work = path.join(root, 'build', 'work');
  await mkdir(path.dirname(work));
  const fetch = async (sources: RecipeSource[], rest: Partial<FetchSourcesOptions> = {}) => {
    const options = { network: setup.network(), recipeDirectory, events: setup.events, ...rest };
    return fetchInto(work, sources, options);
  };
  const failure = async (sources: RecipeSource[], rest?: Partial<FetchSourcesOptions>): Promise<PixiBuildError> => {
    const error = await fetch(sources, rest).then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
    if (!isPixiBuildError(error)) throw error ?? new Error('it did not fail');
    expect(error).toMatchObject({ exitCode: 2, hint: expect.any(String) });
    expect((await readdir(path.dirname(work))).filter((name) => name.startsWith('.'))).toEqual([]);
    return error;
  };
  return { root, source, work, recipeDirectory, fetch, failure };
}

describe('folders', () => {
  test('nothing to fetch makes nothing', async () => {
    const { fetch, root } = await place();
    expect((await fetch([])).fetched).toEqual([]);
    expect(await readdir(path.join(root, 'build'))).toEqual([]);
  });

  unix('permissions, times and links come through, and the source stays', async () => {
    const { fetch, source, work } = await place({ 'run.sh': '#!/bin/sh\n', 'read.txt': 'r', 'd/x': 'x' });
    await chmod(path.join(source, 'run.sh'), 0o750);
    await chmod(path.join(source, 'read.txt'), 0o444);
    await utimes(path.join(source, 'd/x'), 1_600_000_000, 1_600_000_000);
    for (const [name, target] of [
      ['dead', 'nowhere'],
      ['loop', 'loop'],
      ['up', '../src'],
      ['dir', 'd'],
      ['abs', '/etc/passwd'],
    ] as const) {
      await symlink(target, path.join(source, name));
    }
    const before = await listTree(source);
    await fetch([folder()]);
    expect(await listTree(work)).toEqual(before);
    expect(await listTree(source)).toEqual(before);
    expect((await stat(path.join(work, 'run.sh'))).mode & 0o777).toBe(0o750);
    expect((await stat(path.join(work, 'read.txt'))).mode & 0o777).toBe(0o444);
    expect((await stat(path.join(work, 'd/x'))).mtimeMs).toBe(1_600_000_000_000);
  });

  test('the work directory and what is to be left out are not copied into themselves', async () => {
    const { fetch, root, work } = await place({ 'a.txt': 'a' });
    await writeTree(path.join(root, 'output'), { 'noarch/p.conda': 'p' });
    await fetch([folder({ path: '..' })], { leaveOut: [path.join(root, 'output'), path.join(root, 'none')] });
    expect(Object.keys(await listTree(work))).toEqual(['recipe/', 'recipe/recipe.yaml', 'src/', 'src/a.txt']);
  });

  test('5,000 files in one folder', async () => {
    const { fetch, work, source } = await place();
    for (let i = 0; i < 5000; i++) await writeFile(path.join(source, `f${i}`), `${i}`);
    const started = performance.now();
    await fetch([folder()]);
    expect(await readdir(work)).toHaveLength(5000);
    expect(performance.now() - started).toBeLessThan(20_000);
  });

  unix('a sparse file of 1 GiB stays sparse', async () => {
    const { fetch, work, source } = await place();
    const file = await open(path.join(source, 'sparse'), 'w');
    await file.write('start', 0);
    await file.write('end', 2 ** 30 - 3);
    await file.close();
    if ((await stat(path.join(source, 'sparse'))).blocks > 1000) return;
    await fetch([folder()]);
    const { size, blocks } = await stat(path.join(work, 'sparse'));
    expect(size).toBe(2 ** 30);
    expect(blocks * 512).toBeLessThan(16 << 20);
    const copy = await open(path.join(work, 'sparse'));
    const end = await copy.read(Buffer.alloc(3), 0, 3, 2 ** 30 - 3);
    await copy.close();
    expect(end.buffer.toString()).toBe('end');
  });

  unix('names with line breaks and names that are no UTF-8', async () => {
    const { fetch, source, work } = await place({ 'line\nbreak': '1', ' leading': '2', 'a\\b': '3' });
    const odd = Buffer.concat([Buffer.from(`${source}/`), Buffer.from([0x66, 0xe4, 0x2f, 0xff])]);
    try {
      await mkdir(odd.subarray(0, -2));
      await writeFile(odd, 'odd');
    } catch {
      // Some systems have no such names.
      return;
    }
    await fetch([folder()]);
    const copy = Buffer.concat([Buffer.from(`${work}/`), Buffer.from([0x66, 0xe4, 0x2f, 0xff])]);
    expect(await readFile(copy, 'utf8')).toBe('odd');
    expect(await readFile(path.join(work, 'line\nbreak'), 'utf8')).toBe('1');
    expect(await readFile(path.join(work, 'a\\b'), 'utf8')).toBe('3');
  });

  test('a rule of git counts only in a repository, that of packages everywhere', async () => {
    const tree = { '.gitignore': '*.o', '.condapackageignore': '*.p', 'a.o': '', 'a.p': '', 'a.c': '' };
    const alone = await place(tree);
    await alone.fetch([folder()]);
    expect(Object.keys(await listTree(alone.work))).toEqual(['.condapackageignore', '.gitignore', 'a.c', 'a.o']);
    const inside = await place(tree);
    await mkdir(path.join(inside.root, '.git'));
    await inside.fetch([folder(), folder({ useGitignore: false, targetDirectory: 'all' })]);
    const names = ['.condapackageignore', '.gitignore', 'a.c', 'all/'];
    names.push('all/.condapackageignore', 'all/.gitignore', 'all/a.c', 'all/a.o');
    expect(Object.keys(await listTree(inside.work))).toEqual(names);
  });
});

describe('failures', () => {
  test('no such path, a link to itself', async () => {
    const { failure, root } = await place();
    const error = await failure([folder({ path: '../none' })]);
    expect([error.code, error.message]).toEqual([
      'source-not-found',
      `The source '../none' is not there: ${path.join(root, 'none')}`,
    ]);
    await symlink('self', path.join(root, 'self'));
    expect((await failure([folder({ path: '../self' })])).message).toContain('is a link that leads back to itself');
  });

  unix('pipes and sockets', async () => {
    const { failure, source, fetch, work } = await place({ 'a.txt': 'a' });
    if (spawnSync('mkfifo', [path.join(source, 'pipe')]).status !== 0) return;
    const error = await failure([folder()]);
    expect([error.code, error.message]).toEqual([
      'source-special-file',
      "pipe in the source '../src' is a pipe, which cannot be a source",
    ]);
    await fetch([folder({ targetDirectory: 'x', filter: { include: [], exclude: ['pipe'] } })]);
    expect(Object.keys(await listTree(path.join(work, 'x')))).toEqual(['a.txt']);
    expect(await failure([folder({ path: '../src/pipe' })])).toMatchObject({ code: 'source-special-file' });
  });

  test('the same file from two folders', async () => {
    const { failure } = await place({ 'd/x.txt': 'x' });
    const error = await failure([folder(), folder()]);
    expect([error.code, error.message]).toEqual([
      'source-file-exists',
      "the source '../src' has d/x.txt, which another source has put there",
    ]);
  });

  test('a file where a folder is needed, and the other way round', async () => {
    const { failure, root } = await place({ 'd/x.txt': 'x' });
    await writeTree(root, { 'file/d': 'file' });
    expect(await failure([folder({ path: '../file' }), folder()])).toMatchObject({ code: 'source-file-exists' });
    const other = await place({ 'd/x.txt': 'x' });
    await writeTree(other.root, { d: 'file' });
    expect(await other.failure([folder(), folder({ path: '../d' })])).toMatchObject({ code: 'source-file-exists' });
    expect(
      await other.failure([folder({ path: '../d', fileName: 't' }), folder({ targetDirectory: 't/u' })]),
    ).toMatchObject({ code: 'source-file-exists' });
  });

  test.each(['..', '../x', '/tmp/x', 'a/../../x'])('target_directory %s leads out', async (...[targetDirectory]) => {
    const { failure } = await place({ x: '' });
    expect(await failure([folder({ targetDirectory })])).toMatchObject({ code: 'source-path-outside' });
  });

  unix('a link of one source does not lead another out', async () => {
    const { failure, root, source } = await place();
    await mkdir(path.join(root, 'target'));
    await symlink(path.join(root, 'target'), path.join(source, 'out'));
    await writeTree(root, { 'second/out/evil.txt': 'e', 'file.txt': 'f' });
    expect(await failure([folder(), folder({ path: '../second' })])).toMatchObject({ code: 'source-file-exists' });
    const again = [folder({ targetDirectory: 't' }), folder({ path: '../second/out', targetDirectory: 't/out' })];
    expect(await failure(again)).toMatchObject({ code: 'source-path-outside' });
    const file = [
      folder({ targetDirectory: 'u' }),
      folder({ path: '../file.txt', targetDirectory: 'u', fileName: 'out/f' }),
    ];
    expect(await failure(file)).toMatchObject({ code: 'source-path-outside' });
    expect(await readdir(path.join(root, 'target'))).toEqual([]);
  });

  unix('a patch through a link', async () => {
    const { failure, root, source, recipeDirectory } = await place();
    await writeTree(root, { 'victim/f.txt': 'old\n' });
    await symlink(path.join(root, 'victim'), path.join(source, 'out'));
    await symlink(path.join(root, 'victim/f.txt'), path.join(source, 'l.txt'));
    const hunk = '@@ -1 +1 @@\n-old\n+new\n';
    await writeTree(recipeDirectory, {
      'dir.patch': `--- a/out/f.txt\n+++ b/out/f.txt\n${hunk}`,
      'file.patch': `--- a/l.txt\n+++ b/l.txt\n${hunk}`,
      'new.patch': '--- /dev/null\n+++ b/out/new.txt\n@@ -0,0 +1 @@\n+x\n',
      'delete.patch': '--- a/out/f.txt\n+++ /dev/null\n@@ -1 +0,0 @@\n-old\n',
    });
    for (const [index, name] of ['dir', 'file', 'new', 'delete'].entries()) {
      const error = await failure([folder({ patches: [`${name}.patch`], targetDirectory: `t${index}` })]);
      expect([name, error.code]).toEqual([name, 'patch-outside']);
    }
    expect(await listTree(path.join(root, 'victim'))).toEqual({ 'f.txt': sha256Hex('old\n').slice(0, 12) });
  });

  test('a checksum of a folder, a wrong one of a file', async () => {
    const { failure } = await place({ 'a.txt': 'a' });
    expect(await failure([folder({ sha256: '0'.repeat(64) })])).toMatchObject({ code: 'source-checksum' });
    const error = await failure([folder({ path: '../src/a.txt', sha256: '0'.repeat(64) })]);
    expect(error.details).toEqual([`expected SHA-256 ${'0'.repeat(64)}`, `   found SHA-256 ${sha256Hex('a')}`]);
  });

  test('an archive that climbs', async () => {
    const { failure, root } = await place();
    await writeFile(path.join(root, 'evil.tar'), rawTar([{ path: '../../evil', content: 'x' }]));
    const error = await failure([folder({ path: '../evil.tar' })]);
    expect([error.code, error.message]).toEqual([
      'archive-invalid',
      `the source '../evil.tar': its member "../../evil" has a path that leads out of the archive`,
    ]);
  });
});

describe('patches', () => {
  test('of the recipe, of another source, of the build folder', async () => {
    const { fetch, recipeDirectory, work, root } = await place({ 'f.txt': 'one\n' });
    const patch = (from: string, to: string): string => `--- a/f.txt\n+++ b/f.txt\n@@ -1 +1 @@\n-${from}\n+${to}\n`;
    await writeTree(recipeDirectory, { 'p/1.patch': patch('one', 'two'), '4.patch': patch('four', 'five') });
    await writeTree(root, { 'provider/2.patch': patch('two', 'three'), 'build/3.patch': patch('three', 'four') });
    const patches = [
      'p/1.patch',
      '${{ SRC_DIR }}/patches/2.patch',
      '${{BUILD_DIR}}/3.patch',
      '${{ RECIPE_DIR }}/4.patch',
    ];
    const sources = [
      folder({ path: '../provider', targetDirectory: 'patches' }),
      folder({ patches, targetDirectory: 'main' }),
    ];
    const { fetched } = await fetch(sources);
    expect(await readFile(path.join(work, 'main/f.txt'), 'utf8')).toBe('five\n');
    expect(fetched.map(({ resolved, directory }) => [resolved, directory])).toEqual([
      [sources[0], path.join(work, 'patches')],
      [sources[1], path.join(work, 'main')],
    ]);
  });

  test('one that is not there, one that is there already', async () => {
    const { failure, fetch, recipeDirectory } = await place({ 'f.txt': 'two\n' });
    expect(await failure([folder({ patches: ['none.patch'] })])).toMatchObject({ code: 'patch-not-found' });
    await writeTree(recipeDirectory, { 'old.patch': '--- a/f.txt\n+++ b/f.txt\n@@ -1 +1 @@\n-one\n+two\n' });
    await fetch([folder({ patches: ['old.patch'], targetDirectory: 't' })]);
    expect(setup.events).toContainEqual(
      expect.objectContaining({ level: 'warning', message: expect.stringContaining('old.patch is already part') }),
    );
  });

  unix('keep permissions, change what is read-only, and leave nothing of one that fails', async () => {
    const { fetch, failure, source, recipeDirectory, work } = await place({ 'f.sh': 'one\n', 'g.txt': 'g\n' });
    await chmod(path.join(source, 'f.sh'), 0o555);
    const good = '--- a/f.sh\n+++ b/f.sh\n@@ -1 +1 @@\n-one\n+two\n';
    await writeTree(recipeDirectory, {
      'good.patch': `${good}diff --git a/new.sh b/new.sh\nnew file mode 100755\n--- /dev/null\n+++ b/new.sh\n@@ -0,0 +1 @@\n+x\n`,
      'bad.patch': `${good}--- a/g.txt\n+++ b/g.txt\n@@ -1 +1 @@\n-something else\n+x\n`,
    });
    await failure([folder({ patches: ['bad.patch'], targetDirectory: 'bad' })]);
    expect(await readFile(path.join(work, 'bad/f.sh'), 'utf8')).toBe('one\n');
    await fetch([folder({ patches: ['good.patch'], targetDirectory: 'good' })]);
    expect(await readFile(path.join(work, 'good/f.sh'), 'utf8')).toBe('two\n');
    expect((await stat(path.join(work, 'good/f.sh'))).mode & 0o777).toBe(0o755);
    expect((await stat(path.join(work, 'good/new.sh'))).mode & 0o111).toBe(0o111);
    expect(await readFile(path.join(source, 'f.sh'), 'utf8')).toBe('one\n');
  });
});

test('an abort ends it', async () => {
  const { fetch } = await place({ x: '' });
  await expect(fetch([folder()], { signal: AbortSignal.abort(new Error('stop')) })).rejects.toThrow('stop');
});
