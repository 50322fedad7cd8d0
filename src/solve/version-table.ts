import type { Version, VersionSpec, VersionSpecNode } from '../conda/index.js';

/** Versions that stand side by side, as the places of the first and of the one after the last. */
export interface Interval {
  readonly from: number;
  readonly to: number;
}

/** The different versions of the candidates of a name, in order, so that a spec is held against each of them once at most. */
export class VersionTable {
  /** Ascending. Those that are level stand side by side. */
  readonly #versions: readonly Version[];
  readonly #places = new Map<string, number>();
  readonly #ranks: readonly number[];
  readonly #selected = new Map<string, Uint8Array>();

  constructor(versions: Iterable<Version>) {
    const different = new Map<string, Version>();
    for (const version of versions) different.set(version.source, version);
    this.#versions = [...different.values()].sort((a, b) => a.compare(b));
    const ranks: number[] = [];
    for (const [place, version] of this.#versions.entries()) {
      this.#places.set(version.source, place);
      const isLevel = place > 0 && (this.#versions[place - 1] as Version).compare(version) === 0;
      ranks.push(isLevel ? (ranks[place - 1] as number) : place);
    }
    this.#ranks = ranks;
  }

  /** Which of the versions it is. */
  placeOf(version: Version): number {
    return this.#places.get(version.source) as number;
  }

  get size(): number {
    return this.#versions.length;
  }

  /** A number by which versions are compared: that of a higher one is higher, of level ones the same. */
  rankOf(place: number): number {
    return this.#ranks[place] as number;
  }

  /** By place: 1 for the versions that are wanted. Equal selections are one object. */
  select(spec: VersionSpec): Uint8Array {
    const interval = this.interval(spec);
    const key = interval ? `${interval.from} ${interval.to}` : spec.toString();
    let selected = this.#selected.get(key);
    if (!selected) {
      selected = new Uint8Array(this.#versions.length);
      if (interval) selected.fill(1, interval.from, Math.max(interval.from, interval.to));
      else for (const [place, version] of this.#versions.entries()) selected[place] = Number(spec.matches(version));
      this.#selected.set(key, selected);
    }
    return selected;
  }

  /** The places from `from` to before `to` that a range selects; undefined for what is none. Never parts level versions. */
  interval(spec: VersionSpec): Interval | undefined {
    return this.#interval(spec.node);
  }

  #interval(node: VersionSpecNode): Interval | undefined {
    if (node.kind === 'any') return { from: 0, to: this.#versions.length };
    if (node.kind === 'range') {
      switch (node.operator) {
        case '>=':
          return { from: this.#firstFrom(node.version, 0), to: this.#versions.length };
        case '>':
          return { from: this.#firstFrom(node.version, 1), to: this.#versions.length };
        case '<':
          return { from: 0, to: this.#firstFrom(node.version, 0) };
        case '<=':
          return { from: 0, to: this.#firstFrom(node.version, 1) };
      }
    }
    if (node.kind !== 'all') return undefined;
    let from = 0;
    let to = this.#versions.length;
    for (const part of node.parts) {
      const interval = this.#interval(part);
      if (!interval) return undefined;
      from = Math.max(from, interval.from);
      to = Math.min(to, interval.to);
    }
    return { from, to };
  }

  /** The first version whose order to the limit is at least this one. */
  #firstFrom(limit: Version, order: 0 | 1): number {
    let low = 0;
    let high = this.#versions.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const compared = (this.#versions[middle] as Version).compare(limit);
      if (order === 0 ? compared >= 0 : compared > 0) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}
