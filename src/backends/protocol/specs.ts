/**
 * Types of API version 7 as they are on the wire (spec: backend-protocol.md 3). `?` and `null` mean the same to a
 * reader.
 */

type Optional<T> = T | null;

/** A package of a channel. `{}` means any version of it. */
export interface BinarySpec {
  readonly version?: Optional<string>;
  /** A string matcher. */
  readonly build?: Optional<string>;
  /** With its operator: `>=3`. */
  readonly buildNumber?: Optional<string>;
  readonly fileName?: Optional<string>;
  readonly extras?: Optional<readonly string[]>;
  readonly flags?: Optional<readonly string[]>;
  /** A URL, without a slash at its end when written. */
  readonly channel?: Optional<string>;
  readonly subdir?: Optional<string>;
  readonly md5?: Optional<string>;
  readonly sha256?: Optional<string>;
  readonly url?: Optional<string>;
  readonly license?: Optional<string>;
  readonly condition?: Optional<Condition>;
}

/** What may narrow down the packages that a source yields. */
export type SourceSelectors = Pick<
  BinarySpec,
  'version' | 'build' | 'buildNumber' | 'subdir' | 'license' | 'extras' | 'flags' | 'condition'
>;

export interface PathLocation {
  /** Relative ones start at the manifest that declares it. */
  readonly path: { readonly path: string };
}

export type GitReference =
  | 'defaultBranch'
  | { readonly branch: string }
  | { readonly tag: string }
  | { readonly rev: string };

export interface GitLocation {
  readonly git: {
    readonly git: string;
    readonly rev?: Optional<GitReference>;
    readonly subdirectory?: Optional<string>;
    readonly lfs?: Optional<boolean>;
  };
}

export interface UrlLocation {
  readonly url: {
    readonly url: string;
    readonly md5?: Optional<string>;
    readonly sha256?: Optional<string>;
    readonly subdirectory?: Optional<string>;
  };
}

/** A package that is built from its sources. */
export type SourceSpec = (PathLocation | GitLocation | UrlLocation) & SourceSelectors;

/** `expression`: `x` and `.` only. */
export type PinBound = { readonly expression: string } | { readonly version: string };

/** A missing bound is no bound. */
export interface PinSpec {
  readonly lowerBound?: Optional<PinBound>;
  readonly upperBound?: Optional<PinBound>;
  readonly exact?: boolean;
  readonly build?: Optional<string>;
}

export type ConstraintSpec =
  | { readonly binary: BinarySpec }
  | { readonly pinCompatible: PinSpec }
  | { readonly pinSubpackage: PinSpec };

export type PackageSpec = ConstraintSpec | { readonly source: SourceSpec };

/** An element of a list: the one key of the spec beside its name. */
export type NamedSpec<Spec = PackageSpec> = { readonly name: string } & Spec;

export type Condition =
  | { readonly MatchSpec: MatchSpecObject }
  | { readonly And: readonly [Condition, Condition] }
  | { readonly Or: readonly [Condition, Condition] };

/** A match spec in parts; keys in snake case, empty ones left out. */
export interface MatchSpecObject {
  readonly name: string;
  readonly version?: Optional<string>;
  readonly build?: Optional<string>;
  readonly build_number?: Optional<string>;
  readonly file_name?: Optional<string>;
  readonly extras?: Optional<readonly string[]>;
  readonly flags?: Optional<readonly string[]>;
  readonly channel?: Optional<{
    readonly base_url: string;
    readonly name?: Optional<string>;
    readonly platforms?: Optional<readonly string[]>;
  }>;
  readonly subdir?: Optional<string>;
  readonly namespace?: Optional<string>;
  readonly md5?: Optional<string>;
  readonly sha256?: Optional<string>;
  readonly url?: Optional<string>;
  readonly license?: Optional<string>;
  readonly license_family?: Optional<string>;
  readonly condition?: Optional<Condition>;
  readonly track_features?: Optional<readonly string[]>;
}

export type VariantValue = string | number | boolean;

export type NoArch = boolean | 'generic' | 'python';

/** Which files a result depends on. Spec: backend-protocol.md 8. */
export interface InputGlobSet {
  /** As in a `.gitignore`: the last that matches decides, `!` excludes. */
  readonly patterns: readonly string[];
  readonly markers?: readonly string[];
  /** Default: true. */
  readonly excludeHidden?: boolean;
  readonly root?: Optional<string>;
}
