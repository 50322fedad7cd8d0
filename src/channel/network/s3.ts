import type { S3Options } from '../../manifest/index.js';
import { PixiBuildError, type Reporter, redactUrl } from '../../support/index.js';
import { secretsOf } from '../auth/entry.js';
import type { AuthStore } from '../auth/store.js';
import { isLoopbackHost } from '../http/urls.js';
import { type AwsKeys, type AwsSettings, readAwsSettings } from './aws-settings.js';
import type { Opened } from './credentials.js';

export interface S3BucketsOptions {
  readonly store: AuthStore;
  readonly report: Reporter;
  /** By bucket: of the workspace over those of the configuration. */
  readonly buckets: ReadonlyMap<string, S3Options>;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The user's home when left out. */
  readonly homeDirectory?: string;
}

/** Makes signed requests of `s3://bucket/key` (spec: conda-runtime.md 7.3; AWS signature version 4). */
export class S3Buckets {
  readonly #options: S3BucketsOptions;
  #settings: Promise<AwsSettings> | undefined;

  constructor(options: S3BucketsOptions) {
    this.#options = options;
  }

  /**
   * The https URL of an object and the headers that open it. The signature lies in the headers, so that no URL shows it.
   * @throws PixiBuildError `s3-credentials`
   */
  async open(url: string, method: 'GET' | 'HEAD', headers: Readonly<Record<string, string>>): Promise<Opened> {
    const parsed = new URL(url);
    const own = this.#options.buckets.get(parsed.hostname);
    this.#settings ??= readAwsSettings(this.#options.environment, this.#options.homeDirectory);
    const settings = await this.#settings;
    const keys = (own && (await this.#storedKeys(parsed))) ?? settings.keys;
    if (!keys) throw missingKeys(parsed.hostname, own !== undefined, settings);
    this.#tell(keys);
    const region = own?.region ?? settings.region ?? 'us-east-1';
    const target = own
      ? objectUrl(own.endpointUrl, parsed, own.forcePathStyle)
      : settings.endpointUrl === undefined
        ? amazonUrl(parsed, region)
        : objectUrl(settings.endpointUrl, parsed, wantsPathStyle(settings.endpointUrl));
    const { AwsV4Signer } = await import('aws4fetch');
    const signer = new AwsV4Signer({ ...keys, method, url: target, headers: { ...headers }, region, service: 's3' });
    const signed = await signer.sign();
    return { url: target, headers: Object.fromEntries(signed.headers.entries()) };
  }

  async #storedKeys(url: URL): Promise<AwsKeys | undefined> {
    const { found } = await this.#options.store.findForBucket(url, ['s3']);
    if (found?.entry.kind !== 's3') return undefined;
    for (const value of secretsOf(found.entry)) this.#options.report({ kind: 'secret', value });
    return found.entry;
  }

  #tell({ secretAccessKey, sessionToken }: AwsKeys): void {
    for (const value of [secretAccessKey, sessionToken]) if (value) this.#options.report({ kind: 'secret', value });
  }
}

/** Keys of objects are signed as they are sent, so every sign but the unreserved ones is encoded. */
function encodedKey(url: URL): string {
  return url.pathname
    .split('/')
    .map((segment) =>
      encodeURIComponent(decodeURIComponent(segment)).replace(
        /[!'()*]/g,
        (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
      ),
    )
    .join('/');
}

function objectUrl(endpoint: string, url: URL, pathStyle: boolean): string {
  const base = new URL(endpoint);
  const root = base.pathname.replace(/\/+$/, '');
  return pathStyle
    ? `${base.protocol}//${base.host}${root}/${url.hostname}${encodedKey(url)}`
    : `${base.protocol}//${url.hostname}.${base.host}${root}${encodedKey(url)}`;
}

/** The certificate of Amazon is for one label below its own name. */
function amazonUrl(url: URL, region: string): string {
  return objectUrl(`https://s3.${region}.amazonaws.com`, url, url.hostname.includes('.'));
}

function wantsPathStyle(endpoint: string): boolean {
  const { hostname } = new URL(endpoint);
  return isLoopbackHost(hostname) || hostname.endsWith('r2.cloudflarestorage.com');
}

function missingKeys(bucket: string, isConfigured: boolean, { otherWays }: AwsSettings): PixiBuildError {
  const ways = otherWays.length > 0 ? [`${otherWays.join(', ')} is set, which is not known here.`] : [];
  return new PixiBuildError(
    's3-credentials',
    `No credentials for the bucket ${redactUrl(`s3://${bucket}`)} were found`,
    {
      exitCode: 2,
      details: ways,
      hint: isConfigured
        ? `Store them (pixi auth login s3://${bucket} --s3-access-key-id ...), or set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY.`
        : 'Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY (aws configure export-credentials prints them).',
    },
  );
}
