import { PixiBuildError, type Reporter } from '../../support/index.js';
import { type AuthEntry, secretsOf } from '../auth/entry.js';
import { oauthAccessToken } from '../auth/oauth.js';
import type { AuthStore } from '../auth/store.js';
import type { HttpClient } from '../http/client.js';

/** A URL without secrets that HTTP does not know, and the headers that open it. */
export interface Opened {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
}

interface Credential {
  readonly authorization?: string;
  readonly condaToken?: string;
  /** It may have to be renewed before long. */
  readonly isShortLived?: boolean;
}

interface Known {
  readonly found: Promise<Credential>;
  untilMs: number;
}

/** How long the answer of an OAuth login is used without looking whether it has to be renewed. */
const oauthPatienceMs = 60_000;

/** Finds what opens a URL (spec: conda-runtime.md 7.2). Each host is looked up once. */
export class Credentials {
  readonly #store: AuthStore;
  readonly #client: HttpClient;
  readonly #report: Reporter;
  /** By host. */
  readonly #known = new Map<string, Known>();
  readonly #told = new Set<string>();

  constructor(store: AuthStore, client: HttpClient, report: Reporter) {
    this.#store = store;
    this.#client = client;
    this.#report = report;
  }

  /**
   * What a request to an http(s) URL needs: user and password of the URL itself become a header; a token in its path
   * stays; else what is stored for the host.
   * @throws PixiBuildError `oauth-expired`, `token-invalid`
   */
  async open(url: string): Promise<Opened> {
    const parsed = new URL(url);
    if (parsed.username !== '' || parsed.password !== '') {
      const name = decodeURIComponent(parsed.username);
      const password = decodeURIComponent(parsed.password);
      if (password !== '') this.#report({ kind: 'secret', value: password });
      return { url: withoutUserInfo(parsed), headers: { authorization: this.#basic(name, password) } };
    }
    if (/^\/t\/[^/]+\//.test(parsed.pathname)) return { url, headers: {} };
    const { authorization, condaToken } = await this.ofHost(parsed.hostname);
    if (condaToken !== undefined) {
      parsed.pathname = `/t/${encodeURIComponent(condaToken)}${parsed.pathname}`;
      return { url: parsed.href, headers: {} };
    }
    return { url, headers: authorization === undefined ? {} : { authorization } };
  }

  /** @param host without port */
  ofHost(host: string): Promise<Credential> {
    let known = this.#known.get(host);
    if (!known || Date.now() >= known.untilMs) {
      known = this.#lookUp(host);
      this.#known.set(host, known);
    }
    return known.found;
  }

  /** Requests at the same time share the answer. A failure is not kept. */
  #lookUp(host: string): Known {
    const found = this.#find(host.replace(/^\[|\]$/g, ''));
    const known: Known = { found, untilMs: Number.POSITIVE_INFINITY };
    found.then(
      ({ isShortLived }) => {
        if (isShortLived) known.untilMs = Date.now() + oauthPatienceMs;
      },
      () => this.#known.delete(host),
    );
    return known;
  }

  async #find(host: string): Promise<Credential> {
    const { found, problems } = await this.#store.find(host, ['bearer', 'basic', 'conda-token', 'oauth']);
    for (const problem of problems) this.#tell(problem);
    if (!found) return {};
    const { entry, source, key } = found;
    for (const value of secretsOf(entry)) this.#report({ kind: 'secret', value });
    checkHeader(entry, `${source} (${key})`);
    switch (entry.kind) {
      case 'bearer':
        return { authorization: `Bearer ${entry.token}` };
      case 'basic':
        return { authorization: this.#basic(entry.username, entry.password) };
      case 'conda-token':
        return { condaToken: entry.token };
      case 'oauth': {
        const token = await oauthAccessToken(found, this.#client);
        this.#report({ kind: 'secret', value: token });
        return { authorization: `Bearer ${token}`, isShortLived: true };
      }
      case 's3':
        return {};
    }
  }

  #basic(name: string, password: string): string {
    const text = Buffer.from(`${name}:${password}`).toString('base64');
    this.#report({ kind: 'secret', value: text });
    return `Basic ${text}`;
  }

  #tell(problem: string): void {
    if (this.#told.has(problem)) return;
    this.#told.add(problem);
    this.#report({ kind: 'log', level: 'warning', message: `Credentials: ${problem}` });
  }
}

function withoutUserInfo(url: URL): string {
  const bare = new URL(url);
  bare.username = '';
  bare.password = '';
  return bare.href;
}

/** A token that cannot stand in a header would fail with a message that shows it. */
function checkHeader(entry: AuthEntry, source: string): void {
  const isToken = entry.kind === 'bearer' || entry.kind === 'conda-token';
  if (!isToken || /^[\x21-\x7e]+$/.test(entry.token)) return;
  throw new PixiBuildError(
    'token-invalid',
    `The token of ${source} holds blanks, line breaks or other signs that no token has`,
    {
      hint: 'Copy it again, without what is around it.',
      exitCode: 2,
    },
  );
}
