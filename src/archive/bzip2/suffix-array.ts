/**
 * The suffix array of a text: the starts of its suffixes in ascending order, a suffix that another one begins with before
 * that one. Linear in time whatever the text, by induced sorting (Nong, Zhang, Chan: "Two Efficient Algorithms for Linear
 * Time Suffix Array Construction", 2009).
 *
 * A suffix is small when it is smaller than the one after it, else large; the last is large. A mark is a small suffix
 * after a large one. When the marks are in order, one pass puts the large suffixes in order, another the small ones.
 * @param text symbols below `symbols`
 * @param target as long as the text; gets the result
 */
export function sortSuffixes(text: Text, symbols: number, target: Int32Array): void {
  if (text.length < 2) {
    target.fill(0);
    return;
  }
  const sizes = symbolCounts(text, symbols);
  const bounds = new Int32Array(symbols);
  const marks = placeMarks(text, target, sizes, bounds);
  if (marks > 1) {
    // Equal up to the next mark counts as equal in this order; names for what is equal make a shorter text.
    induce(text, target, sizes, bounds);
    takeMarks(text, target, bounds);
    const names = nameMarks(text, target, marks);
    if (names < marks) sortByNames(text, target, marks, names);
    placeSortedMarks(text, target, marks, sizes, bounds);
  }
  induce(text, target, sizes, bounds);
}

type Text = Int32Array | Uint8Array;

function symbolCounts(text: Text, symbols: number): Int32Array {
  const counts = new Int32Array(symbols);
  for (let i = 0; i < text.length; i++) (counts[text[i] as number] as number)++;
  return counts;
}

function bucketStarts(sizes: Int32Array, starts: Int32Array): void {
  for (let symbol = 0, sum = 0; symbol < sizes.length; symbol++) {
    starts[symbol] = sum;
    sum += sizes[symbol] as number;
  }
}

function bucketEnds(sizes: Int32Array, ends: Int32Array): void {
  for (let symbol = 0, sum = 0; symbol < sizes.length; symbol++) {
    sum += sizes[symbol] as number;
    ends[symbol] = sum;
  }
}

/** Puts the marks at the ends of their symbols' buckets, in any order. Returns their number. */
function placeMarks(text: Text, target: Int32Array, sizes: Int32Array, ends: Int32Array): number {
  target.fill(-1);
  bucketEnds(sizes, ends);
  let count = 0;
  let small = false;
  let next = text[text.length - 1] as number;
  for (let i = text.length - 2; i >= 0; i--) {
    const symbol = text[i] as number;
    const isSmall: boolean = symbol < next || (symbol === next && small);
    if (small && !isSmall) {
      target[--(ends[next] as number)] = i + 1;
      count++;
    }
    small = isSmall;
    next = symbol;
  }
  return count;
}

/** From marks in order at the ends of their buckets to all suffixes in order: the large ones, then the small ones. */
function induce(text: Text, target: Int32Array, sizes: Int32Array, bounds: Int32Array): void {
  const length = text.length;
  bucketStarts(sizes, bounds);
  const last = text[length - 1] as number;
  target[(bounds[last] as number)++] = length - 1;
  for (let i = 0; i < length; i++) {
    const before = (target[i] as number) - 1;
    if (before < 0) continue;
    const symbol = text[before] as number;
    if (symbol >= (text[before + 1] as number)) target[(bounds[symbol] as number)++] = before;
  }
  bucketEnds(sizes, bounds);
  for (let i = length - 1; i >= 0; i--) {
    const before = (target[i] as number) - 1;
    if (before < 0) continue;
    const symbol = text[before] as number;
    const next = text[before + 1] as number;
    // Equal symbols: small when the suffix after it is, which is when its place is in the part of the small ones.
    if (symbol < next || (symbol === next && i >= (bounds[symbol] as number))) {
      target[--(bounds[symbol] as number)] = before;
    }
  }
}

/** Gathers the marks at the front, in the order in which they stand. `smallStarts` is where the small begin in each bucket. */
function takeMarks(text: Text, target: Int32Array, smallStarts: Int32Array): void {
  let count = 0;
  for (let i = 0; i < target.length; i++) {
    const start = target[i] as number;
    const symbol = text[start] as number;
    if (start > 0 && (text[start - 1] as number) > symbol && i >= (smallStarts[symbol] as number))
      target[count++] = start;
  }
}

/** Writes the marks of the text, in its order, to the end of `target`. */
function listMarks(text: Text, target: Int32Array): void {
  let free = target.length;
  let small = false;
  let next = text[text.length - 1] as number;
  for (let i = text.length - 2; i >= 0; i--) {
    const symbol = text[i] as number;
    const isSmall: boolean = symbol < next || (symbol === next && small);
    if (small && !isSmall) target[--free] = i + 1;
    small = isSmall;
    next = symbol;
  }
}

/**
 * Numbers the stretches from each mark to the next, equal ones alike, in ascending order. The name of the mark at `start`
 * goes to `marks + start / 2`: marks are never neighbours. Returns the number of names.
 */
function nameMarks(text: Text, target: Int32Array, marks: number): number {
  target.fill(-1, marks);
  let end = text.length;
  let small = false;
  let next = text[end - 1] as number;
  for (let i = end - 2; i >= 0; i--) {
    const symbol = text[i] as number;
    const isSmall: boolean = symbol < next || (symbol === next && small);
    if (small && !isSmall) {
      target[marks + ((i + 1) >> 1)] = end - i;
      end = i + 1;
    }
    small = isSmall;
    next = symbol;
  }
  let names = 0;
  let earlier = 0;
  let earlierLength = 0;
  for (let i = 0; i < marks; i++) {
    const start = target[i] as number;
    const place = marks + (start >> 1);
    const length = target[place] as number;
    if (length !== earlierLength || !sameStretch(text, earlier, start, length)) {
      names++;
      earlier = start;
      earlierLength = length;
    }
    target[place] = names - 1;
  }
  return names;
}

/** The stretch of the last mark reaches one past the text's end, and equals no other. */
function sameStretch(text: Text, a: number, b: number, length: number): boolean {
  if (a + length > text.length || b + length > text.length) return false;
  for (let i = 0; i < length; i++) {
    if (text[a + i] !== text[b + i]) return false;
  }
  return true;
}

/** Sorts the marks, which are at the front of `target` with their names behind them, by the text that the names make. */
function sortByNames(text: Text, target: Int32Array, marks: number, names: number): void {
  const tail = target.length - marks;
  let free = target.length;
  for (let i = target.length - 1; i >= marks; i--) {
    const name = target[i] as number;
    if (name >= 0) target[--free] = name;
  }
  sortSuffixes(target.subarray(tail), names, target.subarray(0, marks));
  listMarks(text, target);
  for (let i = 0; i < marks; i++) target[i] = target[tail + (target[i] as number)] as number;
}

/** Moves the sorted marks from the front to the ends of their symbols' buckets. */
function placeSortedMarks(text: Text, target: Int32Array, marks: number, sizes: Int32Array, ends: Int32Array): void {
  target.fill(-1, marks);
  bucketEnds(sizes, ends);
  for (let i = marks - 1; i >= 0; i--) {
    const start = target[i] as number;
    target[i] = -1;
    target[--(ends[text[start] as number] as number)] = start;
  }
}
