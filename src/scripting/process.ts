import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { PixiBuildError, systemErrorCode } from '../support/index.js';
import { LineSplitter } from './lines.js';
import { endProcessTree } from './process-tree.js';

export interface ProcessRequest {
  /** Absolute path, or a name looked up in the PATH of `environment`. */
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
  /** The whole environment of the process; nothing is added. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Text for standard input; without it the process gets an empty one. */
  readonly input?: string;
  /** Gets each line of standard output and error, in the order of arrival. */
  readonly onLine?: (line: string, stream: 'stdout' | 'stderr') => void;
  /** Changes each line before anybody sees it: secrets, prefixes. */
  readonly mask?: (line: string) => string;
  /** File that gets all lines; appended to. */
  readonly logFile?: string;
  /** Ends the process and all its children. */
  readonly signal?: AbortSignal;
  /** Milliseconds after which the process tree is ended; no limit when left out. */
  readonly timeoutMs?: number;
}

export interface ProcessResult {
  /** Exit status; undefined when a signal ended the process. */
  readonly exitCode: number | undefined;
  readonly endedBy: 'exit' | 'signal' | 'abort' | 'timeout';
  /** Name of the signal when `endedBy` is `signal`. */
  readonly signalName?: string;
  /** The last lines that were printed, at most 40. */
  readonly tail: readonly string[];
  readonly durationMs: number;
}

const tailLength = 40;

/**
 * Runs a program to its end and streams its output by line. A non-zero exit is a result, not an error. When aborted or
 * out of time the whole process tree is ended, politely first.
 *
 * @throws PixiBuildError code `program-not-found` or `program-not-started`
 */
export async function runProcess(request: ProcessRequest): Promise<ProcessResult> {
  request.signal?.throwIfAborted();
  const started = performance.now();
  const tail: string[] = [];
  let log = request.logFile === undefined ? undefined : createWriteStream(request.logFile, { flags: 'a' });
  // Without its file (a full disk) the log still goes to whoever listens.
  log?.on('error', (error) => {
    log = undefined;
    request.onLine?.(`The log is not kept: ${error.message}`, 'stderr');
  });
  const child = spawn(request.command, request.args, {
    cwd: request.cwd,
    env: request.environment as NodeJS.ProcessEnv,
    stdio: [request.input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
    windowsHide: true,
    // A group of its own, so that all its children can be ended with it.
    detached: process.platform !== 'win32',
  });

  const receive = (stream: 'stdout' | 'stderr'): LineSplitter => {
    const splitter = new LineSplitter((line) => {
      tail.push(line);
      if (tail.length > tailLength) tail.shift();
      log?.write(`${line}\n`);
      request.onLine?.(line, stream);
    }, request.mask);
    child[stream]?.on('data', (chunk: Buffer) => splitter.push(chunk));
    return splitter;
  };
  const splitters = [receive('stdout'), receive('stderr')];
  if (request.input !== undefined) {
    child.stdin?.on('error', () => {}); // A process that does not read its input is not our failure.
    child.stdin?.end(request.input);
  }

  let endedBy: ProcessResult['endedBy'] = 'exit';
  let killing: Promise<void> | undefined;
  const stop = (reason: 'abort' | 'timeout'): void => {
    if (killing) return;
    endedBy = reason;
    killing = endProcessTree(child);
  };
  const onAbort = (): void => stop('abort');
  request.signal?.addEventListener('abort', onAbort, { once: true });
  const timer = request.timeoutMs === undefined ? undefined : setTimeout(() => stop('timeout'), request.timeoutMs);

  try {
    const [code, signalName] = await new Promise<[number | null, NodeJS.Signals | null]>((resolve, reject) => {
      child.once('error', reject);
      // A grandchild that outlives the program may hold its output open: after the exit, wait only a little for it.
      child.once('exit', (...status) => {
        const late = setTimeout(() => resolve(status), 2000);
        child.once('close', () => {
          clearTimeout(late);
          resolve(status);
        });
      });
    });
    for (const splitter of splitters) splitter.end();
    await killing;
    child.stdout?.destroy();
    child.stderr?.destroy();
    if (endedBy === 'exit' && code === null) endedBy = 'signal';
    return {
      exitCode: code ?? undefined,
      endedBy,
      signalName: signalName ?? undefined,
      tail,
      durationMs: performance.now() - started,
    };
  } catch (error) {
    throw startFailure(request, error);
  } finally {
    clearTimeout(timer);
    request.signal?.removeEventListener('abort', onAbort);
    if (log) {
      log.end();
      await once(log, 'close').catch(() => {});
    }
  }
}

function startFailure(request: ProcessRequest, error: unknown): PixiBuildError {
  if (systemErrorCode(error) === 'ENOENT') {
    return new PixiBuildError('program-not-found', `'${request.command}' was not found`, { cause: error });
  }
  const reason = systemErrorCode(error) ?? String(error);
  return new PixiBuildError('program-not-started', `'${request.command}' could not be started (${reason})`, {
    cause: error,
  });
}
