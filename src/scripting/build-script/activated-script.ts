import { chmod, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { isWindows, type Platform } from '../../conda/index.js';
import { readActivation } from '../../environment/index.js';
import { describeDuration, PixiBuildError, type Reporter, secretMasker } from '../../support/index.js';
import { type EnvironmentIsolation, passedEnvironment } from '../isolation.js';
import { runProcess } from '../process.js';
import { type ScriptSection, wrapperTexts } from './wrapper.js';

/** A script in activated environments, and what it sees of the world. */
export interface ActivatedScript {
  /** Of the error codes: `build-script-failed`, `package-test-failed`. */
  readonly code: 'build-script' | 'package-test';
  /** The script in messages: `The build script of x`. */
  readonly label: string;
  /** Absolute: where it starts, and its files are written. */
  readonly workDirectory: string;
  /** Activated in this order, absolute. */
  readonly prefixes: readonly { readonly prefix: string; readonly platform: Platform }[];
  /** Of the machine. */
  readonly platform: Platform;
  readonly variables: Readonly<Record<string, string>>;
  /** Lines of the machine's shell that change what was activated. */
  readonly afterActivation?: readonly string[];
  readonly sections: readonly ScriptSection[];
  /** Long paths, and the names of variables that they are shown by. */
  readonly places: readonly (readonly [path: string, variable: string])[];
  /** Names of the caller's variables that pass, and are not shown. */
  readonly secrets: readonly string[];
  /** The caller's. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly report: Reporter;
  readonly signal?: AbortSignal;
  /** `strict` when left out. */
  readonly isolation?: EnvironmentIsolation;
  /** No limit when left out. */
  readonly timeoutMs?: number;
}

/**
 * Runs a script in activated environments: nothing of the caller's environment passes but a known few and declared secrets.
 * What it prints goes to the log by line, with places and secrets replaced, and to `conda_build.log` in the work directory.
 *
 * @throws PixiBuildError codes `…-failed` with the last lines, and how to run it again by hand; `…-timeout`
 */
export async function runActivatedScript(script: ActivatedScript): Promise<void> {
  const { code, label, workDirectory, prefixes, environment, report, signal, timeoutMs, isolation = 'strict' } = script;
  const windows = isWindows(script.platform);
  const shell = windows ? 'cmd' : 'bash';
  const extension = windows ? '.bat' : '.sh';
  const environmentFile = path.join(workDirectory, `build_env${extension}`);
  const texts = wrapperTexts({
    shell,
    environmentFile,
    variables: script.variables,
    activations: await Promise.all(prefixes.map(({ prefix, platform }) => readActivation(prefix, platform, shell))),
    outer: { level: 0 },
    sections: script.sections,
    afterActivation: script.afterActivation,
  });
  const main = path.join(workDirectory, `conda_build${extension}`);
  await writeFile(environmentFile, texts.environment);
  await writeFile(main, texts.main);
  for (const [name, text] of Object.entries(texts.sections)) await writeFile(path.join(workDirectory, name), text);
  if (!windows) await chmod(main, 0o755);

  const secrets = secretValues(script);
  const pathName = Object.keys(environment).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
  const { CONDA_BUILD: _, ...ofProcess } = script.variables;
  const result = await runProcess({
    command: windows ? (environment['COMSPEC'] ?? 'cmd.exe') : 'bash',
    args: windows ? ['/d', '/c', main] : [main],
    cwd: workDirectory,
    environment: {
      ...passedEnvironment(isolation, environment, process.platform),
      [pathName]: environment[pathName],
      ...ofProcess,
      ...secrets,
      PWD: workDirectory,
    },
    mask: lineMask(script.places, Object.values(secrets), windows),
    onLine: (line) => report({ kind: 'output', line }),
    logFile: path.join(workDirectory, 'conda_build.log'),
    signal,
    timeoutMs,
  });
  if (result.endedBy === 'abort') signal?.throwIfAborted();
  const place = `cd ${workDirectory} && ${windows ? 'conda_build.bat' : './conda_build.sh'}`;
  const again = `To run it again by hand: ${place}. Its output is in conda_build.log.`;
  if (result.endedBy === 'timeout') {
    const limit = describeDuration(timeoutMs ?? 0);
    throw new PixiBuildError(`${code}-timeout`, `${label} took longer than ${limit}, and was ended`, {
      details: result.tail,
      hint: `If it needs the time, give it more (--${code === 'package-test' ? 'test' : 'build'}-timeout). ${again}`,
    });
  }
  if (result.exitCode === 0) return;
  const status =
    result.exitCode === undefined ? `by ${result.signalName ?? 'a signal'}` : `with exit status ${result.exitCode}`;
  throw new PixiBuildError(`${code}-failed`, `${label} ended ${status}`, {
    details: result.tail,
    hint: again,
  });
}

function secretValues({ secrets, environment, report, label }: ActivatedScript): Record<string, string> {
  const values: Record<string, string> = {};
  for (const name of secrets) {
    const value = environment[name];
    if (value === undefined || value === '') {
      const message = `${label} wants the secret ${name}, which is not set`;
      report({ kind: 'log', level: 'warning', message });
      continue;
    }
    report({ kind: 'secret', value });
    values[name] = value;
  }
  return values;
}

/** What nobody shall see, and long paths by the names that scripts know them by. */
function lineMask(
  places: ActivatedScript['places'],
  secrets: readonly string[],
  windows: boolean,
): (line: string) => string {
  const hide = secretMasker(new Set(secrets));
  const name = (text: string): string => (windows ? `%${text}%` : `$${text}`);
  return (line) => places.reduce((text, [place, variable]) => text.replaceAll(place, name(variable)), hide(line));
}
