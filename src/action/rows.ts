import type { BuildOutcome, PlannedPackage } from '../build/index.js';
import type { PublishOutcome, SkippedPackage } from '../publish/index.js';
import type { PackageIdentity } from '../support/index.js';

/** One package of a run, as the output `packages` has it. */
export interface PackageRow {
  readonly name: string;
  readonly version: string;
  readonly build: string;
  readonly subdir: string;
  readonly status: 'planned' | 'skipped' | 'built' | 'published' | 'failed';
  /** True when this step built it. */
  readonly builtHere?: boolean;
  readonly path?: string;
  readonly sha256?: string;
  readonly sizeBytes?: number;
  readonly durationMs?: number;
  readonly reason?: string;
}

const identityOf = ({ name, version, build, subdir }: PackageIdentity) => ({ name, version, build, subdir });

/** What became of packages that were planned, in their order. */
export function rowsOfBuild(
  packages: readonly PlannedPackage[],
  skipped: readonly SkippedPackage[],
  built: readonly BuildOutcome[],
  uploads: readonly PublishOutcome[],
): PackageRow[] {
  return packages.map((planned): PackageRow => {
    const identity = identityOf(planned.identity);
    const passed = skipped.find((entry) => entry.package.id === planned.id);
    if (passed) return { ...identity, status: 'skipped', reason: passed.reason };
    const outcome = built.find((entry) => entry.package.id === planned.id);
    if (!outcome) return { ...identity, status: 'planned' };
    if (outcome.status === 'blocked') return { ...identity, status: 'failed', reason: outcome.reason };
    if (outcome.status === 'failed') {
      return { ...identity, status: 'failed', reason: outcome.error.message, durationMs: outcome.durationMs };
    }
    const { path, sha256, sizeBytes, durationMs } = outcome;
    const facts = { ...identity, builtHere: true, sha256, sizeBytes, durationMs };
    const upload = uploads.find(({ file }) => file.path === path);
    return upload ? { ...facts, ...placed(upload, path) } : { ...facts, status: 'built', path };
  });
}

/** What became of files that other jobs built. */
export function rowsOfUploads(uploads: readonly PublishOutcome[]): PackageRow[] {
  return uploads.map((upload) => {
    const { identity, path, sha256, sizeBytes } = upload.file;
    return { ...identityOf(identity), sha256, sizeBytes, ...placed(upload, path) };
  });
}

function placed(upload: PublishOutcome, path: string): Pick<PackageRow, 'status' | 'path' | 'reason'> {
  if (upload.status === 'failed') return { status: 'failed', path, reason: upload.error.message };
  const status = upload.status === 'skipped' ? 'skipped' : 'published';
  return { status, path: upload.url ?? path, reason: upload.reason };
}
