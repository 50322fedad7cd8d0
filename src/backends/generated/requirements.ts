import { CondaParseError } from '../../conda/index.js';
import { type Item, type Requirement, type Requirements, requirementText } from '../../recipe/index.js';
import { messageOf, PixiBuildError } from '../../support/index.js';
import { requirementOf, type SpecMap, type Target, type Targets } from '../protocol/index.js';

/**
 * The requirements of a project model: what always holds first, then each conditional target in order, every item of it
 * under its expression, which is not looked into. Spec: backends 1.5.
 * @throws PixiBuildError code `dependency-invalid`
 */
export function requirementsOfModel(targets: Targets | null | undefined): Requirements<Item<Requirement>> {
  const all: [condition: string | undefined, target: Target][] = [];
  if (targets?.defaultTarget) all.push([undefined, targets.defaultTarget]);
  all.push(...Object.entries(targets?.conditional ?? {}));
  const collect = (pick: (target: Target) => SpecMap | null | undefined, table: string): Item<Requirement>[] =>
    all.flatMap(([condition, target]) => itemsOf(pick(target), condition, table));
  const groups = new Set(all.flatMap(([, target]) => Object.keys(target.extraDependencies ?? {})));
  return {
    build: collect((target) => withoutPins(target.buildDependencies), 'build dependencies'),
    host: collect((target) => target.hostDependencies, 'host dependencies'),
    run: collect((target) => target.runDependencies, 'run dependencies'),
    runConstraints: collect((target) => target.runConstraints, 'run constraints'),
    extras: new Map(
      [...groups].map((group) => [
        group,
        collect((target) => target.extraDependencies?.[group], `extra dependencies '${group}'`),
      ]),
    ),
    runExports: {
      weak: collect((target) => target.runExports?.weak, 'weak run exports'),
      strong: collect((target) => target.runExports?.strong, 'strong run exports'),
      noarch: collect((target) => target.runExports?.noarch, 'noarch run exports'),
      weakConstraints: collect((target) => target.runExports?.weakConstraints, 'weak run export constraints'),
      strongConstraints: collect((target) => target.runExports?.strongConstraints, 'strong run export constraints'),
    },
    ignoreRunExports: { byName: [], fromPackage: [] },
  };
}

function itemsOf(specs: SpecMap | null | undefined, condition: string | undefined, table: string): Item<Requirement>[] {
  return Object.entries(specs ?? {}).map(([name, spec]) => {
    const requirement = readRequirement(name, spec, table);
    return condition === undefined ? requirement : { kind: 'if', condition, items: [requirement] };
  });
}

function readRequirement(name: string, spec: SpecMap[string], table: string): Requirement {
  try {
    const requirement = requirementOf(name, spec);
    requirementText(requirement); // Finds out whether the parts of a pin go together.
    return requirement;
  } catch (error) {
    if (!(error instanceof CondaParseError || error instanceof RangeError)) throw error;
    throw invalid(`'${name}' among the ${table} cannot be used: ${messageOf(error)}`, error);
  }
}

function withoutPins(specs: SpecMap | null | undefined): SpecMap | null | undefined {
  for (const [name, spec] of Object.entries(specs ?? {})) {
    if (!('pinCompatible' in spec) && !('pinSubpackage' in spec)) continue;
    throw invalid(`pin specs are not supported in build dependencies, but '${name}' is pinned`);
  }
  return specs;
}

const invalid = (message: string, cause?: unknown): PixiBuildError =>
  new PixiBuildError('dependency-invalid', message, { exitCode: 2, cause });
