export {
  type CompilerCacheName,
  compilerCaches,
  type EnvironmentIsolation,
  environmentIsolations,
} from '../backends/index.js';
export { cleanBuilds } from './build-directory.js';
export { describeOutputs } from './describe.js';
export type { PackageProvider } from './environments/index.js';
export { executeBuild } from './execute.js';
export { parseBuildNumber, parsePackageFormat, parseThreadCount, parseTimeLimit, parseVariants } from './options.js';
export { recordOfPackage } from './package-record.js';
export { planBuild } from './plan.js';
export { machinePlatform, parsePlatformOption } from './platforms.js';
export { type Rebuilt, rebuildPackage } from './rebuild.js';
export { type TestEnvironments, testEnvironmentsOfFile, testEnvironmentsOfPlan } from './test-environments.js';
export {
  type BuildOutcome,
  type BuildPlan,
  type BuildReport,
  type BuildSettings,
  fileStem,
  type PlannedPackage,
  packageKey,
  type Toolchain,
  type VariantOverrides,
} from './types.js';
