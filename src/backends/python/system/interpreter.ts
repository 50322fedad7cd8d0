import { constants } from 'node:fs';
import { access, readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { messageOf, PixiBuildError } from '../../../support/index.js';
import { type Clause, formatPypiVersion, type PypiVersion, parseSpecifier, satisfies } from '../pypi/pep440.js';
import { probeSource } from './driver-source.js';
import { askPython } from './python-process.js';

/** A Python of the machine. */
export interface Interpreter {
  /** Absolute path of the program itself, not of a wrapper around it. */
  readonly executable: string;
  readonly version: PypiVersion;
  /** `3.12.1` */
  readonly versionText: string;
  /** `3.12` */
  readonly minorText: string;
  /** `cpython` */
  readonly implementation: string;
}

/** What the driver of builds runs on. */
const supported = parseSpecifier('>=3.8') as readonly Clause[];

/**
 * The first Python on PATH that a project accepts: `python3`, then `python`, on Windows also the launcher `py`, then
 * every `python3.N`, newest first.
 *
 * @param requiresPython PEP 440 specifier
 * @throws PixiBuildError `python-not-found`, `python-unsuitable`; exit code 2
 */
export async function findInterpreter(
  requiresPython: string | undefined,
  environment: NodeJS.ProcessEnv,
  signal?: AbortSignal,
): Promise<Interpreter> {
  const wanted = [...supported, ...(parseSpecifier(requiresPython ?? '') ?? [])];
  const refused = new Map<string, string>();
  for await (const [command, args] of candidates(environment)) {
    const interpreter = await probe(command, args, environment, signal);
    if (!interpreter || refused.has(interpreter.executable)) continue;
    if (satisfies(interpreter.version, wanted)) return interpreter;
    refused.set(interpreter.executable, interpreter.versionText);
  }
  throw refused.size === 0 ? notFound() : unsuitable(refused, requiresPython);
}

type Candidate = readonly [command: string, args: readonly string[]];

/** One after the other, since the first is mostly the one. */
async function* candidates(environment: NodeJS.ProcessEnv): AsyncGenerator<Candidate> {
  const windows = process.platform === 'win32';
  const folders = searchPath(environment);
  for (const name of windows ? ['python3.exe', 'python.exe', 'py.exe'] : ['python3', 'python']) {
    for (const folder of folders) {
      const file = path.join(folder, name);
      if (await isProgram(file)) yield [file, name === 'py.exe' ? ['-3'] : []];
    }
  }
  const versioned: [minor: number, file: string][] = [];
  for (const folder of folders) {
    for (const name of await namesIn(folder)) {
      const minor = /^python3\.(\d+)(?:\.exe)?$/i.exec(name)?.[1];
      if (minor !== undefined) versioned.push([Number(minor), path.join(folder, name)]);
    }
  }
  versioned.sort(([a], [b]) => b - a);
  for (const [, file] of versioned) yield [file, []];
}

function searchPath(environment: NodeJS.ProcessEnv): string[] {
  const key = Object.keys(environment).find((name) => name.toUpperCase() === 'PATH');
  const folders = (key === undefined ? '' : (environment[key] ?? '')).split(path.delimiter);
  return [...new Set(folders.filter((folder) => path.isAbsolute(folder)))];
}

async function isProgram(file: string): Promise<boolean> {
  try {
    await access(file, constants.X_OK);
    return (await stat(file)).isFile();
  } catch {
    return false;
  }
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).sort();
  } catch {
    return [];
  }
}

interface ProbeAnswer {
  readonly executable: string;
  readonly version: readonly number[];
  readonly level: string;
  readonly serial: number;
  readonly implementation: string;
}

const levels: Readonly<Record<string, 'a' | 'b' | 'rc'>> = { alpha: 'a', beta: 'b', candidate: 'rc' };

/** @returns undefined for something that is called Python and is not, such as the stub of the Windows store */
async function probe(
  command: string,
  args: readonly string[],
  environment: NodeJS.ProcessEnv,
  signal: AbortSignal | undefined,
): Promise<Interpreter | undefined> {
  let answer: ProbeAnswer;
  try {
    answer = await askPython<ProbeAnswer>(command, [...args, '-I', '-S', '-c', probeSource], environment, signal);
  } catch {
    signal?.throwIfAborted();
    return undefined;
  }
  const pre = levels[answer.level];
  const version: PypiVersion = {
    epoch: 0,
    release: answer.version,
    ...(pre && { pre: [pre, answer.serial] as const }),
  };
  const [major, minor] = answer.version;
  return {
    executable: answer.executable,
    version,
    versionText: formatPypiVersion(version),
    minorText: `${major}.${minor}`,
    implementation: answer.implementation,
  };
}

/** Text that changes when another Python takes the place of this one. */
export async function identityOfInterpreter({ executable, versionText, implementation }: Interpreter): Promise<string> {
  try {
    const real = await realpath(executable);
    const { size, mtimeMs } = await stat(real);
    return [implementation, versionText, executable, real, size, mtimeMs].join('|');
  } catch (error) {
    throw new PixiBuildError('python-not-found', `The Python at ${executable} is gone: ${messageOf(error)}`, {
      exitCode: 2,
      cause: error,
    });
  }
}

function notFound(): PixiBuildError {
  return new PixiBuildError('python-not-found', 'There is no Python on PATH', {
    exitCode: 2,
    hint: "'--toolchain system' builds with the machine's Python: install Python 3.8 or later, or put it on PATH.",
  });
}

function unsuitable(refused: ReadonlyMap<string, string>, requiresPython: string | undefined): PixiBuildError {
  const needs = requiresPython === undefined ? 'Python 3.8 or later' : `Python ${requiresPython}`;
  return new PixiBuildError('python-unsuitable', `The project needs ${needs}, but no Python on PATH is such`, {
    exitCode: 2,
    details: [...refused].map(([executable, version]) => `${executable} is Python ${version}`),
    hint: 'Put one that fits on PATH, or change requires-python in pyproject.toml.',
  });
}
