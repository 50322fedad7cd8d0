import path from 'node:path';
import type { ManifestFile } from './discovery/manifest-file.js';
import { type Metadata, type PackageDefinition, readPackage } from './package/index.js';
import { packageContext } from './package-context.js';
import { withProject } from './pyproject/features.js';
import { readPyproject } from './pyproject/project.js';
import { Findings, isTomlTable, TableReader, tomlTypeName } from './toml/index.js';
import type { FileContext, WorkspaceContext } from './workspace/context.js';
import { readEnvironments } from './workspace/environments.js';
import { readExcludeNewerTable } from './workspace/exclude-newer.js';
import { featureHints, readDeprecatedRequirements, readFeatures } from './workspace/features.js';
import type { Environment, Feature, Workspace, WorkspacePlatform } from './workspace/model.js';
import { normalizePypiName } from './workspace/names.js';
import { readPreview } from './workspace/preview.js';
import { readPypiOptions } from './workspace/pypi-options.js';
import { readRequiresPixi } from './workspace/requires-pixi.js';
import { readTargetTables } from './workspace/target-tables.js';
import { readTargets } from './workspace/targets.js';
import { readWorkspaceTable } from './workspace/workspace-table.js';

const rootHints: Readonly<Record<string, string>> = {
  ...featureHints,
  'build-system': 'The build backend of a package stands in [package.build]',
  'build-backend': 'The build backend of a package stands in [package.build]',
  build: 'The build backend of a package stands in [package.build]',
  schema: "Did you mean '$schema'?",
  name: 'It belongs into [workspace] or [package]',
  channels: 'It belongs into [workspace]',
  platforms: 'It belongs into [workspace]',
};

export interface WorkspaceReading {
  readonly workspace: Workspace;
  /** `[package]` of the same file. */
  readonly package: PackageDefinition | undefined;
}

/**
 * Reads a manifest with `[workspace]` (or `[project]`, its old name) as a whole. What is wrong goes to the findings of
 * the context; the result is only meant to be used when there are no errors among them.
 */
export function readWorkspace(
  file: ManifestFile,
  context: FileContext,
  pixiVersion: string,
): WorkspaceReading | undefined {
  const { findings } = context;
  const root = new TableReader(findings, file.table, file.tablePath);
  const project = file.kind === 'pyproject' ? readPyproject(file.document.root, findings) : undefined;
  const key = root.has('workspace') ? 'workspace' : 'project';
  if (key === 'project') {
    root.warning(key, 'manifest-deprecated', '`[project]` is deprecated, use `[workspace]` instead', {
      mark: 'key',
      hint: 'Rename the table to [workspace]',
    });
  }
  const reader = root.tableAt(key);
  if (!reader) return undefined;
  const requiresPixi = readRequiresPixi(reader.table, reader.path, pixiVersion, findings);
  const table = readWorkspaceTable(reader, readPreview(reader), context);
  const workspaceContext = contextOf(table, reader, project?.defaults, context);

  // Features first: they may bring in platforms that the selectors of other tables are compared with.
  const named = readFeatures(root.tableAt('feature'), workspaceContext);
  const written = readDefaultFeature(root, table, workspaceContext);
  const features = new Map<string, Feature>([written, ...named].map((feature) => [feature.name, feature]));
  if (project) withProject(features, project);
  const environments = readEnvironments(root.tableAt('environments'), features, table.pypiOptions, workspaceContext);
  reportUnusedFeatures(named, environments, root, findings);
  const excludeNewerPackages = readExcludeNewerTable(root.tableAt('exclude-newer'), (name) => name.toLowerCase());
  const excludeNewerPypi = readExcludeNewerTable(root.tableAt('pypi-exclude-newer'), normalizePypiName);
  readForeignKeys(root, file);

  const metadata = { ...project?.defaults, ...table.metadata };
  const workspace: Workspace = {
    root: file.directory,
    manifestPath: file.path,
    manifestKind: file.kind,
    name: table.metadata.name ?? plainName(root) ?? metadata.name ?? path.basename(file.directory),
    metadata,
    preview: table.preview,
    channels: table.channels,
    channelPriority: table.channelPriority,
    solveStrategy: table.solveStrategy,
    platforms: workspaceContext.platforms,
    requiresPixi,
    excludeNewer: table.excludeNewer,
    excludeNewerPackages,
    excludeNewerPypi,
    buildVariants: table.buildVariants,
    targetBuildVariants: table.readTargets(workspaceContext.platforms),
    buildVariantFiles: table.buildVariantFiles,
    pool: table.pool,
    condaPypiMap: table.condaPypiMap,
    pypiOptions: table.pypiOptions,
    s3Options: table.s3Options,
    features,
    environments,
  };
  const packageReader = root.tableAt('package');
  const definition =
    packageReader &&
    readPackage(
      packageReader,
      packageContext(file, workspace, workspaceContext.previewPath, project?.defaults, context),
    );
  root.finish(rootHints);
  return { workspace, package: definition };
}

/**
 * Checks the tables of a package's manifest that only have a meaning in a workspace: their form must be right, and they
 * do nothing.
 */
export function checkTablesWithoutWorkspace(file: ManifestFile, workspace: Workspace, context: FileContext): void {
  const root = new TableReader(context.findings, file.table, file.tablePath);
  root.know('package');
  const trial = new Findings();
  const trialRoot = new TableReader(trial, file.table, file.tablePath);
  const trialContext: WorkspaceContext = {
    ...context,
    findings: trial,
    preview: workspace.preview,
    previewPath: undefined,
    pool: workspace.pool,
    inlineInheritable: {},
    platforms: workspace.platforms,
    channels: workspace.channels,
    bringIn: () => {},
  };
  const named = readFeatures(trialRoot.tableAt('feature'), trialContext);
  const own = readDefaultFeature(trialRoot, { channelPriority: undefined, solveStrategy: undefined }, trialContext);
  const features = new Map([own, ...named].map((feature) => [feature.name, feature]));
  readEnvironments(trialRoot.tableAt('environments'), features, undefined, trialContext);
  readExcludeNewerTable(trialRoot.tableAt('exclude-newer'), (name) => name);
  readExcludeNewerTable(trialRoot.tableAt('pypi-exclude-newer'), (name) => name);
  readForeignKeys(trialRoot, file);
  trialRoot.know('package', 'workspace', 'project');
  trialRoot.finish(rootHints);
  for (const finding of trial.all) {
    if (finding.severity === 'error' && finding.code !== 'manifest-misplaced-dependencies') {
      context.findings.error(finding.code, finding.message, finding.path, finding);
    }
  }
  for (const key of Object.keys(file.table)) {
    if (!tablesOfWorkspaces.has(key)) continue;
    root.warning(key, 'manifest-no-effect', `[${key}] has no effect in a manifest without [workspace]`, {
      mark: 'key',
      hint: key.endsWith('dependencies')
        ? 'What the package needs stands in [package.build-dependencies], [package.host-dependencies] and [package.run-dependencies]'
        : `Move it to the manifest of the workspace`,
    });
  }
}

const tablesOfWorkspaces = new Set([
  'dependencies',
  'constraints',
  'host-dependencies',
  'build-dependencies',
  'pypi-dependencies',
  'pypi-options',
  'exclude-newer',
  'pypi-exclude-newer',
  'dev',
  'activation',
  'tasks',
  'target',
  'feature',
  'environments',
  'system-requirements',
]);

function contextOf(
  table: { readonly preview: Workspace['preview']; readonly pool: Workspace['pool'] } & Pick<
    Workspace,
    'channels' | 'platforms'
  >,
  reader: TableReader,
  projectDefaults: Metadata | undefined,
  context: FileContext,
): WorkspaceContext {
  const platforms: WorkspacePlatform[] = [...table.platforms];
  return {
    ...context,
    preview: table.preview,
    previewPath: reader.has('preview') ? reader.at('preview') : undefined,
    pool: table.pool,
    inlineInheritable: projectDefaults ?? {},
    platforms,
    channels: table.channels,
    bringIn: (platform) => {
      platforms.push(platform);
    },
  };
}

/** The tables at the root: the default feature. Its channels and platforms are the workspace's. */
function readDefaultFeature(
  root: TableReader,
  settings: Pick<Feature, 'channelPriority' | 'solveStrategy'>,
  context: WorkspaceContext,
): Feature {
  return {
    name: 'default',
    platforms: undefined,
    channels: undefined,
    channelPriority: settings.channelPriority,
    solveStrategy: settings.solveStrategy,
    systemRequirements: readDeprecatedRequirements(root, context),
    pypiOptions: readPypiOptions(root.tableAt('pypi-options')),
    base: readTargetTables(root, { legacyTables: true, selector: undefined }, context),
    targets: readTargets(root.tableAt('target'), true, context.platforms, context),
  };
}

function reportUnusedFeatures(
  features: readonly Feature[],
  environments: ReadonlyMap<string, Environment>,
  root: TableReader,
  findings: Findings,
): void {
  const used = new Set([...environments.values()].flatMap((environment) => environment.features));
  for (const { name } of features) {
    if (used.has(name)) continue;
    findings.warning(
      'manifest-unused-feature',
      `The feature '${name}' is defined but not used in any environment`,
      root.at('feature', name),
      {
        mark: 'key',
        hint: 'Remove the feature from the manifest or add it to an environment',
      },
    );
  }
}

/** Keys that stand in the file for others. */
function readForeignKeys(root: TableReader, file: ManifestFile): void {
  if (root.has('$schema')) root.string('$schema');
  else root.know('$schema');
  if (file.kind === 'pyproject') return;
  const tool = root.value('tool');
  if (tool !== undefined && !isTomlTable(tool)) {
    root.error('tool', 'manifest-type', `expected a table, found ${tomlTypeName(tool)}`);
  }
}

/** `package.name`, when it is written there as text. */
function plainName(root: TableReader): string | undefined {
  const table = root.has('package') ? root.table['package'] : undefined;
  const name = isTomlTable(table) && Object.hasOwn(table, 'name') ? table['name'] : undefined;
  return typeof name === 'string' ? name : undefined;
}
