import { archiveError } from './errors.js';
import type { ZstdDecoder, ZstdEncoder, ZstdFrameDecoder } from './zstd-codec.js';
import { statedWindow } from './zstd-frames.js';

/**
 * Up to here the encoder chooses its parameters by the content's size, which its stream cannot be told; above, stream
 * and whole give the bytes of `node:zlib` and so does this file, at the levels whose window is no larger than the content.
 */
const largestAtOnce = 256 << 10;

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
      let held: Buffer | undefined;
      let firstBlock = 0;
      for await (const chunk of source) {
        const output = zstd.compressChunk(chunk);
        if (output.length === 0) continue;
        if (held) {
          yield held;
          held = Buffer.from(output);
          firstBlock = 0;
        } else {
          held = withContentSize(output, size);
          firstBlock = held.length - (output.length - streamHeaderLength);
        }
      }
      const rest = Buffer.from(zstd.compressEnd());
      if (held && rest.equals(emptyLastBlock)) {
        markLastBlock(held, firstBlock);
        yield held;
      } else {
        yield Buffer.concat([held ?? Buffer.alloc(0), held ? rest : withContentSize(rest, size)]);
      }
    } finally {
      release();
    }
  },

  async *decode(pieces) {
    const decoder = await openFallbackDecoder();
    for await (const piece of pieces) yield* decoder.push(piece);
    yield* decoder.end();
  },
};

/** A decoder in JavaScript. */
export async function openFallbackDecoder(): Promise<ZstdFrameDecoder> {
  const { Decompress } = await import('fzstd');
  let outputs: Uint8Array[] = [];
  const decoder = new Decompress((chunk) => outputs.push(chunk));
  const push = (piece: Uint8Array, last: boolean): readonly Uint8Array[] => {
    outputs = [];
    try {
      decoder.push(piece, last);
    } catch (error) {
      throw archiveError('its zstd data is damaged', error);
    }
    return outputs;
  };
  return { push: (piece) => push(piece, false), end: () => push(new Uint8Array(0), true) };
}

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

/** Magic, descriptor and window: what a frame of unknown content size starts with. */
const streamHeaderLength = 6;
const emptyLastBlock = Buffer.from([1, 0, 0]);

/**
 * Puts the content size into a frame header that was written without knowing it (RFC 8878, 3.1.1.1): the encoder's
 * stream has no way to say it beforehand. A content no larger than the window needs no window field.
 */
function withContentSize(start: Uint8Array, size: number): Buffer {
  if (start[4] !== 0) throw new Error(`unexpected zstd frame descriptor ${start[4]}`);
  const wide = size > 0xffffffff;
  const field = Buffer.alloc(wide ? 8 : 4);
  if (wide) field.writeBigUInt64LE(BigInt(size));
  else field.writeUInt32LE(size);
  const windowByte = start[5] as number;
  const singleSegment = size <= statedWindow(windowByte);
  const descriptor = (wide ? 0xc0 : 0x80) | (singleSegment ? 0x20 : 0);
  return Buffer.concat([
    start.subarray(0, 4),
    Buffer.from(singleSegment ? [descriptor] : [descriptor, windowByte]),
    field,
    start.subarray(streamHeaderLength),
  ]);
}

/** Sets the mark of the last block in a run of whole blocks, in place of an empty block after it. */
function markLastBlock(blocks: Buffer, first: number): void {
  for (let offset = first; ; ) {
    const value = blocks.readUIntLE(offset, 3);
    const bodyLength = ((value >> 1) & 3) === 1 ? 1 : value >> 3;
    const next = offset + 3 + bodyLength;
    if (next === blocks.length) {
      blocks[offset] = (blocks[offset] as number) | 1;
      return;
    }
    offset = next;
  }
}
