import type { Platform } from '../../conda/index.js';
import type { RecipePlatforms } from '../jinja/selectors.js';
import type { RecipeAbout, RenderedRequirement, Requirements } from '../model.js';
import type {
  DynamicLinking,
  PostProcess,
  RecipePrefixDetection,
  RecipePythonSection,
  VariantUse,
} from '../sections/build.js';
import type { BuildStep, RecipeScript } from '../sections/script.js';
import type { RecipeSource } from '../sections/source.js';
import type { RecipeTest } from '../sections/tests.js';
import type { GlobSelection } from '../sections/values.js';
import type { Variant } from '../variants/variant.js';
import type { VariantReason } from './used-variant.js';

/** How an output is built: a script, or steps. */
export interface BuildPlan {
  readonly script: RecipeScript;
  /** Instead of the script. */
  readonly steps?: readonly BuildStep[];
}

/** The section `build` of an output, without what identifies it. Spec: recipe.md 6. */
export interface BuildSettings {
  /** None: all new files. */
  readonly files?: GlobSelection;
  readonly alwaysIncludeFiles: readonly string[];
  readonly alwaysCopyFiles: readonly string[];
  readonly mergeBuildAndHostEnvs: boolean;
  readonly dynamicLinking: DynamicLinking;
  readonly prefixDetection: RecipePrefixDetection;
  readonly postProcess: readonly PostProcess[];
  readonly variant: VariantUse;
}

/** A build that several packages start from. It makes no package itself. Spec: recipe.md 11. */
export interface StagingOutput {
  readonly name: string;
  readonly plan: BuildPlan;
  readonly sources: readonly RecipeSource[];
  readonly requirements: Requirements<RenderedRequirement>;
  /** What it used of the variant. */
  readonly variant: Variant;
}

/**
 * One package that a recipe makes, with all conditions and templates decided (rattler-build's stage 1). Scripts are text
 * as written: `renderScriptText` renders it when it runs.
 */
export interface RenderedOutput {
  /** Normalised. */
  readonly name: string;
  /** As written. */
  readonly version: string;
  readonly buildNumber: number;
  readonly buildString: string;
  /** Seven hex digits of the variant. */
  readonly hash: string;
  /** What stands before the `h` of the hash: `py312`. */
  readonly hashPrefix: string;
  /** Exactly the text that was hashed. */
  readonly hashInput: string;
  readonly noarch?: 'python' | 'generic';
  /** `noarch`, or the target platform. */
  readonly subdir: Platform;
  /** The real ones, also for noarch packages: conditions mean the same at build time as they did here. */
  readonly platforms: RecipePlatforms;
  /** Only what the output used; keys are normalised and sorted. */
  readonly variant: Variant;
  /** All keys of the combination that it was rendered for. */
  readonly combination: Variant;
  /** Why each key of the variant is in it. */
  readonly variantReasons: ReadonlyMap<string, VariantReason>;
  /** Its position among the outputs of the recipe. */
  readonly outputIndex: number;
  readonly context: ReadonlyMap<string, unknown>;
  readonly sources: readonly RecipeSource[];
  readonly plan: BuildPlan;
  readonly settings: BuildSettings;
  readonly python: RecipePythonSection;
  readonly flags: readonly string[];
  /** As written: versions of the variant are filled in by `environmentRequirements`, pins by `finaliseOutput`. */
  readonly requirements: Requirements<RenderedRequirement>;
  readonly tests: readonly RecipeTest[];
  readonly about: RecipeAbout;
  /** Whether `license_file` is there, even if empty. */
  readonly hasLicenseFile: boolean;
  readonly extra: Readonly<Record<string, unknown>>;
  readonly staging?: StagingOutput;
  /** Whether run exports of the staging environments count for this output as well. */
  readonly inheritsRunExports: boolean;
  /** Whether it is the only output of its recipe, which may have a script beside it. */
  readonly isOnlyOutput: boolean;
}
