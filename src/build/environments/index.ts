export {
  type AssembledEnvironment,
  type AssembledOutput,
  type AssembledRequirements,
  assembleOutput,
  buildRecordOf,
  requirementsWithoutEnvironments,
} from './assemble.js';
export type { EnvironmentProvider, EnvironmentRequest } from './types.js';
