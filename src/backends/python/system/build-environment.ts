import { mkdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { runProcess } from '../../../scripting/index.js';
import {
  explainWriteError,
  isPixiBuildError,
  messageOf,
  PixiBuildError,
  type Reporter,
  redactUrl,
  sha256Hex,
  withFileLock,
  writeFileAtomic,
} from '../../../support/index.js';
import type { MarkerEnvironment } from '../pypi/markers.js';
import { copySource, inspectSource } from './driver-source.js';
import { type Interpreter, identityOfInterpreter } from './interpreter.js';
import { askPython, environmentOfCaller } from './python-process.js';
import { closureOfInstalled, type InstalledDistribution } from './requirement-closure.js';

/** A virtual environment with what a build backend needs, and nothing else beside the standard library. */
export interface BuildEnvironment {
  /** Absolute path of its Python. */
  readonly python: string;
  /** Absolute; programs of the requirements. */
  readonly programs: string;
  /** Normalised name to version. */
  readonly distributions: Readonly<Record<string, string>>;
}

export interface BuildEnvironmentRequest {
  readonly interpreter: Interpreter;
  /** PEP 508, as written. */
  readonly requirements: readonly string[];
  /** Absolute; environments are kept there. */
  readonly cacheDirectory: string;
  /** The caller's. */
  readonly environment: NodeJS.ProcessEnv;
  readonly report: Reporter;
  readonly signal?: AbortSignal;
  /** The package index is not asked; folders that pip or uv are set up to look in are. */
  readonly offline?: boolean;
}

/** Changes when environments are made in another way. */
const layoutVersion = 1;
const completeFile = 'complete.json';

interface InspectAnswer {
  readonly markers: MarkerEnvironment;
  readonly distributions: readonly InstalledDistribution[];
}

/**
 * The build environment for a Python and some requirements; made on first use and kept. What the Python has installed
 * is copied into it, if all requirements are fulfilled so; else all of it comes from the package index, with pip or uv,
 * as they are configured.
 *
 * @throws PixiBuildError `build-requirements-unavailable`, `build-environment-failed`
 */
export async function openBuildEnvironment(request: BuildEnvironmentRequest): Promise<BuildEnvironment> {
  const identity = await identityOfInterpreter(request.interpreter);
  const requirements = [...new Set(request.requirements)].sort();
  const key = sha256Hex(JSON.stringify([layoutVersion, identity, requirements])).slice(0, 24);
  const root = path.join(environmentsFolder(request.cacheDirectory), key);
  const ready = await readComplete(root);
  if (ready) return describe(root, ready);
  try {
    await mkdir(path.dirname(root), { recursive: true });
    return await withFileLock(`${root}.lock`, { signal: request.signal }, async () => {
      const made = await readComplete(root);
      if (made) return describe(root, made);
      await rm(root, { recursive: true, force: true });
      try {
        return await makeEnvironment(root, request, requirements);
      } catch (error) {
        await rm(root, { recursive: true, force: true });
        throw error;
      }
    });
  } catch (error) {
    request.signal?.throwIfAborted();
    const explained = explainWriteError(error, 'make a build environment', path.dirname(root));
    throw isPixiBuildError(explained) ? explained : failed(root, messageOf(error), [], error);
  }
}

async function makeEnvironment(
  root: string,
  request: BuildEnvironmentRequest,
  requirements: readonly string[],
): Promise<BuildEnvironment> {
  const { interpreter, environment, signal, report } = request;
  const { executable } = interpreter;
  const inspected = await askPython<InspectAnswer>(executable, ['-I', '-c', inspectSource], environment, signal);
  await run(request, executable, ['-I', '-m', 'venv', '--without-pip', root], (tail) =>
    failed(root, 'python -m venv failed', tail),
  );
  const { python } = places(root);
  const local = closureOfInstalled(requirements, inspected.distributions, inspected.markers);
  if ('found' in local) {
    const { found } = local;
    if (found.size > 0) {
      report({ kind: 'log', level: 'info', message: `Using ${listed(found)} of ${executable} for the build` });
      await copyInstalled(root, request, [...found.values()]);
    }
  } else {
    await fetchRequirements(root, request, requirements, local.unmet, inspected.distributions);
  }
  const [compileall, silent] = [
    'import compileall, sys; compileall.compile_dir(sys.argv[1], quiet=2)',
    () => undefined,
  ];
  await run(request, python, ['-I', '-c', compileall, sitePackages(root, interpreter)], silent);
  const { distributions } = await askPython<InspectAnswer>(python, ['-I', '-c', inspectSource], environment, signal);
  const complete = Object.fromEntries(
    distributions
      .map(({ name, version }) => [name.toLowerCase().replace(/[-_.]+/g, '-'), version] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
  await writeFileAtomic(path.join(root, completeFile), `${JSON.stringify(complete, null, 2)}\n`);
  return describe(root, complete);
}

async function copyInstalled(
  root: string,
  request: BuildEnvironmentRequest,
  distributions: readonly InstalledDistribution[],
): Promise<void> {
  const target = sitePackages(root, request.interpreter);
  const names = distributions.map(({ name }) => name);
  await run(request, request.interpreter.executable, ['-I', '-c', copySource, target, ...names], (tail) =>
    failed(root, 'the installed requirements could not be copied', tail),
  );
}

async function fetchRequirements(
  root: string,
  request: BuildEnvironmentRequest,
  requirements: readonly string[],
  unmet: string,
  installed: readonly InstalledDistribution[],
): Promise<void> {
  const { interpreter, report } = request;
  const pip = installed.find(({ name }) => name.toLowerCase() === 'pip');
  const installer = pip ? pipCommand(interpreter, pip, root) : uvCommand(root);
  const list = requirements.join(', ');
  report({
    kind: 'log',
    level: 'info',
    message: `${interpreter.executable} lacks ${unmet}: ${request.offline ? 'looking for' : 'fetching'} ${list} with ${pip ? 'pip' : 'uv'}, once for all builds`,
  });
  const noIndex = request.offline ? ['--no-index'] : [];
  const tail = await tailOfFailure(request, installer.command, [...installer.args, ...noIndex, ...requirements]);
  if (tail === undefined) return;
  throw new PixiBuildError(
    'build-requirements-unavailable',
    request.offline
      ? `What the build needs is not on this machine, and --offline asks no package index: ${list}`
      : `What the build needs could not be fetched from the package index: ${list}`,
    {
      details: tail,
      hint: `Install them for ${interpreter.executable}, or ${
        request.offline ? 'leave out --offline once' : 'make the package index reachable (PIP_INDEX_URL, HTTPS_PROXY)'
      }.`,
    },
  );
}

interface Command {
  readonly command: string;
  readonly args: readonly string[];
}

/** pip can install for another Python since 22.3; older ones get the folder only. */
function pipCommand(interpreter: Interpreter, pip: InstalledDistribution, root: string): Command {
  const quiet = ['--disable-pip-version-check', '--no-input', '--no-color'];
  const [major = 0, minor = 0] = pip.version.split('.').map(Number);
  const isNew = major > 22 || (major === 22 && minor >= 3);
  const start = ['-I', '-m', 'pip', ...quiet];
  return {
    command: interpreter.executable,
    args: isNew
      ? [...start, '--python', places(root).python, 'install', '--no-warn-script-location']
      : [...start, 'install', '--target', sitePackages(root, interpreter)],
  };
}

function uvCommand(root: string): Command {
  return { command: 'uv', args: ['pip', 'install', '--no-progress', '--python', places(root).python] };
}

/** Runs a program; on failure throws what `explain` makes of its last lines, if anything. */
async function run(
  request: BuildEnvironmentRequest,
  command: string,
  args: readonly string[],
  explain: (tail: readonly string[]) => PixiBuildError | undefined,
): Promise<void> {
  const tail = await tailOfFailure(request, command, args);
  const error = tail && explain(tail);
  if (error) throw error;
}

/** @returns the last lines of a program that failed, undefined when it did not */
async function tailOfFailure(
  { environment, report, signal, cacheDirectory }: BuildEnvironmentRequest,
  command: string,
  args: readonly string[],
): Promise<readonly string[] | undefined> {
  // Settings that would lead the installer elsewhere; those about where to fetch from stay.
  const elsewhere =
    /^(?:PIP_(?:TARGET|PREFIX|USER|ROOT|REQUIRE_VIRTUALENV|PYTHON)|UV_(?:PYTHON|SYSTEM_PYTHON|TARGET|PREFIX))$/i;
  const kept = Object.entries(environmentOfCaller(environment)).filter(([name]) => !elsewhere.test(name));
  try {
    const result = await runProcess({
      command,
      args,
      cwd: environmentsFolder(cacheDirectory),
      environment: { ...Object.fromEntries(kept), PYTHONNOUSERSITE: '1' },
      signal,
      mask: redactUrl,
      onLine: (line) => report({ kind: 'log', level: 'debug', message: line }),
    });
    signal?.throwIfAborted();
    return result.exitCode === 0 ? undefined : result.tail;
  } catch (error) {
    signal?.throwIfAborted();
    return [messageOf(error)];
  }
}

const environmentsFolder = (cacheDirectory: string): string => path.join(cacheDirectory, 'python-build-environments');

const places = (root: string): { python: string; programs: string } => {
  const programs = path.join(root, process.platform === 'win32' ? 'Scripts' : 'bin');
  return { programs, python: path.join(programs, process.platform === 'win32' ? 'python.exe' : 'python') };
};

function sitePackages(root: string, { minorText }: Interpreter): string {
  return process.platform === 'win32'
    ? path.join(root, 'Lib', 'site-packages')
    : path.join(root, 'lib', `python${minorText}`, 'site-packages');
}

function describe(root: string, distributions: Readonly<Record<string, string>>): BuildEnvironment {
  return { ...places(root), distributions };
}

async function readComplete(root: string): Promise<Readonly<Record<string, string>> | undefined> {
  try {
    return JSON.parse(await readFile(path.join(root, completeFile), 'utf8')) as Record<string, string>;
  } catch {
    return undefined;
  }
}

const listed = (found: ReadonlyMap<string, InstalledDistribution>): string =>
  [...found]
    .map(([name, { version }]) => `${name} ${version}`)
    .sort()
    .join(', ');

function failed(root: string, reason: string, details: readonly string[], cause?: unknown): PixiBuildError {
  return new PixiBuildError('build-environment-failed', `The build environment ${root} could not be made: ${reason}`, {
    details,
    hint: 'Debian and its like need the package python3-venv for this.',
    cause,
  });
}
