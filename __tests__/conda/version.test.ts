import { describe, expect, test } from '@jest/globals';
import { CondaParseError, Version } from '../../src/conda/index.js';

const order = (a: string, b: string): number => Math.sign(Version.parse(a).compare(Version.parse(b)));

describe('reading of versions', () => {
  test.each([
    ['1.2.3', '1.2.3'],
    ['1.01', '1.1'],
    ['01!1', '1!1'],
    ['0!1.0', '0!1.0'],
    ['1.0RC1', '1.0rc1'],
    ['1.0_a', '1.0_a'],
    ['1-2-3', '1-2-3'],
    ['1.0.1_', '1.0.1_'],
    ['1__', '1__'],
    ['1._', '1._'],
    ['2.0+local.1_x', '2.0+local.1_x'],
    ['DEV', 'dev'],
    ['18446744073709551615', '18446744073709551615'],
  ])('%s is printed as %s', (text, printed) => {
    const version = Version.parse(text);
    expect(version.toString()).toBe(printed);
    expect(version.source).toBe(text);
    expect(JSON.stringify({ version })).toBe(`{"version":"${printed}"}`);
  });

  test.each([
    ['', /^empty string$/, 0],
    ['$', /expected a version component/, 0],
    ['1.0@', /unexpected '@'/, 3],
    ['1 0', /unexpected ' '/, 1],
    [' 1', /expected a version component/, 0],
    ['.', /expected a version component/, 0],
    ['1..2', /expected a version component after '.'/, 1],
    ['1.', /expected a version component after '.'/, 1],
    ['a!0', /unexpected '!'/, 1],
    ['1!', /expected a version component/, 2],
    ['1+', /expected a version component/, 2],
    ['1+.', /expected a version component/, 2],
    ['1_2-3', /cannot use both underscores and dashes/, 3],
    ['1-2+a_b', /cannot use both underscores and dashes/, 5],
    ['1___', /expected a version component after '_'/, 3],
    ['1-_', /cannot use both underscores and dashes/, 2],
    ['18446744073709551616', /must fit in 64 bits/, 0],
    [`${'1.'.repeat(127)}1+a`, /too many version segments/, 0],
    ['1a'.repeat(5000), /too many components/, 0],
    ['1.😀', /expected a version component after '.'/, 1],
    ['1😀', /unexpected '😀'/, 1],
  ])('%j is refused', (text, message, start) => {
    let thrown: unknown;
    try {
      Version.parse(text);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(CondaParseError);
    expect((thrown as CondaParseError).message).toMatch(message);
    expect((thrown as CondaParseError).input).toBe(text);
    expect((thrown as CondaParseError).range?.start).toBe(start);
    expect(Version.isVersion(text)).toBe(false);
  });
});

describe('order of versions', () => {
  // Versions with `=` between them are equal; each group is before the next.
  test.each([
    '0.4=0.4.0 < 0.4.1.rc=0.4.1.RC < 0.4.1 < 0.5a1 < 0.5b3 < 0.5C1 < 0.5 < 0.9.6 < 0.960923 < 1.0 < 1.1dev1 < 1.1a1 < ' +
      '1.1.0dev1=1.1.dev1 < 1.1.a1 < 1.1.0rc1 < 1.1.0=1.1 < 1.1.0post1=1.1.post1 < 1.1post1 < 1996.07.12 < 1!0.4.1 < ' +
      '1!3.1.1.6 < 2!0.4.1',
    '1.0.1dev < 1.0.1_ < 1.0.1a < 1.0.1b < 1.0.1c < 1.0.1r < 1.0.1rc < 1.0.1rc1 < 1.0.1rc2 < 1.0.1s < 1.0.1 < ' +
      '1.0.1post.a < 1.0.1post.b < 1.0.1post.z < 1.0.1post.za < 1.0.2',
    '1.0a1 < 1.0a2.dev456 < 1.0a12.dev456 < 1.0a12 < 1.0b1.dev456 < 1.0rc2 < 1.0.dev456 < 1.0 < 1.0.post456.dev34 < ' +
      '1.0.post456 < 1.1.dev1 < 1.2.r32+123456 < 1.2.rev33+123456 < 1.2+abc < 1.2+abc123def < 1.2+abc123 < ' +
      '1.2+123abc < 1.2+123abc456 < 1.2+1234.abc < 1.2+123456',
    '1.1.1w < 1.1.1',
    '1.2+abc < 1.2 < 1.2+1',
    '2.0a0 < 2.0.dev1 < 2=2.0=2.0.0=02',
    '2.0rc1 < 2',
    '1.01=1.1',
    '9007199254740992 < 9007199254740993 < 18446744073709551615',
    '1!1 < 9007199254740993!1',
    '1_=1-',
    '1.0devdev < 1.0.postpost < 1.0 < 1.0post',
  ])('%s', (chain) => {
    const groups = chain.split(' < ').map((group) => group.split('='));
    groups.forEach((group, index) => {
      for (const a of group) {
        for (const b of group) expect([a, b, order(a, b)]).toEqual([a, b, 0]);
        for (const later of groups.slice(index + 1)) {
          for (const b of later) expect([a, b, order(a, b), order(b, a)]).toEqual([a, b, -1, 1]);
        }
      }
    });
  });

  test('equal versions share a key, others do not', () => {
    const key = (text: string): string => Version.parse(text).key;
    expect(key('1.0')).toBe(key('1'));
    expect(key('1.0.0+0')).toBe(key('1'));
    expect(key('1.a')).toBe(key('1.0A'));
    expect(key('1.1')).not.toBe(key('11'));
    expect(key('1.dev')).not.toBe(key('1._'));
    expect(key('1_')).not.toBe(key('1-'));
  });
});

describe('prefixes', () => {
  test.each([
    ['1.0.1c', '1.0.1', true],
    ['1.0.1.2', '1.0.1', true],
    ['1.1c.1', '1.1.1', false],
    ['1.1c.1', '1.1c0.1', true],
    ['2.38', '2.38.0', true],
    ['2.38', '2.38.0.1', false],
    ['2.38', '2.38.0a', false],
    ['1.0.0_version1', '1.0.0_version', true],
    ['9e', '9', true],
    ['2.0rc1', '2.0', true],
    ['1.0.1_', '1.0.1', true],
    ['1.01', '1.0', false],
    ['1!1.2', '1.2', false],
    ['1.2+abc', '1.2', true],
    ['1.2', '1.2+abc', false],
    ['1.2+abc.1', '1.2+abc', true],
    ['1.1c', '1.1.0', true],
  ])('%s starts with %s: %s', (version, prefix, expected) => {
    expect(Version.parse(version).startsWith(Version.parse(prefix))).toBe(expected);
  });

  test.each([
    ['2.5', '1', true],
    ['0.9', '1', false],
    ['2.5', '2.4', true],
    ['3.0', '2.4', false],
    ['1!2.5', '2.4', false],
    ['2.4.9', '2.4.1', true],
    ['2.5', '2.4+a', false],
    ['2.5+a.1', '2.4+a', true],
  ])('%s is compatible with %s: %s', (version, limit, expected) => {
    expect(Version.parse(version).isCompatibleWith(Version.parse(limit))).toBe(expected);
  });
});

test.each([
  ['3.12.1', [3, 12]],
  ['3.12', [3, 12]],
  ['3', undefined],
  ['3.12rc1', undefined],
  ['3a.1', undefined],
])('major and minor of %s', (text, expected) => {
  expect(Version.parse(text).majorMinor).toEqual(expected);
});
