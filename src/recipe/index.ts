export {
  type BuildString,
  type BuildStringInput,
  defaultBuildString,
  hashInputText,
  languagePrefix,
  variantHash,
} from './build-string.js';
export type { FinalizedBuild, FinalizedEnvironment, FinalizedSpec } from './finalized.js';
export type { RecipeAccess } from './jinja/call-context.js';
export { ExpressionError } from './jinja/expression-error.js';
export { type RecipePlatforms, selectorVariables } from './jinja/selectors.js';
export { locateRequirement } from './locate-requirement.js';
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
export type { EvaluationOptions, LeftOut } from './rendering/evaluate.js';
export {
  explainHash,
  type HashEntry,
  type HashExplanation,
  type HashedOutput,
  hashExplanationLines,
} from './rendering/explain.js';
export {
  type EnvironmentRequirements,
  environmentRequirements,
  type FinalRequirement,
  type FinalRequirements,
  finaliseOutput,
  hostAdditions,
  type Sibling,
  type SolvedBuild,
  type SolvedEnvironment,
  type SolvedPackage,
} from './rendering/finalise.js';
export { parseRecipe, type RecipeDocument, type RecipeText } from './rendering/load.js';
export type { BuildPlan, BuildSettings, RenderedOutput, StagingOutput } from './rendering/model.js';
export { outputRequirements } from './rendering/output-requirements.js';
export {
  type RenderRecipeOptions,
  type RenderResult,
  renderDocument,
  type VariantFailure,
} from './rendering/render-document.js';
export { renderedObject, sourceData, stagingData, testData } from './rendering/rendered-object.js';
export { renderedOutputYaml } from './rendering/rendered-yaml.js';
export { renderScriptText } from './rendering/script-text.js';
export { environmentKeys, type VariantReason } from './rendering/used-variant.js';
export type {
  DynamicLinking,
  PostProcess,
  RecipePrefixDetection,
  RecipePythonSection,
  VariantUse,
} from './sections/build.js';
export type { BuildStep, RecipeScript as OutputScript, ScriptContent } from './sections/script.js';
export type {
  AttestationPublisher,
  GitSource,
  PathSource,
  RecipeSource,
  UrlSource,
} from './sections/source.js';
export type { FileExpectation, RecipeTest } from './sections/tests.js';
export type { GlobSelection } from './sections/values.js';
export type { RecipeSettings } from './shapes/shape.js';
export {
  commandLineVariants,
  mergeVariantConfigs,
  normalizeVariantKey,
  type Variant,
  type VariantConfig,
  type VariantOrigin,
  type VariantValue,
  variantConfigOf,
} from './variants/variant.js';
export {
  automaticVariantFiles,
  type ReadVariants,
  readVariantFile,
  type VariantFile,
} from './variants/variant-files.js';
export {
  type RenderedRecipeExtras,
  recipeYaml,
  renderedRecipeObject,
  renderedRecipeYaml,
  requirementText,
  variantConfigYaml,
} from './yaml.js';
