export {
  type ActivationOptions,
  activatedEnvironment,
  activationChanges,
  changedEnvironment,
} from './activation/activated-environment.js';
export { type PrefixActivation, prefixPathEntries, readActivation } from './activation/activation.js';
export type { ActivationShell, PathMode, ShellDialect } from './activation/dialect.js';
export { shellDialect } from './activation/dialects.js';
export { bashWord, literalWord } from './activation/posix-dialect.js';
export {
  activationLines,
  deactivationLines,
  exportLine,
  literalExportLine,
  type OuterShell,
  outerShell,
} from './activation/shell-text.js';
export {
  type WorkspaceActivation,
  type WorkspaceFacts,
  workspaceActivation,
  workspaceVariables,
} from './activation/workspace-activation.js';
export type { ClobberedPath } from './clobber.js';
export { environmentFingerprint } from './fingerprint.js';
export { installEnvironment } from './install.js';
export type { InstallOptions, InstallReport } from './install-options.js';
export { launcherFor } from './launcher/index.js';
export type { LinkSwitches } from './linking/link-methods.js';
export { type PythonLayout, pythonLayout } from './linking/python-layout.js';
export type { CachedPackage, PackageIndex, PackagePath } from './package-cache/model.js';
export { PackageCache, type PackageCacheOptions } from './package-cache/package-cache.js';
export type { InstalledPath, InstalledPathType } from './records/prefix-record.js';
export { type InstalledPackage, type RemoveOptions, readInstalled, removeEnvironment } from './remove.js';
