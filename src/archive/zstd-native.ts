import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import zlib from 'node:zlib';
import type { ZstdDecoder } from './zstd-codec.js';

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
