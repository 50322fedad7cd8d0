import { lstatSync } from 'node:fs';
import path from 'node:path';
import { comparePackagePaths } from '../../archive/index.js';
import type { Platform, RepoDataRecord } from '../../conda/index.js';
import { PixiBuildError } from '../../support/index.js';
import type { CachedPackage, PackagePath } from '../package-cache/model.js';
import { clobbersFolder, relativePathProblem } from '../paths.js';
import type { InstalledPath } from '../records/prefix-record.js';
import { type EntryPointFile, entryPointFiles, writeEntryPoint } from './entry-points.js';
import { type LinkContext, linkFile } from './link-file.js';
import { noarchPythonTarget, type PythonLayout } from './python-layout.js';

/** A file that a package gets in an environment. */
export type PlannedFile =
  | { readonly target: string; readonly entry: PackagePath; readonly script?: undefined }
  | { readonly target: string; readonly script: EntryPointFile; readonly entry?: undefined };

export interface PackagePlan {
  readonly record: RepoDataRecord;
  readonly cached: CachedPackage;
  /** With the places that they have if no other package wants the same. */
  readonly files: readonly PlannedFile[];
}

export interface PlanOptions {
  /** The environment's path as files are to have it; absolute. */
  readonly prefix: string;
  readonly platform: Platform;
  /** Undefined when the environment has no Python. */
  readonly python: PythonLayout | undefined;
  readonly launcher: Buffer | undefined;
}

/**
 * Where the files of a package go.
 * @throws PixiBuildError `python-missing` for a noarch Python package without Python
 */
export function planPackage(record: RepoDataRecord, cached: CachedPackage, options: PlanOptions): PackagePlan {
  const { python, prefix, platform, launcher } = options;
  if (cached.index.noarch !== 'python') {
    return { record, cached, files: cached.paths.map((entry) => ({ target: entry.path, entry })) };
  }
  if (!python) {
    throw new PixiBuildError(
      'python-missing',
      `${cached.index.name} is a Python package for all platforms, and the environment has no python`,
      { exitCode: 2, hint: 'Add python to the dependencies of the environment.' },
    );
  }
  const files = cached.paths.map((entry): PlannedFile => ({ target: noarchPythonTarget(python, entry.path), entry }));
  const scripts = cached.entryPoints
    .flatMap((entry) => entryPointFiles(entry, python, prefix, platform, launcher))
    .filter((file) => relativePathProblem(file.path) === undefined)
    .map((script): PlannedFile => ({ target: script.path, script }));
  const made = new Set(scripts.map(({ target }) => target));
  return { record, cached, files: [...files.filter(({ target }) => !made.has(target)), ...scripts] };
}

/** Where a file goes that another package has displaced. */
export function clobberedPlace(packageName: string, target: string): string {
  return `${clobbersFolder}/${packageName}/${target}`;
}

/** The time that changed files of a package get: one second after its own. Seconds since 1970. */
export function changedTime(packageDirectory: string): number {
  const info = lstatSync(path.join(packageDirectory, 'info', 'about.json'), { throwIfNoEntry: false });
  return (info?.mtimeMs ?? Date.now() - 1000) / 1000 + 1;
}

/**
 * Links all files of a package. The folders are there.
 * @param lost the targets that other packages have got
 * @param pause called between files; may wait, and throws to stop
 * @returns the entries of the record, sorted
 */
export async function linkPackage(
  plan: PackagePlan,
  lost: ReadonlySet<string>,
  context: LinkContext,
  pause: () => Promise<void> | undefined,
): Promise<InstalledPath[]> {
  const name = plan.record.name.normalized;
  const paths: InstalledPath[] = [];
  for (const file of plan.files) {
    const aside = lost.has(file.target);
    const place = aside ? clobberedPlace(name, file.target) : file.target;
    const made = file.entry
      ? linkFile(file.entry, place, context)
      : writeEntryPoint(file.script, place, context.prefix);
    if (made) paths.push(aside ? { ...made, original_path: file.target } : made);
    const waiting = pause();
    if (waiting) await waiting;
  }
  return sortByPath(paths);
}

/** By folders and names, in the order of their bytes. Most packages list their paths so already. */
function sortByPath(paths: InstalledPath[]): InstalledPath[] {
  const isSorted = paths.every(
    (entry, i) => i === 0 || comparePaths((paths[i - 1] as InstalledPath)._path, entry._path) <= 0,
  );
  return isSorted ? paths : paths.sort((a, b) => comparePaths(a._path, b._path));
}

/** As `comparePackagePaths`, without its cost for paths that differ in plain ASCII first, nearly all. */
function comparePaths(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length);
  for (let i = 0; i < shorter; i++) {
    const left = a.charCodeAt(i);
    const right = b.charCodeAt(i);
    if (left === right) continue;
    if (left > 0x7e || right > 0x7e) return comparePackagePaths(a, b);
    if (left === slash) return -1;
    return right === slash ? 1 : left - right;
  }
  return a.length - b.length;
}

const slash = 0x2f;
