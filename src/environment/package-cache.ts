import { lstatSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { extractPackage } from '../archive/index.js';
import { type EntryPoint, parseEntryPoint, type RepoDataRecord } from '../conda/index.js';
import {
  fileKind,
  hashFile,
  messageOf,
  PixiBuildError,
  type Reporter,
  readBytesIfExists,
  readTextIfExists,
  systemErrorCode,
  withFileLock,
  writeFileAtomic,
} from '../support/index.js';
import { safeRelative } from './layout.js';

/** A file of a package, from its `info/paths.json`. */
export interface PackagePath {
  readonly path: string;
  readonly type: 'hardlink' | 'softlink' | 'directory';
  /** Lower-case hex. */
  readonly sha256?: string;
  readonly size?: number;
  readonly noLink: boolean;
  readonly placeholder?: string;
  readonly fileMode?: 'text' | 'binary';
}

/** A package that lies unpacked in the cache. */
export interface CachedPackage {
  /** Absolute. */
  readonly directory: string;
  readonly paths: readonly PackagePath[];
  /** Of noarch Python packages. */
  readonly entryPoints: readonly EntryPoint[];
}

export interface PackageCacheOptions {
  /** The `pkgs` folder, absolute. */
  readonly directory: string;
  /** Puts the file of a record into its place, checked against what the record says. */
  readonly fetch: (record: RepoDataRecord, destination: string, signal?: AbortSignal) => Promise<void>;
  readonly report: Reporter;
}

/**
 * Packages as rattler keeps them (spec: conda-runtime.md 5.2), so that its cache is used and what is put there is of use
 * to it: `<name>-<version>-<build>/` with the unpacked files, and beside it a file with the digest of the archive.
 */
export class PackageCache {
  readonly #options: PackageCacheOptions;
  readonly #entries = new Map<string, Promise<CachedPackage>>();

  constructor(options: PackageCacheOptions) {
    this.#options = options;
  }

  /**
   * The package of a record, fetched and unpacked if it is not there or not whole.
   * @throws PixiBuildError `package-invalid`, `archive-invalid`, and those of fetching
   */
  get(record: RepoDataRecord, signal?: AbortSignal): Promise<CachedPackage> {
    const key = `${entryName(record)}\n${record.sha256 ?? record.md5 ?? record.url}`;
    let entry = this.#entries.get(key);
    if (!entry) {
      entry = this.#getOrFetch(record, signal);
      this.#entries.set(key, entry);
      entry.catch(() => this.#entries.delete(key));
    }
    return entry;
  }

  /** The archive of a record, kept in the cache. */
  async archive(record: RepoDataRecord, signal?: AbortSignal): Promise<string> {
    const file = path.join(
      this.#options.directory,
      'archives',
      record.sha256 ?? record.md5 ?? 'unknown',
      record.fileName,
    );
    if ((await fileKind(file)) === 'file') return file;
    await mkdir(path.dirname(file), { recursive: true });
    await this.#options.fetch(record, file, signal);
    return file;
  }

  async #getOrFetch(record: RepoDataRecord, signal: AbortSignal | undefined): Promise<CachedPackage> {
    const { directory } = this.#options;
    const name = entryName(record);
    const place = path.join(directory, name);
    const found = await this.#read(place, record);
    if (found) return found;
    await mkdir(directory, { recursive: true });
    return withFileLock(path.join(directory, `.${name}.pixi-build.lock`), { signal }, async () => {
      // Somebody else may have put it there meanwhile.
      const other = await this.#read(place, record);
      if (other) return other;
      await this.#fetch(place, record, signal);
      const fetched = await this.#read(place, record);
      if (!fetched) throw invalidPackage(record, 'it lacks files that it lists');
      return fetched;
    });
  }

  async #fetch(place: string, record: RepoDataRecord, signal: AbortSignal | undefined): Promise<void> {
    const work = await mkdtemp(`${place}.new-`);
    try {
      const archive = path.join(work, record.fileName);
      await this.#options.fetch(record, archive, signal);
      const unpacked = path.join(work, 'package');
      await extractPackage(archive, unpacked, { outsideLinks: 'keep', signal });
      const sha256 = record.sha256 ?? (await hashFile(archive)).sha256;
      await rm(place, { recursive: true, force: true });
      await rename(unpacked, place);
      await this.#writeLock(place, sha256);
    } finally {
      await rm(work, { recursive: true, force: true });
    }
  }

  /** 8 bytes of revision, 32 bytes of digest. */
  async #writeLock(place: string, sha256: string): Promise<void> {
    const old = await readBytesIfExists(`${place}.lock`);
    const lock = Buffer.alloc(40);
    lock.writeBigUInt64BE((old && old.length >= 8 ? old.readBigUInt64BE(0) : 0n) + 1n);
    lock.write(sha256, 8, 'hex');
    await writeFileAtomic(`${place}.lock`, lock);
  }

  /** undefined when it is not there, is of another archive, or is not whole. */
  async #read(place: string, record: RepoDataRecord): Promise<CachedPackage | undefined> {
    const lock = await readBytesIfExists(`${place}.lock`);
    if (!lock) return undefined;
    const digest = lock.length >= 40 ? lock.subarray(8, 40).toString('hex') : undefined;
    if (record.sha256 !== undefined && digest !== record.sha256) return undefined;
    try {
      const paths = await readPaths(place);
      if (paths.some((entry) => !isWhole(place, entry))) return undefined;
      return { directory: place, paths, entryPoints: await readEntryPoints(place) };
    } catch (error) {
      this.#options.report({ kind: 'log', level: 'debug', message: `${place} is fetched anew: ${messageOf(error)}` });
      return undefined;
    }
  }
}

function entryName(record: RepoDataRecord): string {
  return `${record.name.normalized}-${record.version.source}-${record.build}`;
}

function isWhole(place: string, entry: PackagePath): boolean {
  try {
    const info = lstatSync(path.join(place, entry.path));
    if (entry.type === 'softlink') return true;
    if (entry.type === 'directory') return info.isDirectory();
    return info.isFile() && (entry.size === undefined || info.size === entry.size);
  } catch (error) {
    // Links that this system cannot make are not unpacked.
    return entry.type === 'softlink' && systemErrorCode(error) === 'ENOENT' && process.platform === 'win32';
  }
}

/** `info/paths.json`; of packages of old `info/files` and its companions. */
async function readPaths(place: string): Promise<PackagePath[]> {
  const text = await readTextIfExists(path.join(place, 'info', 'paths.json'));
  if (text === undefined) return readLegacyPaths(place);
  const json = JSON.parse(text) as { paths?: unknown };
  if (!Array.isArray(json.paths)) throw new Error('info/paths.json has no paths');
  return json.paths.map((entry: Record<string, unknown>): PackagePath => {
    const relative = typeof entry['_path'] === 'string' ? safeRelative(entry['_path']) : undefined;
    if (relative === undefined) throw unsafePath(place, String(entry['_path']));
    const type = entry['path_type'];
    const placeholder = entry['prefix_placeholder'];
    return {
      path: relative,
      type: type === 'softlink' || type === 'directory' ? type : 'hardlink',
      sha256: typeof entry['sha256'] === 'string' ? entry['sha256'] : undefined,
      size: typeof entry['size_in_bytes'] === 'number' ? entry['size_in_bytes'] : undefined,
      noLink: entry['no_link'] === true,
      ...(typeof placeholder === 'string' && {
        placeholder,
        fileMode: entry['file_mode'] === 'binary' ? ('binary' as const) : ('text' as const),
      }),
    };
  });
}

async function readLegacyPaths(place: string): Promise<PackagePath[]> {
  const lines = async (name: string): Promise<string[]> =>
    ((await readTextIfExists(path.join(place, 'info', name))) ?? '').split('\n').filter((line) => line.trim() !== '');
  const files = await readFile(path.join(place, 'info', 'files'), 'utf8');
  const noLink = new Set([...(await lines('no_link')), ...(await lines('no_softlink'))]);
  const prefixes = new Map<string, Pick<PackagePath, 'placeholder' | 'fileMode'>>();
  for (const line of await lines('has_prefix')) {
    const [placeholder, mode, ...rest] = line.split(/\s+/);
    const full = rest.length > 0 && (mode === 'text' || mode === 'binary');
    if (full) prefixes.set(unquoted(rest.join(' ')), { placeholder: unquoted(placeholder ?? ''), fileMode: mode });
    else prefixes.set(line.trim(), { placeholder: '/opt/anaconda1anaconda2anaconda3', fileMode: 'text' });
  }
  return files
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const relative = safeRelative(line);
      if (relative === undefined) throw unsafePath(place, line);
      const isLink = lstatSync(path.join(place, relative)).isSymbolicLink();
      return {
        path: relative,
        type: isLink ? 'softlink' : 'hardlink',
        noLink: noLink.has(relative),
        ...prefixes.get(relative),
      };
    });
}

const unquoted = (text: string): string => text.replace(/^"(.*)"$/, '$1');

async function readEntryPoints(place: string): Promise<EntryPoint[]> {
  const text = await readTextIfExists(path.join(place, 'info', 'link.json'));
  if (text === undefined) return [];
  const json = JSON.parse(text) as { noarch?: { entry_points?: unknown } };
  const list = json.noarch?.entry_points;
  if (!Array.isArray(list)) return [];
  return list.flatMap((item) => (typeof item === 'string' ? (parseEntryPoint(item) ?? []) : []));
}

function unsafePath(place: string, relative: string): PixiBuildError {
  return new PixiBuildError(
    'package-invalid',
    `${path.basename(place)} lists '${relative}', which is no path in a package`,
  );
}

function invalidPackage(record: RepoDataRecord, problem: string): PixiBuildError {
  return new PixiBuildError(
    'package-invalid',
    `${record.fileName} of ${record.channel ?? record.url} cannot be used: ${problem}`,
    {
      hint: 'The package is damaged; tell who keeps the channel.',
    },
  );
}
