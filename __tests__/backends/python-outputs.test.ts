import path from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import type { CondaOutput, NamedSpec, Target } from '../../src/backends/index.js';
import { matchSpecOf } from '../../src/backends/index.js';
import { type OpenOptions, openBackend, Projects } from './project.js';

const projects = new Projects();
afterAll(() => projects.remove());

const any = { binary: { version: '*' } };
const noPyproject = { 'ignore-pyproject-manifest': true };
const named = { name: 'demo', version: '1.0' };

/** Dependencies as text. */
function texts(specs: readonly NamedSpec[] | undefined): string[] {
  return (specs ?? []).map((named) => {
    if ('binary' in named) return matchSpecOf(named.name, named.binary).toString();
    if ('source' in named) return `${named.name} @ ${JSON.stringify(named.source)}`;
    const { name, ...pin } = named;
    return `${name} ${JSON.stringify(pin)}`;
  });
}
const host = (output: CondaOutput | undefined) => texts(output?.hostDependencies?.depends);
const build = (output: CondaOutput | undefined) => texts(output?.buildDependencies?.depends);
const run = (output: CondaOutput | undefined) => texts(output?.runDependencies.depends);

async function outputsOf(
  options: OpenOptions & {
    files?: Record<string, string>;
    params?: Parameters<Awaited<ReturnType<typeof openBackend>>['outputs']>[0];
  } = {},
): Promise<readonly CondaOutput[]> {
  const folder = await projects.make(options.files);
  const config = options.config ?? (options.files ? {} : noPyproject);
  return (await openBackend(folder, { model: named, ...options, config })).outputs(options.params);
}

// Spec: backends 2.10; the numbers are those of its table.
interface Case {
  readonly name: string;
  readonly config?: object;
  readonly target?: Target;
  readonly pyproject?: string;
  readonly noarch?: 'python' | false;
  readonly build?: string[];
  readonly host?: string[];
  readonly run?: string[];
}
const project = (...lines: string[]): string => ['[project]', 'name = "demo"', 'version = "1.0"', ...lines].join('\n');
const cases: Case[] = [
  {
    name: 'P1 a run dependency',
    target: { runDependencies: { boltons: any } },
    noarch: 'python',
    host: ['uv', 'python'],
    run: ['boltons', 'python'],
  },
  { name: 'P2 pip', config: { installer: 'pip' }, host: ['pip', 'python'], run: ['python'] },
  {
    name: 'P3 python declared by hand',
    target: { hostDependencies: { python: any } },
    host: ['python', 'uv', 'python'],
  },
  {
    name: 'P4 compilers',
    config: { compilers: ['c', 'cxx', 'rust'] },
    build: ['gcc_linux-64', 'gxx_linux-64', 'rust_linux-64'],
  },
  { name: 'P5 and P6 nothing set', noarch: 'python', build: [] },
  { name: 'P7 compilers make it a platform package', config: { compilers: ['c'] }, noarch: false },
  { name: 'P8 noarch in spite of compilers', config: { compilers: ['c'], noarch: true }, noarch: 'python' },
  { name: 'P9 a platform package without compilers', config: { noarch: false }, noarch: false },
  {
    name: 'P17 requirements of the project are not mapped',
    pyproject: `${project('dependencies = ["requests", "flask"]')}\n[build-system]\nrequires = ["hatchling"]`,
    config: {},
    host: ['uv', 'python'],
    run: ['python'],
  },
  {
    name: 'P19 stable ABI',
    pyproject: project('requires-python = ">=3.9"'),
    config: { abi3: true, noarch: false, compilers: ['c'] },
    noarch: false,
    host: ['uv', 'python >=3.9', 'python-abi3 3.9.*'],
  },
  {
    name: 'P21 stable ABI without a pyproject.toml',
    config: { abi3: true, compilers: ['c'], ...noPyproject },
    host: ['uv', 'python', 'python-abi3 3.9.*'],
  },
  {
    name: 'P22 python-abi3 declared by hand',
    config: { abi3: true, compilers: ['c'], ...noPyproject },
    target: { hostDependencies: { 'python-abi3': any } },
    host: ['python-abi3', 'uv', 'python'],
  },
  {
    name: 'P23 stable ABI of a newer Python',
    pyproject: project('requires-python = ">=3.11,<4"'),
    config: { abi3: true, compilers: ['c'] },
    host: ['uv', 'python >=3.11,<4', 'python-abi3 3.11.*'],
  },
  {
    name: 'P24 requires-python',
    pyproject: project('requires-python = ">=3.13"'),
    host: ['uv', 'python >=3.13'],
    run: ['python >=3.13'],
  },
  {
    name: 'P33 maturin brings Rust',
    pyproject: `${project()}\n[build-system]\nrequires = ["maturin>=1"]`,
    build: ['rust_linux-64'],
    noarch: false,
  },
  {
    name: 'P33 both Rust builders bring it once, behind the configured ones',
    pyproject: `${project()}\n[build-system]\nrequires = ["maturin", "Setuptools_Rust"]`,
    config: { compilers: ['c'] },
    build: ['gcc_linux-64', 'rust_linux-64'],
  },
  {
    name: 'P33 setuptools and wheel bring nothing',
    pyproject: `${project()}\n[build-system]\nrequires = ["setuptools", "wheel"]`,
    build: [],
  },
];
test.each(cases)('$name', async ({ config, target, pyproject, noarch, ...expected }) => {
  const files = pyproject === undefined ? undefined : { 'pyproject.toml': pyproject };
  const base = pyproject === undefined ? { ...noPyproject, ...config } : (config ?? {});
  const [output] = await outputsOf({ config: base, target: target ?? {}, ...(files && { files }) });
  if (noarch !== undefined) {
    expect(output?.metadata.noarch).toBe(noarch);
    expect(output?.metadata.subdir).toBe(noarch === false ? 'linux-64' : 'noarch');
  }
  if (expected.build) expect(build(output)).toEqual(expected.build);
  if (expected.host) expect(host(output)).toEqual(expected.host);
  if (expected.run) expect(run(output)).toEqual(expected.run);
});

test('P19 a stable-ABI package ignores what python exports', async () => {
  const [output] = await outputsOf({ config: { ...noPyproject, abi3: true, compilers: ['c'] } });
  expect(output?.ignoreRunExports).toEqual({ byName: [], fromPackage: ['python'] });
});

test('P20 a stable-ABI package is never noarch', async () => {
  for (const config of [{ abi3: true, noarch: true }, { abi3: true }]) {
    await expect(outputsOf({ config: { ...noPyproject, ...config } })).rejects.toMatchObject({
      code: 'abi3-noarch',
      exitCode: 2,
    });
  }
});

const requiresPython: [string, string][] = [
  ['>= 3.11', 'python >=3.11'],
  ['<4,>=3.9', 'python >=3.9,<4'],
  ['~=3.9', 'python ~=3.9'],
  ['!=3.9.*', 'python !=3.9.*'],
  ['>=3.8, !=3.9.*, <3.13', 'python >=3.8,!=3.9.*,<3.13'],
  ['==3.11.*', 'python 3.11.*'],
  ['===3.11', 'python ==3.11'],
  ['>=3.13.0RC1', 'python >=3.13.0rc1'],
  ['', 'python'],
];
test.each(requiresPython)('requires-python = "%s" is %s', async (text, spec) => {
  const files = { 'pyproject.toml': project(`requires-python = "${text}"`) };
  expect(run((await outputsOf({ files }))[0])).toEqual([spec]);
});

test('P25 the project names what the manifest does not', async () => {
  const files = {
    'pyproject.toml': [
      '[project]',
      'name = "Test-package"',
      'version = "99.0.0"',
      'description = "A test"',
      'license = { text = "MIT" }',
      '[project.urls]',
      'Homepage = "https://example.com"',
      '"Source Code" = "https://example.com/code"',
      'Docs = "https://example.com/docs"',
    ].join('\n'),
  };
  const [output] = await outputsOf({ files, model: {} });
  expect(output?.metadata).toMatchObject({
    name: 'test-package',
    version: '99.0.0',
    build: 'pyh4616a5c_0',
    buildNumber: 0,
    license: 'MIT',
    noarch: 'python',
    subdir: 'noarch',
    variant: { target_platform: 'noarch' },
  });
});

test.each([
  ['1.0.0a1', '1.0.0a1'],
  ['v1.0-RC.2', '1.0rc2'],
  ['1!2.0.post3+Local.1', '1!2.0.post3+local.1'],
])('the version %s of a project is %s', async (text, version) => {
  const files = { 'pyproject.toml': `[project]\nname = "demo"\nversion = "${text}"` };
  expect((await outputsOf({ files, model: {} }))[0]?.metadata.version).toBe(version);
});

test.each([
  ['BLABLA', "The license 'BLABLA' is not a valid SPDX expression and is left out of the package"],
  ['GPL-3.0', "has the deprecated SPDX identifier 'GPL-3.0'"],
])('P27 the license %s is left out with a warning', async (license, warning) => {
  const folder = await projects.make({ 'pyproject.toml': project(`license = { text = "${license}" }`) });
  const opened = await openBackend(folder, { model: named });
  expect((await opened.outputs())[0]?.metadata.license).toBe(null);
  expect(opened.warnings().join()).toContain(warning);
});

const broken: [string, string, string, [number, number] | undefined][] = [
  ['P30 no PEP 440 version', project().replace('1.0', 'one'), "'one' is not a PEP 440 version", [3, 11]],
  ['P30 no TOML', '[project\n', 'invalid TOML', [1, 9]],
  ['a bad requires-python', project('requires-python = "3.11"'), 'is not a PEP 440 version specifier', [4, 19]],
  ['a requirement of no form', project('dependencies = ["a", "==1"]'), "'==1' is not a requirement", [4, 22]],
  ['a project without a name', '[project]\nversion = "1"', "missing field 'name'", [1, 2]],
  ['requires of a wrong type', `${project()}\n[build-system]\nrequires = [1]`, 'expected a string', [5, 13]],
  ['a build-system without requires', `${project()}\n[build-system]\n`, "missing field 'requires'", [4, 2]],
  [
    'a backend-path that leads out',
    `${project()}\n[build-system]\nrequires = []\nbackend-path = ["../x"]`,
    "'../x' leads out of the project",
    [6, 17],
  ],
];
test.each(broken)('%s is an error with its place', async (_name, pyproject, message, place) => {
  const folder = await projects.make({ 'pyproject.toml': pyproject });
  const opened = await openBackend(folder, { model: named });
  const error = await opened.outputs().then(
    () => undefined,
    (thrown) => thrown,
  );
  expect(error).toMatchObject({ exitCode: 2 });
  expect(error.message).toContain(message);
  const [line, column] = place ?? [];
  expect(error.location).toMatchObject({ file: path.join(folder, 'pyproject.toml'), line, column });
});

test('P31 no pyproject.toml', async () => {
  const folder = await projects.make();
  const error = openBackend(folder, { model: named }).then((opened) => opened.outputs());
  await expect(error).rejects.toMatchObject({
    code: 'pyproject-missing',
    message: `pixi-build-python requires a \`pyproject.toml\` at ${path.join(folder, 'pyproject.toml')}`,
  });
});

test.each([
  [{ version: '1' }, 'There was no name defined for the recipe'],
  [{ name: ' ' }, 'There was no name defined for the recipe'],
  [{ name: 'demo' }, 'There was no version defined for the recipe'],
])('the model %j is not enough', async (model, message) => {
  await expect(outputsOf({ model })).rejects.toThrow(message);
});

test('a dynamic version is asked of the manifest', async () => {
  const files = { 'pyproject.toml': '[project]\nname = "demo"\ndynamic = ["version"]' };
  await expect(outputsOf({ files, model: {} })).rejects.toMatchObject({
    code: 'package-version-missing',
    hint: expect.stringContaining('It is dynamic in'),
  });
});

// Spec: backends 1.13.
test('S16 and S17 prefix and number of the build', async () => {
  const [plain] = await outputsOf();
  const [prefixed] = await outputsOf({ model: { ...named, buildStringPrefix: 'mypfx', buildNumber: 42 } });
  expect(plain?.metadata).toMatchObject({ build: 'pyh4616a5c_0', buildNumber: 0 });
  expect(prefixed?.metadata).toMatchObject({ build: 'mypfx_pyh4616a5c_42', buildNumber: 42 });
});

test('S18 and S19 a variant fills a free spec; the request goes before files', async () => {
  const folder = await projects.make({ 'variants.yaml': 'boltons: ["==2.0.0"]\n' });
  const opened = await openBackend(folder, {
    model: named,
    config: noPyproject,
    target: { buildDependencies: { boltons: any } },
  });
  const variantFiles = [path.join(folder, 'variants.yaml')];
  const [fromFile] = await opened.outputs({ variantFiles });
  expect(build(fromFile)).toEqual(['boltons ==2.0.0']);
  expect(fromFile?.metadata.variant['boltons']).toBe('==2.0.0');
  const [fromRequest] = await opened.outputs({ variantFiles, variantConfiguration: { boltons: ['==1.0.0'] } });
  expect(build(fromRequest)).toEqual(['boltons ==1.0.0']);
  await expect(opened.outputs({ variantFiles: [path.join(folder, 'none.yaml')] })).rejects.toMatchObject({
    code: 'variant-file-missing',
  });
});

test('S26 every value gives a package, in order', async () => {
  const outputs = await outputsOf({
    target: { hostDependencies: { package3: any } },
    params: { variantConfiguration: { package3: ['0.3.0', '0.2.0'] } },
  });
  expect(outputs.map(({ metadata }) => metadata.variant['package3'])).toEqual(['0.2.0', '0.3.0']);
  expect(outputs.map(host)).toEqual([
    ['package3 0.2.0.*', 'uv', 'python'],
    ['package3 0.3.0.*', 'uv', 'python'],
  ]);
});

test('S28 and S29 conditions are decided by variants and the host platform', async () => {
  const conditional = {
    "match(python, '>=3.10')": { hostDependencies: { high: any } },
    "match(python, '<3.10')": { hostDependencies: { low: any } },
    "unix and not (host_platform == 'osx-arm64')": { runDependencies: { nixy: any } },
    'host_platform != build_platform': { runDependencies: { cross: any } },
  };
  const model = { ...named, targets: { conditional } };
  const variantConfiguration = { python: ['3.12'] };
  const [linux] = await outputsOf({ model, params: { variantConfiguration } });
  expect(host(linux)).toEqual(['high', 'uv', 'python']);
  expect(run(linux)).toEqual(['nixy', 'python']);
  const [mac] = await outputsOf({ model, params: { variantConfiguration, hostPlatform: 'osx-arm64' } });
  expect(run(mac)).toEqual(['cross', 'python']);
  expect(linux?.metadata.variant).toEqual({ target_platform: 'noarch' });
});

test.each([
  [')(', 'invalid selector expression `)(`'],
  ['host_platform ==', 'invalid selector expression `host_platform ==`'],
  ['linuxx', "undefined variable 'linuxx'; did you mean 'linux'?"],
])('S11 the condition %s is an error', async (condition, message) => {
  const model = { ...named, targets: { conditional: { [condition]: { runConstraints: { x: any } } } } };
  await expect(outputsOf({ model })).rejects.toMatchObject({
    code: 'expression-invalid',
    exitCode: 2,
    message: expect.stringContaining(message),
  });
});

test('S12, S13, S20 constraints, extras and sources keep their places', async () => {
  const git = { git: { git: 'https://example.org/x.git', rev: { tag: 'v1' } }, version: '3.16.*', build: '*_asan*' };
  const model = {
    ...named,
    targets: {
      defaultTarget: {
        runConstraints: { everywhere: { binary: { version: '>=1.0' } } },
        extraDependencies: { test: { gtest: any, local: { source: { path: { path: '../local' } } } } },
        hostDependencies: { tool: { source: git } },
      },
      conditional: {
        linux: { runConstraints: { 'linux-only': { binary: { version: '>=2.0' } } } },
        win: { extraDependencies: { gpu: { cuda: any } } },
      },
    },
  };
  const [output] = await outputsOf({ model });
  expect(texts(output?.runDependencies.constraints)).toEqual(['everywhere >=1.0', 'linux-only >=2.0']);
  expect(output?.extraDependencies).toEqual({
    test: [
      { name: 'gtest', binary: {} },
      { name: 'local', source: { path: { path: '../local' } } },
    ],
    gpu: [],
  });
  expect(output?.hostDependencies?.depends[0]).toEqual({ name: 'tool', source: git });
  const [windows] = await outputsOf({ model, params: { hostPlatform: 'win-64' } });
  expect(windows?.extraDependencies?.['gpu']).toEqual([{ name: 'cuda', binary: {} }]);
});

test('S14 flags of the build', async () => {
  const [output] = await outputsOf({ model: { ...named, buildFlags: ['cuda', 'blas_openblas'] } });
  expect(output?.metadata.flags).toEqual(['cuda', 'blas_openblas']);
});

test('S4, S5, S9 pins: on others they stay, on the package itself they are worked out', async () => {
  const bounds = { lowerBound: { expression: 'x.x' }, upperBound: { expression: 'x' } };
  const [output] = await outputsOf({
    model: { name: 'Demo', version: '1.2.3' },
    target: {
      runDependencies: { numpy: { pinCompatible: bounds } },
      runExports: {
        weak: { demo: { pinSubpackage: { upperBound: { expression: 'x.x' } } }, libfoo: { pinCompatible: bounds } },
        strong: { demo: { pinSubpackage: { exact: true } } },
        strongConstraints: { demo: { pinSubpackage: bounds } },
      },
    },
  });
  expect(output?.runDependencies.depends[0]).toEqual({ name: 'numpy', pinCompatible: bounds });
  expect(output?.runExports).toEqual({
    weak: [
      { name: 'demo', source: { path: { path: '.' }, version: '<1.3.0a0' } },
      { name: 'libfoo', pinCompatible: bounds },
    ],
    strong: [{ name: 'demo', source: { path: { path: '.' }, version: '==1.2.3', build: 'pyh4616a5c_0' } }],
    noarch: [],
    weakConstrains: [],
    strongConstrains: [{ name: 'demo', binary: { version: '>=1.2,<2.0a0' } }],
  });
});

test.each([
  [{ buildDependencies: { x: { pinCompatible: {} } } }, 'pin specs are not supported in build dependencies'],
  [{ runDependencies: { x: { pinCompatible: { exact: true, build: 'b*' } } } }, 'cannot be combined'],
  [{ runExports: { weak: { other: { pinSubpackage: {} } } } }, 'The following subpackage is not available: other'],
  [{ runDependencies: { x: { binary: { version: '>=>' } } } }, "'x' among the run dependencies cannot be used"],
] as [Target, string][])('S7, S8 %j is an error', async (target, message) => {
  await expect(outputsOf({ target })).rejects.toThrow(message);
});

test('a dependency on the package itself means a sibling', async () => {
  const [output] = await outputsOf({ target: { runDependencies: { demo: { binary: { version: '>=1' } } } } });
  expect(output?.runDependencies.depends[0]).toEqual({
    name: 'demo',
    source: { path: { path: '.' }, version: '>=1' },
  });
});

test('S22 default variants of compilers, and the standard library that the workspace names', async () => {
  const config = { ...noPyproject, compilers: ['c', 'cxx', 'cuda'] };
  const [linux] = await outputsOf({ config });
  expect(build(linux)).toEqual(['gcc_linux-64', 'gxx_linux-64', 'cuda-nvcc_linux-64']);
  expect(linux?.metadata.variant).toEqual({ cuda_compiler: 'cuda-nvcc', target_platform: 'linux-64' });
  const [windows] = await outputsOf({ config, params: { hostPlatform: 'win-64' } });
  expect(build(windows)).toEqual(['vs2022_win-64', 'vs2022_win-64', 'cuda-nvcc_win-64']);
  const variantConfiguration = { c_stdlib: ['sysroot'], c_stdlib_version: ['2.28'], c_compiler_version: ['14'] };
  const [withStdlib] = await outputsOf({
    config: { ...noPyproject, compilers: ['c'] },
    params: { variantConfiguration },
  });
  expect(build(withStdlib)).toEqual(['gcc_linux-64 14.*', 'sysroot_linux-64 2.28.*']);
  const [none] = await outputsOf({ config: { ...noPyproject, compilers: [] }, params: { variantConfiguration } });
  expect(build(none)).toEqual([]);
});

const configErrors: [string, OpenOptions, string][] = [
  ['S23 an unknown key', { config: { invalid_config_key: 1 } }, 'unknown field `invalid_config_key`, expected one of'],
  ['a near miss', { config: { 'extra-arg': [] } }, 'did you mean `extra-args`?'],
  [
    'S24 an unknown key of a target',
    { targetConfig: { unix: { nope: 1 } } },
    'failed to parse target configuration for unix: unknown field `nope`',
  ],
  ['an integer in env', { config: { env: { A: 1 } } }, 'invalid type: integer `1`, expected a string'],
  ['P45 another installer', { config: { installer: 'conda' } }, 'unknown variant `conda`, expected `uv` or `pip`'],
  ['P45 a map to true', { config: { 'pypi-conda-map': { a: true } } }, '`true` is not supported'],
  ['both spellings', { config: { 'debug-dir': 'a', debug_dir: 'b' } }, 'duplicate field `debug-dir`'],
  ['skip-pyc-compilation', { config: { 'skip-pyc-compilation': 1 } }, 'data did not match any variant'],
  ['no map at all', { config: [] }, 'invalid type: sequence, expected a map'],
];
test.each(configErrors)('%s is refused before anything is built', async (_name, options, message) => {
  const opened = openBackend(await projects.make(), { model: named, ...options });
  await expect(opened).rejects.toMatchObject({
    code: 'backend-config-invalid',
    exitCode: 2,
    message: expect.stringContaining(message),
  });
});

test('errors about the configuration and conditions tell where in the manifest', async () => {
  const condition = 'host_platform ==';
  const lines = [
    '[package.build.config]',
    'env = {}',
    ' nope = 1',
    '[package.run-dependencies."if(host_platform ==)"]',
  ];
  const folder = await projects.make({ 'pixi.toml': lines.join('\n') });
  const file = path.join(folder, 'pixi.toml');
  await expect(openBackend(folder, { config: { nope: 1 } })).rejects.toMatchObject({
    location: { file, line: 3, column: 2, endColumn: 6, lineText: ' nope = 1' },
  });
  const targets = { conditional: { [condition]: { runDependencies: { x: any } } } };
  const opened = await openBackend(folder, { model: { ...named, targets }, config: noPyproject });
  await expect(opened.outputs()).rejects.toMatchObject({ location: { file, line: 4, column: 31 } });
});

test('no model, no backend', async () => {
  const opened = openBackend(await projects.make(), { initialize: { projectModel: null } });
  await expect(opened).rejects.toThrow('project model is required');
});
