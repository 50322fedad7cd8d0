export { type BuildNumberOperator, BuildNumberSpec } from './build-number-spec.js';
export {
  type Channel,
  type ChannelContext,
  canonicalChannelName,
  channelAlias,
  channelNameOfUrl,
  maskUrl,
  parseChannel,
  subdirUrl,
} from './channel.js';
export { type EntryPoint, entryPointProblem, formatEntryPoint, parseEntryPoint } from './entry-point.js';
export {
  formatPackageFileName,
  type PackageExtension,
  type PackageFileName,
  parsePackageFileName,
} from './file-name.js';
export { isExtraName, isFlag, isFlagMatcher } from './match-spec/lists.js';
export { type MatchableRecord, MatchSpec, nameOfDependency } from './match-spec/match-spec.js';
export type { Condition, MatchSpecFields, MatchSpecOptions } from './match-spec/model.js';
export { NameMatcher } from './matcher/name-matcher.js';
export { StringMatcher } from './matcher/string-matcher.js';
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
export { type PackageRecord, type RepoDataRecord, type RunExports, recordStem } from './record/record.js';
export { AmbiguousVersionError } from './version/constraint.js';
export type { ParseMode, RangeOperator, VersionSpecNode } from './version/spec-model.js';
export { Version } from './version/version.js';
export { VersionSpec } from './version/version-spec.js';
export {
  formatVirtualPackage,
  parseVirtualPackage,
  type VirtualPackage,
  virtualPackage,
} from './virtual-packages/virtual-package.js';
