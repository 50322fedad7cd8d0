import { rm } from 'node:fs/promises';
import path from 'node:path';
import type { RepoDataRecord } from '../conda/index.js';
import { explainDiskError, fileKind, withFileLock } from '../support/index.js';
import { metadataFolder } from './paths.js';
import { readInstalledRecords } from './records/installed.js';
import type { InstalledPath } from './records/prefix-record.js';

/** A package as `conda-meta` has it. */
export interface InstalledPackage {
  readonly record: RepoDataRecord;
  readonly paths: readonly InstalledPath[];
  /** The specs that asked for it; empty for what came as a dependency. */
  readonly requestedSpecs: readonly string[];
}

/**
 * The packages that an environment holds, by name of record file. Empty for one that is not there.
 * @param prefix absolute
 * @throws PixiBuildError `prefix-record-invalid`
 */
export async function readInstalled(prefix: string): Promise<InstalledPackage[]> {
  return readInstalledRecords(prefix).map(({ recordFile: _, requestedSpecs, paths, ...record }) => {
    return { record, paths, requestedSpecs };
  });
}

export interface RemoveOptions {
  readonly signal?: AbortSignal;
}

/**
 * Deletes an environment with all that is in it. Waits for whoever is changing it.
 * @param prefix absolute
 * @returns false when there is no environment there: a folder without `conda-meta` is left alone
 * @throws PixiBuildError `folder-not-writable`
 */
export async function removeEnvironment(prefix: string, options: RemoveOptions = {}): Promise<boolean> {
  if ((await fileKind(path.join(prefix, metadataFolder))) !== 'directory') return false;
  try {
    await withFileLock(path.join(prefix, metadataFolder, '.pixi-build.lock'), options, () =>
      rm(prefix, { recursive: true, force: true, maxRetries: 3 }),
    );
  } catch (error) {
    throw explainDiskError(error, `delete ${prefix}`);
  }
  return true;
}
