import type { FileDiff } from './parse-patch.js';

/** A path in the tree, or undefined when nothing is left or it would lead out of the tree. */
export function strippedPath(name: string | undefined, level: number): string | undefined {
  if (name === undefined) return undefined;
  const parts = components(name).slice(level);
  if (parts.length === 0 || parts.includes('..') || parts.includes('/')) return undefined;
  return parts.join('/');
}

/** The root of an absolute path counts as one. */
export function components(name: string): string[] {
  const parts = name.split('/').filter((part) => part !== '' && part !== '.');
  const drive =
    /^[A-Za-z]:$/.test(parts[0] ?? '') || name.includes('\0') || /(^|[\\/])\.\.\\|^[A-Za-z]:\\|^\\/.test(name);
  return name.startsWith('/') || drive ? ['/', ...parts] : parts;
}

/**
 * How many leading parts of its names a patch has too many: the fewest with which any file that it changes or deletes is
 * there; with none, one where names still begin with `a` or `b`. Spec: packaging.md 5.
 */
export async function stripLevel(
  diffs: readonly FileDiff[],
  exists: (file: string) => Promise<boolean>,
): Promise<number> {
  const changed = diffs.filter(({ original }) => original !== undefined);
  const names = new Set(
    changed.flatMap(({ original, modified }) => [original, modified].filter((one) => one !== undefined)),
  );
  const deepest = Math.max(0, ...[...names].map((name) => components(name).length));
  for (let level = 0; level < deepest; level++) {
    for (const name of names) {
      const file = strippedPath(name, level);
      if (file !== undefined && (await exists(file))) return level;
    }
  }
  const all = diffs.flatMap(({ original, modified }) => [original, modified]);
  return all.some((name) => name !== undefined && /^[ab]\//.test(name)) ? 1 : 0;
}
