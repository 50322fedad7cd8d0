import path from 'node:path';
import { type BuildOutcome, executeBuild } from '../build/index.js';
import type { Platform } from '../conda/index.js';
import { loadWorkspace } from '../manifest/index.js';
import { type PublishOutcome, planPublication, publishWorkspace } from '../publish/index.js';
import { type PixiBuildError, silentReporter } from '../support/index.js';
import { actionPlanOf, artifactOf, packagesOfLeg, readPlan } from './action-plan.js';
import { layOutDelivery, readDeliveries } from './delivery.js';
import type { Mode } from './inputs.js';
import { matrixOf, planningOrder } from './matrix.js';
import type { StepResult } from './results.js';
import { type PackageRow, rowsOfBuild, rowsOfUploads } from './rows.js';
import { readRunners } from './runners.js';
import type { Step } from './step.js';

/** What a step does, by the input `mode`. Each throws PixiBuildError for what is found before work begins. */
export const runMode: Readonly<Record<Mode, (step: Step) => Promise<StepResult>>> = { auto, plan, build, publish };

/** All of it for one platform. */
async function auto(step: Step): Promise<StepResult> {
  const { targetChannel, targetDir, dryRun } = step.inputs;
  const { whyNotPublish } = step;
  if (targetChannel !== undefined && whyNotPublish !== undefined) {
    step.info(`${whyNotPublish}: the packages go to ${targetDir}`);
  }
  const target = whyNotPublish === undefined ? step.channelOrDirectory() : step.directory();
  const report = await publishWorkspace({ ...step.publishSettings(target), hostPlatform: step.platform });
  const { plan, skipped, built, uploads } = report;
  const rows = rowsOfBuild(plan.packages, skipped, built, uploads);
  const count = plan.packages.length - skipped.length;
  if (dryRun) step.info(`${count} packages would be built`);
  return { workspaceName: plan.workspaceName, rows, count, ...failuresOf(rows, [...built, ...uploads]) };
}

/** What is to be built on which runner. */
async function plan(step: Step): Promise<StepResult> {
  const { inputs } = step;
  const runners = await readRunners(inputs.runners);
  const settings = { ...step.publishSettings(step.channelOrDirectory()), buildPlatform: 'host' as const };
  const platforms = planningOrder(await plannedPlatforms(step));
  const publication = await planPublication(settings, platforms);
  const actionPlan = actionPlanOf(publication, inputs.artifactName);
  const matrix = matrixOf(actionPlan, runners);
  for (const { platform, runner, count } of matrix.include) {
    step.info(`${platform}: ${count} on ${typeof runner === 'string' ? runner : JSON.stringify(runner)}`);
  }
  return {
    workspaceName: actionPlan.workspace,
    rows: rowsOfBuild(publication.plan.packages, publication.skipped, [], []),
    count: actionPlan.packages.length,
    plan: actionPlan,
    matrix,
    failures: [],
    failed: 0,
  };
}

async function plannedPlatforms(step: Step): Promise<readonly Platform[]> {
  const { platforms, targetPlatform, manifestPath, path: packagePath } = step.inputs;
  const given = platforms ?? (targetPlatform && [targetPlatform]);
  if (given) return given;
  const { cwd, environment } = step.buildSettings();
  const from = packagePath === undefined || manifestPath !== undefined ? cwd : path.resolve(cwd, packagePath);
  const { workspace } = await loadWorkspace({ cwd: from, manifestPath, environment });
  return [...new Set(workspace.platforms.map(({ subdir }) => subdir))];
}

/** The packages of one leg, put into a folder and handed over. Those that were built are handed over even if others failed. */
async function build(step: Step): Promise<StepResult> {
  const { inputs, platform, signal } = step;
  const given = inputs.plan === undefined ? undefined : readPlan(inputs.plan);
  const directory = step.directory();
  await directory.validate();
  const settings = step.publishSettings(given ? directory : step.channelOrDirectory());
  const { plan: here, skipped, chosen } = await planPublication(settings, [platform]);
  const wanted = given ? packagesOfLeg(given, platform, chosen) : chosen;
  const packages = given ? wanted : here.packages;
  step.info(wanted.length === 0 ? `Nothing to build for ${platform}` : `Building ${wanted.length} for ${platform}`);
  const nothing = { workspaceName: here.workspaceName, count: wanted.length, failures: [], failed: 0 };
  if (inputs.dryRun) return { ...nothing, rows: rowsOfBuild(packages, skipped, [], []) };

  const { outcomes: made } = await executeBuild(here, settings, wanted);
  const outcomes = await step.check(here, made, settings, { ids: new Set() });
  const built = outcomes.flatMap((outcome) => (outcome.status === 'built' ? [outcome] : []));
  const copies = await directory.publish(
    built.map(({ package: { identity }, ...file }) => ({ identity, ...file })),
    { force: true, skipExisting: false, report: silentReporter, signal },
  );
  const artifact =
    given?.legs.find((leg) => leg.platform === platform)?.artifact ?? artifactOf(inputs.artifactName, platform);
  const folder = await step.temporaryFolder();
  const files = await layOutDelivery(folder, platform, built);
  const { id } = await step.handover().give(artifact, folder, files);
  step.info(`Handed over ${built.length} of ${wanted.length} as ${artifact}`);
  const rows = rowsOfBuild(packages, skipped, outcomes, copies).map(
    (row): PackageRow => (row.status === 'published' ? { ...row, status: 'built' } : row),
  );
  return { ...nothing, rows, artifact: { name: artifact, id }, ...failuresOf(rows, [...outcomes, ...copies]) };
}

/** All that was handed over, to the channel, if all of the plan is there. */
async function publish(step: Step): Promise<StepResult> {
  const { inputs, whyNotPublish, log, signal } = step;
  const given = readPlan(inputs.plan ?? '');
  const target = step.channel(inputs.targetChannel ?? '');
  const passed = given.skipped.map(
    (identity): PackageRow => ({ ...identity, status: 'skipped', reason: `${target.description} has it already` }),
  );
  const count = given.packages.length;
  const nothing = { workspaceName: given.workspace, count, failures: [], failed: 0 };
  if (count === 0) {
    step.info('Nothing to publish');
    return { ...nothing, rows: passed };
  }
  await target.validate();
  const handover = step.handover();
  const folders = new Map<Platform, string>();
  for (const { platform, artifact } of given.legs) {
    const folder = await step.temporaryFolder();
    await handover.take(artifact, folder);
    folders.set(platform, folder);
  }
  const files = await readDeliveries(given, folders);
  step.info(`All ${count} planned packages are there`);
  if (whyNotPublish !== undefined || inputs.dryRun) {
    step.info(whyNotPublish ?? `Dry run: nothing is published to ${target.description}`);
    const rows = files.map(({ identity, sha256, sizeBytes, fileName }): PackageRow => {
      return { ...identity, status: 'planned', path: `${identity.subdir}/${fileName}`, sha256, sizeBytes };
    });
    return { ...nothing, rows: [...passed, ...rows] };
  }
  await target.checkCredentials();
  const { force, skipExisting } = inputs;
  const uploads = await target.publish(files, { force, skipExisting, report: log.report, signal });
  const rows = rowsOfUploads(uploads);
  return { ...nothing, rows: [...passed, ...rows], ...failuresOf(rows, uploads) };
}

function failuresOf(
  rows: readonly PackageRow[],
  outcomes: readonly (BuildOutcome | PublishOutcome)[],
): { readonly failures: readonly PixiBuildError[]; readonly failed: number } {
  return {
    failures: outcomes.flatMap((outcome) => (outcome.status === 'failed' ? [outcome.error] : [])),
    failed: rows.filter(({ status }) => status === 'failed').length,
  };
}
