import { open } from 'node:fs/promises';

const chunkSize = 1 << 18;
/** Buffers of reads that have ended; so many small files or one large one leave nothing to collect. */
const free: Buffer[] = [];
const mostFree = 16;

/** The content of a file in chunks. A chunk is overwritten when the next one is asked for. */
export async function* readChunks(file: string): AsyncGenerator<Buffer> {
  const handle = await open(file);
  const buffer = free.pop() ?? Buffer.allocUnsafeSlow(chunkSize);
  try {
    for (;;) {
      const { bytesRead } = await handle.read(buffer, 0, chunkSize, null);
      if (bytesRead === 0) return;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await handle.close();
    if (free.length < mostFree) free.push(buffer);
  }
}
