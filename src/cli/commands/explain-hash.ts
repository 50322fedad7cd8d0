import { describeOutputs, machinePlatform } from '../../build/index.js';
import { hashExplanationLines } from '../../recipe/index.js';
import { type BuildOptions, buildSettings, targetPlatform } from '../build-options.js';
import type { CommandContext } from '../context.js';
import type { ExitCode } from '../failure.js';
import { displayPath } from '../style.js';

/** Says for each output what its build string is made from. */
export async function runExplainHash(context: CommandContext, options: BuildOptions): Promise<ExitCode> {
  const platform = targetPlatform(options) ?? machinePlatform();
  const outputs = await describeOutputs(buildSettings(context, options), platform);
  if (context.json) {
    const data = outputs.map(({ recipe: _, hash: { name: __, ...hash }, ...identity }) => ({ ...identity, ...hash }));
    context.print(JSON.stringify(data, undefined, 2));
  } else {
    const shown = (file: string): string => displayPath(file, context.cwd);
    for (const { hash } of outputs) context.print(hashExplanationLines(hash, shown).join('\n'));
  }
  return 0;
}
