import { existsSync, mkdirSync, renameSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isWindows, type Platform, type RepoDataRecord } from '../conda/index.js';
import {
  explainDiskError,
  mapLimited,
  PixiBuildError,
  type Reporter,
  silentReporter,
  withFileLock,
} from '../support/index.js';
import { type ClobberedPath, resolveClobbers } from './clobber.js';
import { environmentFingerprint } from './fingerprint.js';
import { markerPath, readMarker, removeJournal, writeJournal, writeMarker } from './journal.js';
import { linkScriptPath, runLinkScripts } from './link-scripts.js';
import { type LinkMethods, type LinkSwitches, probeLinkMethods } from './linking/link-methods.js';
import { changedTime, clobberedPlace, linkPackage, type PackagePlan, planPackage } from './linking/link-package.js';
import { type PythonLayout, pythonLayout } from './linking/python-layout.js';
import type { PackageCache } from './package-cache/package-cache.js';
import { inFolder, makeFolders, metadataFolder, parentOf } from './paths.js';
import {
  changeRecordFile,
  readInstalledRecords,
  readInstalledSummaries,
  recordFiles,
  writeRecordFile,
} from './records/installed.js';
import {
  formatPrefixRecord,
  type InstalledPath,
  type InstalledRecord,
  linkTypes,
  recordFileName,
} from './records/prefix-record.js';
import { repairInterrupted } from './repair.js';
import { sortTopologically } from './topological-order.js';
import { planTransaction, type Replacement, type Transaction } from './transaction.js';
import { emptyTrash, removeEmptyFolders, Unlinker } from './unlinking.js';

export interface InstallOptions {
  /** Absolute. Made if it is missing. */
  readonly prefix: string;
  /** All packages that the environment is to have, in any order; of different names. */
  readonly records: readonly RepoDataRecord[];
  readonly platform: Platform;
  readonly cache: Pick<PackageCache, 'get'>;
  /** By name, normalised: the specs that asked for a package. Left out: what is recorded stays. */
  readonly requestedSpecs?: ReadonlyMap<string, readonly string[]>;
  readonly report?: Reporter;
  readonly signal?: AbortSignal;
  /** Runs the scripts of packages (`run-post-link-scripts = "insecure"`); off when left out. */
  readonly linkScripts?: boolean;
  readonly links?: LinkSwitches;
  /** For environments whose Python is not among the records. */
  readonly pythonInfo?: PythonLayout;
  /** Names, normalised, to link again even if they are as wanted. */
  readonly relink?: ReadonlySet<string>;
  /** Packages that are fetched at once; 16 when left out. */
  readonly concurrency?: number;
}

export interface InstallReport {
  /** Linked now, whether they are new, of another content than before, or only linked again. */
  readonly installed: readonly RepoDataRecord[];
  /** What is gone: not wanted any more, or of another content than what is there now. */
  readonly removed: readonly RepoDataRecord[];
  readonly unchanged: readonly RepoDataRecord[];
  /** Bytes of the files that were linked or written. */
  readonly linkedBytes: number;
  readonly linkedFiles: number;
  readonly clobbered: readonly ClobberedPath[];
}

/**
 * Makes an environment hold exactly these packages (spec: conda-runtime.md 5). Only what differs is changed. Everything is
 * fetched before anything is changed; a change that was interrupted is cleaned up by the next call. Several processes may call
 * it for one prefix: they wait for each other.
 *
 * @throws PixiBuildError those of `PackageCache.get`, `python-missing`, `prefix-too-long`, `prefix-path-blocked`,
 *   `prefix-record-invalid`, `codesign-failed`, `disk-full`, `folder-not-writable`, `path-not-a-folder`
 */
export async function installEnvironment(options: InstallOptions): Promise<InstallReport> {
  const { prefix, records, report = silentReporter, signal } = options;
  checkNames(records);
  const fingerprint = await environmentFingerprint(records);
  if (isAsWanted(options, fingerprint)) return nothingDone(records);
  try {
    mkdirSync(path.join(prefix, metadataFolder), { recursive: true });
    const lock = path.join(prefix, metadataFolder, '.pixi-build.lock');
    const onWait = (holder: string): void =>
      report({ kind: 'log', level: 'info', message: `${holder} is changing ${prefix}; waiting for it` });
    return await withFileLock(lock, { signal, onWait }, () => new Installation(options, fingerprint).run());
  } catch (error) {
    throw explainDiskError(error, `install into ${prefix}`);
  }
}

function checkNames(records: readonly RepoDataRecord[]): void {
  const names = new Set<string>();
  for (const { name } of records) {
    if (names.has(name.normalized)) {
      throw new PixiBuildError(
        'records-ambiguous',
        `An environment cannot hold two packages named ${name.normalized}`,
        {
          exitCode: 2,
        },
      );
    }
    names.add(name.normalized);
  }
}

/**
 * Whether the environment is as wanted, without asking more of the file system than needed: its fingerprint is that of the
 * wanted packages, and no record was added, removed or rewritten since it was written.
 */
function isAsWanted({ prefix, records, requestedSpecs, relink }: InstallOptions, fingerprint: string): boolean {
  const marker = readMarker(prefix);
  if (marker.kind !== 'ready' || marker.fingerprint !== fingerprint || relink?.size) return false;
  const files = recordFiles(prefix);
  const wanted = records.map(recordFileName).sort();
  if (files.length !== wanted.length || files.some((file, i) => file !== wanted[i])) return false;
  const markedMs = statSync(markerPath(prefix)).mtimeMs;
  const folder = path.join(prefix, metadataFolder);
  if (files.some((file) => statSync(path.join(folder, file)).mtimeMs > markedMs)) return false;
  if (!requestedSpecs) return true;
  return readInstalledSummaries(prefix).every((record) => hasSpecs(record, requestedSpecs));
}

function hasSpecs(record: InstalledRecord, specs: ReadonlyMap<string, readonly string[]>): boolean {
  const wanted = specs.get(record.name.normalized) ?? [];
  return wanted.length === record.requestedSpecs.length && wanted.every((spec, i) => spec === record.requestedSpecs[i]);
}

const namesOf = (records: readonly Pick<RepoDataRecord, 'name'>[]): string[] =>
  records.map((record) => record.name.normalized).sort();

function nothingDone(records: readonly RepoDataRecord[]): InstallReport {
  return { installed: [], removed: [], unchanged: records, linkedBytes: 0, linkedFiles: 0, clobbered: [] };
}

/** A file of a package that stays, which another package takes the place of, or gives it back. */
interface Move {
  readonly record: InstalledRecord;
  readonly entry: InstalledPath;
  readonly to: string;
}

/** One change of an environment, under its lock. */
class Installation {
  readonly #options: InstallOptions;
  readonly #prefix: string;
  readonly #report: Reporter;
  readonly #fingerprint: string;
  #linkedBytes = 0;
  #linkedFiles = 0;
  #pausedAt = performance.now();

  constructor(options: InstallOptions, fingerprint: string) {
    this.#options = options;
    this.#prefix = options.prefix;
    this.#report = options.report ?? silentReporter;
    this.#fingerprint = fingerprint;
  }

  async run(): Promise<InstallReport> {
    const { prefix, records, requestedSpecs } = this.#options;
    emptyTrash(prefix);
    const interrupted = repairInterrupted(prefix, this.#report);
    const installed = readInstalledRecords(prefix);
    const relink = interrupted ? new Set(namesOf(installed)) : this.#options.relink;
    const transaction = planTransaction(installed, records, relink);
    const additions = [
      ...transaction.installed,
      ...[...transaction.changed, ...transaction.relinked].map((r) => r.new),
    ];
    let clobbered: readonly ClobberedPath[] = [];
    if (additions.length > 0 || transaction.removed.length > 0) {
      clobbered = await this.#change(transaction, additions);
    }
    if (requestedSpecs) {
      for (const record of transaction.unchanged) {
        if (!hasSpecs(record, requestedSpecs)) this.#recordSpecs(record, requestedSpecs);
      }
    }
    const history = path.join(prefix, metadataFolder, 'history');
    if (!existsSync(history)) writeFileSync(history, '');
    writeMarker(prefix, this.#fingerprint);
    return {
      installed: additions,
      removed: [...transaction.removed, ...transaction.changed.map((item) => item.old)],
      unchanged: transaction.unchanged,
      linkedBytes: this.#linkedBytes,
      linkedFiles: this.#linkedFiles,
      clobbered,
    };
  }

  #recordSpecs(record: InstalledRecord, specs: ReadonlyMap<string, readonly string[]>): void {
    changeRecordFile(this.#prefix, record.recordFile, (json) => {
      json['requested_specs'] = specs.get(record.name.normalized) ?? [];
      delete json['requested_spec'];
    });
  }

  async #change(transaction: Transaction, additions: readonly RepoDataRecord[]): Promise<readonly ClobberedPath[]> {
    const { prefix, signal } = this.#options;
    const plans = await this.#planPackages(additions);
    const removed = [...transaction.removed, ...replaced(transaction)];
    const { lost, clobbered, moves } = this.#placeFiles(transaction.unchanged, plans);
    const folders = this.#foldersOf(plans, lost);
    signal?.throwIfAborted();
    await writeJournal(prefix, {
      records: [
        ...removed.map((record) => record.recordFile),
        ...additions.map(recordFileName),
        ...moves.map((move) => move.record.recordFile),
      ],
      paths: [
        ...removed.flatMap((record) => record.paths.map((entry) => entry._path)),
        ...plans.flatMap((plan) => plan.files.flatMap(({ target }) => placesOf(plan, target, lost))),
        ...moves.flatMap(({ record, to }) => [...record.paths.map((entry) => entry._path), to]),
      ],
    });
    writeMarker(prefix, undefined);
    try {
      await this.#runScripts('pre-unlink', transaction.removed.length > 0 ? removed : replaced(transaction));
      this.#unlink(removed, transaction.unchanged);
      this.#move(moves);
      makeFolders(prefix, folders);
      await this.#link(plans, lost);
      const inOrder = sortTopologically(this.#options.records);
      const linked = new Set(additions);
      await this.#runScripts(
        'post-link',
        inOrder.filter((record) => linked.has(record)),
      );
      removeEmptyFolders(prefix, asRemoved(removed), this.#wantedFolders(transaction.unchanged, plans));
    } catch (error) {
      // What is half there is taken away; if that fails too, the next run does it.
      try {
        repairInterrupted(prefix, this.#report);
        writeMarker(prefix, undefined);
      } catch {
        // The first failure tells more.
      }
      throw error;
    }
    removeJournal(prefix);
    return clobbered;
  }

  async #planPackages(records: readonly RepoDataRecord[]): Promise<PackagePlan[]> {
    const { cache, platform, prefix, signal, concurrency = 16 } = this.#options;
    const python = this.#pythonLayout();
    const largestFirst = [...records].sort((a, b) => (b.size ?? 0) - (a.size ?? 0));
    let done = 0;
    const cached = await mapLimited(largestFirst, concurrency, async (record) => {
      signal?.throwIfAborted();
      const found = await cache.get(record, signal);
      done++;
      this.#report({ kind: 'progress', label: 'Fetching packages', done, total: records.length, unit: 'items' });
      return { record, cached: found };
    });
    const needsLauncher = isWindows(platform) && cached.some((item) => item.cached.entryPoints.length > 0);
    const launcher = needsLauncher ? (await import('./launcher/index.js')).launcherFor(platform) : undefined;
    return cached.map((item) => planPackage(item.record, item.cached, { prefix, platform, python, launcher }));
  }

  #pythonLayout(): PythonLayout | undefined {
    const { records, platform, pythonInfo } = this.#options;
    const python = records.find((record) => record.name.normalized === 'python');
    return pythonLayout(python, platform) ?? pythonInfo;
  }

  /** Who gets which path, and which files of packages that stay must move for it. */
  #placeFiles(unchanged: readonly InstalledRecord[], plans: readonly PackagePlan[]) {
    const planOf = new Map(plans.map((plan) => [plan.record.name.normalized, plan]));
    const recordOf = new Map(unchanged.map((record) => [record.name.normalized, record]));
    const claims = sortTopologically(this.#options.records).map((record) => {
      const name = record.name.normalized;
      const paths = planOf.get(name)?.files.map(({ target, entry }) => ({ path: target, type: entry?.type }));
      const kept = recordOf.get(name)?.paths.map((entry) => ({ path: wantedPlace(entry), type: entry.path_type }));
      const all = paths ?? kept ?? [];
      const isFolder = (item: { type?: string }): boolean => item.type === 'directory';
      return {
        package: name,
        files: all.filter((item) => !isFolder(item)).map((item) => item.path),
        folders: all.filter(isFolder).map((item) => item.path),
      };
    });
    const { lost, clobbered } = resolveClobbers(claims, isCaseInsensitive(this.#prefix));
    const moves = unchanged.flatMap((record) => {
      const name = record.name.normalized;
      return record.paths.flatMap((entry): Move[] => {
        const wanted = wantedPlace(entry);
        const to = lost.get(name)?.has(wanted) ? clobberedPlace(name, wanted) : wanted;
        return to === entry._path ? [] : [{ record, entry, to }];
      });
    });
    return { lost, clobbered, moves };
  }

  #foldersOf(plans: readonly PackagePlan[], lost: ReadonlyMap<string, ReadonlySet<string>>): Set<string> {
    const folders = new Set<string>();
    for (const plan of plans) {
      for (const { target } of plan.files) {
        for (const place of placesOf(plan, target, lost)) folders.add(parentOf(place));
      }
    }
    return folders;
  }

  #wantedFolders(unchanged: readonly InstalledRecord[], plans: readonly PackagePlan[]): Set<string> {
    const kept = unchanged.flatMap((record) => record.paths.filter((entry) => entry.path_type === 'directory'));
    const planned = plans.flatMap((plan) => plan.files.filter(({ entry }) => entry?.type === 'directory'));
    return new Set([...kept.map((entry) => entry._path), ...planned.map(({ target }) => target)]);
  }

  #unlink(removed: readonly InstalledRecord[], unchanged: readonly InstalledRecord[]): void {
    const unlinker = new Unlinker(this.#prefix);
    for (const record of removed) {
      unlinker.remove(record.paths.map((entry) => entry._path));
      unlinker.remove([`${metadataFolder}/${record.recordFile}`]);
    }
    // Before new files come: a folder may be in the place of one.
    removeEmptyFolders(this.#prefix, asRemoved(removed), this.#wantedFolders(unchanged, []));
  }

  /** First out of the way, then into the places that have become free. */
  #move(moves: readonly Move[]): void {
    const prefix = this.#prefix;
    const aside = moves.filter((move) => move.to !== wantedPlace(move.entry));
    const back = moves.filter((move) => move.to === wantedPlace(move.entry));
    for (const { entry, to } of [...aside, ...back]) {
      makeFolders(prefix, [parentOf(to)]);
      if (existsSync(inFolder(prefix, entry._path))) renameSync(inFolder(prefix, entry._path), inFolder(prefix, to));
    }
    const places = new Map<InstalledRecord, Map<string, string>>();
    for (const { record, entry, to } of moves) {
      places.set(record, (places.get(record) ?? new Map<string, string>()).set(entry._path, to));
    }
    for (const [record, moved] of places) {
      changeRecordFile(prefix, record.recordFile, (json) => moveInRecord(json, record.paths, moved));
    }
    removeEmptyFolders(
      prefix,
      moves.map(({ record, entry }) => ({ paths: [entry], noarchPython: record.noarch === 'python' })),
      new Set(),
    );
  }

  async #link(plans: readonly PackagePlan[], lost: ReadonlyMap<string, ReadonlySet<string>>): Promise<void> {
    const { prefix, platform, requestedSpecs } = this.#options;
    const methodsOf = this.#linkMethods();
    const nothing: ReadonlySet<string> = new Set();
    let done = 0;
    for (const plan of plans) {
      const { directory } = plan.cached;
      const methods = methodsOf(directory);
      const warn = (message: string): void => this.#report({ kind: 'log', level: 'warning', message });
      const context = { source: directory, prefix, platform, methods, changedTime: changedTime(directory), warn };
      const name = plan.record.name.normalized;
      const paths = await linkPackage(plan, lost.get(name) ?? nothing, context, () => this.#pause());
      for (const entry of paths) this.#linkedBytes += entry.size_in_bytes ?? 0;
      this.#linkedFiles += paths.length;
      const text = formatPrefixRecord({
        record: plan.record,
        paths,
        requestedSpecs: requestedSpecs?.get(name) ?? [],
        source: directory,
        linkType: methods.hardLinks ? linkTypes.hardLink : linkTypes.copy,
      });
      writeRecordFile(prefix, recordFileName(plan.record), text);
      done++;
      this.#report({ kind: 'progress', label: 'Installing packages', done, total: plans.length, unit: 'items' });
    }
  }

  /** One probe for each folder of the cache. */
  #linkMethods(): (packageDirectory: string) => LinkMethods {
    const known = new Map<string, LinkMethods>();
    return (packageDirectory) => {
      const folder = path.dirname(packageDirectory);
      const methods =
        known.get(folder) ?? probeLinkMethods(path.join(this.#prefix, metadataFolder), folder, this.#options.links);
      known.set(folder, methods);
      return methods;
    };
  }

  /** Lets timers, signals and other work have their turn now and then. */
  #pause(): Promise<void> | undefined {
    const now = performance.now();
    if (now - this.#pausedAt < 30) return undefined;
    this.#options.signal?.throwIfAborted();
    return new Promise((resolve) =>
      setImmediate(() => {
        this.#pausedAt = performance.now();
        resolve();
      }),
    );
  }

  async #runScripts(script: 'post-link' | 'pre-unlink', records: readonly RepoDataRecord[]): Promise<void> {
    const { prefix, platform, linkScripts } = this.#options;
    if (linkScripts) return runLinkScripts(script, records, prefix, platform, this.#report);
    if (script !== 'post-link') return;
    const names = namesOf(records).filter((name) =>
      existsSync(inFolder(prefix, linkScriptPath(name, script, platform))),
    );
    if (names.length === 0) return;
    const message = `The post-link scripts of ${names.join(', ')} were not run; the setting run-post-link-scripts = "insecure" allows them`;
    this.#report({ kind: 'log', level: 'warning', message });
  }
}

function replaced(transaction: Transaction): InstalledRecord[] {
  return [...transaction.changed, ...transaction.relinked].map((item: Replacement) => item.old);
}

function asRemoved(records: readonly InstalledRecord[]) {
  return records.map((record) => ({ paths: record.paths, noarchPython: record.noarch === 'python' }));
}

/** Where an installed file would be if no other package had taken its place. */
function wantedPlace(entry: InstalledPath): string {
  return entry.original_path ?? entry._path;
}

function placesOf(plan: PackagePlan, target: string, lost: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const name = plan.record.name.normalized;
  return [lost.get(name)?.has(target) ? clobberedPlace(name, target) : target];
}

/** Whether the file system of a prefix takes `A` and `a` for one name. */
function isCaseInsensitive(prefix: string): boolean {
  return existsSync(path.join(prefix, metadataFolder.toUpperCase()));
}

/** Writes new places into a record: in its list of files and in that of paths. */
function moveInRecord(
  json: Record<string, unknown>,
  paths: readonly InstalledPath[],
  moved: ReadonlyMap<string, string>,
): void {
  const entries = paths.map((entry) => {
    const to = moved.get(entry._path);
    if (to === undefined) return entry;
    const { _path, original_path, ...rest } = entry;
    const wanted = wantedPlace(entry);
    return { _path: to, ...(to === wanted ? {} : { original_path: wanted }), ...rest };
  });
  json['files'] = entries.map((entry) => entry._path);
  json['paths_data'] = { ...(json['paths_data'] as object | undefined), paths: entries };
}
