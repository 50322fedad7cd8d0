import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import type { RecipeAccess } from '../../recipe/index.js';
import { systemErrorCode } from '../../support/index.js';

/** What the experimental functions of a recipe may look at: files, and git. */
export async function recipeAccess(
  recipeDirectory: string,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<RecipeAccess> {
  const [yaml, toml] = await Promise.all([import('yaml'), import('smol-toml')]);
  return {
    recipeDirectory,
    readText(file) {
      try {
        return readFileSync(file, 'utf8');
      } catch (error) {
        if (systemErrorCode(error) === 'ENOENT') return undefined;
        throw error;
      }
    },
    isDirectory: (file) => statSync(file, { throwIfNoEntry: false })?.isDirectory() ?? false,
    parse(extension, text) {
      if (extension === '.json') return JSON.parse(text);
      return extension === '.toml' ? toml.parse(text) : yaml.parse(text);
    },
    git(args, directory) {
      const output = execFileSync('git', args, {
        cwd: directory ?? recipeDirectory,
        env: { ...environment, GIT_TERMINAL_PROMPT: '0' },
        stdio: ['ignore', 'pipe', 'pipe'],
        encoding: 'utf8',
      });
      return output.replace(/\r?\n$/, '');
    },
  };
}
