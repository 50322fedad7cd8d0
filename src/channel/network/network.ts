import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, rename, rm, stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import {
  fileKind,
  isPixiBuildError,
  PixiBuildError,
  type Reporter,
  redactUrl,
  stripUrlCredentials,
  temporaryNameBeside,
} from '../../support/index.js';
import { secretsOf } from '../auth/entry.js';
import { oauthAccessToken } from '../auth/oauth.js';
import type { AuthStore } from '../auth/store.js';
import { type HttpClient, HttpTransportError } from '../http/client.js';
import { isTransientStatus, waitBeforeRetry } from '../http/retry.js';
import { type MirroredUrl, Mirrors } from './mirrors.js';

export interface NetworkOptions {
  readonly client: HttpClient;
  readonly store: AuthStore;
  readonly mirrors: ReadonlyMap<string, readonly string[]>;
  readonly report: Reporter;
}

export interface ResourceRequest {
  /** http(s) or file; as manifests and records have it, mirrors are found here. */
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

/** What a downloaded file must be. */
export interface ExpectedFile {
  /** Lower-case hex. */
  readonly sha256?: string;
  readonly md5?: string;
  /** Bytes. */
  readonly size?: number;
}

/** Reads what channels offer: through mirrors, with credentials, tried again where that helps. */
export class ChannelNetwork {
  readonly #options: NetworkOptions;
  readonly #mirrors: Mirrors;
  /** By host. */
  readonly #credentials = new Map<string, Promise<Credential>>();

  constructor(options: NetworkOptions) {
    this.#options = options;
    this.#mirrors = new Mirrors(options.mirrors);
  }

  close(): Promise<void> {
    return this.#options.client.close();
  }

  /** The folder of a URL that is of this machine, itself or its first mirror; undefined for what HTTP serves. */
  localPath(url: string): string | undefined {
    const [first] = this.#mirrors.candidates(url);
    return first?.url.startsWith('file:') ? fileURLToPath(first.url) : undefined;
  }

  /**
   * Reads a resource whole.
   * @throws PixiBuildError `channel-unauthorised`, `channel-unreadable`, `http-transport`, `offline`
   */
  async get(request: ResourceRequest): Promise<ResourceAnswer> {
    return this.#tryAll(request.url, request.signal, (target) => this.#getOnce(request, target));
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
    return this.#tryAll(request.url, request.signal, async (target) => {
      const answer = await this.#open(request, target);
      if (answer.kind !== 'found') return answer;
      return { kind: 'found', value: await receive(answer), headers: answer.headers };
    });
  }

  /**
   * Fetches a file, checks it while it comes, and puts it into its place only if it is what was expected. What broke off
   * is taken up where it ended.
   * @param destination absolute; its folder exists
   * @throws PixiBuildError `download-corrupt`, `download-missing` and those of `get`
   */
  async download(url: string, destination: string, expected: ExpectedFile, signal?: AbortSignal): Promise<void> {
    const partial = temporaryNameBeside(destination);
    try {
      await this.#tryAll(url, signal, (target) => this.#downloadOnce(url, target, partial, expected, signal));
      await rename(partial, destination);
    } finally {
      await rm(partial, { force: true });
    }
  }

  /** Mirrors after each other, then the same again after a wait. */
  async #tryAll<T>(
    url: string,
    signal: AbortSignal | undefined,
    work: (target: MirroredUrl) => Promise<T>,
  ): Promise<T> {
    const policy = this.#options.client.retryPolicy;
    const corrupt = { seen: false };
    for (let attempt = 1; ; attempt++) {
      const target = this.#mirrors.candidates(url)[0] as MirroredUrl;
      try {
        return await work(target);
      } catch (error) {
        const retryable = error instanceof HttpTransportError || error instanceof TransientStatusError;
        const wrong = isPixiBuildError(error) && error.code === 'download-corrupt' && !corrupt.seen;
        if (wrong) corrupt.seen = true;
        if (retryable || wrong) this.#mirrors.failed(target);
        if (!(retryable || wrong) || attempt >= policy.tries) throw error;
        const another = this.#mirrors.candidates(url)[0]?.url !== target.url;
        if (!another)
          await waitBeforeRetry(
            policy,
            attempt,
            error instanceof TransientStatusError ? error.retryAfter : undefined,
            signal,
          );
      }
    }
  }

  async #getOnce(request: ResourceRequest, target: MirroredUrl): Promise<ResourceAnswer> {
    const answer = await this.#open(request, target);
    if (answer.kind !== 'found') return answer;
    const parts: Uint8Array[] = [];
    let size = 0;
    for await (const chunk of answer.body) {
      size += chunk.length;
      if (size > request.limit) {
        const message = `${redactUrl(request.url)} has more than the ${request.limit} bytes allowed`;
        throw new PixiBuildError('http-too-large', message);
      }
      parts.push(chunk);
    }
    return { kind: 'found', bytes: Buffer.concat(parts), headers: answer.headers, url: target.url };
  }

  async #open(
    { url, headers, signal }: Omit<ResourceRequest, 'limit'>,
    target: MirroredUrl,
  ): Promise<({ kind: 'found' } & ReceivedBody) | Exclude<ResourceAnswer, { kind: 'found' }>> {
    if (target.url.startsWith('file:')) {
      const file = fileURLToPath(target.url);
      if ((await fileKind(file)) !== 'file') return { kind: 'missing' };
      const { size } = await stat(file);
      return { kind: 'found', body: createReadStream(file, { highWaterMark: 1 << 18 }), headers: {}, size };
    }
    const asked = await this.#withCredential(target.url);
    const response = await this.#options.client.send({
      url: asked.url,
      headers: { ...headers, ...asked.headers },
      signal,
    });
    if (response.status === 200) {
      const length = Number(response.headers['content-length'] ?? Number.NaN);
      const size = Number.isSafeInteger(length) ? length : undefined;
      return { kind: 'found', body: response.stream(), headers: response.headers, size };
    }
    await response.excerpt();
    if (response.status === 304) return { kind: 'unchanged', headers: response.headers };
    if ([404, 410, 501].includes(response.status)) return { kind: 'missing' };
    throw statusError(url, response.status, response.headers['retry-after']);
  }

  async #downloadOnce(
    url: string,
    target: MirroredUrl,
    partial: string,
    expected: ExpectedFile,
    signal: AbortSignal | undefined,
  ): Promise<void> {
    const existing = await stat(partial).then(
      ({ size }) => size,
      () => 0,
    );
    const source = target.url.startsWith('file:')
      ? { stream: createReadStream(fileURLToPath(target.url)) as AsyncIterable<Buffer>, from: 0 }
      : await this.#openDownload(url, target.url, existing, signal);
    const handle = await open(partial, source.from > 0 ? 'r+' : 'w');
    try {
      const sha256 = createHash('sha256');
      const md5 = createHash('md5');
      let size = 0;
      if (source.from > 0) {
        for await (const chunk of createReadStream(partial, { end: source.from - 1 }) as AsyncIterable<Buffer>) {
          sha256.update(chunk);
          md5.update(chunk);
          size += chunk.length;
        }
      }
      try {
        for await (const chunk of source.stream) {
          await handle.write(chunk, 0, chunk.length, size);
          size += chunk.length;
          if (expected.size !== undefined && size > expected.size) break;
          sha256.update(chunk);
          md5.update(chunk);
          this.#options.report({ kind: 'progress', label: url, done: size, total: expected.size, unit: 'bytes' });
        }
      } catch (error) {
        if ((error as { code?: string }).code === 'ENOENT') throw missingFile(url);
        throw error;
      }
      const problem = differences({ sha256: sha256.digest('hex'), md5: md5.digest('hex'), size }, expected);
      if (problem !== undefined) {
        await handle.truncate(0);
        throw new PixiBuildError('download-corrupt', `${redactUrl(url)} is not what the channel says: ${problem}`, {
          hint: 'The file or the channel’s index is damaged, or something on the way changes it.',
        });
      }
      await handle.truncate(size);
    } finally {
      await handle.close();
    }
  }

  async #openDownload(url: string, target: string, existing: number, signal: AbortSignal | undefined) {
    const asked = await this.#withCredential(target);
    const headers = existing > 0 ? { ...asked.headers, range: `bytes=${existing}-` } : asked.headers;
    const response = await this.#options.client.send({ url: asked.url, headers, signal });
    if (response.status === 200) return { stream: response.stream(), from: 0 };
    if (response.status === 206 && response.headers['content-range']?.startsWith(`bytes ${existing}-`)) {
      return { stream: response.stream(), from: existing };
    }
    await response.excerpt();
    // The part that is there is of another file.
    if (response.status === 416) throw new TransientStatusError(url, response.status, undefined);
    if ([404, 410].includes(response.status)) throw missingFile(url);
    throw statusError(url, response.status, response.headers['retry-after']);
  }

  async #withCredential(url: string): Promise<{ url: string; headers: Record<string, string> }> {
    const parsed = new URL(url);
    if (parsed.username !== '' || parsed.password !== '') {
      const basic = Buffer.from(`${decodeURIComponent(parsed.username)}:${decodeURIComponent(parsed.password)}`);
      return { url: stripUrlCredentials(url), headers: { authorization: `Basic ${basic.toString('base64')}` } };
    }
    if (/^\/t\/[^/]+\//.test(parsed.pathname)) return { url, headers: {} };
    let credential = this.#credentials.get(parsed.hostname);
    if (!credential) {
      credential = this.#findCredential(parsed.hostname);
      this.#credentials.set(parsed.hostname, credential);
    }
    const { authorization, condaToken } = await credential;
    if (condaToken !== undefined) {
      parsed.pathname = `/t/${condaToken}${parsed.pathname}`;
      return { url: parsed.href, headers: {} };
    }
    return { url, headers: authorization === undefined ? {} : { authorization } };
  }

  async #findCredential(host: string): Promise<Credential> {
    const { store, report, client } = this.#options;
    const { found } = await store.find(host, ['bearer', 'basic', 'conda-token', 'oauth']);
    if (!found) return {};
    const { entry } = found;
    for (const value of secretsOf(entry)) report({ kind: 'secret', value });
    switch (entry.kind) {
      case 'bearer':
        return { authorization: `Bearer ${entry.token}` };
      case 'basic': {
        const text = Buffer.from(`${entry.username}:${entry.password}`).toString('base64');
        report({ kind: 'secret', value: text });
        return { authorization: `Basic ${text}` };
      }
      case 'conda-token':
        return { condaToken: entry.token };
      case 'oauth':
        return { authorization: `Bearer ${await oauthAccessToken(found, client)}` };
      default:
        return {};
    }
  }
}

interface Credential {
  readonly authorization?: string;
  readonly condaToken?: string;
}

class TransientStatusError extends PixiBuildError {
  constructor(
    url: string,
    status: number,
    readonly retryAfter: string | undefined,
  ) {
    super('channel-unreadable', `${redactUrl(url)} could not be read: the server answered with HTTP ${status}`, {
      hint: 'Try again later, or name a mirror in the configuration.',
    });
  }
}

function statusError(url: string, status: number, retryAfter: string | undefined): PixiBuildError {
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

function missingFile(url: string): PixiBuildError {
  return new PixiBuildError('download-missing', `${redactUrl(url)} is not there`, {
    hint: 'The channel’s index names a file that it does not have (any more). Try again later.',
  });
}

function differences(found: Required<ExpectedFile>, expected: ExpectedFile): string | undefined {
  if (expected.size !== undefined && found.size !== expected.size) {
    return `it has ${found.size > expected.size ? 'more than ' : `${found.size} bytes instead of `}${expected.size} bytes`;
  }
  if (expected.sha256 !== undefined) {
    return found.sha256 === expected.sha256 ? undefined : `its SHA-256 is ${found.sha256}`;
  }
  if (expected.md5 !== undefined) return found.md5 === expected.md5 ? undefined : `its MD5 is ${found.md5}`;
  return undefined;
}
