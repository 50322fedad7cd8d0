import { nearestWord } from '../../support/index.js';
import { isTomlTable, TableReader, tomlTypeName } from '../toml/index.js';
import { normalizePypiName } from '../workspace/names.js';
import { type NamedRequirement, parseRequirement } from './requirement.js';

type GroupItem = NamedRequirement | { readonly include: string; readonly index: number };

/**
 * Reads `[dependency-groups]` with `include-group` resolved (PEP 735). A group that includes itself, directly or by
 * way of others, is an error.
 */
export function readDependencyGroups(reader: TableReader | undefined): Map<string, NamedRequirement[]> {
  const groups = new Map<string, NamedRequirement[]>();
  if (!reader) return groups;
  const entries = reader.entries();
  const written = new Map(entries.map(([name]) => [normalizePypiName(name), name]));
  const read = new Map<string, readonly GroupItem[]>();
  for (const [name] of entries) read.set(name, readGroup(reader, name));

  checkIncludes(reader, read, written);
  // Each group counts once for another, so that inclusions in circles and in masses end.
  const resolve = (name: string, seen: Set<string>): NamedRequirement[] => {
    if (seen.has(name)) return [];
    seen.add(name);
    return (read.get(name) ?? []).flatMap((item) => {
      if ('name' in item) return [item];
      const target = written.get(normalizePypiName(item.include));
      return target === undefined ? [] : resolve(target, seen);
    });
  };
  for (const [name] of entries) groups.set(name, resolve(name, new Set()));
  return groups;
}

/** Reports inclusions of groups that are not there, and those that lead back to the group itself. */
function checkIncludes(
  reader: TableReader,
  groups: ReadonlyMap<string, readonly GroupItem[]>,
  written: ReadonlyMap<string, string>,
): void {
  for (const [name, items] of groups) {
    for (const item of items) {
      if ('name' in item) continue;
      const at = reader.at(name, item.index);
      const target = written.get(normalizePypiName(item.include));
      if (target === undefined) {
        const near = nearestWord(item.include, groups.keys());
        reader.findings.error(
          'manifest-dependency-group',
          `the dependency group '${item.include}' is not defined`,
          at,
          {
            hint: near && `Did you mean '${near}'?`,
          },
        );
      } else if (reaches(target, name, groups, written)) {
        reader.findings.error(
          'manifest-dependency-group',
          `the dependency group '${name}' includes itself by way of '${item.include}'`,
          at,
        );
      }
    }
  }
}

function reaches(
  start: string,
  goal: string,
  groups: ReadonlyMap<string, readonly GroupItem[]>,
  written: ReadonlyMap<string, string>,
): boolean {
  const open = [start];
  const seen = new Set(open);
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (name === goal) return true;
    for (const item of groups.get(name) ?? []) {
      const next = 'include' in item ? written.get(normalizePypiName(item.include)) : undefined;
      if (next === undefined || seen.has(next)) continue;
      seen.add(next);
      open.push(next);
    }
  }
  return false;
}

function readGroup(reader: TableReader, name: string): GroupItem[] {
  return (reader.array(name) ?? []).flatMap((item, index): GroupItem[] => {
    const at = reader.at(name, index);
    if (typeof item === 'string') {
      const parsed = parseRequirement(item);
      if (typeof parsed !== 'string') return [parsed];
      reader.findings.error('manifest-pypi-requirement', `invalid requirement '${item}': ${parsed}`, at);
    } else if (isTomlTable(item)) {
      const table = new TableReader(reader.findings, item, at);
      table.require('include-group');
      const include = table.string('include-group');
      table.finish();
      return include === undefined ? [] : [{ include, index }];
    } else {
      reader.findings.error('manifest-type', `expected a string or a table, found ${tomlTypeName(item)}`, at);
    }
    return [];
  });
}
