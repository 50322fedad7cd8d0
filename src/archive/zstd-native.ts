import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import zlib from 'node:zlib';
import type { ZstdDecoder, ZstdEncoder, ZstdFrameDecoder } from './zstd-codec.js';

const streamChunk = 1 << 17;

/** zstd of `node:zlib`; streams. Multi-threading (`ZSTD_c_nbWorkers`) is not used: it ends the stream with 0 bytes. */
export const nativeZstd: ZstdEncoder & ZstdDecoder = {
  encode(source, size, level) {
    const params = { [zlib.constants.ZSTD_c_compressionLevel]: level };
    return through(source, zlib.createZstdCompress({ params, pledgedSrcSize: size, chunkSize: streamChunk }));
  },
  decode(pieces) {
    return through(pieces, zlib.createZstdDecompress({ chunkSize: streamChunk }));
  },
};

async function* through(
  source: AsyncIterable<Uint8Array>,
  transform: zlib.ZstdCompress | zlib.ZstdDecompress,
): AsyncGenerator<Uint8Array> {
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

/** zstd of `node:zlib` by calls that do not wait; `minizlib` has the knack of it. */
export async function openNativeDecoder(): Promise<ZstdFrameDecoder> {
  const { ZstdDecompress } = await import('minizlib');
  // Its types leave out options that it hands on.
  const options: object = { chunkSize: streamChunk };
  const decoder = new ZstdDecompress(options);
  let outputs: Uint8Array[] = [];
  let failure: unknown;
  decoder.on('data', (chunk: Buffer) => outputs.push(chunk));
  decoder.on('error', (error: unknown) => {
    failure = error;
  });
  return {
    push(piece) {
      outputs = [];
      decoder.write(piece as Buffer);
      if (failure) throw failure;
      return outputs;
    },
    end() {
      decoder.close();
      return [];
    },
  };
}
