export {
  type CondaBuildDependency,
  type CondaBuildDependencySource,
  type CondaBuildOutput,
  type CondaBuildPrefix,
  type CondaBuildRecord,
  type CondaBuildRunExports,
  type CondaBuildV1Params,
  type CondaBuildV1Result,
  type CondaPackageFormat,
  condaBuildV1Method,
} from './conda-build-v1.js';
export {
  type CondaOutput,
  type CondaOutputDependencies,
  type CondaOutputMetadata,
  type CondaOutputRunExports,
  type CondaOutputsParams,
  type CondaOutputsResult,
  condaOutputsMethod,
} from './conda-outputs.js';
export { type InitializeParams, type InitializeResult, initializeMethod } from './initialize.js';
export {
  type Capabilities,
  type NegotiateCapabilitiesParams,
  type NegotiateCapabilitiesResult,
  negotiateCapabilitiesMethod,
} from './negotiate-capabilities.js';
export type { ProjectModel, SpecMap, Target, TargetRunExports, Targets } from './project-model.js';
export { locationOf, type ProjectModelOverrides, projectModelOf } from './project-model-of.js';
export {
  binarySpecOf,
  matchSpecObjectOf,
  matchSpecOf,
  matchSpecOfObject,
  namedConstraintOf,
  namedSpecOf,
  requirementOf,
  sourceReferenceOf,
} from './spec-conversion.js';
export type * from './specs.js';
