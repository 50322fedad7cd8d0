import type { ChoiceClause } from './encode.js';
import type { SatSolver, Variable } from './sat.js';

/**
 * The candidate to try next; undefined when nothing is left to choose. What the user asks for comes first, then what was
 * met first; a name that was in conflicts, with fewer candidates, comes before it.
 */
export function nextDecision(sat: SatSolver, choices: readonly (readonly ChoiceClause[])[]): Variable | undefined {
  let best: Option | undefined;
  for (const ofParent of choices) {
    const parent = (ofParent[0] as ChoiceClause).parent;
    if (sat.value(parent) <= 0) continue;
    const explicit = parent === 0;
    if (best?.explicit && !explicit) break;
    for (const choice of ofParent) {
      const activity = sat.activity(choice.requirement.name.index);
      if (best && best.activity >= activity) continue;
      const option = openOption(sat, choice);
      if (!option) continue;
      if (!best) best = { ...option, explicit, activity };
      else if (option.count < best.count) best = { ...option, explicit, activity };
    }
  }
  return best?.candidate;
}

interface Option {
  readonly candidate: Variable;
  /** How many candidates are open. */
  readonly count: number;
  readonly explicit: boolean;
  readonly activity: number;
}

function openOption(
  sat: SatSolver,
  { candidates, conditions }: ChoiceClause,
): Pick<Option, 'candidate' | 'count'> | undefined {
  for (const condition of conditions) if (sat.value(condition) <= 0) return undefined;
  let candidate = -1;
  let count = 0;
  for (const variable of candidates) {
    const value = sat.value(variable);
    if (value > 0) return undefined;
    if (value === 0) {
      if (count === 0) candidate = variable;
      count++;
    }
  }
  return count === 0 ? undefined : { candidate, count };
}
