import type { SolveStrategy } from './model.js';
import type { Pool, PoolName, Requirement, Solvable } from './pool.js';

export interface SortingRules {
  readonly strategy: SolveStrategy;
  /** Rank by channel, for flexible channel priority. */
  readonly channelRank?: ReadonlyMap<string | undefined, number>;
  /** What is asked for directly. */
  readonly directNames: ReadonlySet<PoolName>;
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
        tie.sorted ??= this.#sortTied(members);
        for (const one of tie.sorted) solvables.push(one);
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
      const { strategy, directNames } = this.#rules;
      const lowest = strategy === 'lowest' || (strategy === 'lowest-direct' && directNames.has(name));
      const list: { members: Solvable[] }[] = [];
      let last: Solvable | undefined;
      for (const one of [...(name.solvables ?? [])].sort((a, b) => this.#compare(a, b, lowest))) {
        if (last && this.#compare(last, one, lowest) === 0) list.at(-1)?.members.push(one);
        else list.push({ members: [one] });
        last = one;
      }
      ties = list;
      this.#ties.set(name, ties);
    }
    return ties;
  }

  #compare(a: Solvable, b: Solvable, lowest: boolean): number {
    const tracked = Number(isTracked(a)) - Number(isTracked(b));
    if (tracked !== 0) return tracked;
    const { channelRank } = this.#rules;
    if (channelRank) {
      const rank = (one: Solvable): number => channelRank.get(one.record?.channel) ?? Number.MAX_SAFE_INTEGER;
      const byChannel = rank(a) - rank(b);
      if (byChannel !== 0) return byChannel;
    }
    const version = a.versionRank - b.versionRank;
    if (version !== 0) return lowest ? version : -version;
    return (b.record?.buildNumber ?? 0) - (a.record?.buildNumber ?? 0);
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

/** Candidates that only their dependencies and age tell apart. */
interface Tie {
  readonly members: readonly Solvable[];
  sorted?: readonly Solvable[];
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
