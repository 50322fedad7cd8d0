import { decompressZstdBuffer } from '../../archive/index.js';
import { messageOf, PixiBuildError } from '../../support/index.js';
import { readMessage } from './message.js';

export interface ShardIndex {
  readonly baseUrl: string | undefined;
  readonly shardsBaseUrl: string;
  /** RFC 3339. */
  readonly createdAt: string | undefined;
  /** Package name to SHA-256 of the shard file, lower-case hex. */
  readonly shards: ReadonlyMap<string, string>;
}

/** Bytes that a shard index or shard may unpack to; conda-forge's largest have a few MB. */
const largestUnpacked = 1 << 30;

/**
 * Reads `repodata_shards.msgpack.zst` (CEP 16; spec: conda-runtime.md 3.2). Hashes may be bytes, lists of numbers or hex.
 * @throws shards-invalid, archive-invalid
 */
export async function decodeShardIndex(bytes: Uint8Array): Promise<ShardIndex> {
  return decodeShardIndexContent(await decompressZstdBuffer(bytes, largestUnpacked));
}

/** The same of one that is unpacked, as caches keep it. */
export function decodeShardIndexContent(unpacked: Uint8Array): ShardIndex {
  const content = asObject(decode(unpacked));
  const info = asObject(content?.['info']);
  const shards = asObject(content?.['shards']);
  if (!info || !shards) throw shardError('it holds no info and shards');
  const digests = new Map<string, string>();
  for (const name of Object.keys(shards)) {
    const hex = toHex(shards[name], 32);
    if (hex === undefined) throw shardError(`the hash of ${JSON.stringify(name)} is not one`);
    digests.set(name, hex);
  }
  return {
    baseUrl: textOf(info['base_url']),
    shardsBaseUrl: textOf(info['shards_base_url']) ?? './shards/',
    createdAt: textOf(info['created_at']),
    shards: digests,
  };
}

/** Reads a shard: the maps of records as `repodata.json` has them, with `md5` and `sha256` as hex again. */
export async function decodeShard(bytes: Uint8Array): Promise<Record<string, unknown>> {
  return decodeShardContent(await decompressZstdBuffer(bytes, largestUnpacked));
}

/**
 * The same of one that is unpacked, as caches keep it.
 * @throws shards-invalid
 */
export function decodeShardContent(unpacked: Uint8Array): Record<string, unknown> {
  const content = asObject(decode(unpacked));
  if (!content) throw shardError('it is no map');
  writeHashesAsHex(content['packages']);
  writeHashesAsHex(content['packages.conda']);
  for (const map of Object.values(asObject(content['v3']) ?? {})) writeHashesAsHex(map);
  return content;
}

function decode(bytes: Uint8Array): unknown {
  try {
    return readMessage(bytes);
  } catch (error) {
    throw shardError(messageOf(error), error);
  }
}

function writeHashesAsHex(map: unknown): void {
  for (const value of Object.values(asObject(map) ?? {})) {
    const record = asObject(value) as Record<string, unknown> | undefined;
    if (!record) continue;
    // Bytes are hex already.
    if (typeof record['md5'] !== 'string') record['md5'] = toHex(record['md5'], 16);
    if (typeof record['sha256'] !== 'string') record['sha256'] = toHex(record['sha256'], 32);
  }
}

function toHex(value: unknown, length: number): string | undefined {
  if (Array.isArray(value)) {
    const bytes = value.length === length && value.every((item) => Number.isInteger(item) && item >= 0 && item < 256);
    return bytes ? Buffer.from(value as number[]).toString('hex') : undefined;
  }
  const isHex = typeof value === 'string' && value.length === 2 * length && /^[0-9a-f]+$/i.test(value);
  return isHex ? value.toLowerCase() : undefined;
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function asObject(value: unknown): Record<string, unknown> | undefined {
  const plain = typeof value === 'object' && value !== null && !Array.isArray(value);
  return plain ? (value as Record<string, unknown>) : undefined;
}

function shardError(problem: string, cause?: unknown): PixiBuildError {
  return new PixiBuildError('shards-invalid', `The sharded index is damaged: ${problem}`, { cause });
}
