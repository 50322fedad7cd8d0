import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { Semaphore } from './concurrency.js';
import { PixiBuildError } from './errors.js';
import { type PackedError, unpackError } from './thread-errors.js';
import type { Job, ThreadAnswer, ThreadRequest } from './worker-jobs.js';

export interface WorkerPoolOptions {
  /** Absolute path of the program of the threads, one that calls `serveJobs`. Without it jobs run in the calling thread. */
  readonly program?: string;
  /** How many threads at most; as many as there are processors when left out. */
  readonly threads?: number;
  /** Milliseconds that an aborted job has to end by itself before its thread is ended; 1000 when left out. */
  readonly abortGraceMs?: number;
}

export interface RunOptions {
  /** Buffers of the input that are moved to the thread, not copied: they are empty for the caller afterwards. */
  readonly transfer?: readonly ArrayBuffer[];
  readonly signal?: AbortSignal;
}

/**
 * Runs jobs in threads, one job a thread at a time. Threads start when they are needed and are kept; idle ones do not
 * keep the process alive. A call waits, in the order of calls, until a thread is free: to bound memory, await calls, or
 * have only some more under way than there are threads.
 */
export class WorkerPool {
  /** How many jobs run at once. */
  readonly threads: number;
  readonly #program: string | undefined;
  readonly #abortGraceMs: number;
  readonly #places: Semaphore;
  readonly #idle: JobThread[] = [];
  readonly #all = new Set<JobThread>();
  #closed = false;

  constructor(options: WorkerPoolOptions = {}) {
    this.threads = Math.max(1, options.threads ?? availableParallelism());
    this.#program = options.program;
    this.#abortGraceMs = options.abortGraceMs ?? 1000;
    this.#places = new Semaphore(this.threads);
  }

  /** Whether jobs run in threads of their own. */
  get isThreaded(): boolean {
    return this.#program !== undefined;
  }

  /**
   * Runs a job. What it throws comes through, a `PixiBuildError` as one. Once `signal` is aborted the promise is rejected
   * with its reason, but not before the job has ended: nothing it does comes later.
   * @throws worker-thread-ended when the thread ends before the job does, for instance for want of memory
   */
  async run<I, O>(job: Job<I, O>, input: I, options: RunOptions = {}): Promise<O> {
    return this.#places.run(async () => {
      options.signal?.throwIfAborted();
      if (this.#closed) throw new Error('the worker pool is closed');
      if (this.#program === undefined) return runHere(job, input, options);
      const thread = this.#takeIdle() ?? this.#start(this.#program);
      try {
        return (await thread.run(job.name, input, options, this.#abortGraceMs)) as O;
      } finally {
        if (thread.isAlive) this.#idle.push(thread);
        else this.#all.delete(thread);
      }
    });
  }

  /** Ends all threads; jobs under way are rejected. Later calls are refused. */
  async close(): Promise<void> {
    this.#closed = true;
    this.#idle.length = 0;
    await Promise.all([...this.#all].map((thread) => thread.end()));
    this.#all.clear();
  }

  /** A thread that crashed while it was idle is passed over. */
  #takeIdle(): JobThread | undefined {
    for (;;) {
      const thread = this.#idle.pop();
      if (thread === undefined || thread.isAlive) return thread;
    }
  }

  #start(program: string): JobThread {
    const thread = new JobThread(program, () => {
      const at = this.#idle.indexOf(thread);
      if (at >= 0) this.#idle.splice(at, 1);
      this.#all.delete(thread);
    });
    this.#all.add(thread);
    return thread;
  }
}

/** As in a thread: the job gets data of its own, and buffers are moved. */
async function runHere<I, O>(job: Job<I, O>, input: I, options: RunOptions): Promise<O> {
  const own = structuredClone(input, { transfer: [...(options.transfer ?? [])] });
  const work = await job.load();
  const signal = options.signal ?? new AbortController().signal;
  try {
    const value = await work(own, { signal, transfer: () => {} });
    signal.throwIfAborted();
    return value;
  } catch (error) {
    signal.throwIfAborted();
    throw error;
  }
}

interface RunningJob {
  readonly id: number;
  readonly done: (value: unknown) => void;
  readonly failed: (error: unknown) => void;
}

class JobThread {
  isAlive = true;
  readonly #worker: Worker;
  #running: RunningJob | undefined;
  #failure: unknown;
  #lastId = 0;

  constructor(program: string, onEnd: () => void) {
    // Options of the main program, such as those for standard input, are not for threads.
    this.#worker = new Worker(program, { execArgv: [] });
    this.#worker.unref();
    this.#worker.on('message', (answer: ThreadAnswer) => {
      if (answer.id !== this.#running?.id) return;
      if (answer.kind === 'done') this.#running.done(answer.value);
      else this.#running.failed(unpackError(answer.error as PackedError));
    });
    this.#worker.on('messageerror', (error) => this.#running?.failed(error));
    this.#worker.on('error', (error) => {
      this.isAlive = false;
      this.#failure = error;
    });
    this.#worker.on('exit', (status) => {
      this.isAlive = false;
      onEnd();
      this.#running?.failed(threadEnded(status, this.#failure));
    });
  }

  async run(name: string, input: unknown, options: RunOptions, abortGraceMs: number): Promise<unknown> {
    const id = ++this.#lastId;
    const { signal } = options;
    let hardEnd: NodeJS.Timeout | undefined;
    const onAbort = (): void => {
      this.#worker.postMessage({ kind: 'abort', id } satisfies ThreadRequest);
      hardEnd = setTimeout(() => void this.end(), abortGraceMs);
    };
    this.#worker.ref();
    try {
      const result = new Promise((done, failed) => {
        this.#running = { id, done, failed };
        const request: ThreadRequest = { kind: 'run', id, name, input };
        this.#worker.postMessage(request, [...(options.transfer ?? [])]);
      });
      signal?.addEventListener('abort', onAbort, { once: true });
      const value = await result;
      signal?.throwIfAborted();
      return value;
    } catch (error) {
      signal?.throwIfAborted();
      throw error;
    } finally {
      clearTimeout(hardEnd);
      signal?.removeEventListener('abort', onAbort);
      this.#running = undefined;
      this.#worker.unref();
    }
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }
}

function threadEnded(status: number, failure: unknown): PixiBuildError {
  const reason = (failure as Error | undefined)?.message ?? `status ${status}`;
  return new PixiBuildError(
    'worker-thread-ended',
    `A thread of this program ended before its work was done: ${reason}`,
    {
      hint: 'Most often there is too little memory; close other programs or build with fewer processors.',
      cause: failure,
    },
  );
}

let shared: WorkerPool | undefined;

/** The pool that all of the process shares, with one thread a processor. */
export function sharedWorkerPool(): WorkerPool {
  shared ??= new WorkerPool({ program: workerProgram() });
  return shared;
}

/**
 * The bundle of the threads, beside that which runs (`dist/cli` or `dist/action/main`). There is none when the sources
 * run: jobs then run in the calling thread, with the same results.
 */
function workerProgram(): string | undefined {
  const here = path.dirname(fileURLToPath(import.meta.url));
  return [['..'], ['..', '..']]
    .map((up) => path.join(here, ...up, 'worker', 'index.js'))
    .find((file) => existsSync(file));
}
