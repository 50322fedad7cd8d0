import { describe, expect, test } from '@jest/globals';
import { type BuildFacts, buildVariables, type EnvironmentIsolation } from '../../src/scripting/index.js';

// The variables of build scripts. Spec: packaging.md 3.1, 3.2.

const facts: BuildFacts = {
  name: 'demo',
  version: '1.2.3',
  buildNumber: 4,
  buildString: 'habc_4',
  hash: 'habc',
  subdir: 'linux-64',
  noarchPython: false,
  variant: {},
  platforms: { build: 'linux-64', host: 'linux-64' },
  hostPrefix: '/b/host',
  buildPrefix: '/b/build',
  workDirectory: '/b/work',
  recipeDirectory: '/r',
  timestampMs: 1_700_000_000_999,
  cpuCount: 3,
};
const on = (host: BuildFacts['platforms']['host'], build = host): Partial<BuildFacts> => ({
  subdir: host,
  platforms: { build, host },
  ...(host.startsWith('win') && { hostPrefix: 'C:\\b\\host', workDirectory: 'C:\\b\\work' }),
});
const caller = {
  HOME: '/home/me',
  USER: 'me',
  LANG: 'de_DE.UTF-8',
  LC_ALL: 'de_DE.UTF-8',
  MAKEFLAGS: '-j9',
  CFLAGS: '-O9',
  CXXFLAGS: '-O8',
  LDFLAGS: '-s',
  DISPLAY: ':1',
  SECRET: 'hush',
  SystemRoot: 'C:\\Windows',
  VS140COMNTOOLS: 'C:\\VS',
  LIB: 'C:\\lib',
  USERPROFILE: 'C:\\me',
};

const variables = (
  changes: Partial<BuildFacts> = {},
  isolation?: EnvironmentIsolation,
  environment: Readonly<Record<string, string>> = caller,
): Record<string, string> => buildVariables({ ...facts, ...changes }, environment, isolation);

test('tell of the package and of its places', () => {
  expect(variables()).toMatchObject({
    PREFIX: '/b/host',
    BUILD_PREFIX: '/b/build',
    SRC_DIR: '/b/work',
    BUILD_DIR: '/b',
    RECIPE_DIR: '/r',
    PKG_NAME: 'demo',
    PKG_VERSION: '1.2.3',
    PKG_BUILDNUM: '4',
    PKG_BUILD_STRING: 'habc_4',
    PKG_HASH: 'habc',
    SUBDIR: 'linux-64',
    ARCH: '64',
    CONDA_BUILD: '1',
    CONDA_BUILD_STATE: 'BUILD',
    CONDA_BUILD_CROSS_COMPILATION: '0',
    SOURCE_DATE_EPOCH: '1700000000',
    PYTHON: '/b/host/bin/python',
    PYTHONNOUSERSITE: '1',
    CPU_COUNT: '3',
    SHLIB_EXT: '.so',
    PKG_CONFIG_PATH: '/b/host/lib/pkgconfig',
    LD_RUN_PATH: '/b/host/lib',
    BUILD: 'x86_64-conda_cos6-linux-gnu',
  });
  expect(variables()).not.toHaveProperty('SECRET');
  expect(variables({ isStaging: true })).not.toHaveProperty('PKG_NAME');
});

describe('with the isolation', () => {
  const own = ['HOME', 'USER', 'SHELL', 'LANG', 'LC_ALL', 'MAKEFLAGS', 'CFLAGS', 'CXXFLAGS', 'LDFLAGS', 'DISPLAY'];
  const seen = (isolation: EnvironmentIsolation | undefined, environment?: Record<string, string>) => {
    const all = variables({}, isolation, environment);
    return Object.fromEntries(own.filter((name) => name in all).map((name) => [name, all[name]]));
  };
  const strict = {
    HOME: '/b/work',
    USER: 'rattler',
    SHELL: '/bin/bash',
    LANG: 'C.UTF-8',
    LC_ALL: 'C.UTF-8',
    DISPLAY: ':1',
  };
  const flags = { CFLAGS: '-O9', CXXFLAGS: '-O8', LDFLAGS: '-s' };
  const locale = { LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8', MAKEFLAGS: '-j9', DISPLAY: ':1' };

  test.each<[EnvironmentIsolation | undefined, Record<string, string>]>([
    [undefined, strict],
    ['strict', strict],
    ['conda-build', { ...locale, ...flags, HOME: '/home/me' }],
    // All of the caller's is there before these are set.
    ['none', { ...locale, ...flags }],
  ])('%s', (isolation, expected) => {
    expect(seen(isolation)).toEqual(expected);
  });

  test('conda-build, of a caller who has nothing', () => {
    expect(seen('conda-build', {})).toEqual({ HOME: 'UNKNOWN' });
  });
});

test.each([
  [
    'osx-arm64',
    { OSX_ARCH: 'arm64', MACOSX_DEPLOYMENT_TARGET: '11.0', BUILD: 'arm64-apple-darwin20.0.0', SHLIB_EXT: '.dylib' },
  ],
  ['osx-64', { OSX_ARCH: 'x86_64', MACOSX_DEPLOYMENT_TARGET: '10.9', BUILD: 'x86_64-apple-darwin13.4.0' }],
  ['linux-aarch64', { BUILD: 'aarch64-conda_cos7-linux-gnu', ARCH: 'aarch64' }],
  ['linux-ppc64le', { BUILD: 'powerpc64le-conda_cos7-linux-gnu' }],
  [
    'win-64',
    {
      SCRIPTS: 'C:\\b\\host\\Scripts',
      LIBRARY_PREFIX: 'C:\\b\\host\\Library',
      LIBRARY_BIN: 'C:\\b\\host\\Library\\bin',
      LIBRARY_INC: 'C:\\b\\host\\Library\\include',
      LIBRARY_LIB: 'C:\\b\\host\\Library\\lib',
      LIB: 'C:\\b\\host\\Library\\lib;C:\\lib',
      INCLUDE: 'C:\\b\\host\\Library\\include',
      CYGWIN_PREFIX: '/cygdrive/c/b/host',
      PYTHON: 'C:\\b\\host\\python.exe',
      SHLIB_EXT: '.dll',
      BUILD: 'amd64-pc-windows-19.0.0',
      USERPROFILE: 'C:\\b\\work',
      SystemRoot: 'C:\\Windows',
      VS140COMNTOOLS: 'C:\\VS',
    },
  ],
] as const)('on %s', (platform, expected) => {
  expect(variables(on(platform))).toMatchObject(expected);
});

test('of a cross build', () => {
  expect(variables(on('linux-aarch64', 'linux-64'))).toMatchObject({
    target_platform: 'linux-aarch64',
    build_platform: 'linux-64',
    host_platform: 'linux-aarch64',
    CONDA_BUILD_CROSS_COMPILATION: '1',
  });
});

test('of a noarch package keep the true platforms', () => {
  expect(variables({ subdir: 'noarch', noarchPython: true })).toMatchObject({
    SUBDIR: 'noarch',
    target_platform: 'noarch',
    build_platform: 'linux-64',
    host_platform: 'linux-64',
    PYTHONDONTWRITEBYTECODE: '1',
  });
});

test('of languages', () => {
  expect(
    variables({ variant: { python: '3.12.* *_cpython', numpy: '1.26', 'r-base': '4.3', perl: '5.32' } }),
  ).toMatchObject({
    PY3K: '1',
    PY_VER: '3.12',
    STDLIB_DIR: '/b/host/lib/python3.12',
    SP_DIR: '/b/host/lib/python3.12/site-packages',
    NPY_VER: '1.26',
    R_VER: '4.3',
    R: '/b/host/bin/R',
    R_USER: '/b/host/Libs/R',
    r_base: '4.3',
  });
  expect(variables({ variant: { perl: '5.32' } })).not.toHaveProperty('perl');
  const python = { version: '3.13', sitePackages: 'lib/python3.13t/site-packages' };
  expect(variables({ python })).toMatchObject({ PY_VER: '3.13', SP_DIR: '/b/host/lib/python3.13t/site-packages' });
});

test('of a variant go before those of the system', () => {
  const variant = { MACOSX_DEPLOYMENT_TARGET: '12.3', 'my-key': true, 'a.b': 5 };
  expect(variables({ ...on('osx-64'), variant })).toMatchObject({
    MACOSX_DEPLOYMENT_TARGET: '12.3',
    my_key: 'true',
    a_b: '5',
  });
});
