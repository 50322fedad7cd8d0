import {
  type Condition,
  MatchSpec,
  type PackageName,
  type RepoDataRecord,
  type Version,
  type VirtualPackage,
} from '../conda/index.js';
import { messageOf } from '../support/index.js';
import type { NameCandidates } from './candidates.js';
import { type Interval, VersionTable } from './version-table.js';

/** A candidate: a record, a property of the machine, or the fact that an extra of a package is wanted. */
export interface Solvable {
  readonly index: number;
  readonly name: PoolName;
  readonly record?: RepoDataRecord;
  readonly virtual?: VirtualPackage;
  readonly extra?: string;
  /** Which of the versions of its name. */
  readonly versionPlace: number;
  /** Orders the candidates of a name by version; level ones have the same. */
  readonly versionRank: number;
  /** Why it cannot be taken. */
  excluded: string | undefined;
  dependencies: Dependencies | undefined;
}

/** What a candidate needs; of a candidate that cannot be read, why. */
export type Dependencies =
  | {
      readonly known: true;
      readonly requirements: readonly ConditionalRequirement[];
      readonly constrains: readonly Requirement[];
    }
  | { readonly known: false; readonly reason: string };

export interface ConditionalRequirement {
  readonly requirement: Requirement;
  /** Alternatives, each of which holds when all its parts do. Absent: always. */
  readonly when?: readonly (readonly Requirement[])[];
}

/** A name with its candidates. */
export interface PoolName {
  readonly index: number;
  /** Normalised; of an extra `name[extra]`. */
  readonly text: string;
  readonly isVirtual: boolean;
  /** In the order of channels. Undefined until they are known. */
  solvables?: readonly Solvable[];
  /** In the order of their versions, and where those of each rank begin. */
  byVersion?: { readonly solvables: readonly Solvable[]; readonly starts: Uint32Array };
  /** What the versions of its candidates are, if they have one. */
  versions?: VersionTable;
  favored?: Solvable;
  /** Versions of what there is as well, and nobody who asks for the name wants. */
  unwanted?: readonly Version[];
}

/** What is wanted of a name: one object for each, so that its candidates are found once. */
export interface Requirement {
  readonly index: number;
  readonly name: PoolName;
  /** Undefined for an extra. */
  readonly spec?: MatchSpec;
  readonly text: string;
  matching?: readonly Solvable[];
  /** `null` when it selects no interval. */
  interval?: Interval | null;
  sorted?: readonly Solvable[];
  /** The best version that it can select, and whether that has track features; null when it selects nothing. */
  best?: { readonly solvable: Solvable; readonly tracked: boolean } | null;
}

/** Holds each name, candidate and requirement once. */
export class Pool {
  readonly names: PoolName[] = [];
  readonly solvables: Solvable[] = [];
  readonly requirements: Requirement[] = [];
  readonly #nameByText = new Map<string, PoolName>();
  readonly #requirementByText = new Map<string, Requirement>();
  /** Candidates by the versions that are selected. */
  readonly #ofVersions = new Map<Uint8Array, readonly Solvable[]>();
  /** By the text of a dependency: several, if it asks for extras. */
  readonly #dependencies = new Map<string, readonly ConditionalRequirement[]>();

  name(text: string): PoolName {
    let name = this.#nameByText.get(text);
    if (!name) {
      name = { index: this.names.length, text, isVirtual: text.startsWith('__') };
      this.names.push(name);
      this.#nameByText.set(text, name);
    }
    return name;
  }

  /** Sets the candidates of a name, once. */
  fill(name: PoolName, candidates: NameCandidates): void {
    name.versions = new VersionTable(candidates.records.map(({ version }) => version));
    name.solvables = candidates.records.map((record) => {
      const solvable = this.#add({ name, record }, record.version);
      solvable.excluded = candidates.excluded.get(record);
      if (record === candidates.favored) name.favored = solvable;
      return solvable;
    });
    name.unwanted = candidates.unwanted.map(({ version }) => version);
  }

  fillVirtual(name: PoolName, virtuals: readonly VirtualPackage[]): void {
    name.versions = new VersionTable(virtuals.map(({ version }) => version));
    name.solvables = virtuals.map((virtual) => this.#add({ name, virtual }, virtual.version));
  }

  #add(what: Pick<Solvable, 'name' | 'record' | 'virtual' | 'extra'>, version?: Version): Solvable {
    const versionPlace = (version && what.name.versions?.placeOf(version)) ?? 0;
    const solvable: Solvable = {
      index: this.solvables.length,
      name: what.name,
      record: what.record,
      virtual: what.virtual,
      extra: what.extra,
      versionPlace,
      versionRank: what.name.versions?.rankOf(versionPlace) ?? 0,
      excluded: undefined,
      dependencies: undefined,
    };
    this.solvables.push(solvable);
    return solvable;
  }

  /** One requirement for each different spec of a name. */
  requirement(spec: MatchSpec): Requirement {
    const name = this.name(spec.name.exact?.normalized ?? spec.name.toString());
    // The condition is kept apart, and extras are requirements of their own.
    const plain = spec.when || spec.extras ? spec.with({ when: undefined, extras: undefined }) : spec;
    const text = plain.toString();
    let requirement = this.#requirementByText.get(text);
    if (!requirement) {
      requirement = { index: this.requirements.length, name, spec: plain, text };
      this.requirements.push(requirement);
      this.#requirementByText.set(text, requirement);
    }
    return requirement;
  }

  /** Any candidate of a name. */
  anyOf(name: PackageName): Requirement {
    return this.requirement(MatchSpec.named(name));
  }

  extra(packageName: string, extra: string): Requirement {
    const text = `${packageName}[${extra}]`;
    let requirement = this.#requirementByText.get(text);
    if (!requirement) {
      const name = this.name(text);
      name.solvables = [this.#add({ name, extra })];
      requirement = { index: this.requirements.length, name, text };
      this.requirements.push(requirement);
      this.#requirementByText.set(text, requirement);
    }
    return requirement;
  }

  /** A spec as requirements: of its extras, then of itself. */
  requirementsOf(spec: MatchSpec): ConditionalRequirement[] {
    const when = spec.when && this.#alternatives(spec.when);
    const extras = spec.extras?.map((extra) => this.extra(spec.name.exact?.normalized ?? '', extra)) ?? [];
    return [...extras, this.requirement(spec)].map((requirement) => ({ requirement, when }));
  }

  /** A condition in disjunctive normal form. */
  #alternatives(condition: Condition<MatchSpec>): readonly (readonly Requirement[])[] {
    switch (condition.kind) {
      case 'spec':
        return [[this.requirement(condition.spec)]];
      case 'or':
        return [...this.#alternatives(condition.left), ...this.#alternatives(condition.right)];
      case 'and': {
        const right = this.#alternatives(condition.right);
        return this.#alternatives(condition.left).flatMap((one) => right.map((other) => [...one, ...other]));
      }
    }
  }

  dependenciesOf(solvable: Solvable): Dependencies {
    solvable.dependencies ??= this.#readDependencies(solvable);
    return solvable.dependencies;
  }

  #readDependencies({ record }: Solvable): Dependencies {
    if (!record) return { known: true, requirements: [], constrains: [] };
    const requirements: ConditionalRequirement[] = [];
    const constrains: Requirement[] = [];
    let text = '';
    try {
      for (text of record.depends) requirements.push(...this.#dependency(text));
      for (text of record.constrains) {
        // A condition is not supported there; like the reference we pass over it.
        constrains.push(...this.#dependency(text).map(({ requirement }) => requirement));
      }
      for (const [extra, texts] of Object.entries(record.extraDepends ?? {})) {
        const wanted = this.extra(record.name.normalized, extra);
        for (text of texts) {
          for (const { requirement, when } of this.#dependency(text)) {
            requirements.push({ requirement, when: (when ?? [[]]).map((parts) => [wanted, ...parts]) });
          }
        }
      }
    } catch (error) {
      return { known: false, reason: `its dependency '${text}' cannot be read: ${messageOf(error)}` };
    }
    return { known: true, requirements, constrains };
  }

  #dependency(text: string): readonly ConditionalRequirement[] {
    let read = this.#dependencies.get(text);
    if (!read) {
      read = this.requirementsOf(MatchSpec.parse(text));
      this.#dependencies.set(text, read);
    }
    return read;
  }

  matching(requirement: Requirement): readonly Solvable[] {
    requirement.matching ??= this.#match(requirement);
    return requirement.matching;
  }

  /**
   * The version ranks from `from` to before `to` where a requirement selects all candidates between them, and no others;
   * undefined where that cannot be told so.
   */
  intervalOf(requirement: Requirement): Interval | undefined {
    const { versions } = requirement.name;
    if (!versions) return undefined;
    if (requirement.interval === undefined) requirement.interval = this.#findInterval(requirement, versions) ?? null;
    return requirement.interval ?? undefined;
  }

  #findInterval({ spec }: Requirement, versions: VersionTable): Interval | undefined {
    if (!spec || spec.matchesEveryVersion) return { from: 0, to: versions.size };
    if (!spec.version || !spec.name.exact || !spec.narrowsByVersionOnly) return undefined;
    return versions.interval(spec.version);
  }

  /** Calls `visit` for all candidates whose version ranks lie from `from` to before `to`. */
  visitBetween(name: PoolName, { from, to }: Interval, visit: (solvable: Solvable) => void): void {
    name.byVersion ??= inOrderOfVersions(name);
    const { solvables, starts } = name.byVersion;
    const end = starts[to] ?? solvables.length;
    for (let at = starts[from] ?? solvables.length; at < end; at++) visit(solvables[at] as Solvable);
  }

  /** The candidates that a requirement selects. Those of equal selections of versions are one list. */
  #match({ name, spec }: Requirement): readonly Solvable[] {
    const all = name.solvables ?? [];
    if (!spec || spec.matchesEveryVersion) return all;
    const { versions } = name;
    if (!versions || !spec.version || !spec.name.exact) return all.filter((one) => isMatch(spec, one));
    const selected = versions.select(spec.version);
    const isSelected = ({ versionPlace }: Solvable): boolean => selected[versionPlace] === 1;
    if (!spec.narrowsByVersionOnly) return all.filter((one) => isSelected(one) && isMatch(spec, one));
    let matching = this.#ofVersions.get(selected);
    if (!matching) {
      matching = all.filter(isSelected);
      this.#ofVersions.set(selected, matching);
    }
    return matching;
  }
}

function inOrderOfVersions({ solvables = [], versions }: PoolName): NonNullable<PoolName['byVersion']> {
  const starts = new Uint32Array((versions?.size ?? 0) + 1);
  for (const { versionRank } of solvables) (starts[versionRank + 1] as number)++;
  for (let rank = 1; rank < starts.length; rank++) (starts[rank] as number) += starts[rank - 1] as number;
  const next = starts.slice();
  const sorted: Solvable[] = [...solvables];
  for (const solvable of solvables) sorted[(next[solvable.versionRank] as number)++] = solvable;
  return { solvables: sorted, starts };
}

function isMatch(spec: MatchSpec, { record, virtual }: Solvable): boolean {
  if (record) return spec.matches(record);
  return virtual ? spec.matchesVirtual(virtual) : true;
}
