import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { decompressBzip2, decompressZstd } from '../../archive/index.js';
import { isPixiBuildError, messageOf, systemErrorCode } from '../../support/index.js';
import { FileBytes } from './byte-source.js';
import { CacheEntry } from './cache-entry.js';
import { keepSpans, openCached, readSpans, scanFile } from './cached-file.js';
import { invalidRepodata, type SubdirContext } from './context.js';
import { FileRepodata } from './file-repodata.js';
import { finish } from './full-file.js';
import type { SubdirRepodata } from './model.js';
import { reportProgress } from './progress.js';
import { storeRepodata } from './store.js';

/**
 * Opens the index of a subdir that is a folder: `repodata.json`, or where that is missing what it can be unpacked from,
 * into the cache.
 * @param folder absolute
 * @returns undefined when there is none
 * @throws repodata-invalid; file system errors
 */
export async function openLocalFile(context: SubdirContext, folder: string): Promise<SubdirRepodata | undefined> {
  const file = path.join(folder, 'repodata.json');
  const bytes = openIfExists(file);
  if (bytes) return openPlain(context, file, bytes);
  return (
    (await openPacked(context, `${file}.zst`, decompressZstd)) ??
    (await openPacked(context, `${file}.bz2`, decompressBzip2))
  );
}

/** Of a small file no index is kept. */
async function openPlain(context: SubdirContext, file: string, opened: FileBytes): Promise<SubdirRepodata> {
  const source = `${opened.size}-${opened.mtimeNs}-${opened.inode}`;
  const bytes = opened.settle();
  try {
    const isSmall = bytes !== opened;
    const entry = new CacheEntry(context.cacheDirectory, pathToFileURL(file).href);
    let index = isSmall ? undefined : await readSpans(entry, source);
    if (!index) {
      index = await scanFile(bytes);
      if (index && !isSmall) await keepSpans(context, entry, index, source);
    }
    return new FileRepodata(context, bytes, index);
  } catch (error) {
    bytes.close();
    throw error;
  }
}

async function openPacked(
  context: SubdirContext,
  file: string,
  unpack: (source: AsyncIterable<Uint8Array>) => AsyncIterable<Uint8Array>,
): Promise<SubdirRepodata | undefined> {
  const info = await statIfExists(file);
  if (!info?.isFile()) return undefined;
  const url = pathToFileURL(file).href;
  const etag = `"${info.size}-${info.mtimeNs}"`;
  const entry = new CacheEntry(context.cacheDirectory, url);
  const fetchAnew = async (): Promise<SubdirRepodata> => {
    try {
      const body = createReadStream(file, { highWaterMark: 1 << 18 });
      const stored = await storeRepodata(
        context,
        entry,
        unpack(reportProgress(context, { body, size: Number(info.size) })),
      );
      return await finish(context, entry, stored, { url, etag });
    } catch (error) {
      if (isPixiBuildError(error) && error.code === 'archive-invalid') {
        throw invalidRepodata(file, messageOf(error), error);
      }
      throw error;
    }
  };
  const cached = await entry.open();
  if (cached?.state.etag === etag) {
    const opened = await openCached(context, entry, cached, fetchAnew);
    if (opened) return opened;
  } else {
    cached?.bytes.close();
  }
  return fetchAnew();
}

function openIfExists(file: string): FileBytes | undefined {
  try {
    return new FileBytes(file);
  } catch (error) {
    if (isAbsence(error)) return undefined;
    throw error;
  }
}

async function statIfExists(file: string) {
  try {
    return await stat(file, { bigint: true });
  } catch (error) {
    if (isAbsence(error)) return undefined;
    throw error;
  }
}

function isAbsence(error: unknown): boolean {
  return ['ENOENT', 'ENOTDIR'].includes(systemErrorCode(error) ?? '');
}
