import { describe, expect, test } from '@jest/globals';
import {
  CondaParseError,
  isUnix,
  isWindows,
  PackageName,
  parsePlatform,
  platformArchitecture,
  platformFamily,
  platformOfProcess,
  platforms,
  unknownPlatformMessage,
} from '../../src/conda/index.js';

describe('platforms', () => {
  test('every known one is read, others are not', () => {
    expect(platforms.map(parsePlatform)).toEqual([...platforms]);
    for (const text of ['linux', 'linux-65', 'LINUX-64', '', 'unknown', 'toString', 'linux-loong64']) {
      expect(parsePlatform(text)).toBeUndefined();
    }
    expect(unknownPlatformMessage('foo-64')).toMatch(
      /^'foo-64' is not a known platform. Valid platforms are 'noarch', /,
    );
  });

  test.each([
    ['noarch', undefined, undefined, false, false],
    ['linux-64', 'linux', 'x86_64', true, false],
    ['linux-32', 'linux', 'x86', true, false],
    ['linux-aarch64', 'linux', 'aarch64', true, false],
    ['osx-arm64', 'osx', 'arm64', true, false],
    ['win-64', 'win', 'x86_64', false, true],
    ['win-arm64', 'win', 'arm64', false, true],
    ['iossimulator-arm64', 'iossimulator', 'arm64', true, false],
    ['android-armv7a', 'android', 'armv7a', true, false],
    ['emscripten-wasm32', 'emscripten', 'wasm32', true, false],
    ['freebsd-64', 'freebsd', 'x86_64', true, false],
    ['wasi-wasm32', 'wasi', 'wasm32', false, false],
    ['zos-z', 'zos', 'z', false, false],
  ] as const)('%s', (platform, family, architecture, unix, windows) => {
    expect(platformFamily(platform)).toBe(family);
    expect(platformArchitecture(platform)).toBe(architecture);
    expect([isUnix(platform), isWindows(platform)]).toEqual([unix, windows]);
  });

  test.each([
    ['linux', 'x64', true, 'linux-64'],
    ['linux', 'arm64', true, 'linux-aarch64'],
    ['linux', 'ia32', true, 'linux-32'],
    ['linux', 'arm', true, 'linux-armv7l'],
    ['linux', 'ppc64', true, 'linux-ppc64le'],
    ['linux', 'ppc64', false, 'linux-ppc64'],
    ['linux', 's390x', false, 'linux-s390x'],
    ['linux', 'riscv64', true, 'linux-riscv64'],
    ['linux', 'loong64', true, 'linux-loongarch64'],
    ['darwin', 'arm64', true, 'osx-arm64'],
    ['darwin', 'x64', true, 'osx-64'],
    ['win32', 'x64', true, 'win-64'],
    ['win32', 'arm64', true, 'win-arm64'],
    ['freebsd', 'x64', true, 'freebsd-64'],
    ['android', 'arm64', true, 'android-aarch64'],
    ['sunos', 'x64', true, undefined],
    ['linux', 'mips', true, undefined],
  ])('Node on %s, %s', (platform, arch, littleEndian, expected) => {
    expect(platformOfProcess({ platform, arch }, littleEndian)).toBe(expected);
  });

  test('this machine', () => {
    expect(platforms).toContain(platformOfProcess(process));
    const arm = { platform: 'linux', arch: 'arm', config: { variables: { arm_version: '6' } } };
    expect(platformOfProcess(arm, true)).toBe('linux-armv6l');
  });
});

describe('package names', () => {
  test('compare in lower case', () => {
    const name = PackageName.parse('Foo_Bar.x-1');
    expect([name.source, name.normalized, `${name}`]).toEqual(['Foo_Bar.x-1', 'foo_bar.x-1', 'foo_bar.x-1']);
    expect(name.equals(PackageName.parse('FOO_bar.X-1'))).toBe(true);
    expect(name.equals(PackageName.parse('foo-bar.x-1'))).toBe(false);
    expect([name.isVirtual, PackageName.parse('__CUDA').isVirtual]).toEqual([false, true]);
  });

  test.each([
    ['foo bar', 3, 4],
    ['', 0, 0],
    ['föö', 1, 2],
    ['a/b', 1, 2],
    ['😀', 0, 2],
  ])('%j is refused', (text, start, end) => {
    const rule = 'Package names can only contain 0-9, a-z, A-Z, -, _, or .';
    const message = `'${text}' is not a valid package name. ${rule}`;
    let thrown: unknown;
    try {
      PackageName.parse(text);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(CondaParseError);
    expect(thrown).toMatchObject({ message, input: text, range: { start, end } });
  });
});
