import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { isWindows, type Platform } from '../../conda/index.js';
import { PixiBuildError, readTextIfExists, systemErrorCode } from '../../support/index.js';
import { type PrefixActivation, prefixPathEntries, readActivation } from './activation.js';
import { type CaptureShell, captureScript, environmentChanges, parseNulDump, parseSetDump } from './capture-script.js';
import type { PathMode } from './dialect.js';
import { shellDialect } from './dialects.js';
import { runShell } from './run-shell.js';
import { activationLines, deactivationLines, type OuterShell, outerShell } from './shell-text.js';

type Environment = Readonly<Record<string, string | undefined>>;

export interface ActivationOptions {
  /** That the prefixes are for; its kind of system must be the machine's. */
  readonly platform: Platform;
  /** Is left before the others are activated; absolute. */
  readonly previousPrefix?: string;
  /** Default: `prepend`. */
  readonly pathMode?: PathMode;
  /** Set before the scripts of the packages run, over the variables of the last prefix. Values are taken as they are. */
  readonly variablesBefore?: Readonly<Record<string, string>>;
  /** Absolute; run after those of the packages. */
  readonly scripts?: readonly string[];
  /** Set at the end; `$NAME` (Windows: `%NAME%`) in them is replaced. */
  readonly variablesAfter?: Readonly<Record<string, string>>;
  /** Where scripts run; default: the last prefix. */
  readonly cwd?: string;
  readonly signal?: AbortSignal;
  /** Milliseconds; no limit when left out. */
  readonly timeoutMs?: number;
}

/**
 * The whole environment that a program has in activated prefixes: scripts are run in the shell of the machine, bash or
 * cmd. Each of several prefixes is activated on its own, as if nothing were active; the last comes first on the search
 * path. Spec: conda-runtime.md 6.3, 6.5.
 *
 * @param prefixes absolute, in the order of activation
 * @param environment that of the caller
 * @throws PixiBuildError code `activation-failed` with what the scripts printed, `activation-invalid`,
 *   `shell-not-found`; the reason of the signal
 */
export async function activatedEnvironment(
  prefixes: readonly string[],
  environment: Environment,
  options: ActivationOptions,
): Promise<Record<string, string>> {
  return changedEnvironment(environment, await activationChanges(prefixes, environment, options));
}

/** An environment with what an activation changed in it. Names on Windows have no letter case. */
export function changedEnvironment(
  environment: Environment,
  changes: ReadonlyMap<string, string | undefined>,
  system: NodeJS.Platform = process.platform,
): Record<string, string> {
  const key = (name: string): string => (system === 'win32' ? name.toUpperCase() : name);
  const changed = new Set([...changes.keys()].map(key));
  const result: Record<string, string> = {};
  for (const [name, value] of Object.entries(environment)) {
    if (value !== undefined && !changed.has(key(name))) result[name] = value;
  }
  for (const [name, value] of changes) if (value !== undefined) result[name] = value;
  return result;
}

/**
 * What an activation changes: names to new values, undefined where a variable goes. Parameters and errors as of
 * {@link activatedEnvironment}.
 */
export async function activationChanges(
  prefixes: readonly string[],
  environment: Environment,
  options: ActivationOptions,
): Promise<Map<string, string | undefined>> {
  const { platform, previousPrefix } = options;
  const shell: CaptureShell = isWindows(platform) ? 'cmd' : 'bash';
  const [activations, previous] = await Promise.all([
    Promise.all(prefixes.map((prefix) => readActivation(prefix, platform, shell))),
    previousPrefix === undefined ? undefined : readActivation(previousPrefix, platform, shell),
  ]);
  const lines = activationText(shell, activations, previous, environment, options);
  const folder = await mkdtemp(path.join(tmpdir(), 'activation-'));
  try {
    const files = {
      before: path.join(folder, 'before'),
      after: path.join(folder, 'after'),
      current: path.join(folder, 'current'),
    };
    const file = path.join(folder, shell === 'cmd' ? 'activate.bat' : 'activate.sh');
    await writeFile(file, captureScript(shell, lines, files));
    const { signal, timeoutMs } = options;
    const cwd = options.cwd ?? prefixes.at(-1) ?? process.cwd();
    const run = await runShell({ shell, file, cwd, environment, signal, timeoutMs });
    const after = await readFile(files.after).catch(() => undefined);
    if (run.exitCode !== 0 || run.timedOut || after === undefined) {
      const current = await readTextIfExists(files.current);
      throw failure(run, current === undefined ? undefined : lines[Number(current)], prefixes, timeoutMs);
    }
    const parse = shell === 'cmd' ? parseSetDump : parseNulDump;
    return environmentChanges(parse(await readFile(files.before)), parse(after));
  } catch (error) {
    if (systemErrorCode(error) !== 'ENOSPC') throw error;
    throw new PixiBuildError('activation-failed', `The disk of ${tmpdir()} is full, so nothing can be activated`, {
      cause: error,
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The lines of an activation with all that goes around it. */
export function activationText(
  shell: CaptureShell,
  activations: readonly PrefixActivation[],
  previous: PrefixActivation | undefined,
  environment: Environment,
  options: Omit<ActivationOptions, 'signal' | 'timeoutMs' | 'cwd'>,
): string[] {
  const dialect = shellDialect(shell);
  const { platform, pathMode = 'prepend', variablesBefore = {}, scripts = [], variablesAfter = {} } = options;
  const lines: string[] = [];
  let outer: OuterShell = outerShell(environment);
  if (previous) {
    const remaining = pathWithout(environment, prefixPathEntries(previous.prefix, platform), platform);
    if (remaining !== undefined) lines.push(dialect.changePath(remaining, 'replace', platform));
    lines.push(...deactivationLines(shell, previous, environment));
    outer = outerShell(leftEnvironment(previous, environment));
  }
  for (const [index, activation] of activations.entries()) {
    const last = index === activations.length - 1;
    // Each replaces what was there before the first, not what another of them has put there.
    const mode = pathMode === 'replace' && index > 0 ? 'prepend' : pathMode;
    const all = activationLines(shell, { ...activation, scripts: [] }, outer, mode);
    if (last) all.push(...Object.entries(variablesBefore).map(([name, value]) => dialect.setLiteral(name, value)));
    lines.push(...all, ...activation.scripts.map((script) => dialect.source(script)));
  }
  lines.push(...scripts.map((script) => dialect.source(script)));
  return [...lines, ...Object.entries(variablesAfter).map(([name, value]) => dialect.setExpanded(name, value))];
}

/** The search path without some entries; undefined when it does not have them. */
function pathWithout(environment: Environment, entries: readonly string[], platform: Platform): string[] | undefined {
  const windows = isWindows(platform);
  const name = Object.keys(environment).find((key) => (windows ? key.toUpperCase() : key) === 'PATH');
  const key = (entry: string): string => (windows ? entry.toLowerCase() : entry);
  const dropped = new Set(entries.map(key));
  const current = (name === undefined ? '' : (environment[name] ?? '')).split(windows ? ';' : ':');
  const remaining = current.filter((entry) => !dropped.has(key(entry)));
  return remaining.length === current.length ? undefined : remaining;
}

/** The environment after leaving a prefix, as far as the next activation looks at it. */
function leftEnvironment(previous: PrefixActivation, environment: Environment): Environment {
  const { level } = outerShell(environment);
  const left: Record<string, string | undefined> = { ...environment };
  for (const name of [...Object.keys(previous.variables), 'CONDA_PREFIX']) {
    left[name] = level > 0 ? environment[`CONDA_ENV_SHLVL_${level}_${name}`] : undefined;
  }
  left['CONDA_SHLVL'] = level > 1 ? String(level - 1) : undefined;
  return left;
}

function failure(
  run: { readonly exitCode: number | undefined; readonly timedOut: boolean; readonly output: string },
  line: string | undefined,
  prefixes: readonly string[],
  timeoutMs: number | undefined,
): PixiBuildError {
  const place = prefixes.at(-1) ?? 'the environment';
  const how = run.timedOut
    ? `took longer than ${timeoutMs} ms`
    : `ended the shell${run.exitCode === undefined ? '' : ` with exit status ${run.exitCode}`}`;
  const script = line?.replace(/^(?:\. |@CALL )/, '').replace(/^(['"])(.*)\1$/, '$2');
  return new PixiBuildError(
    'activation-failed',
    `The environment ${place} cannot be activated: ${script ?? 'it'} ${how}`,
    {
      details: run.output.trimEnd().split(/\r?\n/).slice(-40),
      hint: 'The script comes from a package of the environment or from the manifest; run it by hand in a new shell to see more.',
    },
  );
}
