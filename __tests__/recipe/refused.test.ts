import { expect, test } from '@jest/globals';
import { describeWithOracle } from '../oracles/oracle.js';
import { type Attempt, oracleProblems, problemsOf } from './accepts.js';

// What must fail (spec: recipe.md 18) and other slips, each with the place that is at fault.

const single = (text: string): string => `package: {name: p, version: "1"}\n${text}\n`;
const multiple = (text: string): string => `recipe: {name: r, version: "1"}\noutputs:\n${text}\n`;
const out = (text: string): string => multiple(`  - package: {name: p}\n${text}`);

/** What is wrong; line and column in the recipe, or in the variant file; how the message begins; and the recipe. */
const table: readonly [name: string, place: string, message: string, attempt: Attempt][] = [
  [
    'package beside outputs',
    '1:1',
    "'package' cannot stand beside 'outputs'; give it to the outputs, or use 'recipe'",
    { recipe: `package: {name: p, version: "1"}\noutputs:\n  - package: {name: q}\n` },
  ],
  [
    'requirements beside outputs',
    '4:1',
    "'requirements' cannot stand beside 'outputs'; give it to the outputs",
    { recipe: multiple('  - package: {name: q}\nrequirements: {run: [a]}') },
  ],
  [
    'no version anywhere',
    '3:5',
    "the output 'q' has no version",
    { recipe: 'recipe: {name: r}\noutputs:\n  - package: {name: q}\n' },
  ],
  [
    '$schema beside outputs',
    '4:1',
    "'$schema' cannot stand beside 'outputs'",
    { recipe: multiple('  - package: {name: q}\n$schema: x') },
  ],
  [
    'top-level cache',
    '2:1',
    "'cache' is no longer part of recipes: make it an output with the key 'staging', and let the packages 'inherit' it",
    { recipe: single('cache:\n  build: {script: x}') },
  ],
  [
    'another schema version',
    '2:17',
    "the schema version '2' is not known; this is written for version 1",
    { recipe: single('schema_version: 2') },
  ],
  ['unknown key at the top', '2:1', "a recipe has no key 'requirments'", { recipe: single('requirments: {}') }],
  ['unknown key in build', '3:3', "the section 'build' has no key 'nubmer'", { recipe: single('build:\n  nubmer: 1') }],
  [
    'unknown key in package',
    '4:3',
    "'package' has no key 'homepage'",
    { recipe: 'package:\n  name: p\n  version: "1"\n  homepage: x\n' },
  ],
  [
    'unknown key in requirements',
    '3:3',
    "the section 'requirements' has no key 'bulid'",
    { recipe: single('requirements:\n  bulid: [a]') },
  ],
  [
    'unknown key in about',
    '3:3',
    "the section 'about' has no key 'licence'",
    { recipe: single('about:\n  licence: MIT') },
  ],
  [
    'unknown key in source',
    '4:3',
    "a path source has no key 'sha'",
    { recipe: single('source:\n  path: .\n  sha: x') },
  ],
  [
    'unknown key in a test',
    '3:14',
    "'python' has no key 'import'",
    { recipe: single('tests:\n  - python: {import: [a]}') },
  ],
  ['duplicate key', '4:3', "the key 'number' is there twice", { recipe: single('build:\n  number: 1\n  number: 2') }],
  [
    'duplicate key of a list item',
    '4:5',
    "the key 'script' is there twice",
    { recipe: single('tests:\n  - script: [a]\n    script: [b]') },
  ],
  ['anchor', '3:3', "anchors ('&a') are not supported in recipes", { recipe: single('about: &a\n  license: MIT') }],
  [
    'context key with a dash',
    '3:3',
    "the variable 'my-name' cannot be used, since '-' means minus",
    { recipe: single('context:\n  my-name: x') },
  ],
  [
    'map as context value',
    '3:6',
    'a variable is a single value, or a list of single values',
    { recipe: single('context:\n  a: {b: c}') },
  ],
  [
    'nested list as context value',
    '3:6',
    'a variable is a single value, or a list of single values',
    { recipe: single('context:\n  a: [[b]]') },
  ],
  [
    'undefined name in a context',
    '3:10',
    "undefined variable 'nothing'",
    { recipe: single('context:\n  a: ${{ nothing }}') },
  ],
  [
    'undefined name in an if',
    '4:11',
    "undefined variable 'nothing' in condition `nothing`",
    { recipe: single('requirements:\n  run:\n    - if: nothing\n      then: a') },
  ],
  [
    'undefined name in a template',
    '3:16',
    "undefined variable 'nothing'",
    { recipe: single('about:\n  summary: ${{ nothing }}') },
  ],
  [
    'rev and tag',
    '5:3',
    "'tag' cannot stand beside 'rev'",
    { recipe: single('source:\n  git: https://e.com/x.git\n  rev: a\n  tag: b') },
  ],
  [
    'tag and branch',
    '5:3',
    "'branch' cannot stand beside 'tag'",
    { recipe: single('source:\n  git: https://e.com/x.git\n  tag: a\n  branch: b') },
  ],
  [
    'unknown key in a source condition',
    '5:5',
    "a condition has no key 'other', only 'if', 'then' and 'else'",
    { recipe: single('source:\n  - if: linux\n    then: {path: x}\n    other: y') },
  ],
  [
    'script and steps',
    '4:3',
    "'steps' cannot stand beside 'script'",
    { recipe: single('build:\n  script: x\n  steps: [{run: y}]'), experimental: true },
  ],
  [
    'template in the if of a step',
    '5:11',
    'a condition is a bare expression, without ${{ }}',
    { recipe: single('build:\n  steps:\n    - run: y\n      if: ${{ linux }}'), experimental: true },
  ],
  [
    'steps, not experimental',
    '3:3',
    "'steps' is experimental; allow it with --experimental",
    { recipe: single('build:\n  steps: [{run: y}]') },
  ],
  [
    'attestation, not experimental',
    '4:3',
    "'attestation' is experimental; allow it with --experimental",
    { recipe: single('source:\n  url: https://e.com/x.tgz\n  attestation: {publishers: [github:a/b]}') },
  ],
  [
    'unknown noarch',
    '3:11',
    "expected 'python' or 'generic', found 'foo'",
    { recipe: single('build:\n  noarch: foo') },
  ],
  [
    'name of a variable',
    '5:11',
    "'1X' cannot be the name of an environment variable, which has letters, digits and '_' only",
    { recipe: single('build:\n  script:\n    content: x\n    env: {1X: y}') },
  ],
  [
    'variable with a line break',
    '6:10',
    'the value of an environment variable must not have line breaks',
    { recipe: single('build:\n  script:\n    content: x\n    env:\n      A: "a\\nb"') },
  ],
  [
    'ambiguous spec',
    '4:7',
    "missing range specifier for '3.11'. Did you mean '==3.11' or '3.11.*'?",
    { recipe: single('requirements:\n  host:\n    - python 3.11') },
  ],
  [
    'glob in a range',
    '4:7',
    "'*' is incompatible with '>=' operator",
    { recipe: single('requirements:\n  run:\n    - foo >=3.8.*') },
  ],
  [
    'exact pin with a bound',
    '4:11',
    "'exact' cannot be combined with other arguments of 'pin_compatible'",
    { recipe: single("requirements:\n  run:\n    - ${{ pin_compatible('x', exact=True, upper_bound='x') }}") },
  ],
  [
    'pin with min_pin',
    '4:11',
    "'pin_compatible' has no argument 'min_pin'; use 'lower_bound'",
    { recipe: single("requirements:\n  run:\n    - ${{ pin_compatible('x', min_pin='x') }}") },
  ],
  [
    'pin with max_pin',
    '4:11',
    "'pin_compatible' has no argument 'max_pin'; use 'upper_bound'",
    { recipe: single("requirements:\n  run:\n    - ${{ pin_compatible('x', max_pin='x') }}") },
  ],
  [
    'pin of no output',
    '4:7',
    "'nothing' is pinned, but no output of this recipe has that name here",
    { recipe: single("requirements:\n  run:\n    - ${{ pin_subpackage('nothing') }}") },
  ],
  [
    'run in a staging output',
    '4:20',
    "'run' has no place in a staging output; give it to the packages",
    {
      recipe: multiple('  - staging: {name: s}\n    requirements: {run: [a]}\n  - package: {name: p}\n    inherit: s'),
    },
  ],
  ['inherit of nothing', '4:14', "there is no staging output 'nothing'", { recipe: out('    inherit: nothing') }],
  [
    'cycle',
    '3:5',
    "the outputs 'a', 'b' need each other",
    {
      recipe: multiple(
        '  - package: {name: a}\n    requirements: {host: [b]}\n  - package: {name: b}\n    requirements: {host: [a]}',
      ),
    },
  ],
  ['no licence', '3:12', "'My Own' is no SPDX licence expression", { recipe: single('about:\n  license: My Own') }],
  ['relative URL', '3:13', "'e.com/x' is no absolute URL", { recipe: single('about:\n  homepage: e.com/x') }],
  [
    'stdlib without variant',
    '4:11',
    "there is no variant 'c_stdlib', which names the standard library of 'c'; set it in a variant file",
    { recipe: single("requirements:\n  build:\n    - ${{ stdlib('c') }}") },
  ],
  [
    'cmp',
    '3:13',
    "'cmp' does not exist any more; use 'match(value, spec)'",
    { recipe: single("build:\n  skip: ${{ cmp(python, '<3') }}"), variants: 'python: ["3.11"]' },
  ],
  [
    'git, not experimental',
    '3:12',
    "'git.head_rev' is experimental; allow it with --experimental",
    { recipe: single("context:\n  rev: ${{ git.head_rev('.') }}") },
  ],
  [
    'load_from_file, not experimental',
    '3:10',
    "'load_from_file' is experimental; allow it with --experimental",
    { recipe: single("context:\n  x: ${{ load_from_file('x.json') }}") },
  ],
  [
    'env.get of nothing',
    '3:10',
    "the environment variable 'NO_SUCH_VARIABLE_AT_ALL' is not set; add a default: env.get('NO_SUCH_VARIABLE_AT_ALL', default='')",
    { recipe: single("context:\n  x: ${{ env.get('NO_SUCH_VARIABLE_AT_ALL') }}") },
  ],
  [
    'zip of one key',
    'variants 2:12',
    'expected a list of at least two keys',
    { recipe: single('requirements: {host: [python]}'), variants: 'python: ["3.11"]\nzip_keys: [[python]]' },
  ],
  [
    'zip of unequal lists',
    'variants 3:12',
    'zipped keys need equally many values, but python has 2, numpy has 1',
    {
      recipe: single('requirements: {host: [python, numpy]}'),
      variants: 'python: ["3.11", "3.12"]\nnumpy: ["1"]\nzip_keys: [[python, numpy]]',
    },
  ],
  [
    'scalar in a variant file',
    'variants 1:9',
    "expected a list of values for 'python'",
    { recipe: single('requirements: {host: [python]}'), variants: 'python: "3.11"' },
  ],
  [
    'flags without v3',
    '3:10',
    "'flags' needs repodata revision 3; allow it with --v3",
    { recipe: single('build:\n  flags: [a]') },
  ],
  [
    'extras without v3',
    '3:11',
    "'extras' needs repodata revision 3; allow it with --v3",
    { recipe: single('requirements:\n  extras: {a: [b]}') },
  ],
  [
    'when without v3',
    '4:7',
    "'when' in a match spec needs repodata revision 3; allow it with --v3",
    { recipe: single('requirements:\n  run:\n    - a[when="python >3"]') },
  ],
  ['a list', '1:1', 'a recipe is a map, found a list', { recipe: '- package\n' }],
  ['no package', '1:1', "a recipe needs the key 'package'", { recipe: 'about: {license: MIT}\n' }],
  ['no name', '1:11', "'package' needs the key 'name'", { recipe: 'package: {version: "1"}\n' }],
  [
    'bad name',
    '1:17',
    "'a b' is not a valid package name. Package names can only contain 0-9, a-z, A-Z, -, _, or .",
    { recipe: 'package: {name: "a b", version: "1"}\n' },
  ],
  [
    'bad version',
    '1:29',
    "'1 2' is no version: unexpected ' ': a version has letters, digits, '.', '-', '_', '!' and '+' only",
    { recipe: 'package: {name: a, version: "1 2"}\n' },
  ],
  [
    'bad checksum',
    '4:11',
    "'xyz' is no SHA-256 digest, which has 64 hex digits",
    { recipe: single('source:\n  url: https://e.com/x.tgz\n  sha256: xyz') },
  ],
  [
    'negative number',
    '3:11',
    "expected a build number, which is a whole number from 0, found '-1'",
    { recipe: single('build:\n  number: -1') },
  ],
  [
    'number that is a word',
    '3:11',
    "expected a build number, which is a whole number from 0, found 'one'",
    { recipe: single('build:\n  number: one') },
  ],
  [
    'bool that is a word',
    '3:30',
    "expected true or false, found 'yes'",
    { recipe: single('build:\n  merge_build_and_host_envs: yes') },
  ],
  [
    'unknown function',
    '3:16',
    "there is no function 'nofunc' (in template `nofunc(1)`)",
    { recipe: single('about:\n  summary: ${{ nofunc(1) }}') },
  ],
  [
    'unknown filter',
    '3:16',
    "invalid template `'a' | title`: there is no filter 'title'",
    { recipe: single("about:\n  summary: ${{ 'a' | title }}") },
  ],
  [
    'unknown test',
    '3:16',
    "invalid template `'x' if 1 is matching(2)`: there is no test 'matching'; did you mean 'string'?",
    { recipe: single("about:\n  summary: ${{ 'x' if 1 is matching(2) }}") },
  ],
  [
    'method of a text',
    '3:16',
    "invalid template `'a'.upper()`: unknown method: string has no method named upper",
    { recipe: single("about:\n  summary: ${{ 'a'.upper() }}") },
  ],
  [
    'open template',
    '3:16',
    'invalid template `1 +`: syntax error: unexpected end of variable block',
    { recipe: single('about:\n  summary: ${{ 1 + }}') },
  ],
  [
    'interpolated entry point',
    '4:20',
    "'nonsense' is no entry point: it is not of the form name = module:function",
    { recipe: single('build:\n  python:\n    entry_points: [nonsense]') },
  ],
  [
    'broken regex',
    '5:14',
    "'(' is no regular expression: Unterminated group",
    { recipe: single('build:\n  post_process:\n    - files: [a]\n      regex: "("\n      replacement: b') },
  ],
  [
    'unknown behaviour',
    '4:27',
    "expected 'ignore' or 'error', found 'warn'",
    { recipe: single('build:\n  dynamic_linking:\n    overlinking_behavior: warn') },
  ],
  [
    'no list of outputs',
    '2:10',
    'expected a list, found a map',
    { recipe: 'recipe: {name: r, version: "1"}\noutputs: {}\n' },
  ],
];

/** What rattler-build finds only when it builds. */
const foundLater = new Set(['pin of no output']);

const placesOf = (problems: Awaited<ReturnType<typeof problemsOf>>): string[] =>
  problems.map(({ location }) => {
    const file = location?.file.endsWith('variants.yaml') ? 'variants ' : '';
    return `${file}${location?.line}:${location?.column}`;
  });

test.each(table)('%s', async (...[, place, message, attempt]) => {
  const problems = await problemsOf(attempt);
  expect(placesOf(problems)[0]).toBe(place);
  expect(problems[0]?.message.slice(0, message.length)).toBe(message);
});

test('all that is wrong is told at once', async () => {
  const problems = await problemsOf({
    recipe: single(
      'build:\n  number: one\n  noarch: foo\nabout:\n  licence: MIT\n  homepage: e.com\nrequirements:\n  run:\n    - a 1\n    - b >=1.*',
    ),
  });
  expect(placesOf(problems)).toEqual(['3:11', '4:11', '6:3', '7:13', '10:7', '11:7']);
});

await describeWithOracle('rattler-build', (oracle) => {
  test('refuses them as well', async () => {
    const attempts = table.map(([, , , attempt]) => attempt);
    const theirs = await oracleProblems(oracle, attempts);
    const taken = table.filter((_, index) => theirs[index] === null).map(([name]) => name);
    expect(taken).toEqual([...foundLater]);
  });
});
