export {
  comparePackages,
  type FileDifference,
  type ListDifference,
  type PackageDifference,
  type ValueDifference,
} from './diff.js';
export { type InspectOptions, inspectPackage, type PackageInspection } from './inspect.js';
export { packageFiles } from './package.js';
export { listPrefixFiles } from './prefix-files.js';
export type {
  ArchiveFormat,
  BuiltPackage,
  IndexJson,
  LinkCheckOptions,
  PackageAbout,
  PackageRecipe,
  PackageRequest,
  PackageRunExports,
  PathsEntry,
  PrefixDetection,
  RelinkOptions,
  ToolRunner,
} from './types.js';
