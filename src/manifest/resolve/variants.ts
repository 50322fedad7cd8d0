import { sortedByPriority } from '../workspace/channels.js';
import type { Workspace, WorkspacePlatform } from '../workspace/model.js';
import { selectorMatches } from '../workspace/selector.js';
import { workspacePlatform } from './platforms.js';

/** What pixi tells a backend of build variants. */
export interface VariantConfiguration {
  /** Variant key to its values. */
  readonly values: ReadonlyMap<string, readonly string[]>;
  /** Absolute paths; later files win. A `conda_build_config.yaml` has conda-build's syntax. */
  readonly files: readonly string[];
}

/**
 * The build variants of a workspace for a host platform: the last matching target that names a key has its say, else
 * `build-variants`; whole lists replace each other. With conda-forge among the channels, `c_stdlib` and
 * `c_stdlib_version` are added when absent. Spec: manifest.md 2.5.
 *
 * @param platform a platform, or the name of one, or a subdir
 * @throws PixiBuildError when the name is neither
 */
export function variantConfiguration(workspace: Workspace, platform: WorkspacePlatform | string): VariantConfiguration {
  const host = typeof platform === 'string' ? workspacePlatform(workspace, platform) : platform;
  const values = new Map<string, readonly string[]>();
  for (const { selector, variants } of [...workspace.targetBuildVariants].reverse()) {
    if (selectorMatches(selector, host)) addMissing(values, variants);
  }
  addMissing(values, workspace.buildVariants);
  if (usesCondaForge(workspace)) addStandardLibrary(values, host);
  return { values, files: workspace.buildVariantFiles };
}

function addMissing(values: Map<string, readonly string[]>, more: ReadonlyMap<string, readonly string[]>): void {
  for (const [key, list] of more) if (!values.has(key)) values.set(key, list);
}

function usesCondaForge(workspace: Workspace): boolean {
  return sortedByPriority(workspace.channels).some(
    ({ url }) => url.replace(/\/+$/, '').split('/').pop() === 'conda-forge',
  );
}

/** The packages that conda-forge compiles against, and the virtual package that says which version. */
const standardLibraries = [
  { prefix: 'linux-', library: 'sysroot', virtualPackage: '__glibc' },
  { prefix: 'osx-', library: 'macosx_deployment_target', virtualPackage: '__osx' },
];

function addStandardLibrary(values: Map<string, readonly string[]>, host: WorkspacePlatform): void {
  const known = standardLibraries.find(({ prefix }) => host.subdir.startsWith(prefix));
  const version = host.virtualPackages.find(({ name }) => name === known?.virtualPackage)?.version;
  if (!known || version === undefined) return;
  addMissing(
    values,
    new Map([
      ['c_stdlib', [known.library]],
      ['c_stdlib_version', [version.split('.').slice(0, 2).join('.')]],
    ]),
  );
}
