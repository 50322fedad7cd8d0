import { availableParallelism } from 'node:os';
import path from 'node:path';
import { type Platform, parsePlatform, readPackageRecord } from '../../conda/index.js';
import { prefixPathEntries, pythonLayout } from '../../environment/index.js';
import { listPrefixFiles, type ToolRunner } from '../../packaging/index.js';
import type { RenderedRecipe } from '../../recipe/index.js';
import {
  findProgram,
  passedEnvironment,
  runBuildScript,
  runProcess,
  type ScriptPart,
  type ScriptSection,
  shellSection,
} from '../../scripting/index.js';
import { PixiBuildError, reportPhase } from '../../support/index.js';
import type { CondaBuildPrefix, CondaBuildV1Params } from '../protocol/index.js';
import type { BuildContext } from '../types.js';
import { openCompilerCache } from './compiler-cache.js';

export interface CondaBuild {
  readonly params: CondaBuildV1Params;
  readonly context: BuildContext;
  readonly output: Pick<
    RenderedRecipe,
    'name' | 'version' | 'buildNumber' | 'buildString' | 'subdir' | 'noarch' | 'variant'
  >;
  /** `PKG_HASH`; what the build string says when left out. */
  readonly hash?: string;
  /** Runs first of all, when it is known what the environments hold. */
  readonly prepare?: (filesBefore: ReadonlySet<string>) => Promise<void>;
  /** What runs; gets the variables that it will have. */
  readonly parts: (variables: Readonly<Record<string, string>>) => Promise<readonly ScriptPart[]>;
  /** After all others. */
  readonly variables: Readonly<Record<string, string>>;
  /** Names of the caller's variables that pass, and are not shown. */
  readonly secrets: readonly string[];
  /** Absolute; the manifest's or the recipe's. */
  readonly recipeDirectory: string;
}

/** What a build script left in its host environment. */
export interface CondaBuildResult {
  /** Absolute; the host prefix. */
  readonly prefix: string;
  readonly filesBefore: ReadonlySet<string>;
  /** `major.minor` of the host environment's Python. */
  readonly pythonVersion: string | undefined;
  readonly runTool: ToolRunner;
}

/** A script that runs in the environments of a build. */
export type EnvironmentScript = Omit<CondaBuild, 'prepare'> & {
  /** For the line that tells of it. */
  readonly label: string;
  /** What it builds is no package yet. */
  readonly isStaging?: boolean;
};

/**
 * Runs the script of an output in the environments that the caller has made. Spec: packaging.md 2 to 4.
 * @throws PixiBuildError `prefix-missing`, and those of the script
 */
export async function buildInEnvironments(build: CondaBuild): Promise<CondaBuildResult> {
  const { params, context, output, prepare } = build;
  const { host, buildPrefix } = prefixesOf(params);
  const filesBefore = new Set(await listPrefixFiles(host.prefix));
  await prepare?.(filesBefore);
  await runInEnvironments({ ...build, label: `Building ${output.name}` });
  return {
    prefix: host.prefix,
    filesBefore,
    pythonVersion: pythonOf(host, platformOf(host))?.version,
    runTool: toolRunner([buildPrefix, host], context),
  };
}

/** @throws PixiBuildError `prefix-missing`, and those of the script */
export async function runInEnvironments(script: EnvironmentScript): Promise<void> {
  const { params, context, output } = script;
  const { host, buildPrefix } = prefixesOf(params);
  const platforms = { host: platformOf(host), build: platformOf(buildPrefix) };
  const workDirectory = path.join(params.workDirectory, 'work');
  const places = {
    platform: platforms.build,
    workDirectory,
    buildPrefix: { prefix: buildPrefix.prefix, platform: platforms.build },
    hostPrefix: { prefix: host.prefix, platform: platforms.host },
    path: callersPath(context).folders,
  };
  const cache = await openCompilerCache(context, places, params.workDirectory);
  const run = () =>
    runBuildScript({
      facts: {
        name: output.name,
        version: output.version,
        buildNumber: output.buildNumber,
        buildString: output.buildString,
        hash: script.hash ?? output.buildString.replace(/_[^_]*$/, ''),
        subdir: output.subdir,
        noarchPython: output.noarch === 'python',
        variant: output.variant,
        platforms,
        hostPrefix: host.prefix,
        buildPrefix: buildPrefix.prefix,
        workDirectory,
        recipeDirectory: script.recipeDirectory,
        timestampMs: context.timestampMs,
        python: pythonOf(host, platforms.host),
        cpuCount: availableParallelism(),
        isStaging: script.isStaging,
      },
      sections: async (variables) => {
        const sections: ScriptSection[] = [];
        for (const part of await script.parts(variables)) sections.push(await shellSection(part, places));
        return sections;
      },
      afterActivation: cache?.lines,
      variables: { ...cache?.variables, ...script.variables },
      secrets: script.secrets,
      environment: context.environment,
      report: context.report,
      signal: context.signal,
      isolation: context.isolation,
      timeoutMs: context.timeoutMs,
    });
  try {
    await reportPhase(context.report, script.label, run);
  } finally {
    await cache?.close(output.name);
  }
}

function prefixesOf(params: CondaBuildV1Params) {
  const host = params.hostPrefix;
  if (!host) throw new PixiBuildError('prefix-missing', 'The backend was given no host prefix');
  return { host, buildPrefix: params.buildPrefix ?? host };
}

function platformOf({ platform }: CondaBuildPrefix): Platform {
  const found = parsePlatform(platform);
  if (found) return found;
  throw new PixiBuildError('platform-unknown', `'${platform}' is not a platform`, { exitCode: 2 });
}

function pythonOf(host: CondaBuildPrefix, platform: Platform) {
  const json = host.packages?.find(({ name }) => name === 'python');
  if (!json) return undefined;
  return pythonLayout(readPackageRecord(json), platform);
}

/** Fetched where the environments of a build lack them, so that packages do not depend on what a machine has. */
const fetchedPrograms = new Set(['patchelf']);

/** Programs of the build environment, of the host environment, of the channels, then of the machine. */
function toolRunner(prefixes: readonly CondaBuildPrefix[], context: BuildContext): ToolRunner {
  const { environment, signal } = context;
  const own = callersPath(context);
  const pathName = own.name;
  const entries = prefixes.flatMap((prefix) => prefixPathEntries(prefix.prefix, platformOf(prefix)));
  const folders = [...entries, ...own.folders];
  return async (program, args) => {
    const fetched = async () => (fetchedPrograms.has(program) ? context.fetchProgram?.(program) : undefined);
    const file =
      (await findProgram(program, entries)) ?? (await fetched()) ?? (await findProgram(program, own.folders));
    if (file === undefined) return false;
    const result = await runProcess({
      command: file,
      args,
      cwd: prefixes.at(-1)?.prefix ?? process.cwd(),
      environment: {
        ...passedEnvironment('strict', environment, process.platform),
        [pathName]: folders.join(path.delimiter),
      },
      signal,
    });
    if (result.exitCode === 0) return true;
    throw new PixiBuildError('tool-failed', `${program} failed`, { details: result.tail });
  };
}

function callersPath({ environment }: BuildContext): { readonly name: string; readonly folders: readonly string[] } {
  const name = Object.keys(environment).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
  return { name, folders: (environment[name] ?? '').split(path.delimiter).filter((folder) => folder !== '') };
}
