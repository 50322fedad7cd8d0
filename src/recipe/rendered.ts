import type { Platform } from '../conda/index.js';
import type { RecipePlatforms } from './jinja/selectors.js';
import type { PythonSection, RecipeAbout, RenderedRequirement, Requirements } from './model.js';
import type { Variant } from './variants/variant.js';

/** One output of a recipe with all conditions and templates decided (rattler-build's stage 1). */
export interface RenderedRecipe {
  /** Normalised. */
  readonly name: string;
  /** As written. */
  readonly version: string;
  readonly buildNumber: number;
  readonly buildString: string;
  /** Seven hex digits of the variant. */
  readonly hash: string;
  /** Exactly the text that was hashed. */
  readonly hashInput: string;
  readonly noarch?: 'python' | 'generic';
  /** `noarch`, or the host platform. */
  readonly subdir: Platform;
  readonly platforms: RecipePlatforms;
  /** Only the keys that the output used. */
  readonly variant: Variant;
  readonly flags: readonly string[];
  readonly requirements: Requirements<RenderedRequirement>;
  readonly python: PythonSection;
  readonly about: RecipeAbout;
  readonly script: RenderedScript;
  /** Folders relative to the recipe's, forward slashes. */
  readonly sources: readonly string[];
  readonly extra: Readonly<Record<string, unknown>>;
  /** Serialisable test entries. */
  readonly tests: readonly unknown[];
}

export interface RenderedScript {
  /** Rendered; those that came out empty are left out. */
  readonly env: Readonly<Record<string, string>>;
  readonly secrets: readonly string[];
  /** Chosen by conditions, yet not rendered: that happens when the script runs. */
  readonly content: string;
}
