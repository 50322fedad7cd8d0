import type { SolveStrategy } from './model.js';
import type { Pool, PoolName, Requirement, Solvable } from './pool.js';

export interface SortingRules {
  readonly strategy: SolveStrategy;
  /** Whether channels of higher priority come first, for flexible channel priority. */
  readonly byChannel: boolean;
  /** What is asked for directly. */
  readonly directNames: ReadonlySet<PoolName>;
}

/** Candidates in the order in which they are tried: a part of a list that requirements share. */
export interface CandidateRange {
  readonly list: readonly Solvable[];
  readonly from: number;
  readonly to: number;
}

/**
 * Puts candidates into the order in which they are tried (spec: conda-runtime.md 4.1, candidate order): first those
 * without track features, then by channel if that counts, version, build number, the versions of dependencies that
 * they share, and age.
 */
export class CandidateSorter {
  readonly #pool: Pool;
  readonly #rules: SortingRules;
  readonly #ties = new Map<PoolName, readonly Tie[]>();
  readonly #whole = new Map<PoolName, WholeName | undefined>();
  /** By what matches. */
  readonly #sorted = new Map<readonly Solvable[], readonly Solvable[]>();

  constructor(pool: Pool, rules: SortingRules) {
    this.#pool = pool;
    this.#rules = rules;
  }

  sorted(requirement: Requirement): readonly Solvable[] {
    requirement.sorted ??= this.#sort(requirement);
    return requirement.sorted;
  }

  /** The same as `sorted`, mostly without a list of its own. */
  range(requirement: Requirement): CandidateRange {
    const { name } = requirement;
    const interval = this.#pool.intervalOf(requirement);
    const whole = interval && this.#wholeOf(name);
    if (!whole) {
      const sorted = this.sorted(requirement);
      return { list: sorted, from: 0, to: sorted.length };
    }
    const { list } = whole;
    // Ranks of versions go up or down in the list.
    const ascending = this.#isLowest(name);
    const placeOf = (rank: number): number => firstPlace(list, ascending ? rank : rank - 1, ascending);
    const from = placeOf(ascending ? interval.from : interval.to);
    const to = Math.max(from, placeOf(ascending ? interval.to : interval.from));
    this.#sortUpTo(whole, to);
    return { list, from, to };
  }

  /** All candidates of a name in order, if any interval of versions is a part of that; else undefined. */
  #wholeOf(name: PoolName): WholeName | undefined {
    if (!this.#whole.has(name)) {
      const solvables = name.solvables ?? [];
      const isParted = name.favored !== undefined || this.#rules.byChannel || solvables.some(isTracked);
      const ties = this.#tiesOf(name);
      const whole = { list: ties.flatMap(({ members }) => members), ties, nextTie: 0, place: 0 };
      this.#whole.set(name, isParted ? undefined : whole);
    }
    return this.#whole.get(name);
  }

  /** Puts what is tied into order, as far as it is asked for: that needs all dependencies of those that are tied. */
  #sortUpTo(whole: WholeName, to: number): void {
    const { list, ties } = whole;
    while (whole.place < to) {
      const tie = ties[whole.nextTie++] as Tie;
      const { length } = tie.members;
      if (length > 1) {
        const sorted = this.#sortedTie(tie);
        for (let at = 0; at < length; at++) list[whole.place + at] = sorted[at] as Solvable;
      }
      whole.place += length;
    }
  }

  #sortedTie(tie: Tie): readonly Solvable[] {
    tie.sorted ??= this.#sortTied(tie.members);
    return tie.sorted;
  }

  #isLowest(name: PoolName): boolean {
    const { strategy, directNames } = this.#rules;
    return strategy === 'lowest' || (strategy === 'lowest-direct' && directNames.has(name));
  }

  #sort(requirement: Requirement): readonly Solvable[] {
    const matching = this.#pool.matching(requirement);
    let sorted = this.#sorted.get(matching);
    if (!sorted) {
      sorted = this.#sortMatching(requirement.name, matching);
      this.#sorted.set(matching, sorted);
    }
    return sorted;
  }

  #sortMatching(name: PoolName, matching: readonly Solvable[]): readonly Solvable[] {
    const first = matching[0]?.index ?? 0;
    const isMatching = new Uint8Array((matching.at(-1)?.index ?? 0) - first + 1);
    for (const { index } of matching) isMatching[index - first] = 1;
    const solvables: Solvable[] = [];
    for (const tie of this.#tiesOf(name)) {
      const { members } = tie;
      let count = 0;
      for (const { index } of members) count += isMatching[index - first] ?? 0;
      if (count === 0) continue;
      if (count === members.length) {
        for (const one of this.#sortedTie(tie)) solvables.push(one);
      } else {
        const some = members.filter(({ index }) => isMatching[index - first] === 1);
        for (const one of this.#sortTied(some)) solvables.push(one);
      }
    }
    const at = name.favored ? solvables.indexOf(name.favored) : -1;
    if (at > 0) solvables.unshift(...solvables.splice(at, 1));
    return solvables;
  }

  /** All candidates of a name in order, level ones together. */
  #tiesOf(name: PoolName): readonly Tie[] {
    let ties = this.#ties.get(name);
    if (!ties) {
      const lowest = this.#isLowest(name);
      const ranks = this.#rules.byChannel ? channelRanks(name) : undefined;
      const compare = (a: Solvable, b: Solvable): number => compareSolvables(a, b, lowest, ranks);
      const list: { members: Solvable[] }[] = [];
      let last: Solvable | undefined;
      for (const one of [...(name.solvables ?? [])].sort(compare)) {
        if (last && compare(last, one) === 0) list.at(-1)?.members.push(one);
        else list.push({ members: [one] });
        last = one;
      }
      ties = list;
      this.#ties.set(name, ties);
    }
    return ties;
  }

  /** Of one version and build number: by the best versions of the dependencies that all of them have. */
  #sortTied(solvables: readonly Solvable[]): readonly Solvable[] {
    if (solvables.length < 2) return solvables;
    const lowest = this.#rules.strategy === 'lowest';
    const unknown = solvables.filter((one) => !this.#pool.dependenciesOf(one).known);
    const known = solvables.filter((one) => this.#pool.dependenciesOf(one).known);
    const wishes = known.map((one) => this.#wishesOf(one));
    const shared = [...(wishes[0]?.keys() ?? [])].filter((name) => wishes.every((of) => of.has(name)));
    shared.sort((a, b) => (a.text < b.text ? -1 : 1));
    const wishesBySolvable = new Map(known.map((one, index) => [one, wishes[index]]));
    const best = (one: Solvable, name: PoolName): Selectable | undefined =>
      this.#bestSelectable(wishesBySolvable.get(one)?.get(name) ?? []);
    known.sort((a, b) => {
      for (const name of shared) {
        const [ofA, ofB] = [best(a, name), best(b, name)];
        if (!ofA && !ofB) continue;
        if (!ofA || !ofB) return ofA ? -1 : 1;
        const order = compareSelectable(ofA, ofB, lowest);
        if (order !== 0) return order;
      }
      return (b.record?.timestampMs ?? -1) - (a.record?.timestampMs ?? -1);
    });
    return [...known, ...unknown];
  }

  #wishesOf(solvable: Solvable): Map<PoolName, Requirement[]> {
    const wishes = new Map<PoolName, Requirement[]>();
    const dependencies = this.#pool.dependenciesOf(solvable);
    if (!dependencies.known) return wishes;
    for (const { requirement } of dependencies.requirements) {
      const list = wishes.get(requirement.name);
      if (list) list.push(requirement);
      else wishes.set(requirement.name, [requirement]);
    }
    return wishes;
  }

  /** Several wishes for one name: the most restrictive one tells. */
  #bestSelectable(requirements: readonly Requirement[]): Selectable | undefined {
    let worst: Selectable | undefined;
    for (const requirement of requirements) {
      const best = this.#best(requirement);
      if (best && (!worst || compareSelectable(worst, best, false) <= 0)) worst = best;
    }
    return worst;
  }

  #best(requirement: Requirement): Selectable | undefined {
    if (requirement.best === undefined) {
      let best: Solvable | undefined;
      for (const one of this.#pool.matching(requirement)) if (!best || one.versionRank > best.versionRank) best = one;
      requirement.best = best ? { solvable: best, tracked: isTracked(best) } : null;
    }
    return requirement.best ?? undefined;
  }
}

function compareSolvables(
  a: Solvable,
  b: Solvable,
  lowest: boolean,
  ranks: ReadonlyMap<string | undefined, number> | undefined,
): number {
  const tracked = Number(isTracked(a)) - Number(isTracked(b));
  if (tracked !== 0) return tracked;
  if (ranks) {
    const byChannel = (ranks.get(a.record?.channel) ?? 0) - (ranks.get(b.record?.channel) ?? 0);
    if (byChannel !== 0) return byChannel;
  }
  const version = a.versionRank - b.versionRank;
  if (version !== 0) return lowest ? version : -version;
  return (b.record?.buildNumber ?? 0) - (a.record?.buildNumber ?? 0);
}

/** Channels by the order in which a source gives their records. */
function channelRanks({ solvables = [] }: PoolName): Map<string | undefined, number> {
  const ranks = new Map<string | undefined, number>();
  for (const { record } of solvables) if (!ranks.has(record?.channel)) ranks.set(record?.channel, ranks.size);
  return ranks;
}

/** The first place whose rank is at least, or in a falling list at most, the given one. */
function firstPlace(list: readonly Solvable[], rank: number, ascending: boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const { versionRank } = list[middle] as Solvable;
    if (ascending ? versionRank >= rank : versionRank <= rank) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Candidates that only their dependencies and age tell apart. */
interface Tie {
  readonly members: readonly Solvable[];
  sorted?: readonly Solvable[];
}

interface WholeName {
  readonly list: Solvable[];
  readonly ties: readonly Tie[];
  /** Those before it are sorted. */
  nextTie: number;
  /** Where that one begins in the list. */
  place: number;
}

interface Selectable {
  readonly solvable: Solvable;
  readonly tracked: boolean;
}

function compareSelectable(a: Selectable, b: Selectable, lowest: boolean): number {
  if (a.tracked !== b.tracked) return a.tracked ? 1 : -1;
  const version = a.solvable.versionRank - b.solvable.versionRank;
  return lowest ? version : -version;
}

const isTracked = ({ record }: Solvable): boolean => (record?.trackFeatures?.length ?? 0) > 0;
