import { type PackageDependencyTable, readPackageDependencyTable, type SpecContext } from '../spec/index.js';
import type { TableReader, TomlPath } from '../toml/index.js';
import type { PackageContext } from './context.js';
import type { PackageTables, RunExports } from './model.js';

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** Tables that are being read. */
export interface TablesBuilder extends Writable<Omit<PackageTables, 'extraDependencies' | 'runExports'>> {
  readonly extraDependencies: Map<string, PackageDependencyTable>;
  readonly runExports: Writable<RunExports>;
}

const emptyTable: PackageDependencyTable = new Map();

export function newTables(): TablesBuilder {
  return {
    buildDependencies: emptyTable,
    hostDependencies: emptyTable,
    runDependencies: emptyTable,
    runConstraints: emptyTable,
    extraDependencies: new Map(),
    runExports: {
      weak: emptyTable,
      strong: emptyTable,
      noarch: emptyTable,
      weakConstraints: emptyTable,
      strongConstraints: emptyTable,
    },
  };
}

/** Gathers what the tables of a package say on every platform, and what under each condition. */
export class TablesCollector {
  readonly always = newTables();
  readonly #conditional = new Map<string, TablesBuilder>();
  readonly #keys = new Map<string, TomlPath>();

  /** The tables of an expression; equal texts share theirs. */
  when(expression: string, key: TomlPath): TablesBuilder {
    let tables = this.#conditional.get(expression);
    if (!tables) {
      tables = newTables();
      this.#conditional.set(expression, tables);
      this.#keys.set(expression, key);
    }
    return tables;
  }

  /** Where an expression was first seen. */
  firstKey(expression: string): TomlPath | undefined {
    return this.#keys.get(expression);
  }

  get conditional(): ReadonlyMap<string, PackageTables> {
    return this.#conditional;
  }
}

/** Where a table of a package stands: what may be in it, and where it goes. */
export interface TablePlace {
  readonly spec: Pick<SpecContext, 'tableName' | 'allowPins' | 'runExports'>;
  readonly put: (tables: TablesBuilder, table: PackageDependencyTable) => void;
}

/** What the readers of a package's tables share. */
export interface TablesContext {
  readonly package: PackageContext;
  /** Name of the package, when it is known here. */
  readonly ownName: string | undefined;
  readonly collector: TablesCollector;
}

/** Reads a dependency table with the `if(...)` tables in it. Spec: manifest.md 3.4. */
export function readConditionalTable(reader: TableReader, place: TablePlace, context: TablesContext): void {
  const base = specContext(place, context);
  const seen = new Map<string, TomlPath>();
  const table = readPackageDependencyTable(reader, {
    ...base,
    onCondition: ({ expression, key, reader: inner }) => {
      const { checks, findings } = context.package;
      const first = seen.get(expression);
      if (first) {
        findings.error('manifest-duplicate', `duplicate condition: \`${key}\``, inner.path, {
          mark: 'key',
          label: 'duplicate defined here',
          related: [{ path: first, mark: 'key', message: 'first defined here' }],
          hint: 'Put the content of both together',
        });
      } else {
        seen.set(expression, inner.path);
        checks.expectExpression(expression, key, inner.path);
      }
      const content = readPackageDependencyTable(inner, { ...base, insideCondition: true });
      place.put(context.collector.when(expression, inner.path), content);
    },
  });
  place.put(context.collector.always, table);
}

/** Reads a dependency table that stands under a condition as a whole. */
export function readUnconditionalTable(
  reader: TableReader,
  place: TablePlace,
  tables: TablesBuilder,
  context: TablesContext,
): void {
  place.put(tables, readPackageDependencyTable(reader, { ...specContext(place, context), insideCondition: true }));
}

function specContext({ spec }: TablePlace, { package: around, ownName }: TablesContext): SpecContext {
  return {
    ...spec,
    findings: around.findings,
    manifestDirectory: around.directory,
    // A package without the preview is an error by itself.
    pixiBuild: true,
    pool: around.pool,
    allowSource: true,
    allowWorkspace: true,
    ownName,
    absoluteInheritedPaths: around.inlineName !== undefined,
  };
}
