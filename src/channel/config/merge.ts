import path from 'node:path';
import type { Configuration } from './model.js';
import type { ConfigurationOverrides } from './overrides.js';
import { type ConfigurationLayer, definedOnly } from './read-layer.js';

/** Pixi's own number of parallel downloads. */
const usualDownloads = 50;

/**
 * Lays files over each other, the least important first, and the command line over all. Spec: conda-runtime.md 8.2.
 * @param currentDirectory what `--auth-file` is relative to; absolute
 * @param processors a layer that asks for this many solves, or for 50 downloads, says nothing, as in pixi
 */
export function mergeLayers(
  files: readonly string[],
  layers: readonly ConfigurationLayer[],
  overrides: ConfigurationOverrides,
  currentDirectory: string,
  processors: number,
): Configuration {
  const last = <T>(pick: (layer: ConfigurationLayer) => T | undefined): T | undefined =>
    layers.map(pick).findLast((value) => value !== undefined);
  const over = <T extends object>(pick: (layer: ConfigurationLayer) => T): T =>
    Object.assign({}, ...layers.map((layer) => definedOnly(pick(layer)))) as T;
  const byKey = <T>(pick: (layer: ConfigurationLayer) => ReadonlyMap<string, T>): Map<string, T> =>
    new Map(layers.flatMap((layer) => [...pick(layer)]));
  const number = (pick: (layer: ConfigurationLayer) => number | undefined, usual: number): number | undefined =>
    layers.map(pick).findLast((value) => value !== undefined && value !== usual);
  const { authFile } = overrides;
  return {
    files,
    mirrors: byKey((layer) => layer.mirrors),
    defaultChannels: last(({ defaultChannels }) => (defaultChannels?.length ? defaultChannels : undefined)),
    authenticationOverrideFile:
      authFile === undefined
        ? last((layer) => layer.authenticationOverrideFile)
        : path.resolve(currentDirectory, authFile),
    offline: overrides.offline ?? last((layer) => layer.offline) ?? false,
    tls: {
      verify: !(overrides.tlsNoVerify || (last((layer) => layer.tlsNoVerify) ?? false)),
      roots: overrides.tlsRootCerts ?? last((layer) => layer.tlsRoots),
    },
    proxy: mergeProxies(layers),
    repodata: { general: over((layer) => layer.repodata), channels: mergeRepodataChannels(layers) },
    s3Options: byKey((layer) => layer.s3Options),
    downloads: Math.max(
      1,
      overrides.concurrentDownloads ?? number((layer) => layer.downloads, usualDownloads) ?? usualDownloads,
    ),
    solves: overrides.concurrentSolves ?? number((layer) => layer.solves, processors),
    runPostLinkScripts: overrides.runPostLinkScripts || (last((layer) => layer.runPostLinkScripts) ?? false),
    links: {
      ...over((layer) => layer.links),
      ...(overrides.noSymbolicLinks ? { symbolic: false } : {}),
      ...(overrides.noHardLinks ? { hard: false } : {}),
      ...(overrides.noRefLinks ? { reflink: false } : {}),
    },
    detachedEnvironments: last((layer) => layer.detachedEnvironments) ?? false,
    packageFormat: last((layer) => layer.packageFormat),
    // The only key where the less important file counts.
    toolPlatform: layers.find((layer) => layer.toolPlatform !== undefined)?.toolPlatform,
    cache: {
      root: last(({ cache }) => cache.root),
      folders: over(({ cache }) => cache.folders),
      netfsRedirect:
        layers.map(({ cache }) => cache.netfsRedirect).findLast((value) => value !== undefined && value !== 'auto') ??
        'auto',
    },
    pinningStrategy: overrides.pinningStrategy ?? last((layer) => layer.pinningStrategy) ?? 'semver',
    shell: { changePs1: true, forceActivate: false, sourceCompletionScripts: true, ...over((layer) => layer.shell) },
    useEnvironmentActivationCache: last((layer) => layer.useEnvironmentActivationCache) ?? false,
    pypi: mergePypi(layers),
  };
}

/** The hosts of a layer without any proxy setting do not replace those of another. */
function mergeProxies(layers: readonly ConfigurationLayer[]): Configuration['proxy'] {
  const proxies = layers.map(({ proxy }) => proxy);
  const isSet = (proxy: ConfigurationLayer['proxy']): boolean =>
    proxy.http !== undefined || proxy.https !== undefined || (proxy.nonProxyHosts?.length ?? 0) > 0;
  return {
    http: proxies.findLast(({ http }) => http !== undefined)?.http,
    https: proxies.findLast(({ https }) => https !== undefined)?.https,
    nonProxyHosts: proxies.findLast(isSet)?.nonProxyHosts ?? [],
  };
}

function mergeRepodataChannels(layers: readonly ConfigurationLayer[]): Configuration['repodata']['channels'] {
  const merged = new Map<string, Configuration['repodata']['general']>();
  for (const [url, kinds] of layers.flatMap(({ repodataChannels }) => [...repodataChannels])) {
    merged.set(url, { ...merged.get(url), ...kinds });
  }
  return merged;
}

function mergePypi(layers: readonly ConfigurationLayer[]): Configuration['pypi'] {
  const all = layers.map(({ pypi }) => pypi);
  const distinct = (lists: readonly (readonly string[] | undefined)[]): string[] => [
    ...new Set(lists.flatMap((list) => list ?? [])),
  ];
  return {
    indexUrl: all.findLast(({ indexUrl }) => indexUrl !== undefined)?.indexUrl,
    extraIndexUrls: distinct(all.map(({ extraIndexUrls }) => extraIndexUrls)),
    keyringProvider: all.findLast(({ keyringProvider }) => keyringProvider !== undefined)?.keyringProvider,
    allowInsecureHost: distinct(all.map(({ allowInsecureHost }) => allowInsecureHost)),
  };
}
