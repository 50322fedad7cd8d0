import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import {
  type ChannelNetwork,
  type Configuration,
  cacheFolder,
  openRepodata,
  type Repodata,
} from '../../channel/index.js';
import {
  MatchSpec,
  type Platform,
  type RepoDataRecord,
  type RunExports,
  type VirtualPackage,
  virtualPackage,
} from '../../conda/index.js';
import {
  environmentFingerprint,
  installEnvironment,
  PackageCache,
  prefixPathEntries,
} from '../../environment/index.js';
import { type ExcludeNewer as ManifestCutOff, plainPlatform, type Workspace } from '../../manifest/index.js';
import { findProgram } from '../../scripting/index.js';
import { type ExcludeNewer, solve } from '../../solve/index.js';
import { cacheDirectory, isPixiBuildError, PixiBuildError, reportPhase, tagCacheFolder } from '../../support/index.js';
import type { OpenNetwork } from '../run-network.js';
import type { BuildSettings } from '../types.js';
import type { EnvironmentRequest, PackageProvider } from './types.js';

/**
 * Conda environments for the builds of a workspace: solved from its channels, with the virtual packages of its platforms,
 * its channel priority and its cut-offs; installed through the cache that rattler and pixi use.
 */
export class CondaEnvironments {
  readonly #workspace: Workspace;
  readonly #settings: BuildSettings;
  readonly #configuration: Configuration;
  readonly #network: ChannelNetwork;
  #cache: Promise<PackageCache> | undefined;
  readonly #repodata = new Map<Platform, Promise<Repodata>>();
  readonly #programs = new Map<string, Promise<string | undefined>>();

  constructor(workspace: Workspace, settings: BuildSettings, { configuration, network }: OpenNetwork) {
    this.#workspace = workspace;
    this.#settings = settings;
    this.#configuration = configuration;
    this.#network = network;
  }

  /**
   * The same for one build, with packages that were built from source before it.
   * @param sources their records, whose URLs are those of files
   * @param ownCache absolute: where those are unpacked, so that they never meet packages of channels
   */
  withSources(sources: readonly RepoDataRecord[], ownCache: string): PackageProvider {
    const own = Promise.resolve(this.#packageCache(ownCache));
    const urls = new Set(sources.map(({ url }) => url));
    const cacheOf = ({ url }: RepoDataRecord): Promise<PackageCache> => (urls.has(url) ? own : this.#channelCache());
    return {
      solve: (request) => this.#solve(request, sources),
      runExportsOf: async (record) => this.#runExportsOf(record, await cacheOf(record)),
      archiveOf: async (record) => (await cacheOf(record)).archive(record, this.#settings.signal),
      install: async (prefix, platform, records, label) => {
        await reportPhase(this.#settings.report, `Installing the ${label}`, () =>
          installEnvironment({
            prefix,
            records,
            platform,
            cache: { get: async (record, signal) => (await cacheOf(record)).get(record, signal) },
            report: this.#settings.report,
            signal: this.#settings.signal,
            links: this.#configuration.links,
          }),
        );
      },
    };
  }

  /**
   * A program from the package of its name, installed once for all runs.
   * @returns its absolute path; undefined where the channels have no such package
   */
  program(name: string, platform: Platform): Promise<string | undefined> {
    let found = this.#programs.get(name);
    if (!found) {
      found = this.#fetchProgram(name, platform);
      this.#programs.set(name, found);
    }
    return found;
  }

  async #fetchProgram(name: string, platform: Platform): Promise<string | undefined> {
    const provider = this.withSources([], '');
    const records = await provider
      .solve({ label: `environment of '${name}'`, platform, specs: [MatchSpec.parse(name)], constraints: [] })
      .catch((error) => {
        if (isPixiBuildError(error) && error.code === 'solve-failed') return undefined;
        throw error;
      });
    if (!records) return undefined;
    const folder = `${name}-${await environmentFingerprint(records)}`;
    const prefix = path.join(cacheDirectory(this.#settings.environment), 'pixi-build', 'programs', folder);
    await provider.install(prefix, platform, records, `environment of ${name}`);
    return findProgram(name, prefixPathEntries(prefix, platform));
  }

  async #solve(
    { label, platform, specs, constraints, where }: EnvironmentRequest,
    sources: readonly RepoDataRecord[],
  ): Promise<readonly RepoDataRecord[]> {
    const { channelPriority, solveStrategy } = this.#workspace;
    const { signal, report } = this.#settings;
    try {
      const { records } = await solve({
        specs,
        constraints,
        source: await this.#repodataOf(platform),
        sourceRecords: sources.filter(({ subdir }) => subdir === 'noarch' || subdir === platform),
        virtualPackages: this.#virtualPackages(platform),
        locked: where && this.#settings.favoured?.[where],
        channelPriority,
        strategy: solveStrategy,
        excludeNewer: excludeNewerOf(this.#workspace),
        signal,
      });
      const list = records.map(({ name, version, build }) => `${name.source} ${version.source} ${build}`);
      report({ kind: 'log', level: 'debug', message: `The ${label}: ${list.join(', ')}` });
      return records;
    } catch (error) {
      if (!isPixiBuildError(error) || error.code !== 'unsolvable') throw error;
      throw new PixiBuildError('solve-failed', `The ${label} cannot be solved for ${platform}`, {
        details: error.details,
        hint: error.hint,
        cause: error,
      });
    }
  }

  #repodataOf(platform: Platform): Promise<Repodata> {
    let repodata = this.#repodata.get(platform);
    if (!repodata) {
      const { environment, report, signal, offline = this.#configuration.offline } = this.#settings;
      repodata = openRepodata({
        channels: [...this.#workspace.channels].sort((a, b) => b.priority - a.priority).map(({ url }) => url),
        subdirs: [platform, 'noarch'],
        cacheDirectory: cacheDirectory(environment),
        network: this.#network,
        settings: this.#configuration.repodata,
        offline,
        report,
        signal,
      }).catch((error) => {
        throw unreachable(error);
      });
      this.#repodata.set(platform, repodata);
    }
    return repodata;
  }

  async #runExportsOf(record: RepoDataRecord, cache: PackageCache): Promise<RunExports> {
    const repodata = await this.#repodataOf(
      record.subdir === 'noarch' ? this.#anyPlatform() : (record.subdir as Platform),
    );
    return repodata.runExportsOf(record, (one) => cache.archive(one, this.#settings.signal));
  }

  /** Of the subdirs that were read already, as every one has noarch. */
  #anyPlatform(): Platform {
    return this.#repodata.keys().next().value ?? 'linux-64';
  }

  /** What the manifest says a machine of the platform has, and over it `CONDA_OVERRIDE_*`. Spec: conda-runtime.md 2.3. */
  #virtualPackages(platform: Platform): VirtualPackage[] {
    const { environment, report } = this.#settings;
    // Tools may be for a platform that the workspace does not name.
    const declared = this.#workspace.platforms.find(({ subdir }) => subdir === platform) ?? plainPlatform(platform);
    const packages = new Map(
      declared.virtualPackages.map(({ name, version, build }) => [name, virtualPackage(name, version, build)]),
    );
    for (const [name] of [...packages, ['__cuda'], ['__cuda_arch']] as [string][]) {
      const value = environment[`CONDA_OVERRIDE_${name.slice(2).toUpperCase()}`];
      if (value === undefined) continue;
      try {
        if (value === '') packages.delete(name);
        else if (name === '__archspec') packages.set(name, virtualPackage(name, '1', value));
        else packages.set(name, virtualPackage(name, value));
      } catch {
        const message = `CONDA_OVERRIDE_${name.slice(2).toUpperCase()} is not used, as '${value}' is no version`;
        report({ kind: 'log', level: 'warning', message });
      }
    }
    return [...packages.values()];
  }

  /** That which pixi uses for packages of channels, by its variables and configuration. */
  #channelCache(): Promise<PackageCache> {
    const { environment, report } = this.#settings;
    const homeDirectory = environment.HOME || undefined;
    this.#cache ??= cacheFolder('conda-packages', {
      environment,
      cache: this.#configuration.cache,
      report,
      ...(homeDirectory && { homeDirectory }),
    }).then(async (folder) => {
      await mkdir(path.dirname(folder), { recursive: true })
        .then(() => tagCacheFolder(path.dirname(folder)))
        // Filling the cache tells what is wrong with the folder, if it has to be filled.
        .catch(() => {});
      return this.#packageCache(folder);
    });
    return this.#cache;
  }

  #packageCache(directory: string): PackageCache {
    return new PackageCache({
      directory,
      fetch: (record, destination, signal) => {
        const { sha256, md5, size } = record;
        return this.#network.download(record.url, destination, { sha256, md5, size }, signal);
      },
      report: this.#settings.report,
    });
  }
}

function excludeNewerOf({ excludeNewer, excludeNewerPackages, channels }: Workspace): ExcludeNewer | undefined {
  const ofChannels = channels.flatMap((channel) =>
    channel.excludeNewer ? [[channel.url, limitOf(channel.excludeNewer)] as const] : [],
  );
  if (!excludeNewer && excludeNewerPackages.size === 0 && ofChannels.length === 0) return undefined;
  return {
    defaultMs: excludeNewer && limitOf(excludeNewer),
    packages: new Map([...excludeNewerPackages].map(([name, cutOff]) => [name.toLowerCase(), limitOf(cutOff)])),
    channels: new Map(ofChannels),
  };
}

/** Where no channel can be reached, there is another way. */
function unreachable(error: unknown): unknown {
  if (!isPixiBuildError(error) || !['http-transport', 'offline'].includes(error.code)) return error;
  const { code, message, hint = '', exitCode, details } = error;
  return new PixiBuildError(code, message, {
    exitCode,
    details,
    cause: error,
    hint: `${hint} Without channels, noarch Python packages can be built with --toolchain system.`.trim(),
  });
}

/** The latest moment that is not too new. */
function limitOf(cutOff: ManifestCutOff): number {
  return cutOff.kind === 'instant' ? cutOff.epochMilliseconds - 1 : Date.now() - cutOff.milliseconds;
}
