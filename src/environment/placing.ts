import { existsSync, lstatSync, renameSync } from 'node:fs';
import path from 'node:path';
import type { RepoDataRecord } from '../conda/index.js';
import { type ClobberResult, resolveClobbers } from './clobber.js';
import { clobberedPlace, type PackagePlan } from './linking/link-package.js';
import { inFolder, makeFolders, metadataFolder, parentOf } from './paths.js';
import { changeRecordFile } from './records/installed.js';
import type { InstalledPath, InstalledRecord } from './records/prefix-record.js';
import { sortTopologically } from './topological-order.js';
import { removeEmptyFolders } from './unlinking.js';

/** By package: the files that other packages have displaced. */
export type Lost = ClobberResult['lost'];

/** A file of a package that stays, which another package takes the place of, or gives it back. */
export interface Move {
  readonly record: InstalledRecord;
  readonly entry: InstalledPath;
  readonly to: string;
}

/** Where an installed file would be if no other package had taken its place. */
function wantedPlace(entry: InstalledPath): string {
  return entry.original_path ?? entry._path;
}

/** Where a file of a new package goes. */
export function placeOf(plan: PackagePlan, target: string, lost: Lost): string {
  const name = plan.record.name.normalized;
  return lost.get(name)?.has(target) ? clobberedPlace(name, target) : target;
}

/** Who gets which path, and which files of packages that stay must move for it. */
export function placeFiles(
  prefix: string,
  records: readonly RepoDataRecord[],
  unchanged: readonly InstalledRecord[],
  plans: readonly PackagePlan[],
): ClobberResult & { readonly moves: readonly Move[] } {
  const planOf = new Map(plans.map((plan) => [plan.record.name.normalized, plan]));
  const recordOf = new Map(unchanged.map((record) => [record.name.normalized, record]));
  const claims = sortTopologically(records).map((record) => {
    const name = record.name.normalized;
    const planned = planOf.get(name)?.files.map(({ target, entry }) => ({ path: target, type: entry?.type }));
    const kept = recordOf.get(name)?.paths.map((entry) => ({ path: wantedPlace(entry), type: entry.path_type }));
    const all: readonly { readonly path: string; readonly type?: string }[] = planned ?? kept ?? [];
    return {
      package: name,
      files: all.filter(({ type }) => type !== 'directory').map((item) => item.path),
      folders: all.filter(({ type }) => type === 'directory').map((item) => item.path),
    };
  });
  const { lost, clobbered } = resolveClobbers(claims, isCaseInsensitive(prefix));
  const moves = unchanged.flatMap((record) => {
    const name = record.name.normalized;
    return record.paths.flatMap((entry): Move[] => {
      const wanted = wantedPlace(entry);
      const to = lost.get(name)?.has(wanted) ? clobberedPlace(name, wanted) : wanted;
      return to === entry._path ? [] : [{ record, entry, to }];
    });
  });
  return { lost, clobbered, moves };
}

/** Whether the file system of a prefix takes `A` and `a` for one name. */
function isCaseInsensitive(prefix: string): boolean {
  return existsSync(path.join(prefix, metadataFolder.toUpperCase()));
}

/** Folders that packages want even when they are empty. */
export function wantedFolders(unchanged: readonly InstalledRecord[], plans: readonly PackagePlan[]): Set<string> {
  const kept = unchanged.flatMap((record) => record.paths.filter((entry) => entry.path_type === 'directory'));
  const planned = plans.flatMap((plan) => plan.files.filter(({ entry }) => entry?.type === 'directory'));
  return new Set([...kept.map((entry) => entry._path), ...planned.map(({ target }) => target)]);
}

/** Moves files, first out of the way, then into the places that have become free, and changes their records. */
export function moveFiles(prefix: string, moves: readonly Move[]): void {
  const aside = moves.filter((move) => move.to !== wantedPlace(move.entry));
  const back = moves.filter((move) => move.to === wantedPlace(move.entry));
  for (const { entry, to } of [...aside, ...back]) {
    makeFolders(prefix, [parentOf(to)]);
    const from = inFolder(prefix, entry._path);
    if (lstatSync(from, { throwIfNoEntry: false })) renameSync(from, inFolder(prefix, to));
  }
  const places = new Map<InstalledRecord, Map<string, string>>();
  for (const { record, entry, to } of moves) {
    places.set(record, (places.get(record) ?? new Map<string, string>()).set(entry._path, to));
  }
  for (const [record, moved] of places) {
    changeRecordFile(prefix, record.recordFile, (json) => moveInRecord(json, record.paths, moved));
  }
  const left = moves.map(({ record, entry }) => ({ paths: [entry], noarchPython: record.noarch === 'python' }));
  removeEmptyFolders(prefix, left, new Set());
}

/** Writes new places into a record: in its list of files and in that of paths. */
function moveInRecord(
  json: Record<string, unknown>,
  paths: readonly InstalledPath[],
  moved: ReadonlyMap<string, string>,
): void {
  const entries = paths.map((entry) => {
    const to = moved.get(entry._path);
    if (to === undefined) return entry;
    const { _path, original_path, ...rest } = entry;
    const wanted = wantedPlace(entry);
    return { _path: to, ...(to === wanted ? {} : { original_path: wanted }), ...rest };
  });
  json['files'] = entries.map((entry) => entry._path);
  json['paths_data'] = { ...(json['paths_data'] as object | undefined), paths: entries };
}
