import { fileURLToPath } from 'node:url';
import { isPixiBuildError, Semaphore } from '../../support/index.js';
import type { AuthStore } from '../auth/store.js';
import { Download } from '../download/download.js';
import { type ExpectedFile, PartialFile } from '../download/partial-file.js';
import { type HttpClient, type HttpRequest, type HttpResponse, HttpTransportError } from '../http/client.js';
import { isTransientStatus, waitBeforeRetry } from '../http/retry.js';
import { isAbsent, statusError, TransientStatusError } from './answers.js';
import { Fetcher, type FetcherOptions } from './fetcher.js';
import { type MirroredUrl, Mirrors } from './mirrors.js';

export interface NetworkOptions extends FetcherOptions {
  /** URL prefix to what is asked in its place. */
  readonly mirrors: ReadonlyMap<string, readonly string[]>;
  /** Files that are read or downloaded at a time; 50 when left out. */
  readonly downloads?: number;
}

export interface ResourceRequest {
  /** As manifests and records have it; mirrors are found here. */
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Bytes that the answer may have. */
  readonly limit: number;
  readonly signal?: AbortSignal;
}

/** `found` has bytes; `unchanged` is an answer to a conditional request. */
export type ResourceAnswer =
  | {
      readonly kind: 'found';
      readonly bytes: Buffer;
      readonly headers: Readonly<Record<string, string | undefined>>;
      /** What was asked in the end; with a mirror, the mirror's. */
      readonly url: string;
    }
  | { readonly kind: 'unchanged'; readonly headers: Readonly<Record<string, string | undefined>> }
  | { readonly kind: 'missing' };

/** An answer that is read while it comes. */
export interface ReceivedBody {
  /** To be read once. Throws `http-transport` when it breaks off, and then all is tried again. */
  readonly body: AsyncIterable<Uint8Array>;
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** Bytes that are to come, where it is known. */
  readonly size: number | undefined;
}

export type ReceivedAnswer<T> =
  | { readonly kind: 'found'; readonly value: T; readonly headers: Readonly<Record<string, string | undefined>> }
  | Exclude<ResourceAnswer, { kind: 'found' }>;

const usualDownloads = 50;

/** One try of something that may be tried again, maybe at another mirror. */
interface Try {
  readonly target: MirroredUrl;
  /** No other follows. */
  readonly isLast: boolean;
}

/**
 * Reads what channels offer (spec: conda-runtime.md 7.3): through mirrors, with credentials, from servers, folders,
 * registries and buckets, tried again where that helps.
 */
export class ChannelNetwork {
  readonly #client: HttpClient;
  readonly #options: NetworkOptions;
  readonly #mirrors: Mirrors;
  readonly #fetcher: Fetcher;
  readonly #slots: Semaphore;

  constructor(options: NetworkOptions) {
    this.#options = options;
    this.#client = options.client;
    this.#mirrors = new Mirrors(options.mirrors);
    this.#fetcher = new Fetcher(options);
    this.#slots = new Semaphore(options.downloads ?? usualDownloads);
  }

  /** The client beneath, for requests that no mirror and no stored credential may touch, such as uploads. */
  get client(): HttpClient {
    return this.#client;
  }

  /** Where credentials are kept. */
  get store(): AuthStore {
    return this.#options.store;
  }

  close(): Promise<void> {
    return this.#client.close();
  }

  /** The folder of a URL that is of this machine, itself or its first mirror; undefined for what HTTP serves. */
  localPath(url: string): string | undefined {
    const { url: first } = this.#target(url);
    return first.startsWith('file:') ? fileURLToPath(first) : undefined;
  }

  /**
   * Reads a resource whole.
   * @throws PixiBuildError `channel-unauthorised`, `channel-unreadable`, `http-transport`, `http-too-large`, `offline`
   */
  async get(request: ResourceRequest): Promise<ResourceAnswer> {
    return this.#tryAll(request, ({ target }) =>
      this.#slots.run(async () => {
        const response = await this.#open(request, target);
        if (response.status !== 200) return otherAnswer(request.url, response);
        const bytes = await response.bytes(request.limit);
        return { kind: 'found', bytes, headers: response.headers, url: target.url };
      }),
    );
  }

  /**
   * Reads a resource while it comes, for what is too large to be held whole.
   * @param receive called for each try; what it throws itself is not tried again
   * @throws as `get`
   */
  async receive<T>(
    request: Omit<ResourceRequest, 'limit'>,
    receive: (body: ReceivedBody) => Promise<T>,
  ): Promise<ReceivedAnswer<T>> {
    return this.#tryAll(request, async ({ target }) => {
      const response = await this.#open(request, target);
      if (response.status !== 200) return otherAnswer(request.url, response);
      const { headers } = response;
      const length = Number(headers['content-length'] ?? Number.NaN);
      const size = Number.isSafeInteger(length) ? length : undefined;
      return { kind: 'found', value: await receive({ body: response.stream(), headers, size }), headers };
    });
  }

  /**
   * Like `HttpClient.read`, which it can stand for: any status is an answer, transient ones after all tries.
   * @param limit bytes that the body may have; only bodies of status 200 are read
   */
  async read(request: HttpRequest, limit: number): Promise<{ response: HttpResponse; bytes: Buffer }> {
    return this.#tryAll(request, ({ target, isLast }) =>
      this.#slots.run(async () => {
        const response = await this.#open(request, target);
        if (response.status === 200) return { response, bytes: await response.bytes(limit) };
        const bytes = Buffer.from(await response.excerpt());
        const { status, headers } = response;
        if (isTransientStatus(status) && !isLast) throw statusError(request.url, status, headers['retry-after']);
        return { response, bytes };
      }),
    );
  }

  /**
   * Fetches a file, checks it while it comes, and puts it into its place only if it is what was expected. What broke off
   * is taken up where it ended; one that is not what it should be is fetched once more, from another mirror if there is
   * one.
   * @param destination absolute; its folder exists
   * @throws PixiBuildError `download-corrupt`, `download-missing`, `disk-full`, `folder-not-writable` and those of `get`
   */
  async download(url: string, destination: string, expected: ExpectedFile, signal?: AbortSignal): Promise<void> {
    const partial = new PartialFile(destination, expected);
    const download = new Download({ url, size: expected.size, report: this.#options.report }, partial);
    try {
      await this.#tryAll(
        { url, signal },
        ({ target }) =>
          this.#slots.run(() =>
            download.attempt({
              url: target.url,
              open: (headers) => this.#fetcher.open({ url: target.url, headers, sha256: expected.sha256, signal }),
            }),
          ),
        () => partial.size,
      );
      await partial.finish();
    } finally {
      await partial.discard();
    }
  }

  /** A credential that the caller gives is for the URL that it names, not for a mirror on another server. */
  #open({ url, headers = {}, signal }: Omit<ResourceRequest, 'limit'>, target: MirroredUrl): Promise<HttpResponse> {
    const isOwn = target.mirror === undefined || new URL(target.url).origin === new URL(url).origin;
    const sent = isOwn ? headers : withoutAuthorization(headers);
    return this.#fetcher.open({ url: target.url, headers: sent, signal });
  }

  /** Without a network a mirror in a folder goes before all others. */
  #target(url: string): MirroredUrl {
    const candidates = this.#mirrors.candidates(url);
    const local = this.#client.isOffline
      ? candidates.find((candidate) => candidate.url.startsWith('file:'))
      : undefined;
    return local ?? (candidates[0] as MirroredUrl);
  }

  /**
   * Mirrors after each other, then the same again after a wait.
   * @param progress grows with what was achieved: a try that got further than all before does not count
   */
  async #tryAll<T>(
    { url, signal }: { readonly url: string; readonly signal?: AbortSignal },
    work: (current: Try) => Promise<T>,
    progress: () => number = () => 0,
  ): Promise<T> {
    const policy = this.#client.retryPolicy;
    const tries = Math.max(policy.tries, this.#mirrors.candidates(url).length);
    let furthest = 0;
    let wasCorrupt = false;
    for (let attempt = 1; ; attempt++) {
      const target = this.#target(url);
      try {
        return await work({ target, isLast: attempt >= tries });
      } catch (error) {
        const isCorrupt = isPixiBuildError(error) && error.code === 'download-corrupt';
        const transient = error instanceof TransientStatusError ? error : undefined;
        const isServerFailure = error instanceof HttpTransportError || (transient?.status ?? 0) >= 500;
        if (isServerFailure || isCorrupt) this.#mirrors.failed(target);
        if (progress() > furthest) {
          furthest = progress();
          attempt = 1;
        }
        const mayHelp = isServerFailure || transient !== undefined || (isCorrupt && !wasCorrupt);
        if (!mayHelp || attempt >= tries) throw error;
        wasCorrupt ||= isCorrupt;
        if (this.#target(url).url === target.url) {
          await waitBeforeRetry(policy, Math.min(attempt, policy.tries), transient?.retryAfter, signal);
        }
      }
    }
  }
}

/** What an answer without the content says. */
async function otherAnswer(url: string, response: HttpResponse): Promise<Exclude<ResourceAnswer, { kind: 'found' }>> {
  await response.excerpt();
  const { status, headers } = response;
  if (status === 304) return { kind: 'unchanged', headers };
  // 501: a server that does not know this kind of file.
  if (isAbsent(status) || status === 501) return { kind: 'missing' };
  throw statusError(url, status, headers['retry-after']);
}

function withoutAuthorization(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => name.toLowerCase() !== 'authorization'));
}
