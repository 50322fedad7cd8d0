import path from 'node:path';
import type { RepoDataRecord, RunExports } from '../../conda/index.js';
import { isPixiBuildError, PixiBuildError, type Reporter, redactUrl, Semaphore } from '../../support/index.js';
import { type RepodataKinds, type RepodataSettings, withSlash } from '../config/configuration.js';
import type { ChannelNetwork } from '../network/network.js';
import { type RepodataContext, type SubdirContext, subdirContext } from './context.js';
import type { SubdirRepodata } from './model.js';
import { RunExportsReader } from './run-exports.js';
import { openSubdir } from './subdir.js';

export interface RepodataOptions {
  /** Base URLs, those of higher priority first. */
  readonly channels: readonly string[];
  /** Such as `['linux-64', 'noarch']`. Of each channel there must be a `noarch`, if it is asked for. */
  readonly subdirs: readonly string[];
  /** Absolute; rattler's layout: `<cache>/repodata`. One that cannot be written is done without. */
  readonly cacheDirectory: string;
  readonly network: ChannelNetwork;
  readonly settings?: RepodataSettings;
  /** What is cached, of any age, is used, and nobody is asked. */
  readonly offline?: boolean;
  /** Requests for shards under way at once; 50 when left out. */
  readonly concurrency?: number;
  readonly report: Reporter;
  readonly signal?: AbortSignal;
}

interface OpenSubdir {
  readonly context: SubdirContext;
  readonly repodata: SubdirRepodata;
}

/** The packages of several channels; a source of candidates for the solver. Records of a name are read when it is asked for. */
export class Repodata {
  readonly #context: RepodataContext;
  readonly #subdirs: readonly OpenSubdir[];
  readonly #runExports: RunExportsReader;
  readonly #records = new Map<string, readonly RepoDataRecord[] | Promise<readonly RepoDataRecord[]>>();

  constructor(context: RepodataContext, subdirs: readonly OpenSubdir[]) {
    this.#context = context;
    this.#subdirs = subdirs;
    this.#runExports = new RunExportsReader(context);
  }

  /**
   * All records of a name, by channel and then by subdir in the order given. Records that cannot be read are left out,
   * and so is a `.tar.bz2` where the same package is there as `.conda`.
   * @param name normalised
   * @throws PixiBuildError `repodata-invalid`, `offline` and those of the network
   */
  recordsOf(name: string): readonly RepoDataRecord[] | Promise<readonly RepoDataRecord[]> {
    const known = this.#records.get(name);
    if (known) return known;
    const lists = this.#subdirs.map(({ repodata }) => repodata.recordsOf(name));
    const records = lists.every((list) => !(list instanceof Promise))
      ? (lists as (readonly RepoDataRecord[])[]).flat()
      : Promise.all(lists).then((all) => all.flat());
    this.#records.set(name, records);
    return records;
  }

  /** All names that there are, each once. */
  names(): Iterable<string> {
    const names = new Set<string>();
    for (const { repodata } of this.#subdirs) for (const name of repodata.names()) names.add(name);
    return names;
  }

  /**
   * What a package demands of what is built with it (spec: conda-runtime.md 3.5): from its record, its channel's
   * `run_exports.json`, or the package itself. Empty when it demands nothing.
   * @param packageFile gives the absolute path of the package, fetched if need be
   */
  runExportsOf(record: RepoDataRecord, packageFile: (record: RepoDataRecord) => Promise<string>): Promise<RunExports> {
    const own = this.#subdirs.find(
      ({ context }) => context.channel === record.channel && context.subdir === record.subdir,
    );
    const subdirUrl = own?.context.subdirUrl ?? record.url.slice(0, record.url.lastIndexOf('/') + 1);
    return this.#runExports.read(record, subdirUrl, packageFile);
  }

  /** Lets go of open files, and waits for what is still written to the cache. Nothing may be asked afterwards. */
  async close(): Promise<void> {
    await Promise.all(this.#subdirs.map(({ repodata }) => repodata.close()));
    await Promise.all(this.#context.writing);
  }
}

/**
 * Opens the indexes of channels, all at once. Only those of forms that the settings allow are asked for.
 * @throws PixiBuildError `channel-not-found` for a channel without a noarch subdir; `repodata-invalid`, `offline` and
 *   those of the network
 */
export async function openRepodata(options: RepodataOptions): Promise<Repodata> {
  const { network, settings, report, signal } = options;
  const shared: RepodataContext = {
    network,
    cacheDirectory: path.join(options.cacheDirectory, 'repodata'),
    offline: options.offline ?? false,
    report,
    signal,
    requests: new Semaphore(options.concurrency ?? 50),
    writing: [],
  };
  const channels = [...new Set(options.channels.map(withSlash))];
  const opening = channels.flatMap((channelUrl) => {
    const kinds = kindsFor(channelUrl, settings);
    return [...new Set(options.subdirs)].map(async (subdir): Promise<OpenSubdir | undefined> => {
      const context = subdirContext(shared, channelUrl, subdir, kinds);
      const repodata = await openSubdir(context);
      if (!repodata && subdir === 'noarch') throw missingChannel(channelUrl);
      return repodata && { context, repodata };
    });
  });
  const settled = await Promise.allSettled(opening);
  const found = settled.flatMap((result) => (result.status === 'fulfilled' ? (result.value ?? []) : []));
  const failures = settled.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []));
  if (failures.length > 0) {
    await new Repodata(shared, found).close();
    // What a person can mend says more than what follows from it.
    throw failures.find(isPixiBuildError) ?? failures[0];
  }
  return new Repodata(shared, found);
}

function kindsFor(channelUrl: string, settings: RepodataSettings | undefined): RepodataKinds {
  const own = [...(settings?.channels ?? [])]
    .filter(([prefix]) => channelUrl.startsWith(prefix))
    .sort(([a], [b]) => b.length - a.length)[0]?.[1];
  return { ...settings?.general, ...own };
}

function missingChannel(channelUrl: string): PixiBuildError {
  return new PixiBuildError(
    'channel-not-found',
    `${redactUrl(channelUrl)} is no channel: it has no noarch/repodata.json`,
    {
      exitCode: 2,
      hint: 'Check the name or URL of the channel in the manifest.',
    },
  );
}
