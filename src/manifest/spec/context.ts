import type { Findings, TableReader, TomlPath } from '../toml/index.js';
import type { DependencyPool, DependencySpec } from './model.js';

/**
 * Which pins a table may hold. `none`: a table of a workspace; `never`: a table that has no package around it, such as
 * the pool; `package`: a table of a package whose environment is not compared with another; `compatible`: one that is;
 * `all`: a table of run exports.
 */
export type AllowedPins = 'none' | 'never' | 'package' | 'compatible' | 'all';

/** Key `if(...)` of a dependency table, with the table below it. */
export interface ConditionalTable {
  /** The text inside the parentheses, without blanks around it. */
  readonly expression: string;
  /** The key as written. */
  readonly key: string;
  readonly reader: TableReader;
}

/** What the place of a dependency table means for what may stand in it. */
export interface SpecContext {
  readonly findings: Findings;
  /** Absolute; where relative paths of the table start. */
  readonly manifestDirectory: string;
  /** Whether packages may be built from sources at all. */
  readonly pixiBuild: boolean;
  /** What `{ workspace = true }` refers to. */
  readonly pool: DependencyPool | undefined;
  /** For messages: `[dependencies]`. */
  readonly tableName: string;
  /** False where a table only limits what channels have. */
  readonly allowSource: boolean;
  readonly allowPins: AllowedPins;
  readonly allowWorkspace: boolean;
  /** Run exports know fewer locations: of dependencies, those that can be built; of constraints, none. */
  readonly runExports?: 'dependencies' | 'constraints';
  /** Name of the package around the table, when the manifest says it; normalised. */
  readonly ownName?: string;
  /** Inherited paths become absolute, where the sources are not beside the manifest. */
  readonly absoluteInheritedPaths?: boolean;
  /** Takes `if(...)` tables. Absent where there are none, as in a workspace. */
  readonly onCondition?: (table: ConditionalTable) => void;
  /** Inside `if(...)`. */
  readonly insideCondition?: boolean;
  /** Takes a definition that stands beside the location of a source dependency. Absent where there are none. */
  readonly onInlinePackage?: (definition: InlineDefinition) => void;
}

export interface InlineDefinition {
  /** Name of the dependency, as written. */
  readonly name: string;
  /** The value of `package`. */
  readonly value: unknown;
  readonly path: TomlPath;
  /** What stands around it; undefined when something is wrong with that. */
  readonly spec: DependencySpec | undefined;
}
