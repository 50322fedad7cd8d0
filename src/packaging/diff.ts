import type { PackageInspection } from './inspect.js';
import type { PathsEntry } from './types.js';

/** A value that two packages have differently; undefined where one has none. */
export interface ValueDifference {
  /** Such as `index.version`, `about.license`. */
  readonly key: string;
  readonly a?: unknown;
  readonly b?: unknown;
}

/** A list that two packages have differently, taken as a set. */
export interface ListDifference {
  /** Such as `index.depends`, `run_exports.weak`. */
  readonly key: string;
  readonly onlyA: readonly string[];
  readonly onlyB: readonly string[];
}

export interface FileDifference {
  readonly path: string;
  /** Absent in the one that does not have it. */
  readonly a?: PathsEntry;
  readonly b?: PathsEntry;
  /** What differs between both; empty where one does not have it. */
  readonly changes: readonly ('content' | 'size' | 'kind' | 'prefix')[];
}

export interface PackageDifference {
  /** Whether the archives are the same bytes. */
  readonly sameBytes: boolean;
  /** Whether what is installed and all metadata are the same, in whatever archive. */
  readonly sameContent: boolean;
  readonly values: readonly ValueDifference[];
  readonly lists: readonly ListDifference[];
  /** By path. */
  readonly files: readonly FileDifference[];
  /** Files below `info/` that only one has, and those of other content than what the members above compare. */
  readonly info: ListDifference & { readonly changed: readonly string[] };
  /** Bytes of the archives, and of what is installed. */
  readonly sizes: { readonly archive: readonly [number, number]; readonly installed: readonly [number, number] };
}

/** Compares what two packages say of themselves. Pure. */
export function comparePackages(a: PackageInspection, b: PackageInspection): PackageDifference {
  const values: ValueDifference[] = [];
  const lists: ListDifference[] = [];
  for (const [section, one, other] of [
    ['index', a.index, b.index],
    ['about', a.about, b.about],
    ['run_exports', a.runExports, b.runExports],
    ['link', a.link, b.link],
  ] as const) {
    for (const key of keysOf(one, other)) compareValue(`${section}.${key}`, one?.[key], other?.[key], values, lists);
  }
  compareValue('hash_input', parsed(a.hashInput), parsed(b.hashInput), values, lists);
  compareValue('tests', a.tests, b.tests, values, lists);
  const files = compareFiles(a.files, b.files);
  const info = compareInfo(a.infoFiles, b.infoFiles);
  const sameInfo = info.onlyA.length + info.onlyB.length + info.changed.length === 0;
  return {
    sameBytes: a.sha256 === b.sha256,
    sameContent: values.length + lists.length + files.length === 0 && sameInfo,
    values,
    lists,
    files,
    info,
    sizes: { archive: [a.sizeBytes, b.sizeBytes], installed: [a.installedBytes, b.installedBytes] },
  };
}

type Section = Readonly<Record<string, unknown>> | undefined;

const keysOf = (a: Section, b: Section): string[] =>
  [...new Set([...Object.keys(a ?? {}), ...Object.keys(b ?? {})])].sort();

function compareValue(key: string, a: unknown, b: unknown, values: ValueDifference[], lists: ListDifference[]): void {
  if (JSON.stringify(canonical(a)) === JSON.stringify(canonical(b))) return;
  const [one, other] = [a ?? [], b ?? []];
  if (isTexts(one) && isTexts(other)) {
    const difference = compareLists(key, one, other);
    if (difference.onlyA.length + difference.onlyB.length > 0) lists.push(difference);
    // Order counts for nobody but the archive.
    else values.push({ key, a, b });
  } else values.push({ key, ...(a !== undefined && { a }), ...(b !== undefined && { b }) });
}

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');

function compareLists(key: string, a: readonly string[], b: readonly string[]): ListDifference {
  const [ofA, ofB] = [new Set(a), new Set(b)];
  return { key, onlyA: a.filter((item) => !ofB.has(item)).sort(), onlyB: b.filter((item) => !ofA.has(item)).sort() };
}

/** Compared by what is in them. */
const readFiles = /^info\/(?:(?:index|about|run_exports|link|paths|hash_input)\.json|tests\/tests\.yaml)$/;

function compareInfo(a: PackageInspection['infoFiles'], b: PackageInspection['infoFiles']): PackageDifference['info'] {
  const changed = Object.keys(a).filter(
    (name) => b[name] !== undefined && b[name] !== a[name] && !readFiles.test(name),
  );
  return { ...compareLists('info', Object.keys(a), Object.keys(b)), changed };
}

function compareFiles(a: readonly PathsEntry[], b: readonly PathsEntry[]): FileDifference[] {
  const [ofA, ofB] = [a, b].map((list) => new Map(list.map((entry) => [entry._path, entry])));
  const paths = [...new Set([...a, ...b].map(({ _path }) => _path))].sort();
  return paths.flatMap((path): FileDifference[] => {
    const [one, other] = [ofA?.get(path), ofB?.get(path)];
    if (!one || !other) return [{ path, ...(one && { a: one }), ...(other && { b: other }), changes: [] }];
    const changes = changesOf(one, other);
    return changes.length === 0 ? [] : [{ path, a: one, b: other, changes }];
  });
}

function changesOf(a: PathsEntry, b: PathsEntry): FileDifference['changes'] {
  const hasPrefix = (entry: PathsEntry): string => `${entry.file_mode} ${entry.prefix_placeholder} ${entry.no_link}`;
  return [
    ...(a.path_type === b.path_type ? [] : (['kind'] as const)),
    ...(a.sha256 === b.sha256 ? [] : (['content'] as const)),
    ...(a.size_in_bytes === b.size_in_bytes ? [] : (['size'] as const)),
    ...(hasPrefix(a) === hasPrefix(b) ? [] : (['prefix'] as const)),
  ];
}

function parsed(text: string | undefined): unknown {
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** With the keys of maps in one order. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([k, v]) => [k, canonical(v)]),
  );
}
