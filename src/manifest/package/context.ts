import type { DeferredChecks } from '../deferred-checks.js';
import type { DependencyPool } from '../spec/index.js';
import type { Findings, TomlPath } from '../toml/index.js';
import type { Metadata } from './model.js';

/** What surrounds a `[package]`. */
export interface PackageContext {
  readonly findings: Findings;
  readonly checks: DeferredChecks;
  /** Absolute directory of the manifest. */
  readonly directory: string;
  /** Absolute. */
  readonly manifestPath: string;
  /** Absolute root of the workspace; where the files in `inheritable` start. */
  readonly workspaceRoot: string;
  /** What `{ workspace = true }` gives. */
  readonly inheritable: Metadata;
  /** What `{ workspace = true }` gives in a dependency table. */
  readonly pool: DependencyPool | undefined;
  /** Whether the workspace allows packages. */
  readonly pixiBuild: boolean;
  /** Where the file says `preview`, when it is the workspace's. */
  readonly previewPath: TomlPath | undefined;
  /** What the project of the same `pyproject.toml` says; it fills what the package leaves out. */
  readonly projectDefaults: Metadata | undefined;
  /** Name of the dependency, when the package is defined beside it. */
  readonly inlineName?: string;
}
