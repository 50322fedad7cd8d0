import { PackageName } from '../package-name.js';
import { CondaParseError } from '../parse-error.js';
import { Version } from '../version/version.js';
import type { PackageRecord, RunExports } from './record.js';

/**
 * Reads a record as repodata, `info/index.json` and `conda-meta` have it. Fields that are not known are ignored;
 * optional ones of a wrong type too, as one odd record must not make a channel unusable. Spec: conda-runtime.md 3.1.
 * @throws CondaParseError when name, version, build or build number are missing or wrong
 */
export function readPackageRecord(json: unknown): PackageRecord {
  if (!isObject(json)) throw new CondaParseError('a package record is an object', String(json));
  const build = json['build'];
  const buildNumber = json['build_number'];
  const version = json['version'];
  const name = json['name'];
  if (typeof name !== 'string') throw missing('name', json);
  if (typeof version !== 'string') throw missing('version', json);
  if (typeof build !== 'string') throw missing('build', json);
  if (!Number.isSafeInteger(buildNumber) || (buildNumber as number) < 0) throw missing('build_number', json);
  const record: PackageRecord = {
    name: nameOf(name),
    version: versionOf(version),
    build,
    buildNumber: buildNumber as number,
    subdir: text(json['subdir']) ?? subdirOf(json),
    depends: texts(json['depends']) ?? [],
    constrains: texts(json['constrains']) ?? [],
    extraDepends: textLists(json['extra_depends']),
    flags: texts(json['flags']),
    features: text(json['features']),
    trackFeatures: trackFeatures(json['track_features']),
    license: text(json['license']),
    licenseFamily: text(json['license_family']),
    md5: hexDigest(json['md5'], 32),
    sha256: hexDigest(json['sha256'], 64),
    legacyBz2Md5: hexDigest(json['legacy_bz2_md5'], 32),
    legacyBz2Size: size(json['legacy_bz2_size']),
    size: size(json['size']),
    timestampMs: timestampMs(json['timestamp']),
    noarch: noarch(json['noarch']),
    platform: text(json['platform']),
    arch: text(json['arch']),
    pythonSitePackagesPath: text(json['python_site_packages_path']),
    purls: texts(json['purls']),
    runExports: isObject(json['run_exports']) ? readRunExports(json['run_exports']) : undefined,
  };
  return record;
}

let lastName: PackageName | undefined;
let lastVersion: Version | undefined;

/** Records of one name, and of one version, mostly stand side by side: their objects are shared. */
function nameOf(text: string): PackageName {
  if (lastName?.source !== text) lastName = PackageName.parse(text);
  return lastName;
}

function versionOf(text: string): Version {
  if (lastVersion?.source !== text) lastVersion = Version.parse(text);
  return lastVersion;
}

/** Reads run exports as `run_exports.json` of packages and channels has them: a list alone means weak ones. */
export function readRunExports(json: unknown): RunExports {
  if (Array.isArray(json)) return { weak: texts(json) };
  if (!isObject(json)) return {};
  const exports: RunExports = {
    weak: texts(json['weak']),
    strong: texts(json['strong']),
    noarch: texts(json['noarch']),
    weakConstrains: texts(json['weak_constrains']),
    strongConstrains: texts(json['strong_constrains']),
  };
  return Object.fromEntries(Object.entries(exports).filter(([, list]) => list !== undefined && list.length > 0));
}

type JsonObject = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function missing(field: string, json: JsonObject): CondaParseError {
  const name = typeof json['name'] === 'string' ? ` of '${json['name']}'` : '';
  return new CondaParseError(`the package record${name} has no valid '${field}'`, name);
}

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

function texts(value: unknown): readonly string[] | undefined {
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : undefined;
}

function textLists(value: unknown): PackageRecord['extraDepends'] {
  if (!isObject(value)) return undefined;
  return Object.fromEntries(Object.entries(value).map(([key, list]) => [key, texts(list) ?? []]));
}

/** A list, or one text with blanks or commas between the names. */
function trackFeatures(value: unknown): readonly string[] | undefined {
  const names = typeof value === 'string' ? value.split(/[, ]+/) : texts(value);
  const present = names?.filter((name) => name !== '') ?? [];
  return present.length > 0 ? present : undefined;
}

function hexDigest(value: unknown, length: number): string | undefined {
  const good = typeof value === 'string' && value.length === length && /^[0-9a-f]+$/i.test(value);
  return good ? value.toLowerCase() : undefined;
}

function size(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}

/** The end of the year 9999 in seconds: no time in milliseconds since 1978 is as small. */
const greatestSeconds = 253_402_300_799;

function timestampMs(value: unknown): number | undefined {
  if (typeof value !== 'number' || !Number.isFinite(value) || value <= 0) return undefined;
  return Math.trunc(value > greatestSeconds ? value : value * 1000);
}

function noarch(value: unknown): PackageRecord['noarch'] {
  if (value === 'python') return 'python';
  return value === 'generic' || value === true ? 'generic' : undefined;
}

/** Old records have the parts of the subdir only. */
function subdirOf(json: JsonObject): string {
  const platform = text(json['platform']);
  const arch = text(json['arch']);
  if (platform === undefined) return 'noarch';
  const short = { x86_64: '64', x86: '32' }[arch ?? 'x86_64'] ?? arch;
  return `${platform}-${short}`;
}
