import { PixiBuildError } from '../../support/index.js';
import { isTomlTable, TableReader } from '../toml/index.js';
import type { SystemRequirements } from './model.js';
import { readVersionLike } from './values.js';

/** Reads a `[system-requirements]` table; the caller warns that it is deprecated. Spec: manifest.md 2.10. */
export function readSystemRequirements(reader: TableReader | undefined): SystemRequirements | undefined {
  if (!reader) return undefined;
  const libc = readLibc(reader);
  const archspec = reader.string('archspec');
  const requirements: SystemRequirements = {
    linux: readVersionLike(reader, 'linux'),
    macos: readVersionLike(reader, 'macos'),
    cuda: readVersionLike(reader, 'cuda'),
    ...(archspec !== undefined && { archspec }),
    ...(libc && { libc }),
  };
  reader.finish();
  return requirements;
}

function readLibc(reader: TableReader): { family: string; version: string } | undefined {
  const value = reader.value('libc');
  if (value === undefined) return undefined;
  if (typeof value === 'string') {
    const version = readVersionLike(reader, 'libc');
    return version === undefined ? undefined : { family: 'glibc', version };
  }
  if (!isTomlTable(value)) {
    reader.typeError('libc', 'a string or a table');
    return undefined;
  }
  const table = new TableReader(reader.findings, value, reader.at('libc'));
  table.require('version');
  const version = readVersionLike(table, 'version');
  const family = table.string('family') ?? 'glibc';
  table.finish();
  return version === undefined ? undefined : { family, version };
}

/**
 * What several features together ask of a machine: the highest version of each.
 *
 * @throws PixiBuildError when two of them name different C libraries or microarchitectures
 */
export function uniteSystemRequirements(
  all: readonly (SystemRequirements | undefined)[],
  compareVersions: (a: string, b: string) => number,
): SystemRequirements {
  const highest = (a: string | undefined, b: string | undefined): string | undefined =>
    a === undefined ? b : b === undefined || compareVersions(a, b) >= 0 ? a : b;
  return all.reduce<SystemRequirements>((united, next) => {
    if (!next) return united;
    if (united.archspec && next.archspec && united.archspec !== next.archspec) {
      throw conflict(`archspec '${united.archspec}' and '${next.archspec}'`);
    }
    if (united.libc && next.libc && united.libc.family !== next.libc.family) {
      throw conflict(`the C libraries '${united.libc.family}' and '${next.libc.family}'`);
    }
    const libc = united.libc ?? next.libc;
    const libcVersion = highest(united.libc?.version, next.libc?.version);
    const archspec = united.archspec ?? next.archspec;
    return {
      linux: highest(united.linux, next.linux),
      macos: highest(united.macos, next.macos),
      cuda: highest(united.cuda, next.cuda),
      ...(archspec !== undefined && { archspec }),
      ...(libc && libcVersion !== undefined && { libc: { family: libc.family, version: libcVersion } }),
    };
  }, {});
}

const conflict = (what: string): PixiBuildError =>
  new PixiBuildError('system-requirements-conflict', `system requirements ask for ${what} at once`, {
    exitCode: 2,
    hint: 'Features of one environment must agree; put them into different environments',
  });
