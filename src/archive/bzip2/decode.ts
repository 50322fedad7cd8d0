import { Readable } from 'node:stream';
import { archiveError } from '../errors.js';

/**
 * Decompresses bzip2, one or more streams after each other, checking its checksums. A block at a time: at most 45 MB.
 * @throws archive-invalid when the data is damaged, cut off, or no bzip2
 */
export async function* decompressBzip2(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const { default: unbzip2 } = await import('unbzip2-stream');
  const input = Readable.from(source, { highWaterMark: 2 });
  const decoder = unbzip2() as unknown as NodeJS.ReadWriteStream;
  const output = new OldStreamReader(decoder);
  input.once('error', (error) => output.fail(error));
  input.pipe(decoder);
  let size = 0;
  try {
    for (let chunk = await output.next(); chunk; chunk = await output.next()) {
      size += chunk.length;
      yield chunk;
    }
  } finally {
    input.unpipe(decoder);
    input.destroy();
  }
  if (size === 0) throw archiveError('its bzip2 data is empty');
}

/**
 * Reads a stream of the oldest kind piece by piece. `Readable.wrap` is no help: such a stream may emit `close` before its
 * data was taken, which it holds for an early end.
 */
class OldStreamReader {
  readonly #stream: NodeJS.ReadWriteStream;
  readonly #queue: Buffer[] = [];
  #ended = false;
  #failure: unknown;
  #wake: () => void = () => {};

  constructor(stream: NodeJS.ReadWriteStream) {
    this.#stream = stream;
    stream.on('data', (chunk: Buffer) => {
      this.#queue.push(chunk);
      stream.pause();
      this.#wake();
    });
    stream.on('end', () => {
      this.#ended = true;
      this.#wake();
    });
    stream.on('error', (error: unknown) => this.fail(archiveError('its bzip2 data is damaged', error)));
  }

  fail(error: unknown): void {
    this.#failure ??= error;
    this.#wake();
  }

  /** Undefined at the end. */
  async next(): Promise<Buffer | undefined> {
    while (this.#queue.length === 0 && !this.#ended && !this.#failure) {
      const woken = new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
      this.#stream.resume();
      await woken;
    }
    if (this.#queue.length > 0) return this.#queue.shift();
    if (this.#failure) throw this.#failure;
    return undefined;
  }
}
