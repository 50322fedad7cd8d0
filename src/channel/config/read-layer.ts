import { homedir } from 'node:os';
import path from 'node:path';
import { type Platform, parseChannel, parsePlatform } from '../../conda/index.js';
import type { S3Options } from '../../manifest/index.js';
import { messageOf } from '../../support/index.js';
import {
  type CacheKind,
  cacheKinds,
  type LinkSettings,
  type NetfsRedirect,
  netfsRedirects,
  type PinningStrategy,
  type PypiSettings,
  pinningStrategies,
  type RepodataKinds,
  type ShellSettings,
  type TlsRoots,
} from './model.js';
import { tlsRootsOf } from './overrides.js';
import type { ConfigTable } from './table.js';

/** What one file says. */
export interface ConfigurationLayer {
  readonly mirrors: ReadonlyMap<string, readonly string[]>;
  readonly defaultChannels?: readonly string[];
  readonly authenticationOverrideFile?: string;
  readonly offline?: boolean;
  readonly tlsNoVerify?: boolean;
  readonly tlsRoots?: TlsRoots;
  readonly repodata: RepodataKinds;
  readonly repodataChannels: ReadonlyMap<string, RepodataKinds>;
  readonly s3Options: ReadonlyMap<string, S3Options>;
  readonly downloads?: number;
  readonly solves?: number;
  readonly proxy: { readonly http?: string; readonly https?: string; readonly nonProxyHosts?: readonly string[] };
  readonly detachedEnvironments?: boolean | string;
  readonly runPostLinkScripts?: boolean;
  readonly links: LinkSettings;
  readonly packageFormat?: string;
  readonly toolPlatform?: Platform;
  readonly cache: {
    readonly root?: string;
    readonly folders: Readonly<Partial<Record<CacheKind, string>>>;
    readonly netfsRedirect?: NetfsRedirect;
  };
  readonly pinningStrategy?: PinningStrategy;
  readonly shell: Partial<ShellSettings>;
  readonly useEnvironmentActivationCache?: boolean;
  readonly pypi: Partial<PypiSettings>;
}

/** What relative paths of a file start from. */
export interface LayerPlaces {
  /** As pixi has it: the current folder, not that of the file. Absolute. */
  readonly currentDirectory: string;
  readonly homeDirectory?: string;
}

/** Reads all keys of a configuration file (spec: conda-runtime.md 8.2); what is wrong is found in `table.findings`. */
export function readLayer(table: ConfigTable, places: LayerPlaces): ConfigurationLayer {
  const layer: ConfigurationLayer = {
    mirrors: readMirrors(table.tableAt('mirrors')),
    defaultChannels: readChannels(table),
    authenticationOverrideFile: readFilePath(table, 'authentication-override-file', places),
    offline: table.boolean('offline'),
    tlsNoVerify: table.boolean('tls-no-verify'),
    tlsRoots: readTlsRoots(table),
    ...readRepodata(table.tableAt('repodata-config')),
    s3Options: readS3Options(table.tableAt('s3-options')),
    ...readConcurrency(table.tableAt('concurrency')),
    proxy: readProxy(table.tableAt('proxy-config')),
    detachedEnvironments: readDetached(table, places),
    runPostLinkScripts: readPostLink(table),
    links: definedOnly({
      symbolic: table.boolean('allow-symbolic-links'),
      hard: table.boolean('allow-hard-links'),
      reflink: table.boolean('allow-ref-links'),
    }),
    packageFormat: readPackageFormat(table.tableAt('build')),
    toolPlatform: table.parsed('tool-platform', 'a platform, such as linux-64', parsePlatform),
    cache: readCache(table.tableAt('cache'), places),
    pinningStrategy: table.word('pinning-strategy', pinningStrategies),
    shell: readShell(table),
    useEnvironmentActivationCache: readExperimental(table.tableAt('experimental')),
    pypi: readPypi(table.tableAt('pypi-config')),
  };
  table.finish();
  return layer;
}

export function withSlash(url: string): string {
  return url.endsWith('/') ? url : `${url}/`;
}

/** Without the members that are undefined, so that it can be laid over another. */
export function definedOnly<T extends object>(object: T): T {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as T;
}

function readMirrors(table: ConfigTable | undefined): Map<string, string[]> {
  const mirrors = new Map<string, string[]>();
  for (const key of table?.keys() ?? []) {
    const list = table?.strings(key);
    if (!table || !list) continue;
    if (!URL.canParse(key)) table.error(key, `expected a URL as key, found '${key}'`);
    const wrong = list.find((item) => !URL.canParse(item));
    if (wrong !== undefined) {
      table.error(key, `expected URLs, found '${wrong}'`, 'A folder of this machine is written as file:///path/to/it');
    }
    if (URL.canParse(key) && wrong === undefined) {
      mirrors.set(
        withSlash(new URL(key).href),
        list.map((item) => withSlash(new URL(item).href)),
      );
    }
  }
  return mirrors;
}

function readChannels(table: ConfigTable): string[] | undefined {
  const channels = table.strings('default-channels');
  for (const text of channels ?? []) {
    try {
      parseChannel(text, { rootDirectory: path.resolve('/') });
    } catch (error) {
      table.error('default-channels', `expected channels: ${messageOf(error)}`);
    }
  }
  return channels;
}

function readTlsRoots(table: ConfigTable): TlsRoots | undefined {
  const text = table.string('tls-root-certs');
  if (text === undefined) return undefined;
  const roots = tlsRootsOf(text);
  if (!roots) table.error('tls-root-certs', `expected one of 'webpki', 'system', found '${text}'`);
  else if (roots !== text) {
    const hint = text === 'all' ? "Write 'webpki' or 'system', and set SSL_CERT_FILE for more" : "Write 'system'";
    table.warning('tls-root-certs', 'config-deprecated', `'${text}' is an old word, read as 'system'`, hint);
  }
  return roots;
}

function readKinds(table: ConfigTable | undefined): RepodataKinds {
  const enabled = (kind: string): boolean | undefined => {
    const disabled = table?.boolean(`disable-${kind}`);
    return disabled === undefined ? undefined : !disabled;
  };
  return definedOnly({ sharded: enabled('sharded'), zstd: enabled('zstd'), bzip2: enabled('bzip2') });
}

function readRepodata(table: ConfigTable | undefined): Pick<ConfigurationLayer, 'repodata' | 'repodataChannels'> {
  const repodataChannels = new Map<string, RepodataKinds>();
  const repodata = readKinds(table);
  // Once a setting of pixi; it still stands in many files.
  table?.know('disable-jlap');
  for (const url of Object.keys(table?.table ?? {}).filter((key) => /^[a-z][a-z0-9+.-]*:\/\//i.test(key))) {
    const own = URL.canParse(url) ? table?.tableAt(url) : undefined;
    if (!own) continue;
    repodataChannels.set(withSlash(new URL(url).href), readKinds(own));
    own.know('disable-jlap');
    own.finish();
  }
  table?.finish();
  return { repodata, repodataChannels };
}

function readS3Options(table: ConfigTable | undefined): Map<string, S3Options> {
  const buckets = new Map<string, S3Options>();
  for (const [bucket, own] of table?.tables() ?? []) {
    for (const key of ['endpoint-url', 'region', 'force-path-style']) own.require(key);
    const endpointUrl = own.url('endpoint-url');
    const region = own.string('region');
    const forcePathStyle = own.boolean('force-path-style');
    own.finish();
    if (endpointUrl !== undefined && region !== undefined && forcePathStyle !== undefined) {
      buckets.set(bucket, { endpointUrl, region, forcePathStyle });
    }
  }
  return buckets;
}

function readConcurrency(table: ConfigTable | undefined): Pick<ConfigurationLayer, 'downloads' | 'solves'> {
  const read = { downloads: table?.count('downloads'), solves: table?.count('solves') };
  table?.finish();
  return read;
}

function readProxy(table: ConfigTable | undefined): ConfigurationLayer['proxy'] {
  const proxy = definedOnly({
    http: table?.url('http'),
    https: table?.url('https'),
    nonProxyHosts: table?.strings('non-proxy-hosts'),
  });
  if (proxy.nonProxyHosts?.length && proxy.http === undefined && proxy.https === undefined) {
    table?.warning('non-proxy-hosts', 'config-useless', `'non-proxy-hosts' is of no use without a proxy`);
  }
  table?.finish();
  return proxy;
}

function readDetached(table: ConfigTable, places: LayerPlaces): boolean | string | undefined {
  const value = table.value('detached-environments');
  if (value === undefined || typeof value === 'boolean') return value;
  if (typeof value !== 'string') {
    table.typeError('detached-environments', 'a boolean or a path');
    return undefined;
  }
  return readFolder(table, 'detached-environments', places);
}

function readPostLink(table: ConfigTable): boolean | undefined {
  const word = table.word('run-post-link-scripts', ['false', 'insecure']);
  return word === undefined ? undefined : word === 'insecure';
}

/** `conda` or `tarbz2` with a level after a colon; kept as it is written. */
function readPackageFormat(table: ConfigTable | undefined): string | undefined {
  const format = table?.parsed('package-format', 'a package format, such as conda or tarbz2:9', (text) => {
    const [name = '', level = 'default', ...more] = text.split(':');
    const folded = name.toLowerCase().replace(/[^a-z0-9]/g, '');
    if (more.length > 0 || (folded !== 'conda' && folded !== 'tarbz2')) return undefined;
    if (['max', 'highest', 'default', 'normal', 'fast', 'lowest', 'min'].includes(level)) return text;
    if (!/^[+-]?\d+$/.test(level)) return undefined;
    const [lowest, highest] = folded === 'conda' ? [-7, 22] : [1, 9];
    return Number(level) >= lowest && Number(level) <= highest ? text : undefined;
  });
  table?.finish();
  return format;
}

function readCache(table: ConfigTable | undefined, places: LayerPlaces): ConfigurationLayer['cache'] {
  if (!table) return { folders: {} };
  const folders = Object.fromEntries(cacheKinds.map((kind) => [kind, readFolder(table, kind, places)]));
  const cache = {
    root: readFolder(table, 'root', places),
    folders: definedOnly(folders),
    netfsRedirect: table.word('netfs-redirect', netfsRedirects),
  };
  table.finish();
  return cache;
}

function readShell(table: ConfigTable): Partial<ShellSettings> {
  const shell = table.tableAt('shell');
  const old = (key: string): boolean | undefined => {
    const value = table.boolean(key);
    if (value !== undefined) {
      table.warning(key, 'config-deprecated', `'${key}' is an old place, read as 'shell.${key}'`, 'Move it there');
    }
    return value;
  };
  const [changePs1, forceActivate] = [old('change-ps1'), old('force-activate')];
  const settings = definedOnly({
    changePs1: shell?.boolean('change-ps1'),
    forceActivate: shell?.boolean('force-activate'),
    sourceCompletionScripts: shell?.boolean('source-completion-scripts'),
  });
  shell?.finish();
  // As pixi has it, the old place counts more.
  return { ...settings, ...definedOnly({ changePs1, forceActivate }) };
}

function readExperimental(table: ConfigTable | undefined): boolean | undefined {
  const value = table?.boolean('use-environment-activation-cache');
  table?.finish();
  return value;
}

function readPypi(table: ConfigTable | undefined): Partial<PypiSettings> {
  const pypi = definedOnly({
    indexUrl: table?.url('index-url'),
    extraIndexUrls: table?.strings('extra-index-urls'),
    keyringProvider: table?.word('keyring-provider', ['disabled', 'subprocess']),
    allowInsecureHost: table?.strings('allow-insecure-host'),
  });
  const wrong = pypi.extraIndexUrls?.find((url) => !URL.canParse(url));
  if (wrong !== undefined) table?.error('extra-index-urls', `expected URLs, found '${wrong}'`);
  table?.finish();
  return pypi;
}

function readFilePath(table: ConfigTable, key: string, places: LayerPlaces): string | undefined {
  const text = table.string(key);
  return text === undefined ? undefined : path.resolve(places.currentDirectory, expandHome(text, places));
}

/** A folder, which must be absolute; `~` is the user's home. */
function readFolder(table: ConfigTable, key: string, places: LayerPlaces): string | undefined {
  const text = table.string(key);
  if (text === undefined) return undefined;
  const folder = expandHome(text, places);
  if (path.isAbsolute(folder)) return folder;
  table.error(key, `expected an absolute path, found '${text}'`, "Start it with '/' or '~/'");
  return undefined;
}

function expandHome(text: string, { homeDirectory = homedir() }: LayerPlaces): string {
  return /^~(?:[\\/]|$)/.test(text) ? path.join(homeDirectory, text.slice(1)) : text;
}
