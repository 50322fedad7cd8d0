import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BuildSettings, machinePlatform } from '../build/index.js';
import type { Platform } from '../conda/index.js';
import {
  configuredNetwork,
  openPublishTarget,
  type PublishSettings,
  type PublishTarget,
  parsePublishTarget,
} from '../publish/index.js';
import { testBuilt } from '../testing/index.js';
import type { StepLog } from './annotations.js';
import { artifactHandover, folderHandover, type Handover } from './handover.js';
import { type Inputs, mayPublish, parseInputs } from './inputs.js';
import { temporaryFoldersState } from './state.js';
import type { Toolkit } from './toolkit.js';

export interface StepContext {
  readonly toolkit: Toolkit;
  readonly environment: NodeJS.ProcessEnv;
  /** The checkout, absolute. */
  readonly root: string;
  readonly signal?: AbortSignal;
}

/** One run of the Action: its inputs, and what the modes have in common. */
export class Step {
  readonly inputs: Inputs;
  readonly log: StepLog;
  readonly signal: AbortSignal | undefined;
  readonly #context: StepContext;
  readonly #environment: NodeJS.ProcessEnv;
  readonly #folders: string[] = [];

  /** @throws PixiBuildError code `input-invalid` */
  constructor(context: StepContext, log: StepLog) {
    this.#context = context;
    this.log = log;
    this.signal = context.signal;
    this.inputs = parseInputs((name) => context.toolkit.getInput(name));
    const { prefixApiKey } = this.inputs;
    if (prefixApiKey !== undefined) context.toolkit.setSecret(prefixApiKey);
    this.#environment = { ...context.environment, ...(prefixApiKey !== undefined && { PREFIX_API_KEY: prefixApiKey }) };
  }

  get cwd(): string {
    return path.resolve(this.#context.root, this.inputs.workingDirectory);
  }

  get platform(): Platform {
    return this.inputs.targetPlatform ?? machinePlatform();
  }

  /** `undefined` when the event that started the workflow may publish. */
  get whyNotPublish(): string | undefined {
    const event = this.#context.environment.GITHUB_EVENT_NAME;
    return mayPublish(event) ? undefined : `Nothing is published on ${event}`;
  }

  info(message: string): void {
    this.#context.toolkit.info(message);
  }

  buildSettings(): BuildSettings {
    const { inputs, cwd } = this;
    return {
      cwd,
      manifestPath: inputs.manifestPath,
      packagePath: inputs.path,
      toolchain: inputs.toolchain,
      variants: { values: inputs.variants, files: inputs.variantConfig.map((file) => path.resolve(cwd, file)) },
      buildNumber: inputs.buildNumber,
      buildStringPrefix: inputs.buildStringPrefix,
      packageFormat: inputs.packageFormat,
      compilerCache: inputs.compilerCache,
      timeLimits: inputs.timeLimits,
      isolation: inputs.isolation,
      experimental: inputs.experimental,
      environment: this.#environment,
      report: this.log.report,
      signal: this.signal,
    };
  }

  /** The settings that decide which packages are passed over because they exist. */
  publishSettings(target: PublishTarget): PublishSettings {
    const { force, skipExisting, dryRun } = this.inputs;
    const askBeforeBuilding = target.kind !== 'directory';
    return { ...this.buildSettings(), target, force, skipExisting, dryRun, askBeforeBuilding, check: this.check };
  }

  /** Runs the tests of what was built. */
  readonly check: NonNullable<PublishSettings['check']> = (plan, outcomes, settings, present) =>
    testBuilt(plan, outcomes, settings, { mode: this.inputs.test, present });

  channel(text: string): PublishTarget {
    return this.#target(text, 'channel');
  }

  directory(): PublishTarget {
    return this.#target(this.inputs.targetDir, 'directory');
  }

  /** What tells which packages exist: the channel, or nothing does. */
  channelOrDirectory(): PublishTarget {
    const { targetChannel } = this.inputs;
    return targetChannel === undefined ? this.directory() : this.channel(targetChannel);
  }

  handover(): Handover {
    const { handoverDir, retentionDays } = this.inputs;
    if (handoverDir !== undefined) return folderHandover(path.resolve(this.cwd, handoverDir));
    return artifactHandover(this.log.report, retentionDays);
  }

  /** A new folder, which is removed at the end of the step, or of the job if the step is ended. */
  async temporaryFolder(): Promise<string> {
    const folder = await mkdtemp(path.join(this.#context.environment.RUNNER_TEMP || tmpdir(), 'pixi-build-'));
    this.#folders.push(folder);
    this.#context.toolkit.saveState(temporaryFoldersState, JSON.stringify(this.#folders));
    return folder;
  }

  async close(): Promise<void> {
    for (const folder of this.#folders) await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }

  #target(text: string, kind: 'channel' | 'directory'): PublishTarget {
    const env = this.#environment;
    const { report } = this.log;
    const { manifestPath, path: packagePath } = this.inputs;
    const network = () => configuredNetwork({ cwd: this.cwd, manifestPath, packagePath, environment: env, report });
    const spec = parsePublishTarget(text, { cwd: this.cwd, kind, env, offline: false });
    return openPublishTarget(spec, { env, report, network });
  }
}
