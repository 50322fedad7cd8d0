import { existsSync, rmSync, statSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { type RepoDataRecord, recordStem } from '../../conda/index.js';
import {
  explainWriteError,
  fileKind,
  PixiBuildError,
  type Reporter,
  redactUrl,
  sha256Hex,
  sharedWorkerPool,
  silentReporter,
  systemErrorCode,
  withFileLock,
} from '../../support/index.js';
import { isSafeNamePart } from '../paths.js';
import { readCachedPackage } from './cached-package.js';
import { readEntryMetadata, writeEntryMetadata } from './entry-metadata.js';
import { type CachedPackage, checkIdentity, InvalidPackageError, type PackageIdentity } from './model.js';
import { prepareUnpacking, unpackPackageJob } from './unpack.js';
import { validatePackage } from './validate.js';

export interface PackageCacheOptions {
  /** The `pkgs` folder, absolute. */
  readonly directory: string;
  /** Further such folders: read too, and written to where the ones before them cannot be. */
  readonly furtherDirectories?: readonly string[];
  /** Puts the file of a record into its place, checked against what the record says. */
  readonly fetch: (record: RepoDataRecord, destination: string, signal?: AbortSignal) => Promise<void>;
  /** The file of a record that is on this machine, so that it need not be fetched; undefined for others. */
  readonly localFile?: (record: RepoDataRecord) => string | undefined;
  /**
   * `changed` (default): of what the cache holds, kinds and sizes are checked, and hashes of files that were written to since
   * they were unpacked. `all`: all hashes.
   */
  readonly validation?: 'changed' | 'all';
  readonly report: Reporter;
}

/**
 * Unpacked packages, laid out as rattler's cache, so that pixi and this program use each other's. Several processes may use
 * it at once. Spec: conda-runtime.md 5.2.
 */
export class PackageCache {
  readonly #options: PackageCacheOptions;
  readonly #directories: readonly string[];
  readonly #report: Reporter;
  /** By entry and digest: what is asked for twice is fetched once. */
  readonly #pending = new Map<string, Promise<CachedPackage>>();
  #isPrepared = false;

  constructor(options: PackageCacheOptions) {
    this.#options = options;
    this.#directories = [options.directory, ...(options.furtherDirectories ?? [])];
    this.#report = options.report;
  }

  /**
   * The unpacked package of a record, fetched if no directory has it in good order.
   * @throws PixiBuildError `package-record-unsafe`, `package-corrupt`, `package-cache-not-writable`, `disk-full` and those of
   *   the source
   */
  get(record: RepoDataRecord, signal?: AbortSignal): Promise<CachedPackage> {
    const key = `${recordStem(record)} ${record.sha256 ?? record.md5 ?? record.url}`;
    let pending = this.#pending.get(key);
    if (!pending) {
      pending = this.#get(record, signal);
      this.#pending.set(key, pending);
      const forget = (): void => void this.#pending.delete(key);
      pending.then(forget, forget);
    }
    return pending;
  }

  /**
   * The archive of a record, kept in the cache; that of this machine where it is.
   * @throws those of fetching
   */
  async archive(record: RepoDataRecord, signal?: AbortSignal): Promise<string> {
    const entry = entryName(record);
    const local = this.#options.localFile?.(record);
    if (local !== undefined) return local;
    const digest = record.sha256 ?? record.md5 ?? sha256Hex(record.url);
    const file = path.join(this.#options.directory, 'archives', digest, `${entry}${extensionOf(record)}`);
    if ((await fileKind(file)) === 'file') return file;
    await mkdir(path.dirname(file), { recursive: true });
    await this.#options.fetch(record, file, signal);
    return file;
  }

  async #get(record: RepoDataRecord, signal: AbortSignal | undefined): Promise<CachedPackage> {
    const entry = entryName(record);
    for (const directory of this.#directories) {
      const found = this.#open(directory, entry, record, this.#report);
      if (found) return found;
    }
    if (!this.#isPrepared) prepareUnpacking();
    this.#isPrepared = true;
    let refused: unknown;
    for (const directory of this.#directories) {
      try {
        return await this.#fill(directory, entry, record, signal);
      } catch (error) {
        if (!cannotBeWritten(error)) throw explainWriteError(error, `unpack ${entry}`, directory);
        refused = error;
      }
    }
    if (systemErrorCode(refused) === 'ENOTDIR') {
      throw explainWriteError(refused, `unpack ${entry}`, this.#directories.at(-1) as string);
    }
    throw new PixiBuildError('package-cache-not-writable', `No package cache can be written, and ${entry} is in none`, {
      exitCode: 2,
      cause: refused,
      details: [`Looked in: ${this.#directories.join(', ')}`],
      hint: 'Name a folder that you may write to by PIXI_CACHE_DIR or RATTLER_CACHE_DIR.',
    });
  }

  /** The entry, if it is there, of this archive and whole. */
  #open(directory: string, entry: string, record: RepoDataRecord, report: Reporter): CachedPackage | undefined {
    const folder = path.join(directory, entry);
    try {
      const metadata = readEntryMetadata(metadataFile(directory, entry));
      if (record.sha256 !== undefined && metadata.sha256 !== undefined && record.sha256 !== metadata.sha256)
        return undefined;
      return this.#check(folder, record);
    } catch (error) {
      if (!(error instanceof InvalidPackageError)) throw explainWriteError(error, `read ${entry}`, directory);
      report({ kind: 'log', level: 'warning', message: `${folder} is not used as it is: ${error.message}` });
      return undefined;
    }
  }

  #check(folder: string, record: RepoDataRecord): CachedPackage | undefined {
    const filled = filledMs(folder);
    if (filled === undefined) return undefined;
    const cached = readCachedPackage(folder);
    checkIdentity(cached.index, identityOf(record));
    validatePackage(cached, { hashes: this.#options.validation ?? 'changed', filledMs: filled });
    return cached;
  }

  async #fill(
    directory: string,
    entry: string,
    record: RepoDataRecord,
    signal: AbortSignal | undefined,
  ): Promise<CachedPackage> {
    await mkdir(directory, { recursive: true });
    const onWait = (holder: string): void =>
      this.#report({ kind: 'log', level: 'info', message: `${holder} is fetching ${entry}; waiting for it` });
    return withFileLock(path.join(directory, `.${entry}.fetching`), { signal, onWait }, async (lock) => {
      // Somebody else may have fetched it meanwhile.
      const found = this.#open(directory, entry, record, silentReporter);
      if (found) return found;
      // Under the lock the names are ours alone: what a killed process has left is replaced.
      const unpacked = path.join(directory, `.${entry}.new`);
      const fetched = path.join(directory, `.${entry}.part`);
      try {
        await removeIfThere(unpacked);
        const digest = await this.#unpack(record, fetched, unpacked, signal);
        await lock.assertHeld();
        await place(directory, entry, unpacked, digest);
      } finally {
        rmSync(fetched, { force: true });
        await removeIfThere(unpacked);
      }
      // Its files were checked when they had been unpacked.
      return readCachedPackage(path.join(directory, entry));
    });
  }

  /** @returns the SHA-256 of the archive, if it is known */
  async #unpack(
    record: RepoDataRecord,
    fetched: string,
    unpacked: string,
    signal: AbortSignal | undefined,
  ): Promise<string | undefined> {
    const local = this.#options.localFile?.(record);
    if (local === undefined) await this.#options.fetch(record, fetched, signal);
    const { url, sha256, md5 } = record;
    const unchecked = local !== undefined || sha256 === undefined ? { sha256, md5 } : undefined;
    const request = { file: local ?? fetched, directory: unpacked, identity: identityOf(record), url, unchecked };
    return (await sharedWorkerPool().run(unpackPackageJob, request, { signal })) ?? sha256;
  }
}

function identityOf({ name, version, build }: RepoDataRecord): PackageIdentity {
  return { name: name.normalized, version: version.source, build };
}

/** `<name>-<version>-<build>`: the subdir is not in it, the digest tells packages of different ones apart. */
function entryName(record: RepoDataRecord): string {
  const parts = [record.name.normalized, record.version.source, record.build];
  const bad = parts.find((part) => !isSafeNamePart(part));
  if (bad === undefined && record.name.normalized !== '') return parts.join('-');
  throw new PixiBuildError(
    'package-record-unsafe',
    `The record of ${JSON.stringify(record.name.normalized)} says ${JSON.stringify(bad)}, which cannot be part of a file name`,
    { exitCode: 2, hint: `Do not use the channel of ${redactUrl(record.url)}; its index may be made to do harm.` },
  );
}

function extensionOf(record: RepoDataRecord): string {
  return record.fileName.endsWith('.tar.bz2') ? '.tar.bz2' : '.conda';
}

function metadataFile(directory: string, entry: string): string {
  return path.join(directory, `${entry}.lock`);
}

/** Puts a new folder in the place of an entry. Whoever reads meanwhile finds a whole one, or none. */
async function place(directory: string, entry: string, unpacked: string, digest: string | undefined): Promise<void> {
  const folder = path.join(directory, entry);
  const old = path.join(directory, `.${entry}.old`);
  await removeIfThere(old);
  const file = metadataFile(directory, entry);
  const { revision } = readEntryMetadata(file);
  await rename(folder, old).catch((error) => {
    if (systemErrorCode(error) !== 'ENOENT') throw error;
  });
  await renamePatiently(unpacked, folder);
  writeEntryMetadata(file, { revision: revision + 1n, sha256: digest });
  await removeIfThere(old);
}

/** Most often there is nothing, and asking costs less than `rm` does. */
async function removeIfThere(folder: string): Promise<void> {
  if (existsSync(folder)) await rm(folder, { recursive: true, force: true });
}

/** On Windows scanners hold new files open for a while. */
async function renamePatiently(from: string, to: string): Promise<void> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await rename(from, to);
    } catch (error) {
      const passing = process.platform === 'win32' && /^(EPERM|EACCES|EBUSY)$/.test(systemErrorCode(error) ?? '');
      if (!passing || attempt >= 12) throw error;
      await new Promise((resolve) => setTimeout(resolve, Math.min(5000, 50 * 2 ** attempt)));
    }
  }
}

/** When an entry was filled, milliseconds since 1970: 0 when nothing says so; undefined when there is no entry. */
function filledMs(folder: string): number | undefined {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return undefined;
  return statSync(`${folder}.lock`, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

function cannotBeWritten(error: unknown): boolean {
  return ['EROFS', 'EACCES', 'EPERM', 'ENOTDIR'].includes(systemErrorCode(error) ?? '');
}
