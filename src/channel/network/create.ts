import type { S3Options } from '../../manifest/index.js';
import type { Reporter } from '../../support/index.js';
import { AuthStore } from '../auth/store.js';
import type { Configuration } from '../config/model.js';
import { HttpClient } from '../http/client.js';
import type { RetryPolicy } from '../http/retry.js';
import { ChannelNetwork } from './network.js';

export interface CreateNetworkOptions {
  readonly configuration: Configuration;
  /** Proxies, certificates, stores of credentials, AWS and Google are told of here; nothing of `process.env` is read. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly report: Reporter;
  /** What the configuration says, when left out. */
  readonly offline?: boolean;
  /** `s3-options` of a workspace, which count more than those of the configuration. */
  readonly s3Options?: ReadonlyMap<string, S3Options>;
  /** The user's home when left out. */
  readonly homeDirectory?: string;
  readonly retry?: Partial<RetryPolicy>;
}

/** The network as pixi's configuration wants it. Nothing is opened or loaded before the first request. */
export function createNetwork(options: CreateNetworkOptions): ChannelNetwork {
  const { configuration, environment, report, homeDirectory, retry } = options;
  const { proxy, tls, mirrors, downloads, authenticationOverrideFile } = configuration;
  const offline = options.offline ?? configuration.offline;
  return new ChannelNetwork({
    client: new HttpClient({ env: environment, offline, retry, proxy, tls }),
    store: new AuthStore({ env: environment, overrideFile: authenticationOverrideFile, homeDirectory }),
    mirrors,
    downloads,
    report,
    s3Options: new Map([...configuration.s3Options, ...(options.s3Options ?? [])]),
    environment,
    homeDirectory,
  });
}
