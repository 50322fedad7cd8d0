import os from 'node:os';
import { sharedWorkerPool, type WorkerPool } from '../support/index.js';
import { compileBase64, type WasmModule } from './webassembly.js';
import { largestSingle, type Section, type SectionPlan, ZstdEncoderInstance } from './zstd-encoder.js';
import { type SectionInput, zstdSectionJob } from './zstd-section-job.js';

/** Up to here a thread would take longer to be told than to compress. */
const largestInPlace = 128 << 10;
/** Sections up to here are read ahead, more than there are threads. */
const largestReadAhead = 4 << 20;
/** Memories of encoders up to here are kept for the next content. */
const largestKept = 128 << 20;
/** What all sections under way may take, and the part of the machine's memory that they may take where it has more. */
const leastBudget = 256 << 20;
const budgetShare = 1 / 32;
/** A block without content that ends the frame (RFC 8878, 3.1.1.2). */
const emptyLastBlock = Uint8Array.of(1, 0, 0);

/** An encoder in this thread; another one works on its memory. */
interface Slot {
  readonly id: number;
  readonly encoder: ZstdEncoderInstance;
}

let compiled: Promise<WasmModule> | undefined;
let lastSlot = 0;
const freeSlots: Slot[] = [];

function encoderModule(): Promise<WasmModule> {
  compiled ??= import('./zstd-module-encoder.js').then(({ base64 }) => compileBase64(base64));
  return compiled;
}

function takeSlot(module: WasmModule): Slot {
  return freeSlots.pop() ?? { id: ++lastSlot, encoder: new ZstdEncoderInstance(module) };
}

function giveBack(slot: Slot): void {
  if (slot.encoder.memory.buffer.byteLength <= largestKept) freeSlots.push(slot);
}

export interface FrameOptions {
  /** How many threads at most; all of the pool when left out. */
  readonly threads?: number;
  readonly pool?: WorkerPool;
}

/**
 * One zstd frame, with the bytes that zstd 1.5.7 gives in its multi-threaded mode, which do not depend on the number of
 * threads. Sections are compressed in threads; memory is bounded by how many are under way.
 * @param source gives exactly `total` bytes
 */
export async function* compressFrame(
  source: AsyncIterable<Uint8Array>,
  total: number,
  level: number,
  { threads, pool = sharedWorkerPool() }: FrameOptions = {},
): AsyncGenerator<Uint8Array> {
  const module = await encoderModule();
  if (total <= largestInPlace) {
    yield* compressInPlace(module, source, total, level);
    return;
  }
  const frame = new Frame(module, total, level, pool, threads);
  try {
    for await (const chunk of source) {
      for (let rest = chunk; rest.length > 0; ) {
        rest = await frame.write(rest);
        yield* frame.finished();
      }
    }
    frame.end();
    yield* frame.rest();
  } finally {
    await frame.close();
  }
}

async function* compressInPlace(
  module: WasmModule,
  source: AsyncIterable<Uint8Array>,
  total: number,
  level: number,
): AsyncGenerator<Uint8Array> {
  const parts: Uint8Array[] = [];
  // The source may use a chunk's memory again.
  for await (const chunk of source) parts.push(Buffer.from(chunk));
  const slot = takeSlot(module);
  const start = slot.encoder.makeRoom(total);
  slot.encoder.write(start, Buffer.concat(parts));
  const section = { level, total, start, prefix: 0, size: total, isFirst: true, isLast: true };
  for (const piece of slot.encoder.compress(section)) yield new Uint8Array(piece);
  giveBack(slot);
}

/** A section that is being filled. */
interface Filling extends Section {
  readonly slot: Slot;
  filled: number;
}

/** A frame under way: the section that is being filled, those in threads, and outputs that wait for those before them. */
class Frame {
  readonly #module: WasmModule;
  readonly #total: number;
  readonly #level: number;
  readonly #pool: WorkerPool;
  readonly #plan: SectionPlan;
  readonly #limit: number;
  readonly #abort = new AbortController();
  readonly #running = new Set<Promise<void>>();
  /** In the order of the sections. */
  readonly #outputs: { done: boolean; pieces: readonly ArrayBuffer[]; running?: Promise<void> }[] = [];
  #failure: { readonly error: unknown } | undefined;
  #filling: Filling | undefined;
  #begun = 0;
  /** The end of the section before, which the next one begins with. */
  #overlap: Uint8Array = new Uint8Array(0);

  constructor(module: WasmModule, total: number, level: number, pool: WorkerPool, threads?: number) {
    this.#module = module;
    this.#total = total;
    this.#level = level;
    this.#pool = pool;
    const slot = takeSlot(module);
    this.#plan = slot.encoder.plan(level, total);
    giveBack(slot);
    this.#limit = sectionsUnderWay(this.#plan, pool, threads);
  }

  /** Takes bytes of a chunk, at most to the end of a section. Returns what is left of it. */
  async write(chunk: Uint8Array): Promise<Uint8Array> {
    this.#filling ??= await this.#begin();
    const { slot, start, prefix, size, filled } = this.#filling;
    const taken = chunk.subarray(0, size - filled);
    slot.encoder.write(start + prefix + filled, taken);
    this.#filling.filled += taken.length;
    if (this.#filling.filled === size) this.#send(this.#filling);
    return chunk.subarray(taken.length);
  }

  end(): void {
    if (this.#begun === this.#total && this.#total > largestSingle && this.#total % this.#plan.sectionSize === 0) {
      this.#outputs.push({ done: true, pieces: [emptyLastBlock.slice().buffer] });
    }
  }

  /** Outputs that are complete and whose turn it is. */
  *finished(): Generator<Uint8Array> {
    this.#throwFailure();
    while (this.#outputs[0]?.done) {
      const { pieces = [] } = this.#outputs.shift() ?? {};
      for (const piece of pieces) yield new Uint8Array(piece);
    }
  }

  /** All outputs that are left, when they are complete. */
  async *rest(): AsyncGenerator<Uint8Array> {
    while (this.#outputs.length > 0) {
      await this.#outputs[0]?.running;
      yield* this.finished();
    }
  }

  /** Ends what is still under way. */
  async close(): Promise<void> {
    if (this.#running.size > 0) this.#abort.abort();
    await Promise.all(this.#running);
    if (this.#filling) giveBack(this.#filling.slot);
  }

  async #begin(): Promise<Filling> {
    while (this.#running.size >= this.#limit) await Promise.race(this.#running);
    // One that takes long must not make the outputs of many others wait.
    while (this.#outputs.length > 2 * this.#limit && !this.#outputs[0]?.done) await this.#outputs[0]?.running;
    this.#throwFailure();
    const size = Math.min(this.#plan.sectionSize, this.#total - this.#begun);
    const isFirst = this.#begun === 0;
    this.#begun += size;
    const isLast = this.#begun === this.#total && size < this.#plan.sectionSize;
    const slot = takeSlot(this.#module);
    const prefix = this.#overlap.length;
    const start = slot.encoder.makeRoom(prefix + size);
    slot.encoder.write(start, this.#overlap);
    const common = { level: this.#level, total: this.#total };
    return { ...common, slot, start, prefix, size, isFirst, isLast: isLast || this.#total <= largestSingle, filled: 0 };
  }

  #send({ slot, filled: _filled, ...section }: Filling): void {
    this.#filling = undefined;
    const overlap = Math.min(this.#plan.overlapSize, section.size);
    this.#overlap = slot.encoder.read(section.start + section.prefix + section.size - overlap, overlap);
    const output = {
      done: false,
      pieces: [] as readonly ArrayBuffer[],
      running: undefined as Promise<void> | undefined,
    };
    const expected = section.prefix + section.size + this.#plan.workSize;
    const input: SectionInput = {
      memoryId: slot.id,
      memory: slot.encoder.memory,
      module: this.#module,
      section,
      keep: Math.max(expected, slot.encoder.memory.buffer.byteLength) < largestKept,
    };
    const running = this.#pool.run(zstdSectionJob, input, { signal: this.#abort.signal }).then(
      (pieces) => {
        output.pieces = pieces;
        output.done = true;
        giveBack(slot);
      },
      (error: unknown) => {
        this.#failure ??= { error };
      },
    );
    const tracked = running.then(() => {
      this.#running.delete(tracked);
    });
    output.running = tracked;
    this.#running.add(tracked);
    this.#outputs.push(output);
  }

  #throwFailure(): void {
    if (this.#failure) throw this.#failure.error;
  }
}

/** So many as there are threads, but no more than memory admits; small ones some more, so that no thread waits. */
function sectionsUnderWay(plan: SectionPlan, pool: WorkerPool, wanted = pool.threads): number {
  const machine = Math.min(os.totalmem(), process.constrainedMemory() || Number.POSITIVE_INFINITY);
  const budget = Math.max(leastBudget, machine * budgetShare);
  const each = plan.sectionSize + plan.overlapSize + plan.workSize;
  const threads = pool.isThreaded ? Math.min(pool.threads, wanted) : 1;
  const ahead = plan.sectionSize <= largestReadAhead && threads === pool.threads ? 2 : 0;
  return Math.max(1, Math.min(threads + ahead, Math.floor(budget / each)));
}
