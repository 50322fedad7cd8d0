import type { CondaOutput, NamedSpec } from '../backends/index.js';
import type { Platform, RepoDataRecord } from '../conda/index.js';
import { loadPackage, type Workspace } from '../manifest/index.js';
import { isPixiBuildError, messageOf, PixiBuildError } from '../support/index.js';
import { type BuiltFile, buildOutput } from './build-output.js';
import { CondaEnvironments } from './environments/index.js';
import { recordOfPackage } from './package-record.js';
import { type PackageSession, packageOutputs, reopenPackage } from './session.js';
import { type SourceTarget, sourceSpecs, sourceTargetOf } from './source-dependencies.js';
import {
  type BuildOutcome,
  type BuildPlan,
  type BuildReport,
  type BuildSettings,
  type PlannedPackage,
  packageKey,
} from './types.js';

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
  const run = new BuildRun(settings);
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

/** One run: what was built in it serves those that need it. */
class BuildRun {
  readonly #settings: BuildSettings;
  readonly #built = new Map<string, Promise<BuiltFile>>();
  #environments: Promise<CondaEnvironments> | undefined;

  constructor(settings: BuildSettings) {
    this.#settings = settings;
  }

  async close(): Promise<void> {
    await (await this.#environments?.catch(() => undefined))?.close();
  }

  async build(planned: PlannedPackage): Promise<BuiltFile> {
    const { workspace } = await loadPackage(planned.manifestPath);
    if (!workspace) throw new PixiBuildError('workspace-not-found', `'${planned.manifestPath}' is in no workspace`);
    const session = await reopenPackage(planned.manifestPath, workspace, this.#settings);
    try {
      const outputs = await packageOutputs(session, workspace, planned.hostPlatform, this.#settings);
      const { name, build, subdir } = planned.identity;
      const output = outputs.find(
        ({ metadata }) => metadata.name === name && metadata.build === build && metadata.subdir === subdir,
      );
      if (!output) {
        const message = `'${name}' with build '${build}' is no longer yielded by ${planned.directory}`;
        throw new PixiBuildError('output-gone', message);
      }
      return await this.#output(session, output, planned.hostPlatform, workspace, []);
    } finally {
      await session.backend.dispose();
    }
  }

  /** @param trail what is being built because of each other, to tell a circle */
  #output(
    session: PackageSession,
    output: CondaOutput,
    hostPlatform: Platform,
    workspace: Workspace,
    trail: readonly string[],
  ): Promise<BuiltFile> {
    const key = `${packageKey(output.metadata)}@${hostPlatform}`;
    let built = this.#built.get(key);
    if (!built) {
      built = this.#buildNow(session, output, hostPlatform, workspace, [...trail, session.directory]);
      this.#built.set(key, built);
      built.catch(() => {});
    }
    return built;
  }

  async #buildNow(
    session: PackageSession,
    output: CondaOutput,
    hostPlatform: Platform,
    workspace: Workspace,
    trail: readonly string[],
  ): Promise<BuiltFile> {
    const settings = this.#settings;
    if (settings.toolchain === 'system') return buildOutput({ session, output, hostPlatform, workspace, settings });
    this.#environments ??= CondaEnvironments.open(workspace, settings);
    const environments = await this.#environments;
    const sources = await this.#sourceRecords(
      session,
      sourceSpecs(output, 'environments'),
      hostPlatform,
      workspace,
      trail,
    );
    return buildOutput({ session, output, hostPlatform, workspace, settings, conda: { environments, sources } });
  }

  /** The packages of source dependencies and of what these need when they run, built if they are not yet. */
  async #sourceRecords(
    session: PackageSession,
    specs: readonly NamedSpec[],
    hostPlatform: Platform,
    workspace: Workspace,
    trail: readonly string[],
  ): Promise<RepoDataRecord[]> {
    const records = new Map<string, RepoDataRecord>();
    const seen = new Set<string>();
    const add = async (from: PackageSession, list: readonly NamedSpec[]): Promise<void> => {
      for (const spec of list) {
        const target = sourceTargetOf(spec, from, workspace.root);
        if (!target || target.directory === from.directory || seen.has(`${target.directory}\n${spec.name}`)) continue;
        seen.add(`${target.directory}\n${spec.name}`);
        await this.#withSource(target, spec.name, workspace, trail, async (other) => {
          const outputs = (await packageOutputs(other, workspace, hostPlatform, this.#settings)).filter(
            ({ metadata }) => metadata.name === spec.name,
          );
          if (outputs.length === 0) throw missingOutput(spec.name, target, hostPlatform);
          for (const output of outputs) {
            const built = await this.#output(other, output, hostPlatform, workspace, trail);
            const record = await recordOfPackage(built.path);
            records.set(record.url, record);
            await add(other, sourceSpecs(output, 'run'));
          }
        });
      }
    };
    await add(session, specs);
    return [...records.values()];
  }

  async #withSource(
    target: SourceTarget,
    name: string,
    workspace: Workspace,
    trail: readonly string[],
    work: (session: PackageSession) => Promise<void>,
  ): Promise<void> {
    if (target.manifest === undefined) {
      throw new PixiBuildError(
        'source-not-available',
        `'${name}' comes from ${target.text}, which is not available yet`,
        {
          exitCode: 2,
          hint: 'Sources of git and of URLs are not fetched by this version: check them out, and give their folder.',
        },
      );
    }
    const other = await reopenPackage(target.manifest, workspace, this.#settings);
    try {
      if (trail.includes(other.directory)) {
        throw new PixiBuildError(
          'source-cycle',
          `These packages need each other to be built: ${[...trail, other.directory].join(' -> ')}`,
          {
            exitCode: 2,
            hint: 'A package can need another to run that needs it to be built, but not both to be built.',
          },
        );
      }
      await work(other);
    } finally {
      await other.backend.dispose();
    }
  }
}

function missingOutput(name: string, target: SourceTarget, platform: Platform): PixiBuildError {
  return new PixiBuildError(
    'source-output-missing',
    `'${target.text}' does not yield the package '${name}' for ${platform}`,
    {
      exitCode: 2,
      hint: 'The name of a source dependency is that of the package that its source yields.',
    },
  );
}
