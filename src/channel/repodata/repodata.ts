import path from 'node:path';
import { decompressZstdBuffer, readPackageInfo } from '../../archive/index.js';
import { type RepoDataRecord, type RunExports, readRunExports } from '../../conda/index.js';
import { isPixiBuildError, PixiBuildError, type Reporter, redactUrl } from '../../support/index.js';
import { type RepodataKinds, type RepodataSettings, withSlash } from '../config/configuration.js';
import type { ChannelNetwork } from '../network/network.js';
import { openSubdir, type SubdirRepodata } from './subdir.js';

export interface RepodataOptions {
  /** Base URLs, those of higher priority first. */
  readonly channels: readonly string[];
  /** Such as `['linux-64', 'noarch']`. */
  readonly subdirs: readonly string[];
  /** Absolute; rattler's layout: `<cache>/repodata`. */
  readonly cacheDirectory: string;
  readonly network: ChannelNetwork;
  readonly settings?: RepodataSettings;
  readonly offline?: boolean;
  readonly report: Reporter;
  readonly signal?: AbortSignal;
}

/** The packages of several channels; a source of candidates for the solver. Records of a name are read when it is asked for. */
export class Repodata {
  readonly #options: RepodataOptions;
  readonly #subdirs: readonly SubdirRepodata[];
  readonly #records = new Map<string, Promise<readonly RepoDataRecord[]>>();
  readonly #runExports = new Map<string, Promise<ReadonlyMap<string, RunExports> | undefined>>();

  constructor(options: RepodataOptions, subdirs: readonly SubdirRepodata[]) {
    this.#options = options;
    this.#subdirs = subdirs;
  }

  /** @param name normalised */
  recordsOf(name: string): Promise<readonly RepoDataRecord[]> {
    let records = this.#records.get(name);
    if (!records) {
      records = Promise.all(this.#subdirs.map((subdir) => subdir.recordsOf(name))).then((lists) => lists.flat());
      this.#records.set(name, records);
    }
    return records;
  }

  names(): Iterable<string> {
    return new Set(this.#subdirs.flatMap((subdir) => [...subdir.names()]));
  }

  /**
   * What a package demands of what is built with it (spec: conda-runtime.md 3.5): from its record, its channel's
   * `run_exports.json`, or the package itself.
   * @param packageFile gives the absolute path of the package, fetched if need be
   */
  async runExportsOf(
    record: RepoDataRecord,
    packageFile: (record: RepoDataRecord) => Promise<string>,
  ): Promise<RunExports> {
    if (record.runExports) return record.runExports;
    const subdirUrl = record.url.slice(0, record.url.lastIndexOf('/') + 1);
    let ofSubdir = this.#runExports.get(subdirUrl);
    if (!ofSubdir) {
      ofSubdir = this.#readRunExports(subdirUrl);
      this.#runExports.set(subdirUrl, ofSubdir);
    }
    const found = (await ofSubdir)?.get(record.fileName);
    if (found) return found;
    const info = await readPackageInfo(await packageFile(record), ['info/run_exports.json']);
    const text = info.get('info/run_exports.json');
    return text ? readRunExports(JSON.parse(text.toString('utf8'))) : {};
  }

  /** Whatever fails here is as if the channel had no such file. */
  async #readRunExports(subdirUrl: string): Promise<ReadonlyMap<string, RunExports> | undefined> {
    const { network, offline, signal } = this.#options;
    if (offline && network.localPath(subdirUrl) === undefined) return undefined;
    try {
      for (const file of ['run_exports.json.zst', 'run_exports.json']) {
        const answer = await network.get({ url: subdirUrl + file, limit: largestRunExports, signal });
        if (answer.kind !== 'found') continue;
        const isPacked = file.endsWith('.zst');
        const text = isPacked ? await decompressZstdBuffer(answer.bytes, largestRunExports) : answer.bytes;
        return runExportsByFile(JSON.parse(text.toString('utf8')));
      }
    } catch (error) {
      if (signal?.aborted) throw error;
    }
    return undefined;
  }
}

const largestRunExports = 1 << 29;

function runExportsByFile(json: unknown): Map<string, RunExports> {
  const found = new Map<string, RunExports>();
  const take = (map: unknown, extension: string): void => {
    for (const [key, value] of Object.entries((map ?? {}) as Record<string, { run_exports?: unknown } | null>)) {
      if (value?.run_exports !== undefined) found.set(key + extension, readRunExports(value.run_exports));
    }
  };
  const maps = (json ?? {}) as Record<string, Record<string, unknown> | undefined>;
  take(maps['packages'], '');
  take(maps['packages.conda'], '');
  take(maps['v3']?.['conda'], '.conda');
  take(maps['v3']?.['tar.bz2'], '.tar.bz2');
  return found;
}

/**
 * Opens the indexes of channels, all at once.
 * @throws PixiBuildError `channel-not-found` for a channel without a noarch subdir; `repodata-invalid`, `offline` and
 *   those of the network
 */
export async function openRepodata(options: RepodataOptions): Promise<Repodata> {
  const { channels, subdirs, network, settings, offline = false, report, signal } = options;
  const cacheDirectory = path.join(options.cacheDirectory, 'repodata');
  const opened = channels.flatMap((channel) => {
    const channelUrl = withSlash(channel);
    const kinds = kindsFor(channelUrl, settings);
    return subdirs.map(async (subdir) => {
      const common = { channelUrl, subdir, network, cacheDirectory, kinds, offline, report, signal };
      const found = await openSubdir(common);
      if (!found && subdir === 'noarch') throw await missingChannel(channelUrl, offline);
      return found;
    });
  });
  const settled = await Promise.allSettled(opened);
  const failures = settled.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []));
  // What a person can mend says more than what follows from it.
  if (failures.length > 0) throw failures.find(isPixiBuildError) ?? failures[0];
  return new Repodata(
    options,
    settled.flatMap((result) => (result.status === 'fulfilled' ? (result.value ?? []) : [])),
  );
}

function kindsFor(channelUrl: string, settings: RepodataSettings | undefined): RepodataKinds {
  const own = [...(settings?.channels ?? [])]
    .filter(([prefix]) => channelUrl.startsWith(prefix))
    .sort(([a], [b]) => b.length - a.length)[0]?.[1];
  return { ...settings?.general, ...own };
}

async function missingChannel(channelUrl: string, offline: boolean): Promise<PixiBuildError> {
  if (offline) {
    return new PixiBuildError(
      'offline',
      `The index of ${redactUrl(channelUrl)} is not in the cache, and the network is not to be used`,
      {
        exitCode: 2,
        hint: 'Leave out --offline (PIXI_OFFLINE) once, so that it is fetched.',
      },
    );
  }
  return new PixiBuildError(
    'channel-not-found',
    `${redactUrl(channelUrl)} is no channel: it has no noarch/repodata.json`,
    {
      exitCode: 2,
      hint: 'Check the name or URL of the channel in the manifest.',
    },
  );
}
