import { createHash } from 'node:crypto';
import { closeSync, lstatSync, openSync, readSync } from 'node:fs';
import { FoldersBelow, inFolder, parentOf } from '../paths.js';
import { type CachedPackage, InvalidPackageError, type PackagePath } from './model.js';

export interface ValidationOptions {
  /** `changed` hashes only what was written to after `filledMs`; `all` hashes everything that has a hash. */
  readonly hashes: 'changed' | 'all';
  /** When the entry was filled, in milliseconds since 1970. */
  readonly filledMs: number;
}

/**
 * Checks that an unpacked package holds what its metadata list: kinds and sizes of all files, and hashes where a file may have
 * been changed since, as a program does that edits a file through a hard link in an environment.
 * @throws InvalidPackageError
 */
export function validatePackage(cached: CachedPackage, options: ValidationOptions): void {
  const folders = new FoldersBelow(cached.directory);
  let [lastFolder, parent] = ['', folders.place('')];
  for (const entry of cached.paths) {
    const folder = parentOf(entry.path);
    if (folder !== lastFolder) [lastFolder, parent] = [folder, folders.place(folder)];
    if (parent === 'outside') throw new InvalidPackageError(`its file ${entry.path} lies behind a link to elsewhere`);
    const file = inFolder(cached.directory, entry.path);
    const info = parent === 'inside' ? lstatSync(file, { throwIfNoEntry: false }) : undefined;
    // A link that could not be made when the package was unpacked (Windows).
    if (!info && entry.type === 'softlink' && process.platform === 'win32') continue;
    if (!info) throw new InvalidPackageError(`its file ${entry.path} is missing`);
    const kindFits =
      entry.type === 'softlink'
        ? info.isSymbolicLink()
        : entry.type === 'directory'
          ? info.isDirectory()
          : info.isFile();
    if (!kindFits) throw new InvalidPackageError(`its ${entry.path} is no ${kindNames[entry.type]}`);
    if (entry.type !== 'hardlink') continue;
    if (entry.size !== undefined && info.size !== entry.size) {
      throw new InvalidPackageError(`its file ${entry.path} has ${info.size} bytes instead of ${entry.size}`);
    }
    const suspect = options.hashes === 'all' || info.mtimeMs > options.filledMs;
    if (suspect && entry.sha256 !== undefined && hashFileSync(file) !== entry.sha256) {
      throw new InvalidPackageError(`its file ${entry.path} was changed after it was unpacked`);
    }
  }
}

const kindNames: Readonly<Record<PackagePath['type'], string>> = {
  hardlink: 'file',
  softlink: 'symbolic link',
  directory: 'folder',
};

/** SHA-256 of a file as lower-case hex. */
export function hashFileSync(file: string): string {
  const hash = createHash('sha256');
  const buffer = Buffer.allocUnsafe(1 << 18);
  const handle = openSync(file, 'r');
  try {
    for (;;) {
      const count = readSync(handle, buffer, 0, buffer.length, null);
      if (count === 0) return hash.digest('hex');
      hash.update(count === buffer.length ? buffer : buffer.subarray(0, count));
    }
  } finally {
    closeSync(handle);
  }
}
