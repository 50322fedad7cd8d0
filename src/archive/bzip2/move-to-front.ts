export interface MovedSymbols {
  /** Numbers 0 and 1 for the digits of runs of the front, n + 1 for place n of the list, and the end mark last. */
  readonly symbols: Uint16Array;
  /** How many different numbers there may be. */
  readonly alphabet: number;
  /** The bytes that occur, ascending. */
  readonly used: readonly number[];
}

/** The list is kept in rows of sixteen, each a ring: moving one byte to the front takes a step a row, not one a place. */
const rowBits = 4;
const rowMask = (1 << rowBits) - 1;

/**
 * Replaces each byte by its place in a list of those used lately; runs of the front become their length in the digits 1
 * and 2, least significant first, which are the numbers 0 and 1.
 */
export function moveToFront(bytes: Uint8Array): MovedSymbols {
  const used = usedBytes(bytes);
  const list = new Uint8Array(256);
  list.set(used);
  const rowStarts = new Uint8Array(256 >> rowBits);
  const rowOf = new Uint8Array(256);
  for (const [place, byte] of used.entries()) rowOf[byte] = place >> rowBits;
  const symbols = new Uint16Array(bytes.length + 1);
  let length = 0;
  let front = list[0] as number;
  let run = 0;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] as number;
    if (byte === front) {
      run++;
      continue;
    }
    for (; run > 0; run = (run - 1) >> 1) symbols[length++] = (run - 1) & 1;
    const row = rowOf[byte] as number;
    const start = rowStarts[row] as number;
    const base = row << rowBits;
    let place = 0;
    while (list[base | ((start + place) & rowMask)] !== byte) place++;
    symbols[length++] = base + place + 1;
    for (; place > 0; place--) {
      list[base | ((start + place) & rowMask)] = list[base | ((start + place - 1) & rowMask)] as number;
    }
    // The last of each row before goes to the front of the next.
    let free = base | start;
    for (let next = row; next > 0; next--) {
      const last = ((rowStarts[next - 1] as number) - 1) & rowMask;
      const at = ((next - 1) << rowBits) | last;
      const moved = list[at] as number;
      list[free] = moved;
      rowOf[moved] = next;
      rowStarts[next - 1] = last;
      free = at;
    }
    list[free] = byte;
    rowOf[byte] = 0;
    front = byte;
  }
  for (; run > 0; run = (run - 1) >> 1) symbols[length++] = (run - 1) & 1;
  symbols[length++] = used.length + 1;
  return { symbols: symbols.subarray(0, length), alphabet: used.length + 2, used };
}

function usedBytes(bytes: Uint8Array): number[] {
  const present = new Uint8Array(256);
  for (let i = 0; i < bytes.length; i++) present[bytes[i] as number] = 1;
  return [...present.keys()].filter((byte) => present[byte] === 1);
}
