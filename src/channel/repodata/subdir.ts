import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { decompressZstdBuffer } from '../../archive/index.js';
import { type RepoDataRecord, readPackageRecord } from '../../conda/index.js';
import {
  messageOf,
  PixiBuildError,
  type Reporter,
  readBytesIfExists,
  redactUrl,
  sha256Hex,
  writeFileAtomic,
} from '../../support/index.js';
import type { RepodataKinds } from '../config/configuration.js';
import type { ChannelNetwork } from '../network/network.js';
import { decodeShardContent, decodeShardIndex, type ShardIndex } from '../reading/shard-decode.js';
import { cacheKey, readCached } from './http-cache.js';
import { nameOfFile, type ScannedRepodata, scanRepodata } from './scan.js';

/** The records of one subdir of one channel. */
export interface SubdirRepodata {
  recordsOf(name: string): Promise<readonly RepoDataRecord[]>;
  names(): Iterable<string>;
}

export interface SubdirOptions {
  /** Base URL of the channel, with a slash at its end. */
  readonly channelUrl: string;
  readonly subdir: string;
  readonly network: ChannelNetwork;
  /** The `repodata` folder of the cache; absolute. */
  readonly cacheDirectory: string;
  readonly kinds: RepodataKinds;
  readonly offline: boolean;
  readonly report: Reporter;
  readonly signal?: AbortSignal;
}

const largestIndex = 1 << 28;
const largestRepodata = 2 ** 31 - 1;
/** Requests for shards at a time. */
const parallelShards = 50;

/**
 * Opens the index of a subdir: of a folder its `repodata.json`; by HTTP shards, else the whole file, compressed first
 * (spec: conda-runtime.md 3.3).
 * @returns undefined when the subdir has no index
 * @throws PixiBuildError `repodata-invalid`, and those of the network
 */
export async function openSubdir(options: SubdirOptions): Promise<SubdirRepodata | undefined> {
  const subdirUrl = `${options.channelUrl}${options.subdir}/`;
  const local = options.network.localPath(`${subdirUrl}repodata.json`);
  if (local !== undefined) {
    const bytes = await readBytesIfExists(local);
    return bytes && new WholeSubdir(options, subdirUrl, scanned(bytes, local));
  }
  await mkdir(options.cacheDirectory, { recursive: true });
  const { kinds } = options;
  const sharded = kinds.sharded === false ? undefined : await openSharded(options, subdirUrl);
  return sharded ?? openWhole(options, subdirUrl);
}

async function openSharded(options: SubdirOptions, subdirUrl: string): Promise<ShardedSubdir | undefined> {
  const { network, cacheDirectory, offline, signal } = options;
  const url = `${subdirUrl}repodata_shards.msgpack.zst`;
  const name = `${cacheKey(subdirUrl)}.shards`;
  const cached = { network, directory: cacheDirectory, url, name, offline, signal };
  const bytes = await readCached({ ...cached, extension: '.msgpack.zst', limit: largestIndex });
  return bytes && new ShardedSubdir(options, subdirUrl, await decoded(url, () => decodeShardIndex(bytes)));
}

async function openWhole(options: SubdirOptions, subdirUrl: string): Promise<WholeSubdir | undefined> {
  const { network, cacheDirectory, offline, signal, kinds } = options;
  const variants: [string, ((bytes: Buffer) => Promise<Buffer>) | undefined][] = [
    ...(kinds.zstd === false ? [] : [['repodata.json.zst', unpackZstd] satisfies [string, typeof unpackZstd]]),
    ...(kinds.bzip2 === false ? [] : [['repodata.json.bz2', unpackBzip2] satisfies [string, typeof unpackBzip2]]),
    ['repodata.json', undefined],
  ];
  for (const [file, unpack] of variants) {
    const url = subdirUrl + file;
    const name = cacheKey(subdirUrl);
    const cached = { network, directory: cacheDirectory, url, name, offline, signal, unpack };
    const bytes = await decoded(url, () => readCached({ ...cached, extension: '.json', limit: largestRepodata }));
    if (bytes) return new WholeSubdir(options, subdirUrl, scanned(bytes, url));
  }
  return undefined;
}

const unpackZstd = (bytes: Buffer): Promise<Buffer> => decompressZstdBuffer(bytes, largestRepodata);

async function unpackBzip2(bytes: Buffer): Promise<Buffer> {
  const { default: unbzip2 } = await import('unbzip2-stream');
  const stream = unbzip2();
  const parts: Buffer[] = [];
  stream.on('data', (part: Buffer) => parts.push(part));
  const done = new Promise<void>((resolve, reject) => stream.once('end', resolve).once('error', reject));
  stream.end(bytes);
  await done;
  return Buffer.concat(parts);
}

function scanned(bytes: Buffer, url: string): { readonly bytes: Buffer; readonly index: ScannedRepodata } {
  try {
    return { bytes, index: scanRepodata(bytes) };
  } catch (error) {
    throw invalid(url, messageOf(error), error);
  }
}

class WholeSubdir implements SubdirRepodata {
  readonly #options: SubdirOptions;
  readonly #subdirUrl: string;
  readonly #content: { readonly bytes: Buffer; readonly index: ScannedRepodata };
  readonly #packagesUrl: string;

  constructor(
    options: SubdirOptions,
    subdirUrl: string,
    content: { readonly bytes: Buffer; readonly index: ScannedRepodata },
  ) {
    this.#options = options;
    this.#subdirUrl = subdirUrl;
    this.#content = content;
    this.#packagesUrl = resolved(content.index.baseUrl, subdirUrl);
  }

  async recordsOf(name: string): Promise<readonly RepoDataRecord[]> {
    const { bytes, index } = this.#content;
    const spans = index.records.get(name) ?? [];
    const context = { ...this.#options, subdirUrl: this.#subdirUrl, packagesUrl: this.#packagesUrl };
    return spans.flatMap(({ fileName, from, to }) => {
      return recordOf(fileName, () => JSON.parse(bytes.toString('utf8', from, to)), context);
    });
  }

  names(): Iterable<string> {
    return this.#content.index.records.keys();
  }
}

class ShardedSubdir implements SubdirRepodata {
  readonly #options: SubdirOptions;
  readonly #subdirUrl: string;
  readonly #index: ShardIndex;
  readonly #lane = new Lane(parallelShards);

  constructor(options: SubdirOptions, subdirUrl: string, index: ShardIndex) {
    this.#options = options;
    this.#subdirUrl = subdirUrl;
    this.#index = index;
  }

  async recordsOf(name: string): Promise<readonly RepoDataRecord[]> {
    const digest = this.#index.shards.get(name);
    if (digest === undefined) return [];
    const shard = await this.#lane.run(() => this.#shard(digest));
    const context = {
      ...this.#options,
      subdirUrl: this.#subdirUrl,
      packagesUrl: resolved(this.#index.baseUrl, this.#subdirUrl),
    };
    const removed = new Set(Array.isArray(shard['removed']) ? shard['removed'] : []);
    const v3 = (shard['v3'] ?? {}) as Record<string, unknown>;
    const maps: [unknown, string][] = [
      [shard['packages'], ''],
      [shard['packages.conda'], ''],
      [v3['tar.bz2'], '.tar.bz2'],
      [v3['conda'], '.conda'],
    ];
    return maps.flatMap(([map, extension]) =>
      Object.entries((map ?? {}) as Record<string, unknown>).flatMap(([key, json]) => {
        const fileName = key + extension;
        return removed.has(fileName) || nameOfFile(fileName) !== name ? [] : recordOf(fileName, () => json, context);
      }),
    );
  }

  names(): Iterable<string> {
    return this.#index.shards.keys();
  }

  async #shard(digest: string): Promise<Record<string, unknown>> {
    const { cacheDirectory, network, signal } = this.#options;
    const file = path.join(cacheDirectory, 'shards-v1', `${digest}.msgpack`);
    const cached = await readFile(file).catch(() => undefined);
    if (cached) {
      const content = await decodeShardContent(cached).catch(() => undefined);
      if (content) return content;
    }
    const url = `${resolved(this.#index.shardsBaseUrl, this.#subdirUrl)}${digest}.msgpack.zst`;
    const answer = await network.get({ url, limit: largestIndex, headers: { 'cache-control': 'no-store' }, signal });
    if (answer.kind !== 'found') throw invalid(url, 'the index names it, and it is not there');
    if (sha256Hex(answer.bytes) !== digest) throw invalid(url, 'its content does not have the digest of its name');
    const unpacked = await decoded(url, () => decompressZstdBuffer(answer.bytes, largestRepodata));
    const content = await decoded(url, () => decodeShardContent(unpacked));
    await writeFileAtomic(file, unpacked);
    return content;
  }
}

/** Lets so many run at once; the others wait in their order. */
class Lane {
  #free: number;
  readonly #waiting: (() => void)[] = [];

  constructor(width: number) {
    this.#free = width;
  }

  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.#free > 0) this.#free--;
    else await new Promise<void>((resolve) => this.#waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = this.#waiting.shift();
      if (next) next();
      else this.#free++;
    }
  }
}

interface RecordContext {
  readonly channelUrl: string;
  readonly subdir: string;
  readonly subdirUrl: string;
  readonly packagesUrl: string;
  readonly report: Reporter;
}

/** One record, or none if it cannot be read: one odd record must not make a channel unusable. */
function recordOf(fileName: string, json: () => unknown, context: RecordContext): RepoDataRecord[] {
  const { channelUrl, subdir, packagesUrl, report } = context;
  try {
    const value = json() as Record<string, unknown>;
    const record = readPackageRecord(typeof value['subdir'] === 'string' ? value : { ...value, subdir });
    return [{ ...record, fileName, url: packagesUrl + encodeURI(fileName), channel: channelUrl }];
  } catch (error) {
    const message = `${redactUrl(channelUrl)}${subdir}/${fileName} is passed over: ${messageOf(error)}`;
    report({ kind: 'log', level: 'debug', message });
    return [];
  }
}

/** A base URL of an index, which may be relative to its subdir. */
function resolved(baseUrl: string | undefined, subdirUrl: string): string {
  const url = new URL(baseUrl ?? './', subdirUrl).href;
  return url.endsWith('/') ? url : `${url}/`;
}

async function decoded<T>(url: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof PixiBuildError && !['archive-invalid', 'shards-invalid'].includes(error.code)) throw error;
    if ((error as Error).name === 'AbortError') throw error;
    throw invalid(url, messageOf(error), error);
  }
}

function invalid(url: string, problem: string, cause?: unknown): PixiBuildError {
  return new PixiBuildError('repodata-invalid', `${redactUrl(url)} cannot be used: ${problem}`, {
    cause,
    hint: 'The channel’s index is damaged; try again later, or tell who keeps the channel.',
  });
}
