import type { MatchSpec, Platform, RepoDataRecord, RunExports } from '../../conda/index.js';

/** What an environment is to hold. */
export interface EnvironmentRequest {
  /** For messages: `host environment of 'rich-example'`. */
  readonly label: string;
  readonly platform: Platform;
  readonly specs: readonly MatchSpec[];
  readonly constraints: readonly MatchSpec[];
  /** Of a build; undefined for others. */
  readonly where?: 'build' | 'host';
}

/** Solves and installs conda environments, from wherever packages come. */
export interface EnvironmentProvider {
  /** @throws PixiBuildError code `solve-failed` with the explanation */
  solve(request: EnvironmentRequest): Promise<readonly RepoDataRecord[]>;
  /** What a package exports; empty when it says nothing. */
  runExportsOf(record: RepoDataRecord): Promise<RunExports>;
  /** Makes the prefix hold exactly these packages. */
  install(prefix: string, platform: Platform, records: readonly RepoDataRecord[], label: string): Promise<void>;
}

/** The same, for those who look into packages as well. */
export interface PackageProvider extends EnvironmentProvider {
  /** The archive of a package, fetched if it must be. Absolute path. */
  archiveOf(record: RepoDataRecord): Promise<string>;
}
