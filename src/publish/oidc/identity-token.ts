import { execFile } from 'node:child_process';
import { type HttpClient, isLoopbackHost } from '../../channel/index.js';
import { isPixiBuildError, messageOf, PixiBuildError } from '../../support/index.js';

export type CiProvider = 'GitHub Actions' | 'GitLab CI' | 'Buildkite' | 'CircleCI' | 'Google Cloud';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The CI system that runs this process, of those that give identity tokens (spec: publishing.md 4.1). Unlike upstream,
 * Google Cloud comes last and only by its variable, so that a GitHub runner on a Google machine is GitHub's.
 */
export function detectCiProvider(env: Environment): CiProvider | undefined {
  if (env['GITHUB_ACTIONS'] === 'true') return 'GitHub Actions';
  if (env['GITLAB_CI'] === 'true') return 'GitLab CI';
  if (env['BUILDKITE'] === 'true') return 'Buildkite';
  if (env['CIRCLECI'] === 'true') return 'CircleCI';
  return env['GOOGLE_SERVICE_ACCOUNT_NAME'] ? 'Google Cloud' : undefined;
}

/** Whether the provider can be asked at all, as far as the environment tells; else what is missing. */
export function missingForIdentityToken(provider: CiProvider, audience: string, env: Environment): string | undefined {
  switch (provider) {
    case 'GitHub Actions':
      return env['ACTIONS_ID_TOKEN_REQUEST_URL'] && env['ACTIONS_ID_TOKEN_REQUEST_TOKEN']
        ? undefined
        : 'the job gives no identity token (it needs `permissions: id-token: write`, and no pull request of a fork gets it)';
    case 'GitLab CI':
      return env[gitlabVariable(audience)]
        ? undefined
        : `the job has no variable ${gitlabVariable(audience)} (declare it under id_tokens, with aud ${audience})`;
    case 'Buildkite':
    case 'CircleCI':
      return undefined;
    case 'Google Cloud':
      return 'identity tokens of Google Cloud are not supported yet';
  }
}

/**
 * A token that says who this CI job is, meant for `audience`.
 * @throws PixiBuildError `identity-token-unavailable`
 */
export async function identityToken(
  provider: CiProvider,
  audience: string,
  env: Environment,
  client: HttpClient,
  signal?: AbortSignal,
): Promise<string> {
  const missing = missingForIdentityToken(provider, audience, env);
  if (missing !== undefined) throw unavailable(provider, missing);
  switch (provider) {
    case 'GitHub Actions':
      return githubToken(audience, env, client, signal);
    case 'GitLab CI':
      return env[gitlabVariable(audience)] as string;
    case 'Buildkite':
      return commandToken(provider, ['buildkite-agent', 'oidc', 'request-token', '--audience', audience], env);
    case 'CircleCI': {
      const claims = JSON.stringify({ aud: audience });
      return commandToken(provider, ['circleci', 'run', 'oidc', 'get', '--root-issuer', '--claims', claims], env);
    }
    case 'Google Cloud':
      throw unavailable(provider, 'identity tokens of Google Cloud are not supported yet');
  }
}

/** spec: publishing.md 8.1. The request URL has a query already. */
async function githubToken(
  audience: string,
  env: Environment,
  client: HttpClient,
  signal: AbortSignal | undefined,
): Promise<string> {
  const provider = 'GitHub Actions';
  let url: URL;
  try {
    url = new URL(env['ACTIONS_ID_TOKEN_REQUEST_URL'] as string);
  } catch {
    throw unavailable(provider, 'ACTIONS_ID_TOKEN_REQUEST_URL is not a URL');
  }
  if (url.protocol !== 'https:' && !isLoopbackHost(url.hostname)) {
    throw unavailable(provider, 'ACTIONS_ID_TOKEN_REQUEST_URL is not https');
  }
  url.searchParams.set('audience', audience);
  const headers = { authorization: `Bearer ${env['ACTIONS_ID_TOKEN_REQUEST_TOKEN']}`, accept: 'application/json' };
  const body = await askRetrying(client, provider, { url: url.href, headers, signal });
  let value: unknown;
  try {
    value = JSON.parse(body).value;
  } catch {
    value = undefined;
  }
  if (typeof value === 'string' && value !== '') return value;
  throw unavailable(provider, 'the answer to the request for an identity token holds none');
}

/** Reads a 200 as text; the retries are those of the client. */
async function askRetrying(
  client: HttpClient,
  provider: CiProvider,
  request: { url: string; headers: Record<string, string>; signal: AbortSignal | undefined },
): Promise<string> {
  try {
    const { response, bytes } = await client.read(request, 1 << 20);
    if (response.status === 200) return bytes.toString('utf8');
    throw unavailable(provider, `the request for an identity token was answered with HTTP ${response.status}`);
  } catch (error) {
    if (request.signal?.aborted || !isPixiBuildError(error) || error.code === 'identity-token-unavailable') throw error;
    throw unavailable(provider, error.message, error);
  }
}

function gitlabVariable(audience: string): string {
  return `${audience.toUpperCase().replace(/[^A-Z0-9]/g, '_')}_ID_TOKEN`;
}

async function commandToken(provider: CiProvider, command: readonly string[], env: Environment): Promise<string> {
  const [program, ...args] = command as [string, ...string[]];
  const token = await new Promise<string>((resolve, reject) => {
    execFile(program, args, { env: { ...env }, timeout: 60_000, windowsHide: true }, (error, stdout) => {
      if (error) reject(unavailable(provider, `\`${program}\` failed: ${messageOf(error).split('\n')[0]}`, error));
      else resolve(stdout.trim());
    });
  });
  if (token === '') throw unavailable(provider, `\`${program}\` printed no token`);
  return token;
}

function unavailable(provider: CiProvider, reason: string, cause?: unknown): PixiBuildError {
  return new PixiBuildError('identity-token-unavailable', `${provider}: ${reason}`, { cause });
}
