import { access, constants } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { type Platform, parsePlatform, readPackageRecord } from '../../conda/index.js';
import { prefixPathEntries, pythonLayout } from '../../environment/index.js';
import { listPrefixFiles, type ToolRunner } from '../../packaging/index.js';
import type { RenderedRecipe } from '../../recipe/index.js';
import { passedEnvironment, runBuildScript, runProcess } from '../../scripting/index.js';
import { PixiBuildError, reportPhase } from '../../support/index.js';
import type { CondaBuildPrefix, CondaBuildV1Params } from '../protocol/index.js';
import type { BuildContext } from '../types.js';

export interface CondaBuild {
  readonly params: CondaBuildV1Params;
  readonly context: BuildContext;
  readonly recipe: RenderedRecipe;
  /** In the language of the shell of the machine. */
  readonly script: string;
  /** Beside those of the recipe. */
  readonly variables?: Readonly<Record<string, string>>;
  /** Absolute; the manifest's. */
  readonly recipeDirectory: string;
}

/** What a build script left in its host environment. */
export interface CondaBuildResult {
  /** Absolute; the host prefix. */
  readonly prefix: string;
  readonly filesBefore: ReadonlySet<string>;
  /** `major.minor` of the host environment's Python. */
  readonly pythonVersion: string | undefined;
  readonly pythonSitePackagesPath: string | undefined;
  readonly runTool: ToolRunner;
  /** Name to version of what is in the host environment. */
  readonly tools: Readonly<Record<string, string>>;
}

/**
 * Runs the script of a generated recipe in the environments that the caller has made. Spec: packaging.md 2 to 4.
 * @throws PixiBuildError `prefix-missing`, and those of the script
 */
export async function buildInEnvironments(build: CondaBuild): Promise<CondaBuildResult> {
  const { params, context, recipe } = build;
  const host = params.hostPrefix;
  if (!host) throw new PixiBuildError('prefix-missing', 'The backend was given no host prefix');
  const buildPrefix = params.buildPrefix ?? host;
  const platforms = { host: platformOf(host), build: platformOf(buildPrefix) };
  const python = pythonOf(host, platforms.host);
  const filesBefore = new Set(await listPrefixFiles(host.prefix));
  const workDirectory = path.join(params.workDirectory, 'work');
  await reportPhase(context.report, `Building ${recipe.name}`, () =>
    runBuildScript({
      facts: {
        name: recipe.name,
        version: recipe.version,
        buildNumber: recipe.buildNumber,
        buildString: recipe.buildString,
        hash: recipe.buildString.replace(/_[^_]*$/, ''),
        subdir: recipe.subdir,
        noarchPython: recipe.noarch === 'python',
        variant: recipe.variant,
        platforms,
        hostPrefix: host.prefix,
        buildPrefix: buildPrefix.prefix,
        workDirectory,
        recipeDirectory: build.recipeDirectory,
        timestampMs: context.timestampMs,
        python,
        cpuCount: availableParallelism(),
      },
      sections: [{ text: build.script }],
      variables: { ...build.variables, ...recipe.script.env },
      secrets: recipe.script.secrets,
      environment: context.environment,
      report: context.report,
      signal: context.signal,
    }),
  );
  return {
    prefix: host.prefix,
    filesBefore,
    pythonVersion: python?.version,
    pythonSitePackagesPath: python?.declared,
    runTool: toolRunner([buildPrefix, host], context),
    tools: Object.fromEntries((host.packages ?? []).map(({ name, version }) => [name, version])),
  };
}

function platformOf({ platform }: CondaBuildPrefix): Platform {
  const found = parsePlatform(platform);
  if (found) return found;
  throw new PixiBuildError('platform-unknown', `'${platform}' is not a platform`, { exitCode: 2 });
}

function pythonOf(host: CondaBuildPrefix, platform: Platform) {
  const json = host.packages?.find(({ name }) => name === 'python');
  if (!json) return undefined;
  const record = readPackageRecord(json);
  const layout = pythonLayout(record, platform);
  return layout && { ...layout, declared: record.pythonSitePackagesPath };
}

/** Programs of the build environment, of the host environment, then of the machine. */
function toolRunner(prefixes: readonly CondaBuildPrefix[], context: BuildContext): ToolRunner {
  const { environment, signal } = context;
  const pathName = Object.keys(environment).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
  const entries = prefixes.flatMap((prefix) => prefixPathEntries(prefix.prefix, platformOf(prefix)));
  const folders = [
    ...entries,
    ...(environment[pathName] ?? '').split(path.delimiter).filter((folder) => folder !== ''),
  ];
  return async (program, args) => {
    const file = await findProgram(program, folders);
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

async function findProgram(program: string, folders: readonly string[]): Promise<string | undefined> {
  const names = process.platform === 'win32' ? [`${program}.exe`, `${program}.bat`, program] : [program];
  for (const folder of folders) {
    for (const name of names) {
      const file = path.join(folder, name);
      const found = await access(file, constants.X_OK).then(
        () => true,
        () => false,
      );
      if (found) return file;
    }
  }
  return undefined;
}
