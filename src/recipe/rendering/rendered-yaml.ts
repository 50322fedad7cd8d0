import { blockYaml } from '../../support/index.js';
import { buildSections, type RenderedRecipeExtras } from '../yaml.js';
import type { RenderedOutput } from './model.js';
import { renderedObject } from './rendered-object.js';

/** `info/recipe/rendered_recipe.yaml` of an output of a recipe; without paths of the machine. Spec: packaging.md 10.3. */
export async function renderedOutputYaml(output: RenderedOutput, extras: RenderedRecipeExtras): Promise<string> {
  return blockYaml({ recipe: renderedObject(output), ...buildSections(output, extras) });
}
