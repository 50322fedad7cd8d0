import { archiveError, namingArchive, namingArchiveItems } from './errors.js';
import { openTars, type PackageSection, packageFileSize } from './package-file.js';
import type { TarEntryHeader, TarLimits } from './tar-parse.js';
import { readTar } from './tar-read.js';
import { isInfoPath } from './write.js';

/** A file or link of a package. Directories and other kinds of entries are left out. */
export interface PackageMember {
  /** Relative, forward slashes, without `.` and `..`. */
  readonly path: string;
  readonly type: 'file' | 'symlink' | 'hardlink';
  readonly section: 'info' | 'pkg';
  /** Bytes of content; 0 for links. */
  readonly size: number;
  readonly executable: boolean;
  readonly mtimeSeconds: number;
  /** As in the archive. Of hard links: a path in the package. */
  readonly linkTarget?: string;
  /** The content, to be read at most once and before the next member is asked for. */
  readonly data: AsyncIterable<Buffer>;
}

export interface ReadPackageOptions {
  /** `all` when left out. */
  readonly section?: PackageSection;
  readonly signal?: AbortSignal;
  /** Bytes that the package may unpack to; see `defaultUnpackedLimit`. */
  readonly maxUnpackedBytes?: number;
}

/** What a package may be unpacked to. */
export function packageLimits(fileSize: number, maxUnpackedBytes?: number): TarLimits {
  return { maxBytes: maxUnpackedBytes ?? defaultUnpackedLimit(fileSize), maxEntries: 2_000_000 };
}

/** A package may unpack to a thousand times its size, at least 4 GiB and at most 100 GiB. */
export function defaultUnpackedLimit(fileSize: number): number {
  return Math.min(100 * 2 ** 30, Math.max(4 * 2 ** 30, 1000 * fileSize));
}

/**
 * The members of a package file, in the order of the archive, without unpacking to disk. Of a `.conda` only the wanted
 * section is read; of a `.tar.bz2` all, or for its metadata as far as to where that ends.
 * @param file absolute path of a `.conda` or `.tar.bz2`
 * @throws archive-invalid for a damaged file, for members whose path leads out of the package, and beyond the limits;
 *   package-not-found
 */
export function readPackage(file: string, options: ReadPackageOptions = {}): AsyncGenerator<PackageMember> {
  return namingArchiveItems(file, readMembers(file, options));
}

async function* readMembers(file: string, options: ReadPackageOptions): AsyncGenerator<PackageMember> {
  const section = options.section ?? 'all';
  const limits = packageLimits(await packageFileSize(file), options.maxUnpackedBytes);
  let hasIndex = false;
  for await (const part of openTars(file, section)) {
    for await (const entry of readTar(part.tar, limits)) {
      options.signal?.throwIfAborted();
      const member = packageMember(entry, part.section);
      if (!member) continue;
      // Those who write a .tar.bz2 keep the metadata together; the rest may be gigabytes of slow decompression.
      if (hasIndex && section === 'info' && member.section === 'pkg') return;
      hasIndex ||= member.path === 'info/index.json';
      if (section === 'all' || section === member.section) yield { ...member, data: entry.data };
    }
  }
}

/**
 * A tar's entry as what it is in a package; undefined for what is left out.
 * @param part the part that the tar is
 * @throws archive-invalid
 */
export function packageMember(entry: TarEntryHeader, part: PackageSection): Omit<PackageMember, 'data'> | undefined {
  if (entry.isSparse)
    throw archiveError(`its member ${entry.path} is stored with holes (sparse), which cannot be read`);
  if (entry.type === 'directory' || entry.type === 'other') return undefined;
  const path = safePath(entry.path);
  const section = isInfoPath(path) ? 'info' : 'pkg';
  if (part !== 'all' && section !== part) throw archiveError(`its member ${path} stands in the wrong part`);
  return {
    path,
    type: entry.type,
    section,
    size: entry.type === 'file' ? entry.size : 0,
    executable: (entry.mode & 0o111) !== 0,
    mtimeSeconds: entry.mtimeSeconds,
    linkTarget: entry.type === 'hardlink' ? safePath(entry.linkTarget ?? '') : entry.linkTarget,
  };
}

/**
 * A path that stays below whatever folder it is joined to, on every system; `./` and doubled slashes are taken out.
 * @throws archive-invalid for absolute paths, `..`, NUL, backslashes and drive letters
 */
export function safePath(path: string, what: 'package' | 'archive' = 'package'): string {
  if (plainPath.test(path)) return path;
  const parts = path.split('/').filter((part) => part !== '' && part !== '.');
  const bad =
    path.startsWith('/') ||
    parts.length === 0 ||
    parts.includes('..') ||
    path.includes('\0') ||
    // On Windows these would be separators, drives or streams; elsewhere they are plain characters.
    (process.platform === 'win32' ? /[\\:]/.test(path) : /^[A-Za-z]:[\\/]|^\\\\|(^|\\)\.\.(\\|$)/.test(path));
  if (bad) throw archiveError(`its member ${JSON.stringify(path)} has a path that leads out of the ${what}`);
  return parts.join('/');
}

/** Names of letters, digits and the like that begin with one of them: nearly all paths, and plainly safe. */
const plainPath = /^[A-Za-z0-9_][A-Za-z0-9_.+@=-]*(\/[A-Za-z0-9_][A-Za-z0-9_.+@=-]*)*$/;

/**
 * The files of `info/`, by path, without reading the rest of a `.conda`.
 * @param wanted paths such as `info/index.json`, of which a `.tar.bz2` is read only until all are found, or what tells whether one
 *   is wanted; all when left out
 * @throws archive-invalid, also when they are larger than 64 MiB together
 */
export function readPackageInfo(
  file: string,
  wanted: readonly string[] | ((path: string) => boolean) = () => true,
): Promise<Map<string, Buffer>> {
  return namingArchive(file, async () => {
    const missing = typeof wanted === 'function' ? undefined : new Set(wanted);
    const isWanted = typeof wanted === 'function' ? wanted : (path: string) => missing?.has(path);
    const found = new Map<string, Buffer>();
    let left = 64 << 20;
    for await (const member of readMembers(file, { section: 'info' })) {
      if (member.type !== 'file' || !isWanted(member.path)) continue;
      left -= member.size;
      if (left < 0) throw archiveError('its metadata is larger than allowed');
      found.set(member.path, await memberContent(member));
      missing?.delete(member.path);
      if (missing?.size === 0) break;
    }
    return found;
  });
}

/** The content of a member as one buffer. */
export async function memberContent(member: Pick<PackageMember, 'data'>): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const chunk of member.data) parts.push(chunk);
  return Buffer.concat(parts);
}
