import type { PackageDefinition } from '../package/index.js';
import { type DependencyTable, emptyDependencyTable } from '../spec/index.js';
import type { TableReader, TomlPath } from '../toml/index.js';
import { readActivation } from './activation.js';
import { tableName, type WorkspaceContext } from './context.js';
import { readDependencies } from './dependencies.js';
import { readDevSources } from './dev.js';
import type { TargetTables } from './model.js';
import { readPypiDependencies } from './pypi.js';
import { readTasks } from './tasks.js';

/** Where tables stand: which of the legacy ones are known there, and for which target. */
export interface TargetPlace {
  /** An environment's own content has no `host-dependencies` and `build-dependencies`. */
  readonly legacyTables: boolean;
  /** Text of the selector; undefined outside a `target` table. */
  readonly selector: string | undefined;
}

/** Reads the tables that a feature has for all platforms, or for one target. Does not finish the reader. */
export function readTargetTables(reader: TableReader, place: TargetPlace, context: WorkspaceContext): TargetTables {
  const inlinePackages = new Map<string, PackageDefinition>();
  const read = (key: string, allowSource: boolean): DependencyTable => {
    const table = reader.tableAt(key);
    return table ? readDependencies(table, { allowSource, inlinePackages }, context) : emptyDependencyTable;
  };
  const legacy = (key: 'host-dependencies' | 'build-dependencies'): DependencyTable => {
    if (!place.legacyTables) return emptyDependencyTable;
    if (reader.has(key)) reportLegacyTable(reader, key, place, context);
    // With pixi-build the table is an error as a whole: its content would only add noise.
    if (!context.preview.pixiBuild) return read(key, true);
    reader.know(key);
    return emptyDependencyTable;
  };
  const pypi = readPypiDependencies(reader.tableAt('pypi-dependencies'));
  return {
    dependencies: read('dependencies', true),
    constraints: read('constraints', false),
    hostDependencies: legacy('host-dependencies'),
    buildDependencies: legacy('build-dependencies'),
    pypiDependencies: new Map([...pypi].map(([name, requirement]) => [name, [requirement]])),
    dev: readDevSources(reader.tableAt('dev'), context),
    activation: readActivation(reader.tableAt('activation')),
    tasks: readTasks(reader.tableAt('tasks')),
    inlinePackages,
  };
}

function reportLegacyTable(
  reader: TableReader,
  key: 'host-dependencies' | 'build-dependencies',
  place: TargetPlace,
  context: WorkspaceContext,
): void {
  if (!context.preview.pixiBuild) {
    reader.warning(key, 'manifest-deprecated', `${tableName(reader.at(key))} is deprecated outside a package`, {
      mark: 'key',
      hint: 'Put the entries into [dependencies], or enable the preview pixi-build and use [package]',
    });
    return;
  }
  const table = `package.${key}`;
  const condition = place.selector === undefined ? '' : `."if(${conditionOf(place.selector)})"`;
  reader.error(
    key,
    'manifest-misplaced-dependencies',
    `When 'pixi-build' is enabled, ${key} can only be specified for a package.`,
    {
      related: relatedPreview(context.previewPath),
      hint: `Did you mean [${table}${condition}]?`,
    },
  );
}

const relatedPreview = (path: TomlPath | undefined) =>
  path && [{ path, mark: 'value' as const, message: 'pixi-build is enabled here' }];

/** The `if(...)` expression that says in a package what a target selector says in a workspace. */
export function conditionOf(selector: string): string {
  if (selector === 'macos') return 'osx';
  return ['unix', 'linux', 'win', 'osx'].includes(selector) ? selector : `host_platform == '${selector}'`;
}

export const emptyTables: TargetTables = {
  dependencies: emptyDependencyTable,
  constraints: emptyDependencyTable,
  hostDependencies: emptyDependencyTable,
  buildDependencies: emptyDependencyTable,
  pypiDependencies: new Map(),
  dev: new Map(),
  activation: undefined,
  tasks: new Map(),
  inlinePackages: new Map(),
};
