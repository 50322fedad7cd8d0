import { decompressZstdBuffer } from '../../archive/index.js';
import { messageOf, PixiBuildError } from '../../support/index.js';

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
export async function decodeShardIndexContent(unpacked: Uint8Array): Promise<ShardIndex> {
  const content = asObject(await decodeMessage(unpacked));
  const info = asObject(content?.['info']);
  const shards = asObject(content?.['shards']);
  if (!info || !shards) throw shardError('it holds no info and shards');
  const entries = Object.entries(shards).map(([name, hash]): [string, string] => {
    const hex = toHex(hash, 32);
    if (hex === undefined) throw shardError(`the hash of ${JSON.stringify(name)} is not one`);
    return [name, hex];
  });
  return {
    baseUrl: textOf(info['base_url']),
    shardsBaseUrl: textOf(info['shards_base_url']) ?? './shards/',
    createdAt: textOf(info['created_at']),
    shards: new Map(entries),
  };
}

/** Reads a shard: the maps of records as `repodata.json` has them, with `md5` and `sha256` as hex again. */
export async function decodeShard(bytes: Uint8Array): Promise<Record<string, unknown>> {
  return decodeShardContent(await decompressZstdBuffer(bytes, largestUnpacked));
}

/** The same of one that is unpacked, as caches keep it. */
export async function decodeShardContent(unpacked: Uint8Array): Promise<Record<string, unknown>> {
  const content = asObject(await decodeMessage(unpacked));
  if (!content) throw shardError('it is no map');
  const v3 = Object.entries(asObject(content['v3']) ?? {});
  return {
    ...content,
    packages: withHexHashes(content['packages']),
    'packages.conda': withHexHashes(content['packages.conda']),
    ...(v3.length > 0 ? { v3: Object.fromEntries(v3.map(([key, map]) => [key, withHexHashes(map)])) } : {}),
  };
}

async function decodeMessage(unpacked: Uint8Array): Promise<unknown> {
  const { decode } = await import('@msgpack/msgpack');
  try {
    return decode(unpacked);
  } catch (error) {
    throw shardError(messageOf(error), error);
  }
}

function withHexHashes(map: unknown): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(asObject(map) ?? {}).map(([fileName, value]) => {
      const record = { ...asObject(value) };
      const md5 = toHex(record['md5'], 16);
      const sha256 = toHex(record['sha256'], 32);
      return [fileName, { ...record, ...(md5 && { md5 }), ...(sha256 && { sha256 }) }];
    }),
  );
}

function toHex(value: unknown, length: number): string | undefined {
  if (value instanceof Uint8Array) return value.length === length ? Buffer.from(value).toString('hex') : undefined;
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
  const plain = typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Uint8Array);
  return plain ? (value as Record<string, unknown>) : undefined;
}

function shardError(problem: string, cause?: unknown): PixiBuildError {
  return new PixiBuildError('shards-invalid', `The sharded index is damaged: ${problem}`, { cause });
}
