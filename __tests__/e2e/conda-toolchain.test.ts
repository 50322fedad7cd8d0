import { execFile, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { inspectPackage } from '../../src/packaging/index.js';
import { describeWithOracle } from '../oracles/oracle.js';
import { localChannel } from '../tools/local-channel/run-tool.js';
import { type Run, type RunOptions, Workshop } from './pixi-build.js';

// Builds in conda environments, which come from the local channel; the manifests name conda-forge, as users' do.

const run = promisify(execFile);
const channel = await localChannel();
const missing = 'missing' in channel ? channel.missing : undefined;
if (missing !== undefined && process.env['CI']) throw new Error(missing);
const folder = 'folder' in channel ? channel.folder : '';
const whenChannel = missing === undefined ? test : test.skip;

let workshop: Workshop;
let config: string;
beforeAll(async () => {
  workshop = await Workshop.open();
  config = path.join(workshop.folder, 'config.toml');
  await writeFile(config, `[mirrors]\n"https://prefix.dev/conda-forge" = ["file://${folder}"]\n`);
});
afterAll(() => workshop.close());

/** As on a machine that reaches conda-forge. */
const pixiBuild = (args: readonly string[], options: RunOptions = {}): Promise<Run> =>
  workshop.run(args, {
    ...options,
    env: { PIXI_CONFIG_FILE: config, PIXI_CACHE_DIR: path.join(workshop.folder, 'cache'), ...options.env },
  });

await describeWithOracle('the example, built with the default toolchain', (oracle) => {
  whenChannel('is installed by py-rattler from its channel and the local one, and prints its table', async () => {
    const published = workshop.path('channel');
    const built = await pixiBuild(['publish', '--path', await workshop.example(), '--to', published]);
    expect(built).toMatchObject({ status: 0 });
    const file = path.join(published, 'noarch', 'rich_example-0.1.0-pyh4616a5c_0.conda');
    expect((await inspectPackage(file)).index).toMatchObject({
      noarch: 'python',
      depends: ['rich 13.9.*', 'python >=3.11', 'python'],
    });
    const prefix = workshop.path('prefix');
    await oracle.ask(path.resolve('__tests__/e2e/install.py'), {
      channels: [`file://${published}`, `file://${folder}`],
      specs: ['rich_example'],
      prefix,
      cache: path.join(workshop.folder, 'rattler-cache'),
    });
    const table = spawnSync(path.join(prefix, 'bin', 'rich-example-main'), {
      encoding: 'utf8',
      env: { COLUMNS: '100' },
    });
    expect(table).toMatchObject({ status: 0, stderr: '' });
    expect(table.stdout).toContain('Ganymede');
  });

  whenChannel(
    'a compiled module for two Pythons, and a package of the workspace that needs it to be built',
    async () => {
      const project = await workshop.project(nativeProject);
      const published = workshop.path('channel');
      const built = await pixiBuild(['publish', '--manifest-path', project, '--to', published, '--json']);
      expect({ status: built.status, log: built.status === 0 ? '' : built.stderr }).toEqual({ status: 0, log: '' });
      const native = (await readdir(path.join(published, 'linux-64'))).filter((name) => name.endsWith('.conda')).sort();
      expect(native).toEqual([
        expect.stringMatching(/^fastmath-1\.0-py312h/),
        expect.stringMatching(/^fastmath-1\.0-py313h/),
      ]);
      const { index, files } = await inspectPackage(path.join(published, 'linux-64', native[0] as string));
      // What the compiler, the C library and Python ask of what is built with them.
      expect(index['depends']).toEqual(
        expect.arrayContaining([
          'python',
          'python_abi 3.12.* *_cp312',
          expect.stringMatching(/^libgcc >=/),
          expect.stringMatching(/^__glibc >=2\.\d+,<3\.0\.a0$/),
        ]),
      );
      expect(files.map(({ _path }) => _path)).toEqual(
        expect.arrayContaining([
          'bin/fastmath',
          expect.stringMatching(/fastmath\/_native\.cpython-312-x86_64-linux-gnu\.so$/),
        ]),
      );
      const prefix = workshop.path('prefix');
      await oracle.ask(path.resolve('__tests__/e2e/install.py'), {
        channels: [`file://${published}`, `file://${folder}`],
        specs: ['app', 'python 3.12.*'],
        prefix,
        cache: path.join(workshop.folder, 'rattler-cache'),
      });
      const { stdout } = await run(path.join(prefix, 'bin', 'fastmath'));
      expect(stdout.trim()).toBe('42');
      const answer = await run(path.join(prefix, 'bin', 'python'), ['-c', 'import app; print(app.answer)']);
      expect(answer.stdout.trim()).toBe('84');
    },
  );
});

whenChannel('what cannot be solved is explained, and nothing is left', async () => {
  const project = await workshop.project({
    ...nativeProject,
    'pixi.toml': (nativeProject['pixi.toml'] ?? '').replace(
      'setuptools = "*"',
      'setuptools = "*"\nhatchlink = ">=1"\npython = ">=3.99"',
    ),
  });
  const built = await pixiBuild(['publish', '--path', project, '--to', workshop.path('channel')]);
  expect(built.status).toBe(1);
  expect(built.stderr).toContain('The host environment of');
  expect(built.stderr).toContain('hatchlink >=1 is wanted, but no channel has the package');
  expect(built.stderr).toContain("Did you mean 'hatchling'?");
  expect(built.stderr).toMatch(/pixi\.toml:\d+:1: error: .*\n {2}\d+ \| hatchlink = ">=1"/);
  expect(built.stderr).not.toMatch(/\n\s+at /);
});

whenChannel('a failing compiler is shown, with how to run the script again, and that works', async () => {
  const project = await workshop.project({ ...nativeProject, 'src/fastmath/native.c': '#error "not today"\n' });
  const built = await pixiBuild([
    'publish',
    '--path',
    project,
    '--to',
    workshop.path('channel'),
    '--variant',
    'python=3.12.*',
  ]);
  expect(built.status).toBe(1);
  expect(built.stderr).toContain('#error "not today"');
  const again = /To run it again by hand: cd (\S+) && \.\/conda_build\.sh/.exec(built.stderr);
  expect(again).not.toBeNull();
  const work = again?.[1] ?? '';
  expect(await readFile(path.join(work, 'conda_build.log'), 'utf8')).toContain('not today');
  const byHand = spawnSync('bash', ['./conda_build.sh'], { cwd: work, encoding: 'utf8' });
  expect(byHand.status).not.toBe(0);
  expect(byHand.stdout + byHand.stderr).toContain('not today');
});

whenChannel('secrets reach the script and no log; other variables of the caller do not', async () => {
  const project = await workshop.project({
    ...nativeProject,
    'pixi.toml': `${(nativeProject['pixi.toml'] ?? '').replace('config = { compilers = ["c"] }', 'secrets = ["MY_TOKEN"]')}`,
    'pyproject.toml': (nativeProject['pyproject.toml'] ?? '').replace(/\[\[tool[\s\S]*$/, ''),
    'setup.py':
      'import os\nfrom setuptools import setup\nprint("token", os.environ["MY_TOKEN"], "other", os.environ.get("OTHER"))\nsetup()\n',
    'src/fastmath/__init__.py': 'def main():\n    print(42)\n',
  });
  const options = { env: { MY_TOKEN: 'hush-hush-1', OTHER: 'visible' } };
  const built = await pixiBuild(['publish', '--path', project, '--to', workshop.path('channel'), '-vv'], options);
  expect({ status: built.status, log: built.status === 0 ? '' : built.stderr }).toEqual({ status: 0, log: '' });
  expect(built.stderr).toContain('token ******** other None');
  expect(built.stderr + built.stdout).not.toContain('hush-hush-1');
});

whenChannel('offline, a second build takes all from the cache', async () => {
  const example = await workshop.example();
  const again = await pixiBuild(['build', '--path', example, '-o', workshop.path('output'), '--offline']);
  expect(again).toMatchObject({ status: 0 });
  expect(existsSync(path.join(example, '.pixi', 'bld'))).toBe(true);
});

const nativeProject: Readonly<Record<string, string>> = {
  'pixi.toml': `[workspace]
channels = ["https://prefix.dev/conda-forge"]
platforms = ["linux-64"]
preview = ["pixi-build"]

[workspace.build-variants]
python = ["3.12.*", "3.13.*"]

[package]
name = "fastmath"
version = "1.0"
publish = true

[package.build]
backend = { name = "pixi-build-python", version = "0.*" }
config = { compilers = ["c"] }

[package.host-dependencies]
setuptools = "*"
`,
  'pyproject.toml': `[build-system]
requires = ["setuptools"]
build-backend = "setuptools.build_meta"

[project]
name = "fastmath"
version = "1.0"

[project.scripts]
fastmath = "fastmath:main"

[tool.setuptools]
packages = ["fastmath"]
package-dir = { "" = "src" }

[[tool.setuptools.ext-modules]]
name = "fastmath._native"
sources = ["src/fastmath/native.c"]
`,
  'src/fastmath/__init__.py': `from fastmath._native import twice


def main():
    print(twice(21))
`,
  'src/fastmath/native.c': `#include <Python.h>

static PyObject *twice(PyObject *self, PyObject *arg) {
  long value = PyLong_AsLong(arg);
  if (value == -1 && PyErr_Occurred()) return NULL;
  return PyLong_FromLong(2 * value);
}

static PyMethodDef methods[] = {{"twice", twice, METH_O, ""}, {NULL, NULL, 0, NULL}};
static struct PyModuleDef module = {PyModuleDef_HEAD_INIT, "_native", "", -1, methods};

PyMODINIT_FUNC PyInit__native(void) { return PyModule_Create(&module); }
`,
  'app/pixi.toml': `[package]
name = "app"
version = "0.1"
publish = true

[package.build]
backend = { name = "pixi-build-python", version = "0.*" }

[package.host-dependencies]
hatchling = "*"
fastmath = { path = ".." }

[package.run-dependencies]
fastmath = { path = ".." }
`,
  'app/pyproject.toml': `[build-system]
requires = ["hatchling"]
build-backend = "hatchling.build"

[project]
name = "app"
version = "0.1"

[tool.hatch.build.hooks.custom]
`,
  // Proof that the other package is there when this one is built.
  'app/hatch_build.py': `from fastmath import twice
from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class Hook(BuildHookInterface):
    def initialize(self, version, build_data):
        with open("src/app/__init__.py", "w") as stream:
            stream.write("answer = %d\\n" % twice(42))
`,
  'app/src/app/__init__.py': 'answer = 0\n',
};
