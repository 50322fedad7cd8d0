import type { ManifestFile } from './discovery/manifest-file.js';
import type { Metadata, PackageContext } from './package/index.js';
import type { TomlPath } from './toml/index.js';
import type { FileContext } from './workspace/context.js';
import type { Workspace } from './workspace/model.js';

/**
 * What surrounds the `[package]` of a file.
 *
 * @param previewPath where the file says `preview`, when it is the workspace's
 * @param projectDefaults what `[project]` of the file says
 */
export function packageContext(
  file: ManifestFile,
  workspace: Workspace,
  previewPath: TomlPath | undefined,
  projectDefaults: Metadata | undefined,
  { findings, checks }: FileContext,
): PackageContext {
  return {
    findings,
    checks,
    directory: file.directory,
    manifestPath: file.path,
    workspaceRoot: workspace.root,
    inheritable: workspace.metadata,
    pool: workspace.pool,
    pixiBuild: workspace.preview.pixiBuild,
    previewPath,
    projectDefaults,
  };
}
