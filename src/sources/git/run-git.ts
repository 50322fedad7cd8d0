import { spawn } from 'node:child_process';
import { PixiBuildError, redactUrl, systemErrorCode } from '../../support/index.js';

export interface GitContext {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly signal?: AbortSignal | undefined;
}

export interface GitResult {
  readonly ok: boolean;
  readonly stdout: string;
  readonly stderr: string;
}

/** Variables that would lead git to another repository than the one meant. */
const misleading = [
  ...['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_OBJECT_DIRECTORY', 'GIT_ALTERNATE_OBJECT_DIRECTORIES'],
  ...['GIT_COMMON_DIR', 'GIT_NAMESPACE', 'GIT_PREFIX', 'GIT_TEMPLATE_DIR'],
];

/** Settings of the user that would change what is checked out, or run programs of theirs. */
const settings = [
  ...['core.autocrlf=false', 'core.hooksPath=/dev/null', 'core.fsmonitor=false', 'advice.detachedHead=false'],
  ...['gc.autoDetach=false', 'maintenance.autoDetach=false', 'submodule.recurse=false', 'fetch.fsckObjects=false'],
].flatMap((setting) => ['-c', setting]);

/** Bytes of output that are kept. */
const mostOutput = 64 << 20;

/**
 * Runs git in a folder. It asks nobody for anything: credentials come from its own helpers.
 * @param extra variables for this call
 * @throws PixiBuildError `git-not-found`; the reason of an abort
 */
export function tryGit(
  args: readonly string[],
  folder: string,
  { environment, signal }: GitContext,
  extra: Readonly<Record<string, string>> = {},
): Promise<GitResult> {
  const env: NodeJS.ProcessEnv = {
    ...environment,
    GIT_TERMINAL_PROMPT: '0',
    GIT_LFS_SKIP_SMUDGE: '1',
    LC_ALL: 'C',
    ...extra,
  };
  for (const name of misleading) delete env[name];
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const child = spawn('git', [...settings, ...args], {
      cwd: folder,
      env,
      signal,
      stdio: ['ignore', 'pipe', 'pipe'],
      windowsHide: true,
    });
    const outputs = { stdout: [] as Buffer[], stderr: [] as Buffer[] };
    let size = 0;
    for (const name of ['stdout', 'stderr'] as const) {
      child[name].on('data', (chunk: Buffer) => {
        size += chunk.length;
        if (size <= mostOutput) outputs[name].push(chunk);
      });
    }
    child.on('error', (error) => reject(signal?.aborted ? signal.reason : startFailure(error)));
    child.on('close', (status) => {
      const [stdout, stderr] = [outputs.stdout, outputs.stderr].map((chunks) => Buffer.concat(chunks).toString());
      resolve({ ok: status === 0, stdout: stdout ?? '', stderr: stderr ?? '' });
    });
  });
}

/** Runs git as `tryGit` does; gives what it prints. @throws PixiBuildError `git-failed` when it fails */
export async function runGit(
  args: readonly string[],
  folder: string,
  context: GitContext,
  extra: Readonly<Record<string, string>> = {},
): Promise<string> {
  const result = await tryGit(args, folder, context, extra);
  if (!result.ok) throw gitFailure(`git ${args[0] === '-c' ? args[2] : args[0]}`, result.stderr);
  return result.stdout;
}

function startFailure(error: Error): unknown {
  if (systemErrorCode(error) !== 'ENOENT') return error;
  return new PixiBuildError('git-not-found', 'The source is a git repository, but there is no git on this machine', {
    exitCode: 2,
    hint: 'Install git and put it on PATH.',
    cause: error,
  });
}

/** @param what was tried, such as `git fetch` */
export function gitFailure(what: string, stderr: string): PixiBuildError {
  return new PixiBuildError('git-failed', `${what} failed`, { details: lastLines(stderr) });
}

export function lastLines(stderr: string): string[] {
  const lines = stderr.split(/\r?\n|\r/).filter((line) => line.trim() !== '');
  return lines.slice(-8).map(redactUrl);
}
