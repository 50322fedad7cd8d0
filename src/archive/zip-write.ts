import type { FileHandle } from 'node:fs/promises';
import { crc32 } from 'node:zlib';

const versionNeeded = 45;
/** Upper byte 3: made on unix; lower byte: version 4.5. */
const versionMadeBy = 0x032d;
const fileAttributes = (0o100644 << 16) >>> 0;
const inExtra = 0xffffffff;

interface Member {
  readonly name: Buffer;
  readonly offset: number;
  crc: number;
  size: number;
}

/**
 * Writes the zip of a `.conda` package: stored members, zip64 sizes in both headers, no data descriptors, so that it can
 * be read as a stream (spec: packaging.md 11.1; PKWARE APPNOTE 4.3, 4.5.3). A member's size and checksum are put into
 * its header after its content, which is streamed.
 */
export class StoredZipWriter {
  readonly #file: FileHandle;
  readonly #time: number;
  readonly #date: number;
  readonly #members: Member[] = [];
  #position = 0;

  /** @param timestampMs the time of all members; in UTC, as zip has no time zones */
  constructor(file: FileHandle, timestampMs: number) {
    this.#file = file;
    ({ time: this.#time, date: this.#date } = dosTime(timestampMs));
  }

  async add(name: string, content: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): Promise<void> {
    const member: Member = { name: Buffer.from(name), offset: this.#position, crc: 0, size: 0 };
    await this.#write(this.#localHeader(member));
    for await (const chunk of content) {
      member.crc = crc32(chunk, member.crc);
      member.size += chunk.length;
      await this.#write(chunk);
    }
    const header = this.#localHeader(member);
    await this.#file.write(header, 0, header.length, member.offset);
    this.#members.push(member);
  }

  /** Writes the central directory. Returns the size of the whole file. */
  async finish(): Promise<number> {
    const start = this.#position;
    for (const member of this.#members) await this.#write(this.#centralHeader(member));
    await this.#write(endRecord(this.#members.length, start, this.#position - start));
    return this.#position;
  }

  async #write(data: Uint8Array): Promise<void> {
    for (let done = 0; done < data.length; ) {
      const { bytesWritten } = await this.#file.write(data, done, data.length - done, this.#position);
      done += bytesWritten;
      this.#position += bytesWritten;
    }
  }

  #localHeader(member: Member): Buffer {
    const fixed = Buffer.alloc(30);
    fixed.writeUInt32LE(0x04034b50, 0);
    this.#writeCommon(fixed, 4, member);
    const extra = sizesExtra(member.size);
    fixed.writeUInt16LE(extra.length, 28);
    return Buffer.concat([fixed, member.name, extra]);
  }

  #centralHeader(member: Member): Buffer {
    const fixed = Buffer.alloc(46);
    fixed.writeUInt32LE(0x02014b50, 0);
    fixed.writeUInt16LE(versionMadeBy, 4);
    this.#writeCommon(fixed, 6, member);
    const farAway = member.offset >= inExtra;
    const extra = sizesExtra(member.size, farAway ? member.offset : undefined);
    fixed.writeUInt16LE(extra.length, 30);
    fixed.writeUInt32LE(fileAttributes, 38);
    fixed.writeUInt32LE(farAway ? inExtra : member.offset, 42);
    return Buffer.concat([fixed, member.name, extra]);
  }

  /** The fields that both headers have, from `version needed` to the name's length. Flags and method stay 0. */
  #writeCommon(header: Buffer, offset: number, member: Member): void {
    header.writeUInt16LE(versionNeeded, offset);
    header.writeUInt16LE(this.#time, offset + 6);
    header.writeUInt16LE(this.#date, offset + 8);
    header.writeUInt32LE(member.crc, offset + 10);
    header.writeUInt32LE(inExtra, offset + 14);
    header.writeUInt32LE(inExtra, offset + 18);
    header.writeUInt16LE(member.name.length, offset + 22);
  }
}

/** Zip64 extra field: uncompressed and compressed size, then the offset when it does not fit either. */
function sizesExtra(size: number, offset?: number): Buffer {
  const extra = Buffer.alloc(offset === undefined ? 20 : 28);
  extra.writeUInt16LE(1, 0);
  extra.writeUInt16LE(extra.length - 4, 2);
  extra.writeBigUInt64LE(BigInt(size), 4);
  extra.writeBigUInt64LE(BigInt(size), 12);
  if (offset !== undefined) extra.writeBigUInt64LE(BigInt(offset), 20);
  return extra;
}

/** The end record, with its zip64 form before it when the directory starts beyond 4 GiB. */
function endRecord(count: number, start: number, size: number): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(Math.min(start, inExtra), 16);
  if (start < inExtra) return end;
  const wide = Buffer.alloc(56 + 20);
  wide.writeUInt32LE(0x06064b50, 0);
  wide.writeBigUInt64LE(44n, 4);
  wide.writeUInt16LE(versionMadeBy, 12);
  wide.writeUInt16LE(versionNeeded, 14);
  wide.writeBigUInt64LE(BigInt(count), 24);
  wide.writeBigUInt64LE(BigInt(count), 32);
  wide.writeBigUInt64LE(BigInt(size), 40);
  wide.writeBigUInt64LE(BigInt(start), 48);
  wide.writeUInt32LE(0x07064b50, 56);
  wide.writeBigUInt64LE(BigInt(start + size), 64);
  wide.writeUInt32LE(1, 72);
  return Buffer.concat([wide, end]);
}

/** MS-DOS date and time in UTC, two-second steps, 1980 to 2107; earlier and later times are taken to the ends. */
export function dosTime(timestampMs: number): { time: number; date: number } {
  const earliest = Date.UTC(1980, 0, 1);
  const latest = Date.UTC(2107, 11, 31, 23, 59, 58);
  const moment = new Date(Math.min(latest, Math.max(earliest, timestampMs)));
  return {
    time: (moment.getUTCHours() << 11) | (moment.getUTCMinutes() << 5) | (moment.getUTCSeconds() >> 1),
    date: ((moment.getUTCFullYear() - 1980) << 9) | ((moment.getUTCMonth() + 1) << 5) | moment.getUTCDate(),
  };
}
