import { comparePackageFileNames, compareText, type PackageFileName, splitPackageFileName } from '../file-name.js';
import type { PackageRecord } from './package-record.js';

export interface RepodataEntry {
  readonly fileName: string;
  readonly split: PackageFileName;
  readonly record: PackageRecord;
  /** In the map of revision 3, keyed without the extension. */
  readonly v3: boolean;
}

/**
 * One subdir's `repodata.json` (spec: publishing.md 5.4; CEP 36, 15, 48). What this program does not know of an older
 * document is carried along: members of `info`, of records and of the top level, sub-maps of `v3`.
 */
export class RepodataDocument {
  readonly subdir: string;
  /** By file name. */
  readonly entries = new Map<string, RepodataEntry>();
  readonly removed = new Set<string>();
  readonly #info: Map<string, unknown>;
  readonly #otherV3: Map<string, unknown>;
  readonly #other: Map<string, unknown>;
  readonly #version: number;

  private constructor(subdir: string, old: Readonly<Record<string, unknown>>) {
    this.subdir = subdir;
    this.#info = new Map(Object.entries(asObject(old['info']) ?? {}));
    this.#info.set('subdir', subdir);
    const known = new Set(['info', 'packages', 'packages.conda', 'v3', 'removed', 'repodata_version']);
    this.#other = new Map(Object.entries(old).filter(([key]) => !known.has(key)));
    this.#version = typeof old['repodata_version'] === 'number' ? old['repodata_version'] : 1;
    for (const name of Array.isArray(old['removed']) ? old['removed'] : []) {
      if (typeof name === 'string') this.removed.add(name);
    }
    for (const key of ['packages', 'packages.conda']) this.#take(asObject(old[key]), '', false);
    const v3 = asObject(old['v3']) ?? {};
    this.#take(asObject(v3['conda']), '.conda', true);
    this.#take(asObject(v3['tar.bz2']), '.tar.bz2', true);
    this.#otherV3 = new Map(Object.entries(v3).filter(([key]) => key !== 'conda' && key !== 'tar.bz2'));
  }

  static empty(subdir: string): RepodataDocument {
    return new RepodataDocument(subdir, {});
  }

  /** @returns undefined when the text is no JSON object */
  static parse(subdir: string, text: string): RepodataDocument | undefined {
    try {
      const value = asObject(JSON.parse(text));
      return value && new RepodataDocument(subdir, value);
    } catch {
      return undefined;
    }
  }

  /** Where the packages are when they are not beside the index (CEP 15). */
  get baseUrl(): string | undefined {
    const value = this.#info.get('base_url');
    return typeof value === 'string' && value !== '' && value !== '.' && value !== './' ? value : undefined;
  }

  set(fileName: string, record: PackageRecord, v3: boolean): void {
    const split = splitPackageFileName(fileName);
    if (!split) throw new Error(`${fileName} is not a package's file name`);
    this.entries.set(fileName, { fileName, split, record, v3 });
  }

  /** Entries in the order of the index. */
  sorted(): RepodataEntry[] {
    return [...this.entries.values()].sort((a, b) => comparePackageFileNames(a.split, b.split));
  }

  /** Other sub-maps of `v3` than those of conda packages, such as `whl`. */
  get otherV3(): ReadonlyMap<string, unknown> {
    return this.#otherV3;
  }

  /** Members of `info`, with the statistics of revision 3 brought up to date. */
  info(): Record<string, unknown> {
    const info = new Map(this.#info);
    const v3 = [...this.entries.values()].filter((entry) => entry.v3);
    const revisions = { ...asObject(info.get('repodata_revisions')) };
    if (v3.length > 0) {
      const times = v3
        .map(({ record }) => record['indexed_timestamp'])
        .filter((time): time is number => typeof time === 'number')
        .sort((a, b) => a - b);
      const old = asObject(revisions['v3']) ?? {};
      revisions['v3'] = { ...old, n_packages: v3.length, oldest: times[0], newest: times.at(-1) };
      info.set('repodata_revisions', revisions);
    } else if (revisions['v3'] !== undefined && this.#otherV3.size === 0) {
      delete revisions['v3'];
      if (Object.keys(revisions).length === 0) info.delete('repodata_revisions');
      else info.set('repodata_revisions', revisions);
    }
    return Object.fromEntries(info);
  }

  /** Compact JSON without a final newline; the same entries give the same bytes. */
  serialise(): string {
    const sorted = this.sorted();
    const map = (wanted: (entry: RepodataEntry) => boolean, key: (entry: RepodataEntry) => string): string =>
      `{${sorted
        .filter(wanted)
        .map((entry) => `${JSON.stringify(key(entry))}:${JSON.stringify(entry.record)}`)
        .join(',')}}`;
    const byName = (entry: RepodataEntry): string => entry.fileName;
    const byStem = (entry: RepodataEntry): string => entry.split.stem;
    const is = (extension: string, v3: boolean) => (entry: RepodataEntry) =>
      entry.split.extension === extension && entry.v3 === v3;
    const members: [string, string][] = [
      ['info', JSON.stringify(this.info())],
      ['packages', map(is('.tar.bz2', false), byName)],
      ['packages.conda', map(is('.conda', false), byName)],
    ];
    const v3: [string, string][] = [...this.#otherV3].map(([key, value]) => [key, JSON.stringify(value)]);
    for (const extension of ['.tar.bz2', '.conda'] as const) {
      const text = map(is(extension, true), byStem);
      if (text !== '{}') v3.push([extension.slice(1), text]);
    }
    if (v3.length > 0) members.push(['v3', joinMembers(v3.sort(([a], [b]) => compareText(a, b)))]);
    if (this.removed.size > 0) members.push(['removed', JSON.stringify([...this.removed].sort())]);
    // Version 2 says that base_url counts (CEP 15); clients older than that CEP refuse it.
    const version = this.#version > 2 ? this.#version : this.#info.get('base_url') === undefined ? 1 : 2;
    members.push(['repodata_version', String(version)]);
    for (const [key, value] of this.#other) members.push([key, JSON.stringify(value)]);
    return joinMembers(members);
  }

  #take(map: Readonly<Record<string, unknown>> | undefined, extension: string, v3: boolean): void {
    for (const [key, value] of Object.entries(map ?? {})) {
      const record = asObject(value);
      if (record && splitPackageFileName(key + extension)) this.set(key + extension, record, v3);
    }
  }
}

function joinMembers(members: readonly (readonly [string, string])[]): string {
  return `{${members.map(([key, text]) => `${JSON.stringify(key)}:${text}`).join(',')}}`;
}

function asObject(value: unknown): Record<string, unknown> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : undefined;
}
