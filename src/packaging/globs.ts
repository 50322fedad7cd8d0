/** Globs over package paths, in which `*` goes across slashes as it does in rattler-build; or all, or none. */
export async function matcher(globs: boolean | readonly string[] | undefined): Promise<(file: string) => boolean> {
  if (typeof globs === 'boolean') return () => globs;
  if (!globs || globs.length === 0) return () => false;
  const { default: picomatch } = await import('picomatch');
  return picomatch([...globs], { bash: true, dot: true });
}
