import { isExtraName } from '../../conda/index.js';
import { isTomlTable, reportType, TableReader } from '../toml/index.js';
import type { RunExports } from './model.js';
import { readConditionalTable, type TablePlace, type TablesContext } from './tables.js';

/** The tables of `[package]` and of its old targets that are dependency tables themselves. Spec: manifest.md 3.5. */
export const dependencyPlaces: Readonly<Record<string, TablePlace>> = {
  'build-dependencies': {
    spec: { tableName: '[package.build-dependencies]', allowPins: 'package' },
    put: (tables, table) => {
      tables.buildDependencies = table;
    },
  },
  'host-dependencies': {
    spec: { tableName: '[package.host-dependencies]', allowPins: 'compatible' },
    put: (tables, table) => {
      tables.hostDependencies = table;
    },
  },
  'run-dependencies': {
    spec: { tableName: '[package.run-dependencies]', allowPins: 'compatible' },
    put: (tables, table) => {
      tables.runDependencies = table;
    },
  },
  'run-constraints': {
    spec: { tableName: '[package.run-constraints]', allowPins: 'package' },
    put: (tables, table) => {
      tables.runConstraints = table;
    },
  },
};

/** Reads all dependency tables of `[package]`. Does not finish the reader. */
export function readPackageTables(reader: TableReader, context: TablesContext): void {
  for (const [key, place] of Object.entries(dependencyPlaces)) {
    const table = reader.tableAt(key);
    if (table) readConditionalTable(table, place, context);
  }
  readExtraDependencies(reader, (table, place) => readConditionalTable(table, place, context));
  readRunExports(reader.tableAt('run-exports'), context);
}

/** Reads `extra-dependencies`: one dependency table for each group. */
export function readExtraDependencies(
  reader: TableReader,
  readTable: (table: TableReader, place: TablePlace) => void,
): void {
  const groups = reader.tableAt('extra-dependencies');
  for (const [group, value] of groups?.entries() ?? []) {
    const at = reader.at('extra-dependencies', group);
    if (!isExtraName(group)) {
      const conditional = group.includes('(');
      reader.findings.error('manifest-extra', `'${group}' is not a valid extra dependency group name`, at, {
        mark: 'key',
        label: 'invalid extra dependency group name',
        hint: conditional
          ? `A condition stands inside a group: [package.extra-dependencies.<group>."${group}"]`
          : 'Group names have 1 to 64 lower-case letters, digits, dots, dashes, underscores and plus signs',
      });
      if (conditional) continue;
    }
    if (!isTomlTable(value)) {
      const hint = `Name the group and its packages: [package.extra-dependencies.${group}]`;
      reportType(reader.findings, value, 'a table', at, typeof value === 'string' ? hint : undefined);
      continue;
    }
    readTable(new TableReader(reader.findings, value, at), {
      spec: { tableName: `[package.extra-dependencies.${group}]`, allowPins: 'package' },
      put: (tables, table) => {
        tables.extraDependencies.set(group, table);
      },
    });
  }
}

const buckets: Readonly<Record<string, keyof RunExports>> = {
  weak: 'weak',
  strong: 'strong',
  noarch: 'noarch',
  'weak-constraints': 'weakConstraints',
  'strong-constraints': 'strongConstraints',
};

function readRunExports(reader: TableReader | undefined, context: TablesContext): void {
  for (const [key, bucket] of Object.entries(buckets)) {
    const table = reader?.tableAt(key);
    if (!table) continue;
    readConditionalTable(
      table,
      {
        spec: {
          tableName: `[package.run-exports.${key}]`,
          allowPins: 'all',
          runExports: key.endsWith('-constraints') ? 'constraints' : 'dependencies',
        },
        put: (tables, content) => {
          tables.runExports[bucket] = content;
        },
      },
      context,
    );
  }
  reader?.finish(runExportHints(reader));
}

/** Who gives packages without a bucket, or one of recipes, sees where they go. */
function runExportHints(reader: TableReader): Record<string, string> {
  const hints: Record<string, string> = {
    weak_constrains: "Did you mean 'weak-constraints'?",
    strong_constrains: "Did you mean 'strong-constraints'?",
    'weak-constrains': "Did you mean 'weak-constraints'?",
    'strong-constrains': "Did you mean 'strong-constraints'?",
  };
  for (const key of Object.keys(reader.table)) {
    if (Object.hasOwn(buckets, key) || Object.hasOwn(hints, key)) continue;
    if (key.includes('(')) hints[key] = `A condition stands inside a bucket: [package.run-exports.weak."${key}"]`;
    else if (typeof reader.table[key] === 'string')
      hints[key] = `Run exports stand in a bucket, most in [package.run-exports.weak]`;
  }
  return hints;
}
