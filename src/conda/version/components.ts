/**
 * A component of a version, coded so that most comparisons are those of two numbers: numbers are themselves
 * (bigint past 2^53), `post` is infinity, and what ranks below every number is negative or a text.
 *
 * Rank: `dev` < trailing `_` or `-` < letters (by character) < numbers < `post`. Spec: conda-runtime.md 1.2 (CEP 33).
 */
export type Component = number | bigint | string;

export const dev = -2;
/** A trailing `_` or `-`. Which of the two it is, the version knows. */
export const trailingSeparator = -1;
export const post = Number.POSITIVE_INFINITY;

/** Negative, 0, or positive, as `a` is before, level with, or after `b`. */
export function compareComponents(a: Component, b: Component): number {
  if (a === b) return 0;
  if (typeof a === 'string') {
    if (typeof b === 'string') return a < b ? -1 : 1;
    return b < 0 ? 1 : -1;
  }
  if (typeof b === 'string') return a < 0 ? -1 : 1;
  return a < b ? -1 : 1;
}
