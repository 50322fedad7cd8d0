import { BitWriter } from './bit-writer.js';
import { sortBlock } from './block-sort.js';
import { type CodeTables, chooseCodeTables, groupSize } from './code-tables.js';
import { moveToFront } from './move-to-front.js';
import type { Bzip2Block } from './run-length.js';

/** An encoded block; the last byte is filled up with zeros. */
export interface EncodedBlock {
  readonly bytes: Uint8Array;
  readonly bits: number;
  readonly crc: number;
}

/** Encodes a block of a bzip2 stream, from its mark to its last symbol. */
export function encodeBzip2Block(block: Bzip2Block): EncodedBlock {
  const { lastBytes, origin } = sortBlock(block.data);
  const moved = moveToFront(lastBytes);
  const tables = chooseCodeTables(moved);
  const out = new BitWriter(block.data.length >> 1);
  out.write(0x314159, 24);
  out.write(0x265359, 24);
  out.write(block.crc >>> 16, 16);
  out.write(block.crc & 0xffff, 16);
  // Not randomised, as all encoders of the last decades.
  out.write(0, 1);
  out.write(origin, 24);
  writeUsedBytes(out, moved.used);
  writeSelectors(out, tables);
  for (const lengths of tables.lengths) writeLengths(out, lengths);
  writeSymbols(out, moved.symbols, tables);
  const bits = out.bitLength;
  out.fillByte();
  return { bytes: out.take(), bits, crc: block.crc };
}

/** A bit for each sixteen bytes of which any occurs, then sixteen bits for each of those. */
function writeUsedBytes(out: BitWriter, used: readonly number[]): void {
  const rows = new Uint16Array(16);
  for (const byte of used) rows[byte >> 4] = (rows[byte >> 4] as number) | (0x8000 >> (byte & 15));
  for (const row of rows) out.write(row === 0 ? 0 : 1, 1);
  for (const row of rows) if (row !== 0) out.write(row, 16);
}

function writeSelectors(out: BitWriter, { lengths, selectors }: CodeTables): void {
  out.write(lengths.length, 3);
  out.write(selectors.length, 15);
  const list = [...lengths.keys()];
  for (const selector of selectors) {
    const place = list.indexOf(selector);
    list.splice(place, 1);
    list.unshift(selector);
    // So many ones, then a zero.
    out.write((2 << place) - 2, place + 1);
  }
}

/** The first length, then for each symbol the steps up (10) or down (11) from the one before, and a zero. */
function writeLengths(out: BitWriter, lengths: Uint8Array): void {
  let current = lengths[0] as number;
  out.write(current, 5);
  for (const length of lengths) {
    for (; current < length; current++) out.write(2, 2);
    for (; current > length; current--) out.write(3, 2);
    out.write(0, 1);
  }
}

function writeSymbols(out: BitWriter, symbols: Uint16Array, { lengths, selectors }: CodeTables): void {
  const codes = lengths.map(canonicalCodes);
  for (let group = 0, start = 0; group < selectors.length; group++, start += groupSize) {
    const table = selectors[group] as number;
    const [length, code] = [lengths[table] as Uint8Array, codes[table] as Int32Array];
    const end = Math.min(start + groupSize, symbols.length);
    for (let i = start; i < end; i++) {
      const symbol = symbols[i] as number;
      out.write(code[symbol] as number, length[symbol] as number);
    }
  }
}

/** Codes in the order of length, then of symbols. */
function canonicalCodes(lengths: Uint8Array): Int32Array {
  const codes = new Int32Array(lengths.length);
  const longest = Math.max(...lengths);
  for (let length = Math.min(...lengths), next = 0; length <= longest; length++, next <<= 1) {
    for (let symbol = 0; symbol < lengths.length; symbol++) if (lengths[symbol] === length) codes[symbol] = next++;
  }
  return codes;
}
