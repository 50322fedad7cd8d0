/** Which paths are meant: those that match `include`, without those that match `exclude`. */
export interface GlobSelection {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

/**
 * Decides on relative paths with `/` as recipes do: `*` goes across slashes, a pattern that names a folder means all below
 * it, and with exclusions only, all else is meant. Nothing given selects nothing. Spec: recipe.md 6.4.
 */
export async function selectionMatcher({ include, exclude }: GlobSelection): Promise<(file: string) => boolean> {
  const [isIncluded, isExcluded] = await Promise.all([globMatcher(include), globMatcher(exclude)]);
  if (include.length === 0 && exclude.length > 0) return (file) => !isExcluded(file);
  return (file) => isIncluded(file) && !isExcluded(file);
}

/** Whether one of the patterns matches, or names a folder around the path. */
export async function globMatcher(patterns: readonly string[]): Promise<(file: string) => boolean> {
  if (patterns.length === 0) return () => false;
  const { default: picomatch } = await import('picomatch');
  const widened = patterns.flatMap((pattern) => {
    const plain = pattern.replace(/^(?:\.\/)+/, '');
    if (plain === '' || plain === '.') return ['**'];
    return plain.endsWith('/') ? [`${plain}**`] : [plain, `${plain}/**`];
  });
  return picomatch(widened, { bash: true, dot: true });
}
