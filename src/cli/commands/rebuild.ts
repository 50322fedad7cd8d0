import { copyFile, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { type EnvironmentIsolation, rebuildPackage } from '../../build/index.js';
import { isOffline, timeLimits } from '../build-options.js';
import type { CommandContext } from '../context.js';
import { type ExitCode, failureAsData, showFailure } from '../failure.js';
import { displayPath } from '../style.js';
import { differenceLines } from './diff.js';

interface RebuildOptions {
  readonly channel?: readonly string[];
  readonly outputDir?: string;
  readonly buildDir?: string;
  readonly buildTimeout?: string;
  readonly envIsolation?: EnvironmentIsolation;
  readonly keepBuild?: boolean;
  readonly offline?: boolean;
}

/** Builds a package again from the recipe in it. Exit code 0 when the bytes are the same, else 1. */
export async function runRebuild(context: CommandContext, file: string, options: RebuildOptions): Promise<ExitCode> {
  const { cwd, environment, signal, terminal } = context;
  const settings = {
    cwd,
    channels: options.channel ?? [],
    toolchain: 'conda' as const,
    buildDirectory: options.buildDir,
    keepBuild: options.keepBuild,
    timeLimits: timeLimits(options),
    isolation: options.envIsolation,
    offline: isOffline(options, environment) || undefined,
    environment,
    report: terminal.report,
    signal,
  };
  return rebuildPackage(path.resolve(cwd, file), settings, async ({ outcome, difference }) => {
    if (outcome.status === 'failed') {
      if (context.json) context.print(JSON.stringify({ error: failureAsData(outcome.error) }, undefined, 2));
      return showFailure(outcome.error, terminal, { cwd, interrupted: false });
    }
    if (outcome.status !== 'built' || !difference) return 1;
    const kept = options.outputDir === undefined ? undefined : path.resolve(cwd, options.outputDir, outcome.fileName);
    if (kept !== undefined) {
      await mkdir(path.dirname(kept), { recursive: true });
      await copyFile(outcome.path, kept);
    }
    const { sameBytes } = difference;
    if (context.json) {
      context.print(JSON.stringify({ file, sha256: outcome.sha256, path: kept, ...difference }, undefined, 2));
    } else {
      const what = sameBytes ? 'the same bytes' : 'other bytes';
      context.print(`${outcome.fileName}: ${what}${kept === undefined ? '' : ` (${displayPath(kept, cwd)})`}`);
      if (!sameBytes) context.print(differenceLines(difference).join('\n'));
    }
    return sameBytes ? 0 : 1;
  });
}
