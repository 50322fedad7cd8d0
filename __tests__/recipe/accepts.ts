import path from 'node:path';
import { parseRecipe, readVariantFile, renderDocument } from '../../src/recipe/index.js';
import { type Diagnostic, isPixiBuildError } from '../../src/support/index.js';
import type { Oracle } from '../oracles/oracle.js';

/** A recipe that may be wrong, for linux-64. */
export interface Attempt {
  readonly recipe: string;
  /** The text of a `variants.yaml`. */
  readonly variants?: string;
  readonly experimental?: boolean;
  readonly v3?: boolean;
}

export const recipeFile = '/work/recipe.yaml';

/**
 * What is wrong with a recipe; nothing when it can be rendered.
 * @throws whatever is no error for the author of a recipe
 */
export async function problemsOf({ recipe, variants = '', experimental = false, v3 = false }: Attempt) {
  const platforms = { host: 'linux-64', build: 'linux-64' } as const;
  try {
    const document = await parseRecipe({ file: recipeFile, text: recipe }, { experimental, v3 });
    const config = await readVariantFile({ file: '/work/variants.yaml', text: variants }, platforms, {});
    const { failures } = renderDocument(document, config, { platforms, environment: {} });
    return failures.flatMap(({ diagnostics }) => diagnostics.filter(isError));
  } catch (error) {
    if (!isPixiBuildError(error)) throw error;
    return error.diagnostics().filter(isError);
  }
}

const isError = ({ severity }: Diagnostic): boolean => severity === 'error';

/** What the oracle says of recipes: the message of its error, or null for one that it takes. */
export function oracleProblems(oracle: Oracle, attempts: readonly Attempt[]): Promise<(string | null)[]> {
  const questions = attempts.map(({ recipe, variants = '{}', experimental = false, v3 = false }) => {
    return { recipe, variants, experimental, v3 };
  });
  return oracle.ask(path.join(import.meta.dirname, 'accepts.py'), questions);
}
