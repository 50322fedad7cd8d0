import {
  type BuildOutcome,
  type BuildPlan,
  type BuildSettings,
  cleanBuilds,
  executeBuild,
  machinePlatform,
  type PlannedPackage,
  packageKey,
  planBuild,
} from '../build/index.js';
import type { Platform } from '../conda/index.js';
import { PixiBuildError } from '../support/index.js';
import type { PublishOutcome, PublishTarget } from './types.js';

export interface PublishSettings extends BuildSettings {
  readonly target: PublishTarget;
  readonly hostPlatform?: Platform;
  /** Replace what the target has; nothing is skipped then. */
  readonly force: boolean;
  /** What the target has is passed over before it is built; else it is an error. */
  readonly skipExisting: boolean;
  readonly dryRun: boolean;
  /** Ask the target what it has before building. A plain folder is not asked: its files may be of older sources. */
  readonly askBeforeBuilding: boolean;
  /** Looks at what was built before any of it is published; what it finds fault with has failed. */
  readonly check?: (
    plan: BuildPlan,
    built: readonly BuildOutcome[],
    settings: BuildSettings,
    /** Packages of the plan that the target has. */
    present: PresentPackages,
  ) => Promise<BuildOutcome[]>;
}

/** Packages of a plan that a channel has, by id. */
export interface PresentPackages {
  /** Undefined where nothing can be installed from. */
  readonly channelUrl?: string;
  readonly ids: ReadonlySet<string>;
}

export interface SkippedPackage {
  readonly package: PlannedPackage;
  readonly reason: string;
}

/** All that a run of publish came to. */
export interface PublishReport {
  readonly plan: BuildPlan;
  readonly skipped: readonly SkippedPackage[];
  /** Empty on a dry run. */
  readonly built: readonly BuildOutcome[];
  /** Empty on a dry run, and when a build failed. */
  readonly uploads: readonly PublishOutcome[];
  /** True when everything that was asked for was done. */
  readonly ok: boolean;
}

/**
 * The publish command: plans, asks the target what it has, builds the rest, and publishes when every build succeeded.
 * Nothing is published when a build fails; an upload that fails does not stop the others. (spec: publishing.md 7.)
 *
 * @throws PixiBuildError for what is found before anything is built; later failures are in the report
 */
export async function publishWorkspace(settings: PublishSettings): Promise<PublishReport> {
  const { target, report } = settings;
  await target.validate();
  const { plan, skipped, chosen } = await planPublication(settings, [settings.hostPlatform ?? machinePlatform()]);
  if (plan.packages.length === 0) {
    throw new PixiBuildError('nothing-to-build', 'no package has an output for this platform', { exitCode: 2 });
  }
  const nothing = { plan, skipped, built: [], uploads: [] };
  announce(chosen, settings);
  if (settings.dryRun || chosen.length === 0) return { ...nothing, ok: true };

  await target.checkCredentials();
  if (settings.clean) await cleanBuilds(plan, settings);
  const { outcomes } = await executeBuild(plan, settings, chosen);
  const present = { channelUrl: target.channelUrl, ids: new Set(skipped.map(({ package: { id } }) => id)) };
  const built = (await settings.check?.(plan, outcomes, settings, present)) ?? outcomes;
  const files = built.flatMap((outcome) => (outcome.status === 'built' ? [outcome] : []));
  if (files.length < built.length) {
    const message = `Nothing is published: ${built.length - files.length} of ${built.length} packages failed`;
    if (built.length > 1) report({ kind: 'log', level: 'warning', message });
    return { ...nothing, built, ok: false };
  }

  const { force, skipExisting, signal } = settings;
  const uploads = await target.publish(
    files.map(({ package: { identity }, path, fileName, sha256, md5, sizeBytes }) => ({
      identity,
      path,
      fileName,
      sha256,
      md5,
      sizeBytes,
    })),
    { force, skipExisting, report, signal },
  );
  report({ kind: 'log', level: 'info', message: summaryOf(uploads, target) });
  return { plan, skipped, built, uploads, ok: uploads.every(({ status }) => status !== 'failed') };
}

/** `Published 2 packages to channel https://…, skipped 1, failed 1` */
function summaryOf(uploads: readonly PublishOutcome[], target: PublishTarget): string {
  const count = (...wanted: PublishOutcome['status'][]): number =>
    uploads.filter(({ status }) => wanted.includes(status)).length;
  const others = (['skipped', 'failed'] as const).flatMap((status) =>
    count(status) === 0 ? [] : [`${status} ${count(status)}`],
  );
  const published = `Published ${packagesText(count('published', 'overwritten'))} to ${target.description}`;
  return [published, ...others].join(', ');
}

const packagesText = (count: number): string => `${count} package${count === 1 ? '' : 's'}`;

/** What a workspace yields on some platforms, and which of it the target has not. */
export interface Publication {
  readonly plan: BuildPlan;
  readonly skipped: readonly SkippedPackage[];
  /** In the plan's order. */
  readonly chosen: readonly PlannedPackage[];
}

/**
 * Plans, and asks the target what it has. Nothing is built.
 * @param platforms the host platforms; those that the workspace names when left out
 * @throws PixiBuildError
 */
export async function planPublication(
  settings: ExistingSettings,
  platforms?: readonly Platform[],
): Promise<Publication> {
  const { report } = settings;
  const plan = await planBuild(settings, platforms);
  for (const diagnostic of plan.warnings) report({ kind: 'diagnostic', diagnostic });
  const skipped = await existingPackages(plan, settings);
  for (const { package: planned, reason } of skipped) {
    report({ kind: 'package', package: planned.identity, status: 'skipped', reason });
  }
  const present = new Set(skipped.map(({ package: planned }) => planned.id));
  return { plan, skipped, chosen: plan.packages.filter(({ id }) => !present.has(id)) };
}

type ExistingSettings = BuildSettings &
  Pick<PublishSettings, 'target' | 'force' | 'skipExisting' | 'askBeforeBuilding'>;

async function existingPackages(plan: BuildPlan, settings: ExistingSettings): Promise<SkippedPackage[]> {
  if (settings.force || !settings.askBeforeBuilding) return [];
  const { target, signal } = settings;
  const identities = plan.packages.map(({ identity }) => identity);
  const existing = await target.existing(identities, signal);
  const present = plan.packages.filter(({ identity }) => existing.has(packageKey(identity)));
  if (present.length > 0 && !settings.skipExisting) {
    throw new PixiBuildError('package-exists', `${target.description} has these packages already`, {
      details: present.map(({ identity }) => packageKey(identity)),
      hint: 'Use --force to overwrite them, raise the build number or version, or leave out --no-skip-existing.',
    });
  }
  return present.map((planned) => ({ package: planned, reason: `${target.description} has it already` }));
}

function announce(chosen: readonly PlannedPackage[], settings: PublishSettings): void {
  const info = (message: string): void => settings.report({ kind: 'log', level: 'info', message });
  if (chosen.length === 0) {
    info('Nothing to build. Sources that changed need another version or build number, or --force.');
    return;
  }
  const count = packagesText(chosen.length);
  info(settings.dryRun ? `Would build ${count}:` : `Building ${count}:`);
  for (const { identity } of chosen) {
    info(`  - ${identity.name} v${identity.version} [${identity.build}] (${identity.subdir})`);
  }
  if (settings.dryRun) info('Dry run: nothing was built or uploaded');
}
