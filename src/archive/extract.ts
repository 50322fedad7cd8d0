import { closeSync, futimesSync, openSync, rmSync, write as writeLater, writeSync } from 'node:fs';
import { link, mkdir, readdir, rm, symlink } from 'node:fs/promises';
import path from 'node:path';
import { systemErrorCode } from '../support/index.js';
import { archiveError, namingArchive } from './errors.js';
import { type PackageMember, type ReadPackageOptions, readPackage } from './read.js';

export interface ExtractOptions extends ReadPackageOptions {
  /**
   * `refuse` (default): a symlink whose target is absolute or leads out of the package fails the extraction. `keep`:
   * it is made, as some packages of public channels need; nothing is ever written through a link either way.
   */
  readonly outsideLinks?: 'refuse' | 'keep';
}

export interface ExtractResult {
  readonly files: number;
  readonly bytes: number;
  /** Symlinks that this system cannot make (Windows). */
  readonly skippedLinks: readonly string[];
}

/** Earlier times are taken to 1980-01-01: zip and some file systems know none before. */
const earliestSeconds = 315532800;

/**
 * Unpacks a package into a folder (spec: conda-runtime.md 5.1): only the executable bit survives of modes, times are
 * those of the archive. Nothing outside the folder is touched, whatever the archive says.
 * @param destination absolute path; must be missing or empty. What was unpacked before a failure is left in it
 * @throws archive-invalid
 */
export function extractPackage(
  file: string,
  destination: string,
  options: ExtractOptions = {},
): Promise<ExtractResult> {
  return namingArchive(file, async () => {
    await mkdir(destination, { recursive: true });
    if ((await readdir(destination)).length > 0) throw new Error(`${destination} is not empty`);
    const extraction = new Extraction(destination, options.outsideLinks ?? 'refuse');
    for await (const member of readPackage(file, options)) await extraction.add(member);
    return extraction.result();
  });
}

class Extraction {
  readonly #root: string;
  readonly #outsideLinks: 'refuse' | 'keep';
  /** Folded, as `#links`: `A` and `a` count as one, as some file systems have it. */
  readonly #folders = new Set<string>();
  readonly #links = new Set<string>();
  readonly #regular = new Set<string>();
  readonly #skipped: string[] = [];
  #bytes = 0;

  constructor(root: string, outsideLinks: 'refuse' | 'keep') {
    this.#root = root;
    this.#outsideLinks = outsideLinks;
  }

  result(): ExtractResult {
    return { files: this.#regular.size, bytes: this.#bytes, skippedLinks: this.#skipped };
  }

  async add(member: PackageMember): Promise<void> {
    if (this.#folders.has(fold(member.path))) throw archiveError(`its member ${member.path} stands where a folder is`);
    await this.#makeParents(member.path);
    if (member.type === 'symlink') await this.#addSymlink(member);
    else if (member.type === 'hardlink') await this.#addHardlink(member);
    else await this.#addFile(member);
  }

  #absolute(relative: string): string {
    return path.join(this.#root, ...relative.split('/'));
  }

  /** No folder on the way may be a link: writing through it could leave the root. */
  async #makeParents(relative: string): Promise<void> {
    const parent = path.posix.dirname(relative);
    if (parent === '.' || this.#folders.has(fold(parent))) return;
    const parts = parent.split('/');
    const ancestors = parts.map((_, i) => parts.slice(0, i + 1).join('/'));
    for (const ancestor of ancestors) {
      if (this.#links.has(fold(ancestor))) throw archiveError(`its member ${relative} would be written through a link`);
      if (this.#regular.has(ancestor)) throw archiveError(`its member ${relative} lies below a file`);
    }
    await mkdir(this.#absolute(parent), { recursive: true });
    for (const ancestor of ancestors) this.#folders.add(fold(ancestor));
  }

  /** Small files by calls that do not wait: handing each to another thread costs more than the call itself. */
  async #addFile(member: PackageMember): Promise<void> {
    const target = this.#absolute(member.path);
    const file = openNew(target, member.executable ? 0o777 : 0o666);
    const write = member.size > largestSmallFile ? writeWaiting : writeSync;
    try {
      for await (const chunk of member.data) {
        for (let done = 0; done < chunk.length; ) done += await write(file, chunk, done, chunk.length - done);
      }
      const time = Math.max(earliestSeconds, member.mtimeSeconds);
      try {
        futimesSync(file, time, time);
      } catch {
        // Some file systems keep no times.
      }
    } finally {
      closeSync(file);
    }
    this.#regular.add(member.path);
    this.#bytes += member.size;
  }

  async #addSymlink(member: PackageMember): Promise<void> {
    const target = member.linkTarget ?? '';
    if (target === '' || target.includes('\0')) throw archiveError(`its link ${member.path} has no usable target`);
    if (this.#outsideLinks === 'refuse' && leadsOutside(member.path, target)) {
      throw archiveError(`its link ${member.path} leads out of the package, to ${JSON.stringify(target)}`);
    }
    this.#links.add(fold(member.path));
    this.#regular.delete(member.path);
    const place = this.#absolute(member.path);
    try {
      await rm(place, { force: true });
      await symlink(target, place);
    } catch (error) {
      if (process.platform !== 'win32' || systemErrorCode(error) !== 'EPERM') throw error;
      this.#skipped.push(member.path);
    }
  }

  /** Only to a regular file that came before. */
  async #addHardlink(member: PackageMember): Promise<void> {
    const source = member.linkTarget ?? '';
    if (!this.#regular.has(source) || this.#links.has(fold(source))) {
      throw archiveError(`its hard link ${member.path} leads to ${JSON.stringify(source)}, which is no file before it`);
    }
    if (source === member.path) return;
    const place = this.#absolute(member.path);
    await rm(place, { force: true });
    await link(this.#absolute(source), place);
    this.#regular.add(member.path);
  }
}

/** A new file, never one that is reached through a link; a member that comes twice replaces the first. */
function openNew(target: string, mode: number): number {
  try {
    return openSync(target, 'wx', mode);
  } catch (error) {
    if (systemErrorCode(error) !== 'EEXIST') throw error;
    rmSync(target, { force: true });
    return openSync(target, 'wx', mode);
  }
}

/** Bytes. */
const largestSmallFile = 1 << 20;

function writeWaiting(file: number, chunk: Buffer, offset: number, length: number): Promise<number> {
  return new Promise((resolve, reject) => {
    writeLater(file, chunk, offset, length, null, (error, written) => (error ? reject(error) : resolve(written)));
  });
}

/**
 * Whether a link may point out of the folder that holds the package: an absolute target, one that climbs too far, or one
 * that climbs after a name, since that name may be a link itself.
 */
export function leadsOutside(linkPath: string, target: string): boolean {
  if (target.startsWith('/') || /^[A-Za-z]:|\\/.test(target)) return true;
  const parts = target.split('/').filter((part) => part !== '' && part !== '.');
  const firstName = parts.findIndex((part) => part !== '..');
  const climbs = firstName < 0 ? parts.length : firstName;
  return climbs > linkPath.split('/').length - 1 || parts.slice(climbs).includes('..');
}

function fold(relative: string): string {
  return relative.normalize('NFKC').toLowerCase();
}
