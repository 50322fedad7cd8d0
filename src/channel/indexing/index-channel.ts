import { mkdir, open, readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import {
  explainWriteError,
  fileKind,
  type HeldLock,
  isPixiBuildError,
  PixiBuildError,
  type Reporter,
  systemErrorCode,
  temporaryNameBeside,
  withFileLock,
} from '../../support/index.js';
import { isSubdirName } from '../subdirs.js';
import { indexSubdir, type SubdirIndexResult } from './subdir-index.js';

export interface IndexChannelOptions {
  /** Subdirs to index, made when missing. All that are there when left out, and always a `noarch` that has no index. */
  readonly subdirs?: readonly string[];
  /** Makes the channel's folder when it is missing. */
  readonly create?: boolean;
  /** Reads every package again, as after a change that size and time of the files do not show. */
  readonly rereadAll?: boolean;
  /** Files that were just overwritten, as `subdir/fileName`: their entries are made anew. */
  readonly rewritten?: ReadonlySet<string>;
  /** Written as `indexed_timestamp` of new entries (CEP 47) and as the shard index's time. Now, when left out. */
  readonly timestampMs?: number;
  /** Given when the caller holds the channel's lock already (`withChannelLock`). */
  readonly lock?: HeldLock;
  readonly signal?: AbortSignal;
}

export interface ChannelIndexReport {
  /** Sorted by name. */
  readonly subdirs: readonly SubdirIndexResult[];
  /** Subdirs whose index was not written, and why. */
  readonly failures: ReadonlyMap<string, PixiBuildError>;
}

/** Folder of a channel for files that are being written; other indexers use the same. */
const temporaryFolderName = '.tmp';
const lockFileName = '.pixi-build.lock';
/** Age at which a file in the temporary folder is what a process left that was killed. */
const leftoverAgeMs = 6 * 3600 * 1000;

/** The folder in which files of a channel are written before they are renamed into place. Exists in a held channel. */
export function channelTemporaryFolder(root: string): string {
  return path.join(root, temporaryFolderName);
}

/**
 * Runs `work` while no other process that honours the lock changes the channel. Makes the channel's folder, and takes
 * away what killed processes left in its temporary folder.
 * @param root absolute path
 * @throws folder-not-writable, path-not-a-folder, disk-full; lock-lost
 */
export async function withChannelLock<T>(
  root: string,
  report: Reporter,
  work: (lock: HeldLock) => Promise<T>,
  signal?: AbortSignal,
): Promise<T> {
  let working = false;
  const onWait = (holder: string): void =>
    report({ kind: 'log', level: 'info', message: `Waiting for ${holder}, which is changing the channel ${root}` });
  try {
    return await withFileLock(path.join(root, lockFileName), { onWait, signal }, async (lock) => {
      await mkdir(channelTemporaryFolder(root), { recursive: true });
      await removeLeftovers(channelTemporaryFolder(root));
      working = true;
      return work(lock);
    });
  } catch (error) {
    throw working ? error : explainWriteError(error, 'change the channel', root);
  }
}

/**
 * Brings the index of a local channel up to date, as any conda client reads it: `repodata.json`, its `.zst`, and shards
 * (spec: publishing.md 5; CEP 16, 36, 47). Only new and replaced packages are read. The bytes depend on the packages,
 * the older index and `timestampMs` only; an index that is up to date is not touched.
 *
 * A package that cannot be read leaves its subdir's index as it was; the other subdirs are still indexed.
 *
 * @param root absolute path of the channel's folder
 * @throws channel-not-found without `create`; what `withChannelLock` throws
 */
export async function indexChannel(
  root: string,
  options: IndexChannelOptions,
  report: Reporter,
): Promise<ChannelIndexReport> {
  for (const subdir of options.subdirs ?? []) {
    if (!isSubdirName(subdir)) throw new Error(`${subdir} is not the name of a subdir`);
  }
  if (!options.create && (await fileKind(root)) !== 'directory') {
    throw new PixiBuildError('channel-not-found', `There is no channel folder at ${root}`, {
      hint: 'Give the folder that holds noarch, linux-64 and so on.',
      exitCode: 2,
    });
  }
  const { lock } = options;
  if (lock) return indexHeld(root, options, lock, report);
  return withChannelLock(root, report, (held) => indexHeld(root, options, held, report), options.signal);
}

async function indexHeld(
  root: string,
  options: IndexChannelOptions,
  lock: HeldLock,
  report: Reporter,
): Promise<ChannelIndexReport> {
  const scanStartMs = await fileSystemTime(channelTemporaryFolder(root));
  const subdirs: SubdirIndexResult[] = [];
  const failures = new Map<string, PixiBuildError>();
  for (const subdir of await subdirsToIndex(root, options.subdirs)) {
    options.signal?.throwIfAborted();
    try {
      await mkdir(path.join(root, subdir), { recursive: true });
      const result = await indexSubdir(
        {
          root,
          subdir,
          temporaryFolder: channelTemporaryFolder(root),
          rereadAll: options.rereadAll ?? false,
          rewritten: fileNamesIn(subdir, options.rewritten),
          timestampMs: options.timestampMs ?? Date.now(),
          scanStartMs,
          signal: options.signal,
          beforeWrite: () => lock.assertHeld(),
        },
        report,
      );
      subdirs.push(result);
    } catch (error) {
      const explained = explainWriteError(error, 'index the channel', root);
      if (!isPixiBuildError(explained) || explained.code === 'lock-lost') throw explained;
      failures.set(subdir, explained);
    }
  }
  return { subdirs, failures };
}

/** A channel always has an indexed `noarch`: clients refuse one without. */
async function subdirsToIndex(root: string, wanted: readonly string[] | undefined): Promise<string[]> {
  const found = new Set(wanted);
  if (wanted === undefined) {
    for (const name of await readdir(root)) {
      if (isSubdirName(name) && (await fileKind(path.join(root, name))) === 'directory') found.add(name);
    }
  }
  const noarch = path.join(root, 'noarch');
  for (const file of ['repodata.json', 'repodata.json.zst', 'repodata_shards.msgpack.zst']) {
    if ((await fileKind(path.join(noarch, file))) !== 'file') found.add('noarch');
  }
  return [...found].sort();
}

function fileNamesIn(subdir: string, keys: ReadonlySet<string> | undefined): Set<string> {
  const prefix = `${subdir}/`;
  return new Set([...(keys ?? [])].filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length)));
}

/** Now, by the clock that stamps the files there: on a network mount it is not ours. */
async function fileSystemTime(folder: string): Promise<number> {
  const probe = temporaryNameBeside(path.join(folder, 'time'));
  const handle = await open(probe, 'wx');
  try {
    return (await handle.stat()).mtimeMs;
  } finally {
    await handle.close();
    await rm(probe, { force: true });
  }
}

async function removeLeftovers(folder: string): Promise<void> {
  const now = await fileSystemTime(folder);
  for (const name of await readdir(folder)) {
    const file = path.join(folder, name);
    try {
      if (now - (await stat(file)).mtimeMs > leftoverAgeMs) await rm(file, { force: true });
    } catch (error) {
      if (!['ENOENT', 'EISDIR', 'EPERM', 'EACCES', 'ERR_FS_EISDIR'].includes(systemErrorCode(error) ?? '')) throw error;
    }
  }
}
