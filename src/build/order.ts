/** The order of a set, and the cycles that had to be broken for it. */
export interface BuildOrder {
  readonly ordered: readonly string[];
  /** For each broken cycle, its members in the order in which they were walked. */
  readonly cycles: readonly (readonly string[])[];
}

/**
 * Orders names so that each comes after what it depends on. Works in rounds: all whose dependencies are done, in
 * lexicographic order, then the next round, so the order depends on nothing but the set. On a cycle one member is let
 * through: from the first name left, walk along the lexicographically first unmet dependency until one repeats.
 * (spec: publishing.md 7.4.)
 *
 * @param dependencies name to names; names outside the set and a name's own do not count
 */
export function buildOrder(dependencies: ReadonlyMap<string, Iterable<string>>): BuildOrder {
  const left = new Map<string, Set<string>>();
  for (const [name, needs] of dependencies) {
    left.set(name, new Set([...needs].filter((need) => need !== name && dependencies.has(need))));
  }
  const ordered: string[] = [];
  const cycles: string[][] = [];
  const done = (names: readonly string[]): void => {
    for (const name of names) left.delete(name);
    for (const needs of left.values()) for (const name of names) needs.delete(name);
    ordered.push(...names);
  };
  while (left.size > 0) {
    const round = [...left].filter(([, needs]) => needs.size === 0).map(([name]) => name);
    if (round.length > 0) {
      done(round.sort());
      continue;
    }
    const cycle = walkCycle(left);
    cycles.push(cycle);
    done([cycle[0] as string]);
  }
  return { ordered, cycles };
}

function walkCycle(left: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const path: string[] = [];
  let name = [...left.keys()].sort()[0] as string;
  while (!path.includes(name)) {
    path.push(name);
    name = [...(left.get(name) as ReadonlySet<string>)].sort()[0] as string;
  }
  return path.slice(path.indexOf(name));
}
