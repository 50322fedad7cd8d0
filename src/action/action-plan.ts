import { type PlannedPackage, packageKey } from '../build/index.js';
import { type Platform, parsePlatform } from '../conda/index.js';
import type { Publication } from '../publish/index.js';
import { type PackageIdentity, PixiBuildError } from '../support/index.js';

/** What the jobs of a workflow tell each other: what to build where, and in which order to publish it. */
export interface ActionPlan {
  readonly version: 1;
  readonly workspace: string;
  readonly legs: readonly { readonly platform: Platform; readonly artifact: string }[];
  /** In the order in which they can be published. */
  readonly packages: readonly ActionPlanPackage[];
  /** What the channel had when the plan was made. */
  readonly skipped: readonly PackageIdentity[];
}

export interface ActionPlanPackage extends PackageIdentity {
  /** The platform of the leg that builds it. */
  readonly platform: Platform;
}

const identityOf = ({ name, version, build, subdir }: PackageIdentity): PackageIdentity => ({
  name,
  version,
  build,
  subdir,
});

/** @param artifactPrefix what the artifacts' names begin with */
export function actionPlanOf({ plan, chosen, skipped }: Publication, artifactPrefix: string): ActionPlan {
  const platforms = new Set(chosen.map(({ hostPlatform }) => hostPlatform));
  return {
    version: 1,
    workspace: plan.workspaceName,
    legs: [...platforms].map((platform) => ({ platform, artifact: artifactOf(artifactPrefix, platform) })),
    packages: chosen.map(({ identity, hostPlatform }) => ({ ...identityOf(identity), platform: hostPlatform })),
    skipped: skipped.map(({ package: { identity } }) => identityOf(identity)),
  };
}

export function artifactOf(prefix: string, platform: Platform): string {
  return `${prefix}-${platform}`;
}

/**
 * The packages of this run's plan that an earlier step gave to its platform.
 * @throws PixiBuildError code `plan-differs` when the earlier plan has packages that this one has not
 */
export function packagesOfLeg(
  plan: ActionPlan,
  platform: Platform,
  here: readonly PlannedPackage[],
): readonly PlannedPackage[] {
  const wanted = new Set(plan.packages.filter((planned) => planned.platform === platform).map(packageKey));
  const chosen = here.filter(({ identity }) => wanted.delete(packageKey(identity)));
  if (wanted.size === 0) return chosen;
  throw new PixiBuildError('plan-differs', `The plan has packages for ${platform} that are not planned here`, {
    details: [
      ...[...wanted].map((key) => `planned before: ${key}`),
      ...here.map(({ identity }) => `planned here: ${packageKey(identity)}`),
    ],
    hint: 'Plan and build the same commit, with the same inputs: variants, build number, build string prefix.',
  });
}

/**
 * Reads the input `plan`.
 * @throws PixiBuildError code `plan-invalid`
 */
export function readPlan(text: string): ActionPlan {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw invalid('it is no JSON');
  }
  const plan = record(value, 'the plan');
  if (plan.version !== 1) throw invalid('it is of another version of the action');
  const packages = list(plan.packages, 'packages').map((item) => {
    const planned = record(item, 'a package');
    return { ...readIdentity(planned), platform: readPlatform(planned.platform) };
  });
  const legs = list(plan.legs, 'legs').map((item) => {
    const leg = record(item, 'a leg');
    return { platform: readPlatform(leg.platform), artifact: textOf(leg.artifact, 'artifact') };
  });
  const orphan = packages.find(({ platform }) => !legs.some((leg) => leg.platform === platform));
  if (orphan) throw invalid(`no leg builds for ${orphan.platform}`);
  return {
    version: 1,
    workspace: textOf(plan.workspace, 'workspace'),
    legs,
    packages,
    skipped: list(plan.skipped, 'skipped').map((item) => readIdentity(record(item, 'a package'))),
  };
}

const invalid = (problem: string): PixiBuildError =>
  new PixiBuildError('plan-invalid', `input 'plan' is not a plan: ${problem}`, {
    exitCode: 2,
    hint: "Give it the output 'plan' of the step that ran with mode 'plan'.",
  });

/** Names of files and folders are made of it, so it must not lead anywhere. */
const identityText = /^[\w.+!~-]+$/;

function readIdentity(value: Record<string, unknown>): PackageIdentity {
  const part = (key: keyof PackageIdentity): string => {
    const text = textOf(value[key], key);
    if (!identityText.test(text) || text.startsWith('.')) throw invalid(`'${text}' is no ${key}`);
    return text;
  };
  return { name: part('name'), version: part('version'), build: part('build'), subdir: part('subdir') };
}

function readPlatform(value: unknown): Platform {
  const platform = parsePlatform(textOf(value, 'platform'));
  if (!platform || platform === 'noarch') throw invalid(`'${value}' is no platform`);
  return platform;
}

function record(value: unknown, what: string): Record<string, unknown> {
  if (value !== null && typeof value === 'object' && !Array.isArray(value)) return value as Record<string, unknown>;
  throw invalid(`${what} is not a map`);
}

function list(value: unknown, what: string): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw invalid(`its ${what} are not a list`);
}

function textOf(value: unknown, what: string): string {
  if (typeof value === 'string' && value !== '') return value;
  throw invalid(`its ${what} is not a text`);
}
