import { parentPort } from 'node:worker_threads';
import { type PackedError, packError } from './thread-errors.js';
import type { JobFunction, JobTable, ThreadAnswer, ThreadRequest } from './worker-jobs.js';

/** Answers the jobs of a `WorkerPool`; to be called once, in a thread. */
export function serveJobs(table: JobTable): void {
  const port = parentPort;
  if (!port) throw new Error('serveJobs is for threads of a WorkerPool');
  const running = new Map<number, AbortController>();
  const answer = (message: ThreadAnswer, transfer: ArrayBuffer[] = []): void => port.postMessage(message, transfer);

  const run = async (id: number, name: string, input: unknown): Promise<void> => {
    const controller = new AbortController();
    running.set(id, controller);
    const transfer: ArrayBuffer[] = [];
    try {
      const load = Object.hasOwn(table, name) ? table[name] : undefined;
      if (!load) throw new Error(`there is no job '${name}'`);
      const work = (await load()) as JobFunction<unknown, unknown>;
      const value = await work(input, {
        signal: controller.signal,
        transfer: (...buffers) => transfer.push(...buffers),
      });
      answer({ kind: 'done', id, value }, transfer);
    } catch (error) {
      answer({ kind: 'failed', id, error: packError(error) satisfies PackedError });
    } finally {
      running.delete(id);
    }
  };

  port.on('message', (request: ThreadRequest) => {
    if (request.kind === 'abort') running.get(request.id)?.abort();
    else void run(request.id, request.name, request.input);
  });
}
