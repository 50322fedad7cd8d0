import { type RepoDataRecord, type RunExports, readPackageRecord, recordStem } from '../../conda/index.js';

/** What an installer did with a path; the kinds of a package's own paths and those that it makes itself. */
export type InstalledPathType =
  | 'hardlink'
  | 'softlink'
  | 'directory'
  | 'pyc_file'
  | 'unix_python_entry_point'
  | 'windows_python_entry_point_script'
  | 'windows_python_entry_point_exe'
  | 'linked_package_record';

/** An entry of `paths_data`, with the keys of the file. Spec: conda-runtime.md 5.8. */
export interface InstalledPath {
  /** Where it is; relative, with forward slashes. */
  readonly _path: string;
  /** Where it would be, had no other package taken the place. */
  readonly original_path?: string;
  readonly path_type: InstalledPathType;
  readonly no_link?: boolean;
  /** Of the package's file. */
  readonly sha256?: string;
  /** Where it differs from `sha256`; of a link, of its target's text. */
  readonly sha256_in_prefix?: string;
  readonly size_in_bytes?: number;
  readonly file_mode?: 'text' | 'binary';
  readonly prefix_placeholder?: string;
}

/** How files came from the cache, as conda counts it. */
export const linkTypes = { hardLink: 1, softLink: 2, copy: 3, directory: 4 } as const;

/** A package in a prefix, as its file in `conda-meta` tells. */
export interface InstalledRecord extends RepoDataRecord {
  /** Of the file in `conda-meta`. */
  readonly recordFile: string;
  /** The specs that asked for it; empty for what came as a dependency. */
  readonly requestedSpecs: readonly string[];
  /** Empty when only the summary was read. */
  readonly paths: readonly InstalledPath[];
}

/** The name of a package's file in `conda-meta`. */
export function recordFileName(record: RepoDataRecord): string {
  return `${recordStem(record)}.json`;
}

export interface NewRecord {
  readonly record: RepoDataRecord;
  readonly paths: readonly InstalledPath[];
  readonly requestedSpecs: readonly string[];
  /** The unpacked package, absolute. */
  readonly source: string;
  readonly linkType: (typeof linkTypes)[keyof typeof linkTypes];
}

/** The text of a file in `conda-meta`: keys, their order and blanks are those of rattler. */
export function formatPrefixRecord({ record, paths, requestedSpecs, source, linkType }: NewRecord): string {
  return formatRecordJson({
    arch: record.arch,
    build: record.build,
    build_number: record.buildNumber,
    constrains: listUnlessEmpty(record.constrains),
    depends: record.depends,
    extra_depends: sortedUnlessEmpty(record.extraDepends),
    features: record.features,
    flags: listUnlessEmpty(record.flags),
    legacy_bz2_md5: record.legacyBz2Md5,
    legacy_bz2_size: record.legacyBz2Size,
    license: record.license,
    license_family: record.licenseFamily,
    md5: record.md5,
    name: record.name.source,
    noarch: record.noarch,
    platform: record.platform,
    purls: record.purls && [...record.purls].sort(),
    python_site_packages_path: record.pythonSitePackagesPath,
    run_exports: record.runExports && runExportsJson(record.runExports),
    sha256: record.sha256,
    size: record.size,
    subdir: record.subdir,
    timestamp: record.timestampMs,
    track_features: record.trackFeatures?.join(' '),
    version: record.version.source,
    fn: record.fileName,
    url: record.url,
    channel: record.channel,
    extracted_package_dir: source,
    requested_specs: requestedSpecs,
    files: paths.map((entry) => entry._path),
    paths_data: { paths_version: 1, paths },
    link: { source, type: linkType },
  });
}

export function formatRecordJson(json: object): string {
  return JSON.stringify(json, null, 2);
}

function runExportsJson(exports: RunExports): Record<string, readonly string[] | undefined> {
  return {
    weak: listUnlessEmpty(exports.weak),
    strong: listUnlessEmpty(exports.strong),
    noarch: listUnlessEmpty(exports.noarch),
    weak_constrains: listUnlessEmpty(exports.weakConstrains),
    strong_constrains: listUnlessEmpty(exports.strongConstrains),
  };
}

function listUnlessEmpty<T>(list: readonly T[] | undefined): readonly T[] | undefined {
  return list && list.length > 0 ? list : undefined;
}

function sortedUnlessEmpty(
  lists: Readonly<Record<string, readonly string[]>> | undefined,
): Readonly<Record<string, readonly string[]>> | undefined {
  const entries = Object.entries(lists ?? {}).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

/**
 * Reads a record as conda, mamba, rattler and this program write it.
 * @param recordFile the name of its file
 * @throws CondaParseError when it does not name a package
 */
export function parsePrefixRecord(json: Readonly<Record<string, unknown>>, recordFile: string): InstalledRecord {
  const record = readPackageRecord(json);
  const { fn, url, channel, requested_specs: specs, requested_spec: spec, paths_data: data, files } = json;
  const legacy = typeof spec === 'string' && spec !== '' && spec !== 'None' ? [spec] : [];
  const listed = Array.isArray(specs) ? specs.filter((item): item is string => typeof item === 'string') : [];
  const { paths } = (data ?? {}) as { paths?: unknown };
  return {
    ...record,
    fileName: typeof fn === 'string' ? fn : `${recordStem(record)}.tar.bz2`,
    url: typeof url === 'string' ? url : '',
    channel: typeof channel === 'string' ? channel : undefined,
    recordFile,
    requestedSpecs: listed.length > 0 ? listed : legacy,
    paths: Array.isArray(paths) ? paths.filter(isInstalledPath) : pathsOfFiles(files),
  };
}

function isInstalledPath(value: unknown): value is InstalledPath {
  const entry = value as Partial<InstalledPath> | null;
  return typeof entry?._path === 'string' && typeof entry.path_type === 'string';
}

/** Old records have names only. */
function pathsOfFiles(files: unknown): InstalledPath[] {
  if (!Array.isArray(files)) return [];
  return files
    .filter((file): file is string => typeof file === 'string')
    .map((_path) => ({ _path, path_type: 'hardlink' }));
}

/** Whether a package is recorded as asked for by exactly these specs. */
export function hasSpecs(
  record: Pick<InstalledRecord, 'name' | 'requestedSpecs'>,
  specs: ReadonlyMap<string, readonly string[]>,
): boolean {
  const wanted = specs.get(record.name.normalized) ?? [];
  return wanted.length === record.requestedSpecs.length && wanted.every((spec, i) => spec === record.requestedSpecs[i]);
}
