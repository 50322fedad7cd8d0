import type { Version, VersionSpec, VersionSpecNode } from '../conda/index.js';

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

  /** A number by which versions are compared: that of a higher one is higher, of level ones the same. */
  rankOf(place: number): number {
    return this.#ranks[place] as number;
  }

  /** By place: 1 for the versions that are wanted. Equal selections are one object. */
  select(spec: VersionSpec): Uint8Array {
    const interval = this.#interval(spec.node);
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

  /** The places that a range selects; undefined for what is none. */
  #interval(node: VersionSpecNode): { from: number; to: number } | undefined {
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
    const whole = { from: 0, to: this.#versions.length };
    for (const part of node.parts) {
      const interval = this.#interval(part);
      if (!interval) return undefined;
      whole.from = Math.max(whole.from, interval.from);
      whole.to = Math.min(whole.to, interval.to);
    }
    return whole;
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
