import type { PackageIdentity } from '../support/index.js';

export type PackageExtension = '.conda' | '.tar.bz2';

export interface PackageFileName {
  readonly name: string;
  readonly version: string;
  readonly build: string;
  readonly extension: PackageExtension;
  /** The file name without its extension. */
  readonly stem: string;
}

/**
 * Splits `name-version-build.ext` from the right (spec: publishing.md 5.2); the extension's case matters.
 * @returns undefined when the text is no package's file name
 */
export function splitPackageFileName(fileName: string): PackageFileName | undefined {
  const extension = fileName.endsWith('.conda') ? '.conda' : fileName.endsWith('.tar.bz2') ? '.tar.bz2' : undefined;
  if (extension === undefined) return undefined;
  const stem = fileName.slice(0, -extension.length);
  const match = /^(.+)-([^-]+)-([^-]+)$/.exec(stem);
  if (!match) return undefined;
  const [, name = '', version = '', build = ''] = match;
  return { name, version, build, extension, stem };
}

/** `subdir/name-version-build`: what a channel calls a package, whatever its file format. */
export function channelKey(identity: PackageIdentity): string {
  return `${identity.subdir}/${identity.name}-${identity.version}-${identity.build}`;
}

/** Order of file names in an index: by name, version, build, type, each as text (spec: publishing.md 5.4). */
export function comparePackageFileNames(a: PackageFileName, b: PackageFileName): number {
  return (
    compareText(a.name, b.name) ||
    compareText(a.version, b.version) ||
    compareText(a.build, b.build) ||
    compareText(a.extension, b.extension)
  );
}

/** By code point, as UTF-8 bytes compare; not by locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
