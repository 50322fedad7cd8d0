export {
  type BuildString,
  type BuildStringInput,
  defaultBuildString,
  hashInputText,
  languagePrefix,
  variantHash,
} from './build-string.js';
export { ExpressionError } from './jinja/expression-error.js';
export { type RecipePlatforms, selectorVariables } from './jinja/selectors.js';
export {
  allItems,
  type ConditionalItems,
  emptyRunExports,
  type Item,
  isConditional,
  noPythonSection,
  type PackageRequirement,
  type PinRequirement,
  type PythonSection,
  type Recipe,
  type RecipeAbout,
  type RenderedRequirement,
  type Requirement,
  type Requirements,
  type RunExportLists,
  type SourceReference,
} from './model.js';
export { pinCall } from './pin.js';
export { type RenderOptions, renderRecipe, renderVariant } from './render.js';
export type { RenderedRecipe, RenderedScript } from './rendered.js';
export {
  normalizeVariantKey,
  type Variant,
  type VariantConfig,
  type VariantValue,
  variantConfigOf,
} from './variant.js';
export { type ReadVariants, readVariantFile, type VariantFile } from './variant-files.js';
export {
  type RenderedRecipeExtras,
  recipeYaml,
  renderedRecipeYaml,
  requirementText,
  variantConfigYaml,
} from './yaml.js';
