import { isUtf8 } from 'node:buffer';
import { ByteReader } from './byte-reader.js';
import { archiveError } from './errors.js';
import { padded, tarBlock } from './tar-header.js';

export interface TarEntry {
  /** As in the archive: not checked for being safe. */
  readonly path: string;
  readonly type: 'file' | 'symlink' | 'hardlink' | 'directory' | 'other';
  /** A file with holes (GNU), whose content is kept in a way of its own; its type is `other`. */
  readonly isSparse: boolean;
  /** Bytes of content as stated. */
  readonly size: number;
  /** Permission bits. */
  readonly mode: number;
  /** Seconds since 1970; may have a fraction or be negative. */
  readonly mtimeSeconds: number;
  /** Of links: as in the archive. */
  readonly linkTarget?: string;
  /** The content, to be read at most once and before the next entry is asked for. */
  readonly data: AsyncIterable<Buffer>;
}

export interface TarLimits {
  /** Entries, those that only carry names among them. */
  readonly maxEntries: number;
  /** Bytes of the tar. */
  readonly maxBytes: number;
}

/** Bytes of a long name or of pax attributes. */
const largestMetadata = 1 << 20;

/** What entries say about the one that follows them. */
interface Attributes {
  path?: string;
  linkTarget?: string;
  size?: number;
  mtimeSeconds?: number;
  isSparse?: boolean;
}

/**
 * The entries of a tar: ustar, GNU (long names, binary numbers) and pax (POSIX.1-2001). An entry whose content was not
 * read is passed over. The stream is read to its end, so that its checksums are checked too.
 * @throws archive-invalid for a damaged or cut-off tar, and beyond the limits
 */
export async function* readTar(source: AsyncIterable<Uint8Array>, limits: TarLimits): AsyncGenerator<TarEntry> {
  const reader = new ByteReader(source);
  const shared: Attributes = {};
  let next: Attributes = {};
  let bytes = 0;
  try {
    for (let count = 0; ; count++) {
      const header = await reader.read(tarBlock);
      if (!header || isZero(header)) break;
      if (count >= limits.maxEntries) throw archiveError(`it has more than the ${limits.maxEntries} entries allowed`);
      const fields = parseHeader(header);
      const isMetadata = 'LKxg'.includes(fields.kind);
      const size = isMetadata ? fields.size : (next.size ?? shared.size ?? fields.size);
      bytes += tarBlock + padded(size);
      if (bytes > limits.maxBytes) throw archiveError(`it unpacks to more than the ${limits.maxBytes} bytes allowed`);
      if (isMetadata) {
        const content = await readMetadata(reader, size);
        if (fields.kind === 'L') next.path = untilNul(content);
        else if (fields.kind === 'K') next.linkTarget = untilNul(content);
        else Object.assign(fields.kind === 'g' ? shared : next, parsePax(content));
        continue;
      }
      const content = new EntryContent(reader, hasContent(fields.kind) ? size : 0);
      const known = { ...shared, ...next };
      next = {};
      yield entryOf(fields, known, content);
      await content.skipRest();
    }
    await reader.drain();
  } finally {
    await reader.close();
  }
}

/** The content of one entry and the padding behind it. */
class EntryContent {
  readonly #reader: ByteReader;
  #left: number;
  readonly size: number;

  constructor(reader: ByteReader, size: number) {
    this.#reader = reader;
    this.#left = size;
    this.size = size;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Buffer> {
    while (this.#left > 0) {
      const chunk = await this.#reader.readSome(this.#left);
      this.#left -= chunk.length;
      yield chunk;
    }
  }

  async skipRest(): Promise<void> {
    await this.#reader.skip(this.#left + padded(this.size) - this.size);
    this.#left = 0;
  }
}

interface HeaderFields {
  readonly path: string;
  readonly linkTarget: string;
  readonly kind: string;
  readonly size: number;
  readonly mode: number;
  readonly mtimeSeconds: number;
}

function parseHeader(block: Buffer): HeaderFields {
  const stated = parseNumber(block, 148, 8);
  let unsigned = 0;
  let signed = 0;
  for (let i = 0; i < tarBlock; i++) {
    const byte = i >= 148 && i < 156 ? 0x20 : (block[i] as number);
    unsigned += byte;
    signed += byte > 127 ? byte - 256 : byte;
  }
  // Some writers of old summed signed bytes.
  if (stated !== unsigned && stated !== signed) throw archiveError('a tar header is damaged');
  const size = parseNumber(block, 124, 12);
  if (size < 0 || !Number.isSafeInteger(size)) throw archiveError('a tar header states an impossible size');
  const type = block[156] as number;
  const name = untilNul(block.subarray(0, 100));
  // Only POSIX headers have a prefix field; GNU keeps other things there.
  const isPosix = block.toString('latin1', 257, 263) === 'ustar\0';
  const prefix = isPosix ? untilNul(block.subarray(345, 500)) : '';
  return {
    path: prefix ? `${prefix}/${name}` : name,
    linkTarget: untilNul(block.subarray(157, 257)),
    kind: type === 0 ? '0' : String.fromCharCode(type),
    size,
    mode: parseNumber(block, 100, 8) & 0o7777,
    mtimeSeconds: parseNumber(block, 136, 12),
  };
}

function entryOf(fields: HeaderFields, known: Attributes, content: EntryContent): TarEntry {
  const path = known.path ?? fields.path;
  const isSparse = fields.kind === 'S' || known.isSparse === true;
  const type = isSparse ? 'other' : fields.kind === '0' && path.endsWith('/') ? 'directory' : entryType(fields.kind);
  const isLink = type === 'symlink' || type === 'hardlink';
  return {
    path,
    type,
    isSparse,
    size: content.size,
    mode: fields.mode,
    mtimeSeconds: known.mtimeSeconds ?? fields.mtimeSeconds,
    linkTarget: isLink ? (known.linkTarget ?? fields.linkTarget) : undefined,
    data: content,
  };
}

function entryType(kind: string): TarEntry['type'] {
  switch (kind) {
    case '0':
    case '7':
      return 'file';
    case '1':
      return 'hardlink';
    case '2':
      return 'symlink';
    case '5':
      return 'directory';
    default:
      return 'other';
  }
}

/** Links, devices and directories have no content, whatever size they state. */
function hasContent(kind: string): boolean {
  return !'123456'.includes(kind);
}

/** Octal digits, or big-endian two's complement when the top bit is set (GNU). */
function parseNumber(block: Buffer, offset: number, length: number): number {
  const first = block[offset] as number;
  if ((first & 0x80) !== 0) {
    let value = first & 0x40 ? BigInt(first) - 256n : BigInt(first & 0x7f);
    for (let i = 1; i < length; i++) value = (value << 8n) | BigInt(block[offset + i] as number);
    return Number(value);
  }
  const text = untilNul(block.subarray(offset, offset + length)).trim();
  if (text === '') return 0;
  if (!/^[0-7]+$/.test(text)) throw archiveError('a tar header is damaged');
  return Number.parseInt(text, 8);
}

async function readMetadata(reader: ByteReader, size: number): Promise<Buffer> {
  if (size > largestMetadata) throw archiveError('an entry has a name longer than allowed');
  const content = size > 0 ? await reader.read(size) : Buffer.alloc(0);
  if (!content) throw archiveError('it is cut off');
  await reader.skip(padded(size) - size);
  return content;
}

/** Records of the form `<length> <key>=<value>\n`; the length counts the whole record in bytes. */
function parsePax(content: Buffer): Attributes {
  const attributes: Attributes = {};
  for (let offset = 0; offset < content.length; ) {
    const space = content.indexOf(0x20, offset);
    const length = space < 0 ? Number.NaN : Number(content.toString('latin1', offset, space));
    const end = offset + length;
    if (!(end > space + 1) || end > content.length) throw archiveError('a tar entry has damaged attributes');
    const record = decodeName(content.subarray(space + 1, end - 1));
    const equals = record.indexOf('=');
    setAttribute(attributes, record.slice(0, equals), record.slice(equals + 1));
    offset = end;
  }
  return attributes;
}

function setAttribute(attributes: Attributes, key: string, value: string): void {
  if (key === 'path') attributes.path = value;
  else if (key === 'linkpath') attributes.linkTarget = value;
  else if (key.startsWith('GNU.sparse.')) attributes.isSparse = true;
  else if (key === 'size' || key === 'mtime') {
    const number = Number(value);
    const good = key === 'size' ? Number.isSafeInteger(number) && number >= 0 : Number.isFinite(number);
    if (value.trim() === '' || !good) throw archiveError(`a tar entry has an impossible ${key}`);
    if (key === 'size') attributes.size = number;
    else attributes.mtimeSeconds = number;
  }
}

function untilNul(bytes: Buffer): string {
  const end = bytes.indexOf(0);
  return decodeName(bytes.subarray(0, end < 0 ? bytes.length : end));
}

/** Old archives have names in other encodings: one that is no UTF-8 is taken for Latin-1, so that none is lost. */
function decodeName(bytes: Buffer): string {
  return bytes.toString(isUtf8(bytes) ? 'utf8' : 'latin1');
}

function isZero(block: Buffer): boolean {
  return block.every((byte) => byte === 0);
}
