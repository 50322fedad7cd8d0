import { formatEntryPoint } from '../conda/index.js';
import { blockYaml } from '../support/index.js';
import { type FinalizedBuild, finalizedDependencies } from './finalized.js';
import {
  type Item,
  isConditional,
  type PythonSection,
  type Recipe,
  type RecipeAbout,
  type RenderedRequirement,
  type Requirement,
  type Requirements,
  type RunExportLists,
} from './model.js';
import { pinCall, pinEntry } from './pin.js';
import type { RenderedRecipe } from './rendered.js';
import { sortedVariant, type Variant } from './variants/variant.js';

/** A recipe as the text of a `recipe.yaml`, schema version 1, which rattler-build reads. Spec: recipe.md 2. */
export async function recipeYaml(recipe: Recipe): Promise<string> {
  return blockYaml({
    schema_version: 1,
    package: { name: recipe.name, version: recipe.version },
    source: sourceSection(recipe.sources),
    build: {
      number: recipe.buildNumber,
      noarch: recipe.noarch,
      flags: listOrNone(recipe.flags),
      python: pythonSection(recipe.python),
      script: {
        env: recordOrNone(recipe.script.env),
        secrets: listOrNone(recipe.script.secrets),
        content: itemTexts(recipe.script.content, (part) => part.text),
      },
    },
    requirements: requirementTexts(recipe.requirements, requirementText),
    about: aboutSection(recipe.about),
    extra: recordOrNone(recipe.extra),
  });
}

/** What the description of a rendered output says beside the recipe. */
export interface RenderedRecipeExtras {
  /** Milliseconds since 1970. */
  readonly timestampMs: number;
  /** Base URLs. */
  readonly channels: readonly string[];
  /** Of archives, as `.conda` and its like are written. */
  readonly archive: { readonly type: 'conda' | 'tar_bz2'; readonly level: number };
  readonly finalized: FinalizedBuild;
  /** Sources as they have to be given to get the same again, in the keys of recipes; none for a folder beside the recipe. */
  readonly sources?: readonly object[];
  /** Programs that made the package: name to version. */
  readonly tools: Readonly<Record<string, string>>;
}

/**
 * `info/recipe/rendered_recipe.yaml`: which recipe, platforms, variant and tools made the package. Paths of the machine
 * are left out, other than rattler-build's, so that equal inputs give equal bytes. Spec: packaging.md 10.3.
 */
export async function renderedRecipeYaml(recipe: RenderedRecipe, extras: RenderedRecipeExtras): Promise<string> {
  return blockYaml({
    recipe: renderedRecipeObject(recipe),
    ...buildSections(
      { ...recipe, hashPrefix: recipe.buildString.slice(0, recipe.buildString.lastIndexOf(`h${recipe.hash}`)) },
      extras,
    ),
  });
}

/** A generated recipe with all values filled in, with the keys of recipes. */
export function renderedRecipeObject(recipe: RenderedRecipe): object {
  return {
    schema_version: 1,
    package: { name: recipe.name, version: recipe.version },
    source: sourceSection(recipe.sources),
    build: {
      number: recipe.buildNumber,
      string: recipe.buildString,
      script: recordOrNone({
        env: recordOrNone(recipe.script.env),
        secrets: listOrNone(recipe.script.secrets),
        content: recipe.script.content === '' ? undefined : recipe.script.content,
      }),
      noarch: recipe.noarch,
      flags: listOrNone(recipe.flags),
      python: pythonSection(recipe.python),
    },
    requirements: requirementTexts(recipe.requirements, renderedEntry),
    about: aboutSection(recipe.about),
    extra: recordOrNone(recipe.extra),
  };
}

/** What the description of a rendered output says beside the recipe. */
export function buildSections(
  output: Pick<RenderedRecipe, 'subdir' | 'platforms' | 'variant' | 'hash'> & { readonly hashPrefix: string },
  extras: RenderedRecipeExtras,
): object {
  const { host, build } = output.platforms;
  return {
    build_configuration: {
      target_platform: output.subdir,
      host_platform: { platform: host },
      build_platform: { platform: build },
      variant: sortedVariant(output.variant),
      hash: { hash: output.hash, prefix: output.hashPrefix || undefined },
      channels: extras.channels,
      timestamp: new Date(extras.timestampMs).toISOString(),
      packaging_settings: { archive_type: extras.archive.type, compression_level: extras.archive.level },
    },
    finalized_dependencies: finalizedDependencies(extras.finalized),
    finalized_sources: extras.sources,
    system_tools: recordOrNone(extras.tools),
  };
}

/** `info/recipe/variant_config.yaml`: the values that the output was made with. */
export async function variantConfigYaml(variant: Variant): Promise<string> {
  return blockYaml(sortedVariant(variant));
}

function requirementTexts<T extends object>(
  requirements: Requirements<Item<T>>,
  textOf: (requirement: T) => unknown,
): object | undefined {
  const texts = (items: readonly Item<T>[]): unknown[] | undefined => listOrNone(itemTexts(items, textOf));
  const { ignoreRunExports } = requirements;
  const extras = [...requirements.extras].map(([group, items]) => [group, itemTexts(items, textOf)]);
  return recordOrNone({
    build: texts(requirements.build),
    host: texts(requirements.host),
    run: texts(requirements.run),
    run_constraints: texts(requirements.runConstraints),
    extras: recordOrNone(Object.fromEntries(extras)),
    run_exports: runExportTexts(requirements.runExports, texts),
    ignore_run_exports: recordOrNone({
      by_name: listOrNone(ignoreRunExports.byName),
      from_package: listOrNone(ignoreRunExports.fromPackage),
    }),
  });
}

function runExportTexts<T>(lists: RunExportLists<T>, texts: (items: readonly T[]) => unknown): object | undefined {
  return recordOrNone({
    noarch: texts(lists.noarch),
    strong: texts(lists.strong),
    strong_constraints: texts(lists.strongConstraints),
    weak: texts(lists.weak),
    weak_constraints: texts(lists.weakConstraints),
  });
}

function itemTexts<T extends object>(items: readonly Item<T>[], textOf: (item: T) => unknown): unknown[] {
  return items.map((item) => {
    if (!isConditional(item)) return textOf(item);
    // A map, since an object with a member `then` would pass for a promise.
    const entries: [string, unknown][] = [
      ['if', item.condition],
      ['then', itemTexts(item.items, textOf)],
    ];
    if (item.otherwise) entries.push(['else', itemTexts(item.otherwise, textOf)]);
    return new Map(entries);
  });
}

/** A requirement as the recipe's author would write it. Sources of dependencies have no place in a recipe. */
export function requirementText(requirement: Requirement): string {
  if (requirement.kind === 'compiler') return `\${{ ${requirement.call}('${requirement.language}') }}`;
  if (requirement.kind === 'package') return requirement.spec.toString();
  return `\${{ ${pinCall(requirement.call, requirement.name, requirement.pin)} }}`;
}

function renderedEntry(requirement: RenderedRequirement): unknown {
  if (requirement.kind === 'package') return requirement.spec.toString();
  return pinEntry(requirement.call, requirement.name, requirement.pin);
}

const sourceSection = (folders: readonly string[]): object | undefined =>
  folders.length > 0 ? folders.map((path) => ({ path })) : undefined;

function pythonSection(python: PythonSection): object | undefined {
  return recordOrNone({
    entry_points: listOrNone(python.entryPoints.map(formatEntryPoint)),
    version_independent: python.versionIndependent || undefined,
    skip_pyc_compilation: listOrNone(python.skipPycCompilation),
  });
}

function aboutSection(about: RecipeAbout): object | undefined {
  return recordOrNone({
    homepage: about.homepage,
    repository: about.repository,
    documentation: about.documentation,
    license: about.license,
    license_family: about.licenseFamily,
    license_file: listOrNone(about.licenseFiles),
    summary: about.summary,
    description: about.description,
  });
}

const listOrNone = <T>(list: readonly T[]): T[] | undefined => (list.length > 0 ? [...list] : undefined);

function recordOrNone<T extends object>(record: T): T | undefined {
  return Object.values(record).some((value) => value !== undefined) ? record : undefined;
}
