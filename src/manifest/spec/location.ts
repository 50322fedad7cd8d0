import { homedir } from 'node:os';
import path from 'node:path';
import { toPosix } from '../../support/index.js';

/** Whether a path or URL names a package file rather than sources. Spec: manifest.md 4.3. */
export function isArchive(location: string): boolean {
  return /\.(?:conda|tar\.bz2)$/.test(location);
}

/** The same for a URL, whose query and fragment do not count. */
export function isArchiveUrl(url: string): boolean {
  return isArchive(new URL(url).pathname);
}

const atHome = /^~(?:[\\/]|$)/;

/** Whether a path means the same wherever it is written: an absolute one, or one at home. */
function isAnchored(location: string): boolean {
  return atHome.test(location) || path.posix.isAbsolute(location) || path.win32.isAbsolute(location);
}

/** The absolute path of a location that a manifest names. */
export function resolveSourcePath(location: string, manifestDirectory: string): string {
  const expanded = atHome.test(location) ? path.join(homedir(), location.slice(1)) : location;
  return path.resolve(manifestDirectory, expanded);
}

/**
 * A path that is relative to one directory, made relative to another. Only texts are compared: symbolic links are not
 * followed. Spec: manifest.md 5.
 *
 * @param from absolute
 * @param to absolute
 */
export function reanchored(location: string, from: string, to: string): string {
  if (isAnchored(location) || from === to) return location;
  return toPosix(path.relative(to, path.resolve(from, location))) || '.';
}

/** What is wrong with the text of `git`, and how to mend it. */
export function gitUrlHint(text: string): string {
  const scp = /^([^\s/:@]+@)?([^\s/:@]+):(?!\/)(\S+)$/.exec(text);
  if (scp) return `Did you mean 'ssh://${scp[1] ?? 'git@'}${scp[2]}/${scp[3]}'?`;
  if (text.startsWith('/')) return `Did you mean 'file://${text}'?`;
  if (text.startsWith('.') || text.startsWith('~')) return `For sources on this machine write { path = "${text}" }`;
  return `Did you mean 'https://${text}'?`;
}

/** What is wrong with a `subdirectory`, or its normal form. */
export function readSubdirectory(
  text: string,
): { readonly problem: string } | { readonly subdirectory: string | undefined } {
  if (isAnchored(text) || /^[A-Za-z]:/.test(text)) {
    return { problem: `subdirectory path cannot be absolute: '${text}'` };
  }
  const normal = path.posix.normalize(text.replaceAll('\\', '/')).replace(/\/$/, '');
  if (normal === '..' || normal.startsWith('../')) {
    return { problem: `subdirectory path '${text}' escapes its root` };
  }
  return { subdirectory: normal === '.' ? undefined : normal };
}
