import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdir, readFile, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { memberContent, readPackage, readPackageInfo } from '../../src/archive/index.js';
import { launcherFor } from '../../src/environment/index.js';
import { listPrefixFiles, type PackageRequest, packageFiles } from '../../src/packaging/index.js';
import { type BuildEvent, sha256Hex, silentReporter } from '../../src/support/index.js';
import { Workbench, writeTree } from './prefix.js';

const bench = new Workbench();
afterAll(() => bench.remove());
const unix = process.platform === 'win32' ? test.skip : test;

async function contents(file: string): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for await (const member of readPackage(file)) {
    found[member.path] = member.type === 'file' ? (await memberContent(member)).toString() : `-> ${member.linkTarget}`;
  }
  return found;
}

async function infoJsonOf(file: string, name: string): Promise<unknown> {
  const text = (await readPackageInfo(file, [`info/${name}`])).get(`info/${name}`);
  return text && JSON.parse(text.toString());
}

const dummy: Partial<PackageRequest> = {
  identity: { name: 'dummy-a', version: '0.1.0', build: 'hb0f4dca_0', subdir: 'linux-64' },
  depends: ['dummy-c', 'dummy-c'],
  about: { channels: ['https://user:secret@conda.anaconda.org/t/TOKEN/conda-forge'] },
  hashInput: '{"target_platform": "linux-64"}',
  timestampMs: 1741687107599,
};

const dummyTree = {
  'bin/dummy-a': { content: 'dummy-a on unix\n', executable: true },
  'bin/dummy-aa': { content: 'dummy-aa on unix\n', executable: true },
  'nested/dummy.sh': { content: 'nested dummy on unix\n', executable: true },
};

unix('the package of the reference implementation, byte for byte (spec: packaging.md 11.5)', async () => {
  const prefix = await bench.folder();
  await writeTree(prefix, dummyTree);
  const built = await packageFiles(await bench.request(prefix, dummy), silentReporter);
  expect(built.fileName).toBe('dummy-a-0.1.0-hb0f4dca_0.conda');
  expect(built.sha256).toBe('4f9ceba69237aa265ea8e6a05dd96518b8f31b5822f488c018632a30e37b985e');
  const bytes = await readFile(built.path);
  expect(built).toMatchObject({
    sizeBytes: 1326,
    md5: createHash('md5').update(bytes).digest('hex'),
    warnings: [],
    path: path.join(path.dirname(built.path), built.fileName),
  });
});

describe('a noarch python package', () => {
  const noarch: Partial<PackageRequest> = {
    identity: { name: 'demo', version: '1.0', build: 'pyh4616a5c_0', subdir: 'noarch' },
    noarch: 'python',
    depends: ['python >=3.9', 'rich'],
    license: 'MIT',
    entryPoints: [{ command: 'demo', module: 'demo.cli', function: 'main' }],
    runExports: { weak: ['demo >=1.0,<2.0a0'], strongConstrains: ['bar <2'], noarch: [] },
    tests: [{ python: { imports: ['flask', 'flask.json'] } }],
    recipe: { recipeYaml: 'package:\n  name: demo\n', variantConfigYaml: 'target_platform: noarch\n' },
  };
  const tree = (prefix: string) => ({
    'lib/python3.12/site-packages/demo/__init__.py': 'x = 1\n',
    'lib/python3.12/site-packages/demo/__pycache__/__init__.cpython-312.pyc': 'bytecode',
    'lib/python3.12/site-packages/demo/where.txt': `installed in ${prefix}\n`,
    'lib/python3.12/site-packages/demo-1.0.dist-info/INSTALLER': 'pip\n',
    'lib/python3.12/site-packages/demo-1.0.dist-info/METADATA': 'Name: demo\n',
    'lib/python3.12/site-packages/demo-1.0.dist-info/direct_url.json':
      '{"dir_info": {}, "url": "file:///home/me/demo"}',
    'lib/python3.12/site-packages/demo-1.0.dist-info/uv_cache.json': '{}',
    'lib/python3.12/site-packages/demo-1.0.dist-info/RECORD':
      'demo/__init__.py,sha256=abc,6\ndemo-1.0.dist-info/direct_url.json,sha256=def,50\n"demo-1.0.dist-info/uv_cache.json",,\n"a,""b",,\n',
    'lib/python3.12/site-packages/old.py': 'installed before\n',
    'bin/demo': { content: '#!/usr/bin/python\n', executable: true },
    'bin/other': { content: '#!/bin/sh\n', executable: true },
    'lib/libx.la': 'dropped',
    'share/info/dir': 'dropped',
    'share/.DS_Store': 'dropped',
    'share/demo/data.txt': 'same\n',
    'etc/a': '',
    'etc-b/a': '',
  });

  async function build(name = 'host_env', parts: Partial<PackageRequest> = {}) {
    const prefix = await bench.folder(name);
    await writeTree(prefix, tree(prefix));
    const request = await bench.request(prefix, {
      ...noarch,
      filesBefore: new Set(['lib/python3.12/site-packages/old.py']),
      ...parts,
    });
    const events: BuildEvent[] = [];
    return { request, events, built: await packageFiles(request, (event) => events.push(event)) };
  }

  unix('holds what its build added, in noarch layout', async () => {
    const { built, request, events } = await build();
    const canonical = '/opt/pixi-build/host_env'.padEnd(request.prefix.length, '_placehold');
    const found = await contents(built.path);
    expect(Object.keys(found).filter((name) => !name.startsWith('info/'))).toEqual([
      'etc/a',
      'etc-b/a',
      'python-scripts/other',
      'share/demo/data.txt',
      'site-packages/demo/__init__.py',
      'site-packages/demo/where.txt',
      'site-packages/demo-1.0.dist-info/INSTALLER',
      'site-packages/demo-1.0.dist-info/METADATA',
      'site-packages/demo-1.0.dist-info/RECORD',
    ]);
    expect(found['site-packages/demo-1.0.dist-info/INSTALLER']).toBe('conda\n');
    expect(found['site-packages/demo-1.0.dist-info/RECORD']).toBe('demo/__init__.py,sha256=abc,6\n"a,""b",,\n');
    expect(built.files.map((entry) => entry._path)).toEqual(
      Object.keys(found).filter((name) => !name.startsWith('info/')),
    );
    expect(built.files.find((entry) => entry._path.endsWith('where.txt'))).toEqual({
      _path: 'site-packages/demo/where.txt',
      path_type: 'hardlink',
      file_mode: 'text',
      prefix_placeholder: canonical,
      sha256: createHash('sha256').update(`installed in ${canonical}\n`).digest('hex'),
      size_in_bytes: `installed in ${request.prefix}\n`.length,
    });
    expect(built.warnings).toEqual([expect.stringContaining('python-scripts/other')]);
    expect(events).toEqual([{ kind: 'log', level: 'warning', message: built.warnings[0] }]);
    // The prefix is as it was.
    expect(
      await readFile(path.join(request.prefix, 'lib/python3.12/site-packages/demo-1.0.dist-info/INSTALLER'), 'utf8'),
    ).toBe('pip\n');
  });

  unix('describes itself in info/ (spec: packaging.md 10, 16)', async () => {
    const { built } = await build();
    const found = await contents(built.path);
    expect(Object.keys(found).filter((name) => name.startsWith('info/'))).toEqual([
      'info/about.json',
      'info/hash_input.json',
      'info/index.json',
      'info/link.json',
      'info/paths.json',
      'info/recipe/recipe.yaml',
      'info/recipe/variant_config.yaml',
      'info/run_exports.json',
      'info/tests/tests.yaml',
    ]);
    expect(found['info/link.json']).toBe(
      '{\n  "noarch": {\n    "type": "python",\n    "entry_points": [\n      "demo = demo.cli:main"\n    ]\n  },\n  "package_metadata_version": 1\n}',
    );
    expect(found['info/run_exports.json']).toBe(
      '{\n  "weak": [\n    "demo >=1.0,<2.0a0"\n  ],\n  "strong_constrains": [\n    "bar <2"\n  ]\n}',
    );
    expect(found['info/tests/tests.yaml']).toBe('- python:\n    imports:\n    - flask\n    - flask.json\n');
    expect(JSON.parse(found['info/index.json'] ?? '')).toEqual({
      build: 'pyh4616a5c_0',
      build_number: 0,
      depends: ['python >=3.9', 'rich'],
      license: 'MIT',
      name: 'demo',
      noarch: 'python',
      subdir: 'noarch',
      timestamp: 1700000000000,
      version: '1.0',
    });
    expect(JSON.parse(found['info/paths.json'] ?? '')).toEqual({ paths: built.files, paths_version: 1 });
  });

  unix('built again later elsewhere has the same bytes', async () => {
    const placeholderPrefix = '/placeholder';
    const first = await build('host_env', { placeholderPrefix });
    const prefix = await bench.folder('elsewhere');
    const reversed = Object.fromEntries(Object.entries(tree(first.request.prefix)).reverse());
    await writeTree(prefix, reversed);
    await utimes(path.join(prefix, 'etc/a'), 1, 1);
    const request = await bench.request(prefix, {
      ...noarch,
      placeholderPrefix,
      filesBefore: first.request.filesBefore,
    });
    const second = await packageFiles(request, silentReporter);
    expect(second.sha256).toBe(first.built.sha256);
    expect((await readFile(second.path)).equals(await readFile(first.built.path))).toBe(true);
  });

  unix('a direct_url.json that names no local file stays', async () => {
    const prefix = await bench.folder();
    const url = '{"url": "https://example.com/demo.whl", "archive_info": {}}';
    await writeTree(prefix, {
      'lib/python3.12/site-packages/demo-1.0.dist-info/direct_url.json': url,
      'lib/python3.12/site-packages/Demo-2.0.dist-info/METADATA': '',
    });
    const built = await packageFiles(await bench.request(prefix, noarch), silentReporter);
    expect((await contents(built.path))['site-packages/demo-1.0.dist-info/direct_url.json']).toBe(url);
    expect(built.warnings).toEqual([
      'The package has version 1.0, but its Python metadata Demo-2.0.dist-info says 2.0',
    ]);
  });

  unix('two files for one place fail', async () => {
    const prefix = await bench.folder();
    await writeTree(prefix, {
      'lib/python3.11/site-packages/a.py': '',
      'lib/python3.12/site-packages/a.py': '',
    });
    const request = await bench.request(prefix, noarch);
    await expect(packageFiles(request, silentReporter)).rejects.toMatchObject({ code: 'package-path-twice' });
    expect(await readdir(request.outputDirectory)).toEqual([]);
  });
});

describe('a platform package', () => {
  const platform: Partial<PackageRequest> = {
    identity: { name: 'demo', version: '1.0', build: 'h1_0', subdir: 'linux-64' },
    pythonVersion: '3.12',
  };

  unix('its entry points are scripts with the prefix to be replaced', async () => {
    const prefix = `/w/bld/rattler-build_demo_1700000000/host_env${'_placehold'.repeat(21)}`;
    const folder = await bench.folder();
    await writeTree(folder, { 'bin/demo': { content: 'by pip', executable: true } });
    const request = await bench.request(folder, {
      ...platform,
      placeholderPrefix: prefix,
      entryPoints: [{ command: 'demo', module: 'demo.cli', function: 'main' }],
    });
    const built = await packageFiles(request, silentReporter);
    expect(built.files).toEqual([
      {
        _path: 'bin/demo',
        path_type: 'hardlink',
        file_mode: 'text',
        prefix_placeholder: prefix,
        sha256: '3d60a441fc51f60e2d5111c084c80372d6e677b0222cdb83390af44532efd5d8',
        size_in_bytes: 492,
      },
    ]);
    expect(await infoJsonOf(built.path, 'link.json')).toBeUndefined();
  });

  test('on Windows its entry points are a script and the program that starts it', async () => {
    const folder = await bench.folder();
    await writeTree(folder, { 'Scripts/demo.exe': 'by pip', 'Scripts/demo-script.py': 'by pip' });
    const request = await bench.request(folder, {
      ...platform,
      identity: { name: 'demo', version: '1.0', build: 'h1_0', subdir: 'win-64' },
      targetPlatform: 'win-64',
      entryPoints: [{ command: 'demo', module: 'demo.cli', function: 'main' }],
    });
    const built = await packageFiles(request, silentReporter);
    expect(built.files.map(({ _path, sha256, file_mode }) => ({ _path, sha256, file_mode }))).toEqual([
      // Spec: packaging.md 8.1.
      {
        _path: 'Scripts/demo-script.py',
        sha256: '750cf8585e406de1491fb4e690c2c302e1d03b8513a2777203588866df71efc4',
        file_mode: undefined,
      },
      { _path: 'Scripts/demo.exe', sha256: sha256Hex(launcherFor('win-64')), file_mode: undefined },
    ]);
  });

  unix('links (spec: packaging.md 6.4)', async () => {
    const prefix = await bench.folder();
    await writeTree(prefix, {
      'lib/symlink/symlink-target': 'test\n',
      'bin/symlink': { link: path.join(prefix, 'lib/symlink/symlink-target') },
      'bin/broken': { link: path.join(prefix, 'broken') },
      'bin/symlink-to-lib': { link: path.join(prefix, 'lib/') },
      'bin/relative': { link: '../lib/symlink/symlink-target' },
      'bin/outside': { link: '/nowhere/at/all' },
    });
    const built = await packageFiles(await bench.request(prefix, platform), silentReporter);
    const found = await contents(built.path);
    expect([found['bin/symlink'], found['bin/broken'], found['bin/symlink-to-lib'], found['bin/outside']]).toEqual([
      '-> ../lib/symlink/symlink-target',
      '-> ../broken',
      '-> ../lib',
      '-> /nowhere/at/all',
    ]);
    const nothing = createHash('sha256').digest('hex');
    const entry = (name: string) => built.files.find((file) => file._path === name);
    expect(entry('bin/symlink')).toMatchObject({
      path_type: 'softlink',
      sha256: 'f2ca1bb6c7e907d06dafe4687e579fce76b37e4e93b7605022da52e6ccc26fd2',
      size_in_bytes: 29,
    });
    expect(entry('bin/broken')).toMatchObject({ sha256: nothing, size_in_bytes: 9 });
    expect(entry('bin/symlink-to-lib')).toMatchObject({ sha256: nothing, size_in_bytes: 6 });
    expect(built.warnings).toEqual([
      'The link bin/outside leads out of the prefix, to /nowhere/at/all',
      'The link bin/broken leads to ../broken, not in the package',
    ]);
  });

  unix.each([
    ['win-64', [], false],
    ['noarch', ['python >=3.9'], false],
    ['noarch', ['__unix', 'python'], true],
    ['noarch', ['__linux >=5'], true],
    ['linux-64', [], true],
  ])('a link in a package for %s with depends %j is allowed: %s', async (subdir, depends, allowed) => {
    const prefix = await bench.folder();
    await writeTree(prefix, { 'a/file': 'x', 'a/link': { link: 'file' } });
    const identity = { name: 'demo', version: '1.0', build: '0', subdir };
    const targetPlatform = subdir === 'win-64' ? 'win-64' : 'linux-64';
    const request = await bench.request(prefix, { identity, depends, targetPlatform });
    if (allowed) {
      expect((await packageFiles(request, silentReporter)).files).toHaveLength(2);
    } else {
      await expect(packageFiles(request, silentReporter)).rejects.toMatchObject({ code: 'symlink-on-windows' });
      expect(await readdir(request.outputDirectory)).toEqual([]);
      const forced = await packageFiles({ ...request, allowSymlinksOnWindows: true }, silentReporter);
      expect(forced.files).toHaveLength(2);
    }
  });

  unix('prefixes in files (spec: packaging.md 9)', async () => {
    const prefix = await bench.folder();
    const text = `#!${prefix}/bin/sh\n`;
    await writeTree(prefix, {
      is_text: text,
      is_binary: Buffer.concat([Buffer.from([0]), Buffer.from(text)]).toString(),
      force_text: Buffer.concat([Buffer.from([0]), Buffer.from(text)]).toString(),
      force_binary: text,
      ignore: text,
      forced_without: 'nothing here',
      'deep/ignored_binary.so': Buffer.concat([Buffer.from([0]), Buffer.from(text)]).toString(),
      'copied.txt': 'Hello, world!\n',
      'code.pyc': text,
    });
    const request = await bench.request(prefix, {
      ...platform,
      alwaysCopyFiles: ['copied.txt'],
      prefixDetection: {
        ignore: ['ignore'],
        ignoreBinaryFiles: ['*.so'],
        forceText: ['force_text', 'forced_without'],
        forceBinary: ['force_binary'],
      },
    });
    const built = await packageFiles(request, silentReporter);
    expect(Object.fromEntries(built.files.map((file) => [file._path, file.file_mode]))).toEqual({
      is_text: 'text',
      is_binary: 'binary',
      force_text: 'text',
      force_binary: 'binary',
      ignore: undefined,
      forced_without: undefined,
      'deep/ignored_binary.so': undefined,
      'copied.txt': undefined,
      'code.pyc': undefined,
    });
    expect(built.files.find((file) => file._path === 'copied.txt')).toEqual({
      _path: 'copied.txt',
      no_link: true,
      path_type: 'hardlink',
      sha256: 'd9014c4624844aa5bac314773d6b689ad467fa4e1d1a50a1b8a99d5a95f72ff5',
      size_in_bytes: 14,
    });
    const all = await packageFiles({ ...request, prefixDetection: { ignore: true } }, silentReporter);
    expect(all.files.some((file) => file.file_mode)).toBe(false);
  });

  unix('only the listed files', async () => {
    const prefix = await bench.folder();
    await writeTree(prefix, { a: '', b: '', 'c/d': '' });
    const request = await bench.request(prefix, platform);
    const explicitFiles = ['a', ` ${path.join(prefix, 'c/d')} `, ''];
    const built = await packageFiles({ ...request, explicitFiles }, silentReporter);
    expect(built.files.map((file) => file._path)).toEqual(['a', 'c/d']);
    await expect(packageFiles({ ...request, explicitFiles: ['../x'] }, silentReporter)).rejects.toMatchObject({
      code: 'package-file-outside',
    });
    await expect(packageFiles({ ...request, explicitFiles: ['x'] }, silentReporter)).rejects.toMatchObject({
      code: 'package-file-missing',
    });
  });

  unix('files of installed packages stay out', async () => {
    const prefix = await bench.folder();
    await writeTree(prefix, {
      'conda-meta/zlib-1-0.json': '{"files": ["lib/libz.so"]}',
      'conda-meta/history': '',
      'lib/libz.so': '',
      'lib/libdemo.so': '',
    });
    const built = await packageFiles(await bench.request(prefix, platform), silentReporter);
    expect(built.files.map((file) => file._path)).toEqual(['lib/libdemo.so']);
    await writeTree(prefix, { 'conda-meta/broken.json': '{' });
    await expect(packageFiles(await bench.request(prefix, platform), silentReporter)).rejects.toMatchObject({
      code: 'prefix-record-invalid',
    });
  });

  test('refused requests', async () => {
    const prefix = await bench.folder();
    await writeTree(prefix, { 'info/x': '' });
    const code = async (parts: Partial<PackageRequest>, folder = prefix): Promise<unknown> => {
      const request = await bench.request(folder, { ...platform, ...parts });
      const outcome = await packageFiles(request, silentReporter).catch((error: unknown) => error);
      expect(await readdir(request.outputDirectory)).toEqual([]);
      return (outcome as { code?: unknown }).code;
    };
    const empty = await bench.folder();
    const entryPoints = [{ command: 'a', module: 'a', function: 'main' }];
    expect(await code({})).toBe('package-path-reserved');
    expect(await code({ identity: { name: 'a/../b', version: '1', build: '0', subdir: 'linux-64' } }, empty)).toBe(
      'package-identity-invalid',
    );
    expect(await code({ identity: { name: 'a', version: '..', build: '0', subdir: 'linux-64' } }, empty)).toBe(
      'package-identity-invalid',
    );
    expect(await code({ entryPoints: [{ command: '', module: 'a', function: 'b' }] }, empty)).toBe(
      'entry-point-invalid',
    );
    expect(await code({ entryPoints, pythonVersion: undefined }, empty)).toBe('entry-points-without-python');
    expect(await code({ entryPoints, targetPlatform: 'win-32' }, empty)).toBe('launcher-missing');
    expect(await code({ licenseFiles: ['LICENSE'] }, empty)).toBe('license-file-not-found');
  });
});

unix('what is no file is left out, with a warning', async () => {
  const prefix = await bench.folder();
  await writeTree(prefix, { 'share/a': 'a' });
  expect(spawnSync('mkfifo', [path.join(prefix, 'share/pipe')]).status).toBe(0);
  const built = await packageFiles(await bench.request(prefix), silentReporter);
  expect(built.files.map(({ _path }) => _path)).toEqual(['share/a']);
  expect(built.warnings).toEqual([
    'share/pipe is a pipe, a socket or a device, which a package cannot hold: it is left out',
  ]);
});

unix('programs that hold the prefix are refused where that is asked for', async () => {
  const prefix = await bench.folder();
  await writeTree(prefix, { 'share/text': prefix });
  const request = await bench.request(prefix, { refusesPrefixInBinaries: true });
  expect((await packageFiles(request, silentReporter)).files).toHaveLength(1);
  await writeTree(prefix, { 'share/data': `\0${prefix}` });
  await expect(packageFiles(request, silentReporter)).rejects.toMatchObject({
    code: 'prefix-in-binary',
    details: ['share/data'],
  });
});

describe('licenses', () => {
  test('are found in the work directory, then in the recipe; the recipe rules', async () => {
    const [prefix, work, recipe] = await Promise.all([bench.folder(), bench.folder(), bench.folder()]);
    await writeTree(work, {
      LICENSE: 'work',
      'LICENSES/MIT.txt': 'mit',
      'LICENSES/deep/BSD.txt': 'bsd',
      'x/NOTICE': 'n',
    });
    await writeTree(recipe, { LICENSE: 'recipe' });
    const request = await bench.request(prefix, {
      licenseFiles: ['LICENSE', './LICENSES/', '**/NOTICE', path.join(work, 'x/NOTICE')],
      workDirectory: work,
      recipeDirectory: recipe,
    });
    const built = await packageFiles(request, silentReporter);
    const info = await readPackageInfo(built.path);
    const licenses = [...info].filter(([name]) => name.startsWith('info/licenses/'));
    expect(Object.fromEntries(licenses.map(([name, text]) => [name, text.toString()]))).toEqual({
      'info/licenses/LICENSE': 'recipe',
      'info/licenses/LICENSES/MIT.txt': 'mit',
      'info/licenses/LICENSES/deep/BSD.txt': 'bsd',
      'info/licenses/x/NOTICE': 'n',
    });
    expect(built.warnings).toEqual([expect.stringContaining('The license file LICENSE is taken from')]);
  });

  test('of a folder above, and from elsewhere, are stored by name', async () => {
    const work = await bench.folder('inner');
    const elsewhere = path.join(await bench.folder(), 'COPYING');
    await writeTree(path.dirname(work), { LICENSE: 'above' });
    await writeTree(path.dirname(elsewhere), { COPYING: 'elsewhere' });
    const licenseFiles = ['../LICENSE', elsewhere];
    const request = await bench.request(await bench.folder(), { licenseFiles, workDirectory: work });
    const info = await readPackageInfo((await packageFiles(request, silentReporter)).path);
    expect(String(info.get('info/licenses/LICENSE'))).toBe('above');
    expect(String(info.get('info/licenses/COPYING'))).toBe('elsewhere');
  });

  test.each(['missing*', '../COPYING', '/no/such/LICENSE'])('%s has no match', async (pattern) => {
    const work = await bench.folder('inner');
    await writeTree(path.dirname(work), { LICENSE: '' });
    const request = await bench.request(await bench.folder(), { licenseFiles: [pattern], workDirectory: work });
    await expect(packageFiles(request, silentReporter)).rejects.toMatchObject({
      code: 'license-file-not-found',
      exitCode: 2,
      message: expect.stringContaining(pattern),
    });
  });
});

test('a package of nothing is a package', async () => {
  const built = await packageFiles(await bench.request(await bench.folder(), { noarch: 'generic' }), silentReporter);
  expect(built.files).toEqual([]);
  expect(await infoJsonOf(built.path, 'index.json')).toMatchObject({ noarch: 'generic', depends: [] });
  expect(await infoJsonOf(built.path, 'paths.json')).toEqual({ paths: [], paths_version: 1 });
});

test('a large file streams and reports progress', async () => {
  const prefix = await bench.folder();
  await writeFile(path.join(prefix, 'large'), Buffer.alloc(40 << 20, 'large '));
  const events: BuildEvent[] = [];
  const request = await bench.request(prefix, { format: { type: 'conda', level: 1 } });
  await packageFiles(request, (event) => events.push(event));
  const progress = events.flatMap((event) => (event.kind === 'progress' ? [event] : []));
  expect(progress).toHaveLength(2);
  expect(progress.every((event) => event.done <= (event.total ?? 0))).toBe(true);
});

test('an output folder that is a file', async () => {
  const folder = await bench.folder();
  const outputDirectory = path.join(folder, 'file');
  await writeFile(outputDirectory, 'mine');
  const request = await bench.request(await bench.folder(), { outputDirectory });
  await expect(packageFiles(request, silentReporter)).rejects.toMatchObject({
    code: 'output-not-writable',
    exitCode: 2,
  });
  const below = { ...request, outputDirectory: path.join(outputDirectory, 'below') };
  await expect(packageFiles(below, silentReporter)).rejects.toMatchObject({ code: 'output-not-writable' });
  expect(await readFile(outputDirectory, 'utf8')).toBe('mine');
});

(process.platform === 'win32' || process.getuid?.() === 0 ? test.skip : test)(
  'a file without the right to read it (not as root)',
  async () => {
    const prefix = await bench.folder();
    await writeFile(path.join(prefix, 'secret'), 'x', { mode: 0 });
    await expect(packageFiles(await bench.request(prefix), silentReporter)).rejects.toMatchObject({
      code: 'package-file-unreadable',
    });
  },
);

unix('the files of a prefix', async () => {
  const prefix = await bench.folder();
  await writeTree(prefix, { 'a/b': '', 'a-b': '', link: { link: 'a' }, broken: { link: 'none' } });
  expect([...(await listPrefixFiles(prefix))].sort()).toEqual(['a-b', 'a/b', 'broken', 'link']);
  expect(await listPrefixFiles(path.join(prefix, 'missing'))).toEqual(new Set());
});
