import { realpath } from 'node:fs/promises';
import path from 'node:path';
import { fileKind, isInside, PixiBuildError, sha256Hex, systemErrorCode, toPosix } from '../support/index.js';

export interface LicenseFile {
  /** Below `info/licenses/`, forward slashes. */
  readonly path: string;
  /** Absolute. */
  readonly source: string;
}

export interface FoundLicenses {
  /** Ordered by path. */
  readonly files: readonly LicenseFile[];
  readonly warnings: readonly string[];
}

/**
 * The licence files that patterns name (spec: packaging.md 10.3). Relative patterns are globs, searched in the work
 * directory and then in the recipe's, whose file replaces one of the same path; absolute ones, and those that begin with
 * `../`, are files. All are stored by their path below these two folders, and others by their name: other than in
 * rattler-build no two of a project can take one place.
 * @throws license-file-not-found when a pattern has no match
 */
export async function findLicenses(
  patterns: readonly string[],
  workDirectory: string,
  recipeDirectory: string,
): Promise<FoundLicenses> {
  const folders = [workDirectory, recipeDirectory];
  const found = new Map<string, string>();
  const warnings: string[] = [];
  for (const pattern of patterns) {
    const matches = namesFile(pattern)
      ? await fileMatch(pattern, folders)
      : await globMatches(pattern, await distinct(folders));
    if (matches.length === 0) throw notFound(pattern, folders);
    for (const match of matches) {
      const before = found.get(match.path);
      if (before !== undefined && before !== match.source && !(await sameContent(before, match.source))) {
        warnings.push(`The license file ${match.path} is taken from ${match.source}, in place of ${before}`);
      }
      found.set(match.path, match.source);
    }
  }
  const files = [...found].map(([file, source]) => ({ path: file, source }));
  return { files: files.sort((a, b) => (a.path < b.path ? -1 : 1)), warnings };
}

/** A workspace's licence, inherited by a package in a folder of it, is `../LICENSE` there. */
const namesFile = (pattern: string): boolean => path.isAbsolute(pattern) || /^\.\.[\\/]/.test(pattern);

/** The file in the last folder that has it. */
async function fileMatch(pattern: string, folders: readonly string[]): Promise<LicenseFile[]> {
  for (const folder of [...folders].reverse()) {
    const file = path.resolve(folder, pattern);
    if ((await fileKind(file)) !== 'file') continue;
    const base = folders.find((other) => isInside(other, file));
    return [{ path: base === undefined ? path.basename(file) : toPosix(path.relative(base, file)), source: file }];
  }
  return [];
}

async function globMatches(pattern: string, folders: readonly string[]): Promise<LicenseFile[]> {
  const { glob } = await import('tinyglobby');
  const matches: LicenseFile[] = [];
  for (const folder of folders) {
    const names = await glob(toGlob(pattern), { cwd: folder, dot: true, onlyFiles: true, followSymbolicLinks: false });
    const inside = names.filter((name) => !name.startsWith('../') && !path.isAbsolute(name)).sort();
    matches.push(...inside.map((name) => ({ path: name, source: path.join(folder, name) })));
  }
  return matches;
}

/** `./LICENSE` and `LICENSES/` are written by people; on Windows backslashes too. */
function toGlob(pattern: string): string {
  const forward = path.sep === '\\' ? pattern.replaceAll('\\', '/') : pattern;
  const plain = forward.replace(/^(\.\/)+/, '');
  return plain.endsWith('/') ? `${plain}**` : plain;
}

/** The folders without those that are missing or that are the same by another name. */
async function distinct(folders: readonly string[]): Promise<string[]> {
  const real = new Set<string>();
  for (const folder of folders) {
    try {
      real.add(await realpath(folder));
    } catch (error) {
      if (systemErrorCode(error) !== 'ENOENT') throw error;
    }
  }
  return [...real];
}

async function sameContent(a: string, b: string): Promise<boolean> {
  const { readFile } = await import('node:fs/promises');
  return sha256Hex(await readFile(a)) === sha256Hex(await readFile(b));
}

function notFound(pattern: string, folders: readonly string[]): PixiBuildError {
  const where = [...new Set(folders)].join(' and ');
  return new PixiBuildError('license-file-not-found', `No file matches the license file '${pattern}'`, {
    exitCode: 2,
    hint: path.isAbsolute(pattern)
      ? 'Correct the path, or remove it from the license files.'
      : `It is looked for in ${where}. Correct the name, or remove it from the license files.`,
  });
}
