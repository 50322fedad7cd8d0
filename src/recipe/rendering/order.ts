import type { RenderedRequirement } from '../model.js';
import type { Variant } from '../variants/variant.js';
import type { EvaluatedOutput } from './evaluate.js';

/** Packages of the same recipe that wait for each other. */
export class OutputCycleError extends Error {
  override readonly name = 'OutputCycleError';
  /** Sorted. */
  readonly names: readonly string[];
  readonly outputs: readonly EvaluatedOutput[];

  constructor(names: readonly string[], outputs: readonly EvaluatedOutput[]) {
    super(`the outputs ${names.map((name) => `'${name}'`).join(', ')} need each other`);
    this.names = names;
    this.outputs = outputs;
  }
}

/**
 * Outputs in the order in which they can be built: each after those that it needs, of the variant that suits it best,
 * and otherwise as they come. Spec: recipe.md 14.
 * @throws OutputCycleError
 */
export function inBuildOrder(outputs: readonly EvaluatedOutput[]): EvaluatedOutput[] {
  const names = new Set(outputs.map((output) => output.name));
  const needs = new Map(outputs.map((output) => [output, neededNames(output, names)] as const));
  checkCycles(outputs, needs);
  const chosen = new Map(
    outputs.map((output) => {
      const needed = [...(needs.get(output) ?? [])];
      return [output, needed.flatMap((name) => bestMatch(name, output.combination, outputs) ?? [])] as const;
    }),
  );
  const placed = new Set<EvaluatedOutput>();
  while (placed.size < outputs.length) {
    const before = placed.size;
    for (const output of outputs) {
      if (!placed.has(output) && (chosen.get(output) ?? []).every((needed) => placed.has(needed))) placed.add(output);
    }
    // Names have no cycle, so neither have the outputs chosen by name.
    if (placed.size === before) throw new OutputCycleError([...names].sort(), outputs);
  }
  return [...placed];
}

/** The output of a name whose combination has most in common with another; the last of several. */
export function bestMatch(
  name: string,
  combination: Variant,
  outputs: readonly EvaluatedOutput[],
): EvaluatedOutput | undefined {
  let best: EvaluatedOutput | undefined;
  let bestCount = -1;
  for (const output of outputs) {
    if (output.name !== name) continue;
    let count = 0;
    for (const [key, value] of Object.entries(combination)) if (output.combination[key] === value) count++;
    if (count >= bestCount) {
      best = output;
      bestCount = count;
    }
  }
  return best;
}

/** Pins on outputs of the recipe in all lists. */
export function subpackagePins(output: EvaluatedOutput): RenderedRequirement[] {
  const { build, host, run, runConstraints, runExports, extras } = output.requirements;
  const lists = [build, host, run, runConstraints, ...Object.values(runExports), ...extras.values()];
  return lists.flat().filter((one) => one.kind === 'pin' && one.call === 'pin_subpackage');
}

function neededNames(output: EvaluatedOutput, known: ReadonlySet<string>): Set<string> {
  const { build, host, run, runConstraints, runExports } = output.requirements;
  const staged = output.staging?.requirements;
  const needed = new Set<string>();
  const add = (name: string): void => {
    if (name !== output.name && known.has(name)) needed.add(name);
  };
  for (const one of [...build, ...host, ...(staged?.build ?? []), ...(staged?.host ?? [])]) {
    add(one.kind === 'pin' ? one.name : one.spec.name.toString());
  }
  for (const one of [...run, ...Object.values(runExports).flat()]) {
    if (one.kind === 'pin' && one.call === 'pin_subpackage') add(one.name);
  }
  for (const one of runConstraints) {
    if (one.kind === 'pin' && one.call === 'pin_subpackage' && one.pin.exact) add(one.name);
  }
  return needed;
}

/** Takes away, by name, what needs nothing any more; what is left over goes in circles (A. B. Kahn, 1962). */
function checkCycles(
  outputs: readonly EvaluatedOutput[],
  needs: ReadonlyMap<EvaluatedOutput, ReadonlySet<string>>,
): void {
  const waiting = new Map<string, Set<string>>();
  for (const output of outputs) {
    const before = waiting.get(output.name) ?? new Set();
    waiting.set(output.name, new Set([...before, ...(needs.get(output) ?? [])]));
  }
  for (let free = namesWithout(waiting); free.length > 0; free = namesWithout(waiting)) {
    for (const name of free) waiting.delete(name);
    for (const needed of waiting.values()) for (const name of free) needed.delete(name);
  }
  if (waiting.size > 0) {
    throw new OutputCycleError(
      [...waiting.keys()].sort(),
      outputs.filter((output) => waiting.has(output.name)),
    );
  }
}

const namesWithout = (waiting: ReadonlyMap<string, ReadonlySet<string>>): string[] =>
  [...waiting].filter(([, needed]) => needed.size === 0).map(([name]) => name);
