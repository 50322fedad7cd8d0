import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import type { Platform } from '../../src/conda/index.js';
import {
  commandLineVariants,
  mergeVariantConfigs,
  normalizeVariantKey,
  parseRecipe,
  type RenderedOutput,
  type RenderResult,
  readVariantFile,
  renderDocument,
  renderedObject,
} from '../../src/recipe/index.js';
import { describeWithOracle } from '../oracles/oracle.js';
import { recipeAccess } from './access.js';
import { type CorpusRun, corpusRuns } from './corpus.mjs';

/** What both sides are compared by: one output. */
interface Shown {
  readonly variant: Readonly<Record<string, unknown>>;
  readonly hash: string;
  readonly prefix: string;
  // biome-ignore lint/suspicious/noExplicitAny: data of any shape, compared as a whole
  readonly recipe: any;
}

/** Differences that are meant: why, and what their answer must be changed to. */
const meant: Readonly<Record<string, { why: string; change: (theirs: Shown[]) => Shown[] }>> = {
  'printed-booleans': {
    why: 'the oracle has an older minijinja than rattler-build 0.74, which prints booleans as Python does',
    change: (theirs) =>
      theirs.map((one) => with_(one, (recipe) => (recipe.about.summary = 'True False None [1, True] False'))),
  },
  'name-in-capitals': {
    why: 'the name is normalised at once, and so in the rendered recipe too',
    change: (theirs) => theirs.map((one) => with_(one, (recipe) => (recipe.package.name = 'pyyaml-extra.tools'))),
  },
  'context-whole-float': {
    why: 'a float that is whole is kept as a text, which prints the same',
    change: (theirs) => theirs.map((one) => with_(one, (recipe) => (recipe.context.whole = '2.0'))),
  },
  'variants-late-zipped': {
    why: 'keys that show only after rendering stay zipped; rattler-build takes all combinations of them',
    change: (theirs) =>
      theirs.filter(({ variant }) => Number(variant['zlob']) - Number(variant['zlib']) === 2).map((one) => one),
  },
  'variant-keys on win-64': {
    why: 'keys under a condition of use_keys take part in the matrix; rattler-build forgets them',
    change: (theirs) =>
      theirs.map((one, index) => {
        const [hash, build] = [['b3853fc', 'hb3853fc_0'] as const, ['2eaa795', 'h2eaa795_0'] as const][index] ?? [];
        const shown = with_(one, (recipe) => (recipe.build.string = build));
        return { ...shown, hash: String(hash), variant: { ...shown.variant, vc: '14' } };
      }),
  },
  'tests-python-range': {
    why: "'python_version: >=3.9' is a range of versions, as the hint of rattler-build's own error has it",
    change: (theirs) => theirs,
  },
};

const runs = corpusRuns();

async function render(run: CorpusRun): Promise<RenderResult> {
  const platforms = { host: run.host as Platform, build: run.build as Platform };
  const { environment } = run;
  const text = await readFile(run.recipe, 'utf8');
  const document = await parseRecipe({ file: run.recipe, text }, { experimental: run.experimental, v3: run.v3 });
  const files = run.files.map(async (file) =>
    readVariantFile({ file, text: await readFile(file, 'utf8') }, platforms, environment),
  );
  const overrides = Object.entries(run.variants).map(([key, values]) => `${key}=${values.join(',')}`);
  const config = mergeVariantConfigs([...(await Promise.all(files)), commandLineVariants(overrides)]);
  return renderDocument(document, config, { platforms, environment, access: recipeAccess(path.dirname(run.recipe)) });
}

function shown(output: RenderedOutput): Shown {
  const { variant, hash, hashPrefix: prefix } = output;
  return asJson({ variant, hash, prefix, recipe: renderedObject(output) });
}

/** What Python's binding shows in another way than rattler-build writes it, or only its command line does. */
function normalized(theirs: Shown): Shown {
  const { number } = theirs.recipe.build;
  const entries = Object.entries(theirs.variant).map(([key, value]) => [normalizeVariantKey(key), value]);
  const { extra } = theirs.recipe;
  const recipe = { ...(withoutNull(theirs.recipe) as Shown['recipe']), ...(extra && { extra }) };
  // An explicit number 0 says as much as none.
  if (number === 0) delete recipe.build.number;
  return { ...theirs, variant: Object.fromEntries(entries), recipe };
}

/** The command line drops outputs that are equal to one before. */
function distinct(all: readonly Shown[]): Shown[] {
  return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
}

function withoutNull(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNull);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).filter(([, item]) => item !== null);
  return Object.fromEntries(entries.map(([key, item]) => [key, withoutNull(item)]));
}

function with_(one: Shown, change: (recipe: Shown['recipe']) => void): Shown {
  const copy = asJson(one);
  change(copy.recipe);
  return copy;
}

const asJson = <T>(value: T): T => JSON.parse(JSON.stringify(value));

test('the corpus is large', () => {
  expect(new Set(runs.map((run) => run.directory)).size).toBeGreaterThanOrEqual(120);
});

await describeWithOracle('recipes of the corpus', (oracle) => {
  let answers: Promise<readonly (Shown[] | { error: string })[]> | undefined;
  const theirs = async (index: number): Promise<Shown[] | { error: string }> => {
    answers ??= oracle.ask(path.join(import.meta.dirname, 'corpus.py'), runs);
    return (await answers)[index]!;
  };

  test.each(runs.map((run, index) => ({ run, index, name: run.name })))('$name', async ({ run, index }) => {
    const { outputs, skipped, failures } = await render(run);
    expect(failures).toEqual([]);
    const left = skipped.flatMap(({ output }) => output ?? []);
    expect(left).toHaveLength(run.skipped);
    const ours = [...outputs, ...left].map(shown);
    const answer = await theirs(index);
    if (run.name === 'tests-python-range') {
      expect(answer).toHaveProperty('error');
      expect(ours).toHaveLength(1);
      return;
    }
    if (!Array.isArray(answer)) throw new Error(`the oracle refuses it: ${answer.error}`);
    const expected = distinct(answer).map(normalized);
    const difference = meant[run.name];
    if (difference) expect(ours).not.toEqual(expected);
    expect(ours).toEqual(difference ? difference.change(expected) : expected);
  });
});
