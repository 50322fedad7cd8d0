import { expect, test } from '@jest/globals';
import type { Platform } from '../../src/conda/index.js';
import { readVariantFile } from '../../src/recipe/index.js';

const read = async (file: string, lines: string[], host: Platform = 'linux-64') => {
  const source = { file: `/w/${file}`, text: `${lines.join('\n')}\n` };
  const { values, zipKeys, warnings } = await readVariantFile(
    source,
    { host, build: 'linux-64' },
    { HOME: '/home/me', CI: '' },
  );
  return { values: Object.fromEntries(values), zipKeys, warnings };
};

test('values have the types that they are written with', async () => {
  const { values } = await read('variants.yaml', [
    'xfloat: [1.10]',
    'xinteger: [5]',
    'xstring: ["blah"]',
    'xboolean: [true, False]',
    'quoted: ["true", "5"]',
    'words: [yes, on]',
    'my-lib.x: ["1"]',
    'python: [3.12.* *_cpython]',
  ]);
  expect(values).toEqual({
    xfloat: ['1.10'],
    xinteger: [5],
    xstring: ['blah'],
    xboolean: [true, false],
    quoted: ['true', '5'],
    words: ['yes', 'on'],
    my_lib_x: ['1'],
    python: ['3.12.* *_cpython'],
  });
});

test('conditions and templates', async () => {
  const lines = [
    'package3:',
    '  - if: unix',
    '    then: "0.1.0"',
    '  - "0.2.0"',
    '  - if: win',
    '    then: [w1, w2]',
    '    else:',
    '      - ${{ "linux" if linux }}',
    '      - ${{ host_platform }}',
    'zip_keys:',
    '  - [a, b-c]',
    'pin_run_as_build: {x: 1}',
  ];
  expect(await read('variants.yaml', lines)).toEqual({
    values: { package3: ['0.1.0', '0.2.0', 'linux', 'linux-64'] },
    zipKeys: [['a', 'b_c']],
    warnings: ["'pin_run_as_build' in /w/variants.yaml is ignored"],
  });
  expect((await read('variants.yaml', lines, 'win-64')).values).toEqual({ package3: ['0.2.0', 'w1', 'w2'] });
  expect((await read('variants.yaml', lines, 'osx-64')).values['package3']).toEqual(['0.1.0', '0.2.0', 'osx-64']);
});

test('the syntax of conda-build', async () => {
  const lines = [
    'c_compiler:',
    '  - gcc            # [linux]',
    '  - clang          # [osx]',
    'c_compiler_version:',
    '  - 14             # [linux]',
    '  - 15.1',
    'level: [3, 4]      # a comment',
    'home:              # [os.environ.get("HOME", "").startswith("/home") and linux]',
    '  - here           # [os.environ.get("HOME") is startingwith("/home")]',
    '  - never          # [os.environ.get("NOPE")]',
    '  - wrong          # [nothing_known]',
    'empty:',
    '  - x              # [win]',
  ];
  const { values } = await read('conda_build_config.yaml', lines);
  expect(values).toEqual({
    c_compiler: ['gcc'],
    c_compiler_version: ['14', '15.1'],
    level: [3, 4],
    home: ['here'],
  });
});

test.each([
  ['a scalar for a list', ['python: 3.12'], "expected a list of values for 'python'", 1, 9],
  ['a zip group of one key', ['zip_keys: [[a]]'], 'at least two keys', 1, 12],
  ['a condition that is none', ['x:', '  - if: ")("', '    then: a'], 'invalid selector expression `)(`', 2, 10],
  ['an unknown name', ['x:', '  - if: linx', '    then: a'], "undefined variable 'linx'", 2, 9],
  ['a map without a condition', ['x:', '  - then: a'], "a map with the key 'if'", 2, 5],
  ['a list at the top', ['- a'], 'expected a map of variant keys', 1, 1],
  ['a key twice', ['a: [1]', 'a: [2]'], "the key 'a' is there twice", 2, 1],
] as [string, string[], string, number, number][])('%s is refused', async (_what, lines, message, line, column) => {
  const error = await read('variants.yaml', lines).then(
    () => undefined,
    (thrown) => thrown,
  );
  expect(error?.message).toContain(message);
  expect(error?.location).toMatchObject({ file: '/w/variants.yaml', line, column });
});

test('zipped lists of unequal length are refused, unless a key is missing', async () => {
  const lines = ['a: [1, 2]', 'b: [1]', 'zip_keys: [[a, b]]'];
  await expect(read('variants.yaml', lines)).rejects.toThrow('a has 2, b has 1');
  expect((await read('variants.yaml', ['a: [1, 2]', 'zip_keys: [[a, b]]'])).zipKeys).toEqual([['a', 'b']]);
});

test('an empty file has no variants', async () => {
  expect((await read('variants.yaml', ['# nothing'])).values).toEqual({});
});
