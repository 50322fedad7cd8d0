import { type Condition, MatchSpec, type RepoDataRecord } from '../../src/conda/index.js';
import type { SolveRequest } from '../../src/solve/index.js';

/** What is wrong with a solution, worked out apart from the solver; empty when it is valid. */
export function problemsOf(
  solution: readonly RepoDataRecord[],
  request: SolveRequest,
  all: ReadonlyMap<string, readonly RepoDataRecord[]>,
): string[] {
  const problems: string[] = [];
  const names = new Set<string>();
  for (const { name } of solution) {
    if (names.has(name.normalized)) problems.push(`${name} twice`);
    names.add(name.normalized);
  }
  const checked = new Solved(solution, request);
  for (const spec of request.constraints ?? []) if (!checked.allows(spec)) problems.push(`${spec} is not kept`);
  for (const record of solution) {
    for (const text of record.constrains) {
      if (!checked.allows(MatchSpec.parse(text))) problems.push(`${record.url} beside ${text}`);
    }
    problems.push(...problemsOfChoice(record, request, all.get(record.name.normalized) ?? []));
  }
  return [...problems, ...checked.problemsOfNeeds()];
}

class Solved {
  readonly #byName: ReadonlyMap<string, RepoDataRecord>;
  readonly #request: SolveRequest;

  constructor(solution: readonly RepoDataRecord[], request: SolveRequest) {
    this.#byName = new Map(solution.map((record) => [record.name.normalized, record]));
    this.#request = request;
  }

  /** Whether what is there, of the machine or of packages, is what a spec wants. */
  fulfils(spec: MatchSpec): boolean {
    const name = nameOf(spec);
    if (name.startsWith('__')) return this.#request.virtualPackages.some((one) => spec.matchesVirtual(one));
    const record = this.#byName.get(name);
    return record !== undefined && spec.matches(record);
  }

  allows(spec: MatchSpec): boolean {
    const name = nameOf(spec);
    const isPresent = name.startsWith('__')
      ? this.#request.virtualPackages.some((one) => one.name.normalized === name)
      : this.#byName.has(name);
    return !isPresent || this.fulfils(spec);
  }

  #holds(condition: Condition<MatchSpec> | undefined): boolean {
    if (!condition) return true;
    if (condition.kind === 'spec') return this.fulfils(condition.spec);
    const [left, right] = [this.#holds(condition.left), this.#holds(condition.right)];
    return condition.kind === 'and' ? left && right : left || right;
  }

  /** Follows all that is asked for, directly or not, with extras: what is missing, and what nobody needs. */
  problemsOfNeeds(): string[] {
    const problems: string[] = [];
    const needed = new Set<string>();
    const extras = new Set<string>();
    const ask = (spec: MatchSpec, by: string): void => {
      if (!this.#holds(spec.when)) return;
      if (!this.fulfils(spec)) problems.push(`${by} lacks ${spec}`);
      const record = this.#byName.get(nameOf(spec));
      if (!record) return;
      if (!needed.has(nameOf(spec))) {
        needed.add(nameOf(spec));
        for (const text of record.depends) ask(MatchSpec.parse(text), record.url);
      }
      for (const extra of spec.extras ?? []) {
        const key = `${nameOf(spec)}[${extra}]`;
        if (extras.has(key)) continue;
        extras.add(key);
        for (const text of record.extraDepends?.[extra] ?? []) ask(MatchSpec.parse(text), key);
      }
    };
    for (const spec of this.#request.specs) ask(spec, 'the request');
    const needless = [...this.#byName.keys()].filter((name) => !needed.has(name));
    return [...problems, ...needless.map((name) => `${name} is needless`)];
  }
}

const nameOf = (spec: MatchSpec): string => spec.name.exact?.normalized ?? '';

function problemsOfChoice(
  record: RepoDataRecord,
  request: SolveRequest,
  candidates: readonly RepoDataRecord[],
): string[] {
  const name = record.name.normalized;
  const pinned = request.pinned?.find((one) => one.name.normalized === name);
  if (pinned) return pinned.url === record.url ? [] : [`${record.url} is not what is pinned`];
  const sources = (request.sourceRecords ?? []).filter((one) => one.name.normalized === name);
  if (sources.some((one) => one.url === record.url)) return [];
  const problems: string[] = [];
  const limit = request.excludeNewer?.packages?.get(name) ?? request.excludeNewer?.defaultMs;
  if (limit !== undefined && limit !== null && (record.timestampMs === undefined || record.timestampMs > limit)) {
    problems.push(`${record.url} is too new`);
  }
  const isLocked = request.locked?.some((one) => one.url === record.url) ?? false;
  if ((request.channelPriority ?? 'strict') === 'strict' && !isLocked) {
    if (sources.length > 0) problems.push(`${record.url} in place of one from source`);
    const wanted = request.specs.filter((spec) => nameOf(spec) === name);
    const counting = candidates.filter((one) => wanted.length === 0 || wanted.some((spec) => spec.matches(one)));
    if (counting[0] && counting[0].channel !== record.channel) problems.push(`${record.url} is of the wrong channel`);
  }
  return problems;
}
