/** A credential as pixi and rattler store it (spec: conda-runtime.md 7.1; publishing.md 3.2). */
export type AuthEntry =
  | { readonly kind: 'bearer'; readonly token: string }
  /** As a part of the path, `/t/<token>/`, on reads. */
  | { readonly kind: 'conda-token'; readonly token: string }
  | { readonly kind: 'basic'; readonly username: string; readonly password: string }
  | {
      readonly kind: 's3';
      readonly accessKeyId: string;
      readonly secretAccessKey: string;
      readonly sessionToken: string | undefined;
    }
  | {
      readonly kind: 'oauth';
      readonly accessToken: string;
      readonly refreshToken: string | undefined;
      /** Seconds since 1970; undefined when it does not end. */
      readonly expiresAt: number | undefined;
      readonly tokenEndpoint: string;
      readonly revocationEndpoint: string | undefined;
      readonly clientId: string;
    };

export type AuthKind = AuthEntry['kind'];

/** The texts of an entry that no log may show. */
export function secretsOf(entry: AuthEntry): string[] {
  switch (entry.kind) {
    case 'bearer':
    case 'conda-token':
      return [entry.token];
    case 'basic':
      return [entry.password];
    case 's3':
      return [entry.secretAccessKey, ...(entry.sessionToken ? [entry.sessionToken] : [])];
    case 'oauth':
      return [entry.accessToken, ...(entry.refreshToken ? [entry.refreshToken] : [])];
  }
}

/** One value of a credential file: an object with exactly one known tag. undefined when it is not one. */
export function parseAuthEntry(value: unknown): AuthEntry | undefined {
  const tagged = asObject(value);
  const tags = Object.keys(tagged ?? {});
  if (!tagged || tags.length !== 1) return undefined;
  const [tag] = tags as [string];
  const content = tagged[tag];
  const members = asObject(content) ?? {};
  const text = (key: string): string | undefined =>
    typeof members[key] === 'string' ? (members[key] as string) : undefined;
  switch (tag) {
    case 'BearerToken':
      return typeof content === 'string' ? { kind: 'bearer', token: content } : undefined;
    case 'CondaToken':
      return typeof content === 'string' ? { kind: 'conda-token', token: content } : undefined;
    case 'BasicHTTP': {
      const username = text('username');
      const password = text('password');
      return username === undefined || password === undefined ? undefined : { kind: 'basic', username, password };
    }
    case 'S3Credentials': {
      const accessKeyId = text('access_key_id');
      const secretAccessKey = text('secret_access_key');
      if (accessKeyId === undefined || secretAccessKey === undefined) return undefined;
      return { kind: 's3', accessKeyId, secretAccessKey, sessionToken: text('session_token') };
    }
    case 'OAuth': {
      const accessToken = text('access_token');
      const tokenEndpoint = text('token_endpoint');
      const clientId = text('client_id');
      if (accessToken === undefined || tokenEndpoint === undefined || clientId === undefined) return undefined;
      const expiresAt = typeof members['expires_at'] === 'number' ? members['expires_at'] : undefined;
      return {
        kind: 'oauth',
        accessToken,
        refreshToken: text('refresh_token'),
        expiresAt,
        tokenEndpoint,
        revocationEndpoint: text('revocation_endpoint'),
        clientId,
      };
    }
    default:
      return undefined;
  }
}

function asObject(value: unknown): Record<string, unknown> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : undefined;
}
