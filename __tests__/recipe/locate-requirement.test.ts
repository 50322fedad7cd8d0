import { expect, test } from '@jest/globals';
import { locateRequirement } from '../../src/recipe/index.js';

const recipe = `context: { numpy: "2" }
recipe: { name: several, version: "1" }
outputs:
  - package: { name: one }
    requirements:
      build:
        - \${{ compiler('c') }}
        - if: unix
          then: [make, { if: linux, then: "patchelf >=0.18" }]
          else: m2-make
      host: forge::Zlib 1.*
      run_exports: [exported]
  - package: { name: two }
    build: { script: [numpy] }
    requirements: { run_constraints: ["numpy<3"], ignore_run_exports: { by_name: [ignored] } }
`;

test.each([
  ['make', [9, 'make']],
  ['patchelf', [9, '"patchelf >=0.18"']],
  ['m2-make', [10, 'm2-make']],
  ['zlib', [11, 'forge::Zlib 1.*']],
  ['numpy', [15, '"numpy<3"']],
  ['exported', undefined],
  ['ignored', undefined],
  ['linux', undefined],
] as const)('%s', async (name, expected) => {
  const found = await locateRequirement({ file: '/w/recipe.yaml', text: recipe }, ['nothing', name]);
  expect(found && [found.line, found.lineText?.slice(found.column - 1, (found.endColumn ?? 1) - 1)]).toEqual(expected);
});

test('a text that is no recipe', async () => {
  expect(await locateRequirement({ file: '/w/recipe.yaml', text: '"\n- x' }, ['x'])).toBeUndefined();
});
