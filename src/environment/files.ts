import type { EntryPoint, Platform, RepoDataRecord } from '../conda/index.js';
import { isWindows, nameOfDependency } from '../conda/index.js';
import { noarchPythonPath, type PythonLayout } from './layout.js';
import type { CachedPackage, PackagePath } from './package-cache.js';

/** A file that a package puts into an environment. */
export interface WantedFile {
  /** Where it goes if no other package has that path: relative, with `/`. */
  readonly target: string;
  readonly source:
    | { readonly kind: 'file'; readonly path: PackagePath }
    | { readonly kind: 'script'; readonly entryPoint: EntryPoint }
    | { readonly kind: 'launcher'; readonly entryPoint: EntryPoint };
}

/** What a package puts into an environment (spec: conda-runtime.md 5.5). */
export function wantedFiles(
  record: RepoDataRecord,
  { paths, entryPoints }: CachedPackage,
  python: PythonLayout | undefined,
  platform: Platform,
): WantedFile[] {
  if (record.noarch !== 'python' || !python) {
    return paths.map((entry) => ({ target: entry.path, source: { kind: 'file', path: entry } }));
  }
  const files = paths.map((entry): WantedFile => {
    return { target: noarchPythonPath(entry.path, python), source: { kind: 'file', path: entry } };
  });
  for (const entryPoint of entryPoints) {
    const { command } = entryPoint;
    if (isWindows(platform)) {
      files.push({ target: `Scripts/${command}-script.py`, source: { kind: 'script', entryPoint } });
      files.push({ target: `Scripts/${command}.exe`, source: { kind: 'launcher', entryPoint } });
    } else files.push({ target: `bin/${command}`, source: { kind: 'script', entryPoint } });
  }
  return files;
}

/**
 * The order that decides who has a path that several packages want: the last one does. What needs others comes after
 * them, and of packages that have nothing to do with each other the first by name comes last. Spec: conda-runtime.md 5.6.
 */
export function clobberOrder(records: readonly RepoDataRecord[]): RepoDataRecord[] {
  const byName = new Map(records.map((record) => [record.name.normalized, record]));
  const needed = new Set(records.flatMap(({ depends }) => depends.map(nameOfDependency)));
  const names = [...byName.keys()].sort();
  const roots = [...names.filter((name) => needed.has(name)), ...names.filter((name) => !needed.has(name))];
  const ordered: RepoDataRecord[] = [];
  const entered = new Set<RepoDataRecord>();
  for (const name of roots.reverse()) {
    const stack: { readonly record: RepoDataRecord; readonly needs: RepoDataRecord[] }[] = [];
    const enter = (record: RepoDataRecord | undefined): void => {
      if (!record || entered.has(record)) return;
      entered.add(record);
      stack.push({ record, needs: record.depends.map(nameOfDependency).flatMap((one) => byName.get(one) ?? []) });
    };
    enter(byName.get(name));
    for (let top = stack.at(-1); top; top = stack.at(-1)) {
      const next = top.needs.pop();
      if (next) enter(next);
      else ordered.push((stack.pop() as (typeof stack)[number]).record);
    }
  }
  return ordered;
}

/** Where each package's files go: those that another package has go beside, below `__clobbers__`. */
export class Places {
  readonly #owner = new Map<string, string>();
  readonly #fold: (path: string) => string;

  /** @param packages in clobber order, with the paths that they want */
  constructor(packages: readonly (readonly [name: string, targets: readonly string[]])[], platform: Platform) {
    // There `A` and `a` are one file.
    this.#fold = platform.startsWith('linux') ? (text) => text : (text) => text.toLowerCase();
    for (const [name, targets] of packages) for (const target of targets) this.#owner.set(this.#fold(target), name);
    const folders = new Set<string>();
    for (const target of this.#owner.keys()) {
      for (let at = target.lastIndexOf('/'); at > 0; at = target.lastIndexOf('/', at - 1)) {
        const folder = target.slice(0, at);
        if (folders.has(folder)) break;
        folders.add(folder);
      }
    }
    // A file where others need a folder gives way.
    for (const folder of folders) if (this.#owner.has(folder)) this.#owner.set(folder, '');
  }

  of(name: string, target: string): string {
    return this.#owner.get(this.#fold(target)) === name ? target : `__clobbers__/${name}/${target}`;
  }
}
