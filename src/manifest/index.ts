export { channelUrl } from './channel-url.js';
export { type FileProbe, realFiles } from './deferred-checks.js';
export { readManifestText } from './discovery/manifest-file.js';
export { discoverMembers, type Member } from './discovery/members.js';
export { findSourceManifest, type SourceManifest } from './discovery/source-location.js';
export {
  emulatedPixiVersion,
  type LoadedPackage,
  type LoadedWorkspace,
  type LoadOptions,
  type LoadPackageOptions,
  loadPackage,
  loadWorkspace,
} from './load.js';
export { locateDependency } from './locate-dependency.js';
export type * from './package/index.js';
export { type NamedRequirement, parseRequirement } from './pyproject/requirement.js';
export {
  environmentChannels,
  environmentFeatures,
  getEnvironment,
  type ResolvedActivation,
  type ResolvedEnvironment,
  resolveEnvironment,
  resolveSolveGroup,
  solveGroups,
} from './resolve/environment.js';
export { environmentPlatforms, workspacePlatform } from './resolve/platforms.js';
export { type VariantConfiguration, variantConfiguration } from './resolve/variants.js';
export type * from './spec/index.js';
export { condaPinOf, isPinSpec, isSourceSpec, matchSpecOf, resolveSourcePath } from './spec/index.js';
export { standaloneWorkspace } from './standalone.js';
export {
  Findings,
  isTomlTable,
  locateFindings,
  parseTomlDocument,
  TableReader,
  type TomlDocument,
  type TomlPath,
  type TomlTable,
  tomlTypeName,
} from './toml/index.js';
export { sortedByPriority } from './workspace/channels.js';
export { parseExcludeNewer } from './workspace/exclude-newer.js';
export type * from './workspace/model.js';
export { isPypiName, normalizePypiName } from './workspace/names.js';
export { plainPlatform } from './workspace/platforms.js';
export type * from './workspace/pypi-model.js';
export { selectorMatches } from './workspace/selector.js';
export type * from './workspace/task-model.js';
