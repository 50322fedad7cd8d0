import { closeSync, futimesSync, openSync, rmSync, write as writeLater, writeSync } from 'node:fs';
import { link, mkdir, rm, symlink } from 'node:fs/promises';
import path from 'node:path';
import { systemErrorCode } from '../support/index.js';
import { archiveError } from './errors.js';

/** What an archive holds, as it is unpacked. */
export interface ExtractionMember {
  /** Relative, forward slashes, without `.` and `..`. */
  readonly path: string;
  readonly type: 'file' | 'symlink' | 'hardlink' | 'directory';
  /** Bytes of content; 0 for links. */
  readonly size: number;
  readonly executable: boolean;
  readonly mtimeSeconds: number;
  /** As in the archive. Of hard links: a path in it. */
  readonly linkTarget?: string;
  readonly data: AsyncIterable<Buffer>;
}

export interface ExtractionOptions {
  /** What is made of a symlink whose target is absolute or leads out; nothing is written through it either way. */
  readonly outsideLinks: 'refuse' | 'keep';
  /** Whether `A` and `a` count as one name, as some file systems have it. */
  readonly foldsCase: boolean;
  /** What is unpacked, for messages. */
  readonly what: 'package' | 'archive';
}

export interface ExtractResult {
  readonly files: number;
  readonly bytes: number;
  /** Symlinks that this system cannot make (Windows). */
  readonly skippedLinks: readonly string[];
}

/** Earlier times are taken to 1980-01-01: zip and some file systems know none before. */
const earliestSeconds = 315532800;

/** Members put below a folder, in the order of the archive. Nothing outside the folder is touched, whatever they say. */
export class Extraction {
  readonly #root: string;
  readonly #options: ExtractionOptions;
  /** Folded, as `#links`. */
  readonly #folders = new Set<string>();
  readonly #links = new Set<string>();
  readonly #targets = new Map<string, string>();
  readonly #regular = new Set<string>();
  readonly #skipped: string[] = [];
  #bytes = 0;

  /** @param root absolute; an empty folder */
  constructor(root: string, options: ExtractionOptions) {
    this.#root = root;
    this.#options = options;
  }

  /** Symlinks and their targets, as in the archive. */
  get links(): ReadonlyMap<string, string> {
    return this.#targets;
  }

  result(): ExtractResult {
    return { files: this.#regular.size, bytes: this.#bytes, skippedLinks: this.#skipped };
  }

  async add(member: ExtractionMember): Promise<void> {
    if (member.type === 'directory') {
      await this.#makeFolder(member.path, member.path);
      return;
    }
    if (this.#folders.has(this.#fold(member.path))) {
      throw archiveError(`its member ${member.path} stands where a folder is`);
    }
    const parent = path.posix.dirname(member.path);
    if (parent !== '.') await this.#makeFolder(parent, member.path);
    if (member.type === 'symlink') await this.#addSymlink(member);
    else if (member.type === 'hardlink') await this.#addHardlink(member);
    else await this.#addFile(member);
  }

  #absolute(relative: string): string {
    return path.join(this.#root, ...relative.split('/'));
  }

  #fold(relative: string): string {
    return this.#options.foldsCase ? relative.normalize('NFKC').toLowerCase() : relative;
  }

  /** Neither the folder nor one above it may be a link: writing through it could leave the root. */
  async #makeFolder(folder: string, member: string): Promise<void> {
    if (this.#folders.has(this.#fold(folder))) return;
    const parts = folder.split('/');
    const ancestors = parts.map((_, i) => parts.slice(0, i + 1).join('/'));
    for (const ancestor of ancestors) {
      if (this.#links.has(this.#fold(ancestor))) {
        throw archiveError(`its member ${member} would be written through a link`);
      }
      if (this.#regular.has(ancestor)) throw archiveError(`its member ${member} lies below a file`);
    }
    await mkdir(this.#absolute(folder), { recursive: true });
    for (const ancestor of ancestors) this.#folders.add(this.#fold(ancestor));
  }

  /** Small files by calls that do not wait: handing each to another thread costs more than the call itself. */
  async #addFile(member: ExtractionMember): Promise<void> {
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

  async #addSymlink(member: ExtractionMember): Promise<void> {
    const target = member.linkTarget ?? '';
    if (target === '' || target.includes('\0')) throw archiveError(`its link ${member.path} has no usable target`);
    const { outsideLinks, what } = this.#options;
    if (outsideLinks === 'refuse' && leadsOutside(member.path, target)) {
      throw archiveError(`its link ${member.path} leads out of the ${what}, to ${JSON.stringify(target)}`);
    }
    this.#targets.set(member.path, target);
    this.#links.add(this.#fold(member.path));
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
  async #addHardlink(member: ExtractionMember): Promise<void> {
    const source = member.linkTarget ?? '';
    if (!this.#regular.has(source) || this.#links.has(this.#fold(source))) {
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
