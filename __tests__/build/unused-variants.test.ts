import { expect, test } from '@jest/globals';
import { unusedVariants } from '../../src/build/unused-variants.js';

const packages: { variant: Record<string, string | number | boolean> }[] = [
  { variant: { python: '3.12.*', target_platform: 'linux-64' } },
  { variant: { c_compiler: 'gcc', n: 1 } },
];

test.each<[string, Record<string, string[]>, string[]]>([
  ['nothing', {}, []],
  ['a key and a value that a package has', { python: ['3.12.*'], 'c-compiler': ['gcc'], n: ['1'] }, []],
  ['a key that none has', { pyhton: ['3.12.*'] }, ["no package is built with the variant key 'pyhton' that was given"]],
  [
    'a value that none has',
    { python: ['3.12.*', '3.13.*'] },
    ['no package is built with the variant python=3.13.* that was given'],
  ],
])('of the given variants, %s', (_, given, expected) => {
  expect(unusedVariants(given, packages)).toEqual(expected);
});
