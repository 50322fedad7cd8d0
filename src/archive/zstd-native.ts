import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import zlib from 'node:zlib';
import type { ZstdDecoder, ZstdFrameDecoder } from './zstd-codec.js';

const streamChunk = 1 << 17;

/** zstd of `node:zlib`; streams. */
export const nativeZstd: ZstdDecoder = {
  decode(pieces) {
    return through(pieces, zlib.createZstdDecompress({ chunkSize: streamChunk }));
  },
};

async function* through(source: AsyncIterable<Uint8Array>, transform: zlib.ZstdDecompress): AsyncGenerator<Uint8Array> {
  let failure: unknown;
  const feeding = pipeline(Readable.from(source, { objectMode: true, highWaterMark: 4 }), transform, {
    end: true,
  }).catch((error: unknown) => {
    failure = error;
  });
  try {
    for await (const chunk of transform) yield chunk as Buffer;
  } finally {
    transform.destroy();
    await feeding;
  }
  if (failure) throw failure;
}

/** What a stream of `node:zlib` has inside: how it works synchronously, too, as `zstdDecompressSync` does. */
interface StreamInside {
  readonly _handle?: {
    /** Counts of what is left of output and input go to `_writeState`. */
    writeSync?(
      flush: number,
      input: Uint8Array,
      inputOffset: number,
      inputLength: number,
      output: Uint8Array,
      outputOffset: number,
      outputLength: number,
    ): void;
    onerror?: (message: string, errno: number, code: string) => void;
  };
  readonly _writeState?: Uint32Array;
}

/**
 * zstd of `node:zlib` by calls that do not wait, into one buffer that is used again and again. Node has no public way to that
 * for streams, so this goes through the stream's inside.
 * @returns undefined where a Node's streams are made otherwise
 */
export function openNativeDecoder(): ZstdFrameDecoder | undefined {
  const stream = zlib.createZstdDecompress();
  const { _handle: handle, _writeState: left } = stream as unknown as StreamInside;
  if (typeof handle?.writeSync !== 'function' || left?.length !== 2) {
    stream.destroy();
    return undefined;
  }
  const output = Buffer.allocUnsafe(2 * streamChunk);
  let failure: Error | undefined;
  handle.onerror = (message, errno, code) => {
    failure = Object.assign(new Error(message), { errno, code });
  };
  return {
    *push(piece) {
      for (let done = 0; ; ) {
        const { ZSTD_e_continue: flush } = zlib.constants;
        handle.writeSync?.(flush, piece, done, piece.length - done, output, 0, output.length);
        if (failure) throw failure;
        const [outputLeft = 0, inputLeft = 0] = left;
        done = piece.length - inputLeft;
        if (outputLeft < output.length) yield output.subarray(0, output.length - outputLeft);
        // A full buffer may mean that more is to come.
        if (outputLeft > 0) return;
      }
    },
    end: () => [],
    close: () => stream.destroy(),
  };
}
