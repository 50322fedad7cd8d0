import { PixiBuildError, type Reporter, redactUrl } from '../../support/index.js';
import type { HttpResponse } from '../http/client.js';
import { isAbsent, statusError, TransientStatusError } from '../network/answers.js';
import type { PartialFile } from './partial-file.js';

export interface DownloadRequest {
  /** As the channel names the file, for messages. */
  readonly url: string;
  /** Bytes that the file is said to have, for progress. */
  readonly size: number | undefined;
  readonly report: Reporter;
}

/** Asks one source for the file, or the part of it that is missing. */
export interface DownloadSource {
  /** What is asked; a mirror's URL, maybe. */
  readonly url: string;
  open(headers: Readonly<Record<string, string>>): Promise<HttpResponse>;
}

/** Which file of which source a part is of. */
interface Origin {
  readonly url: string;
  /** A strong ETag or a date, for `If-Range`. */
  readonly validator: string | undefined;
}

/**
 * One download through several tries: each takes up where the last broke off, if the source can and what comes is sure
 * to be of the same file (RFC 9110, 14).
 */
export class Download {
  readonly #request: DownloadRequest;
  readonly #partial: PartialFile;
  readonly #label: string;
  #origin: Origin | undefined;

  constructor(request: DownloadRequest, partial: PartialFile) {
    this.#request = request;
    this.#partial = partial;
    this.#label = `download ${fileNameOf(request.url)}`;
  }

  /**
   * Brings the file in whole and checks it.
   * @throws PixiBuildError `download-corrupt`, after which nothing is kept; `download-missing`; `channel-unauthorised`,
   *   `channel-unreadable`; HttpTransportError
   */
  async attempt(source: DownloadSource): Promise<void> {
    const { url, size, report } = this.#request;
    const total = size;
    const response = await this.#open(source);
    for await (const chunk of response.stream()) {
      this.#partial.append(chunk);
      if (this.#partial.isTooLarge) break;
      report({ kind: 'progress', label: this.#label, done: this.#partial.size, total, unit: 'bytes' });
    }
    const problem = this.#partial.problem();
    if (problem === undefined) return;
    this.#partial.restart();
    throw new PixiBuildError('download-corrupt', `${redactUrl(url)} is not what the channel says: ${problem}`, {
      details: source.url === url ? [] : [`It came from ${redactUrl(source.url)}.`],
      hint: 'The file or the channel’s index is damaged, or something on the way changes it.',
    });
  }

  /** The answer whose body continues what is there. */
  async #open(source: DownloadSource): Promise<HttpResponse> {
    const { url } = this.#request;
    const from = this.#partial.size;
    const range = this.#rangeHeaders(source);
    const response = await source.open(range ?? {});
    if (response.status === 206 && range && startOf(response.headers['content-range']) === from) return response;
    if (response.status === 200) {
      if (from > 0) this.#partial.restart();
      this.#origin = { url: source.url, validator: validatorOf(response) };
      return response;
    }
    await response.excerpt();
    if (response.status === 206 || response.status === 416) {
      // What is there is no part of what the source has now.
      this.#partial.restart();
      this.#origin = undefined;
      throw new TransientStatusError(url, response.status, undefined);
    }
    if (isAbsent(response.status)) throw missingFile(url);
    throw statusError(url, response.status, response.headers['retry-after']);
  }

  #rangeHeaders(source: DownloadSource): Record<string, string> | undefined {
    if (this.#partial.size === 0) return undefined;
    const range = `bytes=${this.#partial.size}-`;
    const isSame = this.#origin?.url === source.url;
    if (isSame && this.#origin?.validator !== undefined) return { range, 'if-range': this.#origin.validator };
    // Whether the parts belong together, the hash tells in the end.
    return this.#partial.isVerifiable ? { range } : undefined;
  }
}

function validatorOf({ headers }: HttpResponse): string | undefined {
  const { etag } = headers;
  return etag !== undefined && !etag.startsWith('W/') ? etag : headers['last-modified'];
}

function startOf(contentRange: string | undefined): number | undefined {
  const start = /^bytes (\d+)-/.exec(contentRange ?? '')?.[1];
  return start === undefined ? undefined : Number(start);
}

function fileNameOf(url: string): string {
  const name = new URL(url).pathname.split('/').at(-1) || url;
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

function missingFile(url: string): PixiBuildError {
  return new PixiBuildError('download-missing', `${redactUrl(url)} is not there`, {
    hint: 'The channel’s index names a file that it does not have (any more). Try again later.',
  });
}
