import { mkdir, readdir, readFile, rm, stat, utimes } from 'node:fs/promises';
import path from 'node:path';
import { isPixiBuildError, mapLimited, systemErrorCode } from '../../support/index.js';
import { decodeShardIndex, type ShardIndex } from '../reading/shard-decode.js';
import { writeIndexFile } from './index-file.js';
import type { RepodataDocument } from './repodata-document.js';
import { encodeShardIndex, encodeShards } from './shards.js';

/** How long a reader of an older shard index may still ask for its shards (CEP 16 suggests a week). */
const keepUnreferencedMs = 7 * 24 * 3600 * 1000;
const shardName = /^[0-9a-f]{64}\.msgpack\.zst$/;

/**
 * Writes the shards of a subdir that are not there, then their index if it changed, and removes shards that no index
 * has named for a week.
 * @returns whether the index changed
 */
export async function writeShards(
  document: RepodataDocument,
  folder: string,
  request: { readonly temporaryFolder: string; readonly timestampMs: number },
): Promise<boolean> {
  const indexFile = path.join(folder, 'repodata_shards.msgpack.zst');
  const shardFolder = path.join(folder, 'shards');
  const shards = await encodeShards(document);
  await mkdir(shardFolder, { recursive: true });
  await mapLimited(shards, 8, async (shard) => {
    const file = path.join(shardFolder, `${shard.sha256}.msgpack.zst`);
    const size = await fileSize(file);
    // The name is the digest of the content; only a file that another program left half-written can differ.
    if (size !== shard.bytes.length) await writeIndexFile(file, shard.bytes, request.temporaryFolder);
  });
  const old = await readOldIndex(indexFile);
  const bytes = await encodeShardIndex(document, shards, old?.createdMs ?? request.timestampMs);
  const same = old?.bytes.equals(bytes) ?? false;
  if (!same) {
    const fresh = await encodeShardIndex(document, shards, request.timestampMs);
    await writeIndexFile(indexFile, fresh, request.temporaryFolder);
  }
  await collectShards(shardFolder, new Set(shards.map((shard) => shard.sha256)), old?.index, request.timestampMs);
  return !same;
}

async function readOldIndex(
  file: string,
): Promise<{ bytes: Buffer; index: ShardIndex; createdMs: number | undefined } | undefined> {
  try {
    const bytes = await readFile(file);
    const index = await decodeShardIndex(bytes);
    const createdMs = Date.parse(index.createdAt ?? '');
    return { bytes, index, createdMs: Number.isNaN(createdMs) ? undefined : createdMs };
  } catch (error) {
    if (isPixiBuildError(error) || systemErrorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** The time at which a shard stopped being named is kept as the time of its file. */
async function collectShards(
  folder: string,
  wanted: ReadonlySet<string>,
  old: ShardIndex | undefined,
  nowMs: number,
): Promise<void> {
  const wasNamed = new Set(old?.shards.values());
  for (const name of (await readdir(folder)).filter((name) => shardName.test(name))) {
    const digest = name.slice(0, 64);
    if (wanted.has(digest)) continue;
    const file = path.join(folder, name);
    if (wasNamed.has(digest)) {
      await utimes(file, nowMs / 1000, nowMs / 1000).catch(() => {});
    } else if (nowMs - (await stat(file)).mtimeMs > keepUnreferencedMs) {
      await rm(file, { force: true });
    }
  }
}

async function fileSize(file: string): Promise<number | undefined> {
  try {
    return (await stat(file)).size;
  } catch (error) {
    if (systemErrorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}
