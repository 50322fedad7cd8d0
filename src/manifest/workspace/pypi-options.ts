import { isTomlTable, TableReader, tomlTypeName } from '../toml/index.js';
import { readPypiDependencies } from './pypi.js';
import type { PypiOptions } from './pypi-model.js';
import { readUrl, readUrls } from './values.js';

const indexStrategies = ['first-index', 'unsafe-first-match', 'unsafe-best-match'] as const;
const prereleaseModes = ['disallow', 'allow', 'if-necessary', 'explicit', 'if-necessary-or-explicit'] as const;

/** Reads a `[pypi-options]` table. Spec: manifest.md 2.10. */
export function readPypiOptions(reader: TableReader | undefined): PypiOptions | undefined {
  if (!reader) return undefined;
  const overrides = reader.tableAt('dependency-overrides');
  const options: PypiOptions = {
    indexUrl: readUrl(reader, 'index-url'),
    extraIndexUrls: readUrls(reader, 'extra-index-urls'),
    findLinks: readFindLinks(reader),
    noBuildIsolation: readFlagOrNames(reader, 'no-build-isolation'),
    indexStrategy: reader.word('index-strategy', indexStrategies),
    prereleaseMode: reader.word('prerelease-mode', prereleaseModes),
    noBuild: readFlagOrNames(reader, 'no-build'),
    noBinary: readFlagOrNames(reader, 'no-binary'),
    dependencyOverrides: overrides && readPypiDependencies(overrides),
    skipWheelFilenameCheck: reader.boolean('skip-wheel-filename-check'),
  };
  reader.finish();
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
}

function readFindLinks(reader: TableReader): PypiOptions['findLinks'] {
  return reader.array('find-links')?.flatMap((item, index): ({ path: string } | { url: string })[] => {
    const at = reader.at('find-links', index);
    if (!isTomlTable(item)) {
      reader.findings.error('manifest-type', `expected a table, found ${tomlTypeName(item)}`, at, {
        hint: 'Write { path = "..." } or { url = "..." }',
      });
      return [];
    }
    const link = new TableReader(reader.findings, item, at);
    const path = link.string('path');
    const url = readUrl(link, 'url');
    link.finish();
    if (link.has('path') === link.has('url')) {
      reader.findings.error('manifest-pypi-options', 'expected exactly one of `path` and `url`', at);
      return [];
    }
    return path !== undefined ? [{ path }] : url !== undefined ? [{ url }] : [];
  });
}

function readFlagOrNames(reader: TableReader, key: string): boolean | readonly string[] | undefined {
  const value = reader.value(key);
  if (value === undefined || typeof value === 'boolean') return value;
  if (Array.isArray(value)) return reader.strings(key);
  reader.typeError(key, 'a boolean or an array');
  return undefined;
}

/** Two options of one environment that exclude each other, as a sentence. */
export class PypiOptionsConflict extends Error {}

/**
 * The options of several features of one environment together, in their order: the first value of a setting counts,
 * lists are joined.
 *
 * @throws PypiOptionsConflict when two features name different primary indexes
 */
export function unitePypiOptions(all: readonly (PypiOptions | undefined)[]): PypiOptions {
  const united: { -readonly [K in keyof PypiOptions]: PypiOptions[K] } = {};
  for (const next of all) {
    if (!next) continue;
    for (const key of ['indexUrl', 'indexStrategy', 'prereleaseMode'] as const) {
      const a = united[key];
      const b = next[key];
      if (a !== undefined && b !== undefined && a !== b) throw new PypiOptionsConflict(conflictSentence[key](a, b));
    }
    united.indexUrl ??= next.indexUrl;
    united.indexStrategy ??= next.indexStrategy;
    united.prereleaseMode ??= next.prereleaseMode;
    united.skipWheelFilenameCheck ??= next.skipWheelFilenameCheck;
    united.extraIndexUrls = joinLists(united.extraIndexUrls, next.extraIndexUrls, (url) => url);
    united.findLinks = joinLists(united.findLinks, next.findLinks, (link) => JSON.stringify(link));
    for (const key of ['noBuildIsolation', 'noBuild', 'noBinary'] as const) {
      united[key] = joinFlagOrNames(united[key], next[key]);
    }
    if (next.dependencyOverrides) {
      united.dependencyOverrides = new Map([...next.dependencyOverrides, ...(united.dependencyOverrides ?? [])]);
    }
  }
  return Object.fromEntries(Object.entries(united).filter(([, value]) => value !== undefined));
}

const conflictSentence = {
  indexUrl: (a: string, b: string) =>
    `multiple primary pypi indexes are not supported, found both ${a} and ${b} across multiple pypi options`,
  indexStrategy: (a: string, b: string) =>
    `multiple index strategies are not supported, found both ${a} and ${b} across multiple pypi options`,
  prereleaseMode: (a: string, b: string) =>
    `multiple prerelease modes are not supported, found both ${a} and ${b} across multiple pypi options`,
};

function joinLists<T>(
  a: readonly T[] | undefined,
  b: readonly T[] | undefined,
  identity: (item: T) => string,
): readonly T[] | undefined {
  if (!a || !b) return a ?? b;
  const seen = new Set(a.map(identity));
  return [...a, ...b.filter((item) => !seen.has(identity(item)))];
}

/** `true` means all and outweighs any list; `false` means none. */
function joinFlagOrNames(
  a: boolean | readonly string[] | undefined,
  b: boolean | readonly string[] | undefined,
): boolean | readonly string[] | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  if (a === true || b === true) return true;
  if (a === false) return b;
  if (b === false) return a;
  return [...new Set([...a, ...b])];
}
