import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import {
  matchSpecObjectOf,
  matchSpecOf,
  matchSpecOfObject,
  namedSpecOf,
  type PackageSpec,
  projectModelOf,
  requirementOf,
} from '../../src/backends/index.js';
import { loadPackage } from '../../src/manifest/index.js';
import { requirementText } from '../../src/recipe/index.js';
import { Projects } from './project.js';

const projects = new Projects();
afterAll(() => projects.remove());

async function modelOf(lines: string[], overrides = {}) {
  const folder = await projects.make({ LICENSE: 'MIT', 'README.md': '' });
  const workspace = '[workspace]\nchannels = []\nplatforms = ["linux-64"]\npreview = ["pixi-build"]\n';
  await writeFile(path.join(folder, 'pixi.toml'), `${workspace}${lines.join('\n')}\n`);
  const { definition } = await loadPackage(path.join(folder, 'pixi.toml'));
  return projectModelOf(definition, overrides);
}

// The message of spec backend-protocol.md 4.2, from a manifest that yields it.
test('a manifest becomes the project model that pixi sends', async () => {
  const model = await modelOf([
    '[package]',
    'name = "PyGreet"',
    'version = "0.2.0"',
    'description = "Python bindings"',
    'authors = ["Ann <ann@example.org>"]',
    'license = "MIT"',
    'license-file = "LICENSE"',
    'readme = "README.md"',
    'homepage = "https://example.org/"',
    'repository = "https://example.org/pygreet.git"',
    'documentation = "https://example.org/docs"',
    '[package.build]',
    'backend = { name = "pixi-build-python" }',
    'build-number = 7',
    'build-string-prefix = "mine"',
    'flags = ["cpu"]',
    'secrets = ["INDEX_TOKEN"]',
    '[package.host-dependencies]',
    'wheel = "*"',
    'rich = "13.*"',
    'libgreet = { path = "../libgreet" }',
    'tool = { git = "https://example.org/tool.git", branch = "main" }',
    '[package.run-dependencies]',
    'rich = { pin-compatible = true }',
    'libgreet = { path = "../libgreet", version = ">=1.0" }',
    'cond = { version = "*", when = { all = ["python >=3", { any = ["a", { package = "b", build = "x*" }] }] } }',
    '[package.run-constraints]',
    'oldgreet = "<2"',
    '[package.extra-dependencies.cli]',
    'tomlkit = ">=0.10"',
    '[package.run-exports.noarch]',
    'pygreet = ">=0.2"',
    '[package.run-exports.weak]',
    'pygreet = { pin-subpackage = { upper-bound = "x.x" } }',
    '[package.run-exports.strong-constraints]',
    'badgreet = "<3"',
    '[package.target.linux-64.run-dependencies]',
    'click = ">=8"',
    '[package.run-dependencies."if(win)"]',
    'tomli-w = { version = "*", build-number = ">=3" }',
  ]);
  const empty = { hostDependencies: {}, buildDependencies: {}, runConstraints: {} };
  expect(model).toEqual({
    name: 'PyGreet',
    buildStringPrefix: 'mine',
    buildNumber: 7,
    version: '0.2.0',
    description: 'Python bindings',
    buildFlags: ['cpu'],
    authors: ['Ann <ann@example.org>'],
    license: 'MIT',
    licenseFile: 'LICENSE',
    readme: 'README.md',
    homepage: 'https://example.org/',
    repository: 'https://example.org/pygreet.git',
    documentation: 'https://example.org/docs',
    targets: {
      defaultTarget: {
        hostDependencies: {
          wheel: { binary: { version: '*' } },
          rich: { binary: { version: '13.*' } },
          libgreet: { source: { path: { path: '../libgreet' } } },
          tool: { source: { git: { git: 'https://example.org/tool.git', rev: { branch: 'main' } } } },
        },
        buildDependencies: {},
        runDependencies: {
          rich: {
            pinCompatible: { lowerBound: { expression: 'x.x.x.x.x.x' }, upperBound: { expression: 'x' } },
          },
          libgreet: { source: { path: { path: '../libgreet' }, version: '>=1.0' } },
          cond: {
            binary: {
              version: '*',
              condition: {
                And: [
                  { MatchSpec: { name: 'python', version: '>=3' } },
                  { Or: [{ MatchSpec: { name: 'a' } }, { MatchSpec: { name: 'b', build: 'x*' } }] },
                ],
              },
            },
          },
        },
        runConstraints: { oldgreet: { binary: { version: '<2' } } },
        extraDependencies: { cli: { tomlkit: { binary: { version: '>=0.10' } } } },
        runExports: {
          noarch: { pygreet: { binary: { version: '>=0.2' } } },
          weak: {
            pygreet: {
              pinSubpackage: { lowerBound: { expression: 'x.x.x.x.x.x' }, upperBound: { expression: 'x.x' } },
            },
          },
          strongConstraints: { badgreet: { binary: { version: '<3' } } },
        },
      },
      conditional: {
        "host_platform == 'linux-64'": { ...empty, runDependencies: { click: { binary: { version: '>=8' } } } },
        win: { ...empty, runDependencies: { 'tomli-w': { binary: { version: '*', buildNumber: '>=3' } } } },
      },
    },
    secrets: ['INDEX_TOKEN'],
  });
});

test('the command line goes before the manifest', async () => {
  const lines = ['[package]', 'name = "a"', 'version = "1"', '[package.build]', 'backend = { name = "x" }'];
  const model = await modelOf(lines, { buildNumber: 3, buildStringPrefix: 'p' });
  expect(model).toMatchObject({ buildNumber: 3, buildStringPrefix: 'p' });
});

// S1 to S6 and S21 of spec backends 1.13, and the texts of 1.5.
const specs: [string, PackageSpec, string][] = [
  ['foobar', { binary: { version: '3.12.*' } }, 'foobar 3.12.*'],
  ['python', { binary: { version: '*' } }, 'python'],
  ['python', { binary: {} }, 'python'],
  ['hdf5', { binary: { version: '*', build: '*openmpi*' } }, 'hdf5 * *openmpi*'],
  ['hdf5', { binary: { build: '*openmpi*' } }, 'hdf5 * *openmpi*'],
  ['x', { binary: { buildNumber: '>=3' } }, 'x *[build_number=">=3"]'],
  ['fn', { binary: { fileName: 'a-1-0.conda' } }, 'fn *[fn="a-1-0.conda"]'],
  ['fl', { binary: { flags: ['a', 'b:*'] } }, 'fl[flags=[a, b:*]]'],
  ['ex', { binary: { extras: ['test'], version: '*' } }, 'ex[extras=[test]]'],
  ['a', { binary: { channel: 'https://conda.anaconda.org/conda-forge' } }, 'conda-forge::a *'],
  ['a', { binary: { channel: 'https://example.org/x/y', version: '>1' } }, 'a >1[channel="https://example.org/x/y/"]'],
  ['tool', { source: { path: { path: '../tool' }, version: '3.16.*', build: '*_asan*' } }, 'tool 3.16.* *_asan*'],
  [
    'tool',
    { source: { url: { url: 'https://example.org/t.zip', sha256: 'ab', subdirectory: 's' }, subdir: 'linux-64' } },
    'tool *[subdir="linux-64"]',
  ],
  [
    'libfoo',
    { pinCompatible: { lowerBound: { expression: 'x.x' }, upperBound: { expression: 'x' } } },
    '${{ pin_compatible("libfoo", lower_bound="x.x", upper_bound="x") }}',
  ],
  ['libfoo', { pinCompatible: {} }, '${{ pin_compatible("libfoo", lower_bound=None, upper_bound=None) }}'],
  ['mypkg', { pinSubpackage: { exact: true } }, '${{ pin_subpackage("mypkg", exact=True) }}'],
  [
    'p',
    { pinCompatible: { upperBound: { version: '2.5' }, build: '*"\\}}${{*' } },
    '${{ pin_compatible("p", lower_bound=None, upper_bound="2.5", build="*\\"\\\\}}${{*") }}',
  ],
];
test.each(specs)('%s %j is written %s, and comes back as it was', (name, wire, text) => {
  const requirement = requirementOf(name, wire);
  expect(requirementText(requirement)).toBe(text);
  const again = namedSpecOf(requirement);
  expect(requirementText(requirementOf(name, again))).toBe(text);
  if ('source' in wire) expect(again).toMatchObject({ name, source: wire.source });
});

test('a condition is written as the field `when`', () => {
  const condition = {
    And: [
      { MatchSpec: { name: 'python', version: '>=3' } },
      { Or: [{ MatchSpec: { name: 'a' } }, { MatchSpec: { name: 'b', build: 'x*' } }] },
    ],
  } as const;
  const spec = matchSpecOf('cond', { condition });
  expect(spec.toString()).toBe('cond *[when="python>=3 and (a or b[build=\\"x*\\"])"]');
  expect(matchSpecObjectOf(spec)).toEqual({ name: 'cond', version: '*', condition });
});

test('a match spec in parts', () => {
  const object = {
    name: 'a',
    version: '>=1',
    build: 'py*',
    build_number: '>=3',
    file_name: 'a.conda',
    channel: { base_url: 'https://conda.anaconda.org/conda-forge', name: 'conda-forge' },
    subdir: 'noarch',
    md5: '0'.repeat(32),
    license: 'MIT',
    license_family: 'MIT',
    track_features: ['f'],
    namespace: 'n',
  };
  expect(matchSpecObjectOf(matchSpecOfObject(object))).toEqual(object);
});
