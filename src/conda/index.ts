export { type EntryPoint, entryPointProblem, formatEntryPoint, parseEntryPoint } from './entry-point.js';
export { isPackageName, isVirtualName, PackageName } from './package-name.js';
export { CondaParseError, type CondaParseErrorOptions } from './parse-error.js';
export {
  type HostProcess,
  isUnix,
  isWindows,
  type Platform,
  type PlatformFamily,
  parsePlatform,
  platformArchitecture,
  platformFamily,
  platformOfProcess,
  platforms,
  unknownPlatformMessage,
} from './platform.js';
export { AmbiguousVersionError } from './version/constraint.js';
export type { ParseMode, RangeOperator, VersionSpecNode } from './version/spec-model.js';
export { Version } from './version/version.js';
export { VersionSpec } from './version/version-spec.js';
