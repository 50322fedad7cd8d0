import path from 'node:path';
import { fileKind, PixiBuildError } from '../../support/index.js';

/** Where recipes are looked for, in this order. */
const places = ['recipe.yaml', 'recipe.yml', 'recipe/recipe.yaml', 'recipe/recipe.yml'];

/** Whether a file is a recipe, by its name. */
export const isRecipeFile = (file: string): boolean => /^recipe\.ya?ml$/.test(path.basename(file));

/** The recipe of a folder, if it has one. */
export async function findRecipe(directory: string): Promise<string | undefined> {
  for (const place of places) {
    const file = path.join(directory, place);
    if ((await fileKind(file)) === 'file') return file;
  }
  return undefined;
}

/**
 * The recipe that a manifest means. Spec: backends-others.md 2.2.
 * @param option `recipe` of the configuration; relative to the source directory
 * @throws PixiBuildError code `recipe-missing`
 */
export async function locateRecipe(
  manifestPath: string,
  sourceDirectory: string,
  option: string | undefined,
): Promise<string> {
  if (isRecipeFile(manifestPath)) return manifestPath;
  const directory = path.dirname(manifestPath);
  const found = option === undefined ? await findRecipe(directory) : path.resolve(sourceDirectory, option);
  if (found !== undefined && (await fileKind(found)) === 'file') return found;
  const message =
    option === undefined ? `Could not find a recipe.yaml in ${directory}` : `There is no recipe at ${found}`;
  throw new PixiBuildError('recipe-missing', message, {
    exitCode: 2,
    hint: `Write one, or name it with 'recipe' in [package.build.config] of ${manifestPath}.`,
  });
}
