import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { parse as parseToml } from 'smol-toml';
import { parse as parseYaml } from 'yaml';
import type { RecipeAccess } from '../../src/recipe/index.js';

/** What recipes of the corpus may ask of the machine. */
export function recipeAccess(recipeDirectory: string): RecipeAccess {
  return {
    recipeDirectory,
    readText: (file) => (existsSync(file) ? readFileSync(file, 'utf8') : undefined),
    isDirectory: (file) => statSync(file, { throwIfNoEntry: false })?.isDirectory() ?? false,
    parse: (extension, text) => {
      if (extension === '.json') return JSON.parse(text);
      return extension === '.toml' ? parseToml(text) : parseYaml(text);
    },
    git(args, directory) {
      const { status, stdout, stderr } = spawnSync('git', [...args], { cwd: directory, encoding: 'utf8' });
      if (status !== 0) throw new Error(stderr.trim());
      return stdout.trim();
    },
  };
}
