import { homedir } from 'node:os';
import path from 'node:path';
import { messageOf, PixiBuildError, type Reporter, readTextIfExists } from '../../support/index.js';

/** What pixi's configuration files say of channels. Spec: conda-runtime.md 8. */
export interface Configuration {
  /** URL prefix, with a slash at its end, to what is asked in its place. */
  readonly mirrors: ReadonlyMap<string, readonly string[]>;
  readonly defaultChannels: readonly string[] | undefined;
  /** Absolute. */
  readonly authenticationOverrideFile: string | undefined;
  readonly offline: boolean;
  readonly repodata: RepodataSettings;
  /** Parallel downloads. */
  readonly downloads: number;
  readonly runPostLinkScripts: boolean;
  readonly links: { readonly symbolic?: boolean; readonly hard?: boolean; readonly reflink?: boolean };
}

export interface RepodataSettings {
  readonly general: RepodataKinds;
  /** By URL prefix. */
  readonly channels: ReadonlyMap<string, RepodataKinds>;
}

export interface RepodataKinds {
  readonly sharded?: boolean;
  readonly zstd?: boolean;
  readonly bzip2?: boolean;
}

export interface ConfigurationOptions {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Absolute: `.pixi/config.toml` in it counts most. */
  readonly workspaceRoot?: string;
  readonly report: Reporter;
  /** The user's home when left out. */
  readonly homeDirectory?: string;
  readonly platform?: NodeJS.Platform;
}

/**
 * Reads pixi's configuration files, the least important first: the system's, the user's, the workspace's; `PIXI_NO_CONFIG`
 * and `PIXI_CONFIG_FILE` as pixi has them. A file that cannot be read as TOML is told of and passed over.
 * @throws PixiBuildError code `config-missing` when `PIXI_CONFIG_FILE` names no file
 */
export async function loadConfiguration(options: ConfigurationOptions): Promise<Configuration> {
  const { environment, report } = options;
  const layers: Table[] = [];
  for (const file of configurationFiles(options)) {
    const text = await readTextIfExists(file);
    if (text === undefined) {
      if (file === environment.PIXI_CONFIG_FILE) {
        throw new PixiBuildError('config-missing', `PIXI_CONFIG_FILE names ${file}, which is not there`, {
          exitCode: 2,
          hint: 'Correct or unset PIXI_CONFIG_FILE.',
        });
      }
      continue;
    }
    const warn = (message: string): void => report({ kind: 'log', level: 'warning', message: `${file}: ${message}` });
    const { parse } = await import('smol-toml');
    try {
      layers.push(readLayer(parse(text), warn, path.dirname(file)));
    } catch (error) {
      warn(`not used, as it is no TOML: ${messageOf(error).split('\n')[0]}`);
    }
  }
  return merged(layers, environment);
}

/** Lowest precedence first. */
export function configurationFiles(options: ConfigurationOptions): string[] {
  const { environment, workspaceRoot, homeDirectory = homedir(), platform = process.platform } = options;
  const own = workspaceRoot === undefined ? [] : [path.join(workspaceRoot, '.pixi', 'config.toml')];
  if (/^(1|true)$/i.test(environment.PIXI_NO_CONFIG ?? '')) return own;
  if (environment.PIXI_CONFIG_FILE) return [environment.PIXI_CONFIG_FILE, ...own];
  const xdg = environment.XDG_CONFIG_HOME;
  const inPixi = (folder: string): string => path.join(folder, 'pixi', 'config.toml');
  const pixiHome = environment.PIXI_HOME || path.join(homeDirectory, '.pixi');
  const files =
    platform === 'win32'
      ? [inPixi('C:\\ProgramData'), ...(environment.APPDATA ? [inPixi(environment.APPDATA)] : [])]
      : platform === 'darwin'
        ? [
            '/etc/pixi/config.toml',
            ...(xdg ? [inPixi(xdg)] : []),
            inPixi(path.join(homeDirectory, 'Library', 'Application Support')),
          ]
        : ['/etc/pixi/config.toml', inPixi(xdg || path.join(homeDirectory, '.config'))];
  return [...files, path.join(pixiHome, 'config.toml'), ...own];
}

interface Table {
  readonly mirrors: ReadonlyMap<string, readonly string[]>;
  readonly defaultChannels?: readonly string[];
  readonly authenticationOverrideFile?: string;
  readonly offline?: boolean;
  readonly general: RepodataKinds;
  readonly channels: ReadonlyMap<string, RepodataKinds>;
  readonly downloads?: number;
  readonly runPostLinkScripts?: boolean;
  readonly links: Configuration['links'];
}

/** Keys of pixi that say nothing about channels, packages or environments. */
const otherKeys = new Set([
  ...[
    'tls-no-verify',
    'tls-root-certs',
    's3-options',
    'proxy-config',
    'detached-environments',
    'build',
    'tool-platform',
  ],
  ...['cache', 'pinning-strategy', 'shell', 'experimental', 'pypi-config', 'change-ps1', 'force-activate'],
]);

function readLayer(raw: Record<string, unknown>, warn: (message: string) => void, folder: string): Table {
  const table = new Map(Object.entries(raw).map(([key, value]) => [key.replaceAll('_', '-'), value]));
  const take = <T>(key: string, read: (value: unknown) => T | undefined): T | undefined => {
    const value = table.get(key);
    table.delete(key);
    if (value === undefined) return undefined;
    const result = read(value);
    if (result === undefined) warn(`'${key}' is not used, as it is of a wrong type`);
    return result;
  };
  const override = take('authentication-override-file', textOf);
  const repodata = take('repodata-config', tableOf) ?? {};
  const concurrency = take('concurrency', tableOf);
  const layer: Table = {
    mirrors: new Map(Object.entries(take('mirrors', mirrorsOf) ?? {})),
    defaultChannels: take('default-channels', textsOf),
    authenticationOverrideFile: override === undefined ? undefined : path.resolve(folder, expandHome(override)),
    offline: take('offline', booleanOf),
    general: kindsOf(repodata),
    channels: new Map(
      Object.entries(repodata).flatMap(([key, value]) => {
        const own = /^[a-z][a-z0-9+.-]*:\/\//i.test(key) ? tableOf(value) : undefined;
        return own ? [[withSlash(key), kindsOf(own)] as const] : [];
      }),
    ),
    downloads: typeof concurrency?.['downloads'] === 'number' ? concurrency['downloads'] : undefined,
    runPostLinkScripts: take('run-post-link-scripts', textOf)?.toLowerCase() === 'insecure' || undefined,
    links: {
      symbolic: take('allow-symbolic-links', booleanOf),
      hard: take('allow-hard-links', booleanOf),
      reflink: take('allow-ref-links', booleanOf),
    },
  };
  for (const key of table.keys()) if (!otherKeys.has(key)) warn(`unknown key '${key}'`);
  return layer;
}

function merged(layers: readonly Table[], environment: ConfigurationOptions['environment']): Configuration {
  const last = <K extends keyof Table>(key: K): Table[K] | undefined =>
    layers.findLast((layer) => layer[key] !== undefined)?.[key];
  return {
    mirrors: new Map(
      layers.flatMap(({ mirrors }) => [...mirrors].map(([key, list]) => [withSlash(key), list] as const)),
    ),
    defaultChannels: last('defaultChannels'),
    authenticationOverrideFile: last('authenticationOverrideFile'),
    offline: /^(1|true)$/i.test(environment.PIXI_OFFLINE ?? '') || (last('offline') ?? false),
    repodata: {
      general: Object.assign({}, ...layers.map(({ general }) => general)),
      channels: new Map(layers.flatMap(({ channels }) => [...channels])),
    },
    downloads: Math.max(1, last('downloads') ?? 50),
    runPostLinkScripts: last('runPostLinkScripts') ?? false,
    links: Object.assign({}, ...layers.map(({ links }) => definedOnly(links))),
  };
}

function kindsOf(table: Record<string, unknown>): RepodataKinds {
  const read = (name: string): boolean | undefined => {
    const value = booleanOf(table[`disable-${name}`] ?? table[`disable_${name}`]);
    return value === undefined ? undefined : !value;
  };
  return definedOnly({ sharded: read('sharded'), zstd: read('zstd'), bzip2: read('bzip2') });
}

function definedOnly<T extends object>(object: T): T {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as T;
}

const booleanOf = (value: unknown): boolean | undefined => (typeof value === 'boolean' ? value : undefined);
const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
const textsOf = (value: unknown): string[] | undefined =>
  Array.isArray(value) && value.every((item) => typeof item === 'string') ? value : undefined;

function tableOf(value: unknown): Record<string, unknown> | undefined {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : undefined;
}

function mirrorsOf(value: unknown): Record<string, string[]> | undefined {
  const entries = Object.entries(tableOf(value) ?? { '': undefined }).map(
    ([key, list]) => [key, textsOf(list)] as const,
  );
  return entries.every(([, list]) => list !== undefined)
    ? (Object.fromEntries(entries) as Record<string, string[]>)
    : undefined;
}

export function withSlash(url: string): string {
  return url.endsWith('/') ? url : `${url}/`;
}

function expandHome(file: string): string {
  return file.startsWith('~/') ? path.join(homedir(), file.slice(2)) : file;
}
