import { asBoolean, asList, asString, type ConfigSchema } from '../generated/config.js';

/** `[package.build.config]` of pixi-build-rattler-build. Spec: backends-others.md 2.1. */
export interface RecipeConfig {
  /** Relative to the source directory. */
  readonly recipe?: string;
  readonly experimental: boolean;
  readonly 'extra-input-globs': readonly string[];
  readonly 'debug-dir'?: string;
}

export const recipeConfigSchema: ConfigSchema<RecipeConfig> = {
  recipe: { read: asString, merge: 'base-only' },
  experimental: { read: asBoolean, merge: 'base-only', initial: false },
  'extra-input-globs': { read: asList(asString), merge: 'if-filled', initial: [] },
  'debug-dir': { read: asString, merge: 'base-only', alias: 'debug_dir' },
};

/** Keys that a table of a target must not have. */
export const untargetedKeys: readonly string[] = ['recipe', 'experimental'];
