import { archiveError } from './errors.js';
import { compileBase64, type WasmMemory, type WasmModule, webAssembly } from './webassembly.js';
import type { ZstdDecoder, ZstdFrameDecoder } from './zstd-codec.js';

/** The functions of tools/zstd/decoder.c. */
interface DecoderExports {
  readonly memory: WasmMemory;
  begin(largestWindowLog: number): number;
  inputSize(): number;
  decode(size: number): number;
}

/** As `largestWindow` of zstd-frames.ts. */
const largestWindowLog = 27;
/** Memories up to here are kept for the next frame; enough for windows of 8 MiB. */
const largestKept = 12 << 20;

class DecoderInstance {
  readonly #exports: DecoderExports;
  output: Uint8Array[] = [];

  constructor(module: WasmModule) {
    const emit = (start: number, size: number): void => {
      this.output.push(new Uint8Array(this.#exports.memory.buffer, start >>> 0, size).slice());
    };
    this.#exports = new webAssembly.Instance(module, { host: { emit } }).exports as DecoderExports;
  }

  get memorySize(): number {
    return this.#exports.memory.buffer.byteLength;
  }

  begin(): Input {
    const start = this.#exports.begin(largestWindowLog) >>> 0;
    if (start === 0) throw new RangeError('zstd has no room for a decoder');
    return { start, capacity: this.#exports.inputSize() };
  }

  decode(input: Input, piece: Uint8Array): void {
    new Uint8Array(this.#exports.memory.buffer, input.start, piece.length).set(piece);
    const status = this.#exports.decode(piece.length);
    if (status < 0) throw archiveError('its zstd data is damaged', new Error(`zstd error ${-status}`));
  }
}

interface Input {
  readonly start: number;
  readonly capacity: number;
}

let compiled: Promise<WasmModule> | undefined;
const free: DecoderInstance[] = [];

/** zstd's decoder as WebAssembly, for a Node without zstd (docs/decisions/zstd.md). */
export const wasmZstd: ZstdDecoder = {
  async *decode(pieces) {
    const decoder = (await wasmDecoders())();
    try {
      for await (const piece of pieces) yield* decoder.push(piece);
    } finally {
      decoder.close();
    }
  },
};

/** How to open decoders of one frame each, by calls that do not wait. */
export async function wasmDecoders(): Promise<() => ZstdFrameDecoder> {
  compiled ??= import('./zstd-module-decoder.js').then(({ base64 }) => compileBase64(base64));
  const module = await compiled;
  return () => {
    const instance = free.pop() ?? new DecoderInstance(module);
    const input = instance.begin();
    return {
      *push(piece) {
        for (let at = 0; at < piece.length; at += input.capacity) {
          instance.decode(input, piece.subarray(at, at + input.capacity));
          const ready = instance.output;
          instance.output = [];
          yield* ready;
        }
      },
      end: () => [],
      close() {
        instance.output = [];
        if (instance.memorySize <= largestKept) free.push(instance);
      },
    };
  };
}
