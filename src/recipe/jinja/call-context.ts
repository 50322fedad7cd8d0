import type { Platform } from '../../conda/index.js';

/** What recipes may ask of the machine while they are rendered, by experimental functions only. */
export interface RecipeAccess {
  /** Absolute; paths of recipes start here. */
  readonly recipeDirectory: string;
  /** The text of a file, or undefined when there is none. */
  readText(file: string): string | undefined;
  isDirectory(file: string): boolean;
  /** Reads data of a file: `.json`, `.yaml`, `.yml` or `.toml`. */
  parse(extension: '.json' | '.yaml' | '.yml' | '.toml', text: string): unknown;
  /**
   * The standard output of git, without the line end.
   * @throws Error with git's own message
   */
  git(args: readonly string[], directory?: string): string;
}

/** What a function of a recipe gets and may ask for. */
export interface CallContext {
  readonly targetPlatform: Platform;
  readonly hostPlatform: Platform;
  /** Reads a variant key and marks it as used; undefined when there is none. */
  readonly readVariant: (key: string) => unknown;
  /** The caller's environment. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Files and git, for the functions that need them; absent where recipes must not look around. */
  readonly access?: RecipeAccess | undefined;
  readonly experimental: boolean;
}
