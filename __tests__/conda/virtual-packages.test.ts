import { describe, expect, test } from '@jest/globals';
import {
  CondaParseError,
  cudaArchOfNvidiaSmi,
  cudaVersionOfNvidiaSmi,
  defaultFacts,
  formatVirtualPackage,
  type HostFacts,
  isMicroarchitecture,
  libcOfLdd,
  linuxVersionOfRelease,
  macVersionOfPlist,
  microarchitectureNames,
  microarchitectureOf,
  type OverrideVariables,
  type Platform,
  parseVirtualPackage,
  processorOfCpuInfo,
  processorOfSysctl,
  virtualPackagesFor,
} from '../../src/conda/index.js';

const linux: HostFacts = {
  platform: 'linux-64',
  linuxVersion: '6.8.0',
  libc: { family: 'glibc', version: '2.39' },
  cudaVersion: '12.4',
  cudaArch: '8.6',
  microarchitecture: 'zen3',
};
const windows: HostFacts = { platform: 'win-64', windowsVersion: '10.0.20348', microarchitecture: 'x86_64_v3' };
const mac: HostFacts = { platform: 'osx-arm64', macVersion: '14.5', microarchitecture: 'm2' };

function texts(platform: Platform, host: HostFacts, env: OverrideVariables = {}): string[] {
  return virtualPackagesFor(platform, host, env).map(formatVirtualPackage);
}

const ofLinux = '__unix=0=0 __linux=6.8.0=0 __glibc=2.39=0 __cuda=12.4=0 __cuda_arch=8.6=0 __archspec=1=zen3';

describe('virtual packages of a platform', () => {
  test.each<[string, Platform, HostFacts, OverrideVariables, string]>([
    ['the machine itself', 'linux-64', linux, {}, ofLinux],
    ['Windows', 'win-64', windows, {}, '__win=10.0.20348=0 __archspec=1=x86_64_v3'],
    ['Windows of no known version', 'win-64', { platform: 'win-64' }, {}, '__win=0=0 __archspec=1=x86_64'],
    ['a Mac', 'osx-arm64', mac, {}, '__unix=0=0 __osx=14.5=0 __archspec=1=m2'],
    [
      'overridden versions',
      'linux-64',
      linux,
      { CONDA_OVERRIDE_GLIBC: '2.17', CONDA_OVERRIDE_LINUX: '3.10', CONDA_OVERRIDE_ARCHSPEC: 'x86_64_v2' },
      '__unix=0=0 __linux=3.10=0 __glibc=2.17=0 __cuda=12.4=0 __cuda_arch=8.6=0 __archspec=1=x86_64_v2',
    ],
    [
      'removed ones',
      'linux-64',
      linux,
      { CONDA_OVERRIDE_GLIBC: '', CONDA_OVERRIDE_CUDA: '', CONDA_OVERRIDE_ARCHSPEC: '', CONDA_OVERRIDE_LINUX: '' },
      '__unix=0=0',
    ],
    [
      'no architecture of cards without CUDA',
      'linux-64',
      { platform: 'linux-64', cudaArch: '8.6' },
      {},
      '__unix=0=0 __archspec=1=x86_64',
    ],
    [
      'a glibc in place of musl',
      'linux-64',
      { platform: 'linux-64', libc: { family: 'musl', version: '1.2' } },
      { CONDA_OVERRIDE_GLIBC: '2.28' },
      '__unix=0=0 __glibc=2.28=0 __archspec=1=x86_64',
    ],
    [
      'musl',
      'linux-64',
      { platform: 'linux-64', libc: { family: 'musl', version: '1.2' } },
      {},
      '__unix=0=0 __musl=1.2=0 __archspec=1=x86_64',
    ],
    [
      'another system: defaults',
      'osx-64',
      linux,
      {},
      '__unix=0=0 __osx=13.0=0 __cuda=12.4=0 __cuda_arch=8.6=0 __archspec=1=x86_64',
    ],
    ['another system: defaults', 'win-64', mac, {}, '__win=10.0=0 __archspec=1=x86_64'],
    [
      'another system: defaults',
      'linux-64',
      windows,
      {},
      '__unix=0=0 __linux=4.18=0 __glibc=2.28=0 __archspec=1=x86_64',
    ],
    [
      'another system with overrides',
      'linux-64',
      mac,
      { CONDA_OVERRIDE_GLIBC: '2.34', CONDA_OVERRIDE_OSX: '15' },
      '__unix=0=0 __linux=4.18=0 __glibc=2.34=0 __archspec=1=x86_64',
    ],
    [
      'another processor of the same system',
      'linux-aarch64',
      { ...linux, cudaVersion: undefined },
      {},
      '__unix=0=0 __linux=6.8.0=0 __glibc=2.39=0 __archspec=1=aarch64',
    ],
    ['a platform without any', 'noarch', windows, {}, ''],
    ['iOS', 'ios-arm64', mac, { CONDA_OVERRIDE_IOS: '16.0' }, '__unix=0=0 __ios=16.0=0 __archspec=1=aarch64'],
    ['Android', 'android-64', linux, { CONDA_OVERRIDE_CUDA: '' }, '__unix=0=0 __android=0=0 __archspec=1=x86_64'],
  ])('%s (%s)', (_what, platform, host, env, expected) => {
    expect(texts(platform, host, env).join(' ')).toBe(expected);
  });

  test.each([
    [{ CONDA_OVERRIDE_CUDA: '12..4' }, /^CONDA_OVERRIDE_CUDA: '12..4' is not a version: /],
    [{ CONDA_OVERRIDE_ARCHSPEC: 'zen99' }, /^CONDA_OVERRIDE_ARCHSPEC: 'zen99' is not a known microarchitecture/],
  ])('%j', (env, message) => {
    expect(() => texts('linux-64', linux, env)).toThrow(CondaParseError);
    expect(() => texts('linux-64', linux, env)).toThrow(message);
  });

  test('defaults', () => {
    expect(defaultFacts('linux-ppc64le')).toEqual({
      platform: 'linux-ppc64le',
      linuxVersion: '4.18',
      libc: { family: 'glibc', version: '2.28' },
      microarchitecture: 'ppc64le',
    });
  });

  test.each([
    ['__glibc=2.28=0', '__glibc=2.28=0'],
    ['__glibc=2.28', '__glibc=2.28=0'],
    ['__unix', '__unix=0=0'],
    ['__archspec=1=zen3', '__archspec=1=zen3'],
    ['__win=10.0=', '__win=10.0'],
  ])('reads %s', (text, printed) => {
    expect(formatVirtualPackage(parseVirtualPackage(text))).toBe(printed);
  });

  test.each(['glibc=2', '__a=1=2=3', '__a=1..2', '__ a'])('refuses %s', (text) => {
    expect(() => parseVirtualPackage(text)).toThrow(CondaParseError);
  });
});

describe('what systems say of themselves', () => {
  test.each([
    ['5.10.102.1-microsoft-standard-WSL2', '5.10.102.1'],
    ['6.8.0-1021-azure', '6.8.0'],
    ['4.18', '4.18'],
    ['5.4.0.1.2', '5.4.0.1'],
    ['unknown', undefined],
    ['6', undefined],
  ])('kernel %s', (release, version) => {
    expect(linuxVersionOfRelease(release)).toBe(version);
  });

  test.each([
    ['ldd (Ubuntu GLIBC 2.35-0ubuntu3.8) 2.35\nCopyright (C) 2022', { family: 'glibc', version: '2.35' }],
    ['ldd (GNU libc) 2.28\n', { family: 'glibc', version: '2.28' }],
    ['ldd (Debian GLIBC 2.36-9+deb12u7) 2.36', { family: 'glibc', version: '2.36' }],
    ['ldd (Gentoo 2.38-r9 (patchset 9)) 2.38', { family: 'glibc', version: '2.38' }],
    ['musl libc (x86_64)\nVersion 1.2.5\nDynamic Program Loader', { family: 'musl', version: '1.2.5' }],
    ['ldd: not found', undefined],
  ])('%j', (output, libc) => {
    expect(libcOfLdd(output)).toEqual(libc);
  });

  test('macOS and CUDA', () => {
    const plist =
      '<dict>\n\t<key>ProductName</key>\n\t<string>macOS</string>\n\t<key>ProductVersion</key>\n\t<string>14.5</string>';
    expect(macVersionOfPlist(plist)).toBe('14.5');
    expect(macVersionOfPlist('<dict/>')).toBeUndefined();
    expect(cudaVersionOfNvidiaSmi('<nvidia_smi_log>\n<cuda_version>12.4</cuda_version>')).toBe('12.4');
    expect(cudaVersionOfNvidiaSmi('<cuda_version>N/A</cuda_version>')).toBeUndefined();
    expect(cudaArchOfNvidiaSmi('9.0\n8.6\n10.0\n')).toBe('8.6');
    expect(cudaArchOfNvidiaSmi('No devices were found\n')).toBeUndefined();
  });
});

/** The flags of a processor that has all that the names need. */
function cpuInfo(vendor: string, flags: string): string {
  return `processor\t: 0\nvendor_id\t: ${vendor}\nflags\t\t: ${flags}\n\nprocessor\t: 1\nvendor_id\t: other\nflags\t\t: \n`;
}

const v2 = 'fpu mmx sse sse2 pni cx16 lahf_lm ssse3 sse4_1 sse4_2 popcnt';
const v3 = `${v2} avx avx2 bmi1 bmi2 f16c fma abm movbe xsave`;
const haswell = `${v3} aes pclmulqdq rdrand`;
const zen2 = `${v3} fsgsbase rdseed clzero aes pclmulqdq sse4a xsavec xsaveopt clflushopt clwb`;
const cortexA72 = 'fp asimd evtstrm aes pmull sha1 sha2 crc32 cpuid';
const neoverseN1 = `${cortexA72} atomics fphp asimdhp asimdrdm lrcpc dcpop asimddp`;
const arm = (implementer: string, part: string, features: string): string =>
  `processor\t: 0\nFeatures\t: ${features}\nCPU implementer\t: ${implementer}\nCPU part\t: ${part}\n`;

describe('microarchitectures', () => {
  test.each([
    ['x86_64', cpuInfo('GenuineIntel', 'fpu'), 'x86_64'],
    ['x86_64', cpuInfo('GenuineIntel', 'mmx sse sse2 ssse3'), 'core2'],
    ['x86_64', cpuInfo('GenuineIntel', haswell), 'haswell'],
    ['x86_64', cpuInfo('GenuineIntel', `${haswell} rdseed adx clflushopt xsavec xsaveopt`), 'skylake'],
    // A hypervisor that hides a feature leaves the generic level, not the last processor that lacks it.
    ['x86_64', cpuInfo('GenuineIntel', v3), 'x86_64_v3'],
    ['x86_64', cpuInfo('AuthenticAMD', zen2), 'zen2'],
    ['x86_64', cpuInfo('AuthenticAMD', `${zen2} vaes vpclmulqdq pku`), 'zen3'],
    ['x86_64', cpuInfo('AuthenticAMD', haswell), 'x86_64_v3'],
    ['x86_64', cpuInfo('HygonGenuine', v2), 'x86_64_v2'],
    ['aarch64', arm('0x41', '0xd0c', neoverseN1), 'neoverse_n1'],
    ['aarch64', arm('0x41', '0xd08', neoverseN1), 'cortex_a72'],
    ['aarch64', arm('0x99', '0x1', neoverseN1), 'aarch64'],
    ['aarch64', '', 'aarch64'],
    ['ppc64le', 'processor : 0\ncpu\t: POWER9 (architected), altivec supported\n', 'power9le'],
    ['ppc64le', 'processor : 0\ncpu\t: POWER11\n', 'power10le'],
    ['ppc64le', 'processor : 0\n', 'ppc64le'],
    ['ppc64', 'processor : 0\ncpu : POWER8\n', 'power8'],
    ['riscv64', 'processor : 0\nuarch : sifive,u74-mc\n', 'u74mc'],
    ['riscv64', 'processor : 0\nuarch : other\n', 'riscv64'],
    ['s390x', 'processor : 0\n', undefined],
  ])('%s, %j: %s', (machine, text, expected) => {
    expect(microarchitectureOf(processorOfCpuInfo(text, machine))).toBe(expected);
  });

  const intelMac = [
    'machdep.cpu.brand_string: Intel(R) Core(TM) i7-8700B CPU @ 3.20GHz',
    'machdep.cpu.vendor: GenuineIntel',
    'machdep.cpu.features: FPU MMX SSE SSE2 SSE3 SSSE3 SSE4.1 SSE4.2 CX16 POPCNT AES PCLMULQDQ XSAVE AVX1.0 RDRAND F16C FMA MOVBE',
    'machdep.cpu.leaf7_features: AVX2 BMI1 BMI2 RDSEED ADX CLFSOPT',
    'machdep.cpu.extfeatures: LAHF LZCNT',
  ].join('\n');

  test.each([
    ['machdep.cpu.brand_string: Apple M2 Pro', 'm2'],
    ['machdep.cpu.brand_string: Apple M99', 'm4'],
    ['machdep.cpu.brand_string: Apple processor', 'm1'],
    [intelMac, 'skylake'],
  ])('a Mac that says %s', (text, expected) => {
    expect(microarchitectureOf(processorOfSysctl(text))).toBe(expected);
  });

  test('names', () => {
    expect(microarchitectureNames()).toHaveLength(80);
    expect(isMicroarchitecture('x86_64_v4')).toBe(true);
    expect(isMicroarchitecture('x86-64-v4')).toBe(false);
  });
});
