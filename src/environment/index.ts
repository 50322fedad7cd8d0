export { type InstallOptions, type InstallReport, installEnvironment } from './install.js';
export { type InstalledPackage, type InstalledPath, readInstalled } from './installed.js';
export { type PythonLayout, pythonLayout } from './layout.js';
export { type CachedPackage, PackageCache, type PackageCacheOptions, type PackagePath } from './package-cache.js';
