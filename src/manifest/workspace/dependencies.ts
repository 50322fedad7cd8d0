import { type PackageDefinition, readInlinePackage } from '../package/index.js';
import { type DependencyTable, type InlineDefinition, readDependencyTable } from '../spec/index.js';
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
    onInlinePackage: (definition) => readInline(definition, options.inlinePackages, context),
  });
}

function readInline(
  definition: InlineDefinition,
  inlinePackages: Map<string, PackageDefinition>,
  context: WorkspaceContext,
): void {
  const read = readInlinePackage(definition, {
    findings: context.findings,
    checks: context.checks,
    directory: context.directory,
    manifestPath: context.manifestPath,
    workspaceRoot: context.directory,
    inheritable: context.inlineInheritable,
    pool: context.pool,
    pixiBuild: context.preview.pixiBuild,
    previewPath: context.previewPath,
    projectDefaults: undefined,
  });
  const name = definition.name.toLowerCase();
  if (inlinePackages.has(name)) {
    context.findings.error(
      'manifest-inline-package',
      `\`${definition.name}\` has more than one inline definition`,
      definition.path,
      { mark: 'key', hint: 'Keep one of them' },
    );
  }
  if (read) inlinePackages.set(name, read);
}
