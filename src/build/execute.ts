import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import type { CondaOutput } from '../backends/index.js';
import { loadPackage, type Workspace } from '../manifest/index.js';
import { explainDiskError, hashFile, isPixiBuildError, messageOf, PixiBuildError } from '../support/index.js';
import { requirementsWithoutEnvironments } from './environments/index.js';
import { buildDirectory, cacheDirectory, type PackageSession, packageOutputs, reopenPackage } from './session.js';
import { buildTimestamp } from './timestamp.js';
import type { BuildOutcome, BuildPlan, BuildReport, BuildSettings, PlannedPackage } from './types.js';

/**
 * Builds packages of a plan, in its order. A package that fails does not stop those that do not need it.
 *
 * @param chosen the packages to build; all of the plan when left out
 */
export async function executeBuild(
  plan: BuildPlan,
  settings: BuildSettings,
  chosen: readonly PlannedPackage[] = plan.packages,
): Promise<BuildReport> {
  const start = performance.now();
  const outcomes: BuildOutcome[] = [];
  const failed = new Set<string>();
  for (const planned of chosen) {
    settings.signal?.throwIfAborted();
    const missing = planned.dependsOn.find((id) => failed.has(id));
    if (missing !== undefined) {
      failed.add(planned.id);
      const reason = `needs ${missing}, which failed`;
      settings.report({ kind: 'package', package: planned.identity, status: 'failed', reason });
      outcomes.push({ package: planned, status: 'blocked', reason });
      continue;
    }
    const outcome = await buildOne(planned, settings);
    if (outcome.status !== 'built') failed.add(planned.id);
    outcomes.push(outcome);
  }
  return { outcomes, durationMs: performance.now() - start };
}

async function buildOne(planned: PlannedPackage, settings: BuildSettings): Promise<BuildOutcome> {
  const { report } = settings;
  const start = performance.now();
  report({ kind: 'package', package: planned.identity, status: 'building' });
  try {
    const { path: file, digests } = await buildWithBackend(planned, settings);
    const durationMs = performance.now() - start;
    report({
      kind: 'package',
      package: planned.identity,
      status: 'built',
      path: file,
      sizeBytes: digests.size,
      durationMs,
    });
    return {
      package: planned,
      status: 'built',
      path: file,
      fileName: path.basename(file),
      sizeBytes: digests.size,
      sha256: digests.sha256,
      md5: digests.md5,
      durationMs,
    };
  } catch (error) {
    // An interrupt, and a defect of this program, end everything.
    if (settings.signal?.aborted || !isPixiBuildError(error)) throw error;
    const durationMs = performance.now() - start;
    report({ kind: 'package', package: planned.identity, status: 'failed', durationMs, reason: messageOf(error) });
    return { package: planned, status: 'failed', error, durationMs };
  }
}

async function buildWithBackend(planned: PlannedPackage, settings: BuildSettings) {
  const { workspace } = await loadPackage(planned.manifestPath);
  if (!workspace) throw new PixiBuildError('workspace-not-found', `'${planned.manifestPath}' is in no workspace`);
  const session = await reopenPackage(planned.manifestPath, workspace, settings);
  try {
    const outputs = await packageOutputs(session, workspace, planned.hostPlatform, settings);
    const { name, build, subdir } = planned.identity;
    const output = outputs.find(
      ({ metadata }) => metadata.name === name && metadata.build === build && metadata.subdir === subdir,
    );
    if (!output) {
      throw new PixiBuildError(
        'output-gone',
        `'${name}' with build '${build}' is no longer yielded by ${planned.directory}`,
      );
    }
    const file = await runBackend(session, output, planned, workspace, settings);
    return { path: file, digests: await hashFile(file) };
  } finally {
    await session.backend.dispose();
  }
}

async function runBackend(
  session: PackageSession,
  output: CondaOutput,
  planned: PlannedPackage,
  workspace: Workspace,
  settings: BuildSettings,
): Promise<string> {
  const { metadata } = output;
  const root = path.join(
    buildDirectory(workspace, settings),
    metadata.name,
    `${metadata.build}-${planned.hostPlatform}`,
  );
  const workDirectory = path.join(root, 'work');
  const outputDirectory = path.join(root, 'output');
  // What an earlier run left half-done must not reach the package.
  await makeEmpty(root);
  try {
    const { output_file } = await session.backend.build(
      {
        channels: workspace.channels.map(({ url }) => url.replace(/\/+$/, '')),
        buildPrefix: null,
        hostPrefix: null,
        ...requirementsWithoutEnvironments(output),
        output: {
          name: metadata.name,
          version: metadata.version,
          build: metadata.build,
          subdir: metadata.subdir,
          variant: metadata.variant,
        },
        workDirectory,
        outputDirectory,
        editable: false,
        packageFormat: settings.packageFormat ?? null,
      },
      {
        report: settings.report,
        signal: settings.signal,
        environment: settings.environment,
        toolchain: settings.toolchain,
        timestampMs: await buildTimestamp(session.sourceDirectory, settings.environment),
        cacheDirectory: cacheDirectory(settings.environment),
      },
    );
    await rm(workDirectory, { recursive: true, force: true });
    return output_file;
  } catch (error) {
    if (settings.signal?.aborted) await rm(root, { recursive: true, force: true });
    throw explainDiskError(error, `build ${metadata.name}`);
  }
}

async function makeEmpty(folder: string): Promise<void> {
  try {
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
  } catch (error) {
    throw new PixiBuildError(
      'build-folder-unusable',
      `the build folder '${folder}' cannot be used: ${messageOf(error)}`,
      {
        exitCode: 2,
        hint: 'Choose another one with --build-dir.',
        cause: error,
      },
    );
  }
}
