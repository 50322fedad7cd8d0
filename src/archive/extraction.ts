import { closeSync, futimesSync, linkSync, mkdirSync, openSync, rmSync, symlinkSync, writeSync } from 'node:fs';
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

interface OpenFile {
  readonly file: number;
  readonly member: ExtractionMember;
}

/** Earlier times are taken to 1980-01-01: zip and some file systems know none before. */
const earliestSeconds = 315532800;

/**
 * Members put below a folder, in the order of the archive. Nothing outside the folder is touched, whatever they say. By calls
 * that do not wait: handing each to another thread costs more than the call itself.
 */
export class Extraction {
  readonly #root: string;
  readonly #options: ExtractionOptions;
  /** Folded, as `#links`. */
  readonly #folders = new Set<string>();
  readonly #links = new Set<string>();
  readonly #targets = new Map<string, string>();
  readonly #regular = new Set<string>();
  readonly #skipped: string[] = [];
  #lastFolder = '';
  #bytes = 0;
  /** The file whose content is coming. */
  #open: OpenFile | undefined;

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

  /** Puts a member there; the content of a file is to follow by `write` and `finish`. */
  begin(member: ExtractionMember): void {
    if (member.type === 'directory') {
      this.#makeFolder(member.path, member.path);
      return;
    }
    if (this.#folders.has(this.#fold(member.path))) {
      throw archiveError(`its member ${member.path} stands where a folder is`);
    }
    const slash = member.path.lastIndexOf('/');
    if (slash > 0) this.#makeFolder(member.path.slice(0, slash), member.path);
    if (member.type === 'symlink') this.#addSymlink(member);
    else if (member.type === 'hardlink') this.#addHardlink(member);
    else this.#open = { file: openNew(this.#absolute(member.path), member.executable ? 0o777 : 0o666), member };
  }

  /** A piece of the content of the member that was begun. */
  write(chunk: Uint8Array): void {
    const { file } = this.#open as OpenFile;
    for (let done = 0; done < chunk.length; ) done += writeSync(file, chunk, done, chunk.length - done);
  }

  /** The content of the member that was begun is complete. */
  finish(): void {
    if (!this.#open) return;
    const { file, member } = this.#open;
    const time = Math.max(earliestSeconds, member.mtimeSeconds);
    try {
      futimesSync(file, time, time);
    } catch {
      // Some file systems keep no times.
    }
    this.close();
    this.#regular.add(member.path);
    this.#bytes += member.size;
  }

  /** Lets go of a file that is not complete; to be called after a failure. */
  close(): void {
    const file = this.#open?.file;
    this.#open = undefined;
    if (file !== undefined) closeSync(file);
  }

  #absolute(relative: string): string {
    return `${this.#root}${path.sep}${path.sep === '/' ? relative : relative.replaceAll('/', path.sep)}`;
  }

  #fold(relative: string): string {
    if (!this.#options.foldsCase) return relative;
    return isAscii.test(relative) ? relative.toLowerCase() : relative.normalize('NFKC').toLowerCase();
  }

  /** Neither the folder nor one above it may be a link: writing through it could leave the root. */
  #makeFolder(folder: string, member: string): void {
    // Members of one folder follow each other; a link cannot take its place, as one stands where a folder is.
    if (folder === this.#lastFolder || this.#folders.has(this.#fold(folder))) return;
    const parts = folder.split('/');
    const ancestors = parts.map((_, i) => parts.slice(0, i + 1).join('/'));
    for (const ancestor of ancestors) {
      if (this.#links.has(this.#fold(ancestor))) {
        throw archiveError(`its member ${member} would be written through a link`);
      }
      if (this.#regular.has(ancestor)) throw archiveError(`its member ${member} lies below a file`);
    }
    mkdirSync(this.#absolute(folder), { recursive: true });
    for (const ancestor of ancestors) this.#folders.add(this.#fold(ancestor));
    this.#lastFolder = folder;
  }

  #addSymlink(member: ExtractionMember): void {
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
      rmSync(place, { force: true });
      symlinkSync(target, place);
    } catch (error) {
      if (process.platform !== 'win32' || systemErrorCode(error) !== 'EPERM') throw error;
      this.#skipped.push(member.path);
    }
  }

  /** Only to a regular file that came before. */
  #addHardlink(member: ExtractionMember): void {
    const source = member.linkTarget ?? '';
    if (!this.#regular.has(source) || this.#links.has(this.#fold(source))) {
      throw archiveError(`its hard link ${member.path} leads to ${JSON.stringify(source)}, which is no file before it`);
    }
    if (source === member.path) return;
    const place = this.#absolute(member.path);
    rmSync(place, { force: true });
    linkSync(this.#absolute(source), place);
    this.#regular.add(member.path);
  }
}

/** What is almost every path; folding it is cheap. */
const isAscii = /^[\x20-\x7e]*$/;

/** Puts a member there with its content. */
export async function addMember(
  extraction: Extraction,
  member: ExtractionMember & { readonly data: AsyncIterable<Uint8Array> },
): Promise<void> {
  extraction.begin(member);
  if (member.type !== 'file') return;
  try {
    for await (const chunk of member.data) extraction.write(chunk);
    extraction.finish();
  } finally {
    extraction.close();
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
