import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { type PackageRecord, type RepoDataRecord, readPackageRecord, recordStem } from '../conda/index.js';
import {
  mapLimited,
  messageOf,
  PixiBuildError,
  readTextIfExists,
  systemErrorCode,
  writeFileAtomic,
} from '../support/index.js';
import { safeRelative } from './layout.js';

export type InstalledPathType =
  | 'hardlink'
  | 'softlink'
  | 'directory'
  | 'pyc_file'
  | 'unix_python_entry_point'
  | 'windows_python_entry_point_script'
  | 'windows_python_entry_point_exe';

/** A path of an installed package, with the keys of `conda-meta`. */
export interface InstalledPath {
  /** Relative to the prefix, with `/`. */
  readonly _path: string;
  /** The wanted path, of one that another package has. */
  readonly original_path?: string;
  readonly path_type: InstalledPathType;
  readonly no_link?: boolean;
  readonly sha256?: string;
  readonly sha256_in_prefix?: string;
  readonly size_in_bytes?: number;
  readonly file_mode?: 'text' | 'binary';
  readonly prefix_placeholder?: string;
}

/** A package as `conda-meta` has it. Spec: conda-runtime.md 5.8. */
export interface InstalledPackage {
  readonly record: RepoDataRecord;
  readonly paths: readonly InstalledPath[];
  readonly requestedSpecs: readonly string[];
  /** The JSON that it was read from or is written as. */
  readonly json: Readonly<Record<string, unknown>>;
}

/**
 * The packages of an environment, by name.
 * @throws PixiBuildError code `environment-damaged`
 */
export async function readInstalled(prefix: string): Promise<InstalledPackage[]> {
  const folder = path.join(prefix, 'conda-meta');
  let names: string[];
  try {
    names = (await readdir(folder)).filter((name) => name.endsWith('.json') && !name.startsWith('.')).sort();
  } catch (error) {
    if (systemErrorCode(error) === 'ENOENT') return [];
    throw error;
  }
  return mapLimited(names, 16, async (name) => {
    const file = path.join(folder, name);
    try {
      return readOne(JSON.parse((await readTextIfExists(file)) ?? ''));
    } catch (error) {
      throw new PixiBuildError('environment-damaged', `${file} cannot be read: ${messageOf(error)}`, {
        hint: `Remove ${prefix}; it is made anew.`,
        cause: error,
      });
    }
  });
}

function readOne(json: Record<string, unknown>): InstalledPackage {
  const record = readPackageRecord(json);
  const text = (key: string): string => (typeof json[key] === 'string' ? json[key] : '');
  const data = json['paths_data'] as { paths?: readonly InstalledPath[] } | undefined;
  const files = Array.isArray(json['files']) ? (json['files'] as string[]) : [];
  const paths = data?.paths ?? files.map((file): InstalledPath => ({ _path: file, path_type: 'hardlink' }));
  const safe = paths.filter((entry) => safeRelative(entry._path) !== undefined);
  const requested = json['requested_specs'] ?? (json['requested_spec'] ? [json['requested_spec']] : []);
  return {
    record: { ...record, fileName: text('fn'), url: text('url'), channel: text('channel') || undefined },
    paths: safe,
    requestedSpecs: Array.isArray(requested) ? requested.filter((spec) => typeof spec === 'string') : [],
    json,
  };
}

export function metaFile(prefix: string, record: PackageRecord): string {
  return path.join(prefix, 'conda-meta', `${recordStem(record)}.json`);
}

/** How a package was put into a prefix: 1 hard links, 3 copies. */
export type LinkType = 1 | 3;

export async function writeInstalled(
  prefix: string,
  record: RepoDataRecord,
  paths: readonly InstalledPath[],
  requestedSpecs: readonly string[],
  source: { readonly directory: string; readonly link: LinkType },
): Promise<void> {
  const json = {
    ...recordJson(record),
    fn: record.fileName,
    url: record.url,
    channel: record.channel,
    extracted_package_dir: source.directory,
    files: paths.map((entry) => entry._path),
    paths_data: { paths_version: 1, paths },
    link: { source: source.directory, type: source.link },
    requested_specs: requestedSpecs,
  };
  await writeFileAtomic(metaFile(prefix, record), `${JSON.stringify(json, undefined, 2)}\n`);
}

export async function removeInstalled(prefix: string, record: PackageRecord): Promise<void> {
  await rm(metaFile(prefix, record), { force: true });
}

/** A record with the keys of repodata, in their alphabetical order as rattler writes them. */
export function recordJson(record: PackageRecord): Record<string, unknown> {
  const { runExports } = record;
  const json: Record<string, unknown> = {
    arch: record.arch ?? null,
    build: record.build,
    build_number: record.buildNumber,
    constrains: record.constrains.length > 0 ? record.constrains : undefined,
    depends: record.depends,
    extra_depends: record.extraDepends,
    features: record.features,
    flags: record.flags,
    legacy_bz2_md5: record.legacyBz2Md5,
    legacy_bz2_size: record.legacyBz2Size,
    license: record.license,
    license_family: record.licenseFamily,
    md5: record.md5,
    name: record.name.source,
    noarch: record.noarch,
    platform: record.platform ?? null,
    purls: record.purls,
    python_site_packages_path: record.pythonSitePackagesPath,
    run_exports: runExports && {
      weak: runExports.weak,
      strong: runExports.strong,
      noarch: runExports.noarch,
      weak_constrains: runExports.weakConstrains,
      strong_constrains: runExports.strongConstrains,
    },
    sha256: record.sha256,
    size: record.size,
    subdir: record.subdir,
    timestamp: record.timestampMs,
    track_features: record.trackFeatures?.join(' ') ?? '',
    version: record.version.source,
  };
  return Object.fromEntries(Object.entries(json).filter(([, value]) => value !== undefined));
}
