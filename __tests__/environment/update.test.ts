import { lstatSync, readFileSync } from 'node:fs';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readInstalled, removeEnvironment } from '../../src/environment/index.js';
import { contents, Workshop } from './workshop.js';

let shop: Workshop;
beforeAll(async () => {
  shop = await Workshop.open();
});
afterAll(() => shop.close());

const namesOf = (records: readonly { name: { normalized: string } }[]): string[] =>
  records.map(({ name }) => name.normalized).sort();

describe('updates in place', () => {
  test('touch only what differs', async () => {
    const stays = await shop.make({ name: 'stays', files: { 'lib/stays.txt': 'stays' } });
    const old = await shop.make({ name: 'moves', files: { 'lib/moves/old.txt': 'old', 'lib/same.txt': 'v1' } });
    const gone = await shop.make({ name: 'gone', files: { 'share/gone/deep/er.txt': 'gone' } });
    const next = await shop.make({ name: 'moves', version: '2.0', files: { 'lib/same.txt': 'v2' } });
    const fresh = await shop.make({
      name: 'fresh',
      files: { 'bin/fresh': { content: '#!/bin/sh', executable: true } },
    });
    const prefix = shop.path('prefix');
    const first = await shop.install(prefix, [stays, old, gone]);
    expect(namesOf(first.installed)).toEqual(['gone', 'moves', 'stays']);
    const before = lstatSync(path.join(prefix, 'conda-meta', 'stays-1.0-0.json')).ino;
    const report = await shop.install(prefix, [fresh, next, stays]);
    expect(namesOf(report.installed)).toEqual(['fresh', 'moves']);
    expect(namesOf(report.removed)).toEqual(['gone', 'moves']);
    expect(namesOf(report.unchanged)).toEqual(['stays']);
    expect(lstatSync(path.join(prefix, 'conda-meta', 'stays-1.0-0.json')).ino).toBe(before);
    expect(contents(prefix)).toEqual({ 'bin/fresh': 'x #!/bin/sh', 'lib/same.txt': 'v2', 'lib/stays.txt': 'stays' });
    expect((await readInstalled(prefix)).map(({ record }) => record.version.source)).toEqual(['1.0', '2.0', '1.0']);
  });

  test('do nothing when nothing differs, and tell new specs', async () => {
    const one = await shop.make({ name: 'one', files: { 'one.txt': '1' } });
    const prefix = shop.path('prefix');
    await shop.install(prefix, [one], { requestedSpecs: new Map([['one', ['one >=1']]]) });
    const meta = path.join(prefix, 'conda-meta', 'one-1.0-0.json');
    const before = lstatSync(meta).mtimeMs;
    expect((await shop.install(prefix, [one])).installed).toEqual([]);
    await shop.install(prefix, [one], { requestedSpecs: new Map([['one', ['one >=1']]]) });
    expect(lstatSync(meta).mtimeMs).toBe(before);
    await shop.install(prefix, [one], { requestedSpecs: new Map([['one', ['one', 'one <2']]]) });
    expect((await readInstalled(prefix))[0]?.requestedSpecs).toEqual(['one', 'one <2']);
  });

  test('tell packages of one name and version apart by their digest', async () => {
    const prefix = shop.path('prefix');
    const first = await shop.make({ name: 'rebuilt', files: { 'a.txt': 'first' } });
    await shop.install(prefix, [first]);
    const second = await shop.make({ name: 'rebuilt', files: { 'a.txt': 'second' } });
    const report = await shop.install(prefix, [second]);
    expect(namesOf(report.installed)).toEqual(['rebuilt']);
    expect(contents(prefix)).toEqual({ 'a.txt': 'second' });
  });

  test('notice a record that somebody else has changed since', async () => {
    const one = await shop.make({ name: 'watched', files: { 'w.txt': 'w' } });
    const prefix = shop.path('prefix');
    await shop.install(prefix, [one]);
    await rm(path.join(prefix, 'conda-meta', 'watched-1.0-0.json'));
    expect(namesOf((await shop.install(prefix, [one])).installed)).toEqual(['watched']);
  });

  test('keep what no package has put there, and delete whole environments only', async () => {
    const one = await shop.make({ name: 'mine', files: { 'share/mine/a.txt': 'a' } });
    const prefix = shop.path('prefix');
    await shop.install(prefix, [one]);
    await writeFile(path.join(prefix, 'share', 'mine', 'notes.txt'), 'my own');
    await shop.install(prefix, []);
    expect(contents(prefix)).toEqual({ 'share/mine/notes.txt': 'my own' });
    expect(await removeEnvironment(prefix)).toBe(true);
    expect(lstatSync(prefix, { throwIfNoEntry: false })).toBeUndefined();
    const folder = shop.path('no-environment');
    await mkdir(folder);
    expect(await removeEnvironment(folder)).toBe(false);
    expect(await readdir(folder)).toEqual([]);
  });

  test('link noarch packages again for another Python', async () => {
    const python = (version: string) => shop.make({ name: 'python', version, files: { 'bin/python': version } });
    const tool = await shop.make({
      name: 'tool',
      noarch: 'python',
      depends: ['python'],
      entryPoints: ['tool = tool.cli:main'],
      files: { 'site-packages/tool/cli.py': 'def main(): ...', 'python-scripts/tool-old': 'x', 'etc/tool.toml': '' },
    });
    const prefix = shop.path('prefix');
    await shop.install(prefix, [await python('3.11.4'), tool]);
    expect(Object.keys(contents(prefix)).sort()).toEqual(
      ['bin/python', 'bin/tool', 'bin/tool-old', 'etc/tool.toml', 'lib/python3.11/site-packages/tool/cli.py'].sort(),
    );
    await mkdir(path.join(prefix, 'lib/python3.11/site-packages/tool/__pycache__'));
    await writeFile(path.join(prefix, 'lib/python3.11/site-packages/tool/__pycache__/cli.cpython-311.pyc'), '');
    const report = await shop.install(prefix, [await python('3.12.1'), tool]);
    expect(namesOf(report.installed)).toEqual(['python', 'tool']);
    expect(Object.keys(contents(prefix))).toContain('lib/python3.12/site-packages/tool/cli.py');
    expect(Object.keys(contents(prefix)).filter((file) => file.includes('3.11'))).toEqual([]);
    expect(readFileSync(path.join(prefix, 'bin/tool'), 'utf8').split('\n')[0]).toBe(`#!${prefix}/bin/python3.12`);
    expect(lstatSync(path.join(prefix, 'bin/tool')).mode & 0o777).toBe(0o775);
  });
});

describe('scripts of packages', () => {
  const script = (name: string, kind: string) => ({
    [`bin/.${name}-${kind}.sh`]: {
      content: `echo "${kind} $PKG_NAME $PKG_VERSION" >> "$PREFIX/log"`,
      executable: true,
    },
  });
  const make = (name: string, version: string, depends: readonly string[] = []) => {
    const files = { ...script(name, 'post-link'), ...script(name, 'pre-unlink') };
    return shop.make({ name, version, depends, files });
  };

  test('run when they are wanted: after what they need is there, before it goes', async () => {
    const low = await make('b-low', '1.0');
    const middle = await make('c-middle', '1.0', ['b-low']);
    const high = await make('a-high', '1.0', ['c-middle']);
    const prefix = shop.path('prefix');
    const log = path.join(prefix, 'log');
    await shop.install(prefix, [high, low, middle], { linkScripts: true });
    const first = ['post-link b-low 1.0', 'post-link c-middle 1.0', 'post-link a-high 1.0'];
    expect(readFileSync(log, 'utf8').trim().split('\n')).toEqual(first);
    await rm(log);
    await shop.install(prefix, [await make('b-low', '2.0')], { linkScripts: true });
    const second = ['pre-unlink a-high 1.0', 'pre-unlink c-middle 1.0', 'pre-unlink b-low 1.0', 'post-link b-low 2.0'];
    expect(readFileSync(log, 'utf8').trim().split('\n')).toEqual(second);
    await rm(log);
    expect(shop.messages()).toEqual([]);
    await shop.install(prefix, []);
    await shop.install(prefix, [low]);
    expect(lstatSync(log, { throwIfNoEntry: false })).toBeUndefined();
    expect(shop.messages()).toEqual([expect.stringContaining('scripts of b-low were not run')]);
  });

  test('that fail are told of, and stop nothing', async () => {
    const content = 'echo "what is to be said" > "$PREFIX/.messages.txt"; echo why >&2; exit 3';
    const one = await shop.make({ name: 'fails', files: { 'bin/.fails-post-link.sh': { content, executable: true } } });
    const prefix = shop.path('prefix');
    await shop.install(prefix, [one], { linkScripts: true });
    expect(shop.messages()).toEqual([
      'The post-link script of fails failed: exit status 3\nwhy',
      'fails: what is to be said',
    ]);
    expect(namesOf((await readInstalled(prefix)).map(({ record }) => record))).toEqual(['fails']);
  });
});

describe('folders that a package lists', () => {
  test('are there though they are empty, until the package goes', async () => {
    const one = await shop.make({
      name: 'spool',
      files: { 'var/spool/full/keep.txt': 'k' },
      paths: [{ _path: 'var/spool', path_type: 'directory' }],
    });
    const other = await shop.make({ name: 'other', files: { 'var/spool/other.txt': 'o' } });
    const prefix = shop.path('prefix');
    await shop.install(prefix, [one, other]);
    await shop.install(prefix, [one]);
    await rm(path.join(prefix, 'var/spool/full'), { recursive: true });
    expect(contents(prefix)).toEqual({ 'var/spool/': 'empty folder' });
    await shop.install(prefix, []);
    expect(contents(prefix)).toEqual({});
  });
});

describe('one path in several packages', () => {
  test('the last in the order of dependencies has it, and gives it back', async () => {
    const low = await shop.make({ name: 'low', files: { 'shared.txt': 'low', 'low.txt': 'l' } });
    const high = await shop.make({ name: 'high', depends: ['low'], files: { 'shared.txt': 'high' } });
    const prefix = shop.path('prefix');
    await shop.install(prefix, [low]);
    const report = await shop.install(prefix, [low, high]);
    expect(report.clobbered).toEqual([{ path: 'shared.txt', winner: 'high', losers: ['low'] }]);
    expect(contents(prefix)).toEqual({ '__clobbers__/low/shared.txt': 'low', 'shared.txt': 'high', 'low.txt': 'l' });
    const record = (await readInstalled(prefix)).find((item) => item.record.name.normalized === 'low');
    expect(record?.paths.find((entry) => entry.original_path === 'shared.txt')?._path).toBe(
      '__clobbers__/low/shared.txt',
    );
    await shop.install(prefix, [low]);
    expect(contents(prefix)).toEqual({ 'shared.txt': 'low', 'low.txt': 'l' });
  });

  test('a link of one package is no way for another to leave the environment', async () => {
    const outside = shop.path('outside');
    await mkdir(outside);
    const link = await shop.make({ name: 'a-link', files: { data: { link: outside } } });
    const file = await shop.make({ name: 'b-file', files: { 'data/evil.txt': 'evil' } });
    for (const order of [
      [link, file],
      [file, link],
    ]) {
      const prefix = shop.path('prefix');
      for (let count = 1; count <= 2; count++) await shop.install(prefix, order.slice(0, count));
      expect(await readdir(outside)).toEqual([]);
      expect(contents(prefix)).toEqual({ '__clobbers__/b-file/data/evil.txt': 'evil', data: `-> ${outside}` });
    }
  });
});
