import { applyPin, MatchSpec, PackageName, Version } from '../../conda/index.js';
import type { RenderedRecipe, RenderedRequirement, Requirements, SourceReference } from '../../recipe/index.js';
import { PixiBuildError } from '../../support/index.js';
import { type CondaBuildOutput, type CondaOutput, namedConstraintOf, namedSpecOf } from '../protocol/index.js';

/** A rendered recipe as an element of the result of `conda/outputs`. Spec: backends 1.10. */
export function condaOutputOf(recipe: RenderedRecipe): CondaOutput {
  // A requirement on the package's own name means an output of the same sources.
  const sourceOf = (name: string) => (name === recipe.name ? { path: { path: '.' } } : undefined);
  return describeOutput(recipe, resolvedRequirements(recipe), sourceOf);
}

/** What an output is, apart from what it requires. */
export type OutputIdentity = Pick<
  RenderedRecipe,
  'name' | 'version' | 'buildString' | 'buildNumber' | 'subdir' | 'noarch' | 'variant' | 'flags' | 'about'
> & { readonly sitePackagesPath?: string };

/**
 * An element of the result of `conda/outputs`.
 * @param sourceOf where a package that is needed is built from, by normalised name; constraints have no sources
 */
export function describeOutput(
  output: OutputIdentity,
  requirements: Requirements<RenderedRequirement>,
  sourceOf: (name: string) => SourceReference | undefined,
): CondaOutput {
  const { build, host, run, runConstraints, extras, runExports, ignoreRunExports } = requirements;
  const withSource = (item: RenderedRequirement): RenderedRequirement => {
    if (item.kind !== 'package' || item.source) return item;
    const source = sourceOf(item.spec.name.toString());
    return source ? { ...item, source } : item;
  };
  const named = (list: readonly RenderedRequirement[]) => list.map((item) => namedSpecOf(withSource(item)));
  return {
    metadata: {
      name: output.name,
      version: output.version,
      build: output.buildString,
      buildNumber: output.buildNumber,
      subdir: output.subdir,
      license: output.about.license ?? null,
      licenseFamily: output.about.licenseFamily ?? null,
      ...(output.flags.length > 0 && { flags: output.flags }),
      noarch: output.noarch ?? false,
      purls: null,
      pythonSitePackagesPath: output.sitePackagesPath ?? null,
      variant: output.variant,
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

/**
 * The output that `conda/build_v1` asks for. Spec: backends 1.11.
 * @throws PixiBuildError code `output-not-found`
 */
export function chooseOutput<T extends Pick<RenderedRecipe, 'name' | 'version' | 'buildString' | 'subdir' | 'variant'>>(
  recipes: readonly T[],
  wanted: CondaBuildOutput,
): T {
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
