import type { ManifestFile } from './discovery/manifest-file.js';
import { type PackageDefinition, readPackage } from './package/index.js';
import { packageContext } from './package-context.js';
import { readPyproject } from './pyproject/project.js';
import { checkTablesWithoutWorkspace } from './read-workspace.js';
import { TableReader } from './toml/index.js';
import type { FileContext } from './workspace/context.js';
import type { Workspace } from './workspace/model.js';

/** Reads the manifest of a package that stands apart from its workspace's. */
export function readPackageFile(
  file: ManifestFile,
  workspace: Workspace,
  context: FileContext,
): PackageDefinition | undefined {
  const project = file.kind === 'pyproject' ? readPyproject(file.document.root, context.findings) : undefined;
  checkTablesWithoutWorkspace(file, workspace, context);
  const reader = new TableReader(context.findings, file.table, file.tablePath).tableAt('package');
  return reader && readPackage(reader, packageContext(file, workspace, undefined, project?.defaults, context));
}
