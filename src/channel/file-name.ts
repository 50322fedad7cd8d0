import { type PackageFileName as PackageFileNameParts, parsePackageFileName } from '../conda/index.js';
import type { PackageIdentity } from '../support/index.js';

export interface PackageFileName extends PackageFileNameParts {
  /** The file name without its extension. */
  readonly stem: string;
}

/** @returns undefined when the text is no package's file name */
export function splitPackageFileName(fileName: string): PackageFileName | undefined {
  const parts = parsePackageFileName(fileName);
  if (!parts || parts.version === '' || parts.build === '') return undefined;
  return { ...parts, stem: fileName.slice(0, -parts.extension.length) };
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
