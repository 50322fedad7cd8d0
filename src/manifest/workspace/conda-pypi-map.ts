import { type Findings, isTomlTable, TableReader, type TomlPath, tomlTypeName } from '../toml/index.js';
import type { CondaPypiMap, CondaPypiMapEntry } from './model.js';

const modes = ['overlay', 'replace'] as const;

/** Reads `conda-pypi-map`: `false`, or a table of channels. It has no effect on builds. Spec: manifest.md 2.2. */
export function readCondaPypiMap(reader: TableReader): CondaPypiMap {
  const value = reader.value('conda-pypi-map');
  if (value === undefined || value === false) return value;
  if (value === true) {
    reader.error('conda-pypi-map', 'manifest-conda-pypi-map', '`conda-pypi-map = true` is not supported', {
      hint: 'Use `false` to disable the mapping, or a table to configure it',
    });
    return undefined;
  }
  if (!isTomlTable(value)) {
    reader.typeError('conda-pypi-map', 'a table or `false`');
    return undefined;
  }
  const table = new TableReader(reader.findings, value, reader.at('conda-pypi-map'));
  const entries = table.entries();
  if (entries.length === 0) {
    reader.warning(
      'conda-pypi-map',
      'manifest-deprecated',
      'an empty `conda-pypi-map` no longer disables the mapping',
      {
        hint: 'Write conda-pypi-map = false',
      },
    );
  }
  return new Map(
    entries.flatMap(([channel, entry]): [string, CondaPypiMapEntry][] => {
      const read = readEntry(entry, table.at(channel), reader.findings);
      return read === undefined ? [] : [[channel, read]];
    }),
  );
}

function readEntry(value: unknown, at: TomlPath, findings: Findings): CondaPypiMapEntry | undefined {
  if (value === false) return false;
  if (typeof value === 'string') return { location: value };
  if (!isTomlTable(value)) {
    findings.error('manifest-type', `expected a string, a table or \`false\`, found ${tomlTypeName(value)}`, at);
    return undefined;
  }
  const reader = new TableReader(findings, value, at);
  const location = reader.string('location');
  const mapping = readMapping(reader.tableAt('mapping'));
  const mappingMode = reader.word('mapping-mode', modes);
  const sameNameHeuristic = reader.boolean('same-name-heuristic');
  reader.finish();
  return {
    ...(location !== undefined && { location }),
    ...(mapping && { mapping }),
    ...(mappingMode && { mappingMode }),
    ...(sameNameHeuristic !== undefined && { sameNameHeuristic }),
  };
}

/** Conda name to PyPI names; an empty list says that PyPI does not have it. */
function readMapping(reader: TableReader | undefined): ReadonlyMap<string, readonly string[]> | undefined {
  if (!reader) return undefined;
  const mapping = new Map<string, readonly string[]>();
  for (const [name, value] of reader.entries()) {
    if (typeof value === 'string') mapping.set(name, [value]);
    else if (value === false) mapping.set(name, []);
    else if (Array.isArray(value)) mapping.set(name, reader.strings(name) ?? []);
    else reader.typeError(name, 'a string, an array or `false`');
  }
  return mapping;
}
