import type { PackageName } from '../package-name.js';
import type { Version } from '../version/version.js';

/** What a package demands of the packages that are built with it. Lists of match specs. */
export interface RunExports {
  readonly weak?: readonly string[];
  readonly strong?: readonly string[];
  readonly noarch?: readonly string[];
  readonly weakConstrains?: readonly string[];
  readonly strongConstrains?: readonly string[];
}

/** What is known of a package without opening it. Spec: conda-runtime.md 3.1. */
export interface PackageRecord {
  readonly name: PackageName;
  /** `version.source` is the text of the record. */
  readonly version: Version;
  readonly build: string;
  readonly buildNumber: number;
  readonly subdir: string;
  /** Match specs, as written. */
  readonly depends: readonly string[];
  /** Match specs, as written: what may be installed beside it, if it is. */
  readonly constrains: readonly string[];
  /** Dependencies of each group that an `extras` of a match spec can ask for. */
  readonly extraDepends?: Readonly<Record<string, readonly string[]>>;
  readonly flags?: readonly string[];
  readonly features?: string;
  readonly trackFeatures?: readonly string[];
  readonly license?: string;
  readonly licenseFamily?: string;
  /** 32 hex digits, lower case. */
  readonly md5?: string;
  /** 64 hex digits, lower case. */
  readonly sha256?: string;
  /** Of the `.tar.bz2` that a `.conda` was made from. */
  readonly legacyBz2Md5?: string;
  /** Bytes. */
  readonly legacyBz2Size?: number;
  /** Bytes. */
  readonly size?: number;
  /** Milliseconds since 1970. */
  readonly timestampMs?: number;
  readonly noarch?: 'python' | 'generic';
  readonly platform?: string;
  readonly arch?: string;
  /** Where noarch Python packages go in an environment with this Python; relative, with `/`. */
  readonly pythonSitePackagesPath?: string;
  readonly purls?: readonly string[];
  readonly runExports?: RunExports;
}

/** A package record with where its file is. */
export interface RepoDataRecord extends PackageRecord {
  readonly fileName: string;
  readonly url: string;
  /** The base URL of its channel, without secrets; undefined for a file of no channel. */
  readonly channel?: string;
}

/** `name-version-build`: what tells records of a subdir apart, whatever their file format. */
export function recordStem(record: Pick<PackageRecord, 'name' | 'version' | 'build'>): string {
  return `${record.name.normalized}-${record.version.source}-${record.build}`;
}
