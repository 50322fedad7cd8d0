import { isPixiBuildError, messageOf } from '../support/index.js';
import type { BuildRun } from './build-run.js';
import type { BuildOutcome, BuildPlan, BuildReport, BuildSettings, PlannedPackage } from './types.js';

/**
 * Builds packages of a plan, in its order. A package that fails does not stop those that do not need it. With the
 * toolchain `conda`, what they need of other sources is built on the way, whether or not it is among the chosen.
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
  // Solver, installer and packer are loaded only when something is built.
  const run = new (await import('./build-run.js')).BuildRun(settings);
  try {
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
      const outcome = await buildOne(planned, settings, run);
      if (outcome.status !== 'built') failed.add(planned.id);
      outcomes.push(outcome);
    }
  } finally {
    await run.close();
  }
  return { outcomes, durationMs: performance.now() - start };
}

async function buildOne(planned: PlannedPackage, settings: BuildSettings, run: BuildRun): Promise<BuildOutcome> {
  const { report } = settings;
  const start = performance.now();
  report({ kind: 'package', package: planned.identity, status: 'building' });
  try {
    const { path, fileName, sizeBytes, sha256, md5 } = await run.build(planned);
    const durationMs = performance.now() - start;
    report({ kind: 'package', package: planned.identity, status: 'built', path, sizeBytes, durationMs });
    return { package: planned, status: 'built', path, fileName, sizeBytes, sha256, md5, durationMs };
  } catch (error) {
    // An interrupt, and a defect of this program, end everything.
    if (settings.signal?.aborted || !isPixiBuildError(error)) throw error;
    const durationMs = performance.now() - start;
    report({ kind: 'package', package: planned.identity, status: 'failed', durationMs, reason: messageOf(error) });
    return { package: planned, status: 'failed', error, durationMs };
  }
}
