import { codeLengths } from './code-lengths.js';
import type { MovedSymbols } from './move-to-front.js';

/** Symbols that share one table. */
export const groupSize = 50;
const longestCode = 17;
const rounds = 4;
/** Assumed length of a code outside the part of the alphabet that a table starts with. */
const unlikelyLength = 15;

/** Tables for blocks of fewer symbols than the number before. */
const tablesBySize = [
  [200, 2],
  [600, 3],
  [1200, 4],
  [2400, 5],
] as const;

export interface CodeTables {
  /** Code lengths by symbol. */
  readonly lengths: readonly Uint8Array[];
  /** The table of each group of symbols. */
  readonly selectors: Uint8Array;
}

/**
 * Two to six code tables, and which of them each group of symbols takes, chosen as libbz2 does (its `compress.c`): at first
 * each table is for one part of the alphabet, parts of about equal frequency; then, four times, each group takes the table
 * that codes it shortest, and each table is made anew for the groups that took it.
 */
export function chooseCodeTables(moved: MovedSymbols): CodeTables {
  const { symbols, alphabet } = moved;
  const count = tablesBySize.find(([size]) => symbols.length < size)?.[1] ?? 6;
  let lengths = initialTables(moved, count);
  const selectors = new Uint8Array(Math.ceil(symbols.length / groupSize));
  for (let round = 0; round < rounds; round++) {
    const counts = Array.from({ length: count }, () => new Int32Array(alphabet));
    assignGroups(symbols, lengths, selectors, counts);
    lengths = counts.map((one) => codeLengths(one, longestCode));
  }
  return { lengths, selectors };
}

function initialTables({ symbols, alphabet }: MovedSymbols, tables: number): Uint8Array[] {
  const counts = new Int32Array(alphabet);
  for (let i = 0; i < symbols.length; i++) (counts[symbols[i] as number] as number)++;
  const lengths: Uint8Array[] = [];
  let remaining = symbols.length;
  let start = 0;
  for (let part = tables; part > 0; part--) {
    const wanted = Math.floor(remaining / part);
    let sum = 0;
    let end = start;
    while (sum < wanted && end < alphabet) sum += counts[end++] as number;
    // Every second part, but for the first and the last, gives back the symbol that brought it above its share.
    if (end - 1 > start && part !== tables && part !== 1 && (tables - part) % 2 === 1) sum -= counts[--end] as number;
    lengths[part - 1] = new Uint8Array(alphabet).fill(unlikelyLength).fill(0, start, end);
    start = end;
    remaining -= sum;
  }
  return lengths;
}

/** Gives each group the first of the tables that code it shortest, and counts the symbols of each table. */
function assignGroups(
  symbols: Uint16Array,
  lengths: readonly Uint8Array[],
  selectors: Uint8Array,
  counts: readonly Int32Array[],
): void {
  const pairs = pairedLengths(lengths);
  const costs = new Int32Array(6);
  for (let group = 0, start = 0; start < symbols.length; group++, start += groupSize) {
    const end = Math.min(start + groupSize, symbols.length);
    let [a, b, c] = [0, 0, 0];
    for (let i = start; i < end; i++) {
      const at = 3 * (symbols[i] as number);
      a += pairs[at] as number;
      b += pairs[at + 1] as number;
      c += pairs[at + 2] as number;
    }
    costs[0] = a & 0xffff;
    costs[1] = a >>> 16;
    costs[2] = b & 0xffff;
    costs[3] = b >>> 16;
    costs[4] = c & 0xffff;
    costs[5] = c >>> 16;
    let best = 0;
    for (let table = 1; table < lengths.length; table++) {
      if ((costs[table] as number) < (costs[best] as number)) best = table;
    }
    selectors[group] = best;
    const own = counts[best] as Int32Array;
    for (let i = start; i < end; i++) (own[symbols[i] as number] as number)++;
  }
}

/** The code lengths of two tables in each number, three numbers a symbol, so that six sums cost three additions. */
function pairedLengths(lengths: readonly Uint8Array[]): Int32Array {
  const alphabet = (lengths[0] as Uint8Array).length;
  const pairs = new Int32Array(3 * alphabet);
  for (let table = 0; table < lengths.length; table++) {
    for (let symbol = 0; symbol < alphabet; symbol++) {
      (pairs[3 * symbol + (table >> 1)] as number) +=
        ((lengths[table] as Uint8Array)[symbol] as number) << (16 * (table & 1));
    }
  }
  return pairs;
}
