import type { PlannedPackage } from './types.js';

/**
 * A sentence for each variant key, or value of one, that was given and that no package is built with. A misspelt key
 * would else go unnoticed. (spec: publishing.md 7.5.)
 */
export function unusedVariants(
  given: Readonly<Record<string, readonly string[]>>,
  packages: readonly Pick<PlannedPackage, 'variant'>[],
): string[] {
  return Object.entries(given).flatMap(([key, values]) => {
    const used = new Set(
      packages.flatMap(({ variant }) =>
        Object.entries(variant).flatMap(([name, value]) => (folded(name) === folded(key) ? [String(value)] : [])),
      ),
    );
    if (used.size === 0) return [`no package is built with the variant key '${key}' that was given`];
    const idle = values.filter((value) => !used.has(value));
    return idle.map((value) => `no package is built with the variant ${key}=${value} that was given`);
  });
}

/** Keys are compared as recipes see them. */
const folded = (key: string): string => key.replace(/[-.]/g, '_');
