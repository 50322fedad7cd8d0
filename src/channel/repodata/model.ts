import type { RepoDataRecord } from '../../conda/index.js';

/** The records of one subdir of one channel. */
export interface SubdirRepodata {
  /**
   * Of one package name, normalised. Records that cannot be read are left out, and so is a `.tar.bz2` where the same
   * package is there as `.conda`.
   */
  recordsOf(name: string): readonly RepoDataRecord[] | Promise<readonly RepoDataRecord[]>;
  names(): Iterable<string>;
  /** Lets go of open files. */
  close(): Promise<void>;
}
