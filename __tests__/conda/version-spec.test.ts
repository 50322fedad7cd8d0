import { describe, expect, test } from '@jest/globals';
import { AmbiguousVersionError, CondaParseError, type ParseMode, Version, VersionSpec } from '../../src/conda/index.js';

/** The canonical text, or the message of the error. */
function read(text: string, mode: ParseMode): string {
  try {
    return VersionSpec.parse(text, mode).toString();
  } catch (error) {
    if (error instanceof CondaParseError) return `error: ${error.message}`;
    throw error;
  }
}

const ambiguous = "error: missing range specifier for '1.2'. Did you mean '==1.2' or '1.2.*'?";
const noRegex = 'error: regex constraints are not supported';
const notWith = (operator: string): string => `error: '*' is incompatible with '${operator}' operator`;

describe('reading of version specs', () => {
  test.each([
    ['*', '*', '*'],
    ['*.*', '*', '*'],
    ['1.*.*', '1.*', noRegex],
    ['1.2.*.', '1.2.*', noRegex],
    ['1.2', '==1.2', ambiguous],
    ['==1.2', '==1.2', '==1.2'],
    ['=1.2', '1.2.*', '1.2.*'],
    ['1.2.*', '1.2.*', '1.2.*'],
    ['1.2*', '1.2.*', '1.2.*'],
    ['!=1.2.*', '!=1.2.*', '!=1.2.*'],
    ['~=1.2.3', '~=1.2.3', '~=1.2.3'],
    ['>=1.2.*', '>=1.2', notWith('>=')],
    ['>1.2.*', '>=1.2', notWith('>')],
    ['<1.2.*', '<1.2', notWith('<')],
    ['<=1.2.*', '<=1.2', notWith('<=')],
    ['==1.2.*', '==1.2', notWith('==')],
    ['=1.2.*', '1.2.*', notWith('=')],
    ['>=*', '*', notWith('>=')],
    ['<=*', '*', notWith('<=')],
    ['==*', '*', notWith('==')],
    ['=*', '*', notWith('=')],
    ['~=*', '*', notWith('~=')],
    ['>*', notWith('>'), notWith('>')],
    ['<*', notWith('<'), notWith('<')],
    ['!=*', notWith('!='), notWith('!=')],
    ['1.*.3', noRegex, noRegex],
    ['2023.*.0', noRegex, noRegex],
    ['^1$', noRegex, noRegex],
    ['>=1,<2|>3', '>=1,<2|>3', '>=1,<2|>3'],
    ['>=1,(<2|>3)', '>=1,(<2|>3)', '>=1,(<2|>3)'],
    ['((>=1))', '>=1', '>=1'],
    ['(>=1,<2)|(>=3,(<4))', '>=1,<2|>=3,<4', '>=1,<2|>=3,<4'],
    ['>=1 , <2 | ( >3 )', '>=1,<2|>3', '>=1,<2|>3'],
    ['>=01.RC', '>=1.rc', '>=1.rc'],
    ['>=3.8<3.9', "error: unexpected '<3.9' after the version spec", "error: unexpected '<3.9' after the version spec"],
    ['===1', "error: invalid operator '==='", "error: invalid operator '==='"],
    ['<>1', "error: invalid operator '<>'", "error: invalid operator '<>'"],
    ['=>1', "error: invalid operator '=>'", "error: invalid operator '=>'"],
    ['=!1', "error: invalid operator '=!'", "error: invalid operator '=!'"],
    ['!', "error: invalid operator '!'", "error: invalid operator '!'"],
    ['', 'error: expected a version', 'error: expected a version'],
    ['>= 1', 'error: expected a version', 'error: expected a version'],
    [' >=1', 'error: expected a version', 'error: expected a version'],
    ['>=1 ', "error: unexpected ' ' after the version spec", "error: unexpected ' ' after the version spec"],
    ['(>=1', "error: a '(' is not closed", "error: a '(' is not closed"],
  ])('%j: lenient %j, strict %j', (text, lenient, strict) => {
    expect([read(text, 'lenient'), read(text, 'strict')]).toEqual([lenient, strict]);
  });

  test('a bare version has an error of its own in strict mode', () => {
    expect(() => VersionSpec.parse('3.12', 'strict')).toThrow(AmbiguousVersionError);
    expect(() => VersionSpec.parse('>=1,3.12', 'strict')).toThrow(
      expect.objectContaining({ range: { start: 4, end: 8 } }),
    );
  });

  test('a missing comma is hinted at', () => {
    expect(() => VersionSpec.parse('>=3.8<3.9')).toThrow(
      expect.objectContaining({ hint: "Put a ',' between two constraints", range: { start: 5, end: 9 } }),
    );
  });

  test('errors inside a version point into the whole text', () => {
    expect(() => VersionSpec.parse('>=1,<2_3-4')).toThrow(expect.objectContaining({ range: { start: 8, end: 9 } }));
  });

  test('deep nesting is refused, not a crash', () => {
    expect(() => VersionSpec.parse('('.repeat(100_000))).toThrow(CondaParseError);
    expect(VersionSpec.parse(`${'('.repeat(50)}1${')'.repeat(50)}`).toString()).toBe('==1');
    expect(VersionSpec.parse(new Array(20_000).fill('>=1').join(',')).matches(Version.parse('1'))).toBe(true);
  });
});

describe('matching of versions', () => {
  test.each([
    ['*', '1.dev', true],
    ['==1.0', '1.0.0', true],
    ['==1.0', '1.0.1', false],
    ['!=1.0', '1', false],
    ['1.2.*', '1.2rc1', true],
    ['!=1.2.*', '1.3', true],
    ['>=1.0,<2.0a0', '2.0.dev1', false],
    ['<=1.0', '1.0rc1', true],
    ['>1.0', '1.0+local', false],
    ['>=1,(<2|>3)', '2.5', false],
    ['>=1,<2|>3', '3.1', true],
  ])('%s and %s: %s', (spec, version, expected) => {
    expect(VersionSpec.parse(spec).matches(Version.parse(version))).toBe(expected);
  });

  test('built without text', () => {
    const spec = VersionSpec.exactly(Version.parse('1.0'));
    expect(spec.toString()).toBe('==1.0');
    expect(VersionSpec.any.isAny).toBe(true);
    expect(spec.equals(VersionSpec.parse('==1.0'))).toBe(true);
    expect(spec.isAny).toBe(false);
  });
});
