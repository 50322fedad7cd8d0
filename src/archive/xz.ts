import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { ByteReader } from './byte-reader.js';
import { Crc64 } from './crc64.js';
import { archiveError } from './errors.js';
import { decodeLzma2, lzma2DictionarySize } from './lzma2.js';

const streamMagic = Buffer.from([0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00]);
const lzma2Filter = 0x21;

/** What stands behind the data of a block, by the number of its kind: the size is given for those not known too. */
const checkSizes = [0, 4, 4, 4, 8, 8, 8, 16, 16, 16, 32, 32, 32, 64, 64, 64] as const;

/**
 * Decompresses xz (the .xz file format, version 1.1), one or more streams after each other, checking its checksums. Memory
 * is bounded by its dictionary, at most 256 MiB. Filters other than LZMA2, which are for programs, are not known.
 * @throws archive-invalid when the data is damaged, cut off, or no xz
 */
export async function* decompressXz(source: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  const reader = new XzReader(source);
  try {
    for (let count = 0; ; count++) {
      const start = await reader.streamStart(count === 0);
      if (!start) return;
      yield* readStream(reader, start);
    }
  } finally {
    await reader.close();
  }
}

/** A reader that knows how far it is: parts of the format are padded to four bytes. */
class XzReader extends ByteReader {
  async bytes(size: number): Promise<Buffer> {
    const bytes = await this.read(size);
    if (!bytes) throw archiveError('it is cut off');
    return bytes;
  }

  async byte(): Promise<number> {
    return (await this.bytes(1))[0] as number;
  }

  /** The header of a stream; undefined at the end of the file. Streams may be followed by zeros. */
  async streamStart(isFirst: boolean): Promise<Buffer | undefined> {
    for (;;) {
      const word = await this.read(4);
      if (!word) {
        if (isFirst) throw archiveError('its xz data is empty');
        return undefined;
      }
      if (isFirst || word.readUInt32LE() !== 0) return Buffer.concat([word, await this.bytes(8)]);
    }
  }
}

async function* readStream(reader: XzReader, header: Buffer): AsyncGenerator<Buffer> {
  if (!header.subarray(0, 6).equals(streamMagic)) throw archiveError('it is no xz file');
  const flags = header.subarray(6, 8);
  if (crc32(flags) !== header.readUInt32LE(8) || flags[0] !== 0 || (flags[1] as number) > 15) throw damaged();
  const check = flags[1] as number;
  const blocks: { unpadded: number; size: number }[] = [];
  for (;;) {
    const sizeByte = await reader.byte();
    if (sizeByte === 0) break;
    const blockHeader = Buffer.concat([Buffer.from([sizeByte]), await reader.bytes(sizeByte * 4 + 3)]);
    blocks.push(yield* readBlock(reader, blockHeader, check));
  }
  const indexSize = await checkIndex(reader, blocks);
  const footer = await reader.bytes(12);
  const isRight =
    footer.readUInt32LE(0) === crc32(footer.subarray(4, 10)) &&
    (footer.readUInt32LE(4) + 1) * 4 === indexSize &&
    footer.subarray(8, 10).equals(flags) &&
    footer.toString('latin1', 10) === 'YZ';
  if (!isRight) throw damaged();
}

/** @returns sizes of the block, without its padding, and of what it holds */
async function* readBlock(
  reader: XzReader,
  header: Buffer,
  checkKind: number,
): AsyncGenerator<Buffer, { unpadded: number; size: number }> {
  const { dictionarySize, compressedSize, contentSize } = parseBlockHeader(header);
  const check = checkOf(checkKind);
  let size = 0;
  const chunks = decodeLzma2(reader, dictionarySize);
  let next = await chunks.next();
  for (; !next.done; next = await chunks.next()) {
    size += next.value.length;
    check.update(next.value);
    yield next.value;
  }
  const compressed = next.value;
  const padding = await reader.bytes((4 - (compressed % 4)) % 4);
  if (padding.some((byte) => byte !== 0)) throw damaged();
  const stated = await reader.bytes(checkSizes[checkKind] as number);
  const isRight =
    (compressedSize === undefined || compressedSize === compressed) &&
    (contentSize === undefined || contentSize === size) &&
    (check.digest()?.equals(stated) ?? true);
  if (!isRight) throw damaged();
  return { unpadded: header.length + compressed + stated.length, size };
}

interface BlockHeader {
  readonly dictionarySize: number;
  readonly compressedSize: number | undefined;
  readonly contentSize: number | undefined;
}

function parseBlockHeader(header: Buffer): BlockHeader {
  const end = header.length - 4;
  if (crc32(header.subarray(0, end)) !== header.readUInt32LE(end)) throw damaged();
  const flags = header[1] as number;
  let at = 2;
  const number = (): number => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = at < end ? (header[at++] as number) : 0xff;
      if (at >= end || shift > 49) throw damaged();
      value += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) return value;
    }
  };
  const compressedSize = flags & 0x40 ? number() : undefined;
  const contentSize = flags & 0x80 ? number() : undefined;
  const filter = number();
  if ((flags & 3) !== 0 || filter !== lzma2Filter) {
    throw archiveError('its xz data uses filters for programs, which cannot be read');
  }
  if (number() !== 1 || at >= end) throw damaged();
  return { dictionarySize: lzma2DictionarySize(header[at] as number), compressedSize, contentSize };
}

/** Reads the index, whose first byte was read, and compares it with what the blocks were. Returns its size in bytes. */
async function checkIndex(reader: XzReader, blocks: readonly { unpadded: number; size: number }[]): Promise<number> {
  const bytes = [0];
  const number = async (): Promise<number> => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = await reader.byte();
      bytes.push(byte);
      if (shift > 49) throw damaged();
      value += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) return value;
    }
  };
  if ((await number()) !== blocks.length) throw damaged();
  for (const { unpadded, size } of blocks) {
    if ((await number()) !== unpadded || (await number()) !== size) throw damaged();
  }
  while (bytes.length % 4 !== 0) bytes.push(await reader.byte());
  if ((await reader.bytes(4)).readUInt32LE() !== crc32(Buffer.from(bytes))) throw damaged();
  return bytes.length + 4;
}

interface Check {
  update(data: Uint8Array): void;
  /** Undefined where the kind of check is not known, which the format allows to pass over. */
  digest(): Buffer | undefined;
}

function checkOf(kind: number): Check {
  if (kind === 1) {
    let value = 0;
    return {
      update: (data) => {
        value = crc32(data, value);
      },
      digest: () => {
        const bytes = Buffer.alloc(4);
        bytes.writeUInt32LE(value);
        return bytes;
      },
    };
  }
  if (kind === 4) return new Crc64();
  if (kind === 10) {
    const hash = createHash('sha256');
    return { update: (data) => hash.update(data), digest: () => hash.digest() };
  }
  return { update: () => {}, digest: () => undefined };
}

function damaged(): Error {
  return archiveError('its xz data is damaged');
}
