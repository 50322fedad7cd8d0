import path from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { readConfig } from '../../src/backends/generated/config.js';
import type { ProjectModel, Target } from '../../src/backends/index.js';
import { type PythonConfig, pythonConfigSchema } from '../../src/backends/python/config.js';
import { generatePythonRecipe, portableRecipe } from '../../src/backends/python/generate.js';
import type { Platform } from '../../src/conda/index.js';
import {
  type RenderedRecipe,
  type RenderedRequirement,
  recipeYaml,
  renderRecipe,
  requirementText,
  variantConfigOf,
} from '../../src/recipe/index.js';
import { silentReporter } from '../../src/support/index.js';
import { describeWithOracle, type Oracle } from '../oracles/oracle.js';
import { Projects } from './project.js';

// The recipes that go into packages, rendered by us and, from their text, by rattler-build.

const projects = new Projects();
afterAll(() => projects.remove());

interface Case {
  readonly name: string;
  readonly model?: ProjectModel;
  readonly target?: Target;
  readonly conditional?: Readonly<Record<string, Target>>;
  readonly config?: Record<string, unknown>;
  readonly pyproject?: readonly string[];
  readonly variants?: Readonly<Record<string, readonly (string | number | boolean)[]>>;
  readonly host?: Platform;
  readonly v3?: boolean;
}
const any = { binary: { version: '*' } };
const cases: Case[] = [
  { name: 'the plainest' },
  {
    name: 'everything a project says',
    pyproject: [
      'description = "A \\"quoted\\": description # of it"',
      'requires-python = ">=3.9,!=3.10.*,<4"',
      'license = "MIT OR Apache-2.0"',
      'license-files = ["LICENSE"]',
      '[project.urls]\nHomepage = "https://example.com"\nDocs = "https://example.com/docs"',
      '[project.scripts]\ndemo = "demo.cli:main"\ndemo-two = "demo:two"',
    ],
    model: { name: 'Demo.Pkg', version: '1.10', buildNumber: 3, description: 'Of the manifest\nin two lines' },
  },
  {
    name: 'specs of every form',
    target: {
      hostDependencies: { hdf5: { binary: { build: '*openmpi*' } }, numpy: { binary: { version: '2.*' } } },
      runDependencies: {
        a: { binary: { version: '>=1,<2|>3' } },
        b: { binary: { buildNumber: '>=3' } },
        c: { binary: { channel: 'https://conda.anaconda.org/conda-forge', version: '1.*' } },
        d: { binary: { version: '==1.0', build: 'py*_0' } },
        e: { source: { path: { path: '../e' }, version: '>=1' } },
        __unix: any,
      },
      runConstraints: { old: { binary: { version: '<2' } } },
    },
  },
  {
    name: 'pins',
    target: {
      hostDependencies: { numpy: any },
      runDependencies: {
        numpy: { pinCompatible: { lowerBound: { expression: 'x.x' }, upperBound: { expression: 'x' } } },
        scipy: { pinCompatible: {} },
        other: { pinCompatible: { upperBound: { version: '2.5' }, build: '*"\\x' } },
      },
      runExports: {
        weak: { demo: { pinSubpackage: { upperBound: { expression: 'x.x' } } } },
        strongConstraints: { demo: { pinSubpackage: { exact: true } } },
      },
    },
  },
  ...(['linux-64', 'osx-arm64', 'win-64', 'linux-aarch64'] as const).map((host) => ({
    name: `conditions on ${host}`,
    host,
    conditional: {
      unix: { runDependencies: { nixy: any, __unix: any } },
      "host_platform == 'win-64'": { runDependencies: { windowy: any, __win: any } },
      "match(python, '>=3.10') and not win": { hostDependencies: { high: any } },
      "linux and mpi == 'openmpi'": { hostDependencies: { openmpi: any } },
      'arm64 or aarch64': { runConstraints: { arm: { binary: { version: '<1' } } } },
    },
    variants: { python: ['3.9', '3.10'], mpi: ['openmpi', 'mpich'], unused: ['1', '2'] },
  })),
  {
    name: 'variants of a platform package',
    config: { noarch: false, compilers: ['c', 'cxx', 'rust'], env: { LEVEL: '${{ level }}', FAST: '${{ fast }}' } },
    target: { hostDependencies: { python: any, 'my-lib': any } },
    variants: {
      python: ['3.12.* *_cpython', '3.9'],
      my_lib: ['1.2', '>=3'],
      level: [1, 2],
      // A boolean is printed as `True` since rattler-build 0.74, and as `true` by the oracle, which is older.
      fast: ['true'],
      c_compiler: ['gcc'],
      c_compiler_version: ['14'],
      c_stdlib: ['sysroot'],
      c_stdlib_version: ['2.28'],
    },
  },
  {
    name: 'stable ABI on Windows',
    host: 'win-64',
    config: { abi3: true, compilers: ['c'], 'skip-pyc-compilation': ['**/x.py'] },
    variants: { c_compiler: ['vs2022'] },
  },
  {
    name: 'flags and extras',
    model: { name: 'demo', version: '1.0', buildFlags: ['cuda', 'blas:mkl'] },
    target: {
      runDependencies: { x: { binary: { extras: ['cli'], flags: ['fast'] } } },
      extraDependencies: { test: { gtest: any } },
    },
    conditional: { win: { extraDependencies: { gpu: { cuda: any } } } },
    v3: true,
  },
  {
    name: 'env with every kind of character',
    config: { env: { A: 'it\'s "$HOME"', B: '#x: y', C: '- 1', D: '1.10' } },
  },
];

await describeWithOracle('rattler-build', (oracle) => {
  test('renders our recipes as we do', async () => {
    const ours: RenderedRecipe[][] = [];
    const questions: unknown[] = [];
    for (const one of cases) {
      const { rendered, question } = await prepare(one);
      ours.push(rendered);
      questions.push(question);
    }
    const theirs = await ask(oracle, questions);
    cases.forEach((one, index) => {
      const answer = theirs[index];
      if (!answer || 'error' in answer) throw new Error(`${one.name}: ${answer?.error}`);
      // The oracle renders one output for each combination of the used keys; equal ones are one package.
      const distinct = answer.filter(
        ({ recipe }, at) => answer.findIndex((other) => other.recipe.build.string === recipe.build.string) === at,
      );
      expect({ name: one.name, outputs: distinct.map(theirView) }).toEqual({
        name: one.name,
        outputs: (ours[index] ?? []).map(ourView),
      });
    });
  });
});

async function prepare(one: Case): Promise<{ rendered: RenderedRecipe[]; question: unknown }> {
  const host = one.host ?? 'linux-64';
  const folder = await projects.make({
    LICENSE: 'MIT',
    'pyproject.toml': ['[project]', 'name = "demo"', 'version = "1.0"', ...(one.pyproject ?? [])].join('\n'),
  });
  const config: PythonConfig = (
    await readConfig(pythonConfigSchema, one.config ?? {}, {}, path.join(folder, 'pixi.toml'))
  ).forPlatform(host);
  const variants = one.variants ?? {};
  const generated = await generatePythonRecipe({
    model: { ...one.model, targets: { defaultTarget: one.target ?? {}, conditional: one.conditional ?? {} } },
    config,
    sourceDirectory: folder,
    hostPlatform: host,
    channels: [],
    variantKeys: new Set(Object.keys(variants)),
    editable: false,
    cacheDirectory: undefined,
    environment: {},
    names: { condaName: async () => undefined, close: async () => {} },
    report: silentReporter,
  });
  const recipe = portableRecipe(generated, config, { recipeDirectory: folder, sourceDirectory: folder });
  const platforms = { host, build: 'linux-64' } as const;
  const rendered = await renderRecipe(recipe, variantConfigOf([Object.entries(variants)]), {
    platforms,
    environment: {},
  });
  const question = {
    recipe: await recipeYaml(recipe),
    variants: JSON.stringify(variants),
    host,
    build: 'linux-64',
    v3: one.v3 ?? false,
  };
  return { rendered, question };
}

interface TheirOutput {
  readonly variant: Record<string, unknown>;
  readonly recipe: {
    readonly package: { readonly name: string; readonly version: string };
    readonly build: {
      readonly string: string;
      readonly number?: number;
      readonly noarch?: string;
      readonly script?: { readonly env?: Record<string, string>; readonly content?: string };
      readonly python?: { readonly entry_points?: string[] };
    };
    readonly requirements?: Record<string, unknown>;
    readonly about?: Record<string, unknown>;
  };
}

function ask(oracle: Oracle, questions: unknown): Promise<(TheirOutput[] | { error: string })[]> {
  return oracle.ask(path.resolve('__tests__/recipe/render.py'), questions);
}

function theirView({ variant, recipe }: TheirOutput) {
  const { build, requirements = {}, about = {} } = recipe;
  return {
    ...recipe.package,
    variant,
    build: build.string,
    noarch: build.noarch,
    env: build.script?.env ?? {},
    script: build.script?.content,
    entryPoints: build.python?.entry_points ?? [],
    buildNames: names(requirements['build']),
    hostNames: names(requirements['host']),
    run: specs(requirements['run']),
    constraints: specs(requirements['run_constraints']),
    extras: Object.keys((requirements['extras'] as object | undefined) ?? {}).sort(),
    license: about['license'],
    homepage: about['homepage'],
    summary: about['summary'],
    description: about['description'],
  };
}

function ourView(recipe: RenderedRecipe) {
  const { requirements, about } = recipe;
  return {
    name: recipe.name,
    version: recipe.version,
    variant: recipe.variant,
    build: recipe.buildString,
    noarch: recipe.noarch,
    env: recipe.script.env,
    script: recipe.script.content,
    entryPoints: recipe.python.entryPoints.map(
      ({ command, module, function: call }) => `${command} = ${module}:${call}`,
    ),
    buildNames: requirements.build.map(nameOf),
    hostNames: requirements.host.map(nameOf),
    run: requirements.run.map(ourSpec),
    constraints: requirements.runConstraints.map(ourSpec),
    extras: [...requirements.extras.keys()].sort(),
    license: about.license,
    homepage: about.homepage,
    summary: about.summary,
    description: about.description,
  };
}

const names = (list: unknown): string[] =>
  ((list as unknown[] | undefined) ?? []).map((item) => String(item).split(/[ [=]/)[0] ?? '');
const specs = (list: unknown): unknown[] =>
  ((list as unknown[] | undefined) ?? []).map((item) => (typeof item === 'string' ? item : 'pin'));
const nameOf = (item: RenderedRequirement): string => (item.kind === 'package' ? item.spec.name.toString() : item.name);
const ourSpec = (item: RenderedRequirement): string => (item.kind === 'package' ? requirementText(item) : 'pin');
