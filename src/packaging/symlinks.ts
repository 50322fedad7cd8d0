import path from 'node:path';
import { isInside, PixiBuildError, toPosix } from '../support/index.js';
import type { CollectedFile } from './collected-file.js';
import type { PackageRequest } from './types.js';

export interface PackagedLink {
  /** What the link says in the package. */
  readonly target: string;
  /** An absolute target outside the prefix, which is kept. */
  readonly leavesPrefix: boolean;
}

/**
 * The target of a link in the package (spec: packaging.md 6.4): one that is absolute and inside the prefix becomes
 * relative to the link's folder, by names only.
 * @param link path of the link below the prefix, forward slashes
 * @param mapped from a path in the prefix to the one in the package
 */
export function packagedLink(
  prefix: string,
  link: string,
  target: string,
  mapped: (file: string) => string,
): PackagedLink {
  if (!path.isAbsolute(target)) return { target: toPosix(target), leavesPrefix: false };
  const clean = path.normalize(target);
  if (!isInside(prefix, clean)) return { target, leavesPrefix: true };
  const inside = toPosix(path.relative(prefix, clean));
  const relative = path.posix.relative(path.posix.dirname(mapped(link)), mapped(inside));
  return { target: relative === '' ? '.' : relative, leavesPrefix: false };
}

/** Remarks about links (spec: packaging.md 13). */
export function linkWarnings(files: readonly CollectedFile[], windowsTarget: boolean): string[] {
  const places = new Set<string>(['.']);
  for (const file of files) {
    for (let place = file.path; place !== '.'; place = path.posix.dirname(place)) places.add(place);
  }
  const warnings: string[] = [];
  for (const file of files) {
    if (file.type !== 'symlink') continue;
    if (windowsTarget) warnings.push(`The link ${file.path} may not work on Windows`);
    if (path.posix.isAbsolute(file.linkTarget) || path.win32.isAbsolute(file.linkTarget)) continue;
    const resolved = path.posix.join(path.posix.dirname(file.path), file.linkTarget).replace(/\/$/, '');
    if (!places.has(resolved)) warnings.push(`The link ${file.path} leads to ${file.linkTarget}, not in the package`);
  }
  return warnings;
}

const systemsWithLinks = new Set(['__unix', '__osx', '__linux', '__glibc', '__ios', '__android']);

/**
 * Fails when a package that may be installed on Windows has links (spec: packaging.md 1, step 11).
 * @throws symlink-on-windows
 */
export function checkLinks(request: PackageRequest, files: readonly CollectedFile[]): void {
  const link = files.find((file) => file.type === 'symlink');
  if (!link || request.allowSymlinksOnWindows) return;
  const names = request.depends.map((spec) => /^[^\s=<>!~[]+/.exec(spec.trim())?.[0] ?? '');
  const unixOnly = names.some((name) => systemsWithLinks.has(name));
  const anySystem = request.identity.subdir === 'noarch' && !unixOnly;
  if (!request.identity.subdir.startsWith('win-') && !anySystem) return;
  throw new PixiBuildError('symlink-on-windows', `The package holds the link ${link.path}, which Windows cannot make`, {
    hint: anySystem
      ? "Install a copy in place of the link, or add '__unix' to the run dependencies if it is for unix only."
      : 'Install a copy in place of the link, or give --allow-symlinks-on-windows.',
  });
}
