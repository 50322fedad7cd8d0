import path from 'node:path';
import { isUnix, isWindows, type Platform, platformArchitecture, platformFamily } from '../../conda/index.js';
import type { EnvironmentIsolation } from '../isolation.js';

type Environment = Readonly<Record<string, string | undefined>>;

/** What the variables of a build script tell of the package and of the places that it is built in. */
export interface BuildFacts {
  readonly name: string;
  readonly version: string;
  readonly buildNumber: number;
  readonly buildString: string;
  /** `h` and the hash, without prefix and number. */
  readonly hash: string;
  readonly subdir: string;
  readonly noarchPython: boolean;
  readonly variant: Readonly<Record<string, string | number | boolean>>;
  readonly platforms: { readonly build: Platform; readonly host: Platform };
  /** Absolute. */
  readonly hostPrefix: string;
  /** The host prefix, where both are one. */
  readonly buildPrefix: string;
  readonly workDirectory: string;
  readonly recipeDirectory: string;
  readonly timestampMs: number;
  /** Of the host environment: version, and where modules go, relative. */
  readonly python?: { readonly version: string; readonly sitePackages: string };
  readonly cpuCount: number;
  /** What is built is for packages that come later: it has no name of its own. */
  readonly isStaging?: boolean;
}

/** What the variables of a package's test tell. */
export interface TestFacts extends SystemFacts {
  readonly name: string;
  readonly version: string;
  readonly buildNumber: number;
  readonly buildString: string;
  readonly subdir: string;
  /** What was hashed into its build string. */
  readonly variant: BuildFacts['variant'];
  readonly python?: BuildFacts['python'];
}

/** The machine, and where something is built or tested on it. */
type SystemFacts = Pick<BuildFacts, 'platforms' | 'hostPrefix' | 'workDirectory' | 'cpuCount'>;

/** Variant keys of languages have variables of another form. */
const languageKeys = new Set(['PERL', 'LUA', 'R', 'NUMPY', 'PYTHON', 'RUBY', 'NODEJS']);

/**
 * The variables that a build script may rely on, before those of the recipe (spec: packaging.md 3.1, 3.2).
 * @param caller of whom a few pass
 */
export function buildVariables(
  facts: BuildFacts,
  caller: Environment,
  isolation: EnvironmentIsolation = 'strict',
): Record<string, string> {
  return {
    ...packageVariables(facts),
    ...pythonVariables(facts, facts.noarchPython),
    ...variantVariables(facts),
    ...systemVariables(facts, caller, isolation),
    ...variantKeys(facts),
  };
}

/** The variables of a script that tests a package (spec: packaging.md 14.2). */
export function scriptTestVariables(facts: TestFacts, caller: Environment): Record<string, string> {
  return {
    PREFIX: facts.hostPrefix,
    SRC_DIR: facts.workDirectory,
    PKG_NAME: facts.name,
    PKG_VERSION: facts.version,
    PKG_BUILD_STRING: facts.buildString,
    PKG_BUILDNUM: String(facts.buildNumber),
    PKG_BUILD_NUMBER: String(facts.buildNumber),
    ...platformVariables(facts),
    CONDA_BUILD_STATE: 'TEST',
    ...pythonVariables(facts, false),
    ...variantVariables(facts),
    ...systemVariables(facts, caller),
    ...variantKeys(facts),
  };
}

/** What every script sees of the machine, be it of a build or of a test. Spec: packaging.md 3.2. */
export function systemVariables(
  facts: SystemFacts,
  caller: Environment,
  isolation: EnvironmentIsolation = 'strict',
): Record<string, string> {
  const { platforms } = facts;
  const variables: Record<string, string | undefined> = {
    CPU_COUNT: caller['CPU_COUNT'] ?? String(facts.cpuCount),
    SHLIB_EXT: { linux: '.so', osx: '.dylib', win: '.dll' }[platformFamily(platforms.host) as 'linux'] ?? '.so',
    ...(isolation === 'strict' ? strictVariables(facts) : looseVariables(facts, caller, isolation)),
    ...(isUnix(platforms.host) ? unixVariables(facts, caller) : {}),
    ...hostVariables(facts, caller, isolation),
  };
  return Object.fromEntries(
    Object.entries(variables).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

function platformVariables({ platforms, subdir }: Pick<BuildFacts, 'platforms' | 'subdir'>): Record<string, string> {
  const target = subdir === 'noarch' ? 'noarch' : platforms.host;
  return {
    SUBDIR: target,
    target_platform: target,
    build_platform: platforms.build,
    host_platform: platforms.host,
    ARCH: platforms.host.slice(platforms.host.lastIndexOf('-') + 1),
    CONDA_BUILD_CROSS_COMPILATION: target === platforms.build ? '0' : '1',
  };
}

function packageVariables(facts: BuildFacts): Record<string, string> {
  const { hostPrefix, buildPrefix, workDirectory } = facts;
  const buildDirectory = path.dirname(workDirectory);
  return {
    PREFIX: hostPrefix,
    CONDA_DEFAULT_ENV: hostPrefix,
    BUILD_PREFIX: buildPrefix,
    SRC_DIR: workDirectory,
    BUILD_DIR: buildDirectory,
    RECIPE_DIR: facts.recipeDirectory,
    RATTLER_BUILD_PACKAGE_FILES: path.join(buildDirectory, '.rattler-build-package-files'),
    ...(!facts.isStaging && {
      PKG_NAME: facts.name,
      PKG_VERSION: facts.version,
      PKG_BUILDNUM: String(facts.buildNumber),
      PKG_BUILD_STRING: facts.buildString,
      PKG_HASH: facts.hash,
    }),
    ...platformVariables(facts),
    CONDA_BUILD: '1',
    CONDA_BUILD_STATE: 'BUILD',
    SOURCE_DATE_EPOCH: String(Math.floor(facts.timestampMs / 1000)),
    PIP_NO_BUILD_ISOLATION: 'False',
    PIP_NO_DEPENDENCIES: 'True',
    PIP_IGNORE_INSTALLED: 'True',
    PIP_NO_INDEX: 'True',
    PIP_CACHE_DIR: path.join(buildDirectory, 'pip_cache'),
  };
}

function pythonVariables(
  { hostPrefix, python, variant, platforms }: Pick<BuildFacts, 'hostPrefix' | 'python' | 'variant' | 'platforms'>,
  noarchPython: boolean,
): Record<string, string> {
  const windows = isWindows(platforms.host);
  const at = windows ? path.win32 : path.posix;
  const always = {
    PYTHON: windows ? at.join(hostPrefix, 'python.exe') : at.join(hostPrefix, 'bin', 'python'),
    PYTHONNOUSERSITE: '1',
    ...(noarchPython && { PYTHONDONTWRITEBYTECODE: '1' }),
  };
  const version = python?.version ?? variantPython(variant['python']);
  if (version === undefined) return always;
  const library = windows ? at.join(hostPrefix, 'Lib') : at.join(hostPrefix, 'lib', `python${version}`);
  return {
    ...always,
    PY3K: version.startsWith('3') ? '1' : '0',
    PY_VER: version,
    STDLIB_DIR: library,
    SP_DIR: python ? at.join(hostPrefix, ...python.sitePackages.split('/')) : at.join(library, 'site-packages'),
  };
}

function variantPython(value: string | number | boolean | undefined): string | undefined {
  return /^\D*(\d+\.\d+)/.exec(String(value ?? ''))?.[1];
}

function variantVariables({
  variant,
  hostPrefix,
  platforms,
}: Pick<BuildFacts, 'variant' | 'hostPrefix' | 'platforms'>): Record<string, string> {
  const windows = isWindows(platforms.host);
  const numpy = variant['numpy'];
  const r = variant['r-base'] ?? variant['r_base'];
  return {
    ...(numpy !== undefined && {
      NPY_VER: String(numpy).split(' ')[0]?.split('.').slice(0, 2).join('.') ?? '',
      NPY_DISTUTILS_APPEND_FLAGS: '1',
    }),
    ...(r !== undefined && {
      R_VER: String(r),
      R: windows ? `${hostPrefix}\\Scripts\\R.exe` : `${hostPrefix}/bin/R`,
      R_USER: windows ? `${hostPrefix}\\Libs\\R` : `${hostPrefix}/Libs/R`,
    }),
  };
}

/** Keys of the variant under their own names; they count more than what the system gives. */
function variantKeys({ variant }: Pick<BuildFacts, 'variant'>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(variant)
      .map(([key, value]): [string, string] => [key.replace(/[-.]/g, '_'), String(value)])
      .filter(([key]) => !languageKeys.has(key.toUpperCase()) && !/^(target|build|host)_platform$/.test(key)),
  );
}

function strictVariables({ workDirectory, platforms }: SystemFacts): Record<string, string> {
  const locale = { LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8' };
  if (isWindows(platforms.build)) return { ...locale, USERPROFILE: workDirectory };
  return {
    ...locale,
    HOME: workDirectory,
    USER: 'rattler',
    SHELL: '/bin/bash',
    EDITOR: '/bin/false',
    TERM: 'xterm-256color',
  };
}

/** What `strict` sets is the caller's. */
function looseVariables(
  { platforms }: SystemFacts,
  caller: Environment,
  isolation: EnvironmentIsolation,
): Record<string, string | undefined> {
  return {
    LANG: caller['LANG'],
    LC_ALL: caller['LC_ALL'],
    MAKEFLAGS: caller['MAKEFLAGS'],
    ...(isolation === 'conda-build' && {
      HOME: caller['HOME'] ?? (isWindows(platforms.build) ? undefined : 'UNKNOWN'),
      USERPROFILE: caller['USERPROFILE'],
    }),
  };
}

function unixVariables({ hostPrefix }: SystemFacts, caller: Environment): Record<string, string | undefined> {
  return {
    PKG_CONFIG_PATH: `${hostPrefix}/lib/pkgconfig`,
    CMAKE_GENERATOR: 'Unix Makefiles',
    SSL_CERT_FILE: caller['SSL_CERT_FILE'],
  };
}

function hostVariables(
  { hostPrefix, platforms }: SystemFacts,
  caller: Environment,
  isolation: EnvironmentIsolation,
): Record<string, string | undefined> {
  const { host, build } = platforms;
  switch (platformFamily(host)) {
    case 'linux': {
      const arch =
        { '64': 'x86_64', '32': 'i686', ppc64le: 'powerpc64le' }[host.slice(6)] ??
        platformArchitecture(build) ??
        host.slice(6);
      const distro = host === 'linux-64' || host === 'linux-32' ? 'cos6' : 'cos7';
      return {
        LD_RUN_PATH: caller['LD_RUN_PATH'] ?? `${hostPrefix}/lib`,
        QEMU_LD_PREFIX: caller['QEMU_LD_PREFIX'],
        QEMU_UNAME: caller['QEMU_UNAME'],
        DEJAGNU: caller['DEJAGNU'],
        DISPLAY: caller['DISPLAY'],
        ...(isolation !== 'strict' && {
          CFLAGS: caller['CFLAGS'],
          CXXFLAGS: caller['CXXFLAGS'],
          LDFLAGS: caller['LDFLAGS'],
        }),
        BUILD: `${arch}-conda_${distro}-linux-gnu`,
      };
    }
    case 'osx': {
      const arm = host === 'osx-arm64';
      return {
        OSX_ARCH: arm ? 'arm64' : 'x86_64',
        MACOSX_DEPLOYMENT_TARGET: arm ? '11.0' : '10.9',
        BUILD: build === 'osx-arm64' ? 'arm64-apple-darwin20.0.0' : 'x86_64-apple-darwin13.4.0',
      };
    }
    case 'win': {
      const library = `${hostPrefix}\\Library`;
      const drive = /^([a-zA-Z]):[\\/](.*)$/.exec(hostPrefix);
      return {
        SCRIPTS: `${hostPrefix}\\Scripts`,
        LIBRARY_PREFIX: library,
        LIBRARY_BIN: `${library}\\bin`,
        LIBRARY_INC: `${library}\\include`,
        LIBRARY_LIB: `${library}\\lib`,
        LIB: [`${library}\\lib`, caller['LIB']].filter(Boolean).join(';'),
        INCLUDE: [`${library}\\include`, caller['INCLUDE']].filter(Boolean).join(';'),
        CYGWIN_PREFIX: drive ? `/cygdrive/${drive[1]?.toLowerCase()}/${drive[2]?.replaceAll('\\', '/')}` : undefined,
        BUILD:
          caller['BUILD'] ??
          { 'win-32': 'i386-pc-windows-19.0.0', 'win-arm64': 'arm64-pc-windows-19.0.0' }[build as 'win-32'] ??
          'amd64-pc-windows-19.0.0',
        ...windowsVariables(caller),
      };
    }
    default:
      return {};
  }
}

const passedOnWindowsBuilds = [
  ...[
    'ALLUSERSPROFILE',
    'APPDATA',
    'CommonProgramFiles',
    'CommonProgramFiles(x86)',
    'CommonProgramW6432',
    'COMPUTERNAME',
  ],
  ...[
    'ComSpec',
    'HOMEDRIVE',
    'HOMEPATH',
    'LOCALAPPDATA',
    'LOGONSERVER',
    'NUMBER_OF_PROCESSORS',
    'PATHEXT',
    'ProgramData',
  ],
  ...[
    'ProgramFiles',
    'ProgramFiles(x86)',
    'ProgramW6432',
    'PROMPT',
    'PSModulePath',
    'PUBLIC',
    'SystemDrive',
    'SystemRoot',
  ],
  ...['TEMP', 'TMP', 'USERDOMAIN', 'USERNAME', 'windir', 'PROCESSOR_ARCHITEW6432', 'PROCESSOR_ARCHITECTURE'],
  'PROCESSOR_IDENTIFIER',
];

function windowsVariables(caller: Environment): Record<string, string | undefined> {
  const studio = Object.entries(caller).filter(([name]) => /^VS\d{2,3}COMNTOOLS$|^VS\d{4}INSTALLDIR$/i.test(name));
  return {
    ...Object.fromEntries(passedOnWindowsBuilds.map((name) => [name, caller[name]])),
    ...Object.fromEntries(studio),
  };
}
