import { archiveError } from './errors.js';

/** Reads stated numbers of bytes from a stream of chunks of any size. */
export class ByteReader {
  readonly #chunks: AsyncIterator<Uint8Array>;
  #current: Buffer = Buffer.alloc(0);

  constructor(source: AsyncIterable<Uint8Array>) {
    this.#chunks = source[Symbol.asyncIterator]();
  }

  /** Exactly `size` bytes, or undefined when the stream is at its end. Throws when it ends within them. */
  async read(size: number): Promise<Buffer | undefined> {
    if (this.#current.length < size) {
      const parts = [this.#current];
      let length = this.#current.length;
      while (length < size) {
        const next = await this.#chunks.next();
        if (next.done) {
          if (length === 0) return undefined;
          throw archiveError('it is cut off');
        }
        parts.push(asBuffer(next.value));
        length += next.value.length;
      }
      this.#current = Buffer.concat(parts);
    }
    const result = this.#current.subarray(0, size);
    this.#current = this.#current.subarray(size);
    return result;
  }

  /** The next bytes, at most `size` of them; at least one. Throws at the end of the stream. */
  async readSome(size: number): Promise<Buffer> {
    while (this.#current.length === 0) {
      const next = await this.#chunks.next();
      if (next.done) throw archiveError('it is cut off');
      this.#current = asBuffer(next.value);
    }
    const result = this.#current.subarray(0, size);
    this.#current = this.#current.subarray(size);
    return result;
  }

  async skip(size: number): Promise<void> {
    for (let left = size; left > 0; ) left -= (await this.readSome(left)).length;
  }

  /** Reads to the end of the stream, so that its checksums are checked; the bytes are dropped. */
  async drain(): Promise<void> {
    this.#current = Buffer.alloc(0);
    while (!(await this.#chunks.next()).done);
  }

  async close(): Promise<void> {
    await this.#chunks.return?.();
  }
}

function asBuffer(chunk: Uint8Array): Buffer {
  return Buffer.isBuffer(chunk) ? chunk : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
}
