import { sleep } from '../../support/index.js';

export interface RetryPolicy {
  /** Tries in all, the first included. */
  readonly tries: number;
  /** The wait before try n+1 is random between 0 and `baseDelayMs * 2^(n-1)`. */
  readonly baseDelayMs: number;
  /** The longest wait that a server's `Retry-After` is granted. */
  readonly longestRetryAfterMs: number;
}

/** As pixi has it: 4 tries; waits of up to 1, 2 and 4 seconds. */
export const defaultRetryPolicy: RetryPolicy = { tries: 4, baseDelayMs: 1000, longestRetryAfterMs: 120_000 };

/** Statuses after which the same request may succeed. */
export function isTransientStatus(status: number): boolean {
  return status === 408 || status === 425 || status === 429 || (status >= 500 && status !== 501 && status !== 505);
}

/**
 * Waits before another try.
 * @param attempt number of tries made, from 1
 * @param retryAfter value of the server's `Retry-After`: seconds or an HTTP date (RFC 9110, 10.2.3)
 */
export async function waitBeforeRetry(
  policy: RetryPolicy,
  attempt: number,
  retryAfter: string | undefined,
  signal?: AbortSignal,
): Promise<void> {
  const jitter = Math.random() * policy.baseDelayMs * 2 ** (attempt - 1);
  const asked = Math.min(policy.longestRetryAfterMs, parseRetryAfter(retryAfter) ?? 0);
  await sleep(Math.max(jitter, asked), signal);
}

/** Milliseconds that a `Retry-After` asks for; undefined when it is absent or says nothing. */
export function parseRetryAfter(value: string | undefined, nowMs = Date.now()): number | undefined {
  if (value === undefined) return undefined;
  if (/^\s*\d+\s*$/.test(value)) return Number(value) * 1000;
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, date - nowMs);
}
