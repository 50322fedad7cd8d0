import { createSign } from 'node:crypto';
import { homedir } from 'node:os';
import path from 'node:path';
import { PixiBuildError, type Reporter, readTextIfExists } from '../../support/index.js';
import type { HttpClient } from '../http/client.js';
import type { Opened } from './credentials.js';

export interface GcsBucketsOptions {
  readonly client: HttpClient;
  readonly report: Reporter;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The user's home when left out. */
  readonly homeDirectory?: string;
}

const scope = 'https://www.googleapis.com/auth/devstorage.read_only';

/**
 * Makes requests of `gcs://bucket/key` (spec: conda-runtime.md 7.3), with application default credentials: the file of
 * `GOOGLE_APPLICATION_CREDENTIALS` or the one that `gcloud auth application-default login` writes, of a service account
 * (RFC 7523) or of a user (RFC 6749, 6). Without any the object is asked for as anybody would.
 */
export class GcsBuckets {
  readonly #options: GcsBucketsOptions;
  #token: { readonly value: Promise<string | undefined>; untilMs: number } | undefined;

  constructor(options: GcsBucketsOptions) {
    this.#options = options;
  }

  /** @throws PixiBuildError `gcs-credentials` */
  async open(url: string): Promise<Opened> {
    const { hostname, pathname } = new URL(url);
    // The variable of Google's own emulators.
    const server = this.#options.environment['STORAGE_EMULATOR_HOST'] || 'https://storage.googleapis.com';
    const base = /^https?:\/\//.test(server) ? server : `http://${server}`;
    if (!this.#token || Date.now() >= this.#token.untilMs) this.#token = this.#renewed();
    const value = await this.#token.value;
    return {
      url: `${base.replace(/\/+$/, '')}/${hostname}${pathname}`,
      headers: value === undefined ? {} : { authorization: `Bearer ${value}` },
    };
  }

  /** The token that requests share from now on. */
  #renewed(): { readonly value: Promise<string | undefined>; untilMs: number } {
    const obtained = this.#obtain();
    const token = { value: obtained.then((found) => found?.value), untilMs: Number.POSITIVE_INFINITY };
    obtained.then(
      (found) => {
        // Some time is left for the request itself.
        if (found) token.untilMs = Date.now() + (found.seconds - 60) * 1000;
      },
      () => {
        token.untilMs = 0;
      },
    );
    return token;
  }

  async #obtain(): Promise<{ value: string; seconds: number } | undefined> {
    const { environment, client, report, homeDirectory = homedir() } = this.#options;
    const named = environment['GOOGLE_APPLICATION_CREDENTIALS'];
    const file = named || usualFile(environment, homeDirectory);
    const text = await readTextIfExists(file);
    if (text === undefined) {
      if (!named) return undefined;
      throw unusable(`GOOGLE_APPLICATION_CREDENTIALS names ${file}, which does not exist`);
    }
    const { endpoint, form } = grantOf(parseCredentials(text, file), file);
    const { response, bytes } = await client.read(
      {
        url: endpoint,
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams(form).toString(),
      },
      1 << 20,
    );
    const answer = response.status === 200 ? (JSON.parse(bytes.toString('utf8')) as Record<string, unknown>) : {};
    const { access_token: value, expires_in: seconds } = answer;
    if (typeof value !== 'string') throw unusable(`The credentials in ${file} were refused (HTTP ${response.status})`);
    report({ kind: 'secret', value });
    return { value, seconds: typeof seconds === 'number' ? seconds : 3600 };
  }
}

function usualFile(environment: GcsBucketsOptions['environment'], home: string): string {
  const appData = environment['APPDATA'];
  const folder =
    environment['CLOUDSDK_CONFIG'] ||
    (process.platform === 'win32' && appData ? path.join(appData, 'gcloud') : path.join(home, '.config', 'gcloud'));
  return path.join(folder, 'application_default_credentials.json');
}

function parseCredentials(text: string, file: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null) return value as Record<string, unknown>;
  } catch {
    // The parser's message quotes the text, and with it maybe a key.
  }
  throw unusable(`${file} is no JSON object`);
}

function grantOf(
  credentials: Record<string, unknown>,
  file: string,
): { endpoint: string; form: Record<string, string> } {
  const text = (key: string): string => {
    const value = credentials[key];
    if (typeof value === 'string' && value !== '') return value;
    throw unusable(`${file} lacks '${key}'`);
  };
  const tokenUri = credentials['token_uri'];
  const endpoint = typeof tokenUri === 'string' ? tokenUri : 'https://oauth2.googleapis.com/token';
  switch (credentials['type']) {
    case 'service_account': {
      const assertion = signedAssertion(text('client_email'), text('private_key'), endpoint);
      return { endpoint, form: { grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer', assertion } };
    }
    case 'authorized_user': {
      const [client_id, client_secret, refresh_token] = [
        text('client_id'),
        text('client_secret'),
        text('refresh_token'),
      ];
      return { endpoint, form: { grant_type: 'refresh_token', client_id, client_secret, refresh_token } };
    }
    default:
      throw unusable(`Credentials of type ${JSON.stringify(credentials['type'])} (${file}) are not supported yet`);
  }
}

function signedAssertion(email: string, key: string, audience: string): string {
  const now = Math.floor(Date.now() / 1000);
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const claims = { iss: email, scope, aud: audience, iat: now, exp: now + 3600 };
  const text = `${part({ alg: 'RS256', typ: 'JWT' })}.${part(claims)}`;
  try {
    return `${text}.${createSign('RSA-SHA256').update(text).sign(key, 'base64url')}`;
  } catch {
    throw unusable('The private key of the service account cannot be used');
  }
}

function unusable(message: string): PixiBuildError {
  return new PixiBuildError('gcs-credentials', message, {
    exitCode: 2,
    hint: 'Set GOOGLE_APPLICATION_CREDENTIALS to the key file of a service account, or run `gcloud auth application-default login`.',
  });
}
