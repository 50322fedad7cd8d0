import { spawn } from 'node:child_process';
import { access, constants } from 'node:fs/promises';
import path from 'node:path';
import { PixiBuildError, systemErrorCode } from '../../support/index.js';
import type { CaptureShell } from './capture-script.js';

export interface ShellRun {
  readonly shell: CaptureShell;
  /** Absolute path of the script. */
  readonly file: string;
  readonly cwd: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly signal?: AbortSignal;
  /** Milliseconds; no limit when left out. */
  readonly timeoutMs?: number;
}

export interface ShellRunResult {
  /** Undefined when it was ended from outside. */
  readonly exitCode: number | undefined;
  readonly timedOut: boolean;
  /** Both streams, the last 64 KiB of them. */
  readonly output: string;
}

const keptBytes = 64 << 10;

/**
 * Runs a script of an activation to its end. When it takes too long or is aborted, everything that it started is ended.
 * @throws PixiBuildError code `shell-not-found`; the reason of the signal
 */
export async function runShell({
  shell,
  file,
  cwd,
  environment,
  signal,
  timeoutMs,
}: ShellRun): Promise<ShellRunResult> {
  signal?.throwIfAborted();
  const [command, args] =
    shell === 'bash'
      ? [await findBash(environment['PATH'] ?? ''), [file]]
      : // Without /S, cmd would take the quotes of some paths off. With /U its SET writes UTF-16.
        [environment['COMSPEC'] ?? environment['ComSpec'] ?? 'cmd.exe', ['/D', '/U', '/S', '/C', `""${file}""`]];
  const { BASH_ENV: _, ...env } = environment;
  const child = spawn(command, args, {
    cwd,
    env: env as NodeJS.ProcessEnv,
    stdio: ['ignore', 'pipe', 'pipe'],
    windowsHide: true,
    windowsVerbatimArguments: true,
    detached: process.platform !== 'win32',
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => void (output = (output + text).slice(-keptBytes)));
  }
  const end = (): void => {
    if (child.pid === undefined) return;
    if (process.platform === 'win32') {
      spawn('taskkill', ['/pid', String(child.pid), '/T', '/F'], { stdio: 'ignore', windowsHide: true }).on(
        'error',
        () => child.kill('SIGKILL'),
      );
      return;
    }
    try {
      process.kill(-child.pid, 'SIGKILL');
    } catch {
      // It has ended already.
    }
  };
  let timedOut = false;
  const timer =
    timeoutMs === undefined
      ? undefined
      : setTimeout(() => {
          timedOut = true;
          end();
        }, timeoutMs);
  signal?.addEventListener('abort', end, { once: true });
  try {
    const exitCode = await new Promise<number | null>((resolve, reject) => {
      child.once('error', reject);
      // A program that a script left running may hold the output open; it is not waited for long.
      child.once('exit', (code) => {
        const late = setTimeout(() => resolve(code), 500);
        child.once('close', () => {
          clearTimeout(late);
          resolve(code);
        });
      });
    });
    signal?.throwIfAborted();
    return { exitCode: exitCode ?? undefined, timedOut, output };
  } catch (error) {
    if (systemErrorCode(error) !== 'ENOENT') throw error;
    throw new PixiBuildError('shell-not-found', `'${command}', which activates environments, was not found`, {
      hint: shell === 'bash' ? 'Install bash, or put it on the PATH.' : 'Set COMSPEC to the path of cmd.exe.',
      cause: error,
    });
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', end);
    child.stdout.destroy();
    child.stderr.destroy();
  }
}

/** In the search path of the caller, else where systems keep it: the search path may hold nothing but an environment. */
async function findBash(searchPath: string): Promise<string> {
  for (const folder of [...searchPath.split(path.delimiter), '/bin', '/usr/bin', '/usr/local/bin']) {
    const file = path.join(folder, 'bash');
    const found = path.isAbsolute(folder) && (await access(file, constants.X_OK).catch(() => false)) === undefined;
    if (found) return file;
  }
  return 'bash';
}
