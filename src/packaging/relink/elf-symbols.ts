import type { FileHandle } from 'node:fs/promises';
import type { ElfFile } from './elf.js';

/** More than any linker has made; a bound for damaged files. */
const mostSymbols = 1 << 24;

/**
 * Where in the table of strings the names of an ELF file's dynamic symbols begin, sorted by nothing; undefined when
 * their number cannot be told. Linkers let a name be the end of another string, so these places matter to whoever writes
 * into the table.
 */
export async function symbolNameOffsets(handle: FileHandle, elf: ElfFile): Promise<number[] | undefined> {
  const { symbols, bits, littleEndian } = elf;
  if (!symbols) return [];
  const count = await symbolCount(handle, elf);
  if (count === undefined || count > mostSymbols) return undefined;
  const size = bits === 64 ? 24 : 16;
  const table = await viewAt(handle, symbols.table, count * size);
  if (!table) return undefined;
  return Array.from({ length: count }, (_, index) => elf.strings.start + table.getUint32(index * size, littleEndian));
}

/** By the older hash table, which states it, or the newer one, whose last chain ends at the last symbol. */
async function symbolCount(handle: FileHandle, { symbols, bits, littleEndian }: ElfFile): Promise<number | undefined> {
  if (symbols?.hash !== undefined) return (await viewAt(handle, symbols.hash, 8))?.getUint32(4, littleEndian);
  if (symbols?.gnuHash === undefined) return undefined;
  const head = await viewAt(handle, symbols.gnuHash, 16);
  if (!head) return undefined;
  const [buckets, first, bloom] = [0, 4, 8].map((at) => head.getUint32(at, littleEndian)) as [number, number, number];
  if (buckets > mostSymbols || bloom > mostSymbols) return undefined;
  const start = symbols.gnuHash + 16 + (bloom * bits) / 8;
  const table = await viewAt(handle, start, 4 * buckets);
  if (!table) return undefined;
  let last = 0;
  for (let i = 0; i < buckets; i++) last = Math.max(last, table.getUint32(4 * i, littleEndian));
  if (last < first) return first;
  for (let symbol = last; symbol < mostSymbols; symbol++) {
    const chain = await viewAt(handle, start + 4 * buckets + 4 * (symbol - first), 4);
    if (!chain) return undefined;
    if ((chain.getUint32(0, littleEndian) & 1) === 1) return symbol + 1;
  }
  return undefined;
}

async function viewAt(handle: FileHandle, offset: number, length: number): Promise<DataView | undefined> {
  const bytes = new Uint8Array(length);
  const { bytesRead } = await handle.read(bytes, 0, length, offset);
  return bytesRead === length ? new DataView(bytes.buffer) : undefined;
}
