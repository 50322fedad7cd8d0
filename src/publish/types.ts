import type { PackageIdentity, PixiBuildError, Reporter } from '../support/index.js';

/** A package file that is to be published. */
export interface PublishFile {
  readonly identity: PackageIdentity;
  /** Absolute. */
  readonly path: string;
  /** `name-version-build.conda` or `.tar.bz2`. */
  readonly fileName: string;
  /** Lower-case hex, of the whole file. */
  readonly sha256: string;
  readonly md5: string;
  readonly sizeBytes: number;
}

export type PublishOutcome =
  | {
      readonly file: PublishFile;
      readonly status: 'published' | 'overwritten' | 'skipped';
      /** Why it was skipped. */
      readonly reason?: string;
      /** Where the package is now: a URL, or an absolute path in a folder. */
      readonly url?: string;
    }
  | { readonly file: PublishFile; readonly status: 'failed'; readonly error: PixiBuildError };

/** A package that a target has already. */
export interface ExistingPackage {
  readonly identity: PackageIdentity;
  readonly fileName: string;
  /** Lower-case hex, where the target tells it. */
  readonly sha256?: string;
  /** A URL, or an absolute path in a folder. */
  readonly location: string;
}

export interface PublishOptions {
  /** Overwrites packages that are there. Takes precedence over `skipExisting`. */
  readonly force: boolean;
  /** A package that is there is passed over; else it is an error. */
  readonly skipExisting: boolean;
  /** Gets progress, and a `package` event for each file: `uploading`, then `published`, `skipped` or `failed`. */
  readonly report: Reporter;
  readonly signal?: AbortSignal;
  /** Written into an index that the target makes, in milliseconds since 1970; now when left out. */
  readonly timestampMs?: number;
}

export type PublishTargetKind = 'directory' | 'local-channel' | 'prefix' | LaterTargetKind;

/** Kinds of channel that are recognised and not yet published to. */
export type LaterTargetKind = 'anaconda' | 'quetz' | 'artifactory' | 'cloudsmith' | 's3';

/** A place that packages are published to. Asked in the order of its methods. */
export interface PublishTarget {
  readonly kind: PublishTargetKind;
  /** Such as `local channel /srv/channel`; holds no credential. */
  readonly description: string;
  /** Where its packages can be installed from, without credential; undefined for what is no channel. */
  readonly channelUrl?: string;

  /**
   * Finds before anything is built what would make publishing fail: a file in the place of a folder, no right to write,
   * an offline run. Leaves nothing behind.
   * @throws PixiBuildError
   */
  validate(): Promise<void>;

  /**
   * Fails when no credential is to be had. For a run that will publish; a dry run or a plan need not ask.
   * @throws PixiBuildError that names all places that were looked in
   */
  checkCredentials(): Promise<void>;

  /**
   * Which of the packages are there already, by `subdir/name-version-build`.
   * @throws PixiBuildError when the target cannot be read
   */
  existing(candidates: readonly PackageIdentity[], signal?: AbortSignal): Promise<Map<string, ExistingPackage>>;

  /**
   * Publishes files in the given order; give those first that others depend on. One outcome a file, in that order; a
   * file that fails does not stop the others, unless its failure would meet every file, such as a wrong token.
   */
  publish(files: readonly PublishFile[], options: PublishOptions): Promise<PublishOutcome[]>;
}
