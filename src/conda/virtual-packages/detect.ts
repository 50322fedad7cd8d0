import { CondaParseError } from '../parse-error.js';
import { isUnix, isWindows, type Platform, platformFamily } from '../platform.js';
import { isMicroarchitecture } from './microarchitecture.js';
import { type VirtualPackage, virtualPackage } from './virtual-package.js';

/** What a probe has found out about a machine. What is left out is not there or not known. */
export interface HostFacts {
  readonly platform: Platform;
  readonly windowsVersion?: string;
  /** In conda's terms, without what a distribution appends: `linuxVersionOfRelease`. */
  readonly linuxVersion?: string;
  readonly macVersion?: string;
  readonly libc?: { readonly family: string; readonly version: string };
  /** What the driver supports, whatever toolkit is installed. */
  readonly cudaVersion?: string;
  /** Compute capability, `8.6`. */
  readonly cudaArch?: string;
  readonly microarchitecture?: string;
}

/** The environment variables of which `CONDA_OVERRIDE_*` are read. */
export type OverrideVariables = Readonly<Record<string, string | undefined>>;

/**
 * The virtual packages for which a platform is to be solved. For the machine's own platform they are what the machine
 * has; for another one the defaults, but for what is overridden. Spec: conda-runtime.md 2.3 (CEP 30).
 * @throws CondaParseError for an override that is no version, or no known microarchitecture
 */
export function virtualPackagesFor(platform: Platform, host: HostFacts, env: OverrideVariables): VirtualPackage[] {
  const isHost = platform === host.platform;
  const assumed = isHost ? host : combined(platform, host);
  const override = (key: string): string | undefined => env[`CONDA_OVERRIDE_${key}`];
  /** Overrides count on the machine itself and on platforms of the family. */
  const overridden = (key: string, detected: string | undefined, ofFamily: boolean): string | undefined => {
    if (!isHost && !ofFamily) return undefined;
    const value = override(key);
    return value === undefined ? detected : value === '' ? undefined : value;
  };
  const family = platformFamily(platform);
  const found: VirtualPackage[] = [];
  const add = (name: string, version: string | undefined, key?: string): void => {
    if (version !== undefined) found.push(explained(key, version, () => virtualPackage(name, version)));
  };

  const windows = isWindows(platform);
  add('__win', overridden('WIN', windows ? (assumed.windowsVersion ?? '0') : undefined, windows), 'WIN');
  if (isUnix(platform)) add('__unix', '0');
  add('__linux', overridden('LINUX', assumed.linuxVersion, family === 'linux'), 'LINUX');
  add('__osx', overridden('OSX', assumed.macVersion, family === 'osx'), 'OSX');
  const isIos = family === 'ios' || family === 'iossimulator';
  add('__ios', overridden('IOS', isIos ? '0' : undefined, isIos), 'IOS');
  const isAndroid = family === 'android';
  add('__android', overridden('ANDROID', isAndroid ? '0' : undefined, isAndroid), 'ANDROID');
  const glibcOverride = override('GLIBC');
  const libc = glibcOverride === undefined ? assumed.libc : { family: 'glibc', version: glibcOverride };
  if (libc && libc.version !== '' && (isHost || family === 'linux')) add(`__${libc.family}`, libc.version, 'GLIBC');
  const cuda = overridden('CUDA', assumed.cudaVersion, true);
  add('__cuda', cuda, 'CUDA');
  if (cuda !== undefined) add('__cuda_arch', overridden('CUDA_ARCH', assumed.cudaArch, true), 'CUDA_ARCH');
  const processor = assumed.microarchitecture ?? baselineMicroarchitecture(platform) ?? (isHost ? '0' : undefined);
  const archspec = archspecOf(override('ARCHSPEC'), processor);
  if (archspec !== undefined) found.push(virtualPackage('__archspec', '1', archspec));
  return found;
}

/** What is assumed of a machine of which only the platform is known; pixi and rattler share the numbers. */
export function defaultFacts(platform: Platform): HostFacts {
  const family = platformFamily(platform);
  return {
    platform,
    ...(family === 'linux' && { linuxVersion: '4.18', libc: { family: 'glibc', version: '2.28' } }),
    ...(family === 'win' && { windowsVersion: '10.0' }),
    ...(family === 'osx' && { macVersion: '13.0' }),
    microarchitecture: baselineMicroarchitecture(platform),
  };
}

/** The least microarchitecture of a subdir; undefined where conda names none. */
export function baselineMicroarchitecture(platform: Platform): string | undefined {
  return baselines[platform];
}

const baselines: Partial<Record<Platform, string>> = {
  'linux-32': 'x86',
  'linux-64': 'x86_64',
  'linux-aarch64': 'aarch64',
  'linux-armv6l': 'aarch64',
  'linux-armv7l': 'aarch64',
  'linux-loongarch64': 'loongarch64',
  'linux-ppc64le': 'ppc64le',
  'linux-ppc64': 'ppc64',
  'linux-ppc': 'ppc',
  'linux-s390x': 's390x',
  'linux-riscv32': 'riscv32',
  'linux-riscv64': 'riscv64',
  'osx-64': 'x86_64',
  'osx-arm64': 'm1',
  'win-32': 'x86',
  'win-64': 'x86_64',
  'win-arm64': 'aarch64',
  'ios-arm64': 'aarch64',
  'iossimulator-arm64': 'aarch64',
  'iossimulator-64': 'x86_64',
  'android-aarch64': 'aarch64',
  'android-64': 'x86_64',
  'android-32': 'x86',
};

/** Another platform of the machine's family: what the machine says of the family holds for it, too. */
function combined(platform: Platform, host: HostFacts): HostFacts {
  const defaults = defaultFacts(platform);
  const sameFamily = platformFamily(platform) === platformFamily(host.platform);
  return {
    ...defaults,
    ...(sameFamily && {
      windowsVersion: host.windowsVersion ?? defaults.windowsVersion,
      linuxVersion: host.linuxVersion ?? defaults.linuxVersion,
      macVersion: host.macVersion ?? defaults.macVersion,
      libc: host.libc ?? defaults.libc,
    }),
    cudaVersion: host.cudaVersion,
    cudaArch: host.cudaArch,
  };
}

/** The build of `__archspec`: `0` for a machine whose processor is not known. */
function archspecOf(override: string | undefined, detected: string | undefined): string | undefined {
  if (override === '') return undefined;
  if (override === undefined) return detected;
  if (override === '0' || isMicroarchitecture(override)) return override;
  throw new CondaParseError(`CONDA_OVERRIDE_ARCHSPEC: '${override}' is not a known microarchitecture`, override, {
    hint: "Give a name such as 'x86_64_v3', or '0' for an unknown one",
  });
}

function explained<T>(key: string | undefined, value: string, make: () => T): T {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof CondaParseError) || key === undefined) throw error;
    throw new CondaParseError(`CONDA_OVERRIDE_${key}: '${value}' is not a version: ${error.message}`, value, {
      hint: 'Give a version, or an empty text for a machine without it',
    });
  }
}
