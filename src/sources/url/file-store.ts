import { randomBytes } from 'node:crypto';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import {
  type FileDigests,
  fileKind,
  type HeldLock,
  hashFile,
  readTextIfExists,
  sha256Hex,
  systemErrorCode,
  withFileLock,
  writeFileAtomic,
} from '../../support/index.js';

/** A file of the cache, whose content was just checked. */
export interface StoredFile extends FileDigests {
  readonly path: string;
}

/** What is remembered of a URL: what it gave last. */
export interface UrlRecord {
  /** Lower-case hex, of the content. */
  readonly sha256: string;
  /** What the server calls the file (Content-Disposition). */
  readonly fileName?: string;
  readonly etag?: string;
  readonly lastModified?: string;
}

/** Milliseconds; what is older was left by a process that was killed. */
const oldestIncoming = 24 * 3600 * 1000;
const incomingPrefix = '.incoming-';

/** Downloaded files by their content, and what URLs gave. Several processes may use it at once. */
export class FileStore {
  readonly #files: string;
  readonly #urls: string;
  readonly #locks: string;

  /** @param cacheDirectory absolute */
  constructor(cacheDirectory: string) {
    this.#files = path.join(cacheDirectory, 'files');
    this.#urls = path.join(cacheDirectory, 'urls');
    this.#locks = path.join(cacheDirectory, 'locks');
  }

  /** Only one process at a time fetches the same. */
  exclusively<T>(key: string, signal: AbortSignal | undefined, work: (lock: HeldLock) => Promise<T>): Promise<T> {
    return withFileLock(
      path.join(this.#locks, `${sha256Hex(key).slice(0, 40)}.lock`),
      { ...(signal && { signal }) },
      work,
    );
  }

  /** The file with this content; one that is damaged is taken away. */
  async find(sha256: string): Promise<StoredFile | undefined> {
    const place = this.#placeOf(sha256);
    if ((await fileKind(place)) !== 'file') return undefined;
    const digests = await hashFile(place);
    if (digests.sha256 === sha256) return { path: place, ...digests };
    await rm(place, { force: true });
    return undefined;
  }

  /** A new name for a file on its way. */
  async incoming(): Promise<string> {
    await mkdir(this.#files, { recursive: true });
    await this.#sweep();
    return path.join(this.#files, `${incomingPrefix}${process.pid}-${randomBytes(6).toString('hex')}`);
  }

  /** Takes a file in, under its content. */
  async take(file: string, digests: FileDigests): Promise<StoredFile> {
    const place = this.#placeOf(digests.sha256);
    await rename(file, place);
    return { path: place, ...digests };
  }

  async recordOf(url: string): Promise<UrlRecord | undefined> {
    const text = await readTextIfExists(this.#recordPlace(url));
    if (text === undefined) return undefined;
    try {
      const record = JSON.parse(text) as UrlRecord;
      return /^[0-9a-f]{64}$/.test(record.sha256) ? record : undefined;
    } catch {
      // Damaged: as if it were not there.
      return undefined;
    }
  }

  async remember(url: string, record: UrlRecord): Promise<void> {
    await writeFileAtomic(this.#recordPlace(url), `${JSON.stringify(record)}\n`);
  }

  #placeOf(sha256: string): string {
    return path.join(this.#files, sha256);
  }

  #recordPlace(url: string): string {
    return path.join(this.#urls, `${sha256Hex(url)}.json`);
  }

  async #sweep(): Promise<void> {
    for (const name of await readdir(this.#files)) {
      if (!name.startsWith(incomingPrefix)) continue;
      const file = path.join(this.#files, name);
      const age = await stat(file).then(
        ({ mtimeMs }) => Date.now() - mtimeMs,
        (error: unknown) => {
          if (systemErrorCode(error) === 'ENOENT') return 0;
          throw error;
        },
      );
      if (age > oldestIncoming) await rm(file, { force: true });
    }
  }
}
