import type { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { type Entry, open, type ZipFile } from 'yauzl';
import { isPixiBuildError, messageOf } from '../support/index.js';
import { archiveError } from './errors.js';

export interface ZipMember {
  readonly name: string;
  /** Uncompressed bytes as stated; reading more or fewer fails. */
  readonly size: number;
  /** Unix file type and permissions; undefined where the zip was made on a system that has none. */
  readonly mode: number | undefined;
  /** Seconds since 1970. */
  readonly mtimeSeconds: number;
  content(): AsyncIterable<Uint8Array>;
  /** Where the content stands in the file, when it is stored as it is. */
  storedAt(): Promise<{ readonly offset: number; readonly length: number } | undefined>;
}

export interface OpenZip {
  /** In the order of the file's directory. */
  readonly members: readonly ZipMember[];
  close(): Promise<void>;
}

/** Members of a `.conda`: three, with room for what later versions may add. */
const mostOfPackage = 1000;

const openFile = promisify<string, object, ZipFile>(open as never);

/**
 * Opens a zip through its central directory.
 * @param mostMembers members that it may have
 * @throws archive-invalid when it is damaged
 */
export async function openZip(file: string, mostMembers = mostOfPackage): Promise<OpenZip> {
  const zip = await openFile(file, { lazyEntries: true, autoClose: false }).catch((error: unknown) => {
    throw asArchiveError(error);
  });
  try {
    const entries = await readEntries(zip, mostMembers);
    const members = entries.map((entry) => ({
      name: entry.fileName,
      size: entry.uncompressedSize,
      mode: unixMode(entry),
      mtimeSeconds: entry.getLastModDate({ timezone: 'UTC' }).getTime() / 1000,
      content: () => readMember(zip, entry),
      storedAt: () => storedAt(zip, entry),
    }));
    return {
      members,
      close: async () => zip.close(),
    };
  } catch (error) {
    zip.close();
    throw asArchiveError(error);
  }
}

/** Systems that keep Unix modes: Unix and OS X (APPNOTE 4.4.2). */
function unixMode({ versionMadeBy, externalFileAttributes }: Entry): number | undefined {
  const system = versionMadeBy >>> 8;
  return system === 3 || system === 19 ? externalFileAttributes >>> 16 : undefined;
}

function readEntries(zip: ZipFile, mostMembers: number): Promise<Entry[]> {
  return new Promise((resolve, reject) => {
    const entries: Entry[] = [];
    zip.on('error', reject);
    zip.on('end', () => resolve(entries));
    zip.on('entry', (entry: Entry) => {
      entries.push(entry);
      if (entries.length > mostMembers) reject(archiveError(`it has more than the ${mostMembers} members allowed`));
      else zip.readEntry();
    });
    zip.readEntry();
  });
}

async function storedAt(zip: ZipFile, entry: Entry): Promise<{ offset: number; length: number } | undefined> {
  if (entry.isEncrypted() || entry.compressionMethod !== 0) return undefined;
  try {
    const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true });
    return { offset: fileDataStart, length: entry.compressedSize };
  } catch (error) {
    throw asArchiveError(error);
  }
}

async function* readMember(zip: ZipFile, entry: Entry): AsyncGenerator<Uint8Array> {
  if (entry.isEncrypted()) throw archiveError(`its member ${entry.fileName} is encrypted`);
  let stream: Readable | undefined;
  try {
    stream = await new Promise<Readable>((resolve, reject) => {
      zip.openReadStream(entry, (error, opened) => (error ? reject(error) : resolve(opened)));
    });
    for await (const chunk of stream) yield chunk as Buffer;
  } catch (error) {
    throw asArchiveError(error);
  } finally {
    stream?.destroy();
  }
}

/** yauzl's own errors have no code; those of the system do. */
function asArchiveError(error: unknown): unknown {
  if (isPixiBuildError(error) || (error as { code?: unknown } | null)?.code !== undefined) return error;
  const path = /^(?:invalid relative path|absolute path): (.*)$/s.exec(messageOf(error))?.[1];
  if (path !== undefined) return archiveError(`its member ${JSON.stringify(path)} has a path that leads out`, error);
  return archiveError('its zip structure is damaged', error);
}
