import type { EntryPoint, MatchSpec, Pin } from '../conda/index.js';

/** One item of a list, or items that only count where an expression holds. Spec: recipe.md 4. */
export type Item<T> = T | ConditionalItems<T>;

export interface ConditionalItems<T> {
  readonly kind: 'if';
  /** A bare Jinja expression. */
  readonly condition: string;
  readonly items: readonly Item<T>[];
  readonly otherwise?: readonly Item<T>[];
}

/** Where the sources of a package are that has to be built first. */
export type SourceReference =
  /** Relative paths start at the manifest that declares them. */
  | { readonly path: { readonly path: string } }
  | {
      readonly git: {
        readonly git: string;
        readonly rev?:
          | 'defaultBranch'
          | { readonly branch: string }
          | { readonly tag: string }
          | { readonly rev: string };
        readonly subdirectory?: string;
        readonly lfs?: boolean;
      };
    }
  | {
      readonly url: {
        readonly url: string;
        readonly md5?: string;
        readonly sha256?: string;
        readonly subdirectory?: string;
      };
    };

/** A requirement on packages that exist, or on one that is built from `source`. */
export interface PackageRequirement {
  readonly kind: 'package';
  readonly spec: MatchSpec;
  readonly source?: SourceReference;
}

/** A range around a version that is known only when environments are. Spec: recipe.md 8.2. */
export interface PinRequirement {
  readonly kind: 'pin';
  readonly call: 'pin_compatible' | 'pin_subpackage';
  readonly name: string;
  readonly pin: Pin;
}

/** A compiler, or the standard library that it compiles against, of the target platform. Spec: recipe.md 15.2. */
export interface CompilerRequirement {
  readonly kind: 'compiler';
  readonly call: 'compiler' | 'stdlib';
  readonly language: string;
}

export type Requirement = PackageRequirement | PinRequirement | CompilerRequirement;
/** What is left when an output is rendered: pins on packages that are not resolved yet stay. */
export type RenderedRequirement = PackageRequirement | PinRequirement;

export interface RunExportLists<T> {
  readonly weak: readonly T[];
  readonly strong: readonly T[];
  readonly noarch: readonly T[];
  readonly weakConstraints: readonly T[];
  readonly strongConstraints: readonly T[];
}

export interface Requirements<T> {
  readonly build: readonly T[];
  readonly host: readonly T[];
  readonly run: readonly T[];
  readonly runConstraints: readonly T[];
  /** By group. */
  readonly extras: ReadonlyMap<string, readonly T[]>;
  readonly runExports: RunExportLists<T>;
  readonly ignoreRunExports: { readonly byName: readonly string[]; readonly fromPackage: readonly string[] };
}

export interface RecipeAbout {
  readonly homepage?: string;
  readonly repository?: string;
  readonly documentation?: string;
  readonly license?: string;
  readonly licenseFamily?: string;
  readonly licenseFiles: readonly string[];
  readonly summary?: string;
  readonly description?: string;
}

/** The section `build.python`. Spec: recipe.md 6.2. */
export interface PythonSection {
  readonly entryPoints: readonly EntryPoint[];
  readonly versionIndependent: boolean;
  /** Globs. */
  readonly skipPycCompilation: readonly string[];
}

export interface RecipeScript {
  /** Values may hold templates. */
  readonly env: Readonly<Record<string, string>>;
  /** Names of variables of the caller. */
  readonly secrets: readonly string[];
  /** Whole texts, one after the other. */
  readonly content: readonly Item<ScriptText>[];
}

export interface ScriptText {
  readonly kind: 'text';
  readonly text: string;
}

/**
 * A recipe of one output before it is rendered: conditions and templates are kept. Spec: recipe.md 2; backends 1.6.
 */
export interface Recipe {
  /** Normalised. */
  readonly name: string;
  /** As written. */
  readonly version: string;
  readonly buildNumber: number;
  readonly noarch?: 'python' | 'generic';
  readonly flags: readonly string[];
  /** Directories, relative to the recipe, whose content the build gets. */
  readonly sources: readonly string[];
  readonly script: RecipeScript;
  readonly python: PythonSection;
  readonly requirements: Requirements<Item<Requirement>>;
  readonly about: RecipeAbout;
  readonly extra: Readonly<Record<string, unknown>>;
}

export const emptyRunExports: RunExportLists<never> = {
  weak: [],
  strong: [],
  noarch: [],
  weakConstraints: [],
  strongConstraints: [],
};

export const noPythonSection: PythonSection = { entryPoints: [], versionIndependent: false, skipPycCompilation: [] };

/** Every item with the branches of its conditions, in order. */
export function allItems<T extends object>(items: readonly Item<T>[]): T[] {
  return items.flatMap((item) =>
    isConditional(item) ? [...allItems(item.items), ...allItems(item.otherwise ?? [])] : [item],
  );
}

export function isConditional<T extends object>(item: Item<T>): item is ConditionalItems<T> {
  return (item as { kind?: unknown }).kind === 'if';
}
