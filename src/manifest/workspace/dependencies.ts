import type { PackageDefinition } from '../package/index.js';
import { type DependencyTable, readDependencyTable } from '../spec/index.js';
import type { TableReader } from '../toml/index.js';
import { tableName, type WorkspaceContext } from './context.js';

/** Reads a dependency table of a workspace, feature, target or environment. */
export function readDependencies(
  reader: TableReader,
  options: { readonly allowSource: boolean; readonly inlinePackages: Map<string, PackageDefinition> },
  context: WorkspaceContext,
): DependencyTable {
  return readDependencyTable(reader, {
    findings: context.findings,
    manifestDirectory: context.directory,
    pixiBuild: context.preview.pixiBuild,
    pool: context.pool,
    tableName: tableName(reader.path),
    allowSource: options.allowSource,
    allowPins: 'none',
    allowWorkspace: true,
  });
}
