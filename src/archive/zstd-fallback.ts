import { archiveError } from './errors.js';
import type { ZstdDecoder, ZstdEncoder } from './zstd.js';

/** Above the window of every usual level, the encoder's parameters no longer depend on the content's size. */
const largestAtOnce = 8 << 20;

/**
 * zstd for a Node without it: the reference encoder as WebAssembly, and a decoder in JavaScript that is quicker at
 * handing its output over (docs/decisions/zstd.md).
 */
export const fallbackZstd: ZstdEncoder & ZstdDecoder = {
  async *encode(source, size, level) {
    const { Zstd } = await import('@hpcc-js/wasm-zstd');
    const zstd = await Zstd.load();
    if (size <= largestAtOnce) {
      const parts: Uint8Array[] = [];
      for await (const chunk of source) parts.push(chunk);
      yield zstd.compress(Buffer.concat(parts), level);
      return;
    }
    // The module has one streaming context, so two archives must not be written at once.
    const release = await acquireStream();
    try {
      zstd.reset();
      zstd.setCompressionLevel(level);
      let started = false;
      for await (const chunk of source) {
        const output = zstd.compressChunk(chunk);
        if (output.length === 0) continue;
        yield started ? output : withContentSize(output, size);
        started = true;
      }
      const rest = zstd.compressEnd();
      yield started ? rest : withContentSize(rest, size);
    } finally {
      release();
    }
  },

  async *decode(pieces) {
    const { Decompress } = await import('fzstd');
    let outputs: Uint8Array[] = [];
    const decoder = new Decompress((chunk) => outputs.push(chunk));
    const push = (piece: Uint8Array, last: boolean): void => {
      try {
        decoder.push(piece, last);
      } catch (error) {
        throw archiveError('its zstd data is damaged', error);
      }
    };
    for await (const piece of pieces) {
      push(piece, false);
      const ready = outputs;
      outputs = [];
      yield* ready;
    }
    push(new Uint8Array(0), true);
    yield* outputs;
  },
};

let streamInUse: Promise<void> = Promise.resolve();

async function acquireStream(): Promise<() => void> {
  const before = streamInUse;
  let release = (): void => {};
  streamInUse = new Promise((resolve) => {
    release = resolve;
  });
  await before;
  return release;
}

/**
 * Puts the content size into a frame header that was written without knowing it (RFC 8878, 3.1.1.1): the encoder's
 * stream has no way to say it beforehand.
 */
function withContentSize(start: Uint8Array, size: number): Uint8Array {
  const descriptor = start[4];
  if (descriptor !== 0) throw new Error(`unexpected zstd frame descriptor ${descriptor}`);
  const wide = size > 0xffffffff;
  const field = Buffer.alloc(wide ? 8 : 4);
  if (wide) field.writeBigUInt64LE(BigInt(size));
  else field.writeUInt32LE(size);
  const header = Buffer.from(start.subarray(0, 6));
  header[4] = wide ? 0xc0 : 0x80;
  return Buffer.concat([header, field, start.subarray(6)]);
}
