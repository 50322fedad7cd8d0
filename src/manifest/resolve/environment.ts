import { PixiBuildError } from '../../support/index.js';
import type { PackageDefinition } from '../package/index.js';
import type { DependencySpec } from '../spec/index.js';
import { sortedByPriority } from '../workspace/channels.js';
import { featuresOf } from '../workspace/environments.js';
import type {
  ChannelPriority,
  DevSource,
  Environment,
  ExcludeNewer,
  Feature,
  ManifestChannel,
  SolveStrategy,
  TargetTables,
  Workspace,
  WorkspacePlatform,
} from '../workspace/model.js';
import type { PypiOptions, PypiRequirement } from '../workspace/pypi-model.js';
import { unitePypiOptions } from '../workspace/pypi-options.js';
import { selectorMatches } from '../workspace/selector.js';
import type { Task } from '../workspace/task-model.js';
import { environmentPlatforms } from './platforms.js';

/** What an environment asks for on one platform, with all its features merged. Spec: manifest.md 6. */
export interface ResolvedEnvironment {
  readonly name: string;
  readonly platform: WorkspacePlatform;
  /** In the order of use. */
  readonly channels: readonly ManifestChannel[];
  readonly channelPriority: ChannelPriority;
  readonly solveStrategy: SolveStrategy;
  /** Several specs of one name must all hold. */
  readonly dependencies: ReadonlyMap<string, readonly DependencySpec[]>;
  readonly constraints: ReadonlyMap<string, readonly DependencySpec[]>;
  readonly pypiDependencies: ReadonlyMap<string, readonly PypiRequirement[]>;
  readonly pypiOptions: PypiOptions;
  readonly dev: ReadonlyMap<string, DevSource>;
  readonly tasks: ReadonlyMap<string, Task>;
  readonly activation: ResolvedActivation;
  readonly inlinePackages: ReadonlyMap<string, PackageDefinition>;
  readonly excludeNewer: ExcludeNewer | undefined;
}

export interface ResolvedActivation {
  /** In the order in which they run; relative to the workspace root. */
  readonly scripts: readonly string[];
  readonly env: ReadonlyMap<string, string>;
}

/**
 * The environment of a name.
 *
 * @throws PixiBuildError when the workspace has none
 */
export function getEnvironment(workspace: Workspace, name: string): Environment {
  const environment = workspace.environments.get(name);
  if (environment) return environment;
  throw new PixiBuildError('unknown-environment', `unknown environment '${name}'`, {
    exitCode: 2,
    hint: `The workspace has ${[...workspace.environments.keys()].map((known) => `'${known}'`).join(', ')}`,
  });
}

/** The features of an environment: its own content, those it lists in their order, the default one. */
export function environmentFeatures(workspace: Workspace, name: string): Feature[] {
  return featuresOf(getEnvironment(workspace, name), workspace.features);
}

/** Environments that are solved together, so that their versions agree; each with itself when it has no group. */
export function solveGroups(
  workspace: Workspace,
): { readonly name: string | undefined; readonly environments: readonly string[] }[] {
  const groups: { name: string | undefined; environments: string[] }[] = [];
  for (const environment of workspace.environments.values()) {
    const group = groups.find(({ name }) => name !== undefined && name === environment.solveGroup);
    if (group) group.environments.push(environment.name);
    else groups.push({ name: environment.solveGroup, environments: [environment.name] });
  }
  return groups;
}

/**
 * Merges the features of an environment for a platform.
 *
 * @throws PixiBuildError when the environment is not for this platform, or its features exclude each other
 */
export function resolveEnvironment(workspace: Workspace, name: string, platformName: string): ResolvedEnvironment {
  const platform = environmentPlatforms(workspace, name).find((candidate) => candidate.name === platformName);
  if (!platform) {
    const known = environmentPlatforms(workspace, name).map((candidate) => candidate.name);
    throw new PixiBuildError(
      'unsupported-platform',
      `the environment '${name}' does not support the platform '${platformName}'`,
      {
        exitCode: 2,
        hint: `It supports ${known.join(', ') || 'none'}`,
      },
    );
  }
  return resolveFeatures(workspace, name, environmentFeatures(workspace, name), platform);
}

/**
 * The union of all environments of a solve group, for solving them together.
 *
 * @throws PixiBuildError as `resolveEnvironment` does
 */
export function resolveSolveGroup(
  workspace: Workspace,
  environments: readonly string[],
  platformName: string,
): ResolvedEnvironment {
  const [first] = environments;
  if (first === undefined) throw new Error('a solve group without environments');
  const features = [...new Set(environments.flatMap((name) => environmentFeatures(workspace, name)))];
  // The default feature weighs least, whichever environment brought it in.
  const ordered = [
    ...features.filter((feature) => feature.name !== 'default'),
    ...features.filter((feature) => feature.name === 'default'),
  ];
  return resolveFeatures(workspace, first, ordered, resolveEnvironment(workspace, first, platformName).platform);
}

function resolveFeatures(
  workspace: Workspace,
  name: string,
  features: readonly Feature[],
  platform: WorkspacePlatform,
): ResolvedEnvironment {
  const resolved = features.map((feature) => resolveFeature(feature, platform));
  return {
    name,
    platform,
    channels: mergedChannels(workspace, features),
    channelPriority: mergedChannelPriority(name, features),
    solveStrategy:
      features.find((feature) => feature.solveStrategy)?.solveStrategy ?? workspace.solveStrategy ?? 'highest',
    dependencies: accumulate(resolved.map((tables) => tables.dependencies)),
    constraints: accumulate(resolved.map((tables) => tables.constraints)),
    pypiDependencies: accumulateLists(resolved.map((tables) => tables.pypiDependencies)),
    pypiOptions: unitePypiOptions(features.map((feature) => feature.pypiOptions ?? workspace.pypiOptions)),
    dev: firstWins(resolved.map((tables) => tables.dev)),
    tasks: firstWins(resolved.map((tables) => tables.tasks)),
    activation: {
      scripts: resolved.flatMap((tables) => tables.scripts),
      env: firstWins(resolved.map((tables) => tables.env)),
    },
    inlinePackages: firstWins(resolved.map((tables) => tables.inlinePackages)),
    excludeNewer: workspace.excludeNewer,
  };
}

/** Channels of an environment in the order of use. A feature without channels uses the workspace's. Spec: 2.3. */
export function environmentChannels(workspace: Workspace, name = 'default'): ManifestChannel[] {
  return mergedChannels(workspace, environmentFeatures(workspace, name));
}

function mergedChannels(workspace: Workspace, features: readonly Feature[]): ManifestChannel[] {
  const all = features.flatMap((feature) => feature.channels ?? workspace.channels);
  const seen = new Set<string>();
  return sortedByPriority(all).filter(({ url }) => !seen.has(url) && seen.add(url));
}

function mergedChannelPriority(environment: string, features: readonly Feature[]): ChannelPriority {
  const given = new Set(features.flatMap((feature) => feature.channelPriority ?? []));
  if (given.size > 1) {
    throw new PixiBuildError(
      'channel-priority-conflict',
      'Multiple channel priorities are not allowed in a single environment',
      {
        exitCode: 2,
        hint: `The features of '${environment}' say ${[...given].join(' and ')}; keep one`,
      },
    );
  }
  return [...given][0] ?? 'strict';
}

interface ResolvedFeature {
  readonly dependencies: ReadonlyMap<string, DependencySpec>;
  readonly constraints: ReadonlyMap<string, DependencySpec>;
  readonly pypiDependencies: ReadonlyMap<string, readonly PypiRequirement[]>;
  readonly dev: ReadonlyMap<string, DevSource>;
  readonly tasks: ReadonlyMap<string, Task>;
  readonly scripts: readonly string[];
  readonly env: ReadonlyMap<string, string>;
  readonly inlinePackages: ReadonlyMap<string, PackageDefinition>;
}

/** One feature on one platform: its tables, and over them those of each matching target in the order of the text. */
function resolveFeature(feature: Feature, platform: WorkspacePlatform): ResolvedFeature {
  const layers: TargetTables[] = [
    feature.base,
    ...feature.targets.filter(({ selector }) => selectorMatches(selector, platform)).map(({ tables }) => tables),
  ];
  const over = <T>(pick: (tables: TargetTables) => ReadonlyMap<string, T>): ReadonlyMap<string, T> =>
    lastWins(layers.map(pick));
  // Without pixi-build the old tables still make one environment: build beats host beats plain.
  const dependencies = lastWins([
    over((tables) => tables.dependencies),
    over((tables) => tables.hostDependencies),
    over((tables) => tables.buildDependencies),
  ]);
  return {
    dependencies,
    constraints: over((tables) => tables.constraints),
    pypiDependencies: over((tables) => tables.pypiDependencies),
    dev: over((tables) => tables.dev),
    tasks: over((tables) => tables.tasks),
    scripts: layers.findLast((tables) => tables.activation?.scripts)?.activation?.scripts ?? [],
    env: lastWins(layers.map((tables) => tables.activation?.env ?? new Map<string, string>())),
    inlinePackages: over((tables) => tables.inlinePackages),
  };
}

/** Later maps replace entries of earlier ones; a name keeps the place where it came first. */
function lastWins<T>(maps: readonly ReadonlyMap<string, T>[]): ReadonlyMap<string, T> {
  const merged = new Map<string, T>();
  for (const map of maps) for (const [name, value] of map) merged.set(name, value);
  return merged;
}

function firstWins<T>(maps: readonly ReadonlyMap<string, T>[]): ReadonlyMap<string, T> {
  const merged = new Map<string, T>();
  for (const map of maps) {
    for (const [name, value] of map) if (!merged.has(name)) merged.set(name, value);
  }
  return merged;
}

function accumulate<T>(maps: readonly ReadonlyMap<string, T>[]): ReadonlyMap<string, readonly T[]> {
  return accumulateLists(maps.map((map) => new Map([...map].map(([name, value]): [string, T[]] => [name, [value]]))));
}

function accumulateLists<T>(maps: readonly ReadonlyMap<string, readonly T[]>[]): ReadonlyMap<string, readonly T[]> {
  const merged = new Map<string, readonly T[]>();
  for (const map of maps) {
    for (const [name, values] of map) merged.set(name, [...(merged.get(name) ?? []), ...values]);
  }
  return merged;
}
