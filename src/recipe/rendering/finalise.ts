import { applyPin, MatchSpec, PackageName, type RunExports, Version } from '../../conda/index.js';
import { PixiBuildError } from '../../support/index.js';
import { shown } from '../jinja/engine.js';
import { versionText } from '../jinja/functions.js';
import type { PinRequirement, RenderedRequirement } from '../model.js';
import { freeKey } from '../sections/requirements.js';
import type { Variant } from '../variants/variant.js';
import type { RenderedOutput } from './model.js';

/** A package of a solved environment, as far as pins and run exports need it. */
export interface SolvedPackage {
  readonly name: PackageName;
  readonly version: Version;
  readonly build: string;
}

export interface SolvedEnvironment {
  readonly packages: readonly SolvedPackage[];
  /** By normalised name; only those of packages that were asked for directly are looked at. */
  readonly runExports: ReadonlyMap<string, RunExports>;
}

/** An output of the same recipe, built or about to be. */
export type Sibling = Pick<RenderedOutput, 'name' | 'version' | 'buildString' | 'combination'>;

/** What is to be solved for an output. */
export interface EnvironmentRequirements {
  readonly build: readonly MatchSpec[];
  readonly host: readonly MatchSpec[];
}

/**
 * What the environments of an output are solved from: requirements without a version get that of the variant, and pins
 * on other outputs are worked out. With merged environments all of it is the host's. Spec: recipe.md 8.1, 8.3.
 *
 * @throws PixiBuildError code `variant-value` for a value that is no version, `pin-not-resolvable`
 */
export function environmentRequirements(
  output: RenderedOutput,
  siblings: readonly Sibling[] = [],
): EnvironmentRequirements {
  const { requirements, variant } = output;
  const resolve = (list: readonly RenderedRequirement[]): MatchSpec[] =>
    list.map((one) =>
      one.kind === 'package' ? filledSpec(one.spec, variant) : pinnedSpec(one, output, siblings, undefined, undefined),
    );
  const build = resolve(requirements.build);
  const host = resolve(requirements.host);
  return output.settings.mergeBuildAndHostEnvs ? { build: [], host: [...build, ...host] } : { build, host };
}

/** A spec that leaves the version open, with that of the variant. */
export function filledSpec(spec: MatchSpec, variant: Variant): MatchSpec {
  const key = freeKey(spec);
  if (key === undefined || !Object.hasOwn(variant, key)) return spec;
  const value = variant[key];
  const text = versionText(typeof value === 'boolean' ? String(value) : shown(value));
  try {
    const { version, build } = MatchSpec.parse(`${spec.name} ${text}`, { mode: 'lenient' });
    return spec.with({ version, build });
  } catch (error) {
    const message = `the variant '${key}' has a value that is no version spec, '${text}'`;
    throw new PixiBuildError('variant-value', message, { exitCode: 2, cause: error });
  }
}

/** A requirement of a package, and where it came from. */
export interface FinalRequirement {
  readonly spec: MatchSpec;
  readonly source:
    | { readonly kind: 'recipe' }
    | { readonly kind: 'run-export'; readonly from: 'build' | 'host'; readonly package: string };
}

/** What a package says of others. */
export interface FinalRequirements {
  readonly depends: readonly FinalRequirement[];
  readonly constrains: readonly FinalRequirement[];
  readonly runExports: Required<RunExports>;
  readonly extraDepends: ReadonlyMap<string, readonly MatchSpec[]>;
}

export interface SolvedBuild {
  readonly build: SolvedEnvironment;
  readonly host: SolvedEnvironment;
  /** The environments of the staging output that it inherits from. */
  readonly staging?: { readonly build: SolvedEnvironment; readonly host: SolvedEnvironment };
  readonly siblings: readonly Sibling[];
}

/** What the build environment hands to the host environment, before that is solved. Spec: recipe.md 8.3, step 3. */
export function hostAdditions(
  output: RenderedOutput,
  build: SolvedEnvironment,
): { readonly specs: readonly MatchSpec[]; readonly constraints: readonly MatchSpec[] } {
  const exported = exportsOf(output, output.requirements.build, build, 'build');
  return { specs: specsOf(exported.strong), constraints: specsOf(exported.strongConstrains) };
}

/**
 * The requirements of a package once its environments are solved: pins applied, run exports taken over, in the order in
 * which they are written. Spec: recipe.md 8.2, 8.3.
 *
 * @throws PixiBuildError code `pin-not-resolvable`
 */
export function finaliseOutput(output: RenderedOutput, solved: SolvedBuild): FinalRequirements {
  const { requirements, staging } = output;
  const pin = (list: readonly RenderedRequirement[]): MatchSpec[] =>
    list.map((one) =>
      one.kind === 'package' ? one.spec : pinnedSpec(one, output, solved.siblings, solved.host, solved.build),
    );
  const own = (list: readonly RenderedRequirement[]): FinalRequirement[] =>
    pin(list).map((spec) => ({ spec, source: { kind: 'recipe' } }));
  const merged = output.settings.mergeBuildAndHostEnvs;
  const none: Exported = { noarch: [], strong: [], weak: [], strongConstrains: [], weakConstrains: [] };
  const build = merged ? none : exportsOf(output, requirements.build, solved.build, 'build');
  const hostAsked = merged ? [...requirements.build, ...requirements.host] : requirements.host;
  const host = exportsOf(output, hostAsked, solved.host, 'host');
  const inherited =
    staging && solved.staging && output.inheritsRunExports
      ? taken(
          output,
          exportsOf(output, staging.requirements.build, solved.staging.build, 'build', staging.requirements),
          exportsOf(output, staging.requirements.host, solved.staging.host, 'host', staging.requirements),
        )
      : { depends: [], constrains: [] };
  const exported = taken(output, build, host);
  const texts = (list: readonly RenderedRequirement[]): string[] => pin(list).map((spec) => spec.toString());
  const { runExports } = requirements;
  return {
    depends: distinct([...own(requirements.run), ...inherited.depends, ...exported.depends]),
    constrains: distinct([...own(requirements.runConstraints), ...inherited.constrains, ...exported.constrains]),
    runExports: {
      weak: texts(runExports.weak),
      strong: texts(runExports.strong),
      noarch: texts(runExports.noarch),
      weakConstrains: texts(runExports.weakConstraints),
      strongConstrains: texts(runExports.strongConstraints),
    },
    extraDepends: new Map([...requirements.extras].map(([group, list]) => [group, pin(list)])),
  };
}

type Exported = Readonly<Record<keyof Required<RunExports>, readonly FinalRequirement[]>>;

/** What the run exports of both environments add. */
function taken(output: RenderedOutput, build: Exported, host: Exported) {
  if (output.noarch) return { depends: host.noarch, constrains: [] };
  return {
    depends: [...build.strong, ...host.strong, ...host.weak],
    constrains: [...build.strongConstrains, ...host.strongConstrains, ...host.weakConstrains],
  };
}

/** Run exports of the packages that were asked for by name, without those that the output ignores. */
function exportsOf(
  output: RenderedOutput,
  asked: readonly RenderedRequirement[],
  environment: SolvedEnvironment,
  from: 'build' | 'host',
  owner = output.requirements,
): Exported {
  const ignored = [output.requirements.ignoreRunExports, owner.ignoreRunExports];
  // A package for every Python must not be tied to one.
  const always = output.python.versionIndependent ? ['python'] : [];
  const byName = new Set([...ignored.flatMap((one) => one.byName), ...always]);
  const fromPackage = new Set([...ignored.flatMap((one) => one.fromPackage), ...always]);
  const names = new Set(asked.map((one) => (one.kind === 'pin' ? one.name : one.spec.name.toString())));
  const lists: Record<keyof Required<RunExports>, FinalRequirement[]> = {
    noarch: [],
    strong: [],
    weak: [],
    strongConstrains: [],
    weakConstrains: [],
  };
  for (const name of names) {
    const exported = environment.runExports.get(name);
    if (!exported || fromPackage.has(name)) continue;
    for (const kind of Object.keys(lists) as (keyof typeof lists)[]) {
      for (const text of exported[kind] ?? []) {
        const spec = MatchSpec.parse(text, { mode: 'lenient' });
        if (byName.has(spec.name.toString())) continue;
        lists[kind].push({ spec, source: { kind: 'run-export', from, package: name } });
      }
    }
  }
  return lists;
}

function pinnedSpec(
  requirement: PinRequirement,
  output: RenderedOutput,
  siblings: readonly Sibling[],
  host: SolvedEnvironment | undefined,
  build: SolvedEnvironment | undefined,
): MatchSpec {
  const { name, pin, call } = requirement;
  const found = call === 'pin_subpackage' ? siblingOf(name, output, siblings) : packageOf(name, host, build);
  if (!found) throw unresolvable(requirement);
  const { version, build: buildMatcher } = applyPin(pin, found.version, found.build);
  return MatchSpec.named(PackageName.parse(name)).with({ version, build: buildMatcher });
}

/**
 * A pin on an output of the same recipe, worked out.
 * @throws PixiBuildError code `pin-not-resolvable`
 */
export function subpackageSpec(
  requirement: PinRequirement,
  output: RenderedOutput,
  siblings: readonly Sibling[],
): MatchSpec {
  return pinnedSpec(requirement, output, siblings, undefined, undefined);
}

function packageOf(name: string, host: SolvedEnvironment | undefined, build: SolvedEnvironment | undefined) {
  const isIt = (one: SolvedPackage): boolean => one.name.normalized === name;
  return host?.packages.find(isIt) ?? build?.packages.find(isIt);
}

function siblingOf(name: string, output: RenderedOutput, siblings: readonly Sibling[]) {
  const candidates = name === output.name ? [output] : siblings.filter((one) => one.name === name);
  const common = (one: Sibling): number =>
    Object.entries(output.combination).filter(([key, value]) => one.combination[key] === value).length;
  let best: Sibling | undefined;
  for (const candidate of candidates) if (!best || common(candidate) >= common(best)) best = candidate;
  return best && { version: Version.parse(best.version), build: best.buildString };
}

function unresolvable({ call, name }: PinRequirement): PixiBuildError {
  const isOwn = call === 'pin_subpackage';
  const message = isOwn
    ? `the pin on '${name}' cannot be worked out: no output of the recipe has that name`
    : `the pin on '${name}' cannot be worked out: neither the host nor the build environment holds '${name}'`;
  const hint = isOwn ? 'Use pin_compatible for packages of other recipes' : `Add '${name}' to the host requirements`;
  return new PixiBuildError('pin-not-resolvable', message, { exitCode: 2, hint });
}

const specsOf = (list: readonly FinalRequirement[]): MatchSpec[] => list.map((one) => one.spec);

/** The first of several equal ones. */
function distinct(list: readonly FinalRequirement[]): FinalRequirement[] {
  const byText = new Map<string, FinalRequirement>();
  for (const one of list) if (!byText.has(one.spec.toString())) byText.set(one.spec.toString(), one);
  return [...byText.values()];
}
