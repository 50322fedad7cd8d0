import { MatchSpec } from '../conda/index.js';
import { messageOf } from '../support/index.js';
import { defaultBuildString } from './build-string.js';
import { CallError } from './jinja/call-error.js';
import { type EvaluationContext, Evaluator } from './jinja/evaluator.js';
import { ExpressionError } from './jinja/expression-error.js';
import { compilerSpec, printed, versionText } from './jinja/functions.js';
import { keysOfCall, mentionedInTemplate, mentionedVariables } from './jinja/mentions.js';
import type { RecipePlatforms } from './jinja/selectors.js';
import {
  allItems,
  type ConditionalItems,
  type Item,
  isConditional,
  type Recipe,
  type RenderedRequirement,
  type Requirement,
  type Requirements,
} from './model.js';
import type { RenderedRecipe, RenderedScript } from './rendered.js';
import {
  normalizeVariantKey,
  sortedVariant,
  type Variant,
  type VariantConfig,
  variantCombinations,
} from './variants/variant.js';

export interface RenderOptions {
  readonly platforms: RecipePlatforms;
  /** The caller's, for `env.get`. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly buildStringPrefix?: string;
}

/** Keys that count as used whenever the configuration has them. Spec: recipe.md 12.3. */
const alwaysUsed = ['target_platform', 'channel_targets', 'channel_sources'];

/** Rounds in which rendering may bring up further variant keys. */
const maximumRounds = 10;

/**
 * Every output that a recipe has with a variant configuration, in the order of the combinations; outputs that come out
 * equal are one. Spec: recipe.md 12.3; backends 1.9.
 *
 * @throws ExpressionError for a condition or template that cannot be evaluated; RangeError for bad zip keys
 */
export async function renderRecipe(
  recipe: Recipe,
  config: VariantConfig,
  options: RenderOptions,
): Promise<RenderedRecipe[]> {
  const values = new Map(config.values).set('target_platform', [options.platforms.host]);
  const complete: VariantConfig = { values, zipKeys: config.zipKeys };
  const used = usedKeys(recipe);
  for (let round = 0; ; round++) {
    const rendered: RenderedRecipe[] = [];
    const freeKeys = new Set<string>();
    for (const combination of variantCombinations(complete, used)) {
      const one = await renderCombination(recipe, combination, options);
      rendered.push(one.recipe);
      for (const key of one.freeKeys) freeKeys.add(key);
    }
    const more = [...freeKeys].filter((key) => values.has(key) && !used.has(key));
    if (more.length === 0 || round === maximumRounds) return distinct(rendered);
    for (const key of more) used.add(key);
  }
}

/**
 * The one output that a recipe has with given values for the variant keys, as `conda/build_v1` asks for it. The
 * platforms are always those of the options, whatever the variant says.
 */
export async function renderVariant(recipe: Recipe, variant: Variant, options: RenderOptions): Promise<RenderedRecipe> {
  const combination = { ...variant, target_platform: options.platforms.host };
  return (await renderCombination(recipe, combination, options)).recipe;
}

/** Keys that the recipe may read, in whatever branch. Spec: recipe.md 12.3. */
function usedKeys(recipe: Recipe): Set<string> {
  const used = new Set(alwaysUsed);
  const { build, host, run, runConstraints, extras, runExports } = recipe.requirements;
  const exported = Object.values(runExports).flat();
  for (const condition of conditionsOf([...build, ...host, ...run, ...runConstraints, ...exported])) {
    for (const name of mentionedVariables(condition)) used.add(name);
  }
  for (const condition of conditionsOf([...extras.values()].flat())) {
    for (const name of mentionedVariables(condition)) used.add(name);
  }
  for (const requirement of allItems([...build, ...host])) {
    if (requirement.kind === 'compiler') {
      for (const key of keysOfCall(requirement.call, requirement.language)) used.add(key);
    }
    const key = requirement.kind === 'package' ? freeKey(requirement.spec) : undefined;
    if (key !== undefined) used.add(key);
  }
  const script = allItems(recipe.script.content).map((part) => part.text);
  for (const condition of conditionsOf(recipe.script.content)) script.push(`\${{ ${condition} }}`);
  for (const text of [...script, ...Object.values(recipe.script.env)]) {
    for (const name of mentionedInTemplate(text)) used.add(name);
  }
  return used;
}

function conditionsOf<T extends object>(items: readonly Item<T>[]): string[] {
  return items.flatMap((item) =>
    isConditional(item) ? [item.condition, ...conditionsOf(item.items), ...conditionsOf(item.otherwise ?? [])] : [],
  );
}

/** The variant key that a spec takes its version from: its name, when it says nothing of version and build. */
function freeKey(spec: MatchSpec): string | undefined {
  if (spec.version !== undefined || spec.build !== undefined) return undefined;
  return normalizeVariantKey(spec.name.toString());
}

async function renderCombination(
  recipe: Recipe,
  combination: Variant,
  options: RenderOptions,
): Promise<{ recipe: RenderedRecipe; freeKeys: readonly string[] }> {
  const context: EvaluationContext = {
    platforms: options.platforms,
    variant: combination,
    environment: options.environment,
  };
  const evaluator = new Evaluator(context);
  const requirements = await renderRequirements(recipe.requirements, evaluator);
  const script = await renderScript(recipe, evaluator);
  const freeKeys = [...requirements.build, ...requirements.host].flatMap((requirement) =>
    requirement.kind === 'package' ? (freeKey(requirement.spec) ?? []) : [],
  );
  const variant = usedVariant(recipe, combination, [...evaluator.readKeys, ...freeKeys], requirements.run);
  const { buildNumber, noarch } = recipe;
  const build = defaultBuildString({ variant, buildNumber, noarch, prefix: options.buildStringPrefix });
  return {
    freeKeys,
    recipe: {
      name: recipe.name,
      version: recipe.version,
      buildNumber,
      buildString: build.text,
      hash: build.hash,
      hashInput: build.hashInput,
      ...(noarch && { noarch }),
      subdir: noarch ? 'noarch' : options.platforms.host,
      platforms: options.platforms,
      variant,
      flags: recipe.flags,
      requirements: withVariant(requirements, variant),
      python: recipe.python,
      about: recipe.about,
      script,
      sources: recipe.sources,
      extra: recipe.extra,
      tests: [],
    },
  };
}

/** Spec: recipe.md 12.4. */
function usedVariant(
  recipe: Recipe,
  combination: Variant,
  keys: readonly string[],
  run: readonly RenderedRequirement[],
): Variant {
  const entries = new Map(
    [...alwaysUsed, ...keys].flatMap((key) =>
      Object.hasOwn(combination, key) ? [[key, combination[key] as Variant[string]] as const] : [],
    ),
  );
  if (recipe.noarch === 'python') entries.delete('python');
  if (recipe.noarch) entries.set('target_platform', 'noarch');
  for (const requirement of run) {
    if (requirement.kind !== 'package' || !requirement.spec.isVirtual) continue;
    entries.set(normalizeVariantKey(requirement.spec.name.toString()), requirement.spec.toString());
  }
  return sortedVariant(Object.fromEntries(entries));
}

async function renderRequirements(
  requirements: Recipe['requirements'],
  evaluator: Evaluator,
): Promise<Requirements<RenderedRequirement>> {
  const render = (items: readonly Item<Requirement>[]): Promise<RenderedRequirement[]> => renderItems(items, evaluator);
  const { runExports } = requirements;
  const build = await render(requirements.build);
  const host = await render(requirements.host);
  const run = await render(requirements.run);
  const runConstraints = await render(requirements.runConstraints);
  const extras = new Map<string, readonly RenderedRequirement[]>();
  for (const [group, items] of requirements.extras) extras.set(group, await render(items));
  return {
    build,
    host,
    run,
    runConstraints,
    extras,
    runExports: {
      weak: await render(runExports.weak),
      strong: await render(runExports.strong),
      noarch: await render(runExports.noarch),
      weakConstraints: await render(runExports.weakConstraints),
      strongConstraints: await render(runExports.strongConstraints),
    },
    ignoreRunExports: requirements.ignoreRunExports,
  };
}

async function renderItems(items: readonly Item<Requirement>[], evaluator: Evaluator): Promise<RenderedRequirement[]> {
  const chosen = await chosenItems(items, evaluator);
  return chosen.map((requirement) => {
    if (requirement.kind !== 'compiler') return requirement;
    return { kind: 'package', spec: compilerRequirement(requirement.call, requirement.language, evaluator) };
  });
}

async function chosenItems<T extends object>(items: readonly Item<T>[], evaluator: Evaluator): Promise<T[]> {
  const chosen: T[] = [];
  for (const item of items) {
    if (!isConditional(item)) {
      chosen.push(item);
      continue;
    }
    const branch = await branchOf(item, evaluator);
    chosen.push(...(await chosenItems(branch, evaluator)));
  }
  return chosen;
}

async function branchOf<T>(item: ConditionalItems<T>, evaluator: Evaluator): Promise<readonly Item<T>[]> {
  return (await evaluator.holds(item.condition)) ? item.items : (item.otherwise ?? []);
}

function compilerRequirement(call: 'compiler' | 'stdlib', language: string, evaluator: Evaluator): MatchSpec {
  try {
    return MatchSpec.parse(compilerSpec(evaluator.callContext, call, language), { mode: 'strict' });
  } catch (error) {
    const detail = error instanceof CallError ? error.message : `it gives no match spec: ${messageOf(error)}`;
    throw new ExpressionError(`${detail} (in ${call}('${language}'))`);
  }
}

async function renderScript(recipe: Recipe, evaluator: Evaluator): Promise<RenderedScript> {
  const env: Record<string, string> = {};
  for (const [name, template] of Object.entries(recipe.script.env)) {
    const value = await evaluator.render(template);
    if (/[\r\n]/.test(value)) {
      throw new ExpressionError(`the value of the environment variable '${name}' has a line break`);
    }
    if (value !== '') env[name] = value;
  }
  const content = (await chosenItems(recipe.script.content, evaluator)).map((part) => part.text).join('\n');
  return { env, secrets: recipe.script.secrets, content };
}

/** Free specs of the build and host environments and of run exports get the variant's version. Spec: recipe.md 8.1. */
function withVariant(
  requirements: Requirements<RenderedRequirement>,
  variant: Variant,
): Requirements<RenderedRequirement> {
  const fill = (list: readonly RenderedRequirement[]): RenderedRequirement[] =>
    list.map((requirement) => filled(requirement, variant));
  const { runExports } = requirements;
  return {
    ...requirements,
    build: fill(requirements.build),
    host: fill(requirements.host),
    runExports: {
      ...runExports,
      weak: fill(runExports.weak),
      strong: fill(runExports.strong),
      noarch: fill(runExports.noarch),
    },
  };
}

function filled(requirement: RenderedRequirement, variant: Variant): RenderedRequirement {
  if (requirement.kind !== 'package') return requirement;
  const key = freeKey(requirement.spec);
  if (key === undefined || !Object.hasOwn(variant, key)) return requirement;
  const value = versionText(variantText(variant[key] as Variant[string]));
  try {
    const { version, build } = MatchSpec.parse(`${requirement.spec.name} ${value}`, { mode: 'lenient' });
    return { ...requirement, spec: requirement.spec.with({ version, build }) };
  } catch (error) {
    throw new ExpressionError(
      `the variant '${key}' has a value that is no version spec, ${value}: ${messageOf(error)}`,
    );
  }
}

/** A value as a version; booleans come out as no version would, in lower case. */
const variantText = (value: Variant[string]): string =>
  typeof value === 'boolean' ? printed(value).toLowerCase() : printed(value);

function distinct(recipes: readonly RenderedRecipe[]): RenderedRecipe[] {
  const byIdentity = new Map<string, RenderedRecipe>();
  for (const recipe of recipes) {
    const identity = JSON.stringify([recipe.name, recipe.version, recipe.buildString, recipe.noarch, recipe.subdir]);
    if (!byIdentity.has(identity)) byIdentity.set(identity, recipe);
  }
  return [...byIdentity.values()];
}
