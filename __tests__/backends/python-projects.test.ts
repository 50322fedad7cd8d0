import { spawnSync } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { extractPackage } from '../../src/archive/index.js';
import { openBuildEnvironment } from '../../src/backends/python/system/build-environment.js';
import { findInterpreter } from '../../src/backends/python/system/interpreter.js';
import { isPixiBuildError, silentReporter } from '../../src/support/index.js';
import { type BuildOptions, buildProject, filesBelow, Projects, sharedCache, writeFiles } from './project.js';

// Real projects with the build backends that people use, fetched from the package index that pip is set up for.

const projects = new Projects();
afterAll(() => projects.remove());

/** Why there is no package index here; undefined when there is one. Where CI is set, that is a failure. */
async function missingIndex(): Promise<string | undefined> {
  try {
    await openBuildEnvironment({
      interpreter: await findInterpreter(undefined, process.env),
      requirements: ['hatchling'],
      cacheDirectory: sharedCache,
      environment: process.env,
      report: silentReporter,
    });
    return undefined;
  } catch (error) {
    if (!isPixiBuildError(error) || process.env['CI']) throw error;
    return error.message;
  }
}
const missing = await missingIndex();
const indexed = missing === undefined ? test : test.skip;
if (missing !== undefined) test.skip(`skipped, as there is no package index: ${missing}`, () => {});

async function contentsOf(folder: string, options: BuildOptions = {}) {
  const built = await buildProject(projects, folder, { environment: process.env, ...options });
  const unpacked = await projects.make();
  await extractPackage(built.result.output_file, unpacked);
  const files = await filesBelow(unpacked);
  const names = Object.keys(files).filter((name) => !name.startsWith('info/'));
  const link = JSON.parse(files['info/link.json'] ?? '').noarch.entry_points as string[] | undefined;
  return { ...built, files, link, names: names.filter((name) => !name.includes('.dist-info/')).sort() };
}

interface Project {
  readonly name: string;
  readonly files: Readonly<Record<string, string>>;
  readonly model?: BuildOptions['model'];
  readonly config?: object;
  readonly names: readonly string[];
  readonly link?: readonly string[];
}
const modules = { 'src/demo/__init__.py': 'x = 1\n', 'src/demo/data/words.txt': 'words', LICENSE: 'MIT\n' };
const system = (requires: string, backend: string): string =>
  `[build-system]\nrequires = ["${requires}"]\nbuild-backend = "${backend}"\n`;
const metadata = '[project]\nname = "demo"\nversion = "1.0"\ndescription = "A demo"\n';
const python = ['site-packages/demo/__init__.py', 'site-packages/demo/data/words.txt'];

const cases: Project[] = [
  {
    name: 'hatchling, src layout, scripts',
    files: {
      'pyproject.toml': `${system('hatchling', 'hatchling.build')}${metadata}[project.scripts]\ndemo = "demo:main"\n`,
      ...modules,
    },
    names: python,
    link: ['demo = demo:main'],
  },
  {
    name: 'setuptools with pyproject.toml, graphical scripts',
    files: {
      'pyproject.toml': [
        system('setuptools>=61', 'setuptools.build_meta'),
        metadata,
        '[project.gui-scripts]\ndemo-gui = "demo:gui"',
        '[tool.setuptools.package-data]\ndemo = ["data/*.txt"]',
      ].join('\n'),
      ...modules,
    },
    names: python,
    link: ['demo-gui = demo:gui'],
  },
  {
    name: 'setuptools the old way: setup.py, scripts and data files, no [build-system]',
    files: {
      'setup.py': [
        'from setuptools import setup',
        'setup(name="demo", version="1.0", packages=["demo"], package_dir={"": "src"},',
        '      package_data={"demo": ["data/*.txt"]}, scripts=["bin/run-demo"],',
        '      data_files=[("share/demo", ["extra.txt"])],',
        '      entry_points={"console_scripts": ["demo=demo:main"]})',
      ].join('\n'),
      'bin/run-demo': '#!/usr/bin/env python\nprint(1)\n',
      'extra.txt': 'extra',
      ...modules,
    },
    model: { name: 'demo', version: '1.0' },
    config: { 'ignore-pyproject-manifest': true },
    names: ['python-scripts/run-demo', 'share/demo/extra.txt', ...python],
    link: ['demo = demo:main'],
  },
  {
    name: 'setuptools with setup.cfg and a pyproject.toml without a backend',
    files: {
      'pyproject.toml': '[build-system]\nrequires = ["setuptools>=61"]\n',
      'setup.cfg': [
        '[metadata]\nname = demo\nversion = 1.0',
        '[options]\npackages = find:\npackage_dir =\n  = src\n[options.packages.find]\nwhere = src',
        '[options.package_data]\ndemo = data/*.txt',
      ].join('\n'),
      ...modules,
    },
    model: { name: 'demo', version: '1.0' },
    names: python,
  },
  {
    name: 'flit-core',
    files: {
      'pyproject.toml': `${system('flit_core>=3.2', 'flit_core.buildapi')}${metadata}`,
      ...modules,
    },
    names: python,
  },
  {
    name: 'poetry-core, with scripts of its own table',
    files: {
      'pyproject.toml': [
        system('poetry-core', 'poetry.core.masonry.api'),
        '[tool.poetry]\nname = "demo"\nversion = "1.0"\ndescription = "A demo"\nauthors = []',
        'packages = [{ include = "demo", from = "src" }]',
        '[tool.poetry.scripts]\ndemo = "demo:main"',
      ].join('\n'),
      ...modules,
    },
    model: { name: 'demo', version: '1.0' },
    names: python,
    link: ['demo = demo:main'],
  },
  {
    name: 'setuptools-scm, whose version is that of the manifest',
    files: {
      'pyproject.toml': [
        '[build-system]\nrequires = ["setuptools>=61", "setuptools-scm>=8"]\nbuild-backend = "setuptools.build_meta"',
        '[project]\nname = "demo"\ndynamic = ["version"]',
        '[tool.setuptools_scm]',
        '[tool.setuptools.package-data]\ndemo = ["data/*.txt"]',
      ].join('\n'),
      ...modules,
    },
    model: { version: '3.2.1' },
    names: python,
  },
];

describe('projects', () => {
  indexed.each(cases)('$name', async ({ files, model, config, names, link }) => {
    const folder = await projects.make(files);
    const before = await filesBelow(folder);
    const built = await contentsOf(folder, { model: model ?? {}, config });
    expect(built.names).toEqual([...names].sort());
    expect(built.link).toEqual(link);
    const version = model?.version ?? '1.0';
    expect(built.files[`site-packages/demo-${version}.dist-info/METADATA`]).toContain(`Version: ${version}\n`);
    expect(await filesBelow(folder)).toEqual(before);
  });

  indexed('what an earlier build left in the tree does not reach the package', async () => {
    const folder = await projects.make({
      'pyproject.toml': `${system('setuptools>=61', 'setuptools.build_meta')}${metadata}`,
      ...modules,
      'build/lib/demo/removed.py': 'old = 1\n',
      'build/lib/gone/__init__.py': '',
      'src/demo.egg-info/SOURCES.txt': 'src/demo/removed.py\n',
      '.venv/pyvenv.cfg': '',
      '.venv/lib/x.py': '',
    });
    expect((await contentsOf(folder)).names).toEqual(['site-packages/demo/__init__.py']);
  });

  indexed('licences: the globs of PEP 639 stand for files', async () => {
    const project = `${metadata}license = "MIT"\nlicense-files = ["LICEN[CS]E*", "legal/*.txt"]\n`;
    const folder = await projects.make({
      'pyproject.toml': `${system('hatchling', 'hatchling.build')}${project}`,
      ...modules,
      'LICENSE.rst': 'more\n',
      'legal/NOTICE.txt': 'notice\n',
    });
    const { files } = await contentsOf(folder);
    const licenses = Object.keys(files).filter((name) => name.startsWith('info/licenses/'));
    expect(licenses.sort()).toEqual(
      ['LICENSE', 'LICENSE.rst', 'legal/NOTICE.txt'].map((name) => `info/licenses/${name}`),
    );
  });

  indexed('a build twice gives the same file, also of sources with other times', async () => {
    const sources = { 'pyproject.toml': `${system('setuptools>=61', 'setuptools.build_meta')}${metadata}`, ...modules };
    const folder = await projects.make(sources);
    const workDirectory = await projects.make();
    const first = await readFile((await contentsOf(folder, { workDirectory })).result.output_file);
    await writeFiles(folder, sources);
    const second = await readFile((await contentsOf(folder, { workDirectory })).result.output_file);
    expect(second.equals(first)).toBe(true);
  });
});

describe('what a build needs', () => {
  const project = {
    'pyproject.toml': `${system('hatchling', 'hatchling.build')}${metadata}`,
    'demo/__init__.py': '',
  };
  /** pip as it comes, with an index where nobody listens. */
  const offline = {
    ...process.env,
    PIP_CONFIG_FILE: process.platform === 'win32' ? 'nul' : '/dev/null',
    PIP_INDEX_URL: 'http://127.0.0.1:9/simple',
    PIP_RETRIES: '0',
    PIP_TIMEOUT: '2',
    PIP_FIND_LINKS: '',
    PIP_EXTRA_INDEX_URL: '',
  };

  test('what cannot be fetched is named, and nothing half-made stays', async () => {
    const folder = await projects.make(project);
    const cacheDirectory = await projects.make();
    const error = await buildProject(projects, folder, { environment: offline, cacheDirectory }).then(
      () => undefined,
      (thrown) => thrown,
    );
    expect(error).toMatchObject({
      code: 'build-requirements-unavailable',
      exitCode: 1,
      message: 'What the build needs could not be fetched from the package index: hatchling',
    });
    expect(error.details.length).toBeGreaterThan(0);
    expect(await readdir(path.join(cacheDirectory, 'python-build-environments'))).toEqual([]);
  });

  indexed('it is fetched once, and said so', async () => {
    const folder = await projects.make(project);
    const cacheDirectory = await projects.make();
    const fetched = async (environment: NodeJS.ProcessEnv) => {
      const { events } = await buildProject(projects, folder, { environment, cacheDirectory });
      return events.filter((event) => event.kind === 'log' && event.message.includes('fetching hatchling with pip'));
    };
    expect(await fetched(process.env)).toHaveLength(1);
    expect(await fetched(offline)).toHaveLength(0);
  });

  indexed('what the Python has is copied, and nothing else of it can be imported', async () => {
    const machine = await projects.make();
    const { executable } = await findInterpreter(undefined, process.env);
    const made = spawnSync(executable, ['-I', '-m', 'venv', machine], { encoding: 'utf8' });
    expect(made.stderr).toBe('');
    const programs = path.join(machine, process.platform === 'win32' ? 'Scripts' : 'bin');
    const own = path.join(programs, process.platform === 'win32' ? 'python.exe' : 'python3');
    const installed = spawnSync(own, ['-m', 'pip', 'install', '-q', 'hatchling', 'tabulate'], { encoding: 'utf8' });
    expect(installed.status).toBe(0);
    const folder = await projects.make({
      ...project,
      'pyproject.toml': `${system('hatchling', 'hatchling.build')}${metadata}[tool.hatch.build.hooks.custom]\n`,
      'hatch_build.py': [
        'import importlib.util',
        'from hatchling.builders.hooks.plugin.interface import BuildHookInterface',
        'class Hook(BuildHookInterface):',
        '    def initialize(self, version, build_data):',
        '        print("tabulate", importlib.util.find_spec("tabulate"), "pluggy", importlib.util.find_spec("pluggy") is not None)',
      ].join('\n'),
    });
    const environment = { ...offline, PATH: programs + path.delimiter + process.env['PATH'] };
    const cacheDirectory = await projects.make();
    const { events } = await buildProject(projects, folder, { environment, cacheDirectory });
    const said = events.flatMap((event) => (event.kind === 'log' && event.level === 'info' ? [event.message] : []));
    expect(said).toEqual([expect.stringMatching(/^Using hatchling [\d.]+, packaging .* of .* for the build$/)]);
    const lines = events.flatMap((event) => (event.kind === 'output' ? [event.line] : []));
    expect(lines).toContain('tabulate None pluggy True');
  });

  indexed('what the backend asks for on top is had too', async () => {
    const folder = await projects.make({
      'pyproject.toml': [
        '[build-system]\nrequires = ["hatchling"]\nbuild-backend = "wrapper"\nbackend-path = ["."]',
        metadata,
      ].join('\n'),
      'wrapper.py': [
        'from hatchling.build import *',
        'def get_requires_for_build_wheel(config_settings=None):',
        '    return ["editables>=0.3", "Hatchling"]',
        'def build_wheel(*arguments):',
        '    import editables, hatchling.build',
        '    return hatchling.build.build_wheel(*arguments)',
      ].join('\n'),
      'demo/__init__.py': '',
    });
    const built = await contentsOf(folder);
    expect(built.names).toEqual(['site-packages/demo/__init__.py']);
  });
});
