import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type EntryPoint, parseEntryPoint } from '../../../conda/index.js';
import type { RenderedRecipe } from '../../../recipe/index.js';
import { runProcess } from '../../../scripting/index.js';
import {
  describeDuration,
  PixiBuildError,
  reportPhase,
  secretMasker,
  sha256Hex,
  writeFileAtomic,
} from '../../../support/index.js';
import { locateInManifest } from '../../generated/locate.js';
import type { BuildContext } from '../../types.js';
import type { Pyproject } from '../pyproject.js';
import { type BuildEnvironment, openBuildEnvironment } from './build-environment.js';
import type { ConfigSettings } from './config-settings.js';
import { driverSource } from './driver-source.js';
import { findInterpreter, type Interpreter } from './interpreter.js';
import { scriptEnvironment, versionVariables } from './script-environment.js';
import { buildsInPlace, copyProject } from './source-copy.js';

export interface SystemBuildRequest {
  readonly recipe: RenderedRecipe;
  readonly pyproject: Pyproject | undefined;
  readonly configSettings: ConfigSettings;
  /** Absolute. */
  readonly sourceDirectory: string;
  readonly recipeDirectory: string;
  readonly workDirectory: string;
  readonly context: BuildContext;
}

export interface SystemBuildResult {
  /** Absolute; holds exactly what the wheel installs. */
  readonly prefix: string;
  /** Those of the wheel, whoever declared them. */
  readonly entryPoints: readonly EntryPoint[];
  /** What the build ran with, name to version; without Python itself, which may differ and give the same package. */
  readonly tools: Readonly<Record<string, string>>;
}

/** What projects without a `[build-system]` are built with (PEP 517). */
const legacyBuildSystem = { requires: ['setuptools>=40.8.0'], buildBackend: 'setuptools.build_meta:__legacy__' };

/**
 * Builds the wheel of a project with the machine's Python and unpacks it into a prefix of its own, as a noarch package
 * is laid out. No dependency of the project is installed, and the source tree is not written to.
 *
 * @throws PixiBuildError codes `python-not-found`, `python-unsuitable`, `build-requirements-unavailable`,
 *   `build-environment-failed`, `build-backend-missing`, `python-build-failed`, `wheel-invalid`, `compiled-wheel`
 */
export async function buildWithSystemPython(request: SystemBuildRequest): Promise<SystemBuildResult> {
  const { pyproject, context, workDirectory } = request;
  const { report, signal, environment } = context;
  const interpreter = await findInterpreter(pyproject?.project?.requiresPython, environment, signal);
  report({ kind: 'log', level: 'debug', message: `Python ${interpreter.versionText}: ${interpreter.executable}` });
  await rm(workDirectory, { recursive: true, force: true });
  await mkdir(workDirectory, { recursive: true });
  const prefix = paddedPrefix(workDirectory);
  await mkdir(prefix);

  const requires = pyproject?.buildSystem?.requires ?? legacyBuildSystem.requires;
  let resolved: readonly string[] = [];
  for (;;) {
    const buildEnvironment = await openBuildEnvironment({
      interpreter,
      requirements: [...requires, ...resolved],
      cacheDirectory: context.cacheDirectory,
      offline: context.offline,
      environment,
      report,
      signal,
    });
    const answer = await reportPhase(report, `Building the wheel of ${request.recipe.name}`, () =>
      runDriver(request, interpreter, buildEnvironment, prefix, resolved),
    );
    if ('needs' in answer) {
      // Asked for twice, they would be asked for for ever.
      const more = answer.needs.filter((requirement) => !resolved.includes(requirement));
      if (more.length === 0)
        throw buildFailed('the build backend keeps asking for the same requirements', answer.needs, logOf(request));
      resolved = [...resolved, ...more];
      continue;
    }
    for (const message of answer.warnings) report({ kind: 'log', level: 'warning', message });
    return {
      prefix,
      entryPoints: answer.entryPoints.flatMap(([command, target]) => parseEntryPoint(`${command} = ${target}`) ?? []),
      tools: buildEnvironment.distributions,
    };
  }
}

interface DriverWheel {
  readonly wheel: string;
  readonly name: string;
  readonly version: string;
  readonly entryPoints: readonly (readonly [command: string, target: string])[];
  readonly warnings: readonly string[];
}

type DriverAnswer =
  | DriverWheel
  | { readonly needs: readonly string[] }
  | { readonly error: { readonly kind: string; readonly message: string } };

async function runDriver(
  request: SystemBuildRequest,
  interpreter: Interpreter,
  buildEnvironment: BuildEnvironment,
  prefix: string,
  resolved: readonly string[],
): Promise<DriverWheel | { readonly needs: readonly string[] }> {
  const { context, recipe, workDirectory, pyproject } = request;
  const { report, signal, environment } = context;
  const inPlace = buildsInPlace(pyproject);
  const source = inPlace ? request.sourceDirectory : path.join(workDirectory, 'source');
  if (!inPlace) await copyProject(request.sourceDirectory, source, [workDirectory]);
  const requestFile = path.join(workDirectory, 'request.json');
  const answerFile = path.join(workDirectory, 'answer.json');
  const { buildBackend, backendPath = [] } = pyproject?.buildSystem ?? {};
  const sitePackages = `lib/python${interpreter.minorText}/site-packages`;
  await writeFile(
    requestFile,
    JSON.stringify({
      source,
      backend: buildBackend ?? legacyBuildSystem.buildBackend,
      backendPath,
      configSettings: request.configSettings,
      wheelDirectory: path.join(workDirectory, 'wheel'),
      answerFile,
      available: Object.keys(buildEnvironment.distributions),
      resolved,
      prefix,
      python: `${prefix}/bin/python`,
      pythonVersion: interpreter.minorText,
      roots: {
        purelib: sitePackages,
        platlib: sitePackages,
        scripts: 'bin',
        headers: `include/python${interpreter.minorText}/${recipe.name}`,
        data: '',
      },
    }),
  );
  const secrets = recipe.script.secrets;
  const values = secrets.flatMap((name) => environment[name] ?? []);
  for (const value of values) report({ kind: 'secret', value });
  for (const name of secrets) {
    if (environment[name] !== undefined) continue;
    report({ kind: 'log', level: 'warning', message: `The secret ${name} is not set in the environment` });
  }
  const logFile = logOf(request);
  const { exitCode, signalName, tail, endedBy } = await runProcess({
    command: buildEnvironment.python,
    args: ['-s', await driverFile(context.cacheDirectory), requestFile],
    cwd: workDirectory,
    environment: {
      ...versionVariables(recipe.version),
      ...scriptEnvironment({
        recipe,
        prefix,
        sourceDirectory: source,
        workDirectory,
        recipeDirectory: request.recipeDirectory,
        programs: [buildEnvironment.programs],
        timestampMs: context.timestampMs,
        environment,
        secrets,
      }),
    },
    mask: secretMasker(values),
    logFile,
    onLine: (line) => report({ kind: 'output', line }),
    signal,
    timeoutMs: context.timeoutMs,
  });
  signal?.throwIfAborted();
  if (endedBy === 'timeout') {
    throw buildFailed(`it took longer than ${describeDuration(context.timeoutMs ?? 0)}, and was ended`, tail, logFile);
  }
  if (exitCode !== 0) {
    const end =
      exitCode === undefined ? `was ended by ${signalName ?? 'a signal'}` : `ended with exit status ${exitCode}`;
    throw buildFailed(`Python ${end}`, tail, logFile);
  }
  const answer = JSON.parse(await readFile(answerFile, 'utf8')) as DriverAnswer;
  if ('error' in answer) throw await explain(request, answer.error, tail, logFile);
  return answer;
}

const logOf = ({ workDirectory }: SystemBuildRequest): string => path.join(workDirectory, 'conda_build.log');

/** The driver as a file, in a folder where it is alone. */
async function driverFile(cacheDirectory: string): Promise<string> {
  const name = `driver-${sha256Hex(driverSource).slice(0, 16)}`;
  const file = path.join(cacheDirectory, 'python-build-environments', name, 'build_wheel_driver.py');
  const there = await readFile(file, 'utf8').catch(() => undefined);
  if (there !== driverSource) await writeFileAtomic(file, driverSource);
  return file;
}

async function explain(
  { pyproject }: SystemBuildRequest,
  { kind, message }: { readonly kind: string; readonly message: string },
  tail: readonly string[],
  logFile: string,
): Promise<PixiBuildError> {
  switch (kind) {
    case 'backend-import':
      return new PixiBuildError('build-backend-missing', `The project cannot be built: ${message}`, {
        details: tail,
        exitCode: 2,
        location: pyproject && (await locateInManifest(pyproject.file, pyproject.buildSystem?.buildBackend ?? '')),
        hint: 'Check build-backend, backend-path and requires under [build-system] in pyproject.toml.',
      });
    case 'not-pure':
      return compiledProject(message);
    case 'wheel':
      return new PixiBuildError('wheel-invalid', `The build backend made a wheel that cannot be used: ${message}`, {
        details: tail,
        hint: `It is in ${path.join(path.dirname(logFile), 'wheel')}; the wheel format is that of PEP 427.`,
      });
    default:
      return buildFailed(message, tail, logFile);
  }
}

function buildFailed(message: string, details: readonly string[], logFile: string): PixiBuildError {
  const diskFull = /No space left on device|Disk quota exceeded/;
  if (diskFull.test(message) || details.some((line) => diskFull.test(line))) {
    const place = path.dirname(logFile);
    return new PixiBuildError('disk-full', `There is no space left to build the wheel in ${place}`, {
      details,
      hint: 'Free some space, or choose another folder for builds with --build-dir.',
    });
  }
  return new PixiBuildError('python-build-failed', `The build of the wheel failed: ${message}`, {
    details,
    hint: `The whole log is ${logFile}, beside what the build left.`,
  });
}

/** A package with compiled code needs the compilers and libraries of a conda environment. */
export function compiledProject(reason: string): PixiBuildError {
  return new PixiBuildError('compiled-wheel', `'--toolchain system' cannot build this package: ${reason}`, {
    exitCode: 2,
    hint: 'It builds pure Python packages only, which are the same for every platform. Compiled ones need --toolchain conda.',
  });
}

/** As long as a prefix may be, so that every real one fits in its place. On Windows prefixes are not padded. */
const prefixLength = 255;

function paddedPrefix(workDirectory: string): string {
  if (process.platform === 'win32') return path.join(workDirectory, 'h_env');
  const base = path.join(workDirectory, 'host_env');
  if (Buffer.byteLength(base) >= prefixLength) {
    throw new PixiBuildError('build-path-too-long', `The build folder's path is too long: ${workDirectory}`, {
      exitCode: 2,
      hint: `A prefix has at most ${prefixLength} bytes. Choose a shorter folder.`,
    });
  }
  const padding = '_placehold'.repeat(Math.ceil(prefixLength / 10));
  return base + padding.slice(0, prefixLength - Buffer.byteLength(base));
}
