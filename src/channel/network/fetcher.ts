import type { S3Options } from '../../manifest/index.js';
import type { Reporter } from '../../support/index.js';
import type { AuthStore } from '../auth/store.js';
import type { HttpClient, HttpResponse } from '../http/client.js';
import { Credentials } from './credentials.js';
import type { GcsBuckets } from './gcs.js';
import { fileResponse } from './local-response.js';
import type { OciRegistries } from './oci.js';
import type { S3Buckets } from './s3.js';

export interface FetcherOptions {
  readonly client: HttpClient;
  readonly store: AuthStore;
  readonly report: Reporter;
  /** By bucket. */
  readonly s3Options?: ReadonlyMap<string, S3Options>;
  /** Where AWS and Google are told of; nothing of `process.env`. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
  /** The user's home when left out. */
  readonly homeDirectory?: string;
}

export interface FetchRequest {
  /** `http(s)://`, `file://`, `oci://`, `s3://` or `gcs://`; no mirrors are looked for. */
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Of the content that is wanted, lower-case hex. */
  readonly sha256?: string;
  readonly signal?: AbortSignal;
}

/** One try to read a URL of any kind, with what opens it. Any status is an answer. */
export class Fetcher {
  readonly #options: FetcherOptions;
  readonly #credentials: Credentials;
  #oci: Promise<OciRegistries> | undefined;
  #s3: Promise<S3Buckets> | undefined;
  #gcs: Promise<GcsBuckets> | undefined;

  constructor(options: FetcherOptions) {
    this.#options = options;
    this.#credentials = new Credentials(options.store, options.client, options.report);
  }

  /** @throws HttpTransportError; PixiBuildError of credentials, `offline`, `http-redirects` */
  async open(request: FetchRequest): Promise<HttpResponse> {
    const { url, headers = {}, signal } = request;
    const { client } = this.#options;
    switch (new URL(url).protocol) {
      case 'file:':
        return fileResponse(url);
      case 'oci:':
        this.#oci ??= this.#openOci();
        return (await this.#oci).open({ ...request, headers });
      case 's3:': {
        this.#s3 ??= this.#openS3();
        const signed = await (await this.#s3).open(url, 'GET', headers);
        return client.send({ ...signed, signal });
      }
      case 'gcs:': {
        this.#gcs ??= this.#openGcs();
        const opened = await (await this.#gcs).open(url);
        return client.send({ url: opened.url, headers: { ...headers, ...opened.headers }, signal });
      }
      default: {
        // A credential that the caller gives is the one to use.
        const given = Object.keys(headers).some((name) => name.toLowerCase() === 'authorization');
        const opened = given ? { url, headers: {} } : await this.#credentials.open(url);
        return client.send({ url: opened.url, headers: { ...headers, ...opened.headers }, signal });
      }
    }
  }

  async #openOci(): Promise<OciRegistries> {
    const { OciRegistries } = await import('./oci.js');
    return new OciRegistries(this.#options.client, this.#credentials, this.#options.report);
  }

  async #openS3(): Promise<S3Buckets> {
    const { S3Buckets } = await import('./s3.js');
    const { store, report, s3Options = new Map(), environment = {}, homeDirectory } = this.#options;
    return new S3Buckets({ store, report, buckets: s3Options, environment, homeDirectory });
  }

  async #openGcs(): Promise<GcsBuckets> {
    const { GcsBuckets } = await import('./gcs.js');
    const { client, report, environment = {}, homeDirectory } = this.#options;
    return new GcsBuckets({ client, report, environment, homeDirectory });
  }
}
