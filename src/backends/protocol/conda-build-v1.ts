import type { InputGlobSet, MatchSpecObject, VariantValue } from './specs.js';

export const condaBuildV1Method = 'conda/build_v1';

/** Spec: backend-protocol.md 4.4. */
export interface CondaBuildV1Params {
  readonly channels?: readonly string[];
  readonly buildPrefix?: CondaBuildPrefix | null;
  readonly hostPrefix?: CondaBuildPrefix | null;
  /** With run exports merged in and pins resolved. */
  readonly runDependencies?: readonly CondaBuildDependency[] | null;
  readonly runConstraints?: readonly CondaBuildDependency[] | null;
  readonly runExports?: CondaBuildRunExports | null;
  /** By group; `{}` when there are none. */
  readonly extraDependencies: Readonly<Record<string, readonly CondaBuildDependency[]>>;
  readonly output: CondaBuildOutput;
  /** Kept between builds of the output. */
  readonly workDirectory: string;
  /** `workDirectory/output` when absent. */
  readonly outputDirectory?: string | null;
  readonly editable?: boolean | null;
  readonly packageFormat?: CondaPackageFormat | null;
}

/** The output to build, as `conda/outputs` described it. */
export interface CondaBuildOutput {
  readonly name: string;
  readonly version?: string | null;
  readonly build?: string | null;
  readonly subdir: string;
  readonly variant: Readonly<Record<string, VariantValue>>;
}

export interface CondaBuildPrefix {
  readonly prefix: string;
  readonly platform: string;
  readonly dependencies?: readonly CondaBuildDependency[];
  readonly constraints?: readonly CondaBuildDependency[];
  readonly packages?: readonly CondaBuildRecord[];
}

/** The part of a repodata record that a build looks at; there are more keys. */
export interface CondaBuildRecord {
  readonly name: string;
  readonly version: string;
  readonly build: string;
  readonly build_number: number;
  readonly fn: string;
  readonly url: string;
  readonly subdir?: string;
  readonly depends?: readonly string[];
  readonly python_site_packages_path?: string | null;
}

export interface CondaBuildDependency {
  readonly spec: MatchSpecObject;
  /** Must be there, even if null. */
  readonly source: CondaBuildDependencySource | null;
}

export interface CondaBuildDependencySource {
  readonly type: 'runExport';
  readonly from: 'host' | 'build';
  /** The package that exports it. */
  readonly runExport: string;
}

export interface CondaBuildRunExports {
  readonly weak: readonly CondaBuildDependency[];
  readonly strong: readonly CondaBuildDependency[];
  readonly noarch: readonly CondaBuildDependency[];
  readonly weakConstrains: readonly CondaBuildDependency[];
  readonly strongConstrains: readonly CondaBuildDependency[];
}

export interface CondaPackageFormat {
  readonly archiveType: 'conda' | 'tar_bz2';
  readonly compressionLevel?: 'lowest' | 'default' | 'highest' | number;
}

/** Keys in snake case, unlike in every other message. */
export interface CondaBuildV1Result {
  readonly output_file: string;
  readonly input_globs: readonly string[];
  readonly input_glob_sets?: readonly InputGlobSet[] | null;
  readonly name: string;
  readonly version: string;
  readonly build: string;
  readonly subdir: string;
}
