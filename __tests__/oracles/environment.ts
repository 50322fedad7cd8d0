import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { withFileLock } from '../../src/support/index.js';

const requirements = path.join(import.meta.dirname, 'requirements.txt');
const cache = path.resolve(import.meta.dirname, '..', '..', '.cache', 'oracles');
const minutesToInstall = 5;

/** The Python with the packages of `requirements.txt`, or why there is none. */
export type OracleEnvironment = { readonly python: string } | { readonly missing: string };

let environment: Promise<OracleEnvironment> | undefined;

/** Makes the environment when it is not there yet. Several processes may ask at once: one makes it, the others wait. */
export function oracleEnvironment(): Promise<OracleEnvironment> {
  environment ??= findOrMake();
  return environment;
}

async function findOrMake(): Promise<OracleEnvironment> {
  const base = basePython();
  if (base === undefined) return { missing: 'there is no Python of version 3.10 or later on this machine' };
  const content = await readFile(requirements, 'utf8');
  const key = createHash('sha256').update(`${base.version}\n${content}`).digest('hex').slice(0, 16);
  const folder = path.join(cache, key);
  const python = pythonOf(folder);
  if (existsSync(python)) return { python };
  const lock = path.join(cache, `${key}.lock`);
  return withFileLock(lock, { giveUpAfterMs: minutesToInstall * 60_000 }, async () => {
    if (existsSync(python)) return { python };
    await removeRemains(key);
    const failure = await make(base.program, folder, key);
    return failure === undefined ? { python } : { missing: failure };
  });
}

/** An environment appears under its name only when it is whole. */
async function make(base: string, folder: string, key: string): Promise<string | undefined> {
  const work = await mkdtemp(path.join(cache, `${key}.new-`));
  try {
    const pip = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--no-input'];
    const steps: readonly (readonly [string, readonly string[]])[] = [
      [base, ['-m', 'venv', work]],
      [pythonOf(work), [...pip, '--only-binary=:all:', '-r', requirements]],
      [pythonOf(work), ['-c', 'import rattler, rattler_build']],
    ];
    for (const [program, args] of steps) {
      const { status, stderr } = await run(program, args);
      if (status !== 0) return `'${path.basename(program)} ${args.join(' ')}' failed: ${stderr.trim().slice(-1000)}`;
    }
    await rename(work, folder);
    return undefined;
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** What a run that was killed has left. */
async function removeRemains(key: string): Promise<void> {
  for (const name of await readdir(cache)) {
    if (name.startsWith(`${key}.new-`)) await rm(path.join(cache, name), { recursive: true, force: true });
  }
}

function pythonOf(folder: string): string {
  return process.platform === 'win32' ? path.join(folder, 'Scripts', 'python.exe') : path.join(folder, 'bin', 'python');
}

function basePython(): { program: string; version: string } | undefined {
  for (const program of ['python3', 'python']) {
    const found = spawnSync(program, ['-c', 'import sys; print("%d.%d" % sys.version_info[:2])'], { encoding: 'utf8' });
    const version = found.status === 0 ? found.stdout.trim() : '';
    const [major = 0, minor = 0] = version.split('.').map(Number);
    if (major === 3 && minor >= 10) return { program, version };
  }
  return undefined;
}

interface Run {
  /** null when the program could not be started or was ended by a signal. */
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program to its end, with text for its input. */
export function run(program: string, args: readonly string[], input = ''): Promise<Run> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: 'pipe' });
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    const text = (chunks: Buffer[]): string => Buffer.concat(chunks).toString('utf8');
    child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
    child.on('error', (error) => resolve({ status: null, stdout: '', stderr: error.message }));
    child.on('close', (status) => resolve({ status, stdout: text(stdout), stderr: text(stderr) }));
    // A script that dies early closes its end; its exit status says why.
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });
}
