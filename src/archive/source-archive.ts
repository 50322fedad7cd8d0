import { createReadStream } from 'node:fs';
import { mkdtemp, open, readdir, realpath, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { isInside, systemErrorCode } from '../support/index.js';
import { decompressBzip2 } from './bzip2/index.js';
import { archiveError, namingArchive } from './errors.js';
import { addMember, Extraction, type ExtractResult } from './extraction.js';
import { defaultUnpackedLimit, safePath } from './read.js';
import type { TarLimits } from './tar-parse.js';
import { readTar, type TarEntry } from './tar-read.js';
import { decompressXz } from './xz.js';
import type { SourceMember } from './zip-source.js';
import { decompressZstd } from './zstd.js';

export interface SourceArchiveOptions {
  readonly signal?: AbortSignal;
  /** Bytes that the archive may unpack to; see `defaultUnpackedLimit`. */
  readonly maxUnpackedBytes?: number;
  /** What messages call the archive; its path when left out. */
  readonly name?: string;
}

export interface SourceExtractResult extends ExtractResult {
  /** The only folder at the top, which was left out. */
  readonly topFolder: string | undefined;
}

const tarSuffixes = [
  ...['.tar', '.tar.gz', '.tgz', '.taz', '.tar.bz2', '.tbz', '.tbz2', '.tz2', '.tar.lzma', '.tlz', '.tar.xz', '.txz'],
  ...['.tar.zst', '.tzst', '.tar.Z', '.taZ', '.tar.lz', '.tar.lzo'],
];

/** Whether a file of this name is a source that is unpacked. Spec: packaging.md 5. */
export function isSourceArchiveName(name: string): boolean {
  return [...tarSuffixes, '.zip', '.7z'].some((suffix) => name.endsWith(suffix));
}

const mostEntries = 2_000_000;
const hint = 'Fetch the archive again, or correct the recipe: the file is damaged or not what its name says.';

/**
 * Unpacks a source archive: a tar, plain or compressed with gzip, bzip2, xz or zstd, or a zip; its content tells which.
 * A folder that holds all is left out. Of modes only the executable bit survives. Nothing outside of the destination is
 * touched, and no link leads out of it. Spec: packaging.md 5.
 * @param destination absolute; must not be there, its parent must. It appears when it is complete
 * @throws archive-invalid for what is damaged, hostile or of no known kind; nothing is left then
 */
export function extractSourceArchive(
  file: string,
  destination: string,
  options: SourceArchiveOptions = {},
): Promise<SourceExtractResult> {
  const work = async (): Promise<SourceExtractResult> => {
    const temporary = await mkdtemp(path.join(path.dirname(destination), '.unpack-'));
    try {
      const foldsCase = process.platform === 'win32' || process.platform === 'darwin';
      const extraction = new Extraction(temporary, { outsideLinks: 'keep', foldsCase, what: 'archive' });
      for await (const member of readSourceArchive(file, options)) await addMember(extraction, member);
      const topFolder = await onlyFolder(temporary);
      await checkLinks(extraction, temporary, topFolder);
      await rename(topFolder === undefined ? temporary : path.join(temporary, topFolder), destination);
      return { ...extraction.result(), topFolder };
    } finally {
      await rm(temporary, { recursive: true, force: true });
    }
  };
  return namingArchive(options.name ?? file, work, hint);
}

async function onlyFolder(root: string): Promise<string | undefined> {
  const [first, second] = await readdir(root, { withFileTypes: true });
  return first?.isDirectory() && !second ? first.name : undefined;
}

/** A target is followed only where a name in it may be a link itself: `a/../b`. */
async function checkLinks(extraction: Extraction, root: string, topFolder: string | undefined): Promise<void> {
  const base = path.join(root, topFolder ?? '');
  const prefix = topFolder === undefined ? '' : `${topFolder}/`;
  for (const [link, target] of extraction.links) {
    const inner = link.slice(prefix.length);
    const isAbsolute = target.startsWith('/') || /^[A-Za-z]:|^\\/.test(target);
    const normal = path.posix.join(path.posix.dirname(inner), target);
    let isOut = isAbsolute || normal === '..' || normal.startsWith('../');
    if (!isOut && /[^./].*\.\./.test(target)) {
      const real = await realpath(path.join(base, inner)).catch((error: unknown) => {
        if (['ENOENT', 'ELOOP', 'ENOTDIR'].includes(systemErrorCode(error) ?? '')) return undefined;
        throw error;
      });
      isOut = real !== undefined && !isInside(await realpath(base), real);
    }
    if (isOut) throw archiveError(`its link ${link} leads out of the archive, to ${JSON.stringify(target)}`);
  }
}

async function* readSourceArchive(file: string, options: SourceArchiveOptions): AsyncGenerator<SourceMember> {
  const { size } = await stat(file);
  const maxBytes = options.maxUnpackedBytes ?? defaultUnpackedLimit(size);
  const limits: TarLimits = { maxBytes, maxEntries: mostEntries };
  const start = await firstBytes(file, 265);
  const read = (): AsyncIterable<Buffer> => createReadStream(file, { highWaterMark: 1 << 17 });
  const mark = start.toString('latin1');
  let tar: AsyncIterable<Uint8Array>;
  if (mark.startsWith('PK')) {
    const { readZipSource } = await import('./zip-source.js');
    yield* readZipSource(file, limits, options.signal);
    return;
  }
  if (mark.startsWith('\x1f\x8b')) tar = gunzip(read());
  else if (mark.startsWith('BZh')) tar = decompressBzip2(read());
  else if (mark.startsWith('\xfd7zXZ\0')) tar = decompressXz(read());
  else if (mark.startsWith('\x28\xb5\x2f\xfd')) tar = decompressZstd(read());
  else if (mark.slice(257, 262) === 'ustar' || isEmptyTar(start) || looksLikeOldTar(start)) tar = read();
  else throw archiveError(unknownKind(start));
  for await (const entry of readTar(tar, limits)) {
    options.signal?.throwIfAborted();
    const member = memberOf(entry);
    if (member) yield member;
  }
}

function memberOf(entry: TarEntry): SourceMember | undefined {
  const { type, mtimeSeconds, data } = entry;
  if (entry.isSparse)
    throw archiveError(`its member ${entry.path} is stored with holes (sparse), which cannot be read`);
  if (type === 'other') throw archiveError(`its member ${entry.path} is no file, folder or link`);
  if (type === 'directory' && entry.path.split('/').every((part) => part === '' || part === '.')) return undefined;
  const linkTarget = type === 'hardlink' ? safePath(entry.linkTarget ?? '', 'archive') : entry.linkTarget;
  return {
    path: safePath(entry.path, 'archive'),
    type,
    size: type === 'file' ? entry.size : 0,
    executable: (entry.mode & 0o111) !== 0,
    mtimeSeconds,
    linkTarget,
    data,
  };
}

async function* gunzip(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const stream = createGunzip({ chunkSize: 1 << 17 });
  // A failure of either end reaches whoever reads.
  pipeline(source, stream, () => {});
  try {
    yield* stream as AsyncIterable<Buffer>;
  } catch (error) {
    const code = systemErrorCode(error);
    throw code?.startsWith('Z_') ? archiveError('its gzip data is damaged or cut off', error) : error;
  }
}

async function firstBytes(file: string, size: number): Promise<Buffer> {
  const handle = await open(file, 'r');
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(size), 0, size, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

/** A tar without members is zeros only. */
function isEmptyTar(start: Buffer): boolean {
  return start.length === 265 && start.every((byte) => byte === 0);
}

/** Tars from before POSIX have no mark; their checksum, which readTar checks, stands in octal. */
function looksLikeOldTar(start: Buffer): boolean {
  return start.length === 265 && start[0] !== 0 && /^ *[0-7]+[\0 ]/.test(start.toString('latin1', 148, 156));
}

function unknownKind(start: Buffer): string {
  const mark = start.toString('latin1');
  if (mark.startsWith("7z\xbc\xaf'\x1c")) return 'it is a 7z archive, which cannot be unpacked';
  if (mark.startsWith('LZIP')) return 'it is compressed with lzip, which cannot be unpacked';
  if (mark.startsWith('\x1f\x9d')) return 'it is compressed with compress (.Z), which cannot be unpacked';
  if (mark.startsWith('\x89LZO')) return 'it is compressed with lzop, which cannot be unpacked';
  if (mark.startsWith('\x5d\0\0')) return 'it is compressed with the old lzma format, which cannot be unpacked';
  if (start.length === 0) return 'it is empty';
  const text = mark.slice(0, 60).trimStart();
  if (text.startsWith('<')) return `it is a web page or XML, not an archive: it begins with ${JSON.stringify(text)}`;
  return 'it is no archive of a known kind (tar, gzip, bzip2, xz, zstd, zip)';
}
