import type { EntryPoint } from '../../conda/index.js';

/** A package unpacked in the cache, with the metadata that installing needs. */
export interface CachedPackage {
  /** Absolute. */
  readonly directory: string;
  readonly index: PackageIndex;
  /** What is installed, as `info/paths.json` lists it. */
  readonly paths: readonly PackagePath[];
  /** Of noarch Python packages. */
  readonly entryPoints: readonly EntryPoint[];
}

/** The part of `info/index.json` that counts here. */
export interface PackageIndex {
  readonly name: string;
  readonly version: string;
  readonly build: string;
  readonly noarch: 'python' | 'generic' | undefined;
}

export interface PackagePath {
  /** In the package; relative, with forward slashes. */
  readonly path: string;
  readonly type: 'hardlink' | 'softlink' | 'directory';
  /** Must be copied. */
  readonly noLink: boolean;
  /** Lower-case hex; of links, of the file that they lead to. */
  readonly sha256?: string;
  /** Bytes. */
  readonly size?: number;
  /** The text that stands for the prefix in the file. */
  readonly placeholder?: { readonly text: string; readonly mode: 'text' | 'binary' };
}

/** What tells packages of one platform apart. */
export interface PackageIdentity {
  /** Normalised. */
  readonly name: string;
  readonly version: string;
  readonly build: string;
}

/** @throws InvalidPackageError when a package says that it is another one */
export function checkIdentity({ name, version, build }: PackageIndex, wanted: PackageIdentity): void {
  if (name.toLowerCase() !== wanted.name || version !== wanted.version || build !== wanted.build) {
    throw new InvalidPackageError(`it is the package ${name} ${version} ${build}`);
  }
}

/** An unpacked package whose metadata are missing or wrong. The message is a clause. */
export class InvalidPackageError extends Error {}
