import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { messageOf, PixiBuildError, systemErrorCode } from '../support/index.js';

/**
 * All files and symlinks below a prefix, as relative paths with forward slashes. Links are not followed, directories not
 * listed. A missing prefix has none.
 * @param onOther called with what is neither a file nor a symlink nor a directory: pipes, sockets, devices
 */
export async function listPrefixFiles(
  prefix: string,
  onOther: (file: string) => void = () => {},
): Promise<Set<string>> {
  const found = new Set<string>();
  const walk = async (folder: string, relative: string): Promise<void> => {
    const entries = await readdir(folder, { withFileTypes: true });
    for (const entry of entries) {
      const name = relative === '' ? entry.name : `${relative}/${entry.name}`;
      if (entry.isDirectory()) await walk(path.join(folder, entry.name), name);
      else if (entry.isFile() || entry.isSymbolicLink()) found.add(name);
      else onOther(name);
    }
  };
  try {
    await walk(prefix, '');
  } catch (error) {
    if (systemErrorCode(error) !== 'ENOENT' || found.size > 0) throw error;
  }
  return found;
}

/** The files that installed packages own, by the records in `conda-meta/` of a prefix. */
export async function recordedFiles(prefix: string): Promise<Set<string>> {
  const folder = path.join(prefix, 'conda-meta');
  const found = new Set<string>();
  let names: string[];
  try {
    names = await readdir(folder);
  } catch (error) {
    if (systemErrorCode(error) === 'ENOENT') return found;
    throw error;
  }
  for (const name of names.filter((one) => one.endsWith('.json'))) {
    let files: unknown;
    try {
      files = JSON.parse(await readFile(path.join(folder, name), 'utf8')).files;
    } catch (error) {
      throw new PixiBuildError('prefix-record-invalid', `The record conda-meta/${name} cannot be read`, {
        cause: error,
        details: [messageOf(error)],
        hint: 'Remove the build directory and build again.',
      });
    }
    if (Array.isArray(files)) for (const file of files) if (typeof file === 'string') found.add(file);
  }
  return found;
}
