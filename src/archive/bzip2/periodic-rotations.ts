/** Up to this many elements are sorted by insertion. */
const smallRange = 10;

/**
 * The rotations of a block, in ascending order, as libbz2's fallback sort gives them (its `blocksort.c`): by rounds that
 * each double the length compared. Any sort would do but for blocks that repeat themselves: some of their rotations are
 * equal, the stream names one of them as the origin, and which one it is depends on every step of the sort. Therefore the
 * initial order, the pivots and the swaps are those of libbz2.
 */
export function sortRotationsLikeFallback(block: Uint8Array): Int32Array {
  const length = block.length;
  const order = new Int32Array(length);
  const classes = new Int32Array(length);
  // A set flag starts a bucket of rotations that are equal so far; two more end the last one.
  const starts = new Uint8Array(length + 2);
  startByFirstByte(block, order, starts);
  starts[length] = 1;
  for (let compared = 1; compared <= length; compared *= 2) {
    classifyBefore(order, starts, classes, compared);
    if (!refine(order, classes, starts)) break;
  }
  return order;
}

function startByFirstByte(block: Uint8Array, order: Int32Array, starts: Uint8Array): void {
  const bounds = new Int32Array(257);
  for (const byte of block) (bounds[byte] as number)++;
  for (let byte = 1; byte < 257; byte++) (bounds[byte] as number) += bounds[byte - 1] as number;
  for (let i = 0; i < block.length; i++) order[--(bounds[block[i] as number] as number)] = i;
  for (let byte = 0; byte < 256; byte++) starts[bounds[byte] as number] = 1;
}

/** The class of a rotation is the bucket of the rotation `distance` after it. */
function classifyBefore(order: Int32Array, starts: Uint8Array, classes: Int32Array, distance: number): void {
  let bucket = 0;
  for (let i = 0; i < order.length; i++) {
    if (starts[i]) bucket = i;
    const before = (order[i] as number) - distance;
    classes[before < 0 ? before + order.length : before] = bucket;
  }
}

/** Sorts each bucket by class and splits it. Returns whether any held more than one rotation. */
function refine(order: Int32Array, classes: Int32Array, starts: Uint8Array): boolean {
  let found = false;
  for (let next = 0; ; ) {
    while (starts[next]) next++;
    const low = next - 1;
    if (low >= order.length) return found;
    while (!starts[next]) next++;
    const high = next - 1;
    if (high <= low) continue;
    found = true;
    sortRange(order, classes, low, high);
    let current = -1;
    for (let i = low; i <= high; i++) {
      const own = classes[order[i] as number] as number;
      if (own !== current) starts[i] = 1;
      current = own;
    }
  }
}

/** Quicksort in three parts, with pivots by a fixed row of pseudo-random numbers. */
function sortRange(order: Int32Array, classes: Int32Array, first: number, last: number): void {
  const pending = [first, last];
  let random = 0;
  while (pending.length > 0) {
    const high = pending.pop() as number;
    const low = pending.pop() as number;
    if (high - low < smallRange) {
      insertionSort(order, classes, low, high, 4);
      insertionSort(order, classes, low, high, 1);
      continue;
    }
    random = (random * 7621 + 1) % 32768;
    const at = [low, (low + high) >> 1, high][random % 3] as number;
    const [below, above] = partition(order, classes, low, high, classes[order[at] as number] as number);
    if (below - low > high - above) pending.push(low, below, above, high);
    else pending.push(above, high, low, below);
  }
}

function insertionSort(order: Int32Array, classes: Int32Array, low: number, high: number, step: number): void {
  for (let i = high - step; i >= low; i--) {
    const moved = order[i] as number;
    const own = classes[moved] as number;
    let j = i + step;
    for (; j <= high && own > (classes[order[j] as number] as number); j += step) order[j - step] = order[j] as number;
    order[j - step] = moved;
  }
}

/**
 * Puts what is below the pivot first and what is above it last, collecting what equals it at both ends meanwhile.
 * Returns the last place of the first part and the first of the last.
 */
function partition(
  order: Int32Array,
  classes: Int32Array,
  low: number,
  high: number,
  pivot: number,
): readonly [number, number] {
  let [equalLow, left, right, equalHigh] = [low, low, high, high];
  for (;;) {
    for (; left <= right; left++) {
      const difference = (classes[order[left] as number] as number) - pivot;
      if (difference > 0) break;
      if (difference === 0) swap(order, left, equalLow++, 1);
    }
    for (; left <= right; right--) {
      const difference = (classes[order[right] as number] as number) - pivot;
      if (difference < 0) break;
      if (difference === 0) swap(order, right, equalHigh--, 1);
    }
    if (left > right) break;
    swap(order, left++, right--, 1);
  }
  if (equalHigh < equalLow) return [low - 1, high + 1];
  const front = Math.min(equalLow - low, left - equalLow);
  swap(order, low, left - front, front);
  const back = Math.min(high - equalHigh, equalHigh - right);
  swap(order, left, high - back + 1, back);
  return [low + left - equalLow - 1, high - (equalHigh - right) + 1];
}

function swap(order: Int32Array, a: number, b: number, count: number): void {
  for (let i = 0; i < count; i++) {
    const kept = order[a + i] as number;
    order[a + i] = order[b + i] as number;
    order[b + i] = kept;
  }
}
