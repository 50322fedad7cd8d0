import type { FileHandle } from 'node:fs/promises';

/** A stretch of an ELF file that is used when it runs. */
export interface ElfSegment {
  readonly type: number;
  /** In the file. */
  readonly offset: number;
  /** In memory. */
  readonly address: number;
  /** Bytes in the file. */
  readonly size: number;
}

/** The outline of an ELF file, with what reads more of it. */
export interface ElfOutline {
  readonly bits: 32 | 64;
  readonly littleEndian: boolean;
  readonly segments: readonly ElfSegment[];
  /** Bytes of the file; undefined where it has none. */
  readonly part: (offset: number, length: number) => Promise<DataView | undefined>;
  /** An address or a size. */
  readonly word: (view: DataView, at: number) => number;
}

const typeExecutable = 2;
const typeShared = 3;

/** Sections of more than this are no dynamic linking that any linker wrote. */
const largestPart = 64 << 20;

/** Reads the program headers of an ELF file of type EXEC or DYN; undefined for anything else. (System V ABI.) */
export async function readSegments(handle: FileHandle, fileSize: number): Promise<ElfOutline | undefined> {
  const part = async (offset: number, length: number): Promise<DataView | undefined> => {
    if (!(offset >= 0 && length >= 0 && length <= largestPart && offset + length <= fileSize)) return undefined;
    const bytes = new Uint8Array(length);
    const { bytesRead } = await handle.read(bytes, 0, length, offset);
    return bytesRead === length ? new DataView(bytes.buffer) : undefined;
  };
  const ident = await part(0, 20);
  if (ident?.getUint32(0) !== 0x7f454c46) return undefined;
  const bits = ident.getUint8(4) === 2 ? 64 : 32;
  const littleEndian = ident.getUint8(5) === 1;
  const type = ident.getUint16(16, littleEndian);
  if (type !== typeExecutable && type !== typeShared) return undefined;
  const header = await part(0, bits === 64 ? 64 : 52);
  if (!header) return undefined;
  const word = (view: DataView, at: number): number =>
    bits === 64 ? Number(view.getBigUint64(at, littleEndian)) : view.getUint32(at, littleEndian);
  const programOffset = word(header, bits === 64 ? 32 : 28);
  const programSize = header.getUint16(bits === 64 ? 54 : 42, littleEndian);
  const programCount = header.getUint16(bits === 64 ? 56 : 44, littleEndian);
  if (programSize < (bits === 64 ? 56 : 32)) return undefined;
  const programs = await part(programOffset, programSize * programCount);
  if (!programs) return undefined;

  const segments = Array.from({ length: programCount }, (_, index) => {
    const at = index * programSize;
    return {
      type: programs.getUint32(at, littleEndian),
      offset: word(programs, at + (bits === 64 ? 8 : 4)),
      address: word(programs, at + (bits === 64 ? 16 : 8)),
      size: word(programs, at + (bits === 64 ? 32 : 16)),
    };
  });
  return { bits, littleEndian, segments, part, word };
}
