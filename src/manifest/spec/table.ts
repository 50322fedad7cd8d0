import { isPackageName } from '../../conda/index.js';
import type { TableReader, TomlPath } from '../toml/index.js';
import { isConditionKey, readConditionKey } from './condition-key.js';
import type { SpecContext } from './context.js';
import type { DependencySpec, DependencyTable, PackageDependencySpec, PackageDependencyTable } from './model.js';
import { reportPackageName } from './names.js';
import { readDependencySpec } from './read-spec.js';

export const emptyDependencyTable: DependencyTable = new Map<string, DependencySpec>();

/** Reads a dependency table of a workspace, where there are no pins. In the order of the text. Spec: manifest.md 2.7. */
export function readDependencyTable(reader: TableReader, context: SpecContext): DependencyTable {
  if (context.allowPins !== 'none' && context.allowPins !== 'never') throw new Error('pins need a package');
  return readPackageDependencyTable(reader, context) as DependencyTable;
}

/** Reads a dependency table of a package. In the order of the text. Spec: manifest.md 3.5. */
export function readPackageDependencyTable(reader: TableReader, context: SpecContext): PackageDependencyTable {
  const table = new Map<string, PackageDependencySpec>();
  for (const { name, value, path, usable } of readEntries(reader, context)) {
    const spec = readDependencySpec(name, value, path, context);
    if (spec && usable) table.set(name.toLowerCase(), spec);
  }
  return table;
}

/** An entry of a dependency table whose key is a package name. */
export interface WrittenEntry {
  /** As written. */
  readonly name: string;
  readonly value: unknown;
  readonly path: TomlPath;
  /** False when the name is none, or was there before: the value is only read for what else is wrong with it. */
  readonly usable: boolean;
}

/** The entries of a dependency table; conditions go their own way. Spec: manifest.md 4.5. */
export function readEntries(reader: TableReader, context: SpecContext): WrittenEntry[] {
  const firstKeys = new Map<string, string>();
  return reader.entries().flatMap(([name, value]): WrittenEntry[] => {
    const path = reader.at(name);
    if (isConditionKey(name)) {
      readConditionKey(name, value, path, context);
      return [];
    }
    const first = firstKeys.get(name.toLowerCase());
    if (!isPackageName(name)) {
      reportPackageName(name, path, context.findings, 'key');
    } else if (first !== undefined) {
      context.findings.error('manifest-duplicate', `duplicate key: \`${name}\``, path, {
        mark: 'key',
        label: 'duplicate defined here',
        related: [{ path: reader.at(first), mark: 'key', message: 'first defined here' }],
        hint: `Package names are compared in lower case: \`${first}\` is the same package`,
      });
    } else {
      firstKeys.set(name.toLowerCase(), name);
      return [{ name, value, path, usable: true }];
    }
    return [{ name, value, path, usable: false }];
  });
}
