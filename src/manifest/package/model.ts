import type { Version } from '../../conda/index.js';
import type { BinarySpec, DependencyTable, PackageDependencyTable, SourceLocation } from '../spec/index.js';

/** What describes a package or a workspace to a reader, and what a package may take from its workspace. */
export interface Metadata {
  /** As written. */
  readonly name?: string;
  readonly version?: Version;
  readonly description?: string;
  /** `Name <mail>` */
  readonly authors?: readonly string[];
  /** An SPDX expression. */
  readonly license?: string;
  /** Relative to the manifest's directory. */
  readonly licenseFile?: string;
  /** Relative to the manifest's directory. */
  readonly readme?: string;
  readonly homepage?: string;
  readonly repository?: string;
  readonly documentation?: string;
}

/** What a `[package]` says. Plain data in the order of the text. Spec: manifest.md 3. */
export interface PackageDefinition extends Metadata {
  /**
   * What was read: a pixi manifest, a definition written beside a source dependency, a recipe, or a ROS `package.xml`.
   * The last two only have `build.backend`: the backend reads the file itself.
   */
  readonly origin: 'manifest' | 'inline' | 'recipe' | 'ros';
  /** Absolute; of an inline definition: the manifest that it is written in. */
  readonly manifestPath: string;
  /**
   * Absolute; where relative paths of the definition start. Those of an inline definition start at the sources that the
   * dependency names, except paths inherited from the workspace, which are absolute.
   */
  readonly manifestDirectory: string;
  /** Whether the publication of a whole workspace takes it. */
  readonly publish: boolean;
  readonly build: BuildDefinition;
  /** What holds on every platform. */
  readonly dependencies: PackageTables;
  /**
   * What is added where an expression is true: the text inside `if(...)`, in the selector language of rattler-build. Old
   * `[package.target.<sel>]` tables are here as well, rewritten as expressions.
   */
  readonly conditional: ReadonlyMap<string, PackageTables>;
}

/** The dependency tables of a package. */
export interface PackageTables {
  readonly buildDependencies: PackageDependencyTable;
  readonly hostDependencies: PackageDependencyTable;
  readonly runDependencies: PackageDependencyTable;
  readonly runConstraints: PackageDependencyTable;
  /** By name of the group. */
  readonly extraDependencies: ReadonlyMap<string, PackageDependencyTable>;
  readonly runExports: RunExports;
}

/** What packages that are built against this one depend on in turn. Spec: manifest.md 3.6. */
export interface RunExports {
  readonly weak: PackageDependencyTable;
  readonly strong: PackageDependencyTable;
  readonly noarch: PackageDependencyTable;
  readonly weakConstraints: PackageDependencyTable;
  readonly strongConstraints: PackageDependencyTable;
}

export type JsonValue = string | number | boolean | null | readonly JsonValue[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: JsonValue;
}

/** `[package.build]`. Spec: manifest.md 3.3. */
export interface BuildDefinition {
  readonly backend: BackendDefinition;
  /** Where the sources are, when they are not beside the manifest. */
  readonly source?: SourceLocation;
  /** What the backend gets; absent when not written. */
  readonly config?: JsonObject;
  /** By selector, in the order of the text: `unix`, `linux`, `win`, `macos`, a subdir, or the name of a platform. */
  readonly targetConfig: ReadonlyMap<string, JsonObject>;
  readonly buildNumber?: number;
  readonly buildStringPrefix?: string;
  /** Variant flags of the package record. */
  readonly flags: readonly string[];
  /** Names of environment variables that the build script gets and no log shows. Sorted. */
  readonly secrets: readonly string[];
}

export interface BackendDefinition {
  /** Package to install and program to run. Normalised. */
  readonly name: string;
  readonly spec: BinarySpec;
  /** In the order of use; absent: the channels of the workspace. */
  readonly channels?: readonly BackendChannel[];
  /** Installed next to the backend. */
  readonly additionalDependencies: DependencyTable;
}

export interface BackendChannel {
  /** As written. */
  readonly text: string;
  /** Base URL with a trailing slash. */
  readonly url: string;
}
