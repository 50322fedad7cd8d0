/** What a job, one leg of it where it has a matrix, came to. */
export interface ActJob {
  /** The name that act shows: workflow, job and number of the leg. */
  readonly name: string;
  readonly id: string;
  readonly matrix: Readonly<Record<string, unknown>>;
  /** `success`, `failure` or `skipped`; undefined for a job that did not end. */
  readonly result: string | undefined;
  readonly steps: readonly { readonly name: string; readonly stage?: string; readonly result: string }[];
  /** The outputs of its steps, by name only. */
  readonly outputs: Readonly<Record<string, string>>;
  /** The Markdown of its summary. */
  readonly summary: string;
  /** What its steps printed. */
  readonly output: string;
}

export interface ActRun {
  /** act's exit status; null when it was ended after `timeoutMs`. */
  readonly status: number | null;
  /** All lines, each with its job. */
  readonly log: string;
  readonly jobs: readonly ActJob[];
  /** Artifacts that the run left. */
  readonly artifacts: readonly string[];
  /** Requests that the artifact service refused, one line each. */
  readonly refused: readonly string[];
}

export interface ActOptions {
  /** A git checkout; `actions/checkout` copies it, without what git ignores. */
  readonly repository: string;
  /** `push` when left out. */
  readonly event?: string;
  /** Path of a workflow in the repository; all of them when left out. */
  readonly workflow?: string;
  /** The event's JSON. */
  readonly payload?: object;
  /** `owner/name@ref` -> folder that stands in for that repository. */
  readonly local?: Readonly<Record<string, string>>;
  /** Further runner labels that stand for this machine. */
  readonly labels?: readonly string[];
  readonly secrets?: Readonly<Record<string, string>>;
  /** Variables for act and for all jobs. */
  readonly env?: Readonly<Record<string, string>>;
  /** Gets the log while it grows. */
  readonly onLine?: (line: string) => void;
  /** act is ended after so long. 10 minutes when left out. */
  readonly timeoutMs?: number;
}

/** There is no Go, or the Go proxy cannot be reached. */
export class ActUnavailable extends Error {}

/**
 * The pinned act, built by Go when it is not in the cache yet: its executable.
 * @throws ActUnavailable
 */
export function installAct(log?: (text: string) => void): Promise<string>;

/** Runs the workflows of a repository for one event, in host mode, JavaScript actions on the pinned Node 24. */
export function runAct(options: ActOptions): Promise<ActRun>;
