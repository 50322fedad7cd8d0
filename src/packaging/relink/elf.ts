import { type FileHandle, open } from 'node:fs/promises';

/** A text of the dynamic section, and where in the file it stands. */
export interface DynamicText {
  readonly text: string;
  /** Of the first byte of the text, in the file. */
  readonly textOffset: number;
  /** Of its entry in the dynamic section, in the file. */
  readonly entryOffset: number;
}

/** What the dynamic section of an ELF file says (System V ABI, "Dynamic Section"). */
export interface ElfFile {
  readonly bits: 32 | 64;
  readonly littleEndian: boolean;
  readonly needed: readonly DynamicText[];
  readonly soname: DynamicText | undefined;
  readonly rpath: DynamicText | undefined;
  readonly runpath: DynamicText | undefined;
  /** Bytes of the file that hold texts of the dynamic section: where they start, and where they end. */
  readonly strings: { readonly start: number; readonly end: number };
  /** Where in the file the dynamic symbols stand, and the hash tables that tell how many there are. */
  readonly symbols:
    | { readonly table: number; readonly hash: number | undefined; readonly gnuHash: number | undefined }
    | undefined;
  /** A program that is linked in one piece and finds its place by itself: it has nothing to look up. */
  readonly isStaticPie: boolean;
}

const typeExecutable = 2;
const typeShared = 3;
const segmentLoad = 1;
const segmentDynamic = 2;
const segmentInterpreter = 3;
const tagNull = 0n;
const tagNeeded = 1n;
const tagHash = 4n;
const tagStrings = 5n;
const tagSymbols = 6n;
const tagStringsSize = 10n;
const tagSoname = 14n;
export const tagRpath = 15n;
export const tagRunpath = 29n;
const tagGnuHash = 0x6ffffef5n;
const tagFlags1 = 0x6ffffffbn;
/** `DF_1_PIE`. */
const flagPie = 0x08000000;

/** Sections of more than this are no dynamic linking that any linker wrote. */
const largestPart = 64 << 20;

/**
 * Reads the dynamic section of an ELF file of type EXEC or DYN; undefined for anything else, a static program and a
 * file whose numbers do not fit together. Only the parts that are needed are read.
 */
export async function readElf(file: string): Promise<ElfFile | undefined> {
  const handle = await open(file, 'r');
  try {
    return await readDynamic(handle, (await handle.stat()).size);
  } finally {
    await handle.close();
  }
}

async function readDynamic(handle: FileHandle, fileSize: number): Promise<ElfFile | undefined> {
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
  const dynamic = segments.find((segment) => segment.type === segmentDynamic);
  const entries = dynamic && (await part(dynamic.offset, dynamic.size));
  if (!dynamic || !entries) return undefined;
  const offsetOf = (address: number): number | undefined => {
    const load = segments.find(
      (segment) =>
        segment.type === segmentLoad && address >= segment.address && address < segment.address + segment.size,
    );
    return load && address - load.address + load.offset;
  };

  const entrySize = bits === 64 ? 16 : 8;
  const found: { tag: bigint; value: number; entryOffset: number }[] = [];
  for (let at = 0; at + entrySize <= entries.byteLength; at += entrySize) {
    const tag = bits === 64 ? entries.getBigInt64(at, littleEndian) : BigInt(entries.getInt32(at, littleEndian));
    if (tag === tagNull) break;
    found.push({ tag, value: word(entries, at + entrySize / 2), entryOffset: dynamic.offset + at });
  }
  const entryValue = (tag: bigint): number | undefined => found.find((entry) => entry.tag === tag)?.value;
  const entryOffset = (tag: bigint): number | undefined => offsetOf(entryValue(tag) ?? -1);
  const start = entryOffset(tagStrings);
  const size = entryValue(tagStringsSize);
  const strings = start === undefined || size === undefined ? undefined : await part(start, size);
  if (!strings || start === undefined || size === undefined) return undefined;
  const bytes = Buffer.from(strings.buffer);
  const textsOf = (tag: bigint): DynamicText[] =>
    found.flatMap((entry) => {
      if (entry.tag !== tag || entry.value >= bytes.length) return [];
      const end = bytes.indexOf(0, entry.value);
      const text = bytes.toString('utf8', entry.value, end < 0 ? bytes.length : end);
      return [{ text, textOffset: start + entry.value, entryOffset: entry.entryOffset }];
    });
  const symbolTable = entryOffset(tagSymbols);
  const isPie = ((entryValue(tagFlags1) ?? 0) & flagPie) !== 0;
  const needed = textsOf(tagNeeded);
  return {
    bits,
    littleEndian,
    needed,
    soname: textsOf(tagSoname)[0],
    rpath: textsOf(tagRpath)[0],
    runpath: textsOf(tagRunpath)[0],
    strings: { start, end: start + size },
    symbols:
      symbolTable === undefined
        ? undefined
        : { table: symbolTable, hash: entryOffset(tagHash), gnuHash: entryOffset(tagGnuHash) },
    isStaticPie: isPie && needed.length === 0 && !segments.some((segment) => segment.type === segmentInterpreter),
  };
}
