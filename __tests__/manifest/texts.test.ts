import { describe, expect, test } from '@jest/globals';
import { channelUrl, parseExcludeNewer, selectorMatches, type TargetSelector } from '../../src/manifest/index.js';
import { parseRequirement } from '../../src/manifest/pyproject/requirement.js';
import { describeDuplicate } from '../../src/manifest/toml/duplicate.js';
import { markerProblem } from '../../src/manifest/workspace/markers.js';
import { versionSpecifiersProblem } from '../../src/manifest/workspace/pep440.js';

const hour = 3_600_000;

test.each([
  ['7d', 168 * hour],
  ['1h30m', 1.5 * hour],
  ['2 weeks', 336 * hour],
  ['90min', 1.5 * hour],
  ['1day 2hours', 26 * hour],
  ['1M', 30.44 * 24 * hour],
  ['5', undefined],
  ['', undefined],
  ['3 parsecs', undefined],
  ['-1d', undefined],
])('a duration: %s', (text, milliseconds) => {
  const parsed = parseExcludeNewer(text);
  expect(parsed?.kind === 'duration' ? parsed.milliseconds : undefined).toBe(milliseconds);
});

test.each([
  ['2024-02-29', Date.UTC(2024, 2, 1)],
  ['2023-02-29', undefined],
  ['2024-12-31', Date.UTC(2025, 0, 1)],
  ['2024-01-02T03:04:05Z', Date.UTC(2024, 0, 2, 3, 4, 5)],
  ['2024-01-02t03:04:05.5z', Date.UTC(2024, 0, 2, 3, 4, 5, 500)],
  ['2024-01-02 03:04:05-01:30', Date.UTC(2024, 0, 2, 4, 34, 5)],
  ['2024-01-02T25:00:00Z', undefined],
  ['2024-01-02T03:04:05', undefined],
  ['0001-01-01', -62_135_510_400_000],
])('a moment: %s', (text, expected) => {
  const parsed = parseExcludeNewer(text);
  expect(parsed?.kind === 'instant' ? parsed.epochMilliseconds : undefined).toBe(expected);
});

describe('PEP 440 specifiers', () => {
  test.each([
    '>=1.0',
    '==1.*',
    '!= 2.0.*',
    '~=1.4.2',
    '===anything',
    '>=1!2.0rc1,<3.dev1',
    '==1.0+local.1',
    '<2,',
    '>1.0.post1',
    '==1.0-1',
  ])('%s', (text) => {
    expect(versionSpecifiersProblem(text)).toBeUndefined();
  });
  test.each(['1.0', '=1.0', '~=1', '>=1.*', '>=', '>=1,,<2', '=>1', '>1 <2', ''])('not %s', (text) => {
    expect(versionSpecifiersProblem(text)).toBeDefined();
  });
});

describe('PEP 508 markers', () => {
  test.each([
    "sys_platform == 'win32'",
    `python_version>="3.8" and python_version<"4"`,
    "'linux' in sys_platform or (os_name not in 'nt' and extra == 'x')",
    "((python_version < '3.9'))",
  ])('%s', (text) => {
    expect(markerProblem(text)).toBeUndefined();
  });
  test.each([
    '',
    'sys_platform',
    'sys_platform == win32',
    "sys_platform = 'x'",
    "platform == 'x'",
    "(os_name == 'nt'",
    "os_name == 'nt' os_name == 'x'",
    "os_name not 'nt'",
    '('.repeat(5000),
  ])('not %s', (text) => {
    expect(markerProblem(text)).toBeDefined();
  });
});

describe('PEP 508 requirements', () => {
  test.each([
    ['rich', 'rich', { kind: 'version', version: '*' }],
    [
      'Rich_Text [a, B.c] (>=1,<2) ; os_name == "nt"',
      'rich-text',
      { version: '>=1,<2', extras: ['a', 'b-c'], envMarkers: 'os_name == "nt"' },
    ],
    ['x[]>=1', 'x', { version: '>=1', extras: [] }],
    ['x @ https://example.org/x.whl#sha256=00', 'x', { kind: 'url', url: 'https://example.org/x.whl' }],
    ['x @ https://example.org/x.zip ; os_name == "nt"', 'x', { kind: 'url', envMarkers: 'os_name == "nt"' }],
    [
      'x @ git+ssh://git@example.org/o/r.git@main',
      'x',
      { kind: 'git', git: 'ssh://git@example.org/o/r.git', reference: { kind: 'rev', value: 'main' } },
    ],
    ['x @ git+https://example.org/r', 'x', { kind: 'git', git: 'https://example.org/r' }],
    ['x @ ./libs/x', 'x', { kind: 'path', path: './libs/x' }],
  ])('%s', (text, name, requirement) => {
    expect(parseRequirement(text)).toMatchObject({ name, requirement });
  });
  test.each(['', '-x', 'x y', 'x[a b]', 'x @', 'x >=', "x ; nonsense == 'y'"])('not %s', (text) => {
    expect(typeof parseRequirement(text)).toBe('string');
  });
});

test.each<[TargetSelector, string, string, boolean]>([
  [{ kind: 'family', text: 'unix', family: 'unix' }, 'linux-64', 'x', true],
  [{ kind: 'family', text: 'unix', family: 'unix' }, 'win-64', 'x', false],
  [{ kind: 'family', text: 'unix', family: 'unix' }, 'noarch', 'x', false],
  [{ kind: 'family', text: 'macos', family: 'osx' }, 'osx-arm64', 'x', true],
  [{ kind: 'subdir', text: 'linux-64', subdir: 'linux-64' }, 'linux-64', 'gpu', true],
  [{ kind: 'glob', text: 'gpu*' }, 'linux-64', 'gpu-1', true],
  [{ kind: 'glob', text: '*64*-1' }, 'linux-64', 'x64-64-1', true],
  [{ kind: 'glob', text: 'a*a' }, 'linux-64', 'a', false],
  [{ kind: 'glob', text: '*' }, 'linux-64', '', true],
  [{ kind: 'glob', text: 'a*b*c' }, 'linux-64', 'acb', false],
  [{ kind: 'name', text: 'gpu' }, 'linux-64', 'gpu', true],
  [{ kind: 'name', text: 'gpu' }, 'linux-64', 'linux-64', false],
])('selector %j on %s called %s', (selector, subdir, name, expected) => {
  expect(selectorMatches(selector, { name, subdir: subdir as 'linux-64' })).toBe(expected);
});

test.each([
  ['conda-forge', 'https://conda.anaconda.org/conda-forge/'],
  ['https://example.org/a', 'https://example.org/a/'],
  ['oci://ghcr.io/x/', 'oci://ghcr.io/x/'],
])('channel %s', (text, url) => {
  expect(channelUrl(text, '/w')).toBe(url);
});

describe('what is defined twice', () => {
  test.each([
    [['[a]', 'x = 1', '[b]', 'x = 2', 'x = 3'], 5, 1, 'x', '4:1'],
    [['x = 1', '[a]', 'x = 2', 'y = 3', '  "x" = 4'], 5, 3, 'x', '3:1'],
    [['[[a]]', '[a]'], 2, 2, 'a', '1:2'],
    [['[ a . b ]', '[a.b]'], 2, 2, 'a.b', '1:2'],
    [['x = { a = 1, b = 2, a = 3 }'], 1, 21, 'a', '1:7'],
  ])('%j', (lines, line, column, name, first) => {
    const found = describeDuplicate(lines, line, column);
    expect(found?.name).toBe(name);
    expect(`${found?.first?.line}:${found?.first?.column}`).toBe(first);
  });
});
