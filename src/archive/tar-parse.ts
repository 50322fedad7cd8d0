import { isUtf8 } from 'node:buffer';
import { archiveError } from './errors.js';
import { padded, tarBlock } from './tar-header.js';

export interface TarEntryHeader {
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
}

export interface TarLimits {
  /** Entries, those that only carry names among them. */
  readonly maxEntries: number;
  /** Bytes of the tar. */
  readonly maxBytes: number;
}

/** What a tar holds, in its order: an entry, then its content in pieces, which are parts of the chunks that were given. */
export type TarEvent =
  | { readonly kind: 'entry'; readonly entry: TarEntryHeader }
  | { readonly kind: 'data'; readonly data: Buffer };

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
 * Takes a tar apart as its bytes come: ustar, GNU (long names, binary numbers) and pax (POSIX.1-2001). Nothing is allocated
 * by what the tar says before it is checked.
 */
export class TarParser {
  readonly #limits: TarLimits;
  readonly #shared: Attributes = {};
  #next: Attributes = {};
  #bytes = 0;
  #entries = 0;
  /** Bytes of content, and behind it of padding, that have not come yet. */
  #content = 0;
  #padding = 0;
  /** The header of an entry that carries a name or attributes, whose content is being collected. */
  #metadata: HeaderFields | undefined;
  /** Of a header or of metadata. */
  #held: Buffer = noBytes;
  #ended = false;

  constructor(limits: TarLimits) {
    this.#limits = limits;
  }

  /**
   * What a chunk brings.
   * @throws archive-invalid for a damaged tar, and beyond the limits
   */
  *push(bytes: Uint8Array): Generator<TarEvent, undefined> {
    const chunk = Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (let offset = 0; offset < chunk.length && !this.#ended; ) {
      if (this.#content > 0) {
        const data = chunk.subarray(offset, offset + this.#content);
        this.#content -= data.length;
        offset += data.length;
        yield { kind: 'data', data };
      } else if (this.#padding > 0) {
        const skipped = Math.min(this.#padding, chunk.length - offset);
        this.#padding -= skipped;
        offset += skipped;
      } else {
        const needed = (this.#metadata?.size ?? tarBlock) - this.#held.length;
        const taken = chunk.subarray(offset, offset + needed);
        offset += taken.length;
        const held = this.#held.length === 0 ? taken : Buffer.concat([this.#held, taken]);
        this.#held = taken.length < needed ? held : noBytes;
        if (taken.length < needed) continue;
        if (this.#metadata) this.#takeMetadata(this.#metadata, held);
        else {
          const entry = this.#takeHeader(held);
          if (entry) yield { kind: 'entry', entry };
        }
      }
    }
    return undefined;
  }

  /** Throws `archive-invalid` when the tar ends within an entry. What follows the mark of its end is not looked at. */
  end(): void {
    if (this.#ended) return;
    const open = this.#content > 0 || this.#padding > 0 || this.#held.length > 0 || this.#metadata !== undefined;
    if (open) throw archiveError('it is cut off');
  }

  #takeHeader(block: Buffer): TarEntryHeader | undefined {
    if (isZero(block)) {
      this.#ended = true;
      return undefined;
    }
    const { maxEntries, maxBytes } = this.#limits;
    if (this.#entries++ >= maxEntries) throw archiveError(`it has more than the ${maxEntries} entries allowed`);
    const fields = parseHeader(block);
    const isMetadata = 'LKxg'.includes(fields.kind);
    const size = isMetadata ? fields.size : (this.#next.size ?? this.#shared.size ?? fields.size);
    this.#bytes += tarBlock + padded(size);
    if (this.#bytes > maxBytes) throw archiveError(`it unpacks to more than the ${maxBytes} bytes allowed`);
    if (isMetadata) {
      if (size > largestMetadata) throw archiveError('an entry has a name longer than allowed');
      if (size > 0) this.#metadata = fields;
      else this.#takeMetadata(fields, noBytes);
      return undefined;
    }
    this.#content = hasContent(fields.kind) ? size : 0;
    this.#padding = padded(this.#content) - this.#content;
    const known = { ...this.#shared, ...this.#next };
    this.#next = {};
    return entryOf(fields, known, this.#content);
  }

  #takeMetadata({ kind, size }: HeaderFields, content: Buffer): void {
    if (kind === 'L') this.#next.path = untilNul(content);
    else if (kind === 'K') this.#next.linkTarget = untilNul(content);
    else Object.assign(kind === 'g' ? this.#shared : this.#next, parsePax(content));
    this.#metadata = undefined;
    this.#padding = padded(size) - size;
  }
}

const noBytes = Buffer.alloc(0);

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

function entryOf(fields: HeaderFields, known: Attributes, size: number): TarEntryHeader {
  const path = known.path ?? fields.path;
  const isSparse = fields.kind === 'S' || known.isSparse === true;
  const type = isSparse ? 'other' : fields.kind === '0' && path.endsWith('/') ? 'directory' : entryType(fields.kind);
  const isLink = type === 'symlink' || type === 'hardlink';
  return {
    path,
    type,
    isSparse,
    size,
    mode: fields.mode,
    mtimeSeconds: known.mtimeSeconds ?? fields.mtimeSeconds,
    linkTarget: isLink ? (known.linkTarget ?? fields.linkTarget) : undefined,
  };
}

function entryType(kind: string): TarEntryHeader['type'] {
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
