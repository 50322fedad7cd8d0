import { type WasmMemory, type WasmModule, webAssembly } from './webassembly.js';

/** The functions of tools/zstd/encoder.c. Levels are those of zstd, addresses and sizes are bytes. */
interface EncoderExports {
  sectionSize(level: number, total: bigint): number;
  overlapSize(level: number, total: bigint): number;
  workSize(level: number, total: bigint): number;
  input(size: number): number;
  compressSingle(level: number, start: number, size: number): number;
  compressSection(
    level: number,
    total: bigint,
    start: number,
    prefix: number,
    size: number,
    isFirst: number,
    isLast: number,
  ): number;
}

/** How a content is cut, and what one section of it takes. */
export interface SectionPlan {
  readonly sectionSize: number;
  /** Bytes at the end of a section that the next one is told. */
  readonly overlapSize: number;
  /** Bytes of memory besides the input. */
  readonly workSize: number;
}

/** A section whose bytes lie in the encoder's memory: `prefix` bytes of the section before it, then its own. */
export interface Section {
  readonly level: number;
  /** Bytes of the whole content. */
  readonly total: number;
  readonly start: number;
  readonly prefix: number;
  readonly size: number;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/** Contents up to here are no sections but one piece (`ZSTDMT_JOBSIZE_MIN`). */
export const largestSingle = 512 << 10;
/** Pages of 64 KiB that a memory may have; as the module is linked. */
const mostPages = 65535;
const leastPages = 32;

/** zstd's encoder on a memory that threads can share. It does one thing at a time. */
export class ZstdEncoderInstance {
  readonly memory: WasmMemory;
  readonly #exports: EncoderExports;
  #output: ArrayBuffer[] = [];

  constructor(module: WasmModule, memory?: WasmMemory) {
    this.memory = memory ?? new webAssembly.Memory({ initial: leastPages, maximum: mostPages, shared: true });
    const emit = (start: number, size: number): void => {
      const piece = new Uint8Array(size);
      piece.set(new Uint8Array(this.memory.buffer, start >>> 0, size));
      this.#output.push(piece.buffer);
    };
    const imports = { env: { memory: this.memory }, host: { emit } };
    this.#exports = new webAssembly.Instance(module, imports).exports as EncoderExports;
  }

  plan(level: number, total: number): SectionPlan {
    const [sectionSize, overlapSize, workSize] = [
      this.#exports.sectionSize(level, BigInt(total)) >>> 0,
      this.#exports.overlapSize(level, BigInt(total)) >>> 0,
      this.#exports.workSize(level, BigInt(total)) >>> 0,
    ];
    return { sectionSize, overlapSize, workSize };
  }

  /** Forgets what was before and makes room for input. Returns its address. */
  makeRoom(size: number): number {
    const start = this.#exports.input(size) >>> 0;
    if (start === 0) throw new RangeError(`zstd has no room for ${size} bytes`);
    return start;
  }

  write(start: number, data: Uint8Array): void {
    new Uint8Array(this.memory.buffer, start, data.length).set(data);
  }

  /** A copy of bytes of the input. */
  read(start: number, size: number): Uint8Array {
    return new Uint8Array(this.memory.buffer, start, size).slice();
  }

  /** Compresses the section that lies in memory. Its outputs, one section's behind the other's, are a frame. */
  compress(section: Section): ArrayBuffer[] {
    const { level, total, start, prefix, size } = section;
    this.#output = [];
    const status =
      total <= largestSingle
        ? this.#exports.compressSingle(level, start, size)
        : this.#exports.compressSection(
            ...([level, BigInt(total), start, prefix, size] as const),
            ...([section.isFirst ? 1 : 0, section.isLast ? 1 : 0] as const),
          );
    if (status !== 0) throw new Error(`zstd failed with error ${status}`);
    const output = this.#output;
    this.#output = [];
    return output;
  }
}
