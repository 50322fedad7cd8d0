import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { isPixiBuildError, messageOf, replaceFile } from '../../support/index.js';
import type { ByteSource } from './byte-source.js';
import type { CachedFile, CacheEntry } from './cache-entry.js';
import { debug, invalidRepodata, type SubdirContext } from './context.js';
import { FileRepodata } from './file-repodata.js';
import type { SubdirRepodata } from './model.js';
import { RepodataScanner, UnknownRepodataText } from './scanner.js';
import { SpanIndex } from './span-index.js';
import { newHasher } from './store.js';

const pieceSize = 1 << 20;

/**
 * Opens an entry of the cache by its index of names, which is made if need be.
 * @param fetchAnew for when a part of it turns out to be damaged later
 * @returns undefined when it is damaged; then it is closed
 */
export async function openCached(
  context: SubdirContext,
  entry: CacheEntry,
  { bytes: file, state }: CachedFile,
  fetchAnew: () => Promise<SubdirRepodata | undefined>,
): Promise<SubdirRepodata | undefined> {
  const source = state.blake2Hash ?? `${state.size}-${state.mtimeNs}`;
  const bytes = file.settle();
  try {
    let index = await readSpans(entry, source);
    if (!index) {
      index = await scanFile(bytes, state.blake2Hash);
      if (index) await keepSpans(context, entry, index, source);
    }
    return new FileRepodata(context, bytes, index, fetchAnew);
  } catch (error) {
    bytes.close();
    if (!isPixiBuildError(error) || error.code !== 'repodata-invalid') throw error;
    debug(context, `The cached index of ${context.label} is thrown away: ${error.message}`);
    return undefined;
  }
}

export async function readSpans(entry: CacheEntry, source: string): Promise<SpanIndex | undefined> {
  try {
    return SpanIndex.fromBytes(await readFile(entry.spans), source);
  } catch {
    return undefined;
  }
}

/** Only saves time later: without it the file is scanned again. */
export async function keepSpans(
  context: SubdirContext,
  entry: CacheEntry,
  index: SpanIndex,
  source: string,
): Promise<void> {
  try {
    await mkdir(entry.directory, { recursive: true });
    // Not flushed: a damaged one is known by its checksum.
    await replaceFile(entry.spans, (temporary) => writeFile(temporary, index.toBytes(source)));
  } catch (error) {
    debug(context, `${entry.spans} is not written: ${messageOf(error)}`);
  }
}

/**
 * Checksums are taken only with a hash: a file without one is a channel's own.
 * @param blake2Hash that the file has to have
 * @returns undefined when the scanner does not know the text
 * @throws repodata-invalid for another hash
 */
export async function scanFile(bytes: ByteSource, blake2Hash?: string): Promise<SpanIndex | undefined> {
  const hasher = blake2Hash === undefined ? undefined : await newHasher();
  let scanner: RepodataScanner | undefined = new RepodataScanner({ checksums: blake2Hash !== undefined });
  let index: SpanIndex | undefined;
  let spare: Buffer | undefined;
  for (let at = 0; at < bytes.size && (scanner || hasher); ) {
    const room = scanner?.room() ?? (spare ??= Buffer.alloc(pieceSize));
    const length = Math.min(room.length, pieceSize, bytes.size - at);
    bytes.readInto(room, at, length);
    hasher?.update(room.subarray(0, length));
    at += length;
    try {
      scanner?.advance(length);
      if (at >= bytes.size) index = scanner?.finish();
    } catch (error) {
      if (!(error instanceof UnknownRepodataText)) throw error;
      scanner = undefined;
    }
  }
  if (hasher && hasher.digest() !== blake2Hash) throw invalidRepodata('the cached file', 'its hash is wrong');
  return index;
}
