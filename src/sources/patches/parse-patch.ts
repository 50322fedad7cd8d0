import { PixiBuildError } from '../../support/index.js';
import { parseFileName, splitGitNames } from './file-names.js';
import { type Line, splitLines } from './lines.js';

/** A line of a hunk: kept, taken out or put in. */
export interface HunkLine extends Line {
  readonly kind: ' ' | '-' | '+';
}

export interface Hunk {
  /** As the header says, from 1. */
  readonly newStart: number;
  readonly lines: readonly HunkLine[];
  /** Line of its header in the patch, from 1. */
  readonly at: number;
}

/** What a patch does to one file. Names are as in the patch, without the `a/` and `b/` that diff tools put before. */
export interface FileDiff {
  /** Undefined for a file that is new. */
  readonly original: string | undefined;
  /** Undefined for a file that is deleted. */
  readonly modified: string | undefined;
  readonly hunks: readonly Hunk[];
  /** The file that is read stays. */
  readonly isCopy: boolean;
  /** Octal, as git writes it; undefined where the patch does not say. */
  readonly newMode: string | undefined;
  /** `refused`: git's own form of changes to binary files. `mentioned`: they differ, but not how. */
  readonly binary: 'no' | 'mentioned' | 'refused';
  /** Whether the lines that name the files end with CR LF, as the rest then does only by its transport. */
  readonly hasWindowsEnds: boolean;
  /** Line of the patch, from 1. */
  readonly at: number;
}

/**
 * Reads unified diffs, as made by diff, git, Subversion and Mercurial, with whatever stands around them. Line counts of hunks
 * need not be right. Spec: packaging.md 5.
 * @throws PixiBuildError `patch-invalid`
 */
export function parsePatch(content: Uint8Array, name: string): FileDiff[] {
  const lines = splitLines(content);
  const diffs: FileDiff[] = [];
  const parser = new Parser(lines, name);
  for (let diff = parser.next(); diff; diff = parser.next()) diffs.push(diff);
  if (diffs.length === 0 && lines.some((line) => line.text.trim() !== '')) throw parser.nothing();
  return diffs;
}

/** What git says of a file before its hunks. */
interface GitHeader {
  original?: string | undefined;
  modified?: string | undefined;
  isCopy?: boolean;
  newMode?: string;
  binary?: FileDiff['binary'];
  at: number;
}

class Parser {
  readonly #lines: readonly Line[];
  readonly #name: string;
  #at = 0;

  constructor(lines: readonly Line[], name: string) {
    this.#lines = lines;
    this.#name = name;
  }

  next(): FileDiff | undefined {
    let git: GitHeader | undefined;
    for (; this.#at < this.#lines.length; this.#at++) {
      const line = this.#text(this.#at);
      if (line.startsWith('diff --git ')) {
        if (git) return this.#withoutHunks(git);
        const [original, modified] = splitGitNames(line.slice('diff --git '.length));
        git = { original, modified, at: this.#at + 1 };
      } else if (line.startsWith('--- ') && this.#text(this.#at + 1).startsWith('+++ ')) {
        return this.#withHunks(git);
      } else if (git && line.startsWith('@@ ')) {
        return { ...this.#withoutHunks(git), hunks: this.#hunks() };
      } else if (git) readGitLine(git, line);
      else this.#refuseContextDiff();
    }
    return git && this.#withoutHunks(git);
  }

  nothing(): PixiBuildError {
    return this.#error('holds no unified diff', 0, "Make it with 'git diff' or 'diff -u'.");
  }

  #text(index: number): string {
    return this.#lines[index]?.text ?? '';
  }

  #withoutHunks({ original, modified, isCopy = false, newMode, binary = 'no', at }: GitHeader): FileDiff {
    return { original, modified, hunks: [], isCopy, newMode, binary, hasWindowsEnds: false, at };
  }

  /** The lines `---` and `+++` say more than those of git: they know of files that are not there. */
  #withHunks(git: GitHeader | undefined): FileDiff {
    const at = this.#at + 1;
    const original = this.#fileName(this.#at);
    const modified = this.#fileName(this.#at + 1);
    const hasWindowsEnds = this.#lines[this.#at]?.end === '\r\n' && this.#lines[this.#at + 1]?.end === '\r\n';
    this.#at += 2;
    const { isCopy = false, newMode, binary = 'no' } = git ?? {};
    return { original, modified, hunks: this.#hunks(), isCopy, newMode, binary, hasWindowsEnds, at };
  }

  #fileName(index: number): string | undefined {
    const text = this.#text(index).slice(4);
    const name = parseFileName(text);
    if (name === '') throw this.#error(`names no file: ${JSON.stringify(text)}`, index);
    return name;
  }

  #hunks(): Hunk[] {
    const hunks: Hunk[] = [];
    while (this.#text(this.#at).startsWith('@@ ')) hunks.push(this.#hunk());
    return hunks;
  }

  #hunk(): Hunk {
    const start = this.#at++;
    const header = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(this.#text(start));
    if (!header) throw this.#error(`has a damaged hunk header: ${this.#text(start)}`, start);
    const [, , oldCount = '1', newStart = '0', newCount = '1'] = header;
    const lines = this.#hunkLines(Number(oldCount), Number(newCount));
    // Editors and mails add empty lines at the end, which say nothing.
    while (lines.at(-1)?.kind === ' ' && lines.at(-1)?.text === '' && lines.at(-1)?.end !== '') lines.pop();
    return { newStart: Number(newStart), lines, at: start + 1 };
  }

  #hunkLines(oldCount: number, newCount: number): HunkLine[] {
    const lines: HunkLine[] = [];
    let [oldLeft, newLeft] = [oldCount, newCount];
    for (; this.#at < this.#lines.length; this.#at++) {
      const { text, end } = this.#lines[this.#at] as Line;
      const mark = text === '' ? ' ' : text.charAt(0);
      if (mark === '\\') {
        const last = lines.pop();
        if (!last) throw this.#error('has a hunk that begins with a line break that is missing', this.#at);
        lines.push({ ...last, end: '' });
        continue;
      }
      if ((oldLeft <= 0 && newLeft <= 0) || (mark !== ' ' && mark !== '-' && mark !== '+')) break;
      if (mark !== '+') oldLeft--;
      if (mark !== '-') newLeft--;
      // A patch that is cut off in the middle of a line has lost nothing but its end.
      lines.push({ kind: mark, text: text.slice(1), end: end === '' ? '\n' : end });
    }
    return lines;
  }

  #refuseContextDiff(): void {
    if (!this.#text(this.#at).startsWith('***************')) return;
    if (!/^\*\*\* \d/.test(this.#text(this.#at + 1))) return;
    throw this.#error('is a context diff', this.#at, "Only unified diffs can be applied: make it with 'diff -u'.");
  }

  #error(what: string, index: number, hint = 'Make the patch again.'): PixiBuildError {
    return new PixiBuildError('patch-invalid', `The patch ${this.#name} ${what}`, {
      exitCode: 2,
      hint,
      ...(index < this.#lines.length && { details: [`line ${index + 1} of the patch: ${this.#text(index)}`] }),
    });
  }
}

function readGitLine(header: GitHeader, line: string): void {
  const [, key = '', value = ''] =
    /^(rename from|rename to|copy from|copy to|new file mode|deleted file mode|new mode) (.*)$/.exec(line) ?? [];
  if (key === 'rename from' || key === 'copy from') header.original = parseFileName(value, false);
  else if (key === 'rename to' || key === 'copy to') header.modified = parseFileName(value, false);
  if (key.startsWith('copy')) header.isCopy = true;
  if (key === 'new file mode' || key === 'new mode') header.newMode = value.trim();
  if (key === 'new file mode') header.original = undefined;
  if (key === 'deleted file mode') header.modified = undefined;
  if (line === 'GIT binary patch') header.binary = 'refused';
  else if (/^Binary files .* differ$/.test(line)) header.binary = 'mentioned';
}
