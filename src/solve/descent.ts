import type { ConditionalRequirement, Pool, Requirement, Solvable } from './pool.js';
import { Reach, type WantedBy } from './reach.js';
import type { CandidateSorter } from './sorting.js';

/**
 * Goes straight down: decides as the search with learning does (`encode.ts`, `decide.ts`), and follows each decision as
 * far, but gives up where candidates turn out to be in conflict. Without a conflict both find the same, since what
 * follows from decisions does not depend on the order in which it is found, and no activity has changed the order of
 * decisions. It spells out no clauses, so it takes a small part of the time and memory.
 * @returns undefined where it gave up, and where requirements have conditions
 */
export function descend(
  pool: Pool,
  sorter: CandidateSorter,
  roots: readonly ConditionalRequirement[],
  constraints: readonly Requirement[],
): readonly Solvable[] | undefined {
  const reach = Reach.of(pool, sorter, roots, constraints);
  return reach && new Descent(pool, reach).run();
}

const none = -1;

/** A candidate cannot be taken, and has to be. */
class Conflict extends Error {}

class Descent {
  readonly #pool: Pool;
  readonly #reach: Reach;
  /** By candidate: 1 taken, -1 ruled out, 0 open. */
  readonly #values: Int8Array;
  /** Candidates in the order in which they got a value, and how many of them are done with. */
  readonly #trail: Solvable[] = [];
  #followed = 0;
  /**
   * By requirement, twice: places of two candidates that are not ruled out, or none. All others before `#scanned` are,
   * so that one candidate is left when one place is, and none when none is.
   */
  readonly #watched: Int32Array;
  readonly #scanned: Int32Array;
  /** The places that a candidate is watched for, as a list: its head by candidate, what follows by place. */
  readonly #heads: Int32Array;
  readonly #next: Int32Array;
  /** By requirement: who is taken wants it. */
  readonly #active: Uint8Array;
  readonly #failed: Uint8Array;
  /** Active requirements that may be open. */
  readonly #choices: WantedBy[] = [];

  constructor(pool: Pool, reach: Reach) {
    this.#pool = pool;
    this.#reach = reach;
    const requirements = pool.requirements.length;
    this.#values = new Int8Array(pool.solvables.length);
    this.#watched = new Int32Array(requirements * 2).fill(none);
    this.#scanned = new Int32Array(requirements);
    this.#heads = new Int32Array(pool.solvables.length).fill(none);
    this.#next = new Int32Array(requirements * 2).fill(none);
    this.#active = new Uint8Array(requirements);
    this.#failed = new Uint8Array(requirements);
  }

  run(): readonly Solvable[] | undefined {
    try {
      this.#begin();
      for (let next = this.#nextDecision(); next; next = this.#nextDecision()) {
        this.#take(next);
        this.#follow();
      }
    } catch (error) {
      if (error instanceof Conflict) return undefined;
      throw error;
    }
    return this.#trail.filter(({ index }) => this.#values[index] === 1);
  }

  #begin(): void {
    const { excluded, requirements, rootConstraints } = this.#reach;
    for (const solvable of excluded) this.#values[solvable.index] = -1;
    for (const requirement of requirements) {
      const { from } = this.#reach.candidatesOf(requirement);
      this.#scanned[requirement.index] = from;
      this.#watchNext(requirement, 0);
      if (this.#watched[requirement.index * 2] !== none) this.#watchNext(requirement, 1);
    }
    for (const requirement of requirements) if (!this.#firstTwo(requirement)[0]) this.#fail(requirement);
    for (const requirement of rootConstraints) this.#ruleOutOthers(requirement);
    this.#want(this.#reach.wantedByRoot);
    this.#follow();
  }

  /** Puts the next candidate that is not ruled out into a place. False when there is none. */
  #watchNext(requirement: Requirement, which: 0 | 1): boolean {
    const { list, to } = this.#reach.candidatesOf(requirement);
    const place = requirement.index * 2 + which;
    for (let at = this.#scanned[requirement.index] as number; at < to; at++) {
      const { index } = list[at] as Solvable;
      if ((this.#values[index] as number) < 0) continue;
      this.#scanned[requirement.index] = at + 1;
      this.#watched[place] = at;
      this.#next[place] = this.#heads[index] as number;
      this.#heads[index] = place;
      return true;
    }
    this.#scanned[requirement.index] = to;
    this.#watched[place] = none;
    return false;
  }

  #take(solvable: Solvable): void {
    const value = this.#values[solvable.index] as number;
    if (value < 0) throw new Conflict();
    if (value > 0) return;
    this.#values[solvable.index] = 1;
    this.#trail.push(solvable);
  }

  #ruleOut(solvable: Solvable): void {
    const value = this.#values[solvable.index] as number;
    if (value > 0) throw new Conflict();
    if (value < 0) return;
    this.#values[solvable.index] = -1;
    this.#trail.push(solvable);
  }

  #follow(): void {
    while (this.#followed < this.#trail.length) {
      const solvable = this.#trail[this.#followed++] as Solvable;
      if ((this.#values[solvable.index] as number) > 0) this.#followTaken(solvable);
      else this.#followRuledOut(solvable);
    }
  }

  #followTaken(solvable: Solvable): void {
    for (const other of solvable.name.solvables ?? []) if (other !== solvable) this.#ruleOut(other);
    const { constrains } = this.#reach.dependenciesOf(solvable);
    for (const requirement of constrains) this.#ruleOutOthers(requirement);
    for (const { requirement, parents } of this.#reach.constraintsOn(solvable.name)) {
      if (this.#pool.matching(requirement).includes(solvable)) continue;
      for (const parent of parents) this.#ruleOut(parent);
    }
    this.#want(this.#reach.wantedBy(solvable));
  }

  /** What a constraint does not allow. */
  #ruleOutOthers(requirement: Requirement): void {
    const allowed = new Set(this.#pool.matching(requirement));
    for (const other of requirement.name.solvables ?? []) if (!allowed.has(other)) this.#ruleOut(other);
  }

  #want(wanted: readonly WantedBy[]): void {
    for (const choice of wanted) {
      const { requirement } = choice;
      this.#choices.push(choice);
      if (this.#active[requirement.index]) continue;
      this.#active[requirement.index] = 1;
      this.#require(requirement);
    }
  }

  /** One has to be there: if only one is left, it is that. */
  #require(requirement: Requirement): void {
    const [first, second] = this.#firstTwo(requirement);
    if (!first) throw new Conflict();
    if (!second) this.#take(first);
  }

  #followRuledOut(solvable: Solvable): void {
    const { requirements } = this.#pool;
    let place = this.#heads[solvable.index] as number;
    this.#heads[solvable.index] = none;
    while (place !== none) {
      const following = this.#next[place] as number;
      const requirement = requirements[place >> 1] as Requirement;
      if (!this.#watchNext(requirement, (place & 1) as 0 | 1)) {
        const [only] = this.#firstTwo(requirement);
        if (!only) this.#fail(requirement);
        else if (this.#active[requirement.index]) this.#take(only);
      }
      place = following;
    }
  }

  /** Who wants what cannot be had cannot be there. */
  #fail(requirement: Requirement): void {
    if (this.#active[requirement.index]) throw new Conflict();
    if (this.#failed[requirement.index]) return;
    this.#failed[requirement.index] = 1;
    this.#reach.forEachParent(requirement, (parent) => this.#ruleOut(parent));
  }

  /** The first two candidates that are not ruled out, as far as there are two; watched ones may be, unfollowed yet. */
  #firstTwo(requirement: Requirement): [Solvable?, Solvable?] {
    const { list, to } = this.#reach.candidatesOf(requirement);
    const places: number[] = [];
    for (let place = requirement.index * 2; place <= requirement.index * 2 + 1; place++) {
      const at = this.#watched[place] as number;
      if (at !== none && this.#isOpen(list[at])) places.push(at);
    }
    for (let at = this.#scanned[requirement.index] as number; at < to && places.length < 2; at++) {
      if (this.#isOpen(list[at])) places.push(at);
    }
    const [first = none, second = none] = places.sort((a, b) => a - b);
    return [list[first], list[second]];
  }

  #isOpen(solvable: Solvable | undefined): boolean {
    return solvable !== undefined && (this.#values[solvable.index] as number) >= 0;
  }

  /** Of the active requirements that nothing fulfils, the first one's first candidate. */
  #nextDecision(): Solvable | undefined {
    let best: WantedBy | undefined;
    let kept = 0;
    for (const choice of this.#choices) {
      if (this.#isFulfilled(choice.requirement)) continue;
      this.#choices[kept++] = choice;
      if (!best || choice.group < best.group || (choice.group === best.group && choice.place < best.place)) {
        best = choice;
      }
    }
    this.#choices.length = kept;
    return best && this.#firstTwo(best.requirement)[0];
  }

  /** A taken candidate is watched, since all others of its name are ruled out. */
  #isFulfilled(requirement: Requirement): boolean {
    const [first] = this.#firstTwo(requirement);
    return first !== undefined && this.#values[first.index] === 1;
  }
}
