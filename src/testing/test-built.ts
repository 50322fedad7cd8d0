import {
  type BuildOutcome,
  type BuildPlan,
  type BuildSettings,
  executeBuild,
  type PlannedPackage,
  recordOfPackage,
  type TestEnvironments,
  testEnvironmentsOfPlan,
} from '../build/index.js';
import type { RepoDataRecord } from '../conda/index.js';
import { isPixiBuildError } from '../support/index.js';
import { failureOf, reportTests } from './results.js';
import { hasTests, testPackage } from './test-package.js';

/** Which tests of built packages run: none, those of this machine's platform, or all. */
export type TestMode = (typeof testModes)[number];

export const testModes = ['skip', 'native', 'native-and-emulated'] as const;

export interface TestBuiltOptions {
  readonly mode: TestMode;
  /** Packages of the plan, by id, that a channel has. */
  readonly present: { readonly channelUrl?: string; readonly ids: ReadonlySet<string> };
}

type Built = Extract<BuildOutcome, { status: 'built' }>;

/**
 * Runs the tests that built packages carry. What these need of the plan, and neither the run nor the channel has, is built for
 * them.
 * @returns the outcomes; a package whose tests failed has failed
 */
export async function testBuilt(
  plan: BuildPlan,
  outcomes: readonly BuildOutcome[],
  settings: BuildSettings,
  options: TestBuiltOptions,
): Promise<BuildOutcome[]> {
  const built = outcomes.filter((outcome) => outcome.status === 'built');
  // The machine's own tools come without channels to take environments from.
  if (options.mode === 'skip' || settings.toolchain === 'system' || built.length === 0) return [...outcomes];
  const run = new BuiltRun(plan, settings, options);
  for (const outcome of built) await run.add(outcome);
  try {
    const tested: BuildOutcome[] = [];
    for (const outcome of outcomes) {
      settings.signal?.throwIfAborted();
      tested.push(outcome.status === 'built' ? await run.test(outcome) : outcome);
    }
    return tested;
  } finally {
    await run.close();
  }
}

class BuiltRun {
  readonly #plan: BuildPlan;
  readonly #settings: BuildSettings;
  readonly #options: TestBuiltOptions;
  readonly #records = new Map<string, RepoDataRecord>();
  #environments: TestEnvironments | undefined;

  constructor(plan: BuildPlan, settings: BuildSettings, options: TestBuiltOptions) {
    this.#plan = plan;
    this.#settings = settings;
    this.#options = options;
  }

  async add({ package: { id }, path }: Built): Promise<void> {
    this.#records.set(id, await recordOfPackage(path));
  }

  async test(outcome: Built): Promise<BuildOutcome> {
    const { environment, report, signal } = this.#settings;
    const { package: planned, path: file, durationMs } = outcome;
    try {
      if (!(await hasTests(file))) return outcome;
      await this.#buildNeeded(planned);
      this.#environments ??= await testEnvironmentsOfPlan(this.#plan, this.#settings, this.#furtherChannels());
      const done = await testPackage({
        file,
        environments: this.#environments,
        hostPlatform: planned.hostPlatform,
        others: [...this.#records.values()],
        keep: this.#settings.keepBuild === true,
        emulated: this.#options.mode === 'native-and-emulated',
        environment,
        report,
        signal,
        timeoutMs: this.#settings.timeLimits?.testMs,
      });
      reportTests(done, report);
      const error = failureOf(done);
      return error ? { package: planned, status: 'failed', error, durationMs } : outcome;
    } catch (error) {
      if (signal?.aborted || !isPixiBuildError(error)) throw error;
      return { package: planned, status: 'failed', error, durationMs };
    }
  }

  async close(): Promise<void> {
    await this.#environments?.close();
  }

  #furtherChannels(): string[] {
    const { channelUrl, ids } = this.#options.present;
    return channelUrl === undefined || ids.size === 0 ? [] : [channelUrl];
  }

  /** Another runner may build what a package needs to run. */
  async #buildNeeded(planned: PlannedPackage): Promise<void> {
    const { channelUrl, ids } = this.#options.present;
    const isThere = (id: string): boolean => this.#records.has(id) || (channelUrl !== undefined && ids.has(id));
    const needed = new Set<string>();
    const visit = (id: string): void => {
      if (isThere(id) || needed.has(id)) return;
      needed.add(id);
      for (const next of this.#plan.packages.find((one) => one.id === id)?.dependsOn ?? []) visit(next);
    };
    for (const id of planned.dependsOn) visit(id);
    const missing = this.#plan.packages.filter(({ id }) => needed.has(id));
    if (missing.length === 0) return;
    const names = missing.map(({ identity }) => identity.name).join(', ');
    const message = `The tests of ${planned.identity.name} need ${names}`;
    this.#settings.report({ kind: 'log', level: 'info', message });
    const { outcomes } = await executeBuild(this.#plan, this.#settings, missing);
    for (const outcome of outcomes) {
      if (outcome.status === 'built') await this.add(outcome);
      // The solver would name the package alone, and not why it is missing.
      else if (outcome.status === 'failed') throw outcome.error;
    }
  }
}
