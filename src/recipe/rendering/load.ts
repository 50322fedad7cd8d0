import type { Diagnostic } from '../../support/index.js';
import { Findings } from '../document/findings.js';
import { loadYaml, parseYaml } from '../document/parse.js';
import { SourceText } from '../document/source-text.js';
import { loadEngine } from '../jinja/engine.js';
import { loadSpdx } from '../sections/about.js';
import { type ParsedRecipe, parseRecipeNode } from '../sections/recipe.js';
import type { RecipeSettings } from '../shapes/shape.js';

/** The text of a recipe. */
export interface RecipeText {
  /** Absolute. */
  readonly file: string;
  readonly text: string;
}

/** A recipe that was read and has no errors that show without a variant. */
export interface RecipeDocument {
  readonly source: SourceText;
  readonly recipe: ParsedRecipe;
  readonly settings: RecipeSettings;
  readonly warnings: readonly Diagnostic[];
}

/**
 * Reads a `recipe.yaml` of schema version 1.
 * @throws InvalidInputError code `recipe` with every error of the file, each with its place
 */
export async function parseRecipe(
  { file, text }: RecipeText,
  settings: RecipeSettings = { experimental: false, v3: false },
): Promise<RecipeDocument> {
  await Promise.all([loadYaml(), loadEngine(), loadSpdx()]);
  const source = new SourceText(file, text.replace(/^\uFEFF/, ''));
  const findings = new Findings(source);
  const before = findings.errorCount;
  const node = parseYaml(findings);
  // A text that is no YAML has been reported; that nothing could be read of it is no news.
  if (findings.errorCount > before && node === undefined) findings.check('recipe');
  const recipe = parseRecipeNode(node, { findings, settings });
  findings.check('recipe');
  if (!recipe) throw new Error('A recipe that cannot be read has no findings');
  return { source, recipe, settings, warnings: findings.diagnostics };
}
