import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { IgnoreRules } from '../../support/index.js';

/** A file that goes with a recipe. */
export interface RecipeFile {
  /** Relative to the recipe, with `/`. */
  readonly path: string;
  /** Absolute. */
  readonly source: string;
}

/**
 * What stands beside a recipe, so that the package can be built again from what it carries: not what git ignores, what is
 * hidden, or the recipe itself. Spec: packaging.md 10.3.
 * @param leftOut absolute paths, such as where packages are written
 */
export async function recipeFiles(recipeFile: string, leftOut: readonly string[]): Promise<RecipeFile[]> {
  const root = path.dirname(recipeFile);
  const found: RecipeFile[] = [];
  const excluded = new Set([recipeFile, ...leftOut]);
  const walk = async (folder: string, relative: string, above: IgnoreRules): Promise<void> => {
    const entries = await readdir(folder, { withFileTypes: true });
    const names = new Set(entries.map(({ name }) => name));
    const rules = relative === '' ? above : await above.below(folder, names);
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const source = path.join(folder, entry.name);
      const file = relative === '' ? entry.name : `${relative}/${entry.name}`;
      if (entry.name.startsWith('.') || excluded.has(source) || rules.ignores(source, entry.isDirectory())) continue;
      if (entry.isDirectory()) await walk(source, file, rules);
      else if (entry.isFile()) found.push({ path: file, source });
    }
  };
  await walk(root, '', await IgnoreRules.above(root));
  return found;
}
