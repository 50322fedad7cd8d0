import { nameOfDependency, type RepoDataRecord } from '../conda/index.js';

/** What a package needs before it; else by name. Circles are broken at the name that comes first. */
export function inInstallOrder(records: readonly RepoDataRecord[]): RepoDataRecord[] {
  const sorted = [...records].sort((a, b) => (a.name.normalized < b.name.normalized ? -1 : 1));
  const byName = new Map(sorted.map((record) => [record.name.normalized, record]));
  const ordered: RepoDataRecord[] = [];
  const entered = new Set<RepoDataRecord>();
  for (const root of sorted) {
    const stack: { readonly record: RepoDataRecord; readonly needs: RepoDataRecord[] }[] = [];
    const enter = (record: RepoDataRecord): void => {
      if (entered.has(record)) return;
      entered.add(record);
      const names = record.depends.map(nameOfDependency).sort().reverse();
      const needs = names.flatMap((name) => byName.get(name) ?? []);
      stack.push({ record, needs });
    };
    enter(root);
    for (let top = stack.at(-1); top; top = stack.at(-1)) {
      const next = top.needs.pop();
      if (next) enter(next);
      else ordered.push((stack.pop() as (typeof stack)[number]).record);
    }
  }
  return ordered;
}
