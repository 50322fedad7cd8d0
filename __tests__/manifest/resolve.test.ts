import { describe, expect, test } from '@jest/globals';
import {
  environmentChannels,
  environmentPlatforms,
  resolveEnvironment,
  resolveSolveGroup,
  solveGroups,
  variantConfiguration,
  workspacePlatform,
} from '../../src/manifest/index.js';
import { loadText } from './folder.js';

const head = (platforms = '["linux-64", "osx-arm64", "win-64"]', more = ''): string =>
  `[workspace]\nchannels = ["conda-forge"]\nplatforms = ${platforms}\n${more}\n`;

const versions = (specs: readonly unknown[] | undefined): string[] =>
  (specs ?? []).map((spec) => String((spec as { version?: unknown }).version));

describe('dependencies', () => {
  test('within a feature the last matching target wins, whatever it is for', async () => {
    const { workspace } = await loadText(
      `${head()}
[dependencies]
a = "1.*"
b = "1.*"
[target.linux-64.dependencies]
a = "2.*"
[target.unix.dependencies]
a = "3.*"
[target.win.dependencies]
a = "4.*"
`,
    );
    const a = (platform: string) => versions(resolveEnvironment(workspace, 'default', platform).dependencies.get('a'));
    expect(a('linux-64')).toEqual(['3.*']);
    expect(a('osx-arm64')).toEqual(['3.*']);
    expect(a('win-64')).toEqual(['4.*']);
    expect(versions(resolveEnvironment(workspace, 'default', 'win-64').dependencies.get('b'))).toEqual(['1.*']);
  });

  test('across features they accumulate, the default feature last', async () => {
    const { workspace } = await loadText(
      `${head()}
[dependencies]
a = "1.*"
[constraints]
z = "<9"
[feature.x.dependencies]
a = "<2"
[feature.x.constraints]
z = "<8"
[feature.y.dependencies]
a = ">0"
y = "*"
[environments]
xy = ["y", "x"]
alone = { features = ["x"], no-default-feature = true }
[environments.own]
features = ["x"]
[environments.own.dependencies]
a = "!=1.5.*"
`,
    );
    const specs = (environment: string) =>
      versions(resolveEnvironment(workspace, environment, 'linux-64').dependencies.get('a'));
    expect(specs('default')).toEqual(['1.*']);
    expect(specs('xy')).toEqual(['>0', '<2', '1.*']);
    expect(specs('alone')).toEqual(['<2']);
    expect(specs('own')).toEqual(['!=1.5.*', '<2', '1.*']);
    expect(versions(resolveEnvironment(workspace, 'xy', 'linux-64').constraints.get('z'))).toEqual(['<8', '<9']);
  });

  test('without pixi-build the old tables are one with the new: build beats host beats plain', async () => {
    const { workspace } = await loadText(
      `${head()}
[dependencies]
a = "1.*"
b = "1.*"
c = "1.*"
[host-dependencies]
b = "2.*"
c = "2.*"
[build-dependencies]
c = "3.*"
`,
    );
    const { dependencies } = resolveEnvironment(workspace, 'default', 'linux-64');
    expect(['a', 'b', 'c'].map((name) => versions(dependencies.get(name))[0])).toEqual(['1.*', '2.*', '3.*']);
  });
});

describe('channels', () => {
  test('are sorted by priority, stably; later duplicates go', async () => {
    const { workspace } = await loadText(
      `[workspace]
channels = ["a", { channel = "b", priority = 1 }, { channel = "c", priority = -1 }, "d"]
platforms = ["linux-64"]
[feature.f]
channels = ["d", "e", { channel = "x", priority = 2 }]
[environments]
f = ["f"]
only = { features = ["f"], no-default-feature = true }
`,
    );
    const texts = (environment: string) => environmentChannels(workspace, environment).map(({ text }) => text);
    expect(texts('default')).toEqual(['b', 'a', 'd', 'c']);
    expect(texts('f')).toEqual(['x', 'b', 'd', 'e', 'a', 'c']);
    expect(texts('only')).toEqual(['x', 'd', 'e']);
  });

  test('two priorities in one environment are an error', async () => {
    const { workspace } = await loadText(
      `${head('["linux-64"]', 'channel-priority = "strict"')}
[feature.f]
channel-priority = "disabled"
[environments]
f = ["f"]
`,
    );
    expect(() => resolveEnvironment(workspace, 'f', 'linux-64')).toThrow(
      'Multiple channel priorities are not allowed in a single environment',
    );
    expect(resolveEnvironment(workspace, 'default', 'linux-64').channelPriority).toBe('strict');
  });

  test('the first feature with a strategy decides it', async () => {
    const { workspace } = await loadText(
      `${head('["linux-64"]', 'solve-strategy = "lowest"')}
[feature.f]
solve-strategy = "lowest-direct"
[feature.g]
[environments]
f = ["g", "f"]
g = ["g"]
`,
    );
    expect(resolveEnvironment(workspace, 'f', 'linux-64').solveStrategy).toBe('lowest-direct');
    expect(resolveEnvironment(workspace, 'g', 'linux-64').solveStrategy).toBe('lowest');
  });
});

describe('tasks and activation', () => {
  test('the first feature has a task; in a feature the last matching target', async () => {
    const { workspace } = await loadText(
      `${head()}
[tasks]
t = "default"
only = "here"
[target.unix.tasks]
t = "unix"
[feature.f.tasks]
t = "f"
[environments]
f = ["f"]
`,
    );
    const command = (environment: string, platform: string, name: string) => {
      const task = resolveEnvironment(workspace, environment, platform).tasks.get(name);
      return task?.kind === 'command' ? task.command : undefined;
    };
    expect(command('default', 'linux-64', 't')).toBe('unix');
    expect(command('default', 'win-64', 't')).toBe('default');
    expect(command('f', 'linux-64', 't')).toBe('f');
    expect(command('f', 'linux-64', 'only')).toBe('here');
  });

  test('scripts of the last matching target replace those of its feature, and follow one another by feature', async () => {
    const { workspace } = await loadText(
      `${head()}
[activation]
scripts = ["all.sh"]
env = { A = "default", B = "default" }
[target.unix.activation]
scripts = ["unix.sh"]
env = { B = "unix" }
[target.linux.activation]
env = { C = "linux" }
[feature.f.activation]
scripts = ["f.sh"]
env = { A = "f" }
[environments]
f = ["f"]
`,
    );
    const linux = resolveEnvironment(workspace, 'f', 'linux-64').activation;
    expect(linux.scripts).toEqual(['f.sh', 'unix.sh']);
    expect(Object.fromEntries(linux.env)).toEqual({ A: 'f', B: 'unix', C: 'linux' });
    const windows = resolveEnvironment(workspace, 'f', 'win-64').activation;
    expect(windows.scripts).toEqual(['f.sh', 'all.sh']);
    expect(Object.fromEntries(windows.env)).toEqual({ A: 'f', B: 'default' });
  });
});

describe('Python packages', () => {
  test('requirements accumulate, options are united, those of the workspace serve features without', async () => {
    const { workspace } = await loadText(
      `${head('["linux-64"]')}
[workspace.pypi-options]
extra-index-urls = ["https://w.example.org/"]
[pypi-dependencies]
a = ">=1"
[feature.f.pypi-dependencies]
A = "<2"
[feature.f.pypi-options]
no-build = ["x"]
[environments]
f = ["f"]
`,
    );
    const resolved = resolveEnvironment(workspace, 'f', 'linux-64');
    expect(resolved.pypiDependencies.get('a')).toMatchObject([{ version: '<2' }, { version: '>=1' }]);
    expect(resolved.pypiOptions).toEqual({ noBuild: ['x'], extraIndexUrls: ['https://w.example.org/'] });
  });
});

describe('platforms', () => {
  test('are those that all restricting features have', async () => {
    const { workspace } = await loadText(
      `${head()}
[feature.a]
platforms = ["linux-64", "win-64"]
[feature.b]
platforms = ["win-64", "osx-arm64"]
[environments]
a = ["a"]
ab = ["a", "b"]
`,
    );
    const names = (environment: string) => environmentPlatforms(workspace, environment).map(({ name }) => name);
    expect(names('default')).toEqual(['linux-64', 'osx-arm64', 'win-64']);
    expect(names('a')).toEqual(['linux-64', 'win-64']);
    expect(names('ab')).toEqual(['win-64']);
    expect(() => resolveEnvironment(workspace, 'ab', 'linux-64')).toThrow(
      "the environment 'ab' does not support the platform 'linux-64'",
    );
  });

  test('system requirements lie over the defaults, the highest of each', async () => {
    const { workspace } = await loadText(
      `${head('["linux-64", "osx-arm64"]')}
[system-requirements]
linux = "5.4"
cuda = "12"
[feature.f.system-requirements]
linux = "4.20"
libc = "2.31"
macos = "14.0"
[environments]
f = ["f"]
`,
    );
    const virtual = (environment: string, index: number) =>
      Object.fromEntries(
        (environmentPlatforms(workspace, environment)[index]?.virtualPackages ?? []).map(({ name, version }) => [
          name,
          version,
        ]),
      );
    expect(virtual('default', 0)).toMatchObject({ __linux: '5.4', __glibc: '2.28', __cuda: '12' });
    expect(virtual('f', 0)).toMatchObject({ __linux: '5.4', __glibc: '2.31' });
    expect(virtual('f', 1)).toMatchObject({ __osx: '14.0' });
    expect(virtual('f', 1)).not.toHaveProperty('__cuda');
  });

  test('a subdir that nobody lists has the defaults; another name is an error', async () => {
    const { workspace } = await loadText(head('["linux-64"]'));
    expect(workspacePlatform(workspace, 'osx-64').virtualPackages).toContainEqual({
      name: '__osx',
      version: '13.0',
      build: '',
    });
    expect(() => workspacePlatform(workspace, 'gpu')).toThrow(
      "'gpu' is neither a platform of the workspace nor a conda subdir",
    );
  });
});

test('an unknown environment names those that are there', async () => {
  const { workspace } = await loadText(head());
  expect(() => resolveEnvironment(workspace, 'tset', 'linux-64')).toThrow("unknown environment 'tset'");
});

test('environments of one solve group are solved with the union of their features', async () => {
  const { workspace } = await loadText(
    `${head('["linux-64"]')}
[dependencies]
d = "*"
[feature.a.dependencies]
a = "*"
[feature.b.dependencies]
b = "*"
[environments]
default = { solve-group = "g" }
a = { features = ["a"], solve-group = "g" }
b = { features = ["b"] }
`,
  );
  expect(solveGroups(workspace)).toEqual([
    { name: 'g', environments: ['default', 'a'] },
    { name: undefined, environments: ['b'] },
  ]);
  expect([...resolveSolveGroup(workspace, ['default', 'a'], 'linux-64').dependencies.keys()]).toEqual(['a', 'd']);
});

describe('build variants', () => {
  const variants = (toml: string, platform: string) =>
    loadText(toml).then(({ workspace }) => Object.fromEntries(variantConfiguration(workspace, platform).values));

  test('the last matching target wins, by key, with its whole list', async () => {
    const toml = `${head('["linux-64", "win-64"]', 'build-variants = { python = ["3.12.*", "3.13.*"], x = ["1"] }')}
[workspace.target.linux-64.build-variants]
python = ["3.11.*"]
[workspace.target.unix.build-variants]
python = ["3.10.*"]
y = ["2"]
`;
    expect(await variants(toml, 'linux-64')).toMatchObject({ python: ['3.10.*'], x: ['1'], y: ['2'] });
    expect(await variants(toml, 'win-64')).toEqual({ python: ['3.12.*', '3.13.*'], x: ['1'] });
  });

  test.each([
    ['linux-64', { c_stdlib: ['sysroot'], c_stdlib_version: ['2.28'] }],
    ['osx-arm64', { c_stdlib: ['macosx_deployment_target'], c_stdlib_version: ['13.0'] }],
    ['win-64', {}],
  ])('with conda-forge %s gets its standard library', async (platform, expected) => {
    expect(await variants(head(), platform)).toEqual(expected);
    expect(await variants(head().replace('"conda-forge"', '"https://prefix.dev/conda-forge/"'), platform)).toEqual(
      expected,
    );
    expect(await variants(head().replace('conda-forge', 'other'), platform)).toEqual({});
  });

  test('what the manifest says of the standard library stays; its version follows the system requirements', async () => {
    expect(
      await variants(
        head('["linux-64"]', 'build-variants = { c_stdlib = ["musl"], c_stdlib_version = ["1"] }'),
        'linux-64',
      ),
    ).toEqual({
      c_stdlib: ['musl'],
      c_stdlib_version: ['1'],
    });
    expect(await variants(`${head('["linux-64"]')}[system-requirements]\nlibc = "2.17.1"\n`, 'linux-64')).toMatchObject(
      { c_stdlib_version: ['2.17'] },
    );
  });
});
