import type { RepoDataRecord } from '../conda/index.js';
import { candidatesOf } from './candidates.js';
import type { SolveRequest } from './model.js';
import type { ConditionalRequirement, Pool, PoolName, Requirement, Solvable } from './pool.js';
import type { Interval } from './version-table.js';

/**
 * Fills the pool with every candidate that the roots can reach. Names are asked for as soon as they are met, many at a
 * time, and only if some candidate that matches what is wanted needs them.
 */
export async function gatherCandidates(
  pool: Pool,
  roots: readonly ConditionalRequirement[],
  request: SolveRequest,
): Promise<void> {
  const seen = new Set<Requirement>();
  const reached: (boolean | undefined)[] = [];
  let wave: Requirement[] = [];
  const want = ({ requirement, when }: ConditionalRequirement): void => {
    for (const one of [requirement, ...(when?.flat() ?? [])]) {
      if (seen.has(one)) continue;
      seen.add(one);
      wave.push(one);
    }
  };
  const visit = (solvable: Solvable): void => {
    if (reached[solvable.index]) return;
    reached[solvable.index] = true;
    if (solvable.excluded !== undefined) return;
    const dependencies = pool.dependenciesOf(solvable);
    if (dependencies.known) for (const dependency of dependencies.requirements) want(dependency);
  };
  // Most requirements of a name select much of what others have selected before.
  const covered = new Map<PoolName, Interval>();
  const visitMatching = (requirement: Requirement): void => {
    const interval = pool.intervalOf(requirement);
    if (!interval) {
      for (const solvable of pool.matching(requirement)) visit(solvable);
      return;
    }
    const { name } = requirement;
    const { from, to } = interval;
    const before = covered.get(name) ?? { from, to: from };
    if (to <= from) return;
    if (to < before.from || from > before.to) {
      pool.visitBetween(name, interval, visit);
      return;
    }
    if (from < before.from) pool.visitBetween(name, { from, to: before.from }, visit);
    if (to > before.to) pool.visitBetween(name, { from: before.to, to }, visit);
    covered.set(name, { from: Math.min(from, before.from), to: Math.max(to, before.to) });
  };
  for (const root of roots) want(root);
  const filler = new NameFiller(pool, request);
  while (wave.length > 0) {
    request.signal?.throwIfAborted();
    const current = wave;
    wave = [];
    await filler.fill(current.map(({ name }) => name));
    for (const requirement of current) visitMatching(requirement);
  }
}

class NameFiller {
  readonly #pool: Pool;
  readonly #request: SolveRequest;

  constructor(pool: Pool, request: SolveRequest) {
    this.#pool = pool;
    this.#request = request;
  }

  async fill(names: readonly PoolName[]): Promise<void> {
    const missing = [...new Set(names)].filter(({ solvables }) => solvables === undefined);
    const answers = missing.map((name) => (name.isVirtual ? [] : this.#request.source.recordsOf(name.text)));
    const lists = await Promise.all(answers);
    for (const [index, name] of missing.entries()) this.#fillOne(name, lists[index] ?? []);
  }

  #fillOne(name: PoolName, records: readonly RepoDataRecord[]): void {
    const { specs, locked, pinned, sourceRecords, virtualPackages, excludeNewer, channelPriority } = this.#request;
    if (name.isVirtual) {
      this.#pool.fillVirtual(
        name,
        virtualPackages.filter((virtual) => virtual.name.normalized === name.text),
      );
      return;
    }
    const isIt = (record: RepoDataRecord): boolean => record.name.normalized === name.text;
    const rootSpecs = specs.filter((spec) => spec.name.exact?.normalized === name.text);
    this.#pool.fill(
      name,
      candidatesOf(records, {
        channelPriority: channelPriority ?? 'strict',
        excludeNewer,
        rootSpecs,
        locked: locked?.find(isIt),
        pinned: pinned?.find(isIt),
        sourceRecords: sourceRecords?.filter(isIt) ?? [],
      }),
    );
  }
}
