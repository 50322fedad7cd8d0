// A stand-in for prefix.dev on the loopback interface: uploads, trusted publishing and reading of channels, as
// spec: publishing.md 2.1 and 4 describe them. It takes nothing on trust: every header and byte of an upload is checked,
// and what is wrong is answered with an error and kept in `problems`.
//
// Imports nothing of src/, so that it judges independently, and so that `run-prefix.mjs` can start it by itself.
import { execFileSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { decompress } from 'fzstd';

/** What to do with the next upload instead of the ordinary answer. */
export type UploadStep =
  /** Answers so; the body is read and checked, the file not stored. */
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly body?: string;
      readonly headers?: Record<string, string>;
    }
  /** Answers before the body was read, and closes. */
  | { readonly kind: 'early'; readonly status: number; readonly body?: string }
  /** Closes the connection after so many bytes of the body. */
  | { readonly kind: 'close'; readonly afterBytes: number }
  /** Stores the file, then closes the connection without an answer. */
  | { readonly kind: 'store-then-close' }
  /** Stores the file, then answers with a status that says nothing of it. */
  | { readonly kind: 'store-then-status'; readonly status: number }
  /** The ordinary answer, later. */
  | { readonly kind: 'slow'; readonly ms: number }
  | { readonly kind: 'ordinary' };

export interface FakePrefixOptions {
  /** Channels that exist; a name may have a slash. */
  readonly channels: readonly string[];
  /** Channels that only a token may read. */
  readonly privateChannels?: readonly string[];
  /** Tokens that may write to every channel. */
  readonly tokens: readonly string[];
  /** Audience that identity tokens must be asked for. `127.0.0.1` when left out, as the server's host. */
  readonly audience?: string;
  /** Uploads that a token of trusted publishing is good for; any number when left out. */
  readonly mintedUses?: number;
  /** Reads of a subdir's index that do not show a stored file yet. 0 when left out. */
  readonly listingLag?: number;
  readonly port?: number;
}

export interface RecordedRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Record<string, string>;
  /** Of uploads: bytes of the body that came. */
  bodyBytes: number;
  status: number | undefined;
}

export interface StoredPackage {
  readonly channel: string;
  readonly subdir: string;
  readonly fileName: string;
  readonly sha256: string;
  readonly bytes: Buffer;
  readonly record: Record<string, unknown>;
  /** Number of times that it was stored. */
  readonly writes: number;
}

export interface FakePrefix {
  /** `http://127.0.0.1:port`; give it to the program as `PREFIX_SERVER_URL`. */
  readonly url: string;
  readonly requests: readonly RecordedRequest[];
  /** What requests did wrong. Empty at the end of every good test. */
  readonly problems: readonly string[];
  /** By `channel/subdir/fileName`. */
  readonly packages: ReadonlyMap<string, StoredPackage>;
  /** Uploads whose body came whole, by file name, in order. */
  readonly uploads: readonly string[];
  /** Variables of a GitHub job that may ask for identity tokens. */
  readonly githubEnvironment: Record<string, string>;
  /** Tokens that were minted. */
  readonly mintedTokens: readonly string[];
  /** The next uploads are answered so, one step each. */
  enqueue(...steps: UploadStep[]): void;
  /** Statuses with which the next requests for an identity token, or to mint one, are answered. */
  enqueueOidc(...statuses: number[]): void;
  /** Puts a package into a channel without an upload. */
  store(channel: string, fileName: string, bytes: Buffer): StoredPackage;
  close(): Promise<void>;
}

export async function startFakePrefix(options: FakePrefixOptions): Promise<FakePrefix> {
  const fake = new PrefixServer(options);
  await fake.listen();
  return fake;
}

interface Refusal {
  readonly status: number;
  readonly problem: string;
}

class PrefixServer implements FakePrefix {
  readonly requests: RecordedRequest[] = [];
  readonly problems: string[] = [];
  readonly packages = new Map<string, StoredPackage>();
  readonly uploads: string[] = [];
  readonly mintedTokens: string[] = [];
  readonly #options: FakePrefixOptions;
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();
  readonly #steps: UploadStep[] = [];
  readonly #oidcStatuses: number[] = [];
  readonly #requestToken = `request-${randomBytes(8).toString('hex')}`;
  readonly #identities = new Set<string>();
  readonly #uses = new Map<string, number>();
  readonly #lag = new Map<string, number>();

  constructor(options: FakePrefixOptions) {
    this.#options = options;
    this.#server = createServer((request, response) => {
      this.#handle(request, response).catch((error: unknown) => {
        if (!request.socket.destroyed) this.problems.push(`the fake failed: ${error}`);
        request.socket.destroy();
      });
    });
    this.#server.on('connection', (socket) => {
      this.#sockets.add(socket);
      socket.on('close', () => this.#sockets.delete(socket));
    });
  }

  listen(): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#server.once('error', reject);
      this.#server.listen(this.#options.port ?? 0, '127.0.0.1', resolve);
    });
  }

  close(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    return new Promise((resolve) => this.#server.close(() => resolve()));
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  get githubEnvironment(): Record<string, string> {
    return {
      GITHUB_ACTIONS: 'true',
      ACTIONS_ID_TOKEN_REQUEST_URL: `${this.url}/_oidc/token?api-version=2.0`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: this.#requestToken,
    };
  }

  enqueue(...steps: UploadStep[]): void {
    this.#steps.push(...steps);
  }

  enqueueOidc(...statuses: number[]): void {
    this.#oidcStatuses.push(...statuses);
  }

  store(channel: string, fileName: string, bytes: Buffer): StoredPackage {
    const index = readIndexJson(bytes);
    const subdir = String(index['subdir']);
    const key = `${channel}/${subdir}/${fileName}`;
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const md5 = createHash('md5').update(bytes).digest('hex');
    const record = { ...index, md5, sha256, size: bytes.length };
    const writes = (this.packages.get(key)?.writes ?? 0) + 1;
    const stored = { channel, subdir, fileName, sha256, bytes, record, writes };
    this.packages.set(key, stored);
    this.#lag.set(key, this.#options.listingLag ?? 0);
    return stored;
  }

  async #handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', this.url);
    const recorded: RecordedRequest = {
      method: request.method ?? '',
      path: `${url.pathname}${url.search}`,
      headers: Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)])),
      bodyBytes: 0,
      status: undefined,
    };
    this.requests.push(recorded);
    response.on('finish', () => {
      recorded.status = response.statusCode;
    });
    const path = decodeURIComponent(url.pathname);
    if (path === '/_oidc/token') return this.#giveIdentity(request, url, response);
    if (path === '/api/oidc/mint_token') return this.#mint(request, response);
    if (path.startsWith('/api/v1/upload/')) {
      return this.#upload(request, url, path.slice('/api/v1/upload/'.length), response, recorded);
    }
    if (path === '/_control/steps' && request.method === 'POST') {
      this.enqueue(...(JSON.parse((await readBody(request)).toString()) as UploadStep[]));
      return answer(response, 204, '');
    }
    if (path === '/_control/state') return answer(response, 200, JSON.stringify(this.#state()));
    return this.#read(request, path, response);
  }

  #state(): unknown {
    const packages = [...this.packages.values()].map(({ bytes: _, ...item }) => item);
    return { packages, problems: this.problems, requests: this.requests, uploads: this.uploads };
  }

  // --- uploads

  async #upload(
    request: IncomingMessage,
    url: URL,
    channel: string,
    response: ServerResponse,
    recorded: RecordedRequest,
  ): Promise<void> {
    const step = this.#steps.shift() ?? { kind: 'ordinary' };
    if (step.kind === 'early') {
      response.setHeader('connection', 'close');
      return answer(response, step.status, step.body ?? '');
    }
    const body = await readBody(request, (size) => {
      recorded.bodyBytes = size;
      if (step.kind === 'close' && size >= step.afterBytes) request.socket.destroy();
    });
    if (step.kind === 'slow') await new Promise((resolve) => setTimeout(resolve, step.ms));
    if (step.kind === 'status') {
      this.#noteShape(request, url, body);
      for (const [name, value] of Object.entries(step.headers ?? {})) response.setHeader(name, value);
      return answer(response, step.status, step.body ?? '');
    }
    const refusal = this.#take(request, url, channel, body);
    if (step.kind === 'store-then-close' && !refusal) return void request.socket.destroy();
    if (step.kind === 'store-then-status' && !refusal) return answer(response, step.status, 'gateway trouble');
    if (!refusal) return answer(response, 201, 'stored');
    return answer(response, refusal.status, refusal.problem);
  }

  /** Stores an upload, or says why not. */
  #take(request: IncomingMessage, url: URL, channel: string, body: Buffer): Refusal | undefined {
    const form = this.#noteShape(request, url, body);
    if (!form) return { status: 400, problem: 'malformed upload' };
    if (!this.#maySpend(request)) return { status: 401, problem: 'not authenticated' };
    if (!this.#options.channels.includes(channel)) return { status: 404, problem: 'no such channel' };
    let index: Record<string, unknown>;
    try {
      index = readIndexJson(form.content);
    } catch (error) {
      return { status: 422, problem: `not a package: ${error}` };
    }
    const stem = `${index['name']}-${index['version']}-${index['build']}`;
    const extension = isBzip2(form.content) ? 'tar.bz2' : 'conda';
    if (form.fileName !== `${stem}.${extension}`) return { status: 422, problem: `the package is ${stem}` };
    this.uploads.push(form.fileName);
    const key = `${channel}/${index['subdir']}/${form.fileName}`;
    if (this.packages.has(key) && url.searchParams.get('force') !== 'true') return { status: 409, problem: 'exists' };
    this.store(channel, form.fileName, form.content);
    return undefined;
  }

  #maySpend(request: IncomingMessage): boolean {
    const token = bearerOf(request);
    if (token === undefined || !this.#isToken(token)) return false;
    if (!this.mintedTokens.includes(token)) return true;
    const used = (this.#uses.get(token) ?? 0) + 1;
    this.#uses.set(token, used);
    return used <= (this.#options.mintedUses ?? Number.POSITIVE_INFINITY);
  }

  #isToken(token: string): boolean {
    return this.#options.tokens.includes(token) || this.mintedTokens.includes(token);
  }

  /** Checks everything that the protocol fixes about an upload's form; notes what is wrong. */
  #noteShape(request: IncomingMessage, url: URL, body: Buffer): { fileName: string; content: Buffer } | undefined {
    const wrong = (problem: string): undefined => void this.problems.push(`${request.url}: ${problem}`);
    const { headers } = request;
    if (request.method !== 'POST') return wrong(`method ${request.method}`);
    if (![...url.searchParams].every(([key, value]) => key === 'force' && value === 'true')) return wrong('query');
    if (headers['transfer-encoding'] !== undefined) return wrong('chunked instead of a Content-Length');
    if (headers['content-length'] !== String(body.length)) return wrong('Content-Length is not that of the body');
    if (headers['content-encoding'] !== undefined) return wrong('Content-Encoding');
    if (!/^[\w-]+\/\S+$/.test(headers['user-agent'] ?? '')) return wrong('User-Agent');
    const boundary = /^multipart\/form-data; boundary=([\w'()+,./:=?-]{1,70})$/.exec(
      headers['content-type'] ?? '',
    )?.[1];
    if (boundary === undefined) return wrong(`Content-Type ${headers['content-type']}`);
    const opening = Buffer.from(`--${boundary}\r\n`);
    const closing = Buffer.from(`\r\n--${boundary}--\r\n`);
    if (!body.subarray(0, opening.length).equals(opening)) return wrong('the body does not start with its boundary');
    if (!body.subarray(-closing.length).equals(closing)) return wrong('the body does not end with its boundary');
    const headEnd = body.indexOf('\r\n\r\n');
    const part = body.subarray(opening.length, headEnd).toString('latin1').split('\r\n');
    const content = body.subarray(headEnd + 4, -closing.length);
    if (content.indexOf(`\r\n--${boundary}`) >= 0) return wrong('more than one part');
    const sha256 = createHash('sha256').update(content).digest('hex');
    const fileName = /^X-File-Name: ([\w.+!-]+)$/.exec(part[3] ?? '')?.[1];
    const expected = [
      `Content-Disposition: form-data; name="file"; filename="${fileName}"`,
      'Content-Type: application/octet-stream',
      `Content-Length: ${content.length}`,
      `X-File-Name: ${fileName}`,
      `X-File-SHA256: ${sha256}`,
    ];
    if (JSON.stringify(part) !== JSON.stringify(expected)) return wrong(`part headers ${JSON.stringify(part)}`);
    return { fileName: fileName as string, content };
  }

  // --- trusted publishing

  async #giveIdentity(request: IncomingMessage, url: URL, response: ServerResponse): Promise<void> {
    const status = this.#oidcStatuses.shift();
    if (status !== undefined && status !== 200) return answer(response, status, 'no identity');
    const audience = this.#options.audience ?? '127.0.0.1';
    const right =
      request.method === 'GET' &&
      bearerOf(request) === this.#requestToken &&
      url.searchParams.get('api-version') === '2.0' &&
      JSON.stringify(url.searchParams.getAll('audience')) === JSON.stringify([audience]);
    if (!right) {
      this.problems.push(`identity token asked for with ${request.method} ${request.url}`);
      return answer(response, 403, 'wrong request');
    }
    const claims = { aud: audience, iss: 'https://token.actions.githubusercontent.com' };
    const encode = (text: string): string => Buffer.from(text).toString('base64url');
    const identity = `${encode('{"alg":"RS256"}')}.${encode(JSON.stringify(claims))}.${randomBytes(16).toString('hex')}`;
    this.#identities.add(identity);
    response.setHeader('content-type', 'application/json');
    return answer(response, 200, JSON.stringify({ value: identity }));
  }

  async #mint(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = (await readBody(request)).toString();
    const status = this.#oidcStatuses.shift();
    if (status !== undefined && status !== 200)
      return answer(response, status, 'no trusted publisher for this workflow');
    const parsed = JSON.parse(body) as Record<string, unknown>;
    const right =
      request.method === 'POST' &&
      request.headers['content-type'] === 'application/json' &&
      JSON.stringify(Object.keys(parsed)) === '["token"]' &&
      this.#identities.has(String(parsed['token']));
    if (!right) {
      this.problems.push(`token minted with ${request.method} ${body.slice(0, 40)}`);
      return answer(response, 403, 'wrong request');
    }
    const token = `pfx_minted_${randomBytes(8).toString('hex')}`;
    this.mintedTokens.push(token);
    // Some servers end their answers with a line break, which is no part of the token.
    return answer(response, 200, `${token}\n`);
  }

  // --- reading

  async #read(request: IncomingMessage, path: string, response: ServerResponse): Promise<void> {
    const match = /^\/(.+)\/([^/]+)\/([^/]+)$/.exec(path);
    const [, channel = '', subdir = '', fileName = ''] = match ?? [];
    if (!this.#options.channels.includes(channel)) return answer(response, 404, 'no such channel');
    const token = bearerOf(request);
    const isPrivate = this.#options.privateChannels?.includes(channel);
    if (isPrivate && (token === undefined || !this.#isToken(token))) return answer(response, 401, 'private channel');
    const stored = this.packages.get(`${channel}/${subdir}/${fileName}`);
    if (stored) return answer(response, 200, stored.bytes);
    if (fileName !== 'repodata.json') return answer(response, 404, 'no such file');
    const here = [...this.packages].filter(([, item]) => item.channel === channel && item.subdir === subdir);
    if (here.length === 0 && subdir !== 'noarch') return answer(response, 404, 'no such subdir');
    const listed = here.filter(([key]) => {
      const left = this.#lag.get(key) ?? 0;
      this.#lag.set(key, left - 1);
      return left <= 0;
    });
    const records = (extension: string) =>
      Object.fromEntries(
        listed.flatMap(([, { fileName: name, record }]) => (name.endsWith(extension) ? [[name, record]] : [])),
      );
    const packages = { packages: records('.tar.bz2'), 'packages.conda': records('.conda') };
    response.setHeader('content-type', 'application/json');
    return answer(response, 200, JSON.stringify({ info: { subdir }, ...packages }));
  }
}

function answer(response: ServerResponse, status: number, body: string | Buffer): void {
  response.statusCode = status;
  response.end(body);
}

function bearerOf(request: IncomingMessage): string | undefined {
  return /^Bearer (\S+)$/.exec(request.headers.authorization ?? '')?.[1];
}

async function readBody(request: IncomingMessage, onSize: (size: number) => void = () => {}): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    parts.push(chunk);
    size += chunk.length;
    onSize(size);
  }
  return Buffer.concat(parts);
}

const isBzip2 = (bytes: Buffer): boolean => bytes.toString('latin1', 0, 3) === 'BZh';

/** Python's, so that ours does not vouch for itself. */
function decompressBzip2(bytes: Buffer): Buffer {
  const code = 'import bz2,sys; sys.stdout.buffer.write(bz2.decompress(sys.stdin.buffer.read()))';
  return execFileSync('python3', ['-c', code], { input: bytes, maxBuffer: 1 << 30 });
}

/**
 * `info/index.json` of a package: of a `.tar.bz2`, or of a `.conda`, a zip of stored members, one of them a zstd-compressed tar
 * (CEP 21).
 */
export function readIndexJson(bytes: Buffer): Record<string, unknown> {
  if (isBzip2(bytes)) return JSON.parse(tarMember(decompressBzip2(bytes), 'info/index.json').toString('utf8'));
  const end = bytes.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  if (end < 0) throw new Error('no zip');
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    const nameLength = bytes.readUInt16LE(at + 28);
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    if (/^info-.*\.tar\.zst$/.test(name)) {
      const header = bytes.readUInt32LE(at + 42);
      const start = header + 30 + bytes.readUInt16LE(header + 26) + bytes.readUInt16LE(header + 28);
      const tar = Buffer.from(decompress(bytes.subarray(start, start + storedSize(bytes, at))));
      return JSON.parse(tarMember(tar, 'info/index.json').toString('utf8')) as Record<string, unknown>;
    }
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  throw new Error('no info member');
}

/** Compressed size of a member of a zip's directory; of zip64 it stands in the extra field. */
function storedSize(bytes: Buffer, at: number): number {
  const size = bytes.readUInt32LE(at + 20);
  if (size !== 0xffffffff) return size;
  let extra = at + 46 + bytes.readUInt16LE(at + 28);
  while (bytes.readUInt16LE(extra) !== 1) extra += 4 + bytes.readUInt16LE(extra + 2);
  return Number(bytes.readBigUInt64LE(extra + 12));
}

function tarMember(tar: Buffer, wanted: string): Buffer {
  for (let at = 0; at + 512 <= tar.length; ) {
    const name = tar.toString('latin1', at, at + 100).replace(/\0.*$/s, '');
    const size = Number.parseInt(tar.toString('latin1', at + 124, at + 136), 8) || 0;
    if (name === wanted) return tar.subarray(at + 512, at + 512 + size);
    at += 512 + Math.ceil(size / 512) * 512;
  }
  throw new Error(`no ${wanted}`);
}
