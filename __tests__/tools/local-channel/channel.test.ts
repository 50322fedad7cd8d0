import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { askPython, pyRattler } from './py-rattler.js';
import { localChannel, runMake } from './run-tool.js';

const channel = await localChannel();
const rattler = pyRattler();
const missing = 'missing' in channel ? channel.missing : 'missing' in rattler ? rattler.missing : undefined;
if (missing !== undefined) {
  if (process.env.CI || process.env.PIXI_BUILD_REQUIRE_ORACLES) throw new Error(missing);
  console.warn(`The local channel is not tested: ${missing}`);
}
const folder = 'folder' in channel ? channel.folder : '';
const python = 'python' in rattler ? rattler.python : '';

interface PackageRecord {
  readonly name: string;
  readonly version: string;
  readonly build: string;
  readonly subdir: string;
  readonly depends: readonly string[];
  readonly license?: string;
  readonly noarch?: string;
  readonly timestamp: number;
  readonly python_site_packages_path?: string;
  readonly run_exports?: Readonly<Record<string, readonly string[]>>;
}

function recordsOf(subdir: string): PackageRecord[] {
  const text = readFileSync(path.join(folder, subdir, 'repodata.json'), 'utf8');
  return Object.values((JSON.parse(text) as { 'packages.conda': Record<string, PackageRecord> })['packages.conda']);
}

const digest = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');

const temporary = mkdtempSync(path.join(tmpdir(), 'local-channel-'));
afterAll(() => rmSync(temporary, { recursive: true, force: true }));

const everySubdir = ['noarch', 'linux-64', 'linux-aarch64', 'win-64', 'osx-64', 'osx-arm64'];

(missing === undefined ? describe : describe.skip)('the local channel', () => {
  test('is made once: a second run changes nothing', async () => {
    const index = everySubdir.map((subdir) => path.join(folder, subdir, 'repodata.json'));
    const before = index.map(digest);
    const run = await runMake();
    expect([run.status, run.stdout.trim()]).toEqual([0, folder]);
    expect(run.stderr).toContain(', 0 of them made now');
    expect(index.map(digest)).toEqual(before);
  });

  test('has on every platform what the issue lists', () => {
    const tools = 'python pip setuptools wheel flit-core poetry-core hatchling rich uv cmake ninja meson meson-python'
      .concat(' nanobind pybind11 numpy scikit-build-core setuptools-scm patchelf maturin git make python_abi')
      .split(' ');
    const compilers: Record<string, string[]> = {
      'linux-64': ['gcc_linux-64', 'gxx_linux-64', 'rust_linux-64', 'sysroot_linux-64'],
      'linux-aarch64': ['gcc_linux-aarch64', 'gxx_linux-aarch64', 'rust_linux-aarch64', 'sysroot_linux-aarch64'],
      'osx-64': ['clang_osx-64', 'clangxx_osx-64', 'rust_osx-64', 'macosx_deployment_target_osx-64'],
      'osx-arm64': ['clang_osx-arm64', 'clangxx_osx-arm64', 'rust_osx-arm64', 'macosx_deployment_target_osx-arm64'],
      'win-64': ['vs2022_win-64', 'vs2019_win-64', 'rust_win-64'],
    };
    const noarch = recordsOf('noarch').map((record) => record.name);
    for (const [platform, names] of Object.entries(compilers)) {
      const present = new Set([...noarch, ...recordsOf(platform).map((record) => record.name)]);
      expect([...tools, ...names].filter((name) => !present.has(name))).toEqual([]);
    }
  });

  test('follows the habits of conda-forge', () => {
    const records = everySubdir.flatMap(recordsOf);
    const named = (name: string, subdir: string) =>
      records.filter((record) => record.name === name && record.subdir === subdir);
    expect(
      records.every((record) => record.timestamp < Date.UTC(2026, 0) && record.timestamp > Date.UTC(2024, 0)),
    ).toBe(true);
    expect(records.filter((record) => record.license === undefined)).toEqual([]);
    for (const record of named('python', 'linux-64')) {
      const minor = record.version.split('.').slice(0, 2).join('.');
      const abi = `python_abi ${minor}.* *_cp${minor.replace('.', '')}`;
      expect(record.run_exports).toEqual({ noarch: ['python'], weak: [abi] });
      expect(record.python_site_packages_path).toBe(`lib/python${minor}/site-packages`);
      expect(record.build).toMatch(Number(minor.split('.')[1]) < 13 ? /_0_cpython$/ : /_0_cp3\d\d$/);
    }
    for (const record of named('python', 'win-64')) expect(record.python_site_packages_path).toBe('Lib/site-packages');
    const [hatchling] = named('hatchling', 'noarch');
    expect(hatchling?.depends.map((spec) => spec.split(' ')[0])).toEqual([
      'editables',
      'packaging',
      'pathspec',
      'pluggy',
      'python',
      'tomli',
      'tomlkit',
      'trove-classifiers',
    ]);
    const [gxx] = named('gxx_linux-64', 'linux-64');
    expect(gxx?.run_exports?.strong?.map((spec) => spec.split(' ')[0])).toEqual(['libstdcxx', 'libgcc']);
    const sysroots = named('sysroot_linux-64', 'noarch').map((record) => [record.version, record.run_exports?.strong]);
    expect(sysroots).toContainEqual(['2.17', ['__glibc >=2.17,<3.0.a0']]);
    expect(sysroots).toContainEqual(['2.28', ['__glibc >=2.28,<3.0.a0']]);
  });

  test('each package can be installed on each platform, as py-rattler solves', () => {
    const result = askPython<{ solved: number; failures: string[] }>(python, 'solve_all.py', { channel: folder });
    expect(result.failures).toEqual([]);
    expect(result.solved).toBeGreaterThan(500);
  });

  test('two runs at once in an empty folder give the same bytes', async () => {
    const cache = path.join(temporary, 'cache');
    execFileSync('mkdir', ['-p', cache]);
    symlinkSync(path.join(folder, '..', 'wheels'), path.join(cache, 'wheels'));
    const [minor] = recordsOf('linux-64')
      .filter((one) => one.name === 'python')
      .map((one) => one.version.split('.').slice(0, 2).join('.'));
    const args = ['--cache', cache, '--only', 'hatchling,uv', '--pythons', minor as string];
    const runs = await Promise.all([runMake(...args), runMake(...args)]);
    expect(runs.map((run) => [run.status, run.stdout.trim()])).toEqual(
      [0, 1].map(() => [0, path.join(cache, 'channel')]),
    );
    for (const subdir of everySubdir) {
      const names = readdirSync(path.join(cache, 'channel', subdir)).filter((name) => name.endsWith('.conda'));
      expect(names.length).toBeGreaterThan(0);
      for (const name of names) {
        expect([name, digest(path.join(cache, 'channel', subdir, name))]).toEqual([
          name,
          digest(path.join(folder, subdir, name)),
        ]);
      }
    }
    expect(readdirSync(path.join(cache, 'work'))).toEqual([]);
  });

  describe('an environment of it, installed by py-rattler,', () => {
    const prefix = path.join(temporary, 'environment');
    let installed: string[] = [];
    const inside = (command: string, args: string[], cwd = temporary) => {
      const run = spawnSync(path.join(prefix, 'bin', command), args, {
        cwd,
        encoding: 'utf8',
        env: { PATH: `${path.join(prefix, 'bin')}:/usr/bin:/bin`, HOME: temporary },
      });
      expect([command, run.status, run.status === 0 ? '' : run.stderr]).toEqual([command, 0, '']);
      return run.stdout.trim();
    };

    beforeAll(() => {
      const specs =
        'python pip rich=13.9 hatchling numpy uv cmake ninja meson maturin patchelf pybind11 cython python-build zlib';
      const wanted = [...specs.split(' '), 'gcc_linux-64', 'gxx_linux-64'];
      const cache = path.join(temporary, 'packages');
      installed = askPython<string[]>(python, 'install.py', { channel: folder, specs: wanted, prefix, cache });
    });

    test('has more than thirty packages', () => expect(installed.length).toBeGreaterThan(30));

    test.each([
      ['python', ['-c', 'import sys; print(sys.version_info.major)'], /^3$/],
      ['hatchling', ['--help'], /hatchling/],
      ['uv', ['--version'], /^uv \d/],
      ['cmake', ['--version'], /cmake version/],
      ['ninja', ['--version'], /^\d/],
      ['meson', ['--version'], /^\d/],
      ['maturin', ['--version'], /^maturin/],
      ['patchelf', ['--version'], /^patchelf/],
      ['pip', ['check'], /No broken requirements/],
      ['python', ['-m', 'rich.table'], /Star Wars/],
      ['python', ['-c', 'import numpy; print(numpy.arange(4).sum())'], /^6$/],
    ])('%s %j runs', (command, args, answer) => {
      expect(inside(command, args)).toMatch(answer);
    });

    test("Python lives in its prefix, with the machine's libraries", () => {
      const code = [
        'import bz2, ctypes, hashlib, json, lzma, sqlite3, ssl, sys, sysconfig, zlib, zoneinfo',
        'c = sysconfig.get_config_var',
        'print(json.dumps([sys.prefix, sys.base_prefix, c("prefix"), c("LIBDIR"), sysconfig.get_path("include"), zoneinfo.TZPATH[0]]))',
      ];
      const minor = inside('python', ['-c', 'import sys; print("%d.%d" % sys.version_info[:2])']);
      expect(JSON.parse(inside('python', ['-c', code.join('\n')]))).toEqual([
        prefix,
        prefix,
        prefix,
        path.join(prefix, 'lib'),
        path.join(prefix, 'include', `python${minor}`),
        path.join(prefix, 'share', 'zoneinfo'),
      ]);
      const runPath = (file: string) => inside('patchelf', ['--print-rpath', path.join(prefix, file)]);
      expect(runPath(`bin/python${minor}`)).toBe('$ORIGIN/../lib');
      const modules = path.join('lib', `python${minor}`, 'lib-dynload');
      const [extension] = readdirSync(path.join(prefix, modules)).filter((name) => name.startsWith('_ssl'));
      expect(runPath(path.join(modules, extension as string))).toBe('$ORIGIN/../..');
    });

    test('importing the standard library writes no bytecode', () => {
      const minor = inside('python', ['-c', 'import sys; print("%d.%d" % sys.version_info[:2])']);
      const list = () =>
        readdirSync(path.join(prefix, 'lib', `python${minor}`), { recursive: true, encoding: 'utf8' })
          .filter(
            (name) => name.endsWith('.pyc') && !name.startsWith('site-packages') && !name.includes('_sysconfigdata'),
          )
          .sort();
      const before = list();
      inside('python', ['-c', 'import asyncio, email, json, unittest, xml.etree, numpy']);
      expect(list()).toEqual(before);
      expect(before.length).toBeGreaterThan(400);
    });

    test('compiles C against its zlib, and C++ for Python with CMake', () => {
      const work = mkdtempSync(path.join(temporary, 'build-'));
      writeFileSync(
        path.join(work, 'a.c'),
        '#include <zlib.h>\n#include <stdio.h>\nint main(void) { puts(zlibVersion()); }\n',
      );
      writeFileSync(
        path.join(work, 'm.cpp'),
        '#include <pybind11/pybind11.h>\nPYBIND11_MODULE(m, m) { m.def("add", [](int a, int b) { return a + b; }); }\n',
      );
      writeFileSync(
        path.join(work, 'CMakeLists.txt'),
        [
          'cmake_minimum_required(VERSION 3.20)',
          'project(m CXX)',
          'find_package(Python REQUIRED COMPONENTS Interpreter Development.Module)',
          'find_package(pybind11 CONFIG REQUIRED)',
          'pybind11_add_module(m m.cpp)',
        ].join('\n'),
      );
      const script = [
        'set -eu',
        'for one in "$CONDA_PREFIX"/etc/conda/activate.d/*.sh; do . "$one"; done',
        'case "$CC" in "$CONDA_PREFIX"/bin/x86_64-conda-linux-gnu-cc) ;; *) exit 9 ;; esac',
        '$CC $CPPFLAGS $CFLAGS $LDFLAGS a.c -o a -lz',
        './a',
        'ldd a | grep -c "$CONDA_PREFIX/lib/libz.so"',
        'cmake -G Ninja -B build $CMAKE_ARGS . >&2',
        'cmake --build build >&2',
        'cd build && python -c "import m; print(m.add(1, 2))"',
        'for one in "$CONDA_PREFIX"/etc/conda/deactivate.d/*.sh; do . "$one"; done',
        `echo "[\${CC-}\${CXXFLAGS-}\${CMAKE_ARGS-}] $CFLAGS \${CONDA_BACKUP_CFLAGS-none}"`,
      ];
      const run = spawnSync('/bin/sh', ['-c', script.join('\n')], {
        cwd: work,
        encoding: 'utf8',
        env: { PATH: `${path.join(prefix, 'bin')}:/usr/bin:/bin`, CONDA_PREFIX: prefix, HOME: work, CFLAGS: '-DMINE' },
      });
      expect([run.status, run.status === 0 ? '' : run.stderr]).toEqual([0, '']);
      const lines = run.stdout.trim().split('\n');
      expect(lines[0]).toMatch(/^1\.\d/);
      expect(lines.slice(1)).toEqual(['1', '3', '[] -DMINE none']);
    });

    test('installs a program of a wheel that pip builds', () => {
      const minor = inside('python', ['-c', 'import sys; print("%d.%d" % sys.version_info[:2])']);
      const project = mkdtempSync(path.join(temporary, 'project-'));
      writeFileSync(
        path.join(project, 'pyproject.toml'),
        '[build-system]\nrequires = ["hatchling"]\nbuild-backend = "hatchling.build"\n[project]\nname = "hi"\nversion = "1"\n[project.scripts]\nhi = "hi:main"\n',
      );
      writeFileSync(path.join(project, 'hi.py'), 'def main():\n    print("hi there")\n');
      inside('python', ['-m', 'pip', 'install', '--no-deps', '--no-build-isolation', '--no-index', '-q', project]);
      expect(inside('hi', [])).toBe('hi there');
      expect(existsSync(path.join(prefix, 'lib', `python${minor}`, 'site-packages', 'hi.py'))).toBe(true);
    });
  });
});
