export {
  type AssembledEnvironment,
  type AssembledOutput,
  type AssembledRequirements,
  assembleOutput,
  buildRecordOf,
  requirementsWithoutEnvironments,
} from './assemble.js';
export { CondaEnvironments } from './conda-environments.js';
export type { EnvironmentProvider, EnvironmentRequest, PackageProvider } from './types.js';
