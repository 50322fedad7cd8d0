export {
  type ActivationShell,
  type PrefixActivation,
  prefixPathEntries,
  readActivation,
} from './activation/activation.js';
export { activationLines, bashWord, exportLine } from './activation/shell-text.js';
export type { ClobberedPath } from './clobber.js';
export { environmentFingerprint } from './fingerprint.js';
export { installEnvironment } from './install.js';
export type { InstallOptions, InstallReport } from './install-options.js';
export type { LinkSwitches } from './linking/link-methods.js';
export { type PythonLayout, pythonLayout } from './linking/python-layout.js';
export type { CachedPackage, PackageIndex, PackagePath } from './package-cache/model.js';
export { PackageCache, type PackageCacheOptions } from './package-cache/package-cache.js';
export type { InstalledPath, InstalledPathType } from './records/prefix-record.js';
export { type InstalledPackage, type RemoveOptions, readInstalled, removeEnvironment } from './remove.js';
