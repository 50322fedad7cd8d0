import { type Diagnostic, InvalidInputError, PixiBuildError } from '../../support/index.js';
import { Findings, RecipeProblem } from '../document/findings.js';
import type { Span } from '../document/node.js';
import {
  compareBytes,
  normalizeVariantKey,
  splitCombination,
  type Variant,
  type VariantConfig,
  variantCombinations,
} from '../variants/variant.js';
import { type EvaluatedOutput, evaluateRecipe, type LeftOut } from './evaluate.js';
import { type FinishOptions, finishOutputs } from './finish.js';
import type { RecipeDocument } from './load.js';
import type { RenderedOutput } from './model.js';
import { inBuildOrder, OutputCycleError } from './order.js';
import { standingKeys } from './used-variant.js';

export interface RenderRecipeOptions extends Omit<FinishOptions, 'settings'> {
  /** Keep only the output of this name and what it needs. */
  readonly upTo?: string;
}

/** A combination that could not be rendered; the others are not affected. */
export interface VariantFailure {
  readonly combination: Variant;
  readonly diagnostics: readonly Diagnostic[];
}

export interface RenderResult {
  /** In build order; equal ones are one. */
  readonly outputs: readonly RenderedOutput[];
  /** What `skip` left out. The only output of a recipe is there with all that it would have been. */
  readonly skipped: readonly (LeftOut & { readonly output?: RenderedOutput })[];
  readonly failures: readonly VariantFailure[];
  readonly warnings: readonly Diagnostic[];
}

/** Rounds in which rendering may bring up further variant keys. */
const maximumRounds = 10;

interface Evaluation {
  readonly combination: Variant;
  readonly findings: Findings;
  readonly outputs: readonly EvaluatedOutput[];
  readonly leftOut: readonly LeftOut[];
}

/**
 * All outputs of a recipe for all combinations of its variants. Spec: recipe.md 12.3, 14.
 *
 * @throws InvalidInputError code `recipe` when no combination can be rendered, or outputs need each other in a circle;
 *   PixiBuildError code `variant-zip-keys` for zip keys of unequal length
 */
export function renderDocument(
  document: RecipeDocument,
  config: VariantConfig,
  options: RenderRecipeOptions,
): RenderResult {
  const { settings, warnings } = document;
  const all: FinishOptions = { ...options, settings };
  const evaluations = evaluateAll(document, completeConfig(config, options), all);
  const usable = evaluations.filter((one) => one.findings.errorCount === 0);
  let ordered: EvaluatedOutput[];
  try {
    ordered = inBuildOrder(usable.flatMap((one) => one.outputs));
  } catch (error) {
    if (error instanceof OutputCycleError) throw cycleError(error, document);
    throw error;
  }
  const finished = finishOutputs(ordered, all);
  const failures = evaluations.filter((one) => one.findings.errorCount > 0);
  if (failures.length > 0 && failures.length === evaluations.length) {
    const diagnostics = failures.flatMap((failure) => failure.findings.diagnostics);
    throw new InvalidInputError('recipe', distinctDiagnostics([...diagnostics, ...warnings]));
  }
  const failed = new Set(failures.map((failure) => failure.combination));
  const outputs = distinctOutputs(
    finished.filter((output) => !failed.has(output.combination)),
    new Map(ordered.map((output) => [output.index, output.span])),
    document,
  );
  const skippedIndexes = new Set(ordered.filter((output) => output.skip).map((output) => output.combination));
  const isSkipped = (output: RenderedOutput): boolean => skippedIndexes.has(output.combination);
  const kept = outputs.filter((output) => !isSkipped(output));
  const skipped = [
    ...evaluations.flatMap((one) => one.leftOut),
    ...outputs.filter(isSkipped).map((output) => ({ name: output.name, combination: output.combination, output })),
  ];
  return {
    outputs: options.upTo === undefined ? kept : upTo(options.upTo, kept),
    skipped,
    failures: failures.map(({ combination, findings }) => ({ combination, diagnostics: findings.diagnostics })),
    warnings,
  };
}

/** The platforms are always those of the run, whatever a file says. Spec: recipe.md 12.1. */
function completeConfig(config: VariantConfig, { platforms }: RenderRecipeOptions): VariantConfig {
  const { host, target = host, build } = platforms;
  const values = new Map(config.values).set('target_platform', [target]).set('build_platform', [build]);
  return { values, zipKeys: config.zipKeys };
}

/**
 * Evaluates each combination. One that brings up further variant keys is split on them, and the others stay as they are;
 * those that were whole from the start come first. Spec: recipe.md 12.3.
 */
function evaluateAll(document: RecipeDocument, config: VariantConfig, options: FinishOptions): Evaluation[] {
  const { host, target = host, build } = options.platforms;
  const used = standingKeys({ target, build });
  for (const name of document.recipe.mentioned) used.add(normalizeVariantKey(name));
  const done: Evaluation[] = [];
  let waiting = combinationsOf(config, used);
  for (let round = 0; waiting.length > 0; round++) {
    const split: Variant[] = [];
    for (const combination of waiting) {
      const findings = new Findings(document.source);
      const { outputs, leftOut, freeKeys } = evaluateRecipe(document.recipe, combination, options, findings);
      const more = [...freeKeys].filter((key) => config.values.has(key) && !Object.hasOwn(combination, key));
      if (more.length === 0 || round === maximumRounds) done.push({ combination, findings, outputs, leftOut });
      else split.push(...splitCombination(config, combination, more.sort(compareBytes)));
    }
    waiting = distinctBy(split, JSON.stringify);
  }
  return done;
}

function combinationsOf(config: VariantConfig, used: ReadonlySet<string>): Variant[] {
  try {
    return variantCombinations(config, used);
  } catch (error) {
    if (error instanceof RangeError) throw new PixiBuildError('variant-zip-keys', error.message, { exitCode: 2 });
    throw error;
  }
}

function cycleError(error: OutputCycleError, { source }: RecipeDocument): InvalidInputError {
  const findings = new Findings(source);
  for (const output of distinctBy(error.outputs, (one) => String(one.index))) {
    findings.problem(new RecipeProblem('recipe-output-cycle', error.message, output.span));
  }
  return new InvalidInputError('recipe', findings.diagnostics);
}

/**
 * Outputs that come out equal for several combinations are one. Two outputs of the recipe that make the same file are an
 * error, since one of the two would be lost.
 */
function distinctOutputs(
  outputs: readonly RenderedOutput[],
  spans: ReadonlyMap<number, Span>,
  { source }: RecipeDocument,
): RenderedOutput[] {
  const nowhere = { start: 0, end: 0 };
  const findings = new Findings(source);
  const byFile = new Map<string, RenderedOutput>();
  for (const output of outputs) {
    const file = `${output.subdir}/${output.name}-${output.version}-${output.buildString}`;
    const first = byFile.get(file);
    if (!first) {
      byFile.set(file, output);
    } else if (first.outputIndex !== output.outputIndex) {
      const message = `two outputs make the same package, ${file}`;
      findings.error('recipe-same-package', message, spans.get(output.outputIndex) ?? nowhere, {
        hint: "Give one of them another name, or a build string of its own by 'build: string:'",
        related: { message: 'the other one is here', span: spans.get(first.outputIndex) ?? nowhere },
      });
    }
  }
  findings.check('recipe');
  return [...byFile.values()];
}

/** An output and what it needs, directly or not. */
function upTo(name: string, outputs: readonly RenderedOutput[]): RenderedOutput[] {
  const wanted = new Set([name.toLowerCase()]);
  if (!outputs.some((output) => output.name === name.toLowerCase())) {
    throw new PixiBuildError('recipe-up-to', `No output has the name '${name}'`, { exitCode: 2 });
  }
  for (const output of outputs.toReversed()) {
    if (!wanted.has(output.name)) continue;
    const { build, host, run, runExports, runConstraints } = output.requirements;
    for (const one of [...build, ...host]) wanted.add(one.kind === 'pin' ? one.name : one.spec.name.toString());
    for (const one of [...run, ...Object.values(runExports).flat()]) if (one.kind === 'pin') wanted.add(one.name);
    for (const one of runConstraints) if (one.kind === 'pin' && one.pin.exact) wanted.add(one.name);
  }
  return outputs.filter((output) => wanted.has(output.name));
}

function distinctDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return distinctBy(diagnostics, (one) => `${one.location?.line}:${one.location?.column}:${one.message}`);
}

function distinctBy<T>(values: readonly T[], keyOf: (value: T) => string): T[] {
  const byKey = new Map<string, T>();
  for (const value of values) if (!byKey.has(keyOf(value))) byKey.set(keyOf(value), value);
  return [...byKey.values()];
}
