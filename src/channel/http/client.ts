import type { Dispatcher } from 'undici';
import { messageOf, PixiBuildError, programVersion, redactUrl, systemErrorCode } from '../../support/index.js';
import { type ConnectionOptions, Connections } from './connections.js';
import { defaultRetryPolicy, isTransientStatus, type RetryPolicy, waitBeforeRetry } from './retry.js';

/** `env` is where proxies (`HTTPS_PROXY`, `NO_PROXY`, ...), `SSL_CERT_FILE` and `SSL_CERT_DIR` are read from. */
export interface HttpClientOptions extends ConnectionOptions {
  /** Every request fails with code `offline`. */
  readonly offline?: boolean;
  readonly retry?: Partial<RetryPolicy>;
}

export interface HttpRequest {
  readonly url: string;
  /** `GET` when left out. */
  readonly method?: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly headers?: Readonly<Record<string, string>>;
  /** A function is called anew for every try; with one, give `content-length` among the headers. */
  readonly body?: string | Uint8Array | (() => AsyncIterable<Uint8Array>);
  readonly signal?: AbortSignal;
}

export interface HttpResponse {
  readonly status: number;
  /** Names in lower case; of repeated ones the first. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** After redirects. */
  readonly url: string;
  /** The whole body. Throws `http-transport` when it breaks off, `http-too-large` beyond `limit` bytes. */
  bytes(limit: number): Promise<Buffer>;
  /** The body as it comes. Throws `http-transport` when it breaks off. */
  stream(): AsyncIterable<Buffer>;
  /** The start of the body as text, for messages: at most `limit` bytes are read, and no failure is thrown. */
  excerpt(limit?: number): Promise<string>;
}

/** A request that got no (complete) answer: no connection, a connection that broke, a certificate that is no good. */
export class HttpTransportError extends PixiBuildError {
  constructor(method: string, url: string, cause: unknown) {
    super('http-transport', `${method} ${redactUrl(url)} got no answer: ${reasonOf(cause)}`, {
      hint: 'Check the network, the host name and the proxy variables (HTTPS_PROXY, NO_PROXY), then try again.',
      cause,
    });
  }
}

const mostRedirects = 10;

/**
 * HTTP with this program's rules: proxies from the environment, no silent redirect of anything but reads, credentials
 * only for the origin that they were given for, and no secret in any message. Connections are kept for reuse until
 * `close`.
 */
export class HttpClient {
  readonly #options: HttpClientOptions;
  readonly retryPolicy: RetryPolicy;
  #connections: Promise<Connections> | undefined;

  constructor(options: HttpClientOptions) {
    this.#options = options;
    this.retryPolicy = { ...defaultRetryPolicy, ...options.retry };
  }

  get isOffline(): boolean {
    return this.#options.offline === true;
  }

  /**
   * One try. Any status is an answer. Redirects of `GET` and `HEAD` are followed, without `authorization` when they
   * lead to another origin; those of other methods are returned as they are.
   * @throws HttpTransportError; PixiBuildError `offline`, `http-redirects`
   */
  async send(request: HttpRequest): Promise<HttpResponse> {
    if (this.#options.offline) {
      throw new PixiBuildError('offline', `${redactUrl(request.url)} is needed, but the network is not to be used`, {
        hint: 'Leave out --offline (PIXI_OFFLINE), or use a channel in a folder.',
        exitCode: 2,
      });
    }
    const method = request.method ?? 'GET';
    let { url } = request;
    let headers = request.headers ?? {};
    for (let hop = 0; ; hop++) {
      const response = await this.#sendOnce(method, url, headers, request);
      const location = response.headers['location'];
      const follow = (method === 'GET' || method === 'HEAD') && isRedirect(response.status) && location !== undefined;
      if (!follow) return response;
      await response.excerpt();
      if (hop >= mostRedirects) {
        throw new PixiBuildError(
          'http-redirects',
          `${redactUrl(request.url)} redirects more than ${mostRedirects} times`,
        );
      }
      const next = new URL(location, url);
      checkRedirect(new URL(url), next);
      if (next.origin !== new URL(url).origin) headers = withoutCredentials(headers);
      url = next.href;
    }
  }

  /**
   * Reads a resource whole. Transient statuses, refused connections and bodies that break off are tried again.
   * @param limit bytes that the body may have; only bodies of status 200 are read
   */
  async read(request: HttpRequest, limit: number): Promise<{ response: HttpResponse; bytes: Buffer }> {
    const policy = this.retryPolicy;
    for (let attempt = 1; ; attempt++) {
      let retryAfter: string | undefined;
      try {
        const response = await this.send(request);
        if (response.status === 200) return { response, bytes: await response.bytes(limit) };
        if (attempt >= policy.tries || !isTransientStatus(response.status)) {
          return { response, bytes: Buffer.from(await response.excerpt()) };
        }
        await response.excerpt();
        retryAfter = response.headers['retry-after'];
      } catch (error) {
        if (!(error instanceof HttpTransportError) || attempt >= policy.tries) throw error;
      }
      await waitBeforeRetry(policy, attempt, retryAfter, request.signal);
    }
  }

  /** Ends all connections. */
  async close(): Promise<void> {
    const connections = this.#connections;
    this.#connections = undefined;
    // What could not be opened has nothing to close; whoever asked was told.
    await (await connections?.catch(() => undefined))?.close();
  }

  async #sendOnce(
    method: NonNullable<HttpRequest['method']>,
    url: string,
    headers: Readonly<Record<string, string>>,
    request: HttpRequest,
  ): Promise<HttpResponse> {
    const { body, signal } = request;
    const { default: send } = await import('undici/lib/api/api-request.js');
    this.#connections ??= Connections.open(this.#options);
    const connections = await this.#connections;
    try {
      const target = new URL(url);
      const answer = await send.call(connections.for(target), {
        origin: target.origin,
        path: target.pathname + target.search,
        method,
        headers: { 'user-agent': `pixi-build/${programVersion}`, accept: '*/*', ...headers },
        body: typeof body === 'function' ? (body() as never) : body,
        signal,
      });
      return new ReceivedResponse(method, url, answer);
    } catch (error) {
      throw transportError(method, url, error, signal);
    }
  }
}

class ReceivedResponse implements HttpResponse {
  readonly status: number;
  readonly headers: Record<string, string | undefined> = {};
  readonly #method: string;
  readonly #body: Dispatcher.ResponseData['body'];

  constructor(
    method: string,
    readonly url: string,
    answer: Dispatcher.ResponseData,
  ) {
    this.status = answer.statusCode;
    this.#method = method;
    this.#body = answer.body;
    for (const [name, value] of Object.entries(answer.headers)) {
      this.headers[name.toLowerCase()] = Array.isArray(value) ? value[0] : value;
    }
  }

  async bytes(limit: number): Promise<Buffer> {
    const parts: Buffer[] = [];
    let size = 0;
    try {
      for await (const chunk of this.#body as AsyncIterable<Buffer>) {
        size += chunk.length;
        if (size > limit) {
          throw new PixiBuildError('http-too-large', `${redactUrl(this.url)} has more than the ${limit} bytes allowed`);
        }
        parts.push(chunk);
      }
    } catch (error) {
      throw transportError(this.#method, this.url, error, undefined);
    }
    return Buffer.concat(parts);
  }

  async *stream(): AsyncGenerator<Buffer> {
    try {
      yield* this.#body as AsyncIterable<Buffer>;
    } catch (error) {
      throw transportError(this.#method, this.url, error, undefined);
    }
  }

  async excerpt(limit = 4096): Promise<string> {
    const parts: Buffer[] = [];
    let size = 0;
    try {
      for await (const chunk of this.#body as AsyncIterable<Buffer>) {
        parts.push(chunk);
        size += chunk.length;
        if (size >= limit) break;
      }
    } catch {
      // What came is what there is; the status already tells the outcome.
    }
    return Buffer.concat(parts).subarray(0, limit).toString('utf8');
  }
}

export function isRedirect(status: number): boolean {
  return status === 301 || status === 302 || status === 303 || status === 307 || status === 308;
}

function checkRedirect(from: URL, to: URL): void {
  const web = to.protocol === 'https:' || to.protocol === 'http:';
  if (web && !(from.protocol === 'https:' && to.protocol === 'http:')) return;
  throw new PixiBuildError(
    'http-redirects',
    `${redactUrl(from.href)} redirects to ${redactUrl(to.href)}, which is not followed as it is not https`,
  );
}

function withoutCredentials(headers: Readonly<Record<string, string>>): Record<string, string> {
  const secret = new Set(['authorization', 'cookie', 'x-api-key', 'proxy-authorization']);
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !secret.has(name.toLowerCase())));
}

function transportError(method: string, url: string, error: unknown, signal: AbortSignal | undefined): unknown {
  if (signal?.aborted) return signal.reason;
  // What a body's own source throws passes as it is.
  if (error instanceof PixiBuildError) return error;
  return new HttpTransportError(method, url, error);
}

const reasons: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'the connection was refused',
  ECONNRESET: 'the connection was reset',
  EPIPE: 'the connection was closed',
  ENOTFOUND: 'the host name is not known',
  EAI_AGAIN: 'the host name could not be looked up',
  ETIMEDOUT: 'the connection timed out',
  UND_ERR_CONNECT_TIMEOUT: 'the connection timed out',
  UND_ERR_HEADERS_TIMEOUT: 'the server did not answer in time',
  UND_ERR_BODY_TIMEOUT: 'the answer stopped for too long',
  UND_ERR_SOCKET: 'the connection was closed before the answer was complete',
};

function reasonOf(error: unknown): string {
  const code = systemErrorCode(error);
  if (code !== undefined && reasons[code] !== undefined) return `${reasons[code]} (${code})`;
  const message = redactUrl(messageOf(error));
  return code === undefined ? message : `${message} (${code})`;
}
