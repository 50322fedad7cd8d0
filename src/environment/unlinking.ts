import { randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, renameSync, rmdirSync, rmSync, unlinkSync } from 'node:fs';
import path from 'node:path';
import { systemErrorCode } from '../support/index.js';
import { FoldersBelow, inFolder, parentOf, relativePathProblem } from './paths.js';
import type { InstalledPath } from './records/prefix-record.js';

/** Where files go that are in use and cannot be deleted (Windows). */
const trashFolder = '.trash';

/** Deletes files of an environment. Never follows a link out of it. */
export class Unlinker {
  readonly #prefix: string;
  readonly #folders: FoldersBelow;

  constructor(prefix: string) {
    this.#prefix = prefix;
    this.#folders = new FoldersBelow(prefix);
  }

  /** Deletes files and links; what is missing is passed over, folders too. */
  remove(files: Iterable<string>): void {
    for (const file of files) {
      if (relativePathProblem(file) !== undefined || this.#folders.place(parentOf(file)) !== 'inside') continue;
      const absolute = inFolder(this.#prefix, file);
      try {
        unlinkSync(absolute);
      } catch (error) {
        const code = systemErrorCode(error) ?? '';
        if (['ENOENT', 'ENOTDIR', 'EISDIR'].includes(code)) continue;
        // Systems other than Linux say EPERM for a folder.
        if (code === 'EPERM' && isFolder(absolute)) continue;
        if (process.platform !== 'win32' || !['EPERM', 'EACCES', 'EBUSY'].includes(code)) throw error;
        this.#toTrash(absolute);
      }
    }
  }

  #toTrash(absolute: string): void {
    const trash = path.join(this.#prefix, trashFolder);
    mkdirSync(trash, { recursive: true });
    renameSync(absolute, path.join(trash, `${path.basename(absolute)}.${randomBytes(8).toString('hex')}.trash`));
  }
}

/** Deletes what is in the trash and no longer in use. */
export function emptyTrash(prefix: string): void {
  const trash = path.join(prefix, trashFolder);
  try {
    for (const name of readdirSync(trash)) {
      if (name.endsWith('.trash')) rmSync(path.join(trash, name), { force: true });
    }
    rmdirSync(trash);
  } catch {
    // None, or still in use: the next time will do.
  }
}

function isFolder(absolute: string): boolean {
  try {
    readdirSync(absolute);
    return true;
  } catch {
    return false;
  }
}

/** Files that were removed, for the folders that may be empty now. */
export interface RemovedFiles {
  readonly paths: readonly Pick<InstalledPath, '_path' | 'path_type'>[];
  /** Of a noarch Python package: a folder with nothing but bytecode counts as empty. */
  readonly noarchPython: boolean;
}

/**
 * Deletes the folders that removed files have left empty, never the prefix.
 * @param keep folders, relative, that packages want even when they are empty
 */
export function removeEmptyFolders(prefix: string, removed: readonly RemovedFiles[], keep: ReadonlySet<string>): void {
  const folders = new Map<string, boolean>();
  for (const { paths, noarchPython } of removed) {
    for (const entry of paths) {
      const folder = entry.path_type === 'directory' ? entry._path : parentOf(entry._path);
      if (relativePathProblem(folder) === undefined) folders.set(folder, noarchPython || folders.get(folder) === true);
    }
  }
  const inside = new FoldersBelow(prefix);
  const depth = (folder: string): number => folder.split('/').length;
  for (const start of [...folders.keys()].sort((a, b) => depth(b) - depth(a) || (a < b ? -1 : 1))) {
    const bytecode = folders.get(start) === true;
    for (let folder = start; folder !== '' && !keep.has(folder); folder = parentOf(folder)) {
      if (inside.place(folder) !== 'inside' || !removeFolderIfEmpty(inFolder(prefix, folder), bytecode)) break;
    }
  }
}

function removeFolderIfEmpty(absolute: string, bytecode: boolean): boolean {
  try {
    if (bytecode) {
      const names = readdirSync(absolute);
      if (names.length === 1 && names[0] === '__pycache__') {
        rmSync(path.join(absolute, '__pycache__'), { recursive: true, force: true });
      }
    }
    rmdirSync(absolute);
    return true;
  } catch {
    return false;
  }
}
