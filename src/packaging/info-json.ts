import { formatEntryPoint } from '../conda/index.js';
import { stripUrlCredentials } from '../support/index.js';
import type { IndexJson, PackageRequest, PackageRunExports, PathsEntry } from './types.js';

/** Two spaces, no newline at the end, characters as they are: how the files of `info/` are written. */
export function infoJson(value: unknown): string {
  return JSON.stringify(value, null, 2);
}

/** `linux-64` -> `x86_64`; names that need no translation pass. */
const architectureNames: Readonly<Record<string, string>> = { '64': 'x86_64', '32': 'x86' };

/** `info/index.json` (spec: packaging.md 10.1), keys in the order of the file: alphabetical. */
export function indexJson(request: PackageRequest): IndexJson {
  const { identity } = request;
  const noarch = request.versionIndependent ? 'python' : request.noarch;
  const [platform, ...architecture] = identity.subdir.split('-');
  const ofPlatform = identity.subdir !== 'noarch';
  const arch = architecture.join('-');
  const flags = nonEmpty(request.flags);
  const extraDepends = nonEmptyMap(request.extraDepends);
  return withoutUndefined<IndexJson>({
    arch: ofPlatform ? (architectureNames[arch] ?? arch) : undefined,
    build: identity.build,
    build_number: request.buildNumber,
    constrains: nonEmpty(unique(request.constrains)),
    depends: unique(request.depends),
    extra_depends: extraDepends,
    flags,
    license: request.license,
    license_family: request.licenseFamily,
    name: identity.name,
    noarch,
    platform: ofPlatform ? platform : undefined,
    python_site_packages_path: request.pythonSitePackagesPath,
    // Readers of old refuse to take flags or extras for nothing (spec: publishing.md 5.9).
    repodata_revision: flags || extraDepends ? 3 : undefined,
    subdir: identity.subdir,
    timestamp: request.timestampMs,
    track_features: request.trackFeatures?.length ? request.trackFeatures.join(' ') : undefined,
    version: identity.version,
  });
}

/** `info/about.json` (spec: packaging.md 10.2). */
export function aboutJson(request: PackageRequest): Record<string, unknown> {
  const { about } = request;
  const extra = sortKeys(about.extra ?? {}) as Record<string, unknown>;
  return withoutUndefined({
    channels: nonEmpty(about.channels?.map(channelUrl)),
    description: nonBlank(about.description),
    dev_url: canonicalUrl(about.repository),
    doc_url: canonicalUrl(about.documentation),
    extra: Object.keys(extra).length > 0 ? extra : undefined,
    home: canonicalUrl(about.home),
    license: request.license,
    license_family: request.licenseFamily,
    summary: nonBlank(about.summary),
  });
}

/** `info/run_exports.json` (spec: packaging.md 10.3); undefined when it would be empty. */
export function runExportsJson(exports: PackageRunExports | undefined): Record<string, readonly string[]> | undefined {
  const value = withoutUndefined({
    weak: nonEmpty(exports?.weak),
    strong: nonEmpty(exports?.strong),
    noarch: nonEmpty(exports?.noarch),
    weak_constrains: nonEmpty(exports?.weakConstrains),
    strong_constrains: nonEmpty(exports?.strongConstrains),
  });
  return Object.keys(value).length > 0 ? value : undefined;
}

/** `info/link.json` (spec: packaging.md 10.3); only packages in noarch python layout have it. */
export function linkJson(request: PackageRequest): Record<string, unknown> {
  const entryPoints = nonEmpty(request.entryPoints.map(formatEntryPoint));
  return {
    noarch: withoutUndefined({ type: 'python', entry_points: entryPoints }),
    package_metadata_version: 1,
  };
}

export function pathsJson(paths: readonly PathsEntry[]): { paths: readonly PathsEntry[]; paths_version: 1 } {
  return { paths, paths_version: 1 };
}

/** Whether a package is laid out without a Python's version and linked by installers as noarch python. */
export function hasPythonLayout(request: Pick<PackageRequest, 'noarch' | 'versionIndependent'>): boolean {
  return request.noarch === 'python' || request.versionIndependent === true;
}

/** Without credentials and tokens, and with a slash at the end; a channel's name passes. */
function channelUrl(channel: string): string {
  const clean = stripUrlCredentials(channel);
  return clean.includes('://') && !clean.endsWith('/') ? `${clean}/` : clean;
}

/** As WHATWG writes it, which is what rattler-build stores (`https://example.com` gets its slash). */
function canonicalUrl(text: string | undefined): string | undefined {
  const blank = nonBlank(text);
  return blank !== undefined && URL.canParse(blank) ? new URL(blank).href : blank;
}

function nonBlank(text: string | undefined): string | undefined {
  return text === undefined || text.trim() === '' ? undefined : text;
}

function nonEmpty<T>(items: readonly T[] | undefined): readonly T[] | undefined {
  return items !== undefined && items.length > 0 ? items : undefined;
}

function nonEmptyMap(map: Readonly<Record<string, readonly string[]>> | undefined) {
  const entries = Object.entries(map ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

/** The first of equal ones is kept. */
function unique(items: readonly string[]): string[] {
  return [...new Set(items)];
}

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).filter(([, one]) => one !== undefined);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, one]) => [key, sortKeys(one)]));
}

function withoutUndefined<T extends object>(value: { [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as T;
}
