import { PixiBuildError, redactUrl } from '../../support/index.js';
import { isTransientStatus } from '../http/retry.js';

/** An answer that may be another when it is asked for again. */
export class TransientStatusError extends PixiBuildError {
  constructor(
    url: string,
    readonly status: number,
    readonly retryAfter: string | undefined,
  ) {
    super('channel-unreadable', `${redactUrl(url)} could not be read: the server answered with HTTP ${status}`, {
      hint: 'Try again later, or name a mirror in the configuration.',
    });
  }
}

/** What an answer that is neither the thing asked for nor its absence means. */
export function statusError(url: string, status: number, retryAfter: string | undefined): PixiBuildError {
  if (isTransientStatus(status)) return new TransientStatusError(url, status, retryAfter);
  if (status === 401 || status === 403) {
    return new PixiBuildError('channel-unauthorised', `Reading ${redactUrl(url)} was refused (HTTP ${status})`, {
      hint: 'Log in to the channel (pixi auth login), or give credentials by RATTLER_AUTH_FILE.',
    });
  }
  return new PixiBuildError(
    'channel-unreadable',
    `${redactUrl(url)} could not be read: the server answered with HTTP ${status}`,
  );
}

/** Whether a server says that there is no such thing. */
export function isAbsent(status: number): boolean {
  return status === 404 || status === 410;
}
