import {
  configuredNetwork,
  openPublishTarget,
  type PublishReport,
  parsePublishTarget,
  publishWorkspace,
} from '../../publish/index.js';
import { isPixiBuildError, PixiBuildError } from '../../support/index.js';
import { type BuildOptions, buildSettings, isOffline, networkOptions, targetPlatform } from '../build-options.js';
import type { CommandContext } from '../context.js';
import { type ExitCode, failureAsData, showFailure } from '../failure.js';
import { displayPath } from '../style.js';

interface PublishOptions extends BuildOptions {
  readonly targetChannel?: string;
  readonly to?: string;
  readonly targetDir?: string;
  readonly force?: boolean;
  readonly skipExisting: boolean;
  readonly dryRun?: boolean;
  readonly generateAttestation?: boolean;
  readonly renderOnly?: boolean;
}

export async function runPublish(context: CommandContext, options: PublishOptions): Promise<ExitCode> {
  const channel = options.targetChannel ?? options.to;
  if (channel !== undefined && options.targetDir !== undefined) {
    throw new PixiBuildError('usage', '--target-channel and --target-dir exclude each other', { exitCode: 2 });
  }
  return publish(context, options, channel, options.targetDir ?? '.', false);
}

interface BuildCommandOptions extends PublishOptions {
  readonly outputDir: string;
}

/** Publish into a folder, without the check that run dependencies are published as well. */
export async function runBuild(context: CommandContext, options: BuildCommandOptions): Promise<ExitCode> {
  return publish(context, options, undefined, options.targetDir ?? options.outputDir, true);
}

async function publish(
  context: CommandContext,
  options: PublishOptions,
  channel: string | undefined,
  directory: string,
  allowSourceRunDependencies: boolean,
): Promise<ExitCode> {
  if (options.renderOnly) return (await import('./render.js')).printRendered(context, options);
  const { cwd, environment: env, terminal } = context;
  const offline = isOffline(options, env);
  const kind = channel === undefined ? 'directory' : 'channel';
  const spec = parsePublishTarget(channel ?? directory, { cwd, kind, env, offline });
  const { report } = terminal;
  const target = openPublishTarget(spec, {
    env,
    report,
    network: () => configuredNetwork(networkOptions(context, options)),
    generateAttestation: options.generateAttestation,
  });
  const result = await publishWorkspace({
    ...buildSettings(context, options),
    target,
    hostPlatform: targetPlatform(options),
    force: options.force === true,
    // A folder gets what was built now, over what was built before from other sources.
    skipExisting: options.skipExisting,
    dryRun: options.dryRun === true,
    askBeforeBuilding: kind === 'channel',
    allowSourceRunDependencies,
    check: async (plan, outcomes, settings, present) => {
      const { testBuilt } = await import('../../testing/index.js');
      return testBuilt(plan, outcomes, settings, { mode: options.test, present });
    },
  });
  for (const outcome of [...result.built, ...result.uploads]) {
    if (outcome.status === 'failed') showFailure(outcome.error, terminal, { cwd, interrupted: false });
  }
  if (context.json) context.print(JSON.stringify(asData(result), undefined, 2));
  else for (const place of places(result, cwd)) context.print(place);
  return result.ok ? 0 : exitCodeOf(result);
}

/** Where the packages are now, one a line: the part that scripts want. */
function places(result: PublishReport, cwd: string): string[] {
  return result.uploads.flatMap((outcome) =>
    outcome.status === 'failed' || outcome.url === undefined ? [] : [displayPath(outcome.url, cwd)],
  );
}

function exitCodeOf(result: PublishReport): ExitCode {
  const failures = [...result.built, ...result.uploads].flatMap((outcome) =>
    outcome.status === 'failed' ? [outcome.error] : [],
  );
  return failures.length > 0 && failures.every((error) => isPixiBuildError(error) && error.exitCode === 2) ? 2 : 1;
}

function asData({ plan, skipped, built, uploads, ok }: PublishReport): Record<string, unknown> {
  return {
    ok,
    workspace: { name: plan.workspaceName, root: plan.workspaceRoot, manifest: plan.manifestPath },
    packages: plan.packages,
    skipped: skipped.map(({ package: { id }, reason }) => ({ id, reason })),
    built: built.map(({ package: { id }, ...outcome }) => ({
      id,
      ...outcome,
      ...(outcome.status === 'failed' && { error: failureAsData(outcome.error) }),
    })),
    uploads: uploads.map(({ file, ...outcome }) => ({
      file: file.fileName,
      subdir: file.identity.subdir,
      ...outcome,
      ...(outcome.status === 'failed' && { error: failureAsData(outcome.error) }),
    })),
  };
}
