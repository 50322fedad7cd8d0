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
export { unixEntryPointScript, windowsEntryPointScript } from './entry-script.js';
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
export { type AppliedPin, applyPin, formatPinBound, type Pin, type PinBound, parsePinBound } from './pin.js';
export {
  type HostProcess,
  isUnix,
  isWindows,
  likelyPlatforms,
  type Platform,
  type PlatformFamily,
  parsePlatform,
  platformArchitecture,
  platformFamily,
  platformOfProcess,
  platforms,
  unknownPlatformMessage,
} from './platform.js';
export { readPackageRecord, readRunExports } from './record/read-record.js';
export { type PackageRecord, type RepoDataRecord, type RunExports, recordStem } from './record/record.js';
export { AmbiguousVersionError } from './version/constraint.js';
export { bumpSegment, extendSegments, stripLocal, truncateSegments, withAlpha } from './version/segments.js';
export type { ParseMode, RangeOperator, VersionSpecNode } from './version/spec-model.js';
export { Version } from './version/version.js';
export { VersionSpec } from './version/version-spec.js';
export {
  baselineMicroarchitecture,
  defaultFacts,
  type HostFacts,
  type OverrideVariables,
  virtualPackagesFor,
} from './virtual-packages/detect.js';
export {
  isMicroarchitecture,
  microarchitectureNames,
  microarchitectureOf,
  type ProcessorFacts,
} from './virtual-packages/microarchitecture.js';
export { processorOfCpuInfo, processorOfSysctl } from './virtual-packages/processor-facts.js';
export {
  cudaArchOfNvidiaSmi,
  cudaVersionOfNvidiaSmi,
  libcOfLdd,
  linuxVersionOfRelease,
  macVersionOfPlist,
} from './virtual-packages/system-versions.js';
export {
  formatVirtualPackage,
  parseVirtualPackage,
  type VirtualPackage,
  virtualPackage,
} from './virtual-packages/virtual-package.js';
