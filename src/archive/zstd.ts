import zlib from 'node:zlib';
import { archiveError } from './errors.js';
import type { ZstdDecoder, ZstdFrameDecoder } from './zstd-codec.js';
import { type FramePiece, ZstdFrameCutter } from './zstd-frames.js';

/** `default`, `max`, `min` of conda's packages (spec: packaging.md 11.3). */
export const defaultZstdLevel = 15;
export const largestZstdLevel = 22;
export const smallestZstdLevel = -7;

export interface ZstdEncodeOptions {
  /** -7 to 22; 15 when left out. */
  readonly level?: number;
  /** Bytes that the source will give; written into the frame's header. Giving another number fails. */
  readonly size: number;
  /** How many threads at most; what processors and memory admit when left out. */
  readonly threads?: number;
}

/** Whether `node:zlib` of this Node has zstd (22.15 and later). */
export const hasNativeZstd = typeof zlib.createZstdDecompress === 'function';

async function zstdDecoder(): Promise<ZstdDecoder> {
  if (hasNativeZstd) return (await import('./zstd-native.js')).nativeZstd;
  return (await import('./zstd-decompress.js')).wasmZstd;
}

/**
 * Compresses into one zstd frame with the content size in its header and without checksum, in threads. Streams. The bytes
 * are those of zstd's multi-threaded mode, on every Node and with any number of threads (docs/decisions/zstd.md).
 * @throws archive-invalid when the source does not give exactly `size` bytes
 */
export async function* compressZstd(
  source: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  options: ZstdEncodeOptions,
): AsyncGenerator<Uint8Array> {
  const level = options.level ?? defaultZstdLevel;
  if (!Number.isInteger(level) || level < smallestZstdLevel || level > largestZstdLevel) {
    throw new RangeError(`zstd level ${level} is not between ${smallestZstdLevel} and ${largestZstdLevel}`);
  }
  const { compressFrame } = await import('./zstd-compress.js');
  yield* compressFrame(exactly(source, options.size), options.size, level, { threads: options.threads });
}

/**
 * Decompresses a zstd stream of one or more frames; skippable frames are passed over. Memory is bounded by the window
 * (at most 128 MiB).
 * @throws archive-invalid when the data is damaged, cut off, or no zstd
 */
export async function* decompressZstd(
  source: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  const decoder = await zstdDecoder();
  for await (const { pieces, contentSize } of cutFrames(source)) {
    let size = 0;
    try {
      for await (const chunk of decoder.decode(pieces)) {
        size += chunk.length;
        if (contentSize !== undefined && size > contentSize) break;
        yield chunk;
      }
    } catch (error) {
      throw asArchiveError(error);
    }
    if (contentSize !== undefined && size !== contentSize) {
      throw wrongFrameSize();
    }
  }
}

/**
 * As `decompressZstd`, by calls that do not wait: this thread decodes, between one chunk and the next. A chunk is to be used
 * before the next is asked for.
 */
export async function* decompressZstdHere(source: Iterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const open = await frameDecoders();
  if (open) yield* decodeFrames(source, open);
  else yield* decompressZstd(source);
}

function* decodeFrames(source: Iterable<Uint8Array>, open: () => ZstdFrameDecoder): Generator<Uint8Array> {
  const cutter = new ZstdFrameCutter();
  let decoder: ZstdFrameDecoder | undefined;
  let expected: number | undefined;
  let size = 0;
  const counted = function* (chunks: Iterable<Uint8Array>): Generator<Uint8Array> {
    for (const chunk of chunks) {
      size += chunk.length;
      if (expected !== undefined && size > expected) throw wrongFrameSize();
      yield chunk;
    }
  };
  try {
    for (const chunk of source) {
      for (const piece of cutter.push(chunk)) {
        if (!decoder) {
          decoder = open();
          expected = piece.contentSize;
          size = 0;
        }
        yield* counted(decoder.push(piece.data));
        if (!piece.endsFrame) continue;
        yield* counted(decoder.end());
        if (expected !== undefined && size !== expected) throw wrongFrameSize();
        decoder.close();
        decoder = undefined;
      }
    }
    cutter.end();
  } catch (error) {
    throw asArchiveError(error);
  } finally {
    decoder?.close();
  }
}

/** How to open decoders that do not wait; undefined where there are none. */
async function frameDecoders(): Promise<(() => ZstdFrameDecoder) | undefined> {
  if (!hasNativeZstd) return (await import('./zstd-decompress.js')).wasmDecoders();
  const { openNativeDecoder } = await import('./zstd-native.js');
  const probe = openNativeDecoder();
  probe?.close();
  return probe && (openNativeDecoder as () => ZstdFrameDecoder);
}

function wrongFrameSize(): Error {
  return archiveError('its zstd data is damaged: a frame has another size than it states');
}

/** Compresses a buffer or text into one frame. */
export async function compressZstdBuffer(data: Uint8Array | string, level = defaultZstdLevel): Promise<Buffer> {
  const bytes = typeof data === 'string' ? Buffer.from(data) : data;
  return collect(compressZstd([bytes], { level, size: bytes.length }));
}

/**
 * Decompresses a whole buffer.
 * @param largest bytes that the result may have; 2 GiB when left out
 * @throws archive-invalid when the data is damaged or would become larger
 */
export async function decompressZstdBuffer(data: Uint8Array, largest = 2 ** 31): Promise<Buffer> {
  return collect(decompressZstd([data]), largest);
}

async function collect(chunks: AsyncIterable<Uint8Array>, largest = Number.POSITIVE_INFINITY): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > largest) throw archiveError(`its data becomes larger than the ${largest} bytes allowed`);
    parts.push(chunk);
  }
  return Buffer.concat(parts);
}

/** One iterable a frame; each must be read to its end before the next is asked for. */
async function* cutFrames(
  source: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): AsyncGenerator<{ pieces: AsyncIterable<Uint8Array>; contentSize: number | undefined }> {
  const pieces = cutPieces(source);
  try {
    for (;;) {
      const first = await pieces.next();
      if (first.done) return;
      yield { pieces: frameFrom(first.value, pieces), contentSize: first.value.contentSize };
    }
  } finally {
    await pieces.return(undefined);
  }
}

async function* cutPieces(
  source: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): AsyncGenerator<FramePiece, undefined> {
  const cutter = new ZstdFrameCutter();
  for await (const chunk of source) yield* cutter.push(chunk);
  cutter.end();
}

async function* frameFrom(first: FramePiece, pieces: AsyncIterator<FramePiece>): AsyncGenerator<Uint8Array> {
  let piece = first;
  for (;;) {
    yield piece.data;
    if (piece.endsFrame) return;
    const next = await pieces.next();
    if (next.done) return;
    piece = next.value;
  }
}

async function* exactly(
  source: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  size: number,
): AsyncGenerator<Uint8Array> {
  let seen = 0;
  for await (const chunk of source) {
    seen += chunk.length;
    if (seen > size) break;
    yield chunk;
  }
  if (seen !== size) throw archiveError(`${seen > size ? 'more' : `${seen}`} bytes came instead of ${size}`);
}

function asArchiveError(error: unknown): unknown {
  const code = (error as { code?: unknown } | null)?.code;
  const damaged = typeof code === 'string' && (code.startsWith('ZSTD_error') || code === 'Z_BUF_ERROR');
  return damaged ? archiveError('its zstd data is damaged', error) : error;
}
