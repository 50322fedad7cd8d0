export type PackageExtension = '.conda' | '.tar.bz2';

export interface PackageFileName {
  readonly name: string;
  readonly version: string;
  readonly build: string;
  readonly extension: PackageExtension;
}

/**
 * Splits `name-version-build.ext` from the right: name and version may not hold a dash but for the name.
 * Spec: conda-runtime.md 3.1, publishing.md 5.2.
 * @returns undefined when the text is no package's file name
 */
export function parsePackageFileName(fileName: string): PackageFileName | undefined {
  const extension = fileName.endsWith('.conda') ? '.conda' : fileName.endsWith('.tar.bz2') ? '.tar.bz2' : undefined;
  if (extension === undefined) return undefined;
  const stem = fileName.slice(0, -extension.length);
  const buildAt = stem.lastIndexOf('-');
  const versionAt = stem.lastIndexOf('-', buildAt - 1);
  if (buildAt < 1 || versionAt < 1) return undefined;
  return {
    name: stem.slice(0, versionAt),
    version: stem.slice(versionAt + 1, buildAt),
    build: stem.slice(buildAt + 1),
    extension,
  };
}

export function formatPackageFileName(parts: PackageFileName): string {
  return `${parts.name}-${parts.version}-${parts.build}${parts.extension}`;
}
