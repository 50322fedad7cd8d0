import type { Platform, RepoDataRecord } from '../conda/index.js';
import type { Reporter } from '../support/index.js';
import type { ClobberedPath } from './clobber.js';
import type { LinkSwitches } from './linking/link-methods.js';
import type { PythonLayout } from './linking/python-layout.js';
import type { PackageCache } from './package-cache/package-cache.js';

export interface InstallOptions {
  /** Absolute. Made if it is missing. */
  readonly prefix: string;
  /** All packages that the environment is to have, in any order; of different names. */
  readonly records: readonly RepoDataRecord[];
  readonly platform: Platform;
  readonly cache: Pick<PackageCache, 'get'>;
  /** By name, normalised: the specs that asked for a package. Left out: what is recorded stays. */
  readonly requestedSpecs?: ReadonlyMap<string, readonly string[]>;
  readonly report?: Reporter;
  readonly signal?: AbortSignal;
  /** Runs the scripts of packages (`run-post-link-scripts = "insecure"`); off when left out. */
  readonly linkScripts?: boolean;
  readonly links?: LinkSwitches;
  /** For environments whose Python is not among the records. */
  readonly pythonInfo?: PythonLayout;
  /** Names, normalised, to link again even if they are as wanted. */
  readonly relink?: ReadonlySet<string>;
  /** Packages that are fetched at once; 16 when left out. */
  readonly concurrency?: number;
}

export interface InstallReport {
  /** Linked now, whether they are new, of another content than before, or only linked again. */
  readonly installed: readonly RepoDataRecord[];
  /** What is gone: not wanted any more, or of another content than what is there now. */
  readonly removed: readonly RepoDataRecord[];
  readonly unchanged: readonly RepoDataRecord[];
  /** Bytes of the files that were linked or written. */
  readonly linkedBytes: number;
  readonly linkedFiles: number;
  readonly clobbered: readonly ClobberedPath[];
}
