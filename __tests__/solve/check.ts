import { MatchSpec, type RepoDataRecord, type VirtualPackage } from '../../src/conda/index.js';
import type { SolveRequest } from '../../src/solve/index.js';

/** What is wrong with a solution, worked out apart from the solver; empty when it is valid. */
export function problemsOf(
  solution: readonly RepoDataRecord[],
  request: SolveRequest,
  all: ReadonlyMap<string, readonly RepoDataRecord[]>,
): string[] {
  const problems: string[] = [];
  const byName = new Map<string, RepoDataRecord>();
  for (const record of solution) {
    const name = record.name.normalized;
    if (byName.has(name)) problems.push(`${name} twice`);
    byName.set(name, record);
  }
  const fulfils = (spec: MatchSpec): boolean => {
    const name = spec.name.exact?.normalized ?? '';
    if (name.startsWith('__')) return request.virtualPackages.some((one) => matchesVirtual(spec, one));
    const record = byName.get(name);
    return record !== undefined && spec.matches(record);
  };
  const allows = (spec: MatchSpec): boolean => {
    const name = spec.name.exact?.normalized ?? '';
    const present = name.startsWith('__')
      ? request.virtualPackages.some((one) => one.name.normalized === name)
      : byName.has(name);
    return !present || fulfils(spec);
  };
  for (const spec of request.specs) if (!fulfils(spec)) problems.push(`${spec} is not fulfilled`);
  for (const spec of request.constraints ?? []) if (!allows(spec)) problems.push(`${spec} is not kept`);
  for (const record of solution) {
    for (const text of record.depends)
      if (!fulfils(MatchSpec.parse(text))) problems.push(`${record.url} lacks ${text}`);
    for (const text of record.constrains)
      if (!allows(MatchSpec.parse(text))) problems.push(`${record.url} beside ${text}`);
    problems.push(...problemsOfChoice(record, request, all.get(record.name.normalized) ?? []));
  }
  problems.push(...needless(byName, request));
  return problems;
}

function matchesVirtual(spec: MatchSpec, virtual: VirtualPackage): boolean {
  return spec.matchesVirtual(virtual);
}

function problemsOfChoice(
  record: RepoDataRecord,
  request: SolveRequest,
  candidates: readonly RepoDataRecord[],
): string[] {
  const name = record.name.normalized;
  const pinned = request.pinned?.find((one) => one.name.normalized === name);
  if (pinned) return pinned.url === record.url ? [] : [`${record.url} is not what is pinned`];
  const problems: string[] = [];
  const limit = request.excludeNewer?.defaultMs;
  if (limit !== undefined && (record.timestampMs === undefined || record.timestampMs > limit)) {
    problems.push(`${record.url} is too new`);
  }
  const isLocked = request.locked?.some((one) => one.url === record.url) ?? false;
  if ((request.channelPriority ?? 'strict') === 'strict' && !isLocked) {
    const wanted = request.specs.filter((spec) => spec.name.exact?.normalized === name);
    const counting = candidates.filter((one) => wanted.length === 0 || wanted.some((spec) => spec.matches(one)));
    if (counting[0] && counting[0].channel !== record.channel) problems.push(`${record.url} is of the wrong channel`);
  }
  return problems;
}

/** What nobody needs. */
function needless(byName: ReadonlyMap<string, RepoDataRecord>, request: SolveRequest): string[] {
  const needed = new Set<string>();
  const queue = request.specs.map((spec) => spec.name.exact?.normalized ?? '');
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    if (needed.has(name)) continue;
    needed.add(name);
    queue.push(...(byName.get(name)?.depends ?? []).map((text) => MatchSpec.parse(text).name.exact?.normalized ?? ''));
  }
  return [...byName.keys()].filter((name) => !needed.has(name)).map((name) => `${name} is needless`);
}
