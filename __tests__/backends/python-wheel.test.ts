import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { extractPackage } from '../../src/archive/index.js';
import type { BuildEvent } from '../../src/support/index.js';
import { hasEnded } from '../fakes/processes.js';
import { buildProject, filesBelow, noNetwork, openBackend, Projects, sharedCache } from './project.js';
import { type MadeWheel, wheelProject } from './wheels.js';

// Real builds with the Python of this machine, by a build backend that is part of the project.

const projects = new Projects();
afterAll(() => projects.remove());

async function contentsOf(wheel: MadeWheel, options: Parameters<typeof buildProject>[2] = {}, lines?: string[]) {
  const folder = await projects.make(wheelProject(wheel, lines));
  const built = await buildProject(projects, folder, options);
  const unpacked = await projects.make();
  await extractPackage(built.result.output_file, unpacked);
  return { ...built, unpacked, files: await filesBelow(unpacked) };
}

describe('what a wheel installs', () => {
  test('modules, data, scripts, headers, and a RECORD of all of it', async () => {
    const { files, unpacked, warnings, result } = await contentsOf({
      files: {
        'made/__init__.py': 'x = 1\n',
        'made/sub/data.txt': 'data',
        'made/old.pyc': 'compiled',
        'made-1.0.data/data/share/made/a.txt': 'shared',
        'made-1.0.data/scripts/tool': '#!python -E\nprint(1)\n',
        'made-1.0.data/scripts/plain.sh': '#!/bin/sh\necho 1\n',
        'made-1.0.data/headers/made.h': 'int made;',
        'made-1.0.data/purelib/made/more.py': 'y = 2\n',
      },
      entryPoints:
        '[console_scripts]\nmade = made.cli:main\nmade-more = made.cli : more [extra]\n[gui_scripts]\nmade-gui = made:gui\n',
    });
    expect(path.basename(result.output_file)).toBe('made-1.0-pyh4616a5c_0.conda');
    const names = Object.keys(files).filter((name) => !name.startsWith('info/'));
    const python = names.find((name) => name.startsWith('include/'))?.split('/')[1];
    expect(names.sort()).toEqual(
      [
        `include/${python}/made/made.h`,
        'python-scripts/plain.sh',
        'python-scripts/tool',
        'share/made/a.txt',
        'site-packages/made-1.0.dist-info/INSTALLER',
        'site-packages/made-1.0.dist-info/METADATA',
        'site-packages/made-1.0.dist-info/RECORD',
        'site-packages/made-1.0.dist-info/REQUESTED',
        'site-packages/made-1.0.dist-info/WHEEL',
        'site-packages/made-1.0.dist-info/entry_points.txt',
        'site-packages/made/__init__.py',
        'site-packages/made/more.py',
        'site-packages/made/sub/data.txt',
      ].sort(),
    );
    expect(files['site-packages/made-1.0.dist-info/INSTALLER']).toBe('conda\n');
    expect(files['python-scripts/tool']).toMatch(
      /^#!\/bin\/sh\n'''exec' "\/.*_placehold.*\/bin\/python" "\$0" "\$@" #'''\nprint\(1\)\n$/,
    );
    expect(files['python-scripts/plain.sh']).toBe('#!/bin/sh\necho 1\n');
    const paths = JSON.parse(files['info/paths.json'] ?? '').paths as { _path: string; prefix_placeholder?: string }[];
    const prefixed = paths.filter((entry) => entry.prefix_placeholder !== undefined);
    expect(prefixed.map((entry) => entry._path)).toEqual(['python-scripts/tool']);
    if (process.platform !== 'win32') expect(prefixed[0]?.prefix_placeholder).toHaveLength(255);
    const record = (files['site-packages/made-1.0.dist-info/RECORD'] ?? '').split('\n');
    expect(record.map((line) => line.split(',')[0])).toEqual([
      ...['../../../bin/made', '../../../bin/made-gui', '../../../bin/made-more'],
      ...['../../../bin/plain.sh', '../../../bin/tool', `../../../include/${python}/made/made.h`],
      ...['../../../share/made/a.txt', 'made-1.0.dist-info/INSTALLER', 'made-1.0.dist-info/METADATA'],
      ...['made-1.0.dist-info/RECORD', 'made-1.0.dist-info/REQUESTED', 'made-1.0.dist-info/WHEEL'],
      ...['made-1.0.dist-info/entry_points.txt', 'made/__init__.py', 'made/more.py', 'made/sub/data.txt', ''],
    ]);
    const digest = createHash('sha256').update('x = 1\n').digest('base64url');
    expect(record).toContain(`made/__init__.py,sha256=${digest},6`);
    expect(record).toContain('../../../bin/made,,');
    expect(JSON.parse(files['info/link.json'] ?? '').noarch.entry_points).toEqual([
      'made = made.cli:main',
      'made-more = made.cli:more',
      'made-gui = made:gui',
    ]);
    expect(warnings().join()).toContain('The header made.h is installed for Python');
    expect(existsSync(unpacked)).toBe(true);
  });

  test('the scripts of the project come first and win', async () => {
    const wheel = { entryPoints: '[console_scripts]\na = made:wheel\nb = made:b\n' };
    const { files } = await contentsOf(wheel, {}, ['[project.scripts]', 'a = "made:project"', 'bad = "no target"']);
    expect(JSON.parse(files['info/link.json'] ?? '').noarch.entry_points).toEqual(['a = made:project', 'b = made:b']);
  });

  test('the source tree stays as it was, and nothing of the machine is in the package', async () => {
    const { files, folder } = await contentsOf({ files: { 'made/__init__.py': '' } });
    expect((await readdir(folder)).sort()).toEqual(['pyproject.toml', 'tools', 'wheel.json']);
    expect(await readdir(path.join(folder, 'tools'))).toEqual(['maker.py']);
    for (const [name, text] of Object.entries(files)) {
      if (!text.includes(folder)) continue;
      throw new Error(`${name} names ${folder}`);
    }
  });

  test('twice the same bytes, from another folder and at another time of day', async () => {
    const wheel = {
      files: { 'made/__init__.py': 'x', 'made/a.py': 'a' },
      entryPoints: '[console_scripts]\na = made:a\n',
    };
    const first = await contentsOf(wheel);
    const second = await contentsOf(wheel);
    expect(second.folder).not.toBe(first.folder);
    expect(second.files).toEqual(first.files);
  });
});

describe('what the build backend sees', () => {
  const wheel = { files: { 'made/environment.json': '' } };
  const seen = async (options: Parameters<typeof buildProject>[2] = {}) => {
    const { files, ...rest } = await contentsOf(wheel, options);
    return { ...rest, ...JSON.parse(files['site-packages/made/environment.json'] ?? '') };
  };

  test('settings, variables of the manifest, and none of the caller', async () => {
    const environment = { ...process.env, CFLAGS: '-g', PYTHONPATH: '/elsewhere', HTTPS_PROXY: 'http://127.0.0.1:9' };
    const { environment: variables, settings } = await seen({
      environment,
      config: {
        'extra-args': ['-Ckey=value', '-vv'],
        env: { HERE: '$PREFIX/here', PLAIN: 'a b', EMPTY: '', LEVEL: '${{ target_platform }}' },
      },
    });
    expect(settings).toEqual({ key: 'value' });
    expect(variables).toMatchObject({
      HERE: `${variables.PREFIX}/here`,
      PLAIN: 'a b',
      LEVEL: expect.stringMatching(/^(linux|osx|win)-/),
      SOURCE_DATE_EPOCH: '1700000000',
      PYTHONHASHSEED: '0',
      PYTHONDONTWRITEBYTECODE: '1',
      PKG_NAME: 'made',
      PKG_VERSION: '1.0',
      PKG_HASH: 'pyh4616a5c',
      HTTPS_PROXY: 'http://127.0.0.1:9',
      SETUPTOOLS_SCM_PRETEND_VERSION: '1.0',
    });
    for (const name of ['CFLAGS', 'PYTHONPATH', 'EMPTY']) expect(variables).not.toHaveProperty(name);
  });

  test('only the standard library and what it asked for can be imported', async () => {
    const { path: searched } = await seen();
    const outside = (searched as string[]).filter((entry) => /site-packages|dist-packages/.test(entry));
    expect(outside.every((entry) => entry.startsWith(sharedCache))).toBe(true);
  });

  test('secrets, which no log shows', async () => {
    const { environment: variables, events } = await seen({
      environment: { ...process.env, TOKEN: 'very-secret' },
      model: { secrets: ['TOKEN', 'MISSING'] },
    });
    expect(variables.TOKEN).toBe('very-secret');
    const lines = (events as BuildEvent[]).flatMap((event) => (event.kind === 'output' ? [event.line] : []));
    expect(lines).toContain('secret is ********');
    const told = (events as BuildEvent[]).filter((event) => event.kind !== 'secret');
    expect(JSON.stringify(told)).not.toContain('very-secret');
    expect(events).toContainEqual({ kind: 'secret', value: 'very-secret' });
    expect(events).toContainEqual({
      kind: 'log',
      level: 'warning',
      message: 'The secret MISSING is not set in the environment',
    });
  });
});

interface Refusal {
  readonly name: string;
  readonly wheel: MadeWheel;
  readonly code: string;
  readonly message: string;
}
const refused: Refusal[] = [
  { name: 'a wrong hash', wheel: { fault: 'bad-hash' }, code: 'wheel-invalid', message: 'is not what its RECORD says' },
  { name: 'no RECORD', wheel: { fault: 'no-record' }, code: 'wheel-invalid', message: 'has no RECORD' },
  { name: 'a file that RECORD lacks', wheel: { fault: 'unlisted' }, code: 'wheel-invalid', message: 'does not list' },
  { name: 'weak hashes', wheel: { fault: 'md5' }, code: 'wheel-invalid', message: 'no usable hash' },
  { name: 'a link', wheel: { fault: 'symlink' }, code: 'wheel-invalid', message: 'symbolic link' },
  { name: 'two dist-infos', wheel: { fault: 'two-infos' }, code: 'wheel-invalid', message: '2 .dist-info folders' },
  { name: 'a foreign dist-info', wheel: { fault: 'wrong-info' }, code: 'wheel-invalid', message: 'does not match' },
  { name: 'no zip', wheel: { fault: 'no-zip' }, code: 'wheel-invalid', message: 'not a zip archive' },
  { name: 'a later format', wheel: { wheelVersion: '2.0' }, code: 'wheel-invalid', message: 'unknown version 2.0' },
  { name: 'no name of a wheel', wheel: { tag: 'py3' }, code: 'wheel-invalid', message: 'not the name of a wheel' },
  ...['../escape.py', '/etc/x', 'a/../../b', 'a\\b', 'C:/x', './a'].map((file) => ({
    name: `the path ${file}`,
    wheel: { files: { [file]: 'x' } },
    code: 'wheel-invalid',
    message: 'unusable path',
  })),
  {
    name: 'an unknown kind of data',
    wheel: { files: { 'made-1.0.data/other/x': 'x' } },
    code: 'wheel-invalid',
    message: 'in a place of no known kind',
  },
  {
    name: 'two files for one place',
    wheel: { files: { 'made/a.py': '1', 'made-1.0.data/purelib/made/a.py': '2' } },
    code: 'wheel-invalid',
    message: 'two files of the wheel belong in',
  },
  { name: 'no file', wheel: { fault: 'no-file' }, code: 'python-build-failed', message: 'which it did not make' },
  { name: 'no name', wheel: { fault: 'no-text' }, code: 'python-build-failed', message: 'not the name of a file' },
  {
    name: 'an exception',
    wheel: { fault: 'raise' },
    code: 'python-build-failed',
    message: 'The build of the wheel failed: build_wheel failed with ValueError: cannot build this',
  },
  { name: 'an exit', wheel: { fault: 'exit' }, code: 'python-build-failed', message: 'ended with exit status 7' },
  { name: 'requirements of no form', wheel: { requires: [1] }, code: 'python-build-failed', message: 'is no text' },
  {
    name: 'a compiled wheel',
    wheel: { tag: 'cp311-cp311-linux_x86_64' },
    code: 'compiled-wheel',
    message: 'holds compiled code',
  },
  { name: 'a wheel that is not pure', wheel: { pure: false }, code: 'compiled-wheel', message: 'holds compiled code' },
];
test.each(refused)('$name is refused', async ({ wheel, code, message }) => {
  const made = { ...wheel, files: { 'made/__init__.py': 'x', ...wheel.files } };
  const folder = await projects.make(wheelProject(made));
  const workDirectory = await projects.make();
  const error = await buildProject(projects, folder, { workDirectory }).then(
    () => undefined,
    (thrown) => thrown,
  );
  expect(error).toMatchObject({ code, message: expect.stringContaining(message) });
  expect(error.exitCode).toBe(code === 'compiled-wheel' ? 2 : 1);
  expect(existsSync(path.join(workDirectory, 'output'))).toBe(false);
  expect(existsSync(path.join(folder, 'litter.txt'))).toBe(false);
});

test('a failure comes with the last lines of the build', async () => {
  const folder = await projects.make(wheelProject({ fault: 'raise' }));
  await expect(buildProject(projects, folder)).rejects.toMatchObject({
    details: expect.arrayContaining(['ValueError: cannot build this', 'for a reason']),
  });
});

const badBackends: [string, string, string][] = [
  ['a backend that is nowhere', 'nowhere', "there is no module 'nowhere' for the build backend 'nowhere'"],
  ['an object that it lacks', 'maker:other', "the build backend 'maker' has no 'other'"],
  ['a backend outside of its path', 'json', "the build backend 'json' is not in its backend-path"],
];
test.each(badBackends)('%s is an error', async (_name, backend, message) => {
  const files = wheelProject({});
  const pyproject = (files['pyproject.toml'] ?? '').replace('maker:backend', backend);
  const folder = await projects.make({ ...files, 'pyproject.toml': pyproject });
  await expect(buildProject(projects, folder)).rejects.toMatchObject({
    code: 'build-backend-missing',
    exitCode: 2,
    message: expect.stringContaining(message),
  });
});

test('an interrupted build ends with all its processes', async () => {
  const folder = await projects.make(wheelProject({ fault: 'hang' }));
  const opened = await openBackend(folder, { environment: process.env });
  const [output] = await opened.outputs();
  const controller = new AbortController();
  let pid = 0;
  const { name, version, build, subdir, variant } = output!.metadata;
  const started = performance.now();
  const building = opened.backend.build(
    {
      extraDependencies: {},
      output: { name, version, build, subdir, variant },
      workDirectory: await projects.make(),
    },
    {
      report: (event) => {
        const match = event.kind === 'output' ? /^hanging (\d+)$/.exec(event.line) : null;
        if (!match) return;
        pid = Number(match[1]);
        controller.abort();
      },
      environment: process.env,
      toolchain: 'system',
      timestampMs: 0,
      cacheDirectory: sharedCache,
      buildDirectory: folder,
      sourceCacheDirectory: sharedCache,
      network: noNetwork,
      staged: new Map(),
      signal: controller.signal,
    },
  );
  await expect(building).rejects.toMatchObject({ name: 'AbortError' });
  expect(performance.now() - started).toBeLessThan(30_000);
  expect(pid).toBeGreaterThan(0);
  expect(await hasEnded(pid)).toBe(true);
});

describe('what cannot be built with the system toolchain', () => {
  test.each([
    [{ compilers: ['c'] }, 'compiled-wheel', 'it needs the compilers c'],
    [{ noarch: false }, 'compiled-wheel', '`noarch = false`'],
    [{ compilers: ['rust'], noarch: true }, 'compiled-wheel', 'it needs the compilers rust'],
    [{ 'extra-args': ['--no-binary=:all:'] }, 'extra-args-unsupported', "'--no-binary=:all:' in extra-args"],
  ])('%j', async (config, code, message) => {
    const folder = await projects.make(wheelProject({}));
    await expect(buildProject(projects, folder, { config })).rejects.toMatchObject({
      code,
      exitCode: 2,
      message: expect.stringContaining(message),
    });
  });

  test('an editable installation', async () => {
    const folder = await projects.make(wheelProject({}));
    await expect(buildProject(projects, folder, { params: { editable: true } })).rejects.toMatchObject({
      code: 'editable-unsupported',
    });
    const environment = { ...process.env, BUILD_EDITABLE_PYTHON: 'false' };
    const built = await buildProject(projects, folder, { params: { editable: true }, environment });
    expect(built.result.name).toBe('made');
  });

  test('conda environments that nobody has made', async () => {
    const folder = await projects.make(wheelProject({}));
    await expect(buildProject(projects, folder, { toolchain: 'conda' })).rejects.toMatchObject({
      code: 'prefix-missing',
    });
  });

  test('an output that there is not', async () => {
    const folder = await projects.make(wheelProject({}));
    const output = { name: 'other', subdir: 'noarch', variant: {} };
    await expect(buildProject(projects, folder, { params: { output } })).rejects.toThrow(
      "there is no output defined for the package 'other'",
    );
  });
});

describe('the Python of the machine', () => {
  test('there must be one', async () => {
    const folder = await projects.make(wheelProject({}));
    await expect(buildProject(projects, folder, { environment: { PATH: folder } })).rejects.toMatchObject({
      code: 'python-not-found',
      exitCode: 2,
      message: 'There is no Python on PATH',
    });
  });

  test('it must be one that the project takes', async () => {
    const folder = await projects.make(wheelProject({}, ['requires-python = ">=3.99"']));
    await expect(buildProject(projects, folder)).rejects.toMatchObject({
      code: 'python-unsuitable',
      exitCode: 2,
      message: 'The project needs Python >=3.99, but no Python on PATH is such',
      details: expect.arrayContaining([expect.stringMatching(/ is Python 3\.\d+\.\d+$/)]),
    });
  });

  const unix = process.platform === 'win32' ? test.skip : test;
  unix('what only has its name is passed over', async () => {
    const folder = await projects.make(wheelProject({}));
    const programs = await projects.make({ python3: '#!/bin/sh\necho no Python here\n' });
    await chmod(path.join(programs, 'python3'), 0o755);
    await mkdir(path.join(programs, 'python'));
    await writeFile(path.join(programs, 'python3.99'), 'not executable');
    const environment = { ...process.env, PATH: `${programs}${path.delimiter}${process.env['PATH']}` };
    expect((await buildProject(projects, folder, { environment })).result.name).toBe('made');
  });
});

test('a folder that is too deep for a prefix is refused', async () => {
  const folder = await projects.make(wheelProject({}));
  const deep = path.join(await projects.make(), ...Array.from({ length: 5 }, () => 'x'.repeat(60)));
  const built = buildProject(projects, folder, { workDirectory: deep });
  if (process.platform === 'win32') return;
  await expect(built).rejects.toMatchObject({ code: 'build-path-too-long', exitCode: 2 });
});
