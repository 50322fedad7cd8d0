import { expect, test } from '@jest/globals';
import { MatchSpec, parseVirtualPackage, type RepoDataRecord } from '../../src/conda/index.js';
import { nextDecision } from '../../src/solve/decide.js';
import { descend } from '../../src/solve/descent.js';
import { Encoder } from '../../src/solve/encode.js';
import { gatherCandidates } from '../../src/solve/gather.js';
import type { SolveRequest } from '../../src/solve/index.js';
import { type ConditionalRequirement, Pool, type Solvable } from '../../src/solve/pool.js';
import { positive, SatSolver } from '../../src/solve/sat.js';
import { CandidateSorter } from '../../src/solve/sorting.js';
import { generateWorld, type JsonRequest, recordsOfWorld } from './problems.js';

// What goes straight down and what learns from conflicts are two programs for one thing: where the first has an answer, the
// second has to have the same. (That the second agrees with py-rattler, generated.test.ts shows.)

async function prepared(request: SolveRequest) {
  const pool = new Pool();
  const asked = request.specs.flatMap((spec) => pool.requirementsOf(spec));
  const virtual = request.virtualPackages.map(
    ({ name }): ConditionalRequirement => ({ requirement: pool.anyOf(name) }),
  );
  const roots = [...virtual, ...asked];
  await gatherCandidates(pool, roots, request);
  const constraints = (request.constraints ?? []).map((spec) => pool.requirement(spec));
  const sorter = new CandidateSorter(pool, {
    strategy: request.strategy ?? 'highest',
    byChannel: request.channelPriority === 'flexible',
    directNames: new Set(asked.map(({ requirement }) => requirement.name)),
  });
  return { pool, roots, constraints, sorter };
}

const urls = (chosen: readonly Solvable[]): string[] => chosen.flatMap(({ record }) => record?.url ?? []).sort();

async function straight(request: SolveRequest): Promise<string[] | undefined> {
  const { pool, sorter, roots, constraints } = await prepared(request);
  const chosen = descend(pool, sorter, roots, constraints);
  return chosen && urls(chosen);
}

async function searched(request: SolveRequest): Promise<string[] | 'unsolvable'> {
  const { pool, sorter, roots, constraints } = await prepared(request);
  const sat = new SatSolver();
  const encoder = new Encoder(pool, sat, sorter);
  encoder.encode(roots, constraints);
  if (!sat.propagateAndLearn()) return 'unsolvable';
  for (let next = nextDecision(sat, encoder.choices); next !== undefined; next = nextDecision(sat, encoder.choices)) {
    if (!sat.decide(positive(next))) return 'unsolvable';
  }
  return urls(sat.trueVariables().flatMap((variable) => encoder.solvableOf(variable) ?? []));
}

function requestOf(json: JsonRequest, records: ReadonlyMap<string, RepoDataRecord[]>): SolveRequest {
  const all = [...records.values()].flat();
  const byUrl = (list: readonly string[]) => list.flatMap((url) => all.find((record) => record.url === url) ?? []);
  return {
    specs: json.specs.map((text) => MatchSpec.parse(text)),
    constraints: json.constraints.map((text) => MatchSpec.parse(text)),
    source: { recordsOf: (name) => records.get(name) ?? [] },
    channelPriority: json.priority,
    virtualPackages: json.virtual.map(parseVirtualPackage),
    locked: byUrl(json.locked),
    pinned: byUrl(json.pinned),
    strategy: json.strategy,
    excludeNewer: json.excludeNewer === undefined ? undefined : { defaultMs: json.excludeNewer },
  };
}

test('what is found without learning is what is found with it', async () => {
  const tally = { same: 0, gaveUp: 0 };
  const different: unknown[] = [];
  for (let seed = 1000; seed < 1150; seed++) {
    const world = generateWorld(seed, 20);
    const records = recordsOfWorld(world, '');
    for (const json of world.requests) {
      const request = requestOf(json, records);
      const found = await straight(request);
      if (!found) {
        tally.gaveUp++;
        continue;
      }
      const other = await searched(request);
      if (JSON.stringify(found) === JSON.stringify(other)) tally.same++;
      else different.push({ seed, json, found, other });
    }
  }
  expect(different).toEqual([]);
  // Both kinds are many.
  expect(tally.same).toBeGreaterThan(1000);
  expect(tally.gaveUp).toBeGreaterThan(300);
});
