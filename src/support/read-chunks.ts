import { closeSync, openSync, readSync } from 'node:fs';

const chunkSize = 1 << 18;
/** Buffers of reads that have ended; so many small files or one large one leave nothing to collect. */
const free: Buffer[] = [];
const mostFree = 16;

/** After so many bytes whatever else waits gets its turn. A file counts some more, for it is opened and closed. */
const turnBytes = 4 << 20;
const bytesOfOpening = 1 << 14;
let readSinceTurn = 0;

/**
 * The content of a file in chunks. A chunk is overwritten when the next one is asked for. Calls of the system do not go by
 * other threads: for many small files the way there takes longer than the reading.
 */
export async function* readChunks(file: string): AsyncGenerator<Buffer> {
  const descriptor = openSync(file, 'r');
  const buffer = free.pop() ?? Buffer.allocUnsafeSlow(chunkSize);
  readSinceTurn += bytesOfOpening;
  try {
    for (;;) {
      const size = readSync(descriptor, buffer, 0, chunkSize, null);
      if (size === 0) return;
      readSinceTurn += size;
      if (readSinceTurn > turnBytes) {
        readSinceTurn = 0;
        await new Promise(setImmediate);
      }
      yield buffer.subarray(0, size);
    }
  } finally {
    closeSync(descriptor);
    if (free.length < mostFree) free.push(buffer);
  }
}

/** The first bytes of a file, at most `size`: what tells most kinds of files apart, without asking other threads. */
export function firstBytes(file: string, size: number): Buffer {
  const descriptor = openSync(file, 'r');
  try {
    const bytes = Buffer.alloc(size);
    return bytes.subarray(0, readSync(descriptor, bytes, 0, size, 0));
  } finally {
    closeSync(descriptor);
  }
}
