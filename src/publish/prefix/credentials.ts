import { type AuthStore, type HttpClient, oauthAccessToken, secretsOf } from '../../channel/index.js';
import { isPixiBuildError, PixiBuildError, type Reporter } from '../../support/index.js';
import { detectCiProvider, missingForIdentityToken } from '../oidc/identity-token.js';
import { audienceOf, mintToken } from './trusted-publishing.js';

export interface PrefixCredentialsContext {
  /** Without trailing slash. */
  readonly server: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly store: AuthStore;
  readonly client: HttpClient;
  readonly report: Reporter;
}

export interface PrefixToken {
  readonly token: string;
  /** Such as `PREFIX_API_KEY`, to be shown. */
  readonly source: string;
  /** From trusted publishing: short-lived, and a new one can be had. */
  readonly minted: boolean;
}

/**
 * The token for a server, by the order: `PREFIX_API_KEY`, the CI job's identity (trusted publishing), the stores of
 * pixi and rattler (spec: publishing.md 2.1, 3, 4). What fails on the way is told with a warning, and again when
 * nothing is found in the end.
 */
export class PrefixCredentials {
  readonly #context: PrefixCredentialsContext;

  constructor(context: PrefixCredentialsContext) {
    this.#context = context;
  }

  /**
   * A token for uploads.
   * @throws PixiBuildError `publish-unauthenticated`, with every place that was looked in
   */
  async obtain(signal?: AbortSignal): Promise<PrefixToken> {
    const causes: string[] = [];
    const found =
      this.#fromEnvironment(causes) ?? (await this.#fromIdentity(causes, signal)) ?? (await this.#fromStores(causes));
    if (!found) throw this.#nothingFound(causes);
    return found;
  }

  /** A token that needs no request to be had, for reading a channel; undefined when there is none. */
  async forReading(): Promise<PrefixToken | undefined> {
    return this.#fromEnvironment([]) ?? (await this.#fromStores([]));
  }

  /**
   * Whether `obtain` may succeed, without asking any server.
   * @throws PixiBuildError `publish-unauthenticated`
   */
  async check(): Promise<void> {
    const causes: string[] = [];
    if (this.#fromEnvironment(causes)) return;
    const provider = detectCiProvider(this.#context.env);
    const missing = provider && missingForIdentityToken(provider, audienceOf(this.#context.server), this.#context.env);
    if (provider && missing === undefined) return;
    causes.push(provider ? `Trusted publishing: ${provider}: ${missing}.` : noCi);
    if (!(await this.#fromStores(causes))) throw this.#nothingFound(causes);
  }

  #fromEnvironment(causes: string[]): PrefixToken | undefined {
    const token = this.#context.env['PREFIX_API_KEY']?.trim();
    if (!token) {
      causes.push('PREFIX_API_KEY is not set.');
      return undefined;
    }
    this.#context.report({ kind: 'secret', value: token });
    checkToken(token, 'PREFIX_API_KEY');
    return { token, source: 'PREFIX_API_KEY', minted: false };
  }

  async #fromIdentity(causes: string[], signal: AbortSignal | undefined): Promise<PrefixToken | undefined> {
    const { server, env, client, report } = this.#context;
    const provider = detectCiProvider(env);
    if (!provider) {
      causes.push(noCi);
      return undefined;
    }
    try {
      const token = await mintToken(server, provider, env, client, report, signal);
      return { token, source: `trusted publishing (${provider})`, minted: true };
    } catch (error) {
      if (signal?.aborted || !isPixiBuildError(error)) throw error;
      causes.push(`Trusted publishing: ${error.message}.`, ...error.details.map((line) => `  ${line}`));
      report({ kind: 'log', level: 'warning', message: `Trusted publishing is not possible: ${error.message}` });
      return undefined;
    }
  }

  async #fromStores(causes: string[]): Promise<PrefixToken | undefined> {
    const { server, store, client, report } = this.#context;
    const host = new URL(server).hostname.replace(/^\[|\]$/g, '');
    const { found, wrongKind, problems } = await store.find(host, ['bearer', 'oauth']);
    for (const problem of problems) report({ kind: 'log', level: 'warning', message: `Credentials: ${problem}` });
    causes.push(...problems.map((problem) => `Credentials: ${problem}.`));
    if (!found) {
      const places = 'RATTLER_AUTH_FILE, the system keyring, ~/.rattler/credentials.json and netrc';
      causes.push(`No token for ${host} in ${places}.`);
      causes.push(...wrongKind.map((place) => `${place} is not a token, which uploads to ${host} need.`));
      return undefined;
    }
    for (const value of secretsOf(found.entry)) report({ kind: 'secret', value });
    const source = `${found.source} (${found.key})`;
    if (found.entry.kind === 'bearer') {
      checkToken(found.entry.token, source);
      return { token: found.entry.token, source, minted: false };
    }
    try {
      const token = await oauthAccessToken(found, client);
      report({ kind: 'secret', value: token });
      return { token, source, minted: false };
    } catch (error) {
      if (!isPixiBuildError(error)) throw error;
      causes.push(`${error.message}.`);
      return undefined;
    }
  }

  #nothingFound(causes: readonly string[]): PixiBuildError {
    return new PixiBuildError('publish-unauthenticated', `No credential for ${this.#context.server} was found`, {
      details: causes,
      hint: 'Set PREFIX_API_KEY, set up trusted publishing for this workflow, or log in with `pixi auth login`.',
    });
  }
}

const noCi = 'Trusted publishing: this is no CI job that gives identity tokens.';

/** A token that cannot stand in a header would fail with a message that shows it. */
function checkToken(token: string, source: string): void {
  if (/^[\x21-\x7e]+$/.test(token)) return;
  throw new PixiBuildError(
    'token-invalid',
    `The token of ${source} holds blanks, line breaks or other signs that no token has`,
    {
      hint: 'Copy it again, without what is around it.',
      exitCode: 2,
    },
  );
}
