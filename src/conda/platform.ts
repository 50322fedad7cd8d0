/** The known subdirs of channels, in the order of messages. Spec: conda-runtime.md 2.2. */
export const platforms = [
  'noarch',
  'linux-32',
  'linux-64',
  'linux-aarch64',
  'linux-armv6l',
  'linux-armv7l',
  'linux-loongarch64',
  'linux-ppc64le',
  'linux-ppc64',
  'linux-ppc',
  'linux-s390x',
  'linux-riscv32',
  'linux-riscv64',
  'freebsd-32',
  'freebsd-64',
  'freebsd-arm64',
  'osx-64',
  'osx-arm64',
  'ios-arm64',
  'iossimulator-arm64',
  'iossimulator-64',
  'android-aarch64',
  'android-armv7a',
  'android-64',
  'android-32',
  'win-32',
  'win-64',
  'win-arm64',
  'emscripten-wasm32',
  'emscripten-wasm64',
  'wasi-wasm32',
  'zos-z',
] as const;

/** The same, those first that a misspelt one most likely means where several are as near. */
export const likelyPlatforms: readonly Platform[] = [
  'linux-64',
  'osx-arm64',
  'win-64',
  'osx-64',
  'linux-aarch64',
  ...platforms,
];

/** A conda subdir, such as `linux-64`; `noarch` is one of them. */
export type Platform = (typeof platforms)[number];

/** The part of a subdir before its dash. It is the `platform` of `info/index.json`. */
export type PlatformFamily =
  | 'linux'
  | 'freebsd'
  | 'osx'
  | 'ios'
  | 'iossimulator'
  | 'android'
  | 'win'
  | 'emscripten'
  | 'wasi'
  | 'zos';

const known: ReadonlySet<string> = new Set(platforms);

/** @returns undefined when the text is no known subdir */
export function parsePlatform(text: string): Platform | undefined {
  return known.has(text) ? (text as Platform) : undefined;
}

/** The sentence for a text that is no known subdir. */
export function unknownPlatformMessage(text: string): string {
  return `'${text}' is not a known platform. Valid platforms are ${platforms.map((name) => `'${name}'`).join(', ')}`;
}

/** `linux-64` -> `linux`; undefined for `noarch`. */
export function platformFamily(platform: Platform): PlatformFamily | undefined {
  return platform === 'noarch' ? undefined : (platform.slice(0, platform.indexOf('-')) as PlatformFamily);
}

/** The `arch` of `info/index.json`: `linux-64` -> `x86_64`, `osx-arm64` -> `arm64`; undefined for `noarch`. */
export function platformArchitecture(platform: Platform): string | undefined {
  if (platform === 'noarch') return undefined;
  const architecture = platform.slice(platform.indexOf('-') + 1);
  return architecture === '64' ? 'x86_64' : architecture === '32' ? 'x86' : architecture;
}

export function isWindows(platform: Platform): boolean {
  return platform.startsWith('win-');
}

const unixFamilies: ReadonlySet<PlatformFamily | undefined> = new Set([
  'linux',
  'osx',
  'ios',
  'iossimulator',
  'android',
  'emscripten',
  'freebsd',
]);

/** Whether paths, shebangs and entry points are those of unix. Not so on wasi and zos. */
export function isUnix(platform: Platform): boolean {
  return unixFamilies.has(platformFamily(platform));
}

/** The parts of Node's `process` that say what the machine is. */
export interface HostProcess {
  readonly platform: string;
  readonly arch: string;
  /** Build settings of Node; `arm_version` tells ARMv6 from ARMv7. */
  readonly config?: { readonly variables?: object };
}

/**
 * The subdir of the machine that a Node process runs on, as the program itself was compiled: Node for x64 under
 * Rosetta is `osx-64`.
 * @returns undefined when conda has no name for it
 */
export function platformOfProcess(host: HostProcess, littleEndian = isLittleEndian()): Platform | undefined {
  const family = { linux: 'linux', darwin: 'osx', win32: 'win', freebsd: 'freebsd', android: 'android' }[host.platform];
  const architecture =
    host.platform === 'android' ? androidArchitecture(host.arch) : architectureOf(host, littleEndian);
  return family && architecture ? parsePlatform(`${family}-${architecture}`) : undefined;
}

function architectureOf(host: HostProcess, littleEndian: boolean): string {
  switch (host.arch) {
    case 'x64':
      return '64';
    case 'ia32':
      return '32';
    case 'arm64':
      return host.platform === 'linux' ? 'aarch64' : 'arm64';
    case 'arm': {
      const variables = host.config?.variables as { arm_version?: unknown } | undefined;
      return String(variables?.arm_version) === '6' ? 'armv6l' : 'armv7l';
    }
    case 'ppc64':
      return littleEndian ? 'ppc64le' : 'ppc64';
    case 'loong64':
      return 'loongarch64';
    default:
      return host.arch;
  }
}

function androidArchitecture(architecture: string): string | undefined {
  return { arm64: 'aarch64', arm: 'armv7a', x64: '64', ia32: '32' }[architecture];
}

function isLittleEndian(): boolean {
  return new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;
}
