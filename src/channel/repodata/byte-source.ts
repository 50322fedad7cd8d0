import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

/** Bytes that are read piece by piece. */
export interface ByteSource {
  readonly size: number;
  /** Throws `RangeError` beyond the end. */
  read(start: number, length: number): Buffer;
  /** The same into the beginning of `target`. */
  readInto(target: Buffer, start: number, length: number): void;
  close(): void;
}

/** Up to here a file is read whole and closed, so that nobody is kept from replacing it. */
export const smallFile = 1 << 22;

/** Closes the files of readers that were forgotten. */
const forgotten = new FinalizationRegistry<number>((descriptor) => {
  try {
    closeSync(descriptor);
  } catch {
    // Nobody is there to be told.
  }
});

/**
 * A file, kept open: replacing it by rename does not disturb the reader. Its pieces are small and mostly in memory, so
 * reading does not wait for anything.
 */
export class FileBytes implements ByteSource {
  readonly size: number;
  /** Nanoseconds since 1970. */
  readonly mtimeNs: bigint;
  /** Tells files of one file system apart. */
  readonly inode: bigint;
  #descriptor: number | undefined;

  /** @throws file system errors */
  constructor(file: string) {
    this.#descriptor = openSync(file, 'r');
    const info = fstatSync(this.#descriptor, { bigint: true });
    this.size = Number(info.size);
    this.mtimeNs = info.mtimeNs;
    this.inode = info.ino;
    forgotten.register(this, this.#descriptor, this);
  }

  read(start: number, length: number): Buffer {
    if (start < 0 || start + length > this.size) throw new RangeError('beyond the end of the file');
    const bytes = Buffer.allocUnsafe(length);
    this.readInto(bytes, start, length);
    return bytes;
  }

  readInto(target: Buffer, start: number, length: number): void {
    if (start < 0 || start + length > this.size) throw new RangeError('beyond the end of the file');
    if (this.#descriptor === undefined) throw new Error('the file is closed');
    for (let done = 0; done < length; ) {
      const count = readSync(this.#descriptor, target, done, length - done, start + done);
      if (count === 0) throw new RangeError('the file has become shorter');
      done += count;
    }
  }

  close(): void {
    if (this.#descriptor === undefined) return;
    forgotten.unregister(this);
    closeSync(this.#descriptor);
    this.#descriptor = undefined;
  }

  /** The file itself, or its content where that is small; then the file is closed. */
  settle(): ByteSource {
    if (this.size > smallFile) return this;
    const content = new MemoryBytes(this.read(0, this.size));
    this.close();
    return content;
  }
}

export class MemoryBytes implements ByteSource {
  constructor(readonly bytes: Buffer) {}

  get size(): number {
    return this.bytes.length;
  }

  read(start: number, length: number): Buffer {
    if (start < 0 || start + length > this.bytes.length) throw new RangeError('beyond the end');
    return this.bytes.subarray(start, start + length);
  }

  readInto(target: Buffer, start: number, length: number): void {
    this.read(start, length).copy(target);
  }

  close(): void {}
}
