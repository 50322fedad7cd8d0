import { nameOfDependency, type PackageRecord } from '../conda/index.js';

type Sortable = Pick<PackageRecord, 'name' | 'depends' | 'noarch'>;

/**
 * Packages in an order in which each follows what it depends on; the same for any order of the input. Where packages depend
 * on each other in a circle, one of noarch follows those of a platform. Of packages that have nothing to do with each other
 * the alphabetically first comes last. As rattler sorts (spec: conda-runtime.md 5.6), since it decides who wins a path.
 * @param packages of different names
 */
export function sortTopologically<T extends Sortable>(packages: readonly T[]): T[] {
  const byName = new Map(packages.map((item) => [item.name.normalized, item]));
  const names = [...byName.keys()].sort(byText);
  const dependencies = new Map<string, string[]>();
  for (const name of names) {
    const { depends } = byName.get(name) as T;
    dependencies.set(
      name,
      [...new Set(depends.map(nameOfDependency))].filter((other) => byName.has(other)).sort(byText),
    );
  }
  cutCircles(names, dependencies, (name) => byName.get(name)?.noarch !== undefined);
  const wanted = new Set([...dependencies.values()].flat());
  const roots = names.filter((name) => !wanted.has(name));
  const sorted: T[] = [];
  const visited = new Set<string>();
  const visitAll = (from: readonly string[]): void => {
    const stack = from.map((name) => ({ name, resolved: false }));
    for (let next = stack.pop(); next; next = stack.pop()) {
      const { name, resolved } = next;
      if (resolved) {
        sorted.push(byName.get(name) as T);
      } else if (!visited.has(name)) {
        visited.add(name);
        stack.push({ name, resolved: true });
        for (const dependency of dependencies.get(name) ?? []) stack.push({ name: dependency, resolved: false });
      }
    }
  };
  visitAll(roots);
  // What is left stands in circles that nothing outside leads to.
  visitAll(names.filter((name) => !visited.has(name)));
  return sorted;
}

/** Takes one dependency out of each circle, one of a platform's package on a noarch one if there is such. */
function cutCircles(
  names: readonly string[],
  dependencies: Map<string, string[]>,
  isNoarch: (name: string) => boolean,
): void {
  const cuts = new Set<string>();
  for (const circle of findCircles(names, dependencies)) {
    for (const [i, name] of circle.entries()) {
      const next = circle[(i + 1) % circle.length] as string;
      if (!isNoarch(name) && isNoarch(next)) {
        cuts.add(`${name} ${next}`);
        break;
      }
      if ((isNoarch(name) && !isNoarch(next)) || i === circle.length - 1) {
        cuts.add(`${next} ${name}`);
        break;
      }
    }
  }
  if (cuts.size === 0) return;
  for (const [name, list] of dependencies) {
    dependencies.set(
      name,
      list.filter((dependency) => !cuts.has(`${name} ${dependency}`)),
    );
  }
}

/** The circles that a walk in depth meets, by name. */
function findCircles(names: readonly string[], dependencies: ReadonlyMap<string, readonly string[]>): string[][] {
  const circles: string[][] = [];
  const visited = new Set<string>();
  for (const start of names) {
    if (visited.has(start)) continue;
    const path: { name: string; next: number }[] = [{ name: start, next: 0 }];
    const places = new Map([[start, 0]]);
    visited.add(start);
    while (path.length > 0) {
      const top = path[path.length - 1] as { name: string; next: number };
      const child = dependencies.get(top.name)?.[top.next++];
      if (child === undefined) {
        path.pop();
        places.delete(top.name);
        continue;
      }
      const place = places.get(child);
      if (place !== undefined) {
        circles.push(path.slice(place).map(({ name }) => name));
      } else if (!visited.has(child)) {
        visited.add(child);
        places.set(child, path.length);
        path.push({ name: child, next: 0 });
      }
    }
  }
  return circles;
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
