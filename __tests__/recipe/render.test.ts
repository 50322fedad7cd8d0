import { expect, test } from '@jest/globals';
import { MatchSpec, type Platform, StringMatcher } from '../../src/conda/index.js';
import {
  emptyRunExports,
  type Item,
  noPythonSection,
  type Recipe,
  type RenderedRecipe,
  type RenderedRequirement,
  type Requirement,
  recipeYaml,
  renderRecipe,
  renderVariant,
  type VariantConfig,
  variantConfigOf,
} from '../../src/recipe/index.js';

const spec = (text: string): Requirement => ({ kind: 'package', spec: MatchSpec.parse(text, { mode: 'strict' }) });
const compiler = (language: string): Requirement => ({ kind: 'compiler', call: 'compiler', language });
const when = (condition: string, ...items: Item<Requirement>[]): Item<Requirement> => ({
  kind: 'if',
  condition,
  items,
});

type Lists = Partial<Record<'build' | 'host' | 'run' | 'runConstraints', Item<Requirement>[]>>;
const recipeOf = (lists: Lists = {}, changes: Partial<Recipe> = {}): Recipe => ({
  name: 'demo',
  version: '1.0',
  buildNumber: 0,
  flags: [],
  sources: [],
  script: { env: {}, secrets: [], content: [{ kind: 'text', text: 'true' }] },
  python: noPythonSection,
  requirements: {
    build: [],
    host: [],
    run: [],
    runConstraints: [],
    extras: new Map(),
    runExports: emptyRunExports,
    ignoreRunExports: { byName: [], fromPackage: [] },
    ...lists,
  },
  about: { licenseFiles: [] },
  extra: {},
  ...changes,
});

const render = (
  recipe: Recipe,
  values: Record<string, (string | number | boolean)[]> = {},
  { host = 'linux-64' as Platform, build = 'linux-64' as Platform, zipKeys = [] as string[][] } = {},
): Promise<RenderedRecipe[]> => {
  const config: VariantConfig = variantConfigOf([Object.entries(values)], zipKeys);
  return renderRecipe(recipe, config, { platforms: { host, build }, environment: {} });
};
const builds = (recipes: RenderedRecipe[]): string[] => recipes.map((recipe) => recipe.buildString);
const texts = (list: readonly RenderedRequirement[]): string[] =>
  list.map((item) => (item.kind === 'package' ? item.spec.toString() : `pin ${item.name}`));

const pythons = { python: ['3.9', '3.10'], numpy: ['1.20', '1.21'] };

test('zipped keys move together, others freely', async () => {
  const recipe = recipeOf({ host: [spec('python'), spec('numpy')] });
  expect(builds(await render(recipe, pythons, { zipKeys: [['python', 'numpy']] }))).toEqual([
    'np120py39hba75e06_0',
    'np121py310h5a1af5e_0',
  ]);
  expect((await render(recipe, pythons)).map(({ hash }) => hash)).toEqual(['3e80e1e', 'ba75e06', '5a1af5e', '13fef27']);
  const onlyPython = await render(recipeOf({ host: [spec('python')] }), pythons, { zipKeys: [['python', 'numpy']] });
  expect(onlyPython.map(({ variant }) => variant)).toEqual([
    { python: '3.10', target_platform: 'linux-64' },
    { python: '3.9', target_platform: 'linux-64' },
  ]);
});

test('a zip group of unequal lists is refused', async () => {
  const recipe = recipeOf({ host: [spec('python'), spec('numpy')] });
  const rendered = render(recipe, { ...pythons, numpy: ['1'] }, { zipKeys: [['python', 'numpy']] });
  await expect(rendered).rejects.toThrow('python has 2, numpy has 1');
});

test('the worked example of a matrix (spec: recipe.md 16)', async () => {
  const recipe = recipeOf(
    { build: [compiler('c')], host: [spec('python'), when('win', spec('foo'))] },
    { buildNumber: 2 },
  );
  const rendered = await render(recipe, {
    python: ['3.12.* *_cpython', '3.11.* *_cpython'],
    c_compiler: ['gcc'],
    c_compiler_version: ['14'],
    unused: ['a', 'b'],
  });
  expect(builds(rendered)).toEqual(['py311hff88e36_2', 'py312h4bb2613_2']);
  expect(rendered.map(({ hashInput }) => hashInput)[0]).toBe(
    '{"c_compiler": "gcc", "c_compiler_version": "14", "python": "3.11.* *_cpython", "target_platform": "linux-64"}',
  );
  expect(texts(rendered[1]!.requirements.build)).toEqual(['gcc_linux-64 14.*']);
  expect(texts(rendered[1]!.requirements.host)).toEqual(['python 3.12.* *_cpython']);
});

test('of a noarch python package the python variant does not count', async () => {
  const recipe = recipeOf({ host: [spec('python')], run: [spec('python')] }, { noarch: 'python' });
  const rendered = await render(recipe, { python: ['3.9', '3.10'] });
  expect(builds(rendered)).toEqual(['pyh4616a5c_0']);
  expect(texts(rendered[0]!.requirements.host)).toEqual(['python']);
  expect(rendered[0]!.subdir).toBe('noarch');
});

test('virtual packages among the run requirements enter the hash', async () => {
  const recipe = recipeOf({ run: [when('unix', spec('__unix')), when('win', spec('__win'))] }, { noarch: 'python' });
  expect(builds(await render(recipe))).toEqual(['pyh5600cae_0']);
  expect((await render(recipe, {}, { host: 'win-64' }))[0]!.variant).toEqual({
    __win: '__win',
    target_platform: 'noarch',
  });
});

test('conditions choose by the real platforms, and only keys that are read count', async () => {
  const recipe = recipeOf({
    host: [
      when("match(level, '>2')", spec('high')),
      when('host_platform != build_platform', spec('cross')),
      when("win and mpi == 'x'", spec('never')),
    ],
  });
  const values = { level: [1, 3], mpi: ['x', 'y'] };
  const rendered = await render(recipe, values, { host: 'linux-aarch64' });
  expect(rendered.map(({ variant }) => variant)).toEqual([
    { level: 1, target_platform: 'linux-aarch64' },
    { level: 3, target_platform: 'linux-aarch64' },
  ]);
  expect(rendered.map(({ requirements }) => texts(requirements.host))).toEqual([['cross'], ['high', 'cross']]);
});

test('a compiler that is a variant key is expanded when it shows', async () => {
  const rendered = await render(recipeOf({ build: [compiler('rust')] }), { 'rust_linux-64': ['1.80', '1.79'] });
  expect(rendered.map(({ requirements }) => texts(requirements.build))).toEqual([
    ['rust_linux-64 1.79.*'],
    ['rust_linux-64 1.80.*'],
  ]);
});

test.each([
  ['3.12', 'boltons 3.12.*'],
  ['==1.0.0', 'boltons ==1.0.0'],
  ['>=1,<2 *_x', 'boltons >=1,<2 *_x'],
  [3, 'boltons 3.*'],
] as [string | number, string][])('the variant value %s gives %s', async (value, text) => {
  const rendered = await render(recipeOf({ build: [spec('boltons')], run: [spec('boltons')] }), { boltons: [value] });
  expect(texts(rendered[0]!.requirements.build)).toEqual([text]);
  expect(texts(rendered[0]!.requirements.run)).toEqual(['boltons']);
  expect(rendered[0]!.variant).toEqual({ boltons: value, target_platform: 'linux-64' });
});

test('dashes and dots in names are underscores in variant keys', async () => {
  const rendered = await render(recipeOf({ host: [spec('my-lib')] }), { 'my.lib': ['1'] });
  expect(rendered[0]!.variant).toEqual({ my_lib: '1', target_platform: 'linux-64' });
});

test('values of script variables are rendered, empty ones left out', async () => {
  const env = { LEVEL: '${{ level }}', HERE: '$PREFIX/x', NONE: "${{ 'x' if win }}" };
  const script = { env, secrets: [], content: [] };
  const rendered = await render(recipeOf({}, { script }), { level: ['1', '2'] });
  expect(rendered.map((one) => one.script.env)).toEqual([
    { LEVEL: '1', HERE: '$PREFIX/x' },
    { LEVEL: '2', HERE: '$PREFIX/x' },
  ]);
  const broken = recipeOf({}, { script: { env: { A: 'x\ny' }, secrets: [], content: [] } });
  await expect(render(broken)).rejects.toThrow("the environment variable 'A' has a line break");
});

test('an output is found again by its variant', async () => {
  const recipe = recipeOf({ host: [spec('python')] });
  const options = { platforms: { host: 'linux-64', build: 'linux-64' } as const, environment: {} };
  const [first] = await render(recipe, { python: ['3.9', '3.10'] });
  expect((await renderVariant(recipe, first!.variant, options)).buildString).toBe(first!.buildString);
});

test('the text of a recipe', async () => {
  const recipe = recipeOf(
    {
      build: [compiler('c'), { kind: 'compiler', call: 'stdlib', language: 'c' }],
      host: [spec('python >=3.9'), when('unix', spec('make'))],
      run: [
        {
          kind: 'pin',
          call: 'pin_compatible',
          name: 'x',
          pin: { lowerBound: null, build: StringMatcher.parse('a"}}${{\\') },
        },
      ],
    },
    { noarch: 'python', about: { licenseFiles: ['LICENSE'], license: 'MIT' } },
  );
  expect(await recipeYaml(recipe)).toBe(
    [
      'schema_version: 1',
      'package:',
      '  name: demo',
      "  version: '1.0'",
      'build:',
      '  number: 0',
      '  noarch: python',
      '  script:',
      '    content:',
      "    - 'true'",
      'requirements:',
      '  build:',
      "  - ${{ compiler('c') }}",
      "  - ${{ stdlib('c') }}",
      '  host:',
      '  - python >=3.9',
      '  - if: unix',
      '    then:',
      '    - make',
      '  run:',
      '  - ${{ pin_compatible("x", lower_bound=None, build="a\\"}}${{\\\\") }}',
      'about:',
      '  license: MIT',
      '  license_file:',
      '  - LICENSE',
      '',
    ].join('\n'),
  );
});
