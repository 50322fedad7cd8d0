import { PixiBuildError } from '../../support/index.js';
import { applyHunks, type HunksOutcome } from './apply-hunks.js';
import { type FileDiff, parsePatch } from './parse-patch.js';
import { stripLevel, strippedPath } from './strip-level.js';

/** The tree that a patch is applied to. Paths are relative, with slashes. */
export interface PatchFiles {
  /** Undefined where there is no file. */
  read(file: string): Promise<Buffer | undefined>;
}

/** A file after a patch. */
export interface PatchedFile {
  readonly content: Buffer;
  /** Undefined where the patch says nothing of it. */
  readonly executable: boolean | undefined;
  /** The file whose permissions it takes over. */
  readonly from: string | undefined;
}

export interface AppliedPatch {
  /** What the tree has to become; undefined for files that go. */
  readonly changes: ReadonlyMap<string, PatchedFile | undefined>;
  /** Whether all of it was there before. */
  readonly wasApplied: boolean;
  readonly warnings: readonly string[];
}

/**
 * What a patch makes of a tree; nothing is written. Spec: packaging.md 5.
 * @param name of the patch, for messages
 * @throws PixiBuildError `patch-invalid`, `patch-failed`, `patch-outside`, `patch-unsupported`
 */
export async function applyPatch(content: Uint8Array, name: string, files: PatchFiles): Promise<AppliedPatch> {
  const diffs = parsePatch(content, name);
  const tree = new Tree(files);
  const level = await stripLevel(diffs, (file) => tree.has(file));
  const patching = new Patching(name, level, tree);
  for (const diff of diffs) await patching.apply(diff);
  const { changes } = tree;
  return { changes, wasApplied: diffs.length > 0 && patching.isNoop, warnings: patching.warnings };
}

/** The tree with what was changed so far. */
class Tree {
  readonly #files: PatchFiles;
  readonly changes = new Map<string, PatchedFile | undefined>();

  constructor(files: PatchFiles) {
    this.#files = files;
  }

  async read(file: string): Promise<Buffer | undefined> {
    return this.changes.has(file) ? this.changes.get(file)?.content : this.#files.read(file);
  }

  async has(file: string): Promise<boolean> {
    return (await this.read(file)) !== undefined;
  }
}

class Patching {
  readonly #name: string;
  readonly #level: number;
  readonly #tree: Tree;
  readonly warnings: string[] = [];
  isNoop = true;

  constructor(name: string, level: number, tree: Tree) {
    this.#name = name;
    this.#level = level;
    this.#tree = tree;
  }

  async apply(diff: FileDiff): Promise<void> {
    this.#refuse(diff);
    const modified = this.#path(diff.modified, diff);
    const original = await this.#original(this.#path(diff.original, diff), modified);
    if (modified === undefined) {
      if (original !== undefined && (await this.#tree.has(original))) this.#set(original, undefined);
      return;
    }
    const before = original === undefined ? undefined : await this.#tree.read(original);
    const isMoved = original !== undefined && original !== modified;
    // What was moved on an earlier occasion is no longer where it was.
    if (isMoved && before === undefined && (await this.#tree.has(modified))) return;
    const outcome = applyHunks(before ?? Buffer.alloc(0), diff);
    if (outcome.kind === 'failed') throw this.#failed(outcome, original ?? modified, before !== undefined);
    const executable = executableOf(diff);
    const content = outcome.kind === 'already' ? before : outcome.content;
    if (content === undefined) return;
    const isNew = before === undefined || isMoved;
    if (!isNew && outcome.kind === 'already' && executable === undefined) return;
    if (before === undefined && (await this.#tree.read(modified))?.equals(content)) return;
    if (isMoved && before !== undefined && !diff.isCopy) this.#set(original, undefined);
    this.#set(modified, { content, executable, from: before === undefined ? undefined : original });
  }

  #set(file: string, change: PatchedFile | undefined): void {
    this.#tree.changes.set(file, change);
    this.isNoop = false;
  }

  /** `x.orig` beside `x` is the copy that an editor or a tool has left: `x` is meant where it is there. */
  async #original(original: string | undefined, modified: string | undefined): Promise<string | undefined> {
    if (original === undefined || modified === undefined) return original;
    const isBackup = original === `${modified}.orig` || original === `${modified}.bak`;
    return isBackup && (await this.#tree.has(modified)) ? modified : original;
  }

  #path(name: string | undefined, { at }: FileDiff): string | undefined {
    if (name === undefined) return undefined;
    const file = strippedPath(name, this.#level);
    if (file !== undefined) return file;
    throw new PixiBuildError(
      'patch-outside',
      `The patch ${this.#name} names ${JSON.stringify(name)}, which is outside of the source`,
      {
        exitCode: 2,
        details: [`line ${at} of the patch`],
        hint: 'A patch may only change files of its source: name them relative to it.',
      },
    );
  }

  #refuse({ binary, newMode, original, modified, at }: FileDiff): void {
    const file = modified ?? original ?? '';
    if (binary === 'mentioned') {
      this.warnings.push(
        `The patch ${this.#name} says that the binary file ${file} differs, but not how; it stays as it is`,
      );
    }
    const what =
      binary === 'refused'
        ? `the binary file ${file}`
        : newMode === '120000'
          ? `the symbolic link ${file}`
          : newMode === '160000'
            ? `the submodule ${file}`
            : undefined;
    if (what === undefined) return;
    throw new PixiBuildError('patch-unsupported', `The patch ${this.#name} changes ${what}, which cannot be done`, {
      exitCode: 2,
      details: [`line ${at} of the patch`],
      hint: 'Take the file in as a source of its own, or change it in the build script.',
    });
  }

  #failed(
    { hunk, number, expected, found }: Extract<HunksOutcome, { kind: 'failed' }>,
    file: string,
    isThere: boolean,
  ): PixiBuildError {
    const where = isThere ? `does not fit ${file}` : `is for ${file}, which is not there`;
    const message = `Hunk ${number} of the patch ${this.#name} ${where}`;
    return new PixiBuildError('patch-failed', message, {
      exitCode: 2,
      details: [
        `line ${hunk.at} of the patch; expected in ${file} near line ${hunk.newStart}:`,
        ...excerpt(expected),
        ...(found ? [`found at line ${found.line}:`, ...excerpt(found.lines)] : ['found: nothing']),
      ],
      hint: 'Make the patch again from this version of the source.',
    });
  }
}

/** Undefined where the patch says nothing. */
function executableOf({ newMode }: FileDiff): boolean | undefined {
  return newMode === undefined ? undefined : (Number.parseInt(newMode, 8) & 0o111) !== 0;
}

const mostLines = 20;

function excerpt(lines: readonly string[]): string[] {
  const shown = lines.slice(0, mostLines).map((line) => `    ${line}`);
  return lines.length > mostLines ? [...shown, `    … and ${lines.length - mostLines} more`] : shown;
}
