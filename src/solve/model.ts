import type { MatchSpec, RepoDataRecord, VirtualPackage } from '../conda/index.js';

/** Where candidates come from. Asked for a name once, and only for names that may be needed. */
export interface CandidateSource {
  /**
   * All records of a name, those of channels of higher priority first.
   * @param name normalised
   */
  recordsOf(name: string): readonly RepoDataRecord[] | Promise<readonly RepoDataRecord[]>;
  /** All names that there are, to tell a misspelt one. */
  names?(): Iterable<string> | Promise<Iterable<string>>;
}

/** Spec: conda-runtime.md 4.1. */
export type ChannelPriority = 'strict' | 'flexible' | 'disabled';

/** `lowest-direct`: lowest versions of what is asked for, highest of what that needs. */
export type SolveStrategy = 'highest' | 'lowest' | 'lowest-direct';

/** Records that are too young are passed over. Times in milliseconds since 1970. The closest setting counts. */
export interface ExcludeNewer {
  readonly defaultMs?: number;
  /** By normalised name. `null`: no limit. */
  readonly packages?: ReadonlyMap<string, number | null>;
  /** By base URL as records have it. `null`: no limit. */
  readonly channels?: ReadonlyMap<string, number | null>;
}

export interface SolveRequest {
  /** What is to be there. */
  readonly specs: readonly MatchSpec[];
  /** Hold for what is there, and bring nothing along. */
  readonly constraints?: readonly MatchSpec[];
  readonly source: CandidateSource;
  /** Default: strict. */
  readonly channelPriority?: ChannelPriority;
  readonly virtualPackages: readonly VirtualPackage[];
  /** Tried first, such as what a lock file or an environment has; candidates even if no channel has them any more. */
  readonly locked?: readonly RepoDataRecord[];
  /** The only candidates of their names. */
  readonly pinned?: readonly RepoDataRecord[];
  /** Packages that are built from source: before all channels. */
  readonly sourceRecords?: readonly RepoDataRecord[];
  /** Default: highest. */
  readonly strategy?: SolveStrategy;
  readonly excludeNewer?: ExcludeNewer;
  /** No limit when left out. */
  readonly timeoutMs?: number;
  readonly signal?: AbortSignal;
}

export interface Solution {
  /** What a package needs stands before it; virtual packages are left out. */
  readonly records: readonly RepoDataRecord[];
  /** Extras that were asked for, by normalised name. */
  readonly extras: ReadonlyMap<string, readonly string[]>;
}
