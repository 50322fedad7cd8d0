import type { ConstraintSpec, InputGlobSet, NamedSpec, NoArch, PackageSpec, VariantValue } from './specs.js';

export const condaOutputsMethod = 'conda/outputs';

/** Spec: backend-protocol.md 4.3. */
export interface CondaOutputsParams {
  /** Base URLs, for information. */
  readonly channels?: readonly string[];
  readonly hostPlatform: string;
  readonly buildPlatform: string;
  readonly variantConfiguration?: Readonly<Record<string, readonly VariantValue[]>> | null;
  /** Absolute paths. */
  readonly variantFiles?: readonly string[] | null;
  /** Scratch; may not exist yet. */
  readonly workDirectory: string;
}

export interface CondaOutputsResult {
  readonly outputs: readonly CondaOutput[];
  readonly inputGlobs: readonly string[];
  readonly inputGlobSets?: readonly InputGlobSet[] | null;
}

/** A package that the sources can yield. */
export interface CondaOutput {
  readonly metadata: CondaOutputMetadata;
  readonly buildDependencies?: CondaOutputDependencies | null;
  readonly hostDependencies?: CondaOutputDependencies | null;
  readonly runDependencies: CondaOutputDependencies;
  /** By group. */
  readonly extraDependencies?: Readonly<Record<string, readonly NamedSpec[]>>;
  readonly ignoreRunExports: { readonly byName: readonly string[]; readonly fromPackage: readonly string[] };
  readonly runExports: CondaOutputRunExports;
  readonly inputGlobs?: readonly string[] | null;
  readonly inputGlobSets?: readonly InputGlobSet[] | null;
}

export interface CondaOutputMetadata {
  readonly name: string;
  /** As written. */
  readonly version: string;
  readonly build: string;
  readonly buildNumber: number;
  readonly subdir: string;
  readonly license?: string | null;
  readonly licenseFamily?: string | null;
  readonly flags?: readonly string[];
  readonly trackFeatures?: readonly string[];
  readonly noarch?: NoArch | null;
  readonly purls?: readonly string[] | null;
  readonly pythonSitePackagesPath?: string | null;
  /** Only the keys that the output used. */
  readonly variant: Readonly<Record<string, VariantValue>>;
}

export interface CondaOutputDependencies {
  readonly depends: readonly NamedSpec<PackageSpec>[];
  readonly constraints: readonly NamedSpec<ConstraintSpec>[];
}

export interface CondaOutputRunExports {
  readonly weak: readonly NamedSpec[];
  readonly strong: readonly NamedSpec[];
  readonly noarch: readonly NamedSpec[];
  readonly weakConstrains: readonly NamedSpec<ConstraintSpec>[];
  readonly strongConstrains: readonly NamedSpec<ConstraintSpec>[];
}
