/** What a job has besides its input. */
export interface JobContext {
  /** Aborted when the caller no longer wants the result. A job that does not look at it is ended with its thread. */
  readonly signal: AbortSignal;
  /** Buffers of the result that are to be moved to the caller, not copied. */
  transfer(...buffers: readonly ArrayBuffer[]): void;
}

/** Work for a thread. What goes in and comes out is cloned or moved: plain data, no functions, no instances of classes. */
export type JobFunction<I, O> = (input: I, context: JobContext) => O | Promise<O>;

/** Names a job and says where its function is, so that neither the caller nor a thread loads others. */
export interface Job<I, O> {
  /** `room/job`, as in the table of `worker/main.ts`. */
  readonly name: string;
  readonly load: () => Promise<JobFunction<I, O>>;
}

/** Job names -> how to load their functions. */
export type JobTable = Readonly<Record<string, () => Promise<JobFunction<never, unknown>>>>;

/** To a thread: a job, or that a job's result is no longer wanted. */
export type ThreadRequest =
  | { readonly kind: 'run'; readonly id: number; readonly name: string; readonly input: unknown }
  | { readonly kind: 'abort'; readonly id: number };

/** From a thread: one for each job. */
export type ThreadAnswer =
  | { readonly kind: 'done'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'failed'; readonly id: number; readonly error: unknown };
