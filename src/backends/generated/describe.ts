import {
  explainHash,
  type RenderedRecipe,
  renderedRecipeObject,
  type VariantConfig,
  type VariantReason,
} from '../../recipe/index.js';
import type { OutputDescription } from '../types.js';

/** An output of a generated recipe, for people. */
export function describeGenerated(recipe: RenderedRecipe, variants: VariantConfig): OutputDescription {
  const { name, version, buildString, subdir, hash } = recipe;
  const hashPrefix = buildString.slice(0, buildString.lastIndexOf(`h${hash}`));
  return {
    name,
    version,
    build: buildString,
    subdir,
    recipe: renderedRecipeObject(recipe),
    hash: explainHash({ ...recipe, hashPrefix, variantReasons: reasonsOf(recipe) }, variants),
  };
}

/** Requirements without a version take it from the variant; all else is read by a compiler or condition. */
function reasonsOf({ variant, requirements }: RenderedRecipe): Map<string, VariantReason> {
  const specs = [...requirements.build, ...requirements.host].flatMap((one) => ('spec' in one ? [one.spec] : []));
  const free = new Set(specs.map((spec) => spec.name.exact?.normalized.replace(/[-.]/g, '_')));
  return new Map(
    Object.keys(variant).map((key) => [
      key,
      key === 'target_platform' ? 'platform' : free.has(key) ? 'free-spec' : 'read',
    ]),
  );
}
