import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { decompressZstdBuffer } from '../../archive/index.js';
import { maskUrl, type RepoDataRecord } from '../../conda/index.js';
import {
  isPixiBuildError,
  messageOf,
  PixiBuildError,
  replaceFile,
  sha256Hex,
  systemErrorCode,
} from '../../support/index.js';
import { decodeShardContent, decodeShardIndexContent, type ShardIndex } from '../reading/shard-decode.js';
import { isFresh } from './cache-entry.js';
import { debug, invalidRepodata, resolveBaseUrl, type SubdirContext } from './context.js';
import type { SubdirRepodata } from './model.js';
import { isPlainObject, type PlainObject } from './plain-object.js';
import { recordsOfMaps } from './records.js';
import {
  type CachedAnswer,
  formatShardIndexCache,
  readShardIndexCache,
  removeShardIndexCache,
  shardIndexFile,
} from './shard-index-cache.js';

/** Bytes of the largest index or shard, packed and unpacked; conda-forge's have a few MB. */
const largestPacked = 1 << 28;
const largestUnpacked = 1 << 30;
/** For how long it counts that a channel has no shards. Milliseconds. */
const missingForMs = 24 * 3_600_000;

/**
 * Opens the sharded index of a subdir (CEP 16; spec: conda-runtime.md 3.2), from the cache that is shared with rattler
 * where that is fresh or unchanged.
 * @returns undefined when the channel has none; offline also when none is cached
 * @throws repodata-invalid, channel-unauthorised, channel-unreadable, http-transport
 */
export async function openSharded(context: SubdirContext): Promise<SubdirRepodata | undefined> {
  const found = await readIndex(context, false);
  return found && new ShardedRepodata(context, found);
}

/** @param afresh whether what is cached is not to be trusted, neither here nor on the way */
async function readIndex(context: SubdirContext, afresh: boolean): Promise<ShardIndex | undefined> {
  const url = `${context.subdirUrl}repodata_shards.msgpack.zst`;
  const file = shardIndexFile(context.cacheDirectory, url);
  const cached = await readShardIndexCache(file);
  if (cached && !afresh && (context.offline || isFreshAnswer(cached))) {
    const index = await decodeCached(context, file, cached);
    if (index !== 'damaged') return index;
  }
  if (context.offline) return undefined;
  const conditions = cached && !afresh && !cached.isMissing ? conditionsOf(cached) : {};
  const headers = afresh ? { 'cache-control': 'no-cache' } : conditions;
  const answer = await context.network.get({ url, headers, limit: largestPacked, signal: context.signal });
  const base = { url: maskUrl(url), receivedMs: Date.now() };
  if (answer.kind === 'missing') {
    const missing = { ...base, status: 404, headers: {}, content: new Uint8Array(), isMissing: true };
    context.writing.push(keep(context, file, missing));
    return undefined;
  }
  if (answer.kind === 'unchanged') {
    if (!cached) throw invalidRepodata(url, 'the server says that it is unchanged, unasked');
    const index = await decodeCached(context, file, cached);
    if (index === 'damaged') return readIndex(context, true);
    const renewed = { ...cached, ...base, headers: { ...cached.headers, ...kept(answer.headers) } };
    context.writing.push(keep(context, file, renewed));
    return index;
  }
  try {
    const content = await decompressZstdBuffer(answer.bytes, largestUnpacked);
    const index = decodeShardIndexContent(content);
    const fetched = { ...base, status: 200, headers: kept(answer.headers), content, isMissing: false };
    context.writing.push(keep(context, file, fetched));
    return index;
  } catch (error) {
    if (!isDamage(error)) throw error;
    if (afresh) throw invalidRepodata(url, messageOf(error), error);
    debug(context, `The sharded index of ${context.label} came damaged and is asked for again: ${messageOf(error)}`);
    return readIndex(context, true);
  }
}

function isFreshAnswer({ isMissing, receivedMs, headers }: CachedAnswer): boolean {
  const ageMs = Date.now() - receivedMs;
  if (isMissing) return ageMs >= 0 && ageMs < missingForMs;
  return isFresh(headers['cache-control'], receivedMs);
}

async function decodeCached(
  context: SubdirContext,
  file: string,
  cached: CachedAnswer,
): Promise<ShardIndex | 'damaged' | undefined> {
  if (cached.isMissing) return undefined;
  try {
    return decodeShardIndexContent(cached.content);
  } catch (error) {
    if (!isDamage(error)) throw error;
    debug(context, `The cached index of ${context.label} is thrown away: ${messageOf(error)}`);
    await removeShardIndexCache(file);
    return 'damaged';
  }
}

function conditionsOf({ headers }: CachedAnswer): Record<string, string> {
  const etag = headers['etag'];
  const modified = headers['last-modified'];
  return {
    ...(etag === undefined ? {} : { 'if-none-match': etag }),
    ...(modified === undefined ? {} : { 'if-modified-since': modified }),
  };
}

/** Headers that a cache policy looks at. */
const keptHeaders = ['age', 'cache-control', 'date', 'etag', 'expires', 'last-modified', 'vary'];

function kept(headers: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(
    keptHeaders.flatMap((name) => (headers[name] === undefined ? [] : [[name, headers[name]]])),
  );
}

async function keep(context: SubdirContext, file: string, answer: CachedAnswer): Promise<void> {
  await keepFile(context, file, await formatShardIndexCache(answer));
}

/** A cache that cannot be written is done without. */
async function keepFile(context: SubdirContext, file: string, content: Uint8Array): Promise<void> {
  try {
    await mkdir(path.dirname(file), { recursive: true });
    // Not flushed: what a crash leaves behind is known as damaged when it is read.
    await replaceFile(file, (temporary) => writeFile(temporary, content));
  } catch (error) {
    debug(context, `${file} is not written: ${messageOf(error)}`);
  }
}

function isDamage(error: unknown): boolean {
  return isPixiBuildError(error) && (error.code === 'archive-invalid' || error.code === 'shards-invalid');
}

class ShardedRepodata implements SubdirRepodata {
  readonly #context: SubdirContext;
  #index: ShardIndex;
  #baseUrl: string;
  /** The index read again, after it named a shard that is gone. */
  #renewal: Promise<void> | undefined;

  constructor(context: SubdirContext, index: ShardIndex) {
    this.#context = context;
    this.#index = index;
    this.#baseUrl = resolveBaseUrl(context, index.baseUrl);
  }

  recordsOf(name: string): readonly RepoDataRecord[] | Promise<readonly RepoDataRecord[]> {
    const digest = this.#index.shards.get(name);
    if (digest === undefined) return [];
    const shard = this.#cachedShard(digest);
    return shard ? this.#recordsOf(name, shard) : this.#fetch(name, digest);
  }

  names(): Iterable<string> {
    return this.#index.shards.keys();
  }

  async close(): Promise<void> {}

  async #fetch(name: string, digest: string): Promise<readonly RepoDataRecord[]> {
    const shard = await this.#fetchShard(digest);
    if (shard) return this.#recordsOf(name, shard);
    // Replaced since the index was made.
    this.#renewal ??= this.#renew();
    await this.#renewal;
    const renewed = this.#index.shards.get(name);
    if (renewed === undefined) return [];
    const again = renewed === digest ? undefined : await this.#fetchShard(renewed);
    if (!again) throw invalidRepodata(this.#shardUrl(renewed), 'the index names it, and it is not there');
    return this.#recordsOf(name, again);
  }

  async #renew(): Promise<void> {
    const index = await readIndex(this.#context, true);
    if (!index) return;
    this.#index = index;
    this.#baseUrl = resolveBaseUrl(this.#context, index.baseUrl);
  }

  #recordsOf(name: string, shard: PlainObject): RepoDataRecord[] {
    const v3 = isPlainObject(shard['v3']) ? shard['v3'] : {};
    const maps = [shard['packages.conda'], v3['conda'], shard['packages'], v3['tar.bz2']].map((members, section) => ({
      section,
      members: isPlainObject(members) ? members : {},
    }));
    const removed = new Set(Array.isArray(shard['removed']) ? (shard['removed'] as string[]) : []);
    return recordsOfMaps(this.#context, name, maps, this.#baseUrl, removed);
  }

  #shardFile(digest: string): string {
    return path.join(this.#context.cacheDirectory, 'shards-v1', `${digest}.msgpack`);
  }

  #shardUrl(digest: string): string {
    return `${resolveBaseUrl(this.#context, this.#index.shardsBaseUrl)}${digest}.msgpack.zst`;
  }

  /** Small files, mostly in memory: waiting for each would take longer than reading it. */
  #cachedShard(digest: string): PlainObject | undefined {
    const file = this.#shardFile(digest);
    try {
      return decodeShardContent(readFileSync(file));
    } catch (error) {
      if (systemErrorCode(error) !== 'ENOENT') debug(this.#context, `${file} is not used: ${messageOf(error)}`);
      return undefined;
    }
  }

  /** undefined when the channel does not have it. */
  async #fetchShard(digest: string): Promise<PlainObject | undefined> {
    const url = this.#shardUrl(digest);
    const { network, offline, requests, signal, report, label } = this.#context;
    if (offline) {
      throw new PixiBuildError(
        'offline',
        `A part of the index of ${label} is not in the cache, and the network is not to be used`,
        {
          hint: 'Leave out --offline (PIXI_OFFLINE) once, so that it is fetched.',
          exitCode: 2,
        },
      );
    }
    const ask = () => network.get({ url, limit: largestPacked, headers: { 'cache-control': 'no-store' }, signal });
    for (let attempt = 1; ; attempt++) {
      const answer = await requests.run(ask);
      if (answer.kind !== 'found') return undefined;
      if (sha256Hex(answer.bytes) !== digest) {
        if (attempt === 1) continue;
        throw invalidRepodata(url, 'its content does not have the digest of its name');
      }
      const { length } = answer.bytes;
      report({ kind: 'progress', label: `repodata ${label}`, done: length, total: length, unit: 'bytes' });
      try {
        const unpacked = await decompressZstdBuffer(answer.bytes, largestUnpacked);
        const shard = decodeShardContent(unpacked);
        this.#context.writing.push(keepFile(this.#context, this.#shardFile(digest), unpacked));
        return shard;
      } catch (error) {
        if (!isDamage(error)) throw error;
        throw invalidRepodata(url, messageOf(error), error);
      }
    }
  }
}
