import type { ScalarNode } from '../document/node.js';
import {
  type BuildFields,
  defaultDynamicLinking,
  defaultPrefixDetection,
  defaultPython,
  defaultVariantUse,
  type RecipePythonSection,
} from '../sections/build.js';
import { defaultScript, isUnset, noScript, type RecipeScript } from '../sections/script.js';
import type { FieldValues } from '../shapes/map.js';
import type { BuildPlan, BuildSettings } from './model.js';

export type BuildValues = FieldValues<BuildFields>;

/** The section `build` of an output, joined with that of the recipe. */
export interface MergedBuild {
  readonly number: number;
  readonly string: ScalarNode | undefined;
  readonly noarch: 'python' | 'generic' | undefined;
  readonly flags: readonly string[];
  readonly python: RecipePythonSection;
  readonly plan: BuildPlan;
  readonly settings: BuildSettings;
}

/**
 * Joins the section `build` of an output with that of the recipe: what the output leaves at its default comes from the
 * recipe, whole sub-trees at a time. Spec: recipe.md 11.
 * @param inherited without its plan for an output that inherits from a staging output
 */
export function mergeBuild(own: BuildValues, inherited: BuildValues, isOnlyOutput: boolean): MergedBuild {
  const ownNoarch = own.noarch;
  return {
    number: own.number ?? inherited.number ?? 0,
    string: (own.string ?? inherited.string)?.node,
    noarch: ownNoarch ?? inherited.noarch,
    flags: own.flags && own.flags.length > 0 ? own.flags : (inherited.flags ?? []),
    python: differing(own.python, inherited.python, defaultPython),
    plan: mergePlan(own, inherited, isOnlyOutput),
    settings: {
      ...filesOf(own, inherited),
      alwaysIncludeFiles: differing(own.always_include_files, inherited.always_include_files, []),
      alwaysCopyFiles: differing(own.always_copy_files, inherited.always_copy_files, []),
      mergeBuildAndHostEnvs: Boolean(own.merge_build_and_host_envs || inherited.merge_build_and_host_envs),
      dynamicLinking: differing(own.dynamic_linking, inherited.dynamic_linking, defaultDynamicLinking),
      prefixDetection: differing(own.prefix_detection, inherited.prefix_detection, defaultPrefixDetection),
      postProcess: differing(own.post_process, inherited.post_process, []),
      variant: differing(own.variant, inherited.variant, defaultVariantUse),
    },
  };
}

/** The plan of a build; a script that sets nothing but its folder counts as none. */
export function mergePlan(
  own: Pick<BuildValues, 'script' | 'steps'>,
  inherited: Pick<BuildValues, 'script' | 'steps'>,
  isOnlyOutput: boolean,
): BuildPlan {
  const fallback = isOnlyOutput ? defaultScript : noScript;
  if (own.steps) return { script: noScript, steps: own.steps };
  if (own.script && !isUnset(own.script)) return { script: settled(own.script, fallback) };
  if (inherited.steps) return { script: noScript, steps: inherited.steps };
  const script = inherited.script ?? own.script;
  return { script: script ? settled(script, fallback) : fallback };
}

/** What a script that says nothing of its content means: only the only output of a recipe may have one beside it. */
function settled(script: RecipeScript, fallback: RecipeScript): RecipeScript {
  return script.content.kind === 'default' ? { ...script, content: fallback.content } : script;
}

function filesOf(own: BuildValues, inherited: BuildValues): Pick<BuildSettings, 'files'> {
  const isGiven = (values: BuildValues): boolean =>
    values.files !== undefined && values.files.include.length + values.files.exclude.length > 0;
  const files = isGiven(own) ? own.files : isGiven(inherited) ? inherited.files : undefined;
  return files ? { files } : {};
}

/** An output's own value where it is not the default, else the inherited one. All are plain data. */
function differing<T>(own: T | undefined, inherited: T | undefined, byDefault: T): T {
  const isOwn = own !== undefined && JSON.stringify(own) !== JSON.stringify(byDefault);
  return isOwn ? own : (inherited ?? own ?? byDefault);
}
