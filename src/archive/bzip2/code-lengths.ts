/**
 * Lengths of a Huffman code, none longer than `longest` (libbz2's `huffman.c`). Of several codes that are as good the one
 * that libbz2 makes: nodes are taken from a heap, a weight holds the frequency and, in its lowest byte, the depth of what
 * lies below. While the code is too long, frequencies are halved.
 * @param counts how often each symbol occurs; 0 counts as 1
 */
export function codeLengths(counts: Int32Array, longest: number): Uint8Array {
  const weights = Array.from(counts, (count) => Math.max(count, 1));
  for (;;) {
    const lengths = huffmanLengths(weights);
    if (Math.max(...lengths) <= longest) return lengths;
    for (let i = 0; i < weights.length; i++) weights[i] = 1 + ((weights[i] as number) >> 1);
  }
}

function huffmanLengths(frequencies: readonly number[]): Uint8Array {
  const count = frequencies.length;
  const weights = new Int32Array(2 * count);
  const parents = new Int32Array(2 * count).fill(-1);
  const heap = new NodeHeap(weights);
  for (let i = 0; i < count; i++) {
    weights[i] = (frequencies[i] as number) << 8;
    heap.push(i);
  }
  let nodes = count;
  while (heap.size > 1) {
    const a = heap.pop();
    const b = heap.pop();
    weights[nodes] = joinedWeight(weights[a] as number, weights[b] as number);
    parents[a] = nodes;
    parents[b] = nodes;
    heap.push(nodes++);
  }
  // A parent comes after its children, so lengths are known from the root down.
  const lengths = new Uint8Array(nodes);
  for (let i = nodes - 2; i >= 0; i--) lengths[i] = (lengths[parents[i] as number] as number) + 1;
  return lengths.subarray(0, count);
}

function joinedWeight(a: number, b: number): number {
  return ((a & ~0xff) + (b & ~0xff)) | (1 + Math.max(a & 0xff, b & 0xff));
}

/** A heap whose least node comes first; the place of equal ones is libbz2's. */
class NodeHeap {
  readonly #weights: Int32Array;
  readonly #nodes: number[] = [];

  constructor(weights: Int32Array) {
    this.#weights = weights;
  }

  get size(): number {
    return this.#nodes.length;
  }

  push(node: number): void {
    const weight = this.#weights[node] as number;
    let place = this.#nodes.length;
    while (place > 0) {
      const above = (place - 1) >> 1;
      if (weight >= this.#weightAt(above)) break;
      this.#nodes[place] = this.#nodes[above] as number;
      place = above;
    }
    this.#nodes[place] = node;
  }

  pop(): number {
    const least = this.#nodes[0] as number;
    const moved = this.#nodes.pop() as number;
    const size = this.#nodes.length;
    if (size === 0) return least;
    const weight = this.#weights[moved] as number;
    let place = 0;
    for (let below = 1; below < size; below = 2 * place + 1) {
      if (below + 1 < size && this.#weightAt(below + 1) < this.#weightAt(below)) below++;
      if (weight < this.#weightAt(below)) break;
      this.#nodes[place] = this.#nodes[below] as number;
      place = below;
    }
    this.#nodes[place] = moved;
    return least;
  }

  #weightAt(place: number): number {
    return this.#weights[this.#nodes[place] as number] as number;
  }
}
