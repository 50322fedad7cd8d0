import path from 'node:path';
import { isInside } from '../../support/index.js';

export interface RunPathRules {
  /** Absolute; what the file was linked for. */
  readonly prefix: string;
  /** Relative to the prefix, unless they begin with `$ORIGIN` or `@`. */
  readonly rpaths: readonly string[];
  /** Whether a run path that leads out of the prefix stays. */
  readonly isAllowed: (runPath: string) => boolean;
}

const origin = /^\$(?:ORIGIN|\{ORIGIN\})(?=\/|$)/;

/**
 * The run paths of an ELF file as they are in a package: relative to the file, inside the prefix or allowed, each once.
 * Spec: packaging.md 7.1.
 *
 * @param file path below the prefix, with forward slashes
 * @param rpath entries of DT_RPATH
 * @param runpath entries of DT_RUNPATH
 */
export function packagedRunPaths(
  file: string,
  rpath: readonly string[],
  runpath: readonly string[],
  { prefix, rpaths, isAllowed }: RunPathRules,
): string[] {
  const directory = path.posix.dirname(path.posix.join(prefix, file));
  const wanted = rpaths.map((entry) => (origin.test(entry) ? entry : path.posix.resolve(prefix, entry)));
  const kept: string[] = [];
  for (const entry of [...rpath, ...wanted, ...runpath]) {
    if (entry === '') continue;
    if (origin.test(entry)) {
      const resolved = path.posix.resolve(directory, `.${entry.replace(origin, '')}`);
      if (isInside(prefix, resolved) || isAllowed(entry)) kept.push(entry);
    } else if (path.posix.isAbsolute(entry) && isInside(prefix, path.posix.normalize(entry))) {
      kept.push(`$ORIGIN/${path.posix.relative(directory, path.posix.normalize(entry))}`);
    } else if (isAllowed(entry)) {
      kept.push(entry);
    }
  }
  return [...new Set(kept)];
}
