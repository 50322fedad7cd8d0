import type { Version, VersionSpec } from '../../conda/index.js';

/** What a dependency asks of a package, apart from where the package comes from. Spec: manifest.md 4.1. */
export interface Selectors {
  readonly version?: VersionSpec;
  /** A string matcher: a glob when it has `*`, a regular expression in `^...$`, else the exact text. */
  readonly build?: string;
  /** Digits, after one operator or none: `3`, `>=3`. */
  readonly buildNumber?: string;
  readonly extras?: readonly string[];
  /** String matchers. */
  readonly flags?: readonly string[];
  readonly subdir?: string;
  readonly license?: string;
  readonly trackFeatures?: readonly string[];
  /** The dependency only counts when this holds. */
  readonly when?: Condition;
}

/** A package out of a channel. No selector at all stands for any version. */
export interface VersionDependency extends Selectors {
  readonly kind: 'version';
  /** Base URL with a trailing slash. */
  readonly channel?: string;
  readonly fileName?: string;
  readonly licenseFamily?: string;
  /** Lower-case hexadecimal. */
  readonly md5?: string;
  /** Lower-case hexadecimal. */
  readonly sha256?: string;
}

/** A package file on this machine. */
export interface ArchivePath {
  readonly kind: 'archive-path';
  /** Ends in `.conda` or `.tar.bz2`; with forward slashes. Relative ones start at the manifest, `~/` at home. */
  readonly path: string;
}

/** A package file elsewhere. */
export interface ArchiveUrl {
  readonly kind: 'archive-url';
  readonly url: string;
  readonly md5?: string;
  readonly sha256?: string;
}

/** A directory, manifest or recipe on this machine. */
export interface PathLocation {
  readonly kind: 'path';
  /** With forward slashes. Relative ones start at the manifest that declares it, `~/` at home. */
  readonly path: string;
}

export type GitReferenceKind = 'branch' | 'tag' | 'rev';

export interface GitReference {
  readonly kind: GitReferenceKind;
  readonly value: string;
}

export interface GitLocation {
  readonly kind: 'git';
  /** An absolute URL. */
  readonly git: string;
  /** Absent: the default branch. */
  readonly reference?: GitReference;
  readonly lfs?: boolean;
  /** Below the checkout, with forward slashes; never leaves it. */
  readonly subdirectory?: string;
}

/** A source archive. */
export interface UrlLocation {
  readonly kind: 'url';
  readonly url: string;
  readonly md5?: string;
  readonly sha256?: string;
  /** Below the unpacked archive, with forward slashes; never leaves it. */
  readonly subdirectory?: string;
}

/** Where sources are. */
export type SourceLocation = PathLocation | GitLocation | UrlLocation;

/** A package that exists already. */
export type BinarySpec = VersionDependency | ArchivePath | ArchiveUrl;

/** A package that is built from its sources; the selectors limit what the build may yield. */
export type SourceSpec = SourceLocation & Selectors;

/** How a workspace depends on a package. */
export type DependencySpec = BinarySpec | SourceSpec;

/** One end of a pinned range: as many parts of the resolved version as the expression has `x`, or a version. */
export type PinBound =
  | { readonly kind: 'expression'; readonly expression: string }
  | { readonly kind: 'version'; readonly version: Version };

/** Which versions count as compatible with a resolved one. Spec: manifest.md 3.7. */
export type Pin =
  | { readonly exact: true }
  | {
      readonly exact: false;
      readonly lowerBound: PinBound;
      readonly upperBound: PinBound;
      /** A string matcher. */
      readonly build?: string;
    };

/** A range around a version that is only known at build time. */
export interface PinSpec {
  /** `pin-compatible`: the version in the host or build environment. `pin-subpackage`: the package's own. */
  readonly kind: 'pin-compatible' | 'pin-subpackage';
  readonly pin: Pin;
}

/** How a package depends on another. */
export type PackageDependencySpec = DependencySpec | PinSpec;

/** When a dependency counts: a requirement on another package of the environment, or several. Spec: manifest.md 4.4. */
export type Condition =
  | { readonly kind: 'package'; readonly name: string; readonly spec: ConditionSpec }
  | { readonly kind: 'all' | 'any'; readonly conditions: readonly Condition[] };

/** What a condition asks of its package. */
export type ConditionSpec = Omit<VersionDependency, 'kind' | 'channel' | 'when'>;

/** Normalised package name to spec, in the order of the text. */
export type DependencyTable = ReadonlyMap<string, DependencySpec>;

/** The same in a package, where pins are known. */
export type PackageDependencyTable = ReadonlyMap<string, PackageDependencySpec>;

/** The fields of a spec before it is known what they make together. */
export interface SpecFields extends Selectors {
  readonly channel?: string;
  readonly fileName?: string;
  readonly licenseFamily?: string;
  readonly md5?: string;
  readonly sha256?: string;
  readonly path?: string;
  readonly git?: string;
  readonly url?: string;
  readonly branch?: string;
  readonly tag?: string;
  readonly rev?: string;
  readonly lfs?: boolean;
  readonly subdirectory?: string;
}

/** `[workspace.dependencies]`: what members may inherit field by field. It installs nothing by itself. */
export interface DependencyPool {
  /** Absolute; where relative paths of the pool start. */
  readonly directory: string;
  /** By normalised name, in the order of the text. */
  readonly entries: ReadonlyMap<string, SpecFields>;
  /** Names whose entry could not be read: no more is to be said of them. Empty in a workspace that loads. */
  readonly malformed: ReadonlySet<string>;
}

/** Whether a spec has to be built from sources. */
export function isSourceSpec(spec: PackageDependencySpec): spec is SourceSpec {
  return spec.kind === 'path' || spec.kind === 'git' || spec.kind === 'url';
}

export function isPinSpec(spec: PackageDependencySpec): spec is PinSpec {
  return spec.kind === 'pin-compatible' || spec.kind === 'pin-subpackage';
}
