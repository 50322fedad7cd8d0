import {
  type HttpClient,
  type HttpResponse,
  HttpTransportError,
  isTransientStatus,
  joinUrl,
  waitBeforeRetry,
} from '../../channel/index.js';
import { PixiBuildError, type Reporter } from '../../support/index.js';
import { type CiProvider, identityToken } from '../oidc/identity-token.js';

/** The audience of identity tokens for a server: `prefix.dev` for its family, else the host's name. */
export function audienceOf(server: string): string {
  const host = new URL(server).hostname.toLowerCase();
  return host === 'prefix.dev' || host.endsWith('.prefix.dev') ? 'prefix.dev' : host;
}

/**
 * Exchanges the CI job's identity for a short-lived token of the server (spec: publishing.md 4.2). Both are reported as
 * secrets.
 * @throws PixiBuildError `identity-token-unavailable`, `trusted-publishing-refused`
 */
export async function mintToken(
  server: string,
  provider: CiProvider,
  env: Readonly<Record<string, string | undefined>>,
  client: HttpClient,
  report: Reporter,
  signal?: AbortSignal,
): Promise<string> {
  const identity = await identityToken(provider, audienceOf(server), env, client, signal);
  report({ kind: 'secret', value: identity });
  const response = await postRetrying(client, joinUrl(server, 'api', 'oidc', 'mint_token'), identity, signal);
  if (response.status < 200 || response.status >= 300) {
    const body = (await response.excerpt(512)).replaceAll(identity, '********').trim();
    throw refused(`${server} answered the exchange of ${provider}'s identity with HTTP ${response.status}`, body);
  }
  const token = (await response.bytes(1 << 20)).toString('utf8').trim();
  if (token === '' || !/^[\x21-\x7e]+$/.test(token)) {
    throw refused(`${server} answered the exchange of ${provider}'s identity with something that is no token`);
  }
  report({ kind: 'secret', value: token });
  return token;
}

async function postRetrying(
  client: HttpClient,
  url: string,
  identity: string,
  signal: AbortSignal | undefined,
): Promise<HttpResponse> {
  const policy = client.retryPolicy;
  for (let attempt = 1; ; attempt++) {
    let retryAfter: string | undefined;
    try {
      const response = await client.send({
        url,
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ token: identity }),
        signal,
      });
      if (!isTransientStatus(response.status) || attempt >= policy.tries) return response;
      retryAfter = response.headers['retry-after'];
      await response.excerpt();
    } catch (error) {
      if (!(error instanceof HttpTransportError) || attempt >= policy.tries) throw error;
    }
    await waitBeforeRetry(policy, attempt, retryAfter, signal);
  }
}

function refused(message: string, body?: string): PixiBuildError {
  return new PixiBuildError('trusted-publishing-refused', message, {
    hint: 'Set up a trusted publisher for the channel: owner, repository, workflow file and environment must be those of this run.',
    details: body ? [body] : [],
  });
}
