import { sortRotationsLikeFallback } from './periodic-rotations.js';
import { sortSuffixes } from './suffix-array.js';

/** From this length on libbz2 tries its main sort first. */
const mainSortLength = 10000;

export interface SortedBlock {
  /** The byte before each rotation's first, rotations in ascending order. */
  readonly lastBytes: Uint8Array;
  /** The place of the block itself among its rotations. */
  readonly origin: number;
}

/**
 * Burrows-Wheeler transform of a block, in time linear to its length (for blocks that repeat themselves, n log² n).
 *
 * Rotations are sorted as the suffixes of the least rotation. If no two rotations are equal this is a Lyndon word, and the
 * orders are the same: none of its suffixes is also its beginning.
 * @param block at least one byte
 */
export function sortBlock(block: Uint8Array): SortedBlock {
  const least = leastRotation(block);
  if (least === undefined) return fromRotations(block, sortEqualRotations(block));
  const rotated = new Uint8Array(block.length);
  rotated.set(block.subarray(least));
  rotated.set(block.subarray(0, least), block.length - least);
  const order = new Int32Array(block.length);
  sortSuffixes(rotated, 256, order);
  const lastBytes = new Uint8Array(block.length);
  const start = least === 0 ? 0 : block.length - least;
  let origin = 0;
  for (let i = 0; i < order.length; i++) {
    const suffix = order[i] as number;
    if (suffix === start) origin = i;
    lastBytes[i] = rotated[suffix === 0 ? rotated.length - 1 : suffix - 1] as number;
  }
  return { lastBytes, origin };
}

/** The start of the least rotation; undefined when several are, because the block repeats a shorter one. */
function leastRotation(block: Uint8Array): number | undefined {
  const length = block.length;
  let [a, b, same] = [0, 1, 0];
  while (a < length && b < length) {
    if (same === length) return undefined;
    const left = block[a + same < length ? a + same : a + same - length] as number;
    const right = block[b + same < length ? b + same : b + same - length] as number;
    if (left === right) {
      same++;
      continue;
    }
    if (left > right) a += same + 1;
    else b += same + 1;
    if (a === b) b++;
    same = 0;
  }
  return Math.min(a, b);
}

/**
 * The main sort of libbz2 spends its budget on comparing equal rotations, and the fallback does the work. It comes to an
 * end where it has nothing to compare: in blocks of one byte only, 251, the count of the longest run.
 */
function sortEqualRotations(block: Uint8Array): Int32Array {
  if (block.length >= mainSortLength && block.every((byte) => byte === block[0])) {
    return Int32Array.from(block.keys());
  }
  return sortRotationsLikeFallback(block);
}

function fromRotations(block: Uint8Array, rotations: Int32Array): SortedBlock {
  const lastBytes = new Uint8Array(block.length);
  for (let i = 0; i < rotations.length; i++) {
    const rotation = rotations[i] as number;
    lastBytes[i] = block[rotation === 0 ? block.length - 1 : rotation - 1] as number;
  }
  return { lastBytes, origin: rotations.indexOf(0) };
}
