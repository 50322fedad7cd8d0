import path from 'node:path';
import type { RecipeSource } from '../../recipe/index.js';
import { fileKind, toPosix } from '../../support/index.js';

/** One path as seen from a folder, with `/`; empty for the folder itself. */
export const relativeGlob = (base: string, file: string): string => toPosix(path.relative(base, file));

/** All files below a folder. */
export function folderGlob(base: string, folder: string): string {
  const relative = relativeGlob(base, folder);
  return relative === '' ? '**' : `${relative}/**`;
}

/**
 * The files that a build of a recipe depends on. Spec: backends-others.md 2.9.
 * @param base absolute; where the globs start
 */
export async function recipeInputGlobs(
  base: string,
  recipeDirectory: string,
  sources: readonly RecipeSource[],
  extra: readonly string[],
): Promise<string[]> {
  const globs = [folderGlob(base, recipeDirectory)];
  for (const source of sources) {
    if (source.kind !== 'path') continue;
    const file = path.resolve(recipeDirectory, source.path);
    globs.push((await fileKind(file)) === 'file' ? relativeGlob(base, file) : folderGlob(base, file));
  }
  return [...new Set([...globs, ...extra])];
}
