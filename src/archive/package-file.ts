import { closeSync, createReadStream, openSync, readSync } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { PixiBuildError, systemErrorCode } from '../support/index.js';
import { decompressBzip2 } from './bzip2/index.js';
import { archiveError } from './errors.js';
import type { OpenZip } from './zip-read.js';
import { decompressZstd, decompressZstdHere } from './zstd.js';

export type PackageFormat = 'conda' | 'tar-bz2';

/** Which of the two parts of a package is read: `info` holds the metadata, `pkg` what is installed. */
export type PackageSection = 'info' | 'pkg' | 'all';

/** The format that a file's name says, if it is a package's. */
export function packageFormatOf(fileName: string): PackageFormat | undefined {
  if (fileName.endsWith('.conda')) return 'conda';
  return fileName.endsWith('.tar.bz2') ? 'tar-bz2' : undefined;
}

/**
 * The tars in a package file, decompressed, in the order in which they stand. A `.tar.bz2` has one, which holds both
 * sections.
 * @param here whether this thread is to decompress a `.conda`, without waiting for others; then each chunk is to be used
 *   before the next is asked for
 */
export async function* openTars(
  file: string,
  section: PackageSection,
  here = false,
): AsyncGenerator<{ section: PackageSection; tar: AsyncIterable<Uint8Array> }> {
  if ((await packageFormatByContent(file)) === 'tar-bz2') {
    yield { section: 'all', tar: decompressBzip2(createReadStream(file, { highWaterMark: 1 << 17 })) };
    return;
  }
  yield* openCondaTars(file, section, here);
}

/** Size of a package file in bytes. Throws `package-not-found` when there is none. */
export async function packageFileSize(file: string): Promise<number> {
  try {
    const info = await stat(file);
    if (info.isFile()) return info.size;
  } catch (error) {
    if (systemErrorCode(error) !== 'ENOENT' && systemErrorCode(error) !== 'ENOTDIR') throw error;
  }
  throw new PixiBuildError('package-not-found', `There is no package file at ${file}`, {
    exitCode: 2,
    hint: 'Give the path of a .conda or .tar.bz2 file.',
  });
}

/**
 * The format of a file, by the mark that it starts with; its name may be anything.
 * @throws archive-invalid when it is neither
 */
export async function packageFormatByContent(file: string): Promise<PackageFormat> {
  const handle = await open(file, 'r');
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(4), 0, 4, 0);
    const start = buffer.toString('latin1', 0, bytesRead);
    if (start.startsWith('PK')) return 'conda';
    if (start.startsWith('BZh')) return 'tar-bz2';
  } finally {
    await handle.close();
  }
  throw archiveError('it is neither a .conda (zip) nor a .tar.bz2 (bzip2) file');
}

async function* openCondaTars(
  file: string,
  section: PackageSection,
  here: boolean,
): AsyncGenerator<{ section: PackageSection; tar: AsyncIterable<Uint8Array> }> {
  const { openZip } = await import('./zip-read.js');
  const zip = await openZip(file);
  try {
    await checkFormatVersion(zip);
    const members = zip.members.filter((member) => member.name.endsWith('.tar.zst'));
    for (const part of ['info', 'pkg'] as const) {
      const found = members.filter((member) => member.name.startsWith(`${part}-`));
      if (found.length !== 1) {
        throw archiveError(`it has ${found.length === 0 ? 'no' : 'more than one'} member '${part}-….tar.zst'`);
      }
    }
    for (const member of members) {
      const part = member.name.startsWith('info-') ? 'info' : 'pkg';
      if (section !== 'all' && section !== part) continue;
      const stored = here ? await member.storedAt() : undefined;
      const tar = stored ? decompressStored(file, stored) : decompressZstd(member.content());
      yield { section: part, tar };
    }
  } finally {
    await zip.close();
  }
}

async function* decompressStored(
  file: string,
  stored: { readonly offset: number; readonly length: number },
): AsyncGenerator<Uint8Array> {
  const handle = openSync(file, 'r');
  try {
    yield* decompressZstdHere(readRange(handle, stored.offset, stored.length));
  } finally {
    closeSync(handle);
  }
}

function* readRange(handle: number, offset: number, length: number): Generator<Buffer> {
  for (let done = 0; done < length; ) {
    const buffer = Buffer.allocUnsafe(Math.min(length - done, 1 << 18));
    const count = readSync(handle, buffer, 0, buffer.length, offset + done);
    if (count === 0) throw archiveError('it is cut off');
    done += count;
    yield buffer.subarray(0, count);
  }
}

async function checkFormatVersion(zip: OpenZip): Promise<void> {
  const member = zip.members.find((one) => one.name === 'metadata.json');
  if (!member) return;
  if (member.size > 1 << 16) throw archiveError('its metadata.json is larger than allowed');
  const parts: Uint8Array[] = [];
  for await (const chunk of member.content()) parts.push(chunk);
  let version: unknown;
  try {
    version = JSON.parse(Buffer.concat(parts).toString()).conda_pkg_format_version;
  } catch (error) {
    throw archiveError('its metadata.json is no JSON object', error);
  }
  if (version !== 2) throw archiveError(`its conda_pkg_format_version is ${JSON.stringify(version)}; only 2 is known`);
}
