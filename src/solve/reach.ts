import { sharedFrom } from './encode.js';
import type { ConditionalRequirement, Dependencies, Pool, PoolName, Requirement, Solvable } from './pool.js';
import type { CandidateRange, CandidateSorter } from './sorting.js';

/** A requirement as somebody has it. Which one is decided first, group and place in it tell. */
export interface WantedBy {
  readonly requirement: Requirement;
  readonly group: number;
  readonly place: number;
}

type KnownDependencies = Extract<Dependencies, { readonly known: true }>;

/** A constraint, and who makes it. */
interface MadeConstraint {
  readonly requirement: Requirement;
  readonly parents: Solvable[];
}

const nothing: KnownDependencies = { known: true, requirements: [], constrains: [] };

/**
 * Everything that can be reached from the roots, breadth first in the order of the encoder, on which the order of
 * decisions depends: requirements with few candidates are decided in the order in which those who have them were met,
 * the others, which are shared, in the order in which they were met themselves.
 */
export class Reach {
  /** Whatever is asked for, by anybody. */
  readonly requirements: Requirement[] = [];
  /** What may not be taken. */
  readonly excluded: Solvable[] = [];
  readonly rootConstraints: readonly Requirement[];
  readonly #pool: Pool;
  readonly #sorter: CandidateSorter;
  readonly #roots: readonly ConditionalRequirement[];
  readonly #candidates: (CandidateRange | undefined)[] = [];
  /** By requirement, and by candidate. */
  readonly #groupOfRequirement: number[] = [];
  readonly #groupOfParent: number[] = [];
  #groups = 1;
  readonly #met: (boolean | undefined)[] = [];
  /** Who has a requirement: the last one by requirement, those before by number. */
  readonly #lastParent: number[] = [];
  readonly #parents: number[] = [];
  readonly #parentBefore: number[] = [];
  readonly #constraints = new Map<PoolName, Map<Requirement, MadeConstraint>>();

  /** undefined when a requirement has a condition. */
  static of(
    pool: Pool,
    sorter: CandidateSorter,
    roots: readonly ConditionalRequirement[],
    constraints: readonly Requirement[],
  ): Reach | undefined {
    const reach = new Reach(pool, sorter, roots, constraints);
    return reach.#explore() ? reach : undefined;
  }

  private constructor(
    pool: Pool,
    sorter: CandidateSorter,
    roots: readonly ConditionalRequirement[],
    constraints: readonly Requirement[],
  ) {
    this.#pool = pool;
    this.#sorter = sorter;
    this.#roots = roots;
    this.rootConstraints = constraints;
  }

  candidatesOf({ index }: Requirement): CandidateRange {
    return this.#candidates[index] as CandidateRange;
  }

  dependenciesOf(solvable: Solvable): KnownDependencies {
    const dependencies = this.#pool.dependenciesOf(solvable);
    return dependencies.known ? dependencies : nothing;
  }

  get wantedByRoot(): WantedBy[] {
    return this.#roots.map(({ requirement }, place) => ({ requirement, group: 0, place }));
  }

  wantedBy(solvable: Solvable): WantedBy[] {
    const group = this.#groupOfParent[solvable.index] ?? 0;
    return this.dependenciesOf(solvable).requirements.map(({ requirement }, place) => {
      const shared = this.#groupOfRequirement[requirement.index];
      return shared === undefined ? { requirement, group, place } : { requirement, group: shared, place: 0 };
    });
  }

  constraintsOn(name: PoolName): Iterable<MadeConstraint> {
    return this.#constraints.get(name)?.values() ?? [];
  }

  forEachParent(requirement: Requirement, visit: (parent: Solvable) => void): void {
    const { solvables } = this.#pool;
    let at = this.#lastParent[requirement.index] ?? -1;
    for (; at >= 0; at = this.#parentBefore[at] as number) visit(solvables[this.#parents[at] as number] as Solvable);
  }

  /** False when a requirement has a condition. */
  #explore(): boolean {
    if (this.#roots.some(({ when }) => when)) return false;
    let wave: Solvable[] = [];
    for (const { requirement } of this.#roots) this.#meet(requirement, wave);
    for (const solvable of this.#pool.solvables) if (solvable.excluded !== undefined) this.excluded.push(solvable);
    while (wave.length > 0) {
      const following: Solvable[] = [];
      for (const solvable of wave) if (!this.#expand(solvable, following)) return false;
      wave = following;
    }
    return true;
  }

  #expand(solvable: Solvable, following: Solvable[]): boolean {
    const dependencies = this.#pool.dependenciesOf(solvable);
    if (!dependencies.known) {
      this.excluded.push(solvable);
      return true;
    }
    for (const { requirement, when } of dependencies.requirements) {
      if (when) return false;
      const { from, to } = this.#meet(requirement, following);
      this.#addParent(requirement, solvable);
      if (to - from >= sharedFrom) this.#groupOfRequirement[requirement.index] ??= this.#groups++;
      else this.#groupOfParent[solvable.index] ??= this.#groups++;
    }
    for (const requirement of dependencies.constrains) this.#addConstraint(requirement, solvable);
    return true;
  }

  #meet(requirement: Requirement, following: Solvable[]): CandidateRange {
    let range = this.#candidates[requirement.index];
    if (range) return range;
    range = this.#sorter.range(requirement);
    this.#candidates[requirement.index] = range;
    this.requirements.push(requirement);
    const { list, from, to } = range;
    for (let at = from; at < to; at++) {
      const solvable = list[at] as Solvable;
      if (this.#met[solvable.index]) continue;
      this.#met[solvable.index] = true;
      following.push(solvable);
    }
    return range;
  }

  #addParent({ index }: Requirement, parent: Solvable): void {
    this.#parentBefore.push(this.#lastParent[index] ?? -1);
    this.#lastParent[index] = this.#parents.length;
    this.#parents.push(parent.index);
  }

  #addConstraint(requirement: Requirement, parent: Solvable): void {
    let ofName = this.#constraints.get(requirement.name);
    if (!ofName) {
      ofName = new Map();
      this.#constraints.set(requirement.name, ofName);
    }
    const made = ofName.get(requirement);
    if (made) made.parents.push(parent);
    else ofName.set(requirement, { requirement, parents: [parent] });
  }
}
