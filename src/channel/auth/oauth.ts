import { readFile } from 'node:fs/promises';
import { PixiBuildError, withFileLock, writeFileAtomic } from '../../support/index.js';
import type { HttpClient } from '../http/client.js';
import { isLoopbackHost } from '../http/urls.js';
import { type AuthEntry, parseAuthEntry } from './entry.js';
import type { FoundAuth } from './store.js';

type OAuthEntry = Extract<AuthEntry, { kind: 'oauth' }>;

/** A token with less time left is renewed before use. */
const renewBeforeSeconds = 300;

/**
 * The access token of an OAuth entry, renewed when it is about to end, and the renewed one written back to the file that
 * held it (spec: publishing.md 2.1). When renewing fails, a token that is still good is used.
 * @throws PixiBuildError `oauth-expired`
 */
export async function oauthAccessToken(found: FoundAuth, client: HttpClient, nowMs = Date.now()): Promise<string> {
  const { entry } = found;
  if (entry.kind !== 'oauth') throw new Error(`the entry is of kind ${entry.kind}`);
  const secondsLeft = entry.expiresAt === undefined ? Number.POSITIVE_INFINITY : entry.expiresAt - nowMs / 1000;
  if (secondsLeft >= renewBeforeSeconds) return entry.accessToken;
  const renewed = await renew(entry, client, nowMs).catch(() => undefined);
  if (renewed) {
    if (found.file !== undefined) await storeEntry(found.file, found.key, renewed);
    return renewed.accessToken;
  }
  if (secondsLeft > 0) return entry.accessToken;
  throw new PixiBuildError('oauth-expired', `The login of '${found.key}' in ${found.source} has expired`, {
    hint: `Log in again, with \`pixi auth login\`.`,
  });
}

async function renew(entry: OAuthEntry, client: HttpClient, nowMs: number): Promise<OAuthEntry | undefined> {
  const endpoint = new URL(entry.tokenEndpoint);
  if (entry.refreshToken === undefined) return undefined;
  if (endpoint.protocol !== 'https:' && !isLoopbackHost(endpoint.hostname)) return undefined;
  const form = { grant_type: 'refresh_token', refresh_token: entry.refreshToken, client_id: entry.clientId };
  const response = await client.send({
    url: endpoint.href,
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' },
    body: new URLSearchParams(form).toString(),
  });
  const body = await response.bytes(1 << 20);
  if (response.status !== 200) return undefined;
  const answer = JSON.parse(body.toString('utf8')) as Record<string, unknown>;
  if (typeof answer['access_token'] !== 'string') return undefined;
  const expiresIn = answer['expires_in'];
  return {
    ...entry,
    accessToken: answer['access_token'],
    refreshToken: typeof answer['refresh_token'] === 'string' ? answer['refresh_token'] : entry.refreshToken,
    expiresAt: typeof expiresIn === 'number' ? Math.floor(nowMs / 1000 + expiresIn) : undefined,
  };
}

/** Other entries of the file stay as they are; keys sorted, one line, readable by the user only. */
async function storeEntry(file: string, key: string, entry: OAuthEntry): Promise<void> {
  await withFileLock(`${file}.lock`, { giveUpAfterMs: 10_000 }, async () => {
    const content = JSON.parse(await readFile(file, 'utf8')) as Record<string, unknown>;
    if (parseAuthEntry(content[key])?.kind !== 'oauth') return;
    content[key] = {
      OAuth: {
        access_token: entry.accessToken,
        refresh_token: entry.refreshToken ?? null,
        expires_at: entry.expiresAt ?? null,
        token_endpoint: entry.tokenEndpoint,
        revocation_endpoint: entry.revocationEndpoint ?? null,
        client_id: entry.clientId,
      },
    };
    const sorted = Object.fromEntries(Object.entries(content).sort(([a], [b]) => (a < b ? -1 : 1)));
    await writeFileAtomic(file, JSON.stringify(sorted), 0o600);
  });
}
