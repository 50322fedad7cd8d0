import { stat, utimes } from 'node:fs/promises';
import { createGunzip } from 'node:zlib';
import { decompressBzip2, decompressZstd } from '../../archive/index.js';
import { maskUrl } from '../../conda/index.js';
import { isPixiBuildError, messageOf, withFileLock } from '../../support/index.js';
import type { ReceivedBody } from '../network/network.js';
import { type CachedFile, CacheEntry, type CacheState, freshForMs, isFresh, knownAvailability } from './cache-entry.js';
import { keepSpans, openCached } from './cached-file.js';
import { debug, invalidRepodata, type SubdirContext } from './context.js';
import { FileRepodata } from './file-repodata.js';
import type { SubdirRepodata } from './model.js';
import { archiveInvalid, reportProgress } from './progress.js';
import { isUnwritable, type StoredRepodata, storeRepodata } from './store.js';

/** The forms in which a channel has the whole index of a subdir, best first (spec: conda-runtime.md 3.3). */
type Form = 'zst' | 'bz2' | 'plain';
const files: Readonly<Record<Form, string>> = {
  zst: 'repodata.json.zst',
  bz2: 'repodata.json.bz2',
  plain: 'repodata.json',
};

/**
 * Opens the whole index of a subdir, from the cache that is shared with rattler where it is fresh or unchanged.
 * @returns undefined when the channel has none; offline also when none is cached
 * @throws repodata-invalid, channel-unauthorised, channel-unreadable, http-transport
 */
export async function openFullFile(context: SubdirContext): Promise<SubdirRepodata | undefined> {
  const entry = new CacheEntry(context.cacheDirectory, `${context.subdirUrl}repodata.json`);
  const cached = await entry.open();
  if (cached && (context.offline || isFreshEntry(cached))) {
    const opened = await openCached(context, entry, cached, () => refetch(context, entry));
    if (opened) return opened;
  } else {
    cached?.bytes.close();
  }
  if (context.offline) return undefined;
  const before = cached?.state;
  return exclusively(context, entry, async (waited) => {
    let present = await entry.open();
    // Another process has fetched it meanwhile.
    const renewed = waited && present !== undefined && present.state.mtimeNs !== before?.mtimeNs;
    if (present && (renewed || isFreshEntry(present))) {
      const opened = await openCached(context, entry, present, () => refetch(context, entry));
      if (opened) return opened;
      present = undefined;
    }
    return fetchEntry(context, entry, present, () => refetch(context, entry));
  });
}

function isFreshEntry({ state }: CachedFile): boolean {
  return isFresh(state.cacheControl, Number(state.mtimeNs / 1_000_000n));
}

function refetch(context: SubdirContext, entry: CacheEntry): Promise<SubdirRepodata | undefined> {
  if (context.offline) return Promise.resolve(undefined);
  return exclusively(context, entry, async () => {
    await entry.remove();
    // What is damaged even so is an error.
    return fetchEntry(context, entry, undefined, undefined);
  });
}

/** Runs `work` while no other process of ours does so with the same entry; at once where nothing can be locked. */
export async function exclusively<T>(
  context: SubdirContext,
  entry: CacheEntry,
  work: (waited: boolean) => Promise<T>,
): Promise<T> {
  let started = false;
  let waited = false;
  const onWait = (holder: string): void => {
    waited = true;
    debug(context, `Waiting for ${holder}, which fetches ${context.label}`);
  };
  try {
    return await withFileLock(entry.lock, { signal: context.signal, onWait }, async () => {
      started = true;
      await entry.removeLeftovers();
      return work(waited);
    });
  } catch (error) {
    if (started || !isUnwritable(error)) throw error;
    return work(false);
  }
}

/** Gets a file again that turned out to be damaged. */
type FetchAnew = () => Promise<SubdirRepodata | undefined>;

/** Asks the channel for each form that it may have. Closes `cached`. */
async function fetchEntry(
  context: SubdirContext,
  entry: CacheEntry,
  cached: CachedFile | undefined,
  fetchAnew: FetchAnew | undefined,
): Promise<SubdirRepodata | undefined> {
  const { kinds, network, signal } = context;
  let known: Pick<CacheState, 'hasZst' | 'hasBz2'> = { hasZst: cached?.state.hasZst, hasBz2: cached?.state.hasBz2 };
  const learn = (form: Form, value: boolean): void => {
    const learned = { value, lastChecked: new Date().toISOString() };
    if (form === 'zst') known = { ...known, hasZst: learned };
    if (form === 'bz2') known = { ...known, hasBz2: learned };
  };
  const forms: Form[] = [];
  if (kinds.zstd !== false && knownAvailability(known.hasZst) !== false) forms.push('zst');
  if (kinds.bzip2 !== false && knownAvailability(known.hasBz2) !== false) forms.push('bz2');
  forms.push('plain');
  let kept: CachedFile | undefined = cached;
  try {
    for (const form of forms) {
      const url = context.subdirUrl + files[form];
      // What came damaged may be in a cache on the way.
      const plain: Record<string, string> = fetchAnew ? {} : { 'cache-control': 'no-cache' };
      const conditions = kept?.state.url === maskUrl(url) ? conditionsOf(kept.state) : plain;
      const ask = (more: Record<string, string>) => {
        const headers = { 'accept-encoding': form === 'plain' ? 'gzip' : 'identity', ...more };
        const receive = (body: ReceivedBody) => storeRepodata(context, entry, unpacked(context, form, body));
        return network.receive({ url, headers, signal }, receive);
      };
      const answer = await again(
        context,
        url,
        () => ask(conditions),
        () => ask({ 'cache-control': 'no-cache' }),
      );
      if (answer.kind === 'missing') {
        learn(form, false);
        continue;
      }
      if (answer.kind === 'unchanged' && kept) {
        learn(form, true);
        const current = kept;
        kept = undefined;
        const state = await touch(context, entry, { ...current.state, ...known }, answer.headers['cache-control']);
        const opened = await openCached(context, entry, { ...current, state }, () => refetch(context, entry));
        if (opened) return opened;
        await entry.remove();
        return await fetchEntry(context, entry, undefined, fetchAnew);
      }
      if (answer.kind === 'unchanged') throw invalidRepodata(url, 'the server says that it is unchanged, unasked');
      learn(form, true);
      return await finish(context, entry, answer.value, { ...known, ...stateOf(url, answer.headers) }, fetchAnew);
    }
    return undefined;
  } finally {
    kept?.bytes.close();
  }
}

type ReceivedState = Omit<CacheState, 'mtimeNs' | 'size' | 'blake2Hash'>;

export function stateOf(url: string, headers: ReceivedBody['headers']): ReceivedState {
  return {
    url: maskUrl(url),
    etag: headers['etag'],
    mod: headers['last-modified'],
    cacheControl: headers['cache-control'],
  };
}

/** Writes what belongs to a file that was just stored, and opens it. */
export async function finish(
  context: SubdirContext,
  entry: CacheEntry,
  stored: StoredRepodata,
  state: ReceivedState,
  fetchAnew?: FetchAnew,
): Promise<SubdirRepodata> {
  const { bytes, index, blake2Hash, mtimeNs } = stored;
  if (mtimeNs !== undefined) {
    await entry.writeState({ ...state, mtimeNs, size: bytes.size, blake2Hash });
    if (index) await keepSpans(context, entry, index, blake2Hash);
  }
  return new FileRepodata(context, bytes, index, fetchAnew);
}

/** A body that cannot be unpacked or read is asked for once more, past all caches on the way. */
async function again<T>(
  context: SubdirContext,
  url: string,
  first: () => Promise<T>,
  second: () => Promise<T>,
): Promise<T> {
  const isDamage = (error: unknown): boolean =>
    isPixiBuildError(error) && (error.code === 'archive-invalid' || error.code === 'repodata-invalid');
  try {
    return await first();
  } catch (error) {
    if (!isDamage(error)) throw error;
    debug(context, `${context.label} came damaged and is asked for again: ${messageOf(error)}`);
  }
  try {
    return await second();
  } catch (error) {
    if (!isDamage(error) || (isPixiBuildError(error) && error.code === 'repodata-invalid')) throw error;
    throw invalidRepodata(url, messageOf(error), error);
  }
}

function conditionsOf({ etag, mod }: CacheState): Record<string, string> {
  return {
    ...(etag === undefined ? {} : { 'if-none-match': etag }),
    ...(mod === undefined ? {} : { 'if-modified-since': mod }),
  };
}

/** Notes that an entry was found unchanged: its time counts from now. */
async function touch(
  context: SubdirContext,
  entry: CacheEntry,
  state: CacheState,
  cacheControl: string | undefined,
): Promise<CacheState> {
  const renewed = { ...state, cacheControl: cacheControl ?? state.cacheControl };
  try {
    if (freshForMs(renewed.cacheControl) > 0) {
      const now = new Date();
      await utimes(entry.json, now, now);
    }
    const { mtimeNs } = await stat(entry.json, { bigint: true });
    await entry.writeState({ ...renewed, mtimeNs });
    return { ...renewed, mtimeNs };
  } catch (error) {
    debug(context, `${entry.info} is not written: ${messageOf(error)}`);
    return renewed;
  }
}

async function* unpacked(context: SubdirContext, form: Form, received: ReceivedBody): AsyncGenerator<Uint8Array> {
  const body = reportProgress(context, received);
  if (form === 'zst') yield* decompressZstd(body);
  else if (form === 'bz2') yield* decompressBzip2(body);
  else if (received.headers['content-encoding'] === 'gzip') yield* gunzip(body);
  else yield* body;
}

async function* gunzip(body: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const { pipeline } = await import('node:stream/promises');
  const transform = createGunzip({ chunkSize: 1 << 17 });
  const feeding = pipeline(body, transform).catch((error: unknown) => error);
  try {
    for await (const chunk of transform) yield chunk as Buffer;
  } catch (error) {
    throw archiveInvalid(error);
  } finally {
    transform.destroy();
    await feeding;
  }
}
