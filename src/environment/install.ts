import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Platform, RepoDataRecord } from '../conda/index.js';
import { mapLimited, PixiBuildError, type Reporter, readTextIfExists, withFileLock } from '../support/index.js';
import { clobberOrder, Places, type WantedFile, wantedFiles } from './files.js';
import {
  type InstalledPackage,
  type InstalledPath,
  readInstalled,
  removeInstalled,
  writeInstalled,
} from './installed.js';
import { pythonLayout, safeRelative } from './layout.js';
import { type LinkContext, linkFiles } from './link.js';
import { probeLinkMeans } from './link-means.js';
import type { CachedPackage, PackageCache } from './package-cache.js';
import { unlinkFiles } from './unlink.js';

export interface InstallOptions {
  /** Absolute; made when it is missing. */
  readonly prefix: string;
  /** All that the environment shall have, in any order. */
  readonly records: readonly RepoDataRecord[];
  readonly platform: Platform;
  readonly cache: Pick<PackageCache, 'get'>;
  /** By normalised name: what somebody asked for. */
  readonly requestedSpecs?: ReadonlyMap<string, readonly string[]>;
  readonly report: Reporter;
  readonly signal?: AbortSignal;
  /** Switches off means of sharing files (pixi's `allow-hard-links` and its like). */
  readonly links?: { readonly symbolic?: boolean; readonly hard?: boolean; readonly reflink?: boolean };
  readonly launcher?: LinkContext['launcher'];
  /** Packages fetched and unpacked at a time. */
  readonly concurrency?: number;
}

export interface InstallReport {
  readonly installed: readonly RepoDataRecord[];
  readonly removed: readonly RepoDataRecord[];
  readonly unchanged: readonly RepoDataRecord[];
}

/** Says that a prefix is being changed; holds the paths that may be half-done. */
const markerName = path.join('conda-meta', '.pixi-build-installing.json');

/**
 * Makes an environment have exactly the given packages, changing only what differs (spec: conda-runtime.md 5). All packages
 * are in the cache before the prefix is touched. After an interruption the next call repairs what was half-done.
 * Several processes may work on one prefix: they wait for each other.
 *
 * @throws PixiBuildError `package-invalid`, `prefix-too-long`, `python-missing`, those of fetching
 */
export async function installEnvironment(options: InstallOptions): Promise<InstallReport> {
  const { prefix, signal } = options;
  const meta = path.join(prefix, 'conda-meta');
  await mkdir(meta, { recursive: true });
  return withFileLock(path.join(meta, '.pixi-build.lock'), { signal }, () => install(options));
}

async function install(options: InstallOptions): Promise<InstallReport> {
  const { prefix, records, platform, cache, signal, concurrency = 8 } = options;
  const repairing = await cleanUp(prefix);
  const installed = await readInstalled(prefix);
  const python = pythonLayout(records.find(isPython), platform);
  const oldPython = pythonLayout(installed.find(({ record }) => isPython(record))?.record, platform);
  const relink = python?.version !== oldPython?.version || python?.sitePackages !== oldPython?.sitePackages;
  const { kept, gone, fresh } = compare(
    installed,
    records,
    (record) => repairing || (relink && isNoarchPython(record)),
  );
  const needsPython = fresh.find(isNoarchPython);
  if (needsPython && !python) {
    throw new PixiBuildError(
      'python-missing',
      `${needsPython.name.source} is a Python package, and the environment has no Python`,
      {
        hint: 'Add python to the dependencies.',
      },
    );
  }
  if (gone.length === 0 && fresh.length === 0) return { installed: [], removed: [], unchanged: records };

  const packages = new Map<RepoDataRecord, CachedPackage>();
  await mapLimited(fresh, concurrency, async (record) => packages.set(record, await cache.get(record, signal)));
  const wanted = new Map<RepoDataRecord, WantedFile[]>();
  for (const [record, cached] of packages) wanted.set(record, wantedFiles(record, cached, python, platform));
  const places = placesOf(records, kept, wanted, platform);
  const planned = fresh.map((record) => ({
    record,
    placed: (wanted.get(record) ?? []).map((file) => {
      if (safeRelative(file.target) === undefined) throw unsafeTarget(record, file.target);
      return { file, place: places.of(record.name.normalized, file.target) };
    }),
  }));

  const half = planned.flatMap(({ placed }) => placed.map(({ place }) => place));
  await writeFile(path.join(prefix, markerName), JSON.stringify(half));
  for (const { record, paths } of gone) {
    await removeInstalled(prefix, record);
    unlinkFiles(prefix, paths);
  }
  for (const entry of kept) await moveClobbered(prefix, entry, places);
  const context: LinkContext = {
    prefix,
    platform,
    python,
    means: await probeLinkMeans(options),
    launcher: options.launcher,
  };
  for (const { record, placed } of planned) {
    signal?.throwIfAborted();
    const cached = packages.get(record) as CachedPackage;
    const { paths, link } = linkFiles(record, cached, placed, context);
    const specs = options.requestedSpecs?.get(record.name.normalized) ?? [];
    await writeInstalled(prefix, record, paths, specs, { directory: cached.directory, link });
  }
  await finish(prefix);
  return {
    installed: fresh,
    removed: gone.map(({ record }) => record),
    unchanged: kept.map(({ record }) => record),
  };
}

const isPython = (record: RepoDataRecord): boolean => record.name.normalized === 'python';
const isNoarchPython = (record: RepoDataRecord): boolean => record.noarch === 'python';

function compare(
  installed: readonly InstalledPackage[],
  records: readonly RepoDataRecord[],
  again: (record: RepoDataRecord) => boolean,
): { readonly kept: InstalledPackage[]; readonly gone: InstalledPackage[]; readonly fresh: RepoDataRecord[] } {
  const wanted = new Map(records.map((record) => [record.name.normalized, record]));
  const kept: InstalledPackage[] = [];
  const gone: InstalledPackage[] = [];
  for (const one of installed) {
    const record = wanted.get(one.record.name.normalized);
    const stays =
      record &&
      !again(record) &&
      isSamePackage(one.record, record) &&
      !kept.some((other) => other.record.name.normalized === one.record.name.normalized);
    (stays ? kept : gone).push(one);
  }
  const names = new Set(kept.map(({ record }) => record.name.normalized));
  return { kept, gone, fresh: clobberOrder(records).filter((record) => !names.has(record.name.normalized)) };
}

/** Spec: conda-runtime.md 5.7, diff. */
function isSamePackage(a: RepoDataRecord, b: RepoDataRecord): boolean {
  if (a.sha256 !== undefined && b.sha256 !== undefined) return a.sha256 === b.sha256;
  if (a.md5 !== undefined && b.md5 !== undefined) return a.md5 === b.md5;
  const isSame = a.version.source === b.version.source && a.build === b.build && a.subdir === b.subdir;
  return isSame && (a.size === undefined || b.size === undefined || a.size === b.size);
}

function placesOf(
  records: readonly RepoDataRecord[],
  kept: readonly InstalledPackage[],
  wanted: ReadonlyMap<RepoDataRecord, readonly WantedFile[]>,
  platform: Platform,
): Places {
  const keptByName = new Map(kept.map((one) => [one.record.name.normalized, one]));
  const packages = clobberOrder(records).map((record): [string, string[]] => {
    const name = record.name.normalized;
    const own = keptByName.get(name);
    const targets = own
      ? own.paths.filter(({ path_type: type }) => type !== 'directory').map(wantedPath)
      : (wanted.get(record) ?? []).filter((file) => !isDirectory(file)).map(({ target }) => target);
    return [name, targets];
  });
  return new Places(packages, platform);
}

const wantedPath = (entry: InstalledPath): string => entry.original_path ?? entry._path;
const isDirectory = ({ source }: WantedFile): boolean => source.kind === 'file' && source.path.type === 'directory';

/** Files of a package that stays, which now have their own path, or lose it to another package. */
async function moveClobbered(prefix: string, entry: InstalledPackage, places: Places): Promise<void> {
  const { record, paths, json } = entry;
  let moved = false;
  const now = paths.map((one): InstalledPath => {
    const target = wantedPath(one);
    if (one.path_type === 'directory') return one;
    const place = places.of(record.name.normalized, target);
    if (place === one._path) return one;
    moved = true;
    const [from, to] = [path.join(prefix, one._path), path.join(prefix, place)];
    if (existsSync(from)) {
      mkdirSync(path.dirname(to), { recursive: true });
      renameSync(from, to);
    }
    const { original_path: _, ...rest } = one;
    return { ...rest, _path: place, ...(place !== target && { original_path: target }) };
  });
  if (!moved) return;
  const link = json['link'] as { source?: unknown; type?: unknown } | undefined;
  const directory = typeof link?.source === 'string' ? link.source : '';
  await writeInstalled(prefix, record, now, entry.requestedSpecs, { directory, link: link?.type === 3 ? 3 : 1 });
}

/** Removes what an interrupted installation may have half-done. @returns whether there was one */
async function cleanUp(prefix: string): Promise<boolean> {
  const marker = path.join(prefix, markerName);
  const text = await readTextIfExists(marker);
  const fingerprint = await readFile(path.join(prefix, 'conda-meta', '.pixi-environment-fingerprint'), 'utf8').catch(
    () => '',
  );
  // pixi's own sign of the same.
  if (text === undefined) return fingerprint.startsWith('pixi:installing!');
  try {
    const paths = JSON.parse(text) as unknown[];
    const safe = paths.flatMap((one) => (typeof one === 'string' ? (safeRelative(one) ?? []) : []));
    unlinkFiles(
      prefix,
      safe.map((one) => ({ _path: one, path_type: 'hardlink' as const })),
    );
  } catch (error) {
    // It was being written: nothing was touched yet.
    if (!(error instanceof SyntaxError)) throw error;
    await rm(marker, { force: true });
    return false;
  }
  return true;
}

async function finish(prefix: string): Promise<void> {
  const history = path.join(prefix, 'conda-meta', 'history');
  await writeFile(history, '', { flag: 'a' });
  await rm(path.join(prefix, markerName), { force: true });
}

function unsafeTarget(record: RepoDataRecord, target: string): PixiBuildError {
  return new PixiBuildError(
    'package-invalid',
    `${record.fileName} wants to put '${target}' outside of the environment`,
  );
}
