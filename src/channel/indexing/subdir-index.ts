import type { Stats } from 'node:fs';
import { readdir, readFile, stat, utimes } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { compressZstdBuffer, decompressZstdBuffer } from '../../archive/index.js';
import {
  hashFile,
  isPixiBuildError,
  mapLimited,
  messageOf,
  PixiBuildError,
  type Reporter,
  readTextIfExists,
  replaceFile,
  systemErrorCode,
} from '../../support/index.js';
import { splitPackageFileName } from '../file-name.js';
import { writeIndexFile } from './index-file.js';
import { type PackageRecord, recordOf } from './package-record.js';
import { RepodataDocument } from './repodata-document.js';
import { writeShards } from './write-shards.js';

export interface SubdirIndexRequest {
  /** Absolute. */
  readonly root: string;
  readonly subdir: string;
  /** Folder on the same file system for files that are being written. */
  readonly temporaryFolder: string;
  readonly rereadAll: boolean;
  /** File names whose content may differ from what the index says, whatever their size and time. */
  readonly rewritten: ReadonlySet<string>;
  /** Time of the run, in milliseconds. */
  readonly timestampMs: number;
  /** The file system's own time when the run began, in milliseconds. */
  readonly scanStartMs: number;
  readonly signal?: AbortSignal;
  /** Called before the first file is replaced. */
  readonly beforeWrite: () => Promise<void>;
}

export interface SubdirIndexResult {
  readonly subdir: string;
  /** Packages in the index. */
  readonly packages: number;
  /** File names. */
  readonly added: readonly string[];
  readonly updated: readonly string[];
  readonly dropped: readonly string[];
  /** False when every file was already as it should be. */
  readonly changed: boolean;
}

/** zstd level of `repodata.json.zst`, as rattler has it. */
const repodataLevel = 19;
const largestRepodata = 2 ** 31;

/** Brings the index of one subdir up to date (spec: publishing.md 5.2). The caller holds the channel's lock. */
export async function indexSubdir(request: SubdirIndexRequest, report: Reporter): Promise<SubdirIndexResult> {
  const folder = path.join(request.root, request.subdir);
  const repodataFile = path.join(folder, 'repodata.json');
  const old = await readOld(repodataFile, request.subdir, report);
  const indexTimeMs = old ? (await stat(repodataFile)).mtimeMs : 0;
  const document = old?.document ?? RepodataDocument.empty(request.subdir);
  const files = await listPackages(folder, request.signal);
  const dropped = dropMissing(document, files, request, report);

  const outdated = [...files].filter(([fileName, info]) => {
    const record = document.entries.get(fileName)?.record;
    return (
      record === undefined ||
      request.rereadAll ||
      request.rewritten.has(fileName) ||
      record['size'] !== info.size ||
      // A file that was replaced under its name, even with an old mtime, has a younger ctime than the index.
      Math.max(info.mtimeMs, info.ctimeMs) >= indexTimeMs
    );
  });
  const read = await readPackages(folder, outdated, document, request, report);
  for (const { fileName, record, v3 } of read) {
    document.set(fileName, record, v3);
    document.removed.delete(fileName);
  }

  await request.beforeWrite();
  const changed = await writeDocument(document, old?.text, outdated.length > 0, folder, request);
  warnOfLeftovers(folder, await readdir(folder), report);
  return {
    subdir: request.subdir,
    packages: document.entries.size,
    added: read.filter((item) => !item.known).map((item) => item.fileName),
    updated: read.filter((item) => item.known).map((item) => item.fileName),
    dropped,
    changed,
  };
}

async function readOld(
  file: string,
  subdir: string,
  report: Reporter,
): Promise<{ text: string; document: RepodataDocument } | undefined> {
  const text = await readTextIfExists(file);
  if (text === undefined) return undefined;
  const document = RepodataDocument.parse(subdir, text);
  if (document) return { text, document };
  report({ kind: 'log', level: 'warning', message: `${file} is not valid and is made anew from the packages` });
  return undefined;
}

/** Package files of a folder by name, sorted; links to files count. */
async function listPackages(folder: string, signal: AbortSignal | undefined): Promise<Map<string, Stats>> {
  const names = (await readdir(folder)).filter((name) => splitPackageFileName(name) !== undefined).sort();
  const infos = await mapLimited(names, 32, async (name) => {
    signal?.throwIfAborted();
    try {
      return await stat(path.join(folder, name));
    } catch (error) {
      // Deleted since the listing, or a link that leads nowhere.
      if (systemErrorCode(error) === 'ENOENT') return undefined;
      throw error;
    }
  });
  const found = new Map<string, Stats>();
  names.forEach((name, index) => {
    const info = infos[index];
    if (info?.isFile()) found.set(name, info);
  });
  return found;
}

/**
 * Takes entries out whose file is gone. With a `base_url` the packages are elsewhere, so that nothing can be said of
 * those that are not here.
 */
function dropMissing(
  document: RepodataDocument,
  files: ReadonlyMap<string, Stats>,
  request: SubdirIndexRequest,
  report: Reporter,
): string[] {
  const missing = [...document.entries.keys()].filter((fileName) => !files.has(fileName)).sort();
  if (missing.length === 0) return [];
  if (document.baseUrl !== undefined) {
    const message = `${request.subdir}: ${missing.length} packages of the index are at its base_url and were kept`;
    report({ kind: 'log', level: 'debug', message });
    return [];
  }
  for (const fileName of missing) document.entries.delete(fileName);
  return missing;
}

interface ReadRecord {
  readonly fileName: string;
  readonly record: PackageRecord;
  readonly v3: boolean;
  /** Whether the index held the file name already. */
  readonly known: boolean;
}

/** Reads what is new or replaced; files whose bytes are those of their record are left out. */
async function readPackages(
  folder: string,
  outdated: readonly (readonly [string, Stats])[],
  document: RepodataDocument,
  request: SubdirIndexRequest,
  report: Reporter,
): Promise<ReadRecord[]> {
  let done = 0;
  const progress = (): void =>
    report({
      kind: 'progress',
      label: `index ${request.subdir}`,
      done: done++,
      total: outdated.length,
      unit: 'items',
    });
  const failures: PixiBuildError[] = [];
  const records = await mapLimited(outdated, availableParallelism(), async ([fileName]) => {
    request.signal?.throwIfAborted();
    const known = document.entries.get(fileName);
    const file = path.join(folder, fileName);
    try {
      const digests = await hashFile(file);
      if (known && !request.rereadAll && known.record['sha256'] === digests.sha256) return undefined;
      const fresh = await recordOf(file, request.subdir, digests, request.timestampMs);
      const sameBytes = known?.record['sha256'] === digests.sha256;
      const record = sameBytes ? keepForeignKeys(known.record, fresh.record) : fresh.record;
      warnOfMismatch(file, fileName, record, request.subdir, report);
      return { fileName, record, v3: fresh.needsV3, known: known !== undefined };
    } catch (error) {
      if (!isPixiBuildError(error) && systemErrorCode(error) === undefined) throw error;
      failures.push(
        isPixiBuildError(error)
          ? error
          : new PixiBuildError('package-unreadable', `${file} cannot be read: ${messageOf(error)}`, { cause: error }),
      );
      return undefined;
    } finally {
      progress();
    }
  });
  if (failures.length > 0) throw unreadable(failures, request.subdir);
  if (outdated.length > 0) progress();
  return records.filter((record) => record !== undefined);
}

/** What other indexers added to a record, and when the file was first indexed, outlasts reading the file again. */
function keepForeignKeys(old: PackageRecord, fresh: PackageRecord): PackageRecord {
  const foreign = Object.entries(old).filter(([key]) => !(key in fresh) && !replacedKeys.has(key));
  const first = typeof old['indexed_timestamp'] === 'number' ? { indexed_timestamp: old['indexed_timestamp'] } : {};
  const merged = { ...fresh, ...Object.fromEntries(foreign), ...first };
  return Object.fromEntries(Object.entries(merged).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Keys that say what `index.json` says: absent there, they vanish. */
const replacedKeys: ReadonlySet<string> = new Set([
  ...['arch', 'constrains', 'extra_depends', 'features', 'flags', 'license', 'license_family', 'noarch', 'platform'],
  ...['purls', 'python_site_packages_path', 'run_exports', 'timestamp', 'track_features'],
]);

function unreadable(failures: readonly PixiBuildError[], subdir: string): PixiBuildError {
  const sorted = failures.toSorted((a, b) => (a.message < b.message ? -1 : 1));
  const first = sorted[0] as PixiBuildError;
  const more = sorted.length > 1 ? ` (and ${sorted.length - 1} more)` : '';
  return new PixiBuildError(
    'channel-package-unreadable',
    `The index of ${subdir} was not written, as a package in it cannot be read: ${first.message}${more}`,
    {
      hint: 'Remove or replace the file, then run the command again.',
      details: sorted.slice(1).map((failure) => failure.message),
      cause: first,
    },
  );
}

function warnOfMismatch(file: string, fileName: string, record: PackageRecord, subdir: string, report: Reporter): void {
  const warn = (message: string): void => report({ kind: 'log', level: 'warning', message });
  const stated = `${record['name']}-${record['version']}-${record['build']}`;
  const split = splitPackageFileName(fileName);
  if (split && split.stem !== stated) warn(`${file} says that it is ${stated}; clients may refuse it`);
  if (record['subdir'] !== subdir) warn(`${file} says that it belongs into ${record['subdir']}`);
}

/** Index files that other programs wrote and this one does not keep up to date; some clients prefer them. */
function warnOfLeftovers(folder: string, names: readonly string[], report: Reporter): void {
  const stale = ['current_repodata.json', 'repodata.json.bz2', 'run_exports.json', 'run_exports.json.zst'];
  for (const name of stale.filter((name) => names.includes(name))) {
    const message = `${path.join(folder, name)} was written by another program and is not brought up to date`;
    report({ kind: 'log', level: 'warning', message });
  }
}

/**
 * Writes `repodata.json.zst`, `repodata.json`, shards and their index, in this order; files that are as they should be
 * stay untouched. `repodata.json` gets the time at which the scan began, so that a package that is replaced while the
 * index is written is younger than the index.
 */
async function writeDocument(
  document: RepodataDocument,
  oldText: string | undefined,
  looked: boolean,
  folder: string,
  request: SubdirIndexRequest,
): Promise<boolean> {
  const text = document.serialise();
  const repodataFile = path.join(folder, 'repodata.json');
  const scanStart = request.scanStartMs / 1000;
  let changed = false;
  if (text !== oldText || !(await holdsZstd(`${repodataFile}.zst`, text))) {
    await writeIndexFile(`${repodataFile}.zst`, await compressZstdBuffer(text, repodataLevel), request.temporaryFolder);
    changed = true;
  }
  if (text !== oldText) {
    await replaceFile(
      repodataFile,
      async (temporary) => {
        await writeIndexFile(temporary, text);
        await utimes(temporary, scanStart, scanStart);
      },
      request.temporaryFolder,
    );
    changed = true;
  } else if (looked) {
    await utimes(repodataFile, scanStart, scanStart);
  }
  return (await writeShards(document, folder, request)) || changed;
}

async function holdsZstd(file: string, text: string): Promise<boolean> {
  try {
    return (await decompressZstdBuffer(await readFile(file), largestRepodata)).equals(Buffer.from(text));
  } catch (error) {
    if (isPixiBuildError(error) || systemErrorCode(error) === 'ENOENT') return false;
    throw error;
  }
}
