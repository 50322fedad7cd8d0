import { PixiBuildError } from '../support/index.js';
import { nextDecision } from './decide.js';
import { descend } from './descent.js';
import { Encoder } from './encode.js';
import { explainConflict } from './explain.js';
import { gatherCandidates } from './gather.js';
import type { Solution, SolveRequest } from './model.js';
import { inInstallOrder } from './order.js';
import { type ConditionalRequirement, Pool, type Requirement, type Solvable } from './pool.js';
import { positive, SatSolver } from './sat.js';
import { CandidateSorter } from './sorting.js';

/**
 * Chooses one record of each name that is needed, the best that go together (spec: conda-runtime.md 4). The same request
 * gives the same answer.
 *
 * @throws PixiBuildError code `unsolvable`, exit code 1, whose details tell why as a tree; `solve-timeout`
 */
export async function solve(request: SolveRequest): Promise<Solution> {
  const pool = new Pool();
  const virtualRoots = request.virtualPackages.map(({ name }): ConditionalRequirement => {
    return { requirement: pool.anyOf(name) };
  });
  const asked = request.specs.flatMap((spec) => pool.requirementsOf(spec));
  const roots = [...virtualRoots, ...asked];
  await gatherCandidates(pool, roots, request);
  const constraints = (request.constraints ?? []).map((spec) => pool.requirement(spec));
  const sorter = new CandidateSorter(pool, {
    strategy: request.strategy ?? 'highest',
    byChannel: request.channelPriority === 'flexible',
    directNames: new Set(asked.map(({ requirement }) => requirement.name)),
  });
  const chosen =
    descend(pool, sorter, roots, constraints) ?? (await searchAll(pool, sorter, roots, constraints, request));
  const extras = new Map<string, string[]>();
  for (const { extra, name } of chosen) {
    if (extra === undefined) continue;
    const packageName = name.text.slice(0, -extra.length - 2);
    extras.set(packageName, [...(extras.get(packageName) ?? []), extra]);
  }
  return { records: inInstallOrder(chosen.flatMap(({ record }) => record ?? [])), extras };
}

/** @throws PixiBuildError `unsolvable`, `solve-timeout` */
async function searchAll(
  pool: Pool,
  sorter: CandidateSorter,
  roots: readonly ConditionalRequirement[],
  constraints: readonly Requirement[],
  request: SolveRequest,
): Promise<Solvable[]> {
  const sat = new SatSolver();
  const encoder = new Encoder(pool, sat, sorter);
  encoder.encode(roots, constraints);
  if (!search(sat, encoder, request)) throw await explainConflict(sat, encoder, pool, request);
  return sat.trueVariables().flatMap((variable) => encoder.solvableOf(variable) ?? []);
}

function search(sat: SatSolver, { choices }: Encoder, { timeoutMs, signal }: SolveRequest): boolean {
  const end = timeoutMs === undefined ? Number.POSITIVE_INFINITY : performance.now() + timeoutMs;
  if (!sat.propagateAndLearn()) return false;
  for (;;) {
    const candidate = nextDecision(sat, choices);
    if (candidate === undefined) return true;
    if (!sat.decide(positive(candidate))) return false;
    signal?.throwIfAborted();
    if (performance.now() > end) {
      throw new PixiBuildError('solve-timeout', `No solution was found within ${timeoutMs} ms`, {
        hint: 'Ask for narrower versions, or for fewer packages.',
      });
    }
  }
}
