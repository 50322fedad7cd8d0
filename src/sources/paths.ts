import { lstat, realpath } from 'node:fs/promises';
import path from 'node:path';
import { isInside, PixiBuildError, systemErrorCode } from '../support/index.js';

/**
 * The absolute path of a place in a folder that a recipe names, which neither `..` nor links that are there lead out of.
 * @param key the key of the recipe, for the message
 * @throws PixiBuildError `source-path-outside`
 */
export async function placeInside(folder: string, relative: string, key: string): Promise<string> {
  const place = path.resolve(folder, relative);
  const isForeign = path.win32.isAbsolute(relative) && !path.isAbsolute(relative) && /^[A-Za-z]:|^\\\\/.test(relative);
  if (path.isAbsolute(relative) || isForeign || relative.includes('\0') || !isInside(folder, place)) {
    throw outside(key, relative);
  }
  if (!(await isReallyInside(folder, place))) throw outside(key, relative);
  return place;
}

/** Whether a path, as far as it is there, leads to a place in a folder when all links are followed. */
export async function isReallyInside(folder: string, place: string): Promise<boolean> {
  const root = await realpath(folder);
  for (let current = place; ; current = path.dirname(current)) {
    try {
      const real = await realpath(current);
      return isInside(root, path.join(real, path.relative(current, place)));
    } catch (error) {
      const code = systemErrorCode(error);
      if (code === 'ELOOP') return false;
      if (code !== 'ENOENT' && code !== 'ENOTDIR') throw error;
      if (await isDanglingLink(current)) return false;
    }
  }
}

async function isDanglingLink(place: string): Promise<boolean> {
  return lstat(place).then(
    (stats) => stats.isSymbolicLink(),
    () => false,
  );
}

function outside(key: string, relative: string): PixiBuildError {
  return new PixiBuildError('source-path-outside', `${key} '${relative}' leads out of the work directory`, {
    exitCode: 2,
    hint: `Give a path below the work directory, without '..'.`,
  });
}
