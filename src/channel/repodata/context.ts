import { channelNameOfUrl, maskUrl } from '../../conda/index.js';
import { PixiBuildError, type Reporter, redactUrl, type Semaphore } from '../../support/index.js';
import type { RepodataKinds } from '../config/configuration.js';
import type { ChannelNetwork } from '../network/network.js';

/** What is the same for all subdirs. */
export interface RepodataContext {
  readonly network: ChannelNetwork;
  /** Absolute; rattler's `<cache>/repodata`. */
  readonly cacheDirectory: string;
  readonly offline: boolean;
  readonly report: Reporter;
  readonly signal: AbortSignal | undefined;
  /** Requests for shards go through it. */
  readonly requests: Semaphore;
  /** Files of the cache that are on their way: only closing waits for them. They never fail. */
  readonly writing: Promise<void>[];
}

/** What reading one subdir needs to know. */
export interface SubdirContext extends RepodataContext {
  readonly kinds: RepodataKinds;
  readonly subdir: string;
  /** Ends with `/`. May hold credentials. */
  readonly subdirUrl: string;
  /** The base URL of the channel without secrets: what records say. */
  readonly channel: string;
  /** For people: `conda-forge/noarch`. */
  readonly label: string;
}

/** @param channelUrl ends with `/` */
export function subdirContext(
  shared: RepodataContext,
  channelUrl: string,
  subdir: string,
  kinds: RepodataKinds,
): SubdirContext {
  const channel = maskUrl(channelUrl);
  const label = `${channelNameOfUrl(channelUrl) ?? channel.replace(/\/$/, '')}/${subdir}`;
  return { ...shared, kinds, subdir, subdirUrl: `${channelUrl}${subdir}/`, channel, label };
}

/** Where the files of `base_url` (CEP 15) or `shards_base_url` lie: absolute, or relative to the subdir. Ends with `/`. */
export function resolveBaseUrl(context: SubdirContext, baseUrl: string | undefined): string {
  if (baseUrl === undefined || baseUrl === '') return context.subdirUrl;
  const slashed = baseUrl.endsWith('/') ? baseUrl : `${baseUrl}/`;
  const resolved = URL.canParse(slashed, context.subdirUrl) ? new URL(slashed, context.subdirUrl) : undefined;
  // A channel on the network has no business with the files of this machine.
  if (!resolved || (resolved.protocol === 'file:' && !context.subdirUrl.startsWith('file:'))) {
    throw invalidRepodata(context.subdirUrl, `its base URL ${JSON.stringify(baseUrl)} is none that can be used`);
  }
  return resolved.href;
}

export function invalidRepodata(url: string, problem: string, cause?: unknown): PixiBuildError {
  return new PixiBuildError('repodata-invalid', `${redactUrl(url)} cannot be used: ${problem}`, {
    cause,
    hint: 'The index of the channel is damaged; try again later, or tell those who keep the channel.',
  });
}

export function debug(context: RepodataContext, message: string): void {
  context.report({ kind: 'log', level: 'debug', message });
}
