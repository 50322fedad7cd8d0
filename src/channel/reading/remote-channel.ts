import { decompressZstdBuffer } from '../../archive/index.js';
import {
  mapLimited,
  messageOf,
  type PackageIdentity,
  PixiBuildError,
  redactUrl,
  sha256Hex,
} from '../../support/index.js';
import { channelKey, splitPackageFileName } from '../file-name.js';
import type { HttpClient, HttpResponse } from '../http/client.js';
import { joinUrl } from '../http/urls.js';
import { decodeShard, decodeShardIndex } from './shard-decode.js';

/** A package that a channel has. */
export interface ChannelPackage {
  readonly identity: PackageIdentity;
  readonly fileName: string;
  /** Lower-case hex, when the channel's index tells it. */
  readonly sha256?: string;
  readonly sizeBytes?: number;
  /** Where it can be fetched, or its absolute path in a folder. */
  readonly location: string;
}

export interface ChannelLookup {
  /** By `subdir/name-version-build`; both file formats of a package may be there. */
  readonly found: ReadonlyMap<string, readonly ChannelPackage[]>;
  /** Asked subdirs that have no index. */
  readonly missingSubdirs: readonly string[];
}

export interface RemoteChannel {
  /** A network reads through mirrors, and finds credentials where `headers` gives none. */
  readonly client: Pick<HttpClient, 'read'>;
  /** Without credentials. */
  readonly baseUrl: string;
  /** Sent with every request to the channel's own origin, such as `authorization`. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
}

const largestIndex = 1 << 28;
const largestRepodata = 2 ** 30;
/** Asks caches on the way for what the server has now. */
const freshly = { 'cache-control': 'no-cache' };

/**
 * Which of the given packages a channel has, by HTTP. Only the subdirs of the candidates are asked; of a sharded index
 * only the shards of their names (spec: conda-runtime.md 3.3). A subdir without an index counts as empty.
 *
 * @throws channel-unauthorised (401, 403), channel-unreadable, http-transport, offline
 */
export async function findRemotePackages(
  channel: RemoteChannel,
  candidates: readonly PackageIdentity[],
): Promise<ChannelLookup> {
  const bySubdir = new Map<string, Set<string>>();
  for (const { subdir, name } of candidates) {
    bySubdir.set(subdir, (bySubdir.get(subdir) ?? new Set()).add(name.toLowerCase()));
  }
  const wanted = new Set(candidates.map(channelKey));
  const subdirs = [...bySubdir.keys()].sort();
  const lists = await mapLimited(subdirs, 4, (subdir) =>
    readSubdir(channel, subdir, bySubdir.get(subdir) as ReadonlySet<string>),
  );
  const found = new Map<string, ChannelPackage[]>();
  for (const item of lists.flatMap((list) => list ?? [])) {
    const key = channelKey(item.identity);
    if (wanted.has(key)) found.set(key, [...(found.get(key) ?? []), item]);
  }
  return { found, missingSubdirs: subdirs.filter((_, index) => lists[index] === undefined) };
}

/** The packages of the given names, or more. undefined when the subdir has no index. */
async function readSubdir(
  channel: RemoteChannel,
  subdir: string,
  names: ReadonlySet<string>,
): Promise<ChannelPackage[] | undefined> {
  return (await readSharded(channel, subdir, names)) ?? (await readWhole(channel, subdir));
}

async function readSharded(
  channel: RemoteChannel,
  subdir: string,
  names: ReadonlySet<string>,
): Promise<ChannelPackage[] | undefined> {
  const subdirUrl = `${joinUrl(channel.baseUrl, subdir)}/`;
  const bytes = await get(channel, `${subdirUrl}repodata_shards.msgpack.zst`, largestIndex);
  if (!bytes) return undefined;
  const index = await decoding(subdirUrl, () => decodeShardIndex(bytes));
  const shardsUrl = new URL(withSlash(index.shardsBaseUrl), subdirUrl).href;
  const packagesUrl = new URL(withSlash(index.baseUrl ?? './'), subdirUrl).href;
  const wanted = [...names].filter((name) => index.shards.has(name)).sort();
  const lists = await mapLimited(wanted, 16, async (name) => {
    const digest = index.shards.get(name) as string;
    const url = `${shardsUrl}${digest}.msgpack.zst`;
    const shard = await get(channel, url, largestIndex);
    // Replaced since the index was made: the whole index of the subdir is read instead.
    if (!shard) return undefined;
    if (sha256Hex(shard) !== digest) throw unreadable(url, 'its content does not have the digest of its name');
    return listPackages(await decoding(url, () => decodeShard(shard)), subdir, packagesUrl);
  });
  return lists.some((list) => list === undefined) ? undefined : lists.flatMap((list) => list ?? []);
}

async function readWhole(channel: RemoteChannel, subdir: string): Promise<ChannelPackage[] | undefined> {
  const subdirUrl = `${joinUrl(channel.baseUrl, subdir)}/`;
  const compressed = await get(channel, `${subdirUrl}repodata.json.zst`, largestRepodata);
  const text = compressed
    ? await decoding(subdirUrl, () => decompressZstdBuffer(compressed, largestRepodata))
    : await get(channel, `${subdirUrl}repodata.json`, largestRepodata);
  if (!text) return undefined;
  const repodata = await decoding(`${subdirUrl}repodata.json`, async () => JSON.parse(text.toString('utf8')));
  const baseUrl = repodata?.info?.base_url;
  const packagesUrl = new URL(withSlash(typeof baseUrl === 'string' && baseUrl !== '' ? baseUrl : './'), subdirUrl);
  return listPackages(repodata, subdir, packagesUrl.href);
}

function listPackages(repodata: unknown, subdir: string, packagesUrl: string): ChannelPackage[] {
  const maps = (repodata ?? {}) as Record<string, Record<string, unknown> | undefined>;
  const found: ChannelPackage[] = [];
  const take = (map: unknown, extension: string): void => {
    for (const [key, value] of Object.entries((map ?? {}) as Record<string, Record<string, unknown> | null>)) {
      const fileName = key + extension;
      const split = splitPackageFileName(fileName);
      if (!split) continue;
      const { sha256, size } = value ?? {};
      found.push({
        identity: { name: split.name, version: split.version, build: split.build, subdir },
        fileName,
        sha256: typeof sha256 === 'string' && /^[0-9a-f]{64}$/i.test(sha256) ? sha256.toLowerCase() : undefined,
        sizeBytes: typeof size === 'number' ? size : undefined,
        location: joinUrl(packagesUrl, fileName),
      });
    }
  };
  take(maps['packages'], '');
  take(maps['packages.conda'], '');
  take(maps['v3']?.['conda'], '.conda');
  take(maps['v3']?.['tar.bz2'], '.tar.bz2');
  return found;
}

/** The body of a 200; undefined when the server says that there is no such file. */
async function get(channel: RemoteChannel, url: string, limit: number): Promise<Buffer | undefined> {
  const own = new URL(url).origin === new URL(channel.baseUrl).origin;
  const headers = { ...freshly, ...(own ? channel.headers : {}) };
  const { response, bytes } = await channel.client.read({ url, headers, signal: channel.signal }, limit);
  if (response.status === 200) return bytes;
  if (response.status === 404 || response.status === 410 || response.status === 501) return undefined;
  throw statusError(url, response);
}

function statusError(url: string, response: HttpResponse): PixiBuildError {
  if (response.status === 401 || response.status === 403) {
    return new PixiBuildError(
      'channel-unauthorised',
      `Reading ${redactUrl(url)} was refused (HTTP ${response.status})`,
      { hint: 'Give a token that may read the channel.' },
    );
  }
  return unreadable(url, `the server answered with HTTP ${response.status}`);
}

function unreadable(url: string, problem: string, cause?: unknown): PixiBuildError {
  return new PixiBuildError('channel-unreadable', `${redactUrl(url)} could not be read: ${problem}`, { cause });
}

async function decoding<T>(url: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw unreadable(url, messageOf(error), error);
  }
}

function withSlash(url: string): string {
  return url.endsWith('/') ? url : `${url}/`;
}
