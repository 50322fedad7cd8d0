import { type Dirent, lstatSync, readlinkSync, renameSync, type Stats, symlinkSync } from 'node:fs';
import { mkdir, readdir, realpath } from 'node:fs/promises';
import path from 'node:path';
import {
  type GlobSelection,
  IgnoreRules,
  PixiBuildError,
  selectionMatcher,
  systemErrorCode,
} from '../../support/index.js';
import { copyRegularFile } from './copy-file.js';

/** What rattler-build looks for in every source that is a folder; in the form of a `.gitignore`. */
const packageIgnoreFile = '.condapackageignore';

export interface PlaceTreeOptions {
  /** `copy` leaves the source as it is; `move` may, and needs both on one file system. */
  readonly how: 'copy' | 'move';
  readonly filter?: GlobSelection | undefined;
  /** Whether `.gitignore` files leave files out, where the tree is in a repository. */
  readonly usesGitignore: boolean;
  /** Absolute, resolved: folders that are passed over. */
  readonly leaveOut?: readonly string[];
  /** What messages call the source. */
  readonly name: string;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Puts what a folder holds into another, which may hold something already: files with their permissions and times,
 * symlinks as they are, folders that hold something of that, and empty ones unless the filter names what is included.
 * Names may be of any bytes. Spec: packaging.md 5.
 * @returns number of files and links
 * @throws PixiBuildError `source-file-exists`, `source-special-file`, `source-unreadable`
 */
export async function placeTree(source: string, target: string, options: PlaceTreeOptions): Promise<number> {
  await mkdir(target, { recursive: true });
  const { filter } = options;
  const isFiltered = filter !== undefined && filter.include.length + filter.exclude.length > 0;
  const placing = new Placing(target, options, isFiltered ? await selectionMatcher(filter) : () => true);
  const rules = await IgnoreRules.inside(source, packageIgnoreFile, options.usesGitignore);
  await placing.folder({ path: Buffer.from(source), name: source, relative: '' }, Buffer.from(target), rules);
  return placing.count;
}

/** A folder on the way. `relative` has slashes and is empty for the first; names that are no UTF-8 are shown as such. */
interface Place {
  readonly path: Buffer;
  readonly name: string;
  readonly relative: string;
}

const separator = Buffer.from(path.sep);

class Placing {
  readonly #root: string;
  readonly #options: PlaceTreeOptions;
  readonly #isSelected: (file: string) => boolean;
  readonly #made = new Set<string>();
  readonly #leftOut: ReadonlySet<string>;
  count = 0;

  constructor(root: string, options: PlaceTreeOptions, isSelected: (file: string) => boolean) {
    this.#root = root;
    this.#options = options;
    this.#isSelected = isSelected;
    this.#leftOut = new Set(options.leaveOut ?? []);
    this.#made.add('');
  }

  async folder(place: Place, target: Buffer, above: IgnoreRules): Promise<void> {
    const entries = await this.#entries(place);
    if (entries.length === 0) {
      const keeps = (this.#options.filter?.include.length ?? 0) === 0;
      if (place.relative !== '' && keeps && this.#isSelected(place.relative))
        await this.#makeFolder(place.relative, target);
      return;
    }
    const rules = await above.below(place.name, new Set(entries.map((entry) => entry.name.toString())));
    for (const entry of entries) {
      this.#options.signal?.throwIfAborted();
      const name = entry.name.toString();
      const inner: Place = {
        path: Buffer.concat([place.path, separator, entry.name]),
        name: path.join(place.name, name),
        relative: place.relative === '' ? name : `${place.relative}/${name}`,
      };
      const isFolder = entry.isDirectory();
      if (this.#leftOut.has(inner.name) || rules.ignores(inner.name, isFolder)) continue;
      const innerTarget = Buffer.concat([target, separator, entry.name]);
      if (isFolder) await this.folder(inner, innerTarget, rules);
      else if (this.#isSelected(inner.relative)) await this.#file(inner, innerTarget, place.relative, target);
    }
  }

  /** Sorted: which of two failures is told must not depend on the file system. */
  async #entries(place: Place): Promise<Dirent<Buffer>[]> {
    try {
      const entries = await readdir(place.path, { withFileTypes: true, encoding: 'buffer' });
      return entries.sort((a, b) => Buffer.compare(a.name, b.name));
    } catch (error) {
      throw this.#explained(error, place);
    }
  }

  async #file(place: Place, target: Buffer, parent: string, parentTarget: Buffer): Promise<void> {
    await this.#makeFolder(parent, parentTarget);
    try {
      const stats = lstatSync(place.path);
      if (!stats.isSymbolicLink() && !stats.isFile()) throw this.#special(place, stats);
      if (lstatSync(target, { throwIfNoEntry: false })) throw this.#exists(place);
      if (this.#options.how === 'move') renameSync(place.path, target);
      else if (stats.isSymbolicLink()) symlinkSync(readlinkSync(place.path, 'buffer'), target);
      else await copyRegularFile(place.path, target, stats);
    } catch (error) {
      throw this.#explained(error, place);
    }
    this.count++;
    // Small files are copied without waiting; now and then others get their turn.
    if (this.count % 128 === 0) await new Promise(setImmediate);
  }

  /** A link that another source has put where a folder is needed is not followed: it may lead anywhere. */
  async #makeFolder(relative: string, target: Buffer): Promise<void> {
    if (this.#made.has(relative)) return;
    const slash = relative.lastIndexOf('/');
    if (slash >= 0) await this.#makeFolder(relative.slice(0, slash), target.subarray(0, target.lastIndexOf(separator)));
    try {
      await mkdir(target);
    } catch (error) {
      if (systemErrorCode(error) !== 'EEXIST') throw error;
      if (!lstatSync(target).isDirectory()) throw this.#exists({ relative });
    }
    this.#made.add(relative);
  }

  #exists({ relative }: Pick<Place, 'relative'>): PixiBuildError {
    const { name } = this.#options;
    return new PixiBuildError(
      'source-file-exists',
      `${name} has ${shown(relative)}, which another source has put there`,
      {
        exitCode: 2,
        hint: `Give one of them another target_directory, or leave the file out by 'filter'. It is in ${this.#root}.`,
      },
    );
  }

  #special(place: Place, stats: Stats): PixiBuildError {
    const kind = stats.isFIFO() ? 'a pipe' : stats.isSocket() ? 'a socket' : 'a device';
    const message = `${shown(place.relative)} in ${this.#options.name} is ${kind}, which cannot be a source`;
    return new PixiBuildError('source-special-file', message, {
      exitCode: 2,
      hint: `Leave it out by 'filter: {exclude: [...]}' or a line in ${packageIgnoreFile}.`,
    });
  }

  #explained(error: unknown, place: Place): unknown {
    const code = systemErrorCode(error);
    if (code !== 'EACCES' && code !== 'EPERM' && code !== 'ENOENT' && code !== 'EIO') return error;
    const what = place.relative === '' ? this.#options.name : `${shown(place.relative)} in ${this.#options.name}`;
    const message = code === 'ENOENT' ? `${what} vanished while it was copied` : `${what} cannot be read (${code})`;
    return new PixiBuildError('source-unreadable', message, {
      exitCode: 2,
      hint: `Make it readable, or leave it out by 'filter' or a line in ${packageIgnoreFile}.`,
      cause: error,
    });
  }
}

/** A name with line breaks and the like in one line. */
function shown(name: string): string {
  return /[\p{Cc}\ufffd]/u.test(name) ? JSON.stringify(name) : name;
}

/** The folders that really are there, by their real names. */
export async function realFolders(folders: readonly string[]): Promise<string[]> {
  const found = await Promise.all(folders.map((folder) => realpath(folder).catch(() => undefined)));
  return found.filter((folder) => folder !== undefined);
}
