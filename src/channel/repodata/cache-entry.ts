import { createHash } from 'node:crypto';
import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { readTextIfExists, writeFileAtomic } from '../../support/index.js';
import { FileBytes } from './byte-source.js';

/** What `<key>.info.json` says, as rattler writes it (spec: conda-runtime.md 3.4). */
export interface CacheState {
  /** What was fetched, without secrets. */
  readonly url: string;
  readonly etag?: string;
  /** `Last-Modified`. */
  readonly mod?: string;
  readonly cacheControl?: string;
  /** Of the JSON file, nanoseconds since 1970 and bytes: another program may have replaced it. */
  readonly mtimeNs: bigint;
  readonly size: number;
  /** BLAKE2b-256 of the JSON file, lower-case hex. */
  readonly blake2Hash?: string;
  readonly hasZst?: Availability;
  readonly hasBz2?: Availability;
}

export interface Availability {
  readonly value: boolean;
  /** RFC 3339. */
  readonly lastChecked: string;
}

/** For how long it counts that a channel has or lacks a form of repodata. */
const availabilityDays = 14;

/** The cached `repodata.json` of a subdir, open for reading, and what is known of it. */
export interface CachedFile {
  readonly bytes: FileBytes;
  readonly state: CacheState;
}

/** The names of an entry's files; an entry is of the URL of a `repodata.json`, in whatever form it was fetched. */
export class CacheEntry {
  readonly json: string;
  readonly info: string;
  /** Ours; rattler does not know it. */
  readonly spans: string;
  /** rattler locks `<key>.lock` by means that Node lacks, and leaves the file behind. */
  readonly lock: string;

  constructor(
    readonly directory: string,
    url: string,
  ) {
    const base = path.join(directory, cacheKey(url));
    this.json = `${base}.json`;
    this.info = `${base}.info.json`;
    this.spans = `${base}.spans-v1`;
    this.lock = `${base}.pixi-build.lock`;
  }

  /** undefined when there is none, or when its parts do not belong together. The caller closes it. */
  async open(): Promise<CachedFile | undefined> {
    let bytes: FileBytes | undefined;
    try {
      const text = await readTextIfExists(this.info);
      const state = text === undefined ? undefined : parseState(text);
      if (!state) return undefined;
      bytes = new FileBytes(this.json);
      if (bytes.size === state.size && bytes.mtimeNs === state.mtimeNs) return { bytes, state };
    } catch {
      // Unreadable is as good as absent.
    }
    bytes?.close();
    return undefined;
  }

  writeState(state: CacheState): Promise<void> {
    return writeFileAtomic(this.info, formatState(state));
  }

  /** Takes away what a fetch left behind that was killed. For the holder of the lock. */
  async removeLeftovers(): Promise<void> {
    const start = `.${path.basename(this.json)}.`;
    const names = await readdir(this.directory).catch(() => []);
    for (const name of names) {
      if (name.startsWith(start)) await rm(path.join(this.directory, name), { force: true }).catch(() => {});
    }
  }

  /** Forgets the entry. */
  async remove(): Promise<void> {
    for (const file of [this.info, this.json, this.spans]) await rm(file, { force: true }).catch(() => {});
  }
}

/**
 * rattler's key of a URL: the first 8 hex digits of the MD5 of what stands before `/repodata.json`, or, of other URLs,
 * of the URL, ended with `/` unless it ends in `.json`. Spec: conda-runtime.md 3.4; that nothing is added after the cut
 * is how py-rattler 0.28 names its files.
 */
export function cacheKey(url: string): string {
  const cut = url.endsWith('/repodata.json') ? url.slice(0, -'/repodata.json'.length) : undefined;
  const text = cut ?? (/(?:\/|\.json)$/.test(url) ? url : `${url}/`);
  return createHash('md5').update(text).digest('hex').slice(0, 8);
}

/** Whether an answer may be used without asking again (RFC 9111, as far as repodata needs it). */
export function isFresh(cacheControl: string | undefined, receivedMs: number, nowMs = Date.now()): boolean {
  const lifetimeMs = freshForMs(cacheControl);
  const ageMs = nowMs - receivedMs;
  return ageMs >= 0 && ageMs < lifetimeMs;
}

/** How long an answer may be used without asking; 0 when it does not say. */
export function freshForMs(cacheControl: string | undefined): number {
  const directives = (cacheControl ?? '')
    .toLowerCase()
    .split(',')
    .map((part) => part.trim());
  if (directives.includes('no-cache') || directives.includes('no-store')) return 0;
  const maxAge = directives.map((part) => /^max-age\s*=\s*"?(\d+)/.exec(part)?.[1]).find((text) => text !== undefined);
  return maxAge === undefined ? 0 : Number(maxAge) * 1000;
}

/** What is known of a form of repodata; undefined when it has to be found out. */
export function knownAvailability(availability: Availability | undefined, nowMs = Date.now()): boolean | undefined {
  if (!availability) return undefined;
  const ageMs = nowMs - Date.parse(availability.lastChecked);
  return ageMs >= 0 && ageMs < availabilityDays * 86_400_000 ? availability.value : undefined;
}

/** A number of nanoseconds is larger than what `JSON.parse` keeps. */
const mtimeMember = /("mtime_ns"\s*:\s*)(\d+)/;

function parseState(text: string): CacheState | undefined {
  const json = JSON.parse(text.replace(mtimeMember, '$1"$2"')) as Record<string, unknown> | null;
  const { url, mtime_ns: mtimeNs, size } = json ?? {};
  if (typeof url !== 'string' || typeof mtimeNs !== 'string' || typeof size !== 'number') return undefined;
  return {
    url,
    etag: textOf(json?.['etag']),
    mod: textOf(json?.['mod']),
    cacheControl: textOf(json?.['cache_control']),
    mtimeNs: BigInt(mtimeNs),
    size,
    blake2Hash: textOf(json?.['blake2_hash'])?.toLowerCase(),
    hasZst: availabilityOf(json?.['has_zst']),
    hasBz2: availabilityOf(json?.['has_bz2']),
  };
}

function formatState(state: CacheState): string {
  const availability = (value: Availability | undefined) =>
    value && { value: value.value, last_checked: value.lastChecked };
  const json = {
    url: state.url,
    etag: state.etag,
    mod: state.mod,
    cache_control: state.cacheControl,
    mtime_ns: String(state.mtimeNs),
    size: state.size,
    blake2_hash: state.blake2Hash,
    has_zst: availability(state.hasZst),
    has_bz2: availability(state.hasBz2),
  };
  return JSON.stringify(json, undefined, 2).replace(/("mtime_ns": )"(\d+)"/, '$1$2');
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function availabilityOf(value: unknown): Availability | undefined {
  const { value: is, last_checked: lastChecked } = (value ?? {}) as { value?: unknown; last_checked?: unknown };
  return typeof is === 'boolean' && typeof lastChecked === 'string' ? { value: is, lastChecked } : undefined;
}
