import type { Platform } from '../../conda/index.js';
import type { S3Options } from '../../manifest/index.js';

/** What pixi's configuration files, its environment variables and the command line say. Spec: conda-runtime.md 8. */
export interface Configuration {
  /** The files that were read, the least important first; absolute. */
  readonly files: readonly string[];
  /** URL prefix, with a slash at its end, to what is asked in its place, each with a slash at its end too. */
  readonly mirrors: ReadonlyMap<string, readonly string[]>;
  /** For workspaces that name no channels; undefined means pixi's own, `conda-forge`. */
  readonly defaultChannels: readonly string[] | undefined;
  /** Absolute. */
  readonly authenticationOverrideFile: string | undefined;
  readonly offline: boolean;
  readonly tls: TlsSettings;
  /** Used only when no proxy variable is set. */
  readonly proxy: ProxySettings;
  readonly repodata: RepodataSettings;
  /** By bucket. A workspace's own `s3-options` count more. */
  readonly s3Options: ReadonlyMap<string, S3Options>;
  /** Parallel downloads; at least 1. */
  readonly downloads: number;
  /** Parallel solves; undefined: as many as there are processors. */
  readonly solves: number | undefined;
  /** Whether scripts of packages run when they are installed (`insecure`). */
  readonly runPostLinkScripts: boolean;
  /** Ways to bring files into an environment; undefined: what the file system can. */
  readonly links: LinkSettings;
  /** `true`: below the cache; a text: the absolute folder for environments. */
  readonly detachedEnvironments: boolean | string;
  /** `conda:max`, checked. */
  readonly packageFormat: string | undefined;
  /** Of the environments in which build backends run. */
  readonly toolPlatform: Platform | undefined;
  readonly cache: CacheSettings;
  readonly pinningStrategy: PinningStrategy;
  readonly shell: ShellSettings;
  readonly useEnvironmentActivationCache: boolean;
  readonly pypi: PypiSettings;
}

export interface TlsSettings {
  readonly verify: boolean;
  /** `webpki`: the roots that come with this program; `system`: those of the machine; undefined: as Node has it. */
  readonly roots: TlsRoots | undefined;
}

export type TlsRoots = 'webpki' | 'system';

export interface ProxySettings {
  /** URL of the proxy for `http://` and `https://` URLs. */
  readonly http: string | undefined;
  readonly https: string | undefined;
  /** As in `NO_PROXY`. */
  readonly nonProxyHosts: readonly string[];
}

export interface LinkSettings {
  readonly symbolic?: boolean;
  readonly hard?: boolean;
  readonly reflink?: boolean;
}

export interface RepodataSettings {
  readonly general: RepodataKinds;
  /** By URL prefix; the longest that fits counts, laid over `general`. */
  readonly channels: ReadonlyMap<string, RepodataKinds>;
}

/** False: this form of repodata is not asked for. */
export interface RepodataKinds {
  readonly sharded?: boolean;
  readonly zstd?: boolean;
  readonly bzip2?: boolean;
}

export const cacheKinds = [
  'conda-packages',
  'repodata',
  'pypi-wheels',
  'pypi-mapping',
  'exec-environments',
  'build-tool-environments',
  'detached-environments',
] as const;

export type CacheKind = (typeof cacheKinds)[number];

export interface CacheSettings {
  /** Absolute. */
  readonly root: string | undefined;
  /** Absolute folders of single kinds. */
  readonly folders: Readonly<Partial<Record<CacheKind, string>>>;
  /** What to do with a cache on a network file system. */
  readonly netfsRedirect: NetfsRedirect;
}

export const netfsRedirects = ['auto', 'always', 'never'] as const;
export type NetfsRedirect = (typeof netfsRedirects)[number];

export const pinningStrategies = ['semver', 'minor', 'major', 'latest-up', 'exact-version', 'no-pin'] as const;
export type PinningStrategy = (typeof pinningStrategies)[number];

export interface ShellSettings {
  readonly changePs1: boolean;
  readonly forceActivate: boolean;
  readonly sourceCompletionScripts: boolean;
}

export interface PypiSettings {
  readonly indexUrl: string | undefined;
  readonly extraIndexUrls: readonly string[];
  readonly keyringProvider: 'disabled' | 'subprocess' | undefined;
  readonly allowInsecureHost: readonly string[];
}
