import { applyPin, MatchSpec, PackageName, Version } from '../../conda/index.js';
import type { PackageRequirement, RenderedRecipe, RenderedRequirement, Requirements } from '../../recipe/index.js';
import { PixiBuildError } from '../../support/index.js';
import { type CondaBuildOutput, type CondaOutput, namedConstraintOf, namedSpecOf } from '../protocol/index.js';

/** A rendered recipe as an element of the result of `conda/outputs`. Spec: backends 1.10. */
export function condaOutputOf(recipe: RenderedRecipe): CondaOutput {
  const { build, host, run, runConstraints, extras, runExports, ignoreRunExports } = resolvedRequirements(recipe);
  const named = (list: readonly RenderedRequirement[]) => list.map((item) => namedSpecOf(fromSibling(item, recipe)));
  return {
    metadata: {
      name: recipe.name,
      version: recipe.version,
      build: recipe.buildString,
      buildNumber: recipe.buildNumber,
      subdir: recipe.subdir,
      license: recipe.about.license ?? null,
      licenseFamily: recipe.about.licenseFamily ?? null,
      ...(recipe.flags.length > 0 && { flags: recipe.flags }),
      noarch: recipe.noarch ?? false,
      purls: null,
      pythonSitePackagesPath: null,
      variant: recipe.variant,
    },
    buildDependencies: { depends: named(build), constraints: [] },
    hostDependencies: { depends: named(host), constraints: [] },
    runDependencies: { depends: named(run), constraints: runConstraints.map(namedConstraintOf) },
    ...(extras.size > 0 && {
      extraDependencies: Object.fromEntries([...extras].map(([group, list]) => [group, named(list)])),
    }),
    ignoreRunExports,
    runExports: {
      weak: named(runExports.weak),
      strong: named(runExports.strong),
      noarch: named(runExports.noarch),
      weakConstrains: runExports.weakConstraints.map(namedConstraintOf),
      strongConstrains: runExports.strongConstraints.map(namedConstraintOf),
    },
    inputGlobs: null,
  };
}

/** The requirements with pins on the package itself worked out: here its version and build are known. */
export function resolvedRequirements(recipe: RenderedRecipe): Requirements<RenderedRequirement> {
  const resolve = (list: readonly RenderedRequirement[]): RenderedRequirement[] =>
    list.map((item) => resolvedPin(item, recipe));
  const { requirements } = recipe;
  const { runExports } = requirements;
  return {
    ...requirements,
    build: resolve(requirements.build),
    host: resolve(requirements.host),
    run: resolve(requirements.run),
    runConstraints: resolve(requirements.runConstraints),
    extras: new Map([...requirements.extras].map(([group, list]) => [group, resolve(list)])),
    runExports: {
      weak: resolve(runExports.weak),
      strong: resolve(runExports.strong),
      noarch: resolve(runExports.noarch),
      weakConstraints: resolve(runExports.weakConstraints),
      strongConstraints: resolve(runExports.strongConstraints),
    },
  };
}

function resolvedPin(item: RenderedRequirement, recipe: RenderedRecipe): RenderedRequirement {
  if (item.kind !== 'pin' || item.call !== 'pin_subpackage') return item;
  if (item.name.toLowerCase() !== recipe.name) {
    throw new PixiBuildError(
      'pin-subpackage-unknown',
      `could not apply pin. The following subpackage is not available: ${item.name}`,
      {
        exitCode: 2,
        hint: `Only the package itself, '${recipe.name}', can be pinned so; use pin-compatible for others.`,
      },
    );
  }
  const { version, build } = applyPin(item.pin, Version.parse(recipe.version), recipe.buildString);
  return { kind: 'package', spec: ownSpec(recipe).with({ version, build }) };
}

const ownSpec = (recipe: RenderedRecipe): MatchSpec => MatchSpec.named(PackageName.parse(recipe.name));

/** A requirement on the package's own name means an output of the same sources. */
function fromSibling(item: RenderedRequirement, recipe: RenderedRecipe): RenderedRequirement {
  if (item.kind !== 'package' || item.source || item.spec.name.toString() !== recipe.name) return item;
  return { ...item, source: { path: { path: '.' } } } satisfies PackageRequirement;
}

/**
 * The output that `conda/build_v1` asks for. Spec: backends 1.11.
 * @throws PixiBuildError code `output-not-found`
 */
export function chooseOutput(recipes: readonly RenderedRecipe[], wanted: CondaBuildOutput): RenderedRecipe {
  const named = recipes.filter((recipe) => recipe.name === wanted.name.toLowerCase());
  const matching = named.filter((recipe) =>
    Object.entries(wanted.variant).every(([key, value]) => recipe.variant[key] === value),
  );
  const [only] = matching;
  if (only && matching.length === 1) return only;
  const identical = named.find(
    (recipe) =>
      (wanted.build == null || recipe.buildString === wanted.build) &&
      (wanted.version == null || recipe.version === wanted.version) &&
      recipe.subdir === wanted.subdir,
  );
  if (identical) return identical;
  const text = `${wanted.name}/${wanted.version ?? '*'}=${wanted.build ?? '*'}@${wanted.subdir}`;
  throw new PixiBuildError(
    'output-not-found',
    named.length === 0
      ? `there is no output defined for the package '${wanted.name}'`
      : `the requested output ${text} was not found in the recipe`,
  );
}
