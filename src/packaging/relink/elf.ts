import { type FileHandle, open } from 'node:fs/promises';
import { firstBytes } from '../../support/index.js';
import { readSegments } from './elf-segments.js';

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

const segmentLoad = 1;
const segmentDynamic = 2;
const segmentInterpreter = 3;
const tagNull = 0n;
const tagNeeded = 1n;
const tagHash = 4n;
const tagStrings = 5n;
const tagSymbols = 6n;
const tagStringsSize = 10n;
const elfMagic = '7f454c46';
const tagSoname = 14n;
export const tagRpath = 15n;
export const tagRunpath = 29n;
const tagGnuHash = 0x6ffffef5n;
const tagFlags1 = 0x6ffffffbn;
/** `DF_1_PIE`. */
const flagPie = 0x08000000;

/**
 * Reads the dynamic section of an ELF file of type EXEC or DYN; undefined for anything else, a static program and a
 * file whose numbers do not fit together. Only the parts that are needed are read.
 */
export async function readElf(file: string): Promise<ElfFile | undefined> {
  // Most files of a package are none, and are told apart by this alone.
  if (firstBytes(file, 4).toString('hex') !== elfMagic) return undefined;
  const handle = await open(file, 'r');
  try {
    return await readDynamic(handle, (await handle.stat()).size);
  } finally {
    await handle.close();
  }
}

async function readDynamic(handle: FileHandle, fileSize: number): Promise<ElfFile | undefined> {
  const elf = await readSegments(handle, fileSize);
  if (!elf) return undefined;
  const { bits, littleEndian, segments, part, word } = elf;
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
