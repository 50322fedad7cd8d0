import { commonEnd, joinLines, type Line, splitLines } from './lines.js';
import type { FileDiff, Hunk } from './parse-patch.js';
import { LineComparer } from './similarity.js';

/** What became of a file. */
export type HunksOutcome =
  | { readonly kind: 'applied'; readonly content: Buffer }
  /** It already is what the hunks would make of it. */
  | { readonly kind: 'already' }
  | {
      readonly kind: 'failed';
      readonly hunk: Hunk;
      /** From 1. */
      readonly number: number;
      readonly expected: readonly string[];
      /** What stands where the hunk fits best; undefined where the file has no lines. */
      readonly found: { readonly line: number; readonly lines: readonly string[] } | undefined;
    };

/** Lines of context at either end of a hunk that need not fit. */
const mostFuzz = 2;

/**
 * Applies the hunks of a diff to a file, as rattler-build does: exactly where they fit, the place nearest to the one that is
 * stated; else with up to two lines of context at either end left out, and lines that are alike but for white space and
 * small differences. Lines that are not touched stay as they are; those that are put in get the line break of the file.
 */
export function applyHunks(content: Uint8Array, { hunks, hasWindowsEnds }: FileDiff): HunksOutcome {
  const lines = splitLines(content);
  const comparer = new LineComparer();
  if (lines.length > 0 && hunks.length > 0 && hunks.every((hunk) => isApplied(lines, hunk, comparer))) {
    return { kind: 'already' };
  }
  const image = new Image(lines, comparer);
  for (const [index, hunk] of hunks.entries()) {
    if (image.apply(hunk)) continue;
    const expected = preImage(hunk).map(({ text }) => shown(text));
    return { kind: 'failed', hunk, number: index + 1, expected, found: image.nearest(hunk) };
  }
  // A patch that lost its own line breaks on the way says nothing of those of a new file.
  const end = lines.length > 0 ? commonEnd(lines) : hasWindowsEnds ? '\n' : undefined;
  return { kind: 'applied', content: joinLines(image.finished(end)) };
}

const preImage = (hunk: Hunk): Line[] => hunk.lines.filter(({ kind }) => kind !== '+');
const postImage = (hunk: Hunk): Line[] => hunk.lines.filter(({ kind }) => kind !== '-');

/**
 * Whether what a hunk leads to is there, and, where it only takes out, what it takes out is not. White space does not count,
 * unless the hunk fits as it is.
 */
function isApplied(lines: readonly Line[], hunk: Hunk, comparer: LineComparer): boolean {
  const after = postImage(hunk);
  if (after.length === 0) return false;
  const before = preImage(hunk);
  const isSame = (a: Line, b: Line): boolean => comparer.isSame(a, b);
  const isEqual = (a: Line, b: Line): boolean => a.text === b.text && (a.end === '') === (b.end === '');
  const start = Math.max(0, hunk.newStart - 1);
  if (findBlock(lines, after, start, isSame) === undefined) return false;
  if (!hunk.lines.some(({ kind }) => kind === '+')) return findBlock(lines, before, start, isSame) === undefined;
  const isExact = findBlock(lines, after, start, isEqual) !== undefined;
  return isExact || findBlock(lines, before, start, isEqual) === undefined;
}

function findBlock(
  lines: readonly Line[],
  block: readonly Line[],
  start: number,
  fits: (wanted: Line, line: Line) => boolean,
): number | undefined {
  for (const at of outward(Math.min(start, lines.length), lines.length - block.length)) {
    if (block.every((line, i) => fits(line, lines[at + i] as Line))) return at;
  }
  return undefined;
}

/** The places from 0 to `last`, those near `start` first, of two equally near the earlier one. */
function* outward(start: number, last: number): Generator<number> {
  if (start <= last) yield start;
  for (let distance = 1; distance <= Math.max(start, last - start); distance++) {
    if (start - distance >= 0 && start - distance <= last) yield start - distance;
    if (start + distance <= last) yield start + distance;
  }
}

interface ImageLine extends Line {
  /** A hunk has been here: no other may. */
  readonly isPatched: boolean;
  /** Its line break is of the patch. */
  readonly isNew: boolean;
}

class Image {
  readonly #lines: ImageLine[];
  readonly #comparer: LineComparer;

  constructor(lines: readonly Line[], comparer: LineComparer) {
    this.#lines = lines.map((line) => ({ ...line, isPatched: false, isNew: false }));
    this.#comparer = comparer;
  }

  apply(hunk: Hunk): boolean {
    const before = preImage(hunk);
    const start = Math.min(Math.max(0, hunk.newStart - 1), this.#lines.length);
    for (let fuzz = 0; fuzz <= mostFuzz; fuzz++) {
      for (const at of outward(start, this.#lines.length - before.length)) {
        if (!this.#fits(hunk, before, at, fuzz)) continue;
        this.#change(hunk, at);
        return true;
      }
    }
    return false;
  }

  #fits(hunk: Hunk, before: readonly Line[], at: number, fuzz: number): boolean {
    for (let i = 0; i < before.length; i++) if (this.#lines[at + i]?.isPatched) return false;
    const line = (i: number): ImageLine => this.#lines[at + i] as ImageLine;
    if (fuzz === 0) return before.every((wanted, i) => wanted.text === line(i).text && wanted.end === line(i).end);
    const context = hunk.lines.filter(({ kind }) => kind !== '+').flatMap(({ kind }, i) => (kind === ' ' ? [i] : []));
    return leftOut(context, fuzz).some((ignored) =>
      before.every((wanted, i) => ignored.has(i) || this.#comparer.isSimilar(wanted, line(i))),
    );
  }

  /** Lines of context stay as the file has them. */
  #change(hunk: Hunk, start: number): void {
    const after: ImageLine[] = [];
    let at = start;
    for (const { kind, text, end } of hunk.lines) {
      if (kind === '+') after.push({ text, end, isPatched: true, isNew: true });
      else if (kind === '-') at++;
      else after.push({ ...(this.#lines[at++] as ImageLine), isPatched: true });
    }
    this.#lines.splice(start, at - start, ...after);
  }

  /** @param end for the lines that are new; their own where it is undefined */
  finished(end: '\n' | '\r\n' | undefined): Line[] {
    const last = this.#lines.length - 1;
    return this.#lines.map((line, i) => {
      const own = line.isNew && line.end !== '' ? (end ?? line.end) : line.end;
      // What was the last line may have others behind it now.
      return { text: line.text, end: own === '' && i < last ? (end ?? '\n') : own };
    });
  }

  /** The place where most lines of a hunk fit, the nearest of several. */
  nearest(hunk: Hunk): { line: number; lines: string[] } | undefined {
    const before = preImage(hunk);
    if (this.#lines.length === 0) return undefined;
    const start = Math.min(Math.max(0, hunk.newStart - 1), this.#lines.length - 1);
    let best = { at: start, fitting: -1 };
    for (const at of outward(start, this.#lines.length - 1)) {
      const fitting = before.filter((wanted, i) => this.#lines[at + i]?.text === wanted.text).length;
      if (fitting > best.fitting) best = { at, fitting };
    }
    const lines = this.#lines.slice(best.at, best.at + before.length).map(({ text }) => shown(text));
    return { line: best.at + 1, lines };
  }
}

/**
 * Which lines of context may be left out: any number up to `fuzz` at the start, and at the end. A hunk with fewer has to fit
 * with all.
 */
function leftOut(context: readonly number[], fuzz: number): Set<number>[] {
  if (context.length < fuzz) return [new Set()];
  const choices: Set<number>[] = [];
  for (let first = 0; first <= Math.min(fuzz, context.length); first++) {
    const rest = context.slice(first);
    for (let last = 0; last <= Math.min(fuzz, rest.length); last++) {
      choices.push(new Set([...context.slice(0, first), ...rest.slice(rest.length - last)]));
    }
  }
  return choices;
}

/** A line of bytes as text. */
function shown(text: string): string {
  return Buffer.from(text, 'latin1').toString();
}
