import { createHash } from 'node:crypto';
import { readFile, stat, utimes } from 'node:fs/promises';
import path from 'node:path';
import { withFileLock, writeFileAtomic } from '../../support/index.js';
import type { ChannelNetwork } from '../network/network.js';

export interface CachedRequest {
  readonly network: ChannelNetwork;
  /** Absolute; holds the cached files. */
  readonly directory: string;
  readonly url: string;
  /** What the cached file's name begins with, and its extension. */
  readonly name: string;
  readonly extension: string;
  readonly limit: number;
  /** Nothing is asked: what is cached is taken, however old. */
  readonly offline: boolean;
  readonly signal?: AbortSignal;
  /** Makes of what was fetched what is kept. */
  readonly unpack?: (bytes: Buffer) => Promise<Buffer>;
}

/** The file beside a cached one, as rattler has it (spec: conda-runtime.md 3.4). */
interface Info {
  readonly url: string;
  readonly etag?: string;
  readonly mod?: string;
  readonly cache_control?: string;
  /** Of the cached file, nanoseconds since 1970 as a text, and bytes: another program may have replaced it. */
  readonly mtime_ns?: number | string;
  readonly size?: number;
}

/**
 * Reads a resource through a cache on disk that several processes share: fresh ones are not asked for, others only if
 * they changed. A damaged entry is fetched anew.
 * @returns the (unpacked) content; undefined when there is no such resource
 */
export async function readCached(request: CachedRequest): Promise<Buffer | undefined> {
  const { directory, name, extension } = request;
  const file = path.join(directory, `${name}${extension}`);
  const infoFile = path.join(directory, `${name}.info.json`);
  const known = await readEntry(file, infoFile, request.url);
  if (known && (request.offline || isFresh(known))) return known.content();
  if (request.offline) return undefined;
  return withFileLock(path.join(directory, `${name}.pixi-build.lock`), { signal: request.signal }, async () => {
    // Somebody else may have fetched it meanwhile.
    const entry = (await readEntry(file, infoFile, request.url)) ?? undefined;
    if (entry && isFresh(entry) && entry.mtimeMs !== known?.mtimeMs) return entry.content();
    return fetchInto(request, file, infoFile, entry);
  });
}

interface Entry {
  readonly info: Info;
  readonly mtimeMs: number;
  content(): Promise<Buffer>;
}

async function readEntry(file: string, infoFile: string, url: string): Promise<Entry | undefined> {
  try {
    const info = JSON.parse(await readFile(infoFile, 'utf8')) as Info;
    const { mtimeMs, size } = await stat(file);
    if (info.url !== url || (info.size !== undefined && info.size !== size)) return undefined;
    return { info, mtimeMs, content: () => readFile(file) };
  } catch {
    return undefined;
  }
}

/** RFC 9111, as far as repodata needs it. */
function isFresh({ info, mtimeMs }: Entry, nowMs = Date.now()): boolean {
  const control = info.cache_control ?? '';
  if (/\bno-(?:cache|store)\b/i.test(control)) return false;
  const seconds = /\bmax-age\s*=\s*"?(\d+)/i.exec(control)?.[1];
  return seconds !== undefined && nowMs - mtimeMs < Number(seconds) * 1000;
}

async function fetchInto(
  { network, url, limit, signal, unpack }: CachedRequest,
  file: string,
  infoFile: string,
  entry: Entry | undefined,
): Promise<Buffer | undefined> {
  const headers: Record<string, string> = {};
  if (entry?.info.etag !== undefined) headers['if-none-match'] = entry.info.etag;
  if (entry?.info.mod !== undefined) headers['if-modified-since'] = entry.info.mod;
  const answer = await network.get({ url, headers, limit, signal });
  if (answer.kind === 'missing') return undefined;
  if (answer.kind === 'unchanged') {
    if (!entry) throw new Error(`${url} is unchanged, but was never there`);
    const now = new Date();
    await utimes(file, now, now);
    await writeInfo(infoFile, {
      ...entry.info,
      cache_control: answer.headers['cache-control'] ?? entry.info.cache_control,
    });
    return entry.content();
  }
  const content = unpack ? await unpack(answer.bytes) : answer.bytes;
  await writeFileAtomic(file, content);
  await writeInfo(infoFile, {
    url,
    etag: answer.headers.etag,
    mod: answer.headers['last-modified'],
    cache_control: answer.headers['cache-control'],
    size: content.length,
  });
  return content;
}

async function writeInfo(file: string, info: Info): Promise<void> {
  await writeFileAtomic(file, JSON.stringify(info));
}

/** rattler's key of a URL: the first 8 hex digits of its MD5, without `/repodata.json`. Spec: conda-runtime.md 3.4. */
export function cacheKey(url: string): string {
  const cut = url.replace(/\/repodata\.json$/, '');
  const ended = /(?:\/|\.json)$/.test(cut) ? cut : `${cut}/`;
  return createHash('md5').update(ended).digest('hex').slice(0, 8);
}
