import { describe, expect, test } from '@jest/globals';
import { applyPin, formatPinBound, type Pin, parsePinBound, StringMatcher, Version } from '../../src/conda/index.js';

/** `-` is the default, `none` no bound. */
function bound(text: string): Pin['lowerBound'] {
  return text === '-' ? undefined : text === 'none' ? null : parsePinBound(text);
}

describe('pins', () => {
  // Spec: manifest.md 3.7, recipe.md 8.2.
  test.each([
    ['1.2.3', '-', '-', '>=1.2.3,<2.0a0'],
    ['0.5.2', '-', '-', '>=0.5.2,<1.0a0'],
    ['3.11.5', 'x.x', 'x.x', '>=3.11,<3.12.0a0'],
    ['1.2.3', '-', 'x.x.x', '>=1.2.3,<1.2.4.0a0'],
    ['1.2', '-', 'x.x.x', '>=1.2,<1.2.1.0a0'],
    ['1.0', '-', 'x.x.x.x', '>=1.0,<1.0.0.1.0a0'],
    ['1.2.3.4.5.6.7', '-', 'x.x.x.x.x.x', '>=1.2.3.4.5.6,<1.2.3.4.5.7.0a0'],
    ['1.1l', '-', 'x.x', '>=1.1l,<1.2a'],
    ['9e', '-', 'x', '>=9e,<10a'],
    ['2024a', '-', 'x', '>=2024a,<2025a'],
    ['1!2.3', '-', '-', '>=1!2.3,<1!3.0a0'],
    ['1.2.3+cu12', '-', 'x.x', '>=1.2.3+cu12,<1.3.0a0'],
    ['0.28.0.dev5', '-', 'x.x', '>=0.28.0.dev5,<0.29.0a0'],
    ['1.0.0rc1', '-', 'x.x.x', '>=1.0.0rc1,<1.0.0a2'],
    ['1.2.3', '-', '9.9', '>=1.2.3,<9.9'],
    ['1.2.3', 'x.x', 'x.x', '>=1.2,<1.3.0a0'],
    ['9.0', 'x.x', 'x.x.x', '>=9.0,<9.0.1.0a0'],
    ['9', 'x.x', 'x.x.x', '>=9,<9.0.1.0a0'],
    ['9d', 'none', 'x', '<10a'],
    ['9d', 'none', 'x.x', '<9d.1.0a0'],
    ['1.0.2j', 'x.x.x', 'x.x.x', '>=1.0.2j,<1.0.3a'],
    ['1.0.2j', 'none', 'x.x.x.x', '<1.0.2j.1.0a0'],
    ['5!1.2.3+3.4', 'x.x', 'x.x.x', '>=5!1.2+3.4,<5!1.2.4.0a0'],
    ['1.2_3', '-', 'x.x.x', '>=1.2_3,<1.2_4.0a0'],
    ['1.2.3', '1.2', 'none', '>=1.2'],
    ['rc.1', '-', 'x', '>=rc.1,<1a'],
    ['1.post3', '-', 'x.x', '>=1.post3,<1.post4.0a0'],
    ['3.7b_', '-', 'x', '>=3.7b_,<4.0a0'],
    ['1.0_', '-', 'x.x', '>=1.0_,<1.1.0a0'],
    ['1.0_', '-', 'x.x.x', '>=1.0_,<1.0.1.0a0'],
    ['18446744073709551614.1', '-', 'x', '>=18446744073709551614.1,<18446744073709551615.0a0'],
  ])('%s, lower %s, upper %s: %s', (version, lower, upper, expected) => {
    const applied = applyPin({ lowerBound: bound(lower), upperBound: bound(upper) }, Version.parse(version), 'h1_0');
    expect(applied.version?.toString()).toBe(expected);
    expect(applied.build).toBeUndefined();
  });

  test('exact, with a build, without bounds', () => {
    const version = Version.parse('3.11.5');
    const exact = applyPin({ exact: true }, version, 'h*_0');
    expect([exact.version?.toString(), exact.build?.toString()]).toEqual(['==3.11.5', 'h*_0']);
    expect(exact.build?.matches('h1_0')).toBe(false);
    const withBuild = applyPin({ build: StringMatcher.parse('foo*') }, version, '0');
    expect([withBuild.version?.toString(), withBuild.build?.toString()]).toEqual(['>=3.11.5,<4.0a0', 'foo*']);
    expect(applyPin({ lowerBound: null, upperBound: null }, version, '0')).toEqual({});
  });

  test.each([
    ['x', 'x'],
    ['x.x.x', 'x.x.x'],
    ['1.2', '1.2'],
    ['1!2.RC', '1!2.rc'],
  ])('the bound %s is printed as %s', (text, printed) => {
    expect(formatPinBound(parsePinBound(text))).toBe(printed);
  });

  test.each(['', '.', 'x.', '.x', 'x..x', 'x y', '1.', '>=1'])('%j is no bound', (text) => {
    expect(() => parsePinBound(text)).toThrow(`'${text}' is not a valid pin expression (e.g. 'x.x') or version: `);
  });
});
