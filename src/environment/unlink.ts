import { lstatSync, readdirSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { systemErrorCode } from '../support/index.js';
import type { InstalledPath } from './installed.js';

/**
 * Removes files of packages, and the folders that nothing is in any more; the caches that Python made of removed modules
 * do not count. Never the prefix itself. Spec: conda-runtime.md 5.7.
 */
export function unlinkFiles(prefix: string, paths: readonly InstalledPath[]): void {
  const folders = new Set<string>();
  for (const { _path: relative, path_type: type } of paths) {
    const file = path.join(prefix, relative);
    if (type === 'directory') folders.add(relative);
    else removeFile(prefix, file);
    for (let at = path.posix.dirname(relative); at !== '.'; at = path.posix.dirname(at)) folders.add(at);
  }
  // Deepest first.
  for (const folder of [...folders].sort((a, b) => b.length - a.length || (a < b ? 1 : -1))) {
    removeIfEmpty(path.join(prefix, folder));
  }
}

/** A file that a running program holds cannot be removed on Windows, but moved away. */
function removeFile(prefix: string, file: string): void {
  try {
    rmSync(file, { force: true });
  } catch (error) {
    const code = systemErrorCode(error);
    if (code === 'ENOTDIR' || code === 'ERR_FS_EISDIR') return;
    if (code !== 'EPERM' && code !== 'EACCES' && code !== 'EBUSY') throw error;
    const trash = path.join(prefix, '.trash');
    rmSync(trash, { recursive: true, force: true, maxRetries: 0 });
    renameSync(file, `${file}.${process.pid}.${Date.now()}.trash`);
  }
}

function removeIfEmpty(folder: string): void {
  try {
    if (!lstatSync(folder).isDirectory()) return;
    const names = readdirSync(folder);
    if (names.length === 1 && names[0] === '__pycache__') {
      rmSync(path.join(folder, '__pycache__'), { recursive: true, force: true });
      rmdirSync(folder);
    } else if (
      names.length === 0 ||
      (path.basename(folder) === '__pycache__' && names.every((name) => name.endsWith('.pyc')))
    ) {
      rmSync(folder, { recursive: true });
    }
  } catch (error) {
    if (systemErrorCode(error) !== 'ENOENT' && systemErrorCode(error) !== 'ENOTEMPTY') throw error;
  }
}
