import type { ConstraintSpec, PackageSpec } from './specs.js';

/** What a manifest's `[package]` says to a backend. Spec: backend-protocol.md 4.2. */
export interface ProjectModel {
  readonly name?: string | null;
  readonly version?: string | null;
  readonly buildStringPrefix?: string | null;
  readonly buildNumber?: number | null;
  readonly description?: string | null;
  readonly license?: string | null;
  readonly authors?: readonly string[] | null;
  /** Relative to the manifest's directory. */
  readonly licenseFile?: string | null;
  /** Relative to the manifest's directory. */
  readonly readme?: string | null;
  readonly homepage?: string | null;
  readonly repository?: string | null;
  readonly documentation?: string | null;
  readonly buildFlags?: readonly string[] | null;
  readonly targets?: Targets | null;
  /** Names of environment variables that the build script gets; sorted. */
  readonly secrets?: readonly string[];
}

export interface Targets {
  readonly defaultTarget?: Target | null;
  /** By the bare expression of `if(...)`, in the order of the manifest. */
  readonly conditional?: Readonly<Record<string, Target>> | null;
}

/** Name to spec, in the order of the manifest. */
export type SpecMap<Spec = PackageSpec> = Readonly<Record<string, Spec>>;

export interface Target {
  readonly hostDependencies?: SpecMap | null;
  readonly buildDependencies?: SpecMap | null;
  readonly runDependencies?: SpecMap | null;
  readonly runConstraints?: SpecMap | null;
  /** By group. */
  readonly extraDependencies?: Readonly<Record<string, SpecMap>> | null;
  readonly runExports?: TargetRunExports | null;
}

export interface TargetRunExports {
  readonly noarch?: SpecMap | null;
  readonly strong?: SpecMap | null;
  readonly weak?: SpecMap | null;
  readonly strongConstraints?: SpecMap<ConstraintSpec> | null;
  readonly weakConstraints?: SpecMap<ConstraintSpec> | null;
}
