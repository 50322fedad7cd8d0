export interface MovedSymbols {
  /** Numbers 0 and 1 for the digits of runs of the front, n + 1 for place n of the list, and the end mark last. */
  readonly symbols: Uint16Array;
  /** How many different numbers there may be. */
  readonly alphabet: number;
  /** The bytes that occur, ascending. */
  readonly used: readonly number[];
}

/**
 * Replaces each byte by its place in a list of those used lately; runs of the front become their length in the digits 1
 * and 2, least significant first, which are the numbers 0 and 1.
 */
export function moveToFront(bytes: Uint8Array): MovedSymbols {
  const used = usedBytes(bytes);
  const list = Uint8Array.from(used);
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
    let place = 0;
    for (let moved = front; moved !== byte; ) {
      const next = list[++place] as number;
      list[place] = moved;
      moved = next;
    }
    front = byte;
    symbols[length++] = place + 1;
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
