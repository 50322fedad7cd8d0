import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isWindows, type RepoDataRecord } from '../conda/index.js';
import { mapLimited, type Reporter, silentReporter, tagCacheFolder } from '../support/index.js';
import type { ClobberedPath } from './clobber.js';
import type { InstallOptions, InstallReport } from './install-options.js';
import { removeJournal, writeJournal, writeMarker } from './journal.js';
import { linkScriptPath, runLinkScripts } from './link-scripts.js';
import { type LinkMethods, probeLinkMethods } from './linking/link-methods.js';
import { changedTime, linkPackage, type PackagePlan, planPackage } from './linking/link-package.js';
import { type PythonLayout, pythonLayout } from './linking/python-layout.js';
import { inFolder, makeFolders, metadataFolder, parentOf } from './paths.js';
import { type Lost, moveFiles, placeFiles, placeOf, wantedFolders } from './placing.js';
import { changeRecordFile, readInstalledRecords, writeRecordFile } from './records/installed.js';
import {
  formatPrefixRecord,
  hasSpecs,
  type InstalledRecord,
  linkTypes,
  recordFileName,
} from './records/prefix-record.js';
import { repairInterrupted } from './repair.js';
import { sortTopologically } from './topological-order.js';
import { planTransaction, type Transaction } from './transaction.js';
import { emptyTrash, removeEmptyFolders, Unlinker } from './unlinking.js';

/** One change of an environment, under its lock. */
export class Installation {
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
    const transaction = planCarefully(installed, records, relink ?? new Set());
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
    tagCacheFolder(prefix);
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
    const removed = dependentsFirst([...transaction.removed, ...replaced(transaction)]);
    const { lost, clobbered, moves } = placeFiles(prefix, this.#options.records, transaction.unchanged, plans);
    const places = plans.flatMap((plan) => plan.files.map(({ target }) => placeOf(plan, target, lost)));
    signal?.throwIfAborted();
    await writeJournal(prefix, {
      records: [
        ...removed.map((record) => record.recordFile),
        ...additions.map(recordFileName),
        ...moves.map((move) => move.record.recordFile),
      ],
      paths: [
        ...removed.flatMap((record) => record.paths.map((entry) => entry._path)),
        ...places,
        ...moves.flatMap(({ record, to }) => [...record.paths.map((entry) => entry._path), to]),
      ],
    });
    writeMarker(prefix, undefined);
    try {
      await this.#runScripts('pre-unlink', removed);
      this.#unlink(removed, transaction.unchanged);
      moveFiles(prefix, moves);
      makeFolders(prefix, new Set(places.map(parentOf)));
      await this.#link(plans, lost);
      const inOrder = sortTopologically(this.#options.records);
      const linked = new Set(additions);
      await this.#runScripts(
        'post-link',
        inOrder.filter((record) => linked.has(record)),
      );
      removeEmptyFolders(prefix, asRemoved(removed), wantedFolders(transaction.unchanged, plans));
    } catch (error) {
      // What is half there is taken away; if that fails too, the next run does it.
      try {
        repairInterrupted(prefix, this.#report);
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
    let done = 0;
    const cached = await mapLimited(largeAndSmall(records), concurrency, async (record) => {
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

  #unlink(removed: readonly InstalledRecord[], unchanged: readonly InstalledRecord[]): void {
    const unlinker = new Unlinker(this.#prefix);
    for (const record of removed) {
      unlinker.remove(record.paths.map((entry) => entry._path));
      unlinker.remove([`${metadataFolder}/${record.recordFile}`]);
    }
    // Before new files come: a folder may be in the place of one.
    removeEmptyFolders(this.#prefix, asRemoved(removed), wantedFolders(unchanged, []));
  }

  async #link(plans: readonly PackagePlan[], lost: Lost): Promise<void> {
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

/**
 * The largest, the smallest, the next largest and so on: large ones take longest, and while they come small ones keep those
 * busy that unpack.
 */
function largeAndSmall(records: readonly RepoDataRecord[]): RepoDataRecord[] {
  const largestFirst = [...records].sort((a, b) => (b.size ?? 0) - (a.size ?? 0));
  return largestFirst.map((_, i) => largestFirst.at(i % 2 === 0 ? i / 2 : -(i + 1) / 2) as RepoDataRecord);
}

/** What the packages were that are put in anew. */
function replaced(transaction: Transaction): InstalledRecord[] {
  return [...transaction.changed, ...transaction.relinked].map((item) => item.old);
}

/** Also where an environment has two packages of one name. */
function dependentsFirst(records: readonly InstalledRecord[]): InstalledRecord[] {
  const rank = new Map(sortTopologically(records).map((record, i) => [record.name.normalized, i]));
  const rankOf = (record: InstalledRecord): number => rank.get(record.name.normalized) ?? 0;
  return [...records].sort((a, b) => rankOf(b) - rankOf(a));
}

function asRemoved(records: readonly InstalledRecord[]) {
  return records.map((record) => ({ paths: record.paths, noarchPython: record.noarch === 'python' }));
}

/**
 * Plans the change. A package that stays is linked again when one that goes has recorded a path of it as its own, as some
 * installers let happen: whose file that is nobody knows.
 */
function planCarefully(
  installed: readonly InstalledRecord[],
  wanted: readonly RepoDataRecord[],
  relink: ReadonlySet<string>,
): Transaction {
  const transaction = planTransaction(installed, wanted, relink);
  const leaving = new Set(
    [...transaction.removed, ...replaced(transaction)].flatMap((record) => record.paths.map((entry) => entry._path)),
  );
  if (leaving.size === 0) return transaction;
  const touched = transaction.unchanged.filter((record) =>
    record.paths.some((entry) => entry.path_type !== 'directory' && leaving.has(entry._path)),
  );
  if (touched.length === 0) return transaction;
  return planTransaction(installed, wanted, new Set([...relink, ...namesOf(touched)]));
}

const namesOf = (records: readonly Pick<RepoDataRecord, 'name'>[]): string[] =>
  records.map((record) => record.name.normalized).sort();
