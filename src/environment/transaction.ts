import type { RepoDataRecord } from '../conda/index.js';
import type { InstalledRecord } from './records/prefix-record.js';

/** What has to be done to an environment. Spec: conda-runtime.md 5.7. */
export interface Transaction {
  /** Not wanted any more. */
  readonly removed: readonly InstalledRecord[];
  /** New ones. */
  readonly installed: readonly RepoDataRecord[];
  /** Of another content than wanted. */
  readonly changed: readonly Replacement[];
  /** As wanted, but to be linked again: asked for, or since the version of Python changes. */
  readonly relinked: readonly Replacement[];
  readonly unchanged: readonly InstalledRecord[];
}

export interface Replacement {
  readonly old: InstalledRecord;
  readonly new: RepoDataRecord;
}

/**
 * Compares what is installed with what is wanted.
 * @param relink names, normalised, of packages to link again in any case
 */
export function planTransaction(
  current: readonly InstalledRecord[],
  wanted: readonly RepoDataRecord[],
  relink: ReadonlySet<string> = new Set(),
): Transaction {
  const byName = new Map(current.map((record) => [record.name.normalized, record]));
  const wantedNames = new Set(wanted.map((record) => record.name.normalized));
  const [pythonNow, pythonWanted] = [pythonMinor(current), pythonMinor(wanted)];
  const pythonMoves = pythonNow !== undefined && pythonWanted !== undefined && pythonNow !== pythonWanted;
  const installed: RepoDataRecord[] = [];
  const changed: Replacement[] = [];
  const relinked: Replacement[] = [];
  const unchanged: InstalledRecord[] = [];
  for (const record of wanted) {
    const old = byName.get(record.name.normalized);
    if (!old) installed.push(record);
    else if (!isSameContent(old, record)) changed.push({ old, new: record });
    else if (relink.has(record.name.normalized) || (pythonMoves && old.noarch === 'python')) {
      relinked.push({ old, new: record });
    } else unchanged.push(old);
  }
  const removed = current.filter(
    (record) => !wantedNames.has(record.name.normalized) || byName.get(record.name.normalized) !== record,
  );
  return { removed, installed, changed, relinked, unchanged };
}

/** By digest if both have one, else by what describes the file. */
function isSameContent(a: RepoDataRecord, b: RepoDataRecord): boolean {
  for (const digest of ['sha256', 'md5'] as const) {
    if ((a[digest] === undefined) !== (b[digest] === undefined)) return false;
    if (a[digest] !== undefined) return a[digest] === b[digest];
  }
  if (a.size !== undefined && b.size !== undefined && a.size !== b.size) return false;
  return a.version.compare(b.version) === 0 && a.build === b.build;
}

function pythonMinor(records: readonly RepoDataRecord[]): string | undefined {
  const python = records.find((record) => record.name.normalized === 'python');
  return python && /^\d+\.\d+/.exec(python.version.source)?.[0];
}
