import { describeOutputs, machinePlatform } from '../../build/index.js';
import { blockYaml } from '../../support/index.js';
import { type BuildOptions, buildSettings, targetPlatform } from '../build-options.js';
import type { CommandContext } from '../context.js';
import type { ExitCode } from '../failure.js';

/** Prints the recipe of each output with all values filled in: YAML documents, or a JSON list. */
export async function printRendered(context: CommandContext, options: BuildOptions): Promise<ExitCode> {
  const platform = targetPlatform(options) ?? machinePlatform();
  const outputs = await describeOutputs(buildSettings(context, options), platform);
  const rendered = outputs.map(({ recipe, subdir, hash }) => ({
    recipe,
    build_configuration: {
      target_platform: subdir,
      host_platform: platform,
      variant: Object.fromEntries(hash.entries.map(({ key, value }) => [key, value])),
      hash: hash.hash,
    },
  }));
  if (context.json) context.print(JSON.stringify(rendered, undefined, 2));
  else context.print((await Promise.all(rendered.map(blockYaml))).join('---\n').trimEnd());
  return 0;
}
