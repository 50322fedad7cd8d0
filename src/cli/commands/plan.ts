import { packageKey, planBuild } from '../../build/index.js';
import { configuredNetwork, openPublishTarget, parsePublishTarget } from '../../publish/index.js';
import { type BuildOptions, buildSettings, isOffline, networkOptions, targetPlatform } from '../build-options.js';
import type { CommandContext } from '../context.js';
import type { ExitCode } from '../failure.js';

interface PlanOptions extends BuildOptions {
  readonly targetChannel?: string;
}

/** Prints what would be built: one line a package, or the plan as JSON. */
export async function runPlan(context: CommandContext, options: PlanOptions): Promise<ExitCode> {
  const { cwd, environment: env, terminal } = context;
  const platform = targetPlatform(options);
  const plan = await planBuild(buildSettings(context, options), platform && [platform]);
  for (const diagnostic of plan.warnings) terminal.report({ kind: 'diagnostic', diagnostic });
  let existing: ReadonlySet<string> = new Set();
  if (options.targetChannel !== undefined) {
    const offline = isOffline(options, env);
    const spec = parsePublishTarget(options.targetChannel, { cwd, kind: 'channel', env, offline });
    const network = () => configuredNetwork(networkOptions(context, options));
    const target = openPublishTarget(spec, { env, report: terminal.report, network });
    const identities = plan.packages.map(({ identity }) => identity);
    existing = new Set((await target.existing(identities, context.signal)).keys());
  }
  const packages = plan.packages.map((planned) => ({ ...planned, exists: existing.has(packageKey(planned.identity)) }));
  if (context.json) {
    const { warnings: _, ...rest } = plan;
    context.print(JSON.stringify({ ...rest, packages }, undefined, 2));
  } else {
    for (const { identity, hostPlatform, exists } of packages) {
      const platforms = identity.subdir === 'noarch' ? 'noarch' : hostPlatform;
      context.print(`${identity.name} ${identity.version} ${identity.build} ${platforms}${exists ? ' (exists)' : ''}`);
    }
  }
  return 0;
}
