import { mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import type { RepoDataRecord } from '../conda/index.js';
import { explainDiskError, explainWriteError, PixiBuildError, silentReporter, withFileLock } from '../support/index.js';
import { environmentFingerprint } from './fingerprint.js';
import type { InstallOptions, InstallReport } from './install-options.js';
import { markerPath, readMarker } from './journal.js';
import { metadataFolder } from './paths.js';
import { readInstalledSummaries, recordFiles } from './records/installed.js';
import { hasSpecs, recordFileName } from './records/prefix-record.js';

/**
 * Makes an environment hold exactly these packages (spec: conda-runtime.md 5). Only what differs is changed. Everything is
 * fetched before anything is changed; a change that was interrupted is cleaned up by the next call. Several processes may call
 * it for one prefix: they wait for each other.
 *
 * @throws PixiBuildError those of `PackageCache.get`, `python-missing`, `prefix-too-long`, `prefix-path-blocked`,
 *   `prefix-record-invalid`, `codesign-failed`, `disk-full`, `folder-not-writable`, `path-not-a-folder`
 */
export async function installEnvironment(options: InstallOptions): Promise<InstallReport> {
  const { prefix, records, report = silentReporter, signal } = options;
  checkNames(records);
  const fingerprint = await environmentFingerprint(records);
  try {
    mkdirSync(path.join(prefix, metadataFolder), { recursive: true });
  } catch (error) {
    throw explainWriteError(error, 'install', prefix);
  }
  if (isAsWanted(options, fingerprint)) return nothingDone(records);
  try {
    const lock = path.join(prefix, metadataFolder, '.pixi-build.lock');
    const onWait = (holder: string): void =>
      report({ kind: 'log', level: 'info', message: `${holder} is changing ${prefix}; waiting for it` });
    return await withFileLock(lock, { signal, onWait }, async () => {
      const { Installation } = await import('./installation.js');
      return new Installation(options, fingerprint).run();
    });
  } catch (error) {
    throw explainDiskError(error, `install into ${prefix}`);
  }
}

function checkNames(records: readonly RepoDataRecord[]): void {
  const names = new Set<string>();
  for (const { name } of records) {
    if (names.has(name.normalized)) {
      throw new PixiBuildError(
        'records-ambiguous',
        `An environment cannot hold two packages named ${name.normalized}`,
        {
          exitCode: 2,
        },
      );
    }
    names.add(name.normalized);
  }
}

/**
 * Whether the environment is as wanted, without asking more of the file system than needed: its fingerprint is that of the
 * wanted packages, and no record was added, removed or rewritten since it was written.
 */
function isAsWanted({ prefix, records, requestedSpecs, relink }: InstallOptions, fingerprint: string): boolean {
  const marker = readMarker(prefix);
  if (marker.kind !== 'ready' || marker.fingerprint !== fingerprint || relink?.size) return false;
  // Without digests the fingerprint does not tell one build of a file from another.
  if (records.some((record) => record.sha256 === undefined)) return false;
  const files = recordFiles(prefix);
  const wanted = records.map(recordFileName).sort();
  if (files.length !== wanted.length || files.some((file, i) => file !== wanted[i])) return false;
  const markedMs = statSync(markerPath(prefix)).mtimeMs;
  const folder = path.join(prefix, metadataFolder);
  if (files.some((file) => statSync(path.join(folder, file)).mtimeMs > markedMs)) return false;
  if (!requestedSpecs) return true;
  return readInstalledSummaries(prefix).every((record) => hasSpecs(record, requestedSpecs));
}

function nothingDone(records: readonly RepoDataRecord[]): InstallReport {
  return { installed: [], removed: [], unchanged: records, linkedBytes: 0, linkedFiles: 0, clobbered: [] };
}
