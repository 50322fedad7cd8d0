export {
  type ActivationShell,
  type PrefixActivation,
  prefixPathEntries,
  readActivation,
} from './activation/activation.js';
export { activationLines, bashWord, exportLine } from './activation/shell-text.js';
export { type InstallOptions, type InstallReport, installEnvironment } from './install.js';
export { type InstalledPackage, type InstalledPath, readInstalled } from './installed.js';
export { type PythonLayout, pythonLayout } from './layout.js';
export { type CachedPackage, PackageCache, type PackageCacheOptions, type PackagePath } from './package-cache.js';
