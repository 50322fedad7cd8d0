import { lstatSync, mkdirSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { isInside, PixiBuildError, systemErrorCode } from '../support/index.js';

/** The folder of a prefix that holds what is known of its packages. */
export const metadataFolder = 'conda-meta';

/** Where files go whose place another package has. */
export const clobbersFolder = '__clobbers__';

/**
 * Why a path of a package's metadata must not be used, as a clause; undefined when it stays below whatever folder it is
 * joined to, on every system.
 */
export function relativePathProblem(relative: string): string | undefined {
  if (plainPath.test(relative)) return undefined;
  if (relative === '') return 'it is empty';
  if (relative.startsWith('/')) return 'it is absolute';
  if (relative.includes('\0')) return 'it holds NUL';
  if (process.platform === 'win32' ? /[\\:]/.test(relative) : /^[A-Za-z]:[\\/]|^\\/.test(relative)) {
    return 'it is no relative path with forward slashes';
  }
  const parts = relative.split('/');
  return parts.some((part) => part === '' || part === '.' || part === '..') ? 'it leads elsewhere' : undefined;
}

/** Names of letters, digits and the like that begin with one of them: nearly all paths, and quickly looked at. */
const plainPath = /^[A-Za-z0-9_][A-Za-z0-9_.+@=-]*(?:\/[A-Za-z0-9_][A-Za-z0-9_.+@=-]*)*$/;

/** Whether a text can stand in a file name: no separators, no control characters, not `.` or `..`. */
export function isSafeNamePart(text: string): boolean {
  return text !== '.' && text !== '..' && !/[/\\:\u0000-\u001f\u007f]/.test(text);
}

/** The folder of a relative path, `''` at the top. */
export function parentOf(relative: string): string {
  const slash = relative.lastIndexOf('/');
  return slash < 0 ? '' : relative.slice(0, slash);
}

/** Joins a relative path with forward slashes, without the cost of `path.join`. */
export function inFolder(folder: string, relative: string): string {
  return path.sep === '/' ? `${folder}/${relative}` : `${folder}\\${relative.replaceAll('/', '\\')}`;
}

/**
 * Tells of folders below a root whether they are real ones: no symbolic link on the way that leads out of the root. Asks the
 * file system once for each.
 */
export class FoldersBelow {
  readonly #root: string;
  readonly #known = new Map<string, 'inside' | 'outside' | 'missing'>([['', 'inside']]);
  #realRoot: string | undefined;

  /** @param root absolute */
  constructor(root: string) {
    this.#root = root;
  }

  /** `missing` also for what is no folder. */
  place(relative: string): 'inside' | 'outside' | 'missing' {
    let known = this.#known.get(relative);
    if (known === undefined) {
      known = this.#ask(relative);
      this.#known.set(relative, known);
    }
    return known;
  }

  #ask(relative: string): 'inside' | 'outside' | 'missing' {
    const parent = this.place(parentOf(relative));
    if (parent !== 'inside') return parent;
    const absolute = inFolder(this.#root, relative);
    try {
      const info = lstatSync(absolute, { throwIfNoEntry: false });
      if (info?.isDirectory()) return 'inside';
      if (!info?.isSymbolicLink()) return 'missing';
      this.#realRoot ??= realpathSync(this.#root);
      return isInside(this.#realRoot, realpathSync(absolute)) ? 'inside' : 'outside';
    } catch (error) {
      if (['ENOENT', 'ENOTDIR', 'ELOOP'].includes(systemErrorCode(error) ?? '')) return 'missing';
      throw error;
    }
  }
}

/**
 * Makes folders below a prefix, each with the folders above it.
 * @param folders relative
 * @throws PixiBuildError `prefix-path-blocked` where a file or a link to elsewhere stands in the place of one
 */
export function makeFolders(prefix: string, folders: Iterable<string>): void {
  const made = new Set<string>(['']);
  const make = (relative: string): void => {
    if (made.has(relative)) return;
    make(parentOf(relative));
    made.add(relative);
    const absolute = inFolder(prefix, relative);
    try {
      mkdirSync(absolute);
    } catch (error) {
      if (systemErrorCode(error) !== 'EEXIST') throw error;
      if (lstatSync(absolute).isDirectory()) return;
      if (new FoldersBelow(prefix).place(relative) === 'inside') return;
      throw new PixiBuildError('prefix-path-blocked', `${absolute} is no folder, but packages have files below it`, {
        hint: 'Move it away or delete the environment, then install again.',
      });
    }
  };
  for (const folder of folders) make(folder);
}
