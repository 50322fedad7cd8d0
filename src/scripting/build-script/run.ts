import { chmod, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { isWindows, type Platform } from '../../conda/index.js';
import { readActivation } from '../../environment/index.js';
import { PixiBuildError, type Reporter, secretMasker } from '../../support/index.js';
import { passedEnvironment } from '../isolation.js';
import { runProcess } from '../process.js';
import { type BuildFacts, buildVariables } from './variables.js';
import { type ScriptSection, wrapperTexts } from './wrapper.js';

export interface BuildScriptRequest {
  readonly facts: BuildFacts;
  /** Given the variables that they will have. */
  readonly sections: (variables: Readonly<Record<string, string>>) => Promise<readonly ScriptSection[]>;
  /** Of the recipe: after all others. */
  readonly variables: Readonly<Record<string, string>>;
  /** Names of the caller's variables that pass, and are not shown. */
  readonly secrets: readonly string[];
  /** The caller's. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly report: Reporter;
  readonly signal?: AbortSignal;
  /** No limit when left out. */
  readonly timeoutMs?: number;
}

/**
 * Runs the script of a build in its activated environments (spec: packaging.md 2, 3): nothing of the caller's environment
 * passes but a known few and declared secrets. What it prints goes to the log by line, with prefixes and secrets replaced,
 * and to `conda_build.log` in the work directory.
 *
 * @throws PixiBuildError code `build-script-failed` with the last lines, and how to run it again by hand;
 *   `build-script-timeout`, `secret-missing`
 */
export async function runBuildScript(request: BuildScriptRequest): Promise<void> {
  const { facts, environment, report, signal } = request;
  const { workDirectory, hostPrefix, buildPrefix, platforms } = facts;
  const windows = isWindows(platforms.build);
  const shell = windows ? 'cmd' : 'bash';
  const extension = windows ? '.bat' : '.sh';
  const prefixes: [string, Platform][] = [[hostPrefix, platforms.host]];
  if (buildPrefix !== hostPrefix) prefixes.push([buildPrefix, platforms.build]);
  const variables = { ...buildVariables(facts, environment), ...request.variables };
  await mkdir(workDirectory, { recursive: true });
  const environmentFile = path.join(workDirectory, `build_env${extension}`);
  const texts = wrapperTexts({
    shell,
    environmentFile,
    variables,
    activations: await Promise.all(prefixes.map(([prefix, platform]) => readActivation(prefix, platform, shell))),
    outer: { level: 0 },
    sections: await request.sections(variables),
  });
  const main = path.join(workDirectory, `conda_build${extension}`);
  await writeFile(environmentFile, texts.environment);
  await writeFile(main, texts.main);
  for (const [name, text] of Object.entries(texts.sections)) await writeFile(path.join(workDirectory, name), text);
  if (!windows) await chmod(main, 0o755);

  const secrets = secretValues(request);
  const pathName = Object.keys(environment).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
  const { CONDA_BUILD: _, ...ofProcess } = variables;
  const result = await runProcess({
    command: windows ? (environment['COMSPEC'] ?? 'cmd.exe') : 'bash',
    args: windows ? ['/d', '/c', main] : [main],
    cwd: workDirectory,
    environment: {
      ...passedEnvironment('strict', environment, process.platform),
      [pathName]: environment[pathName],
      ...ofProcess,
      ...secrets,
      PWD: workDirectory,
    },
    mask: lineMask(facts, Object.values(secrets), windows),
    onLine: (line) => report({ kind: 'output', line }),
    logFile: path.join(workDirectory, 'conda_build.log'),
    signal,
    timeoutMs: request.timeoutMs,
  });
  if (result.endedBy === 'abort') signal?.throwIfAborted();
  if (result.endedBy === 'timeout') {
    throw new PixiBuildError(
      'build-script-timeout',
      `The build script of ${facts.name} was ended after ${request.timeoutMs} ms`,
      {
        details: result.tail,
      },
    );
  }
  if (result.exitCode === 0) return;
  const status =
    result.exitCode === undefined ? `by ${result.signalName ?? 'a signal'}` : `with exit status ${result.exitCode}`;
  throw new PixiBuildError('build-script-failed', `The build script of ${facts.name} ended ${status}`, {
    details: result.tail,
    hint: `To run it again by hand: cd ${workDirectory} && ${windows ? 'conda_build.bat' : './conda_build.sh'}. Its output is in conda_build.log.`,
  });
}

function secretValues({ secrets, environment, report, facts }: BuildScriptRequest): Record<string, string> {
  const values: Record<string, string> = {};
  for (const name of secrets) {
    const value = environment[name];
    if (value === undefined || value === '') {
      report({ kind: 'log', level: 'warning', message: `The secret ${name} of ${facts.name} is not set` });
      continue;
    }
    report({ kind: 'secret', value });
    values[name] = value;
  }
  return values;
}

/** What nobody shall see, and long paths by the names that scripts know them by. */
function lineMask(facts: BuildFacts, secrets: readonly string[], windows: boolean): (line: string) => string {
  const hide = secretMasker(new Set(secrets));
  const name = (text: string): string => (windows ? `%${text}%` : `$${text}`);
  const places: [string, string][] = [
    [facts.hostPrefix, name('PREFIX')],
    [facts.buildPrefix, name('BUILD_PREFIX')],
    [facts.workDirectory, name('SRC_DIR')],
  ];
  return (line) => places.reduce((text, [place, shown]) => text.replaceAll(place, shown), hide(line));
}
