/** Bytes of block that a level stands for. */
const blockUnit = 100_000;
/** So much of a block stays free, so that what is held back fits at the end. */
const blockReserve = 19;
const longestRun = 255;

/** The content of a block after run-length coding, and the checksum of what it stands for. */
export interface Bzip2Block {
  readonly data: Uint8Array;
  readonly crc: number;
}

/**
 * The first step of bzip2: cuts data into blocks and codes runs. Four equal bytes are followed by a byte that counts those
 * after them, up to 251. A run that is not over when a block is full goes to the next.
 */
export class RunLengthBlocks {
  readonly #full: number;
  #data: Uint8Array;
  #length = 0;
  #crc = -1;
  #byte = -1;
  #run = 0;

  /** @param level 1 to 9 */
  constructor(level: number) {
    this.#full = level * blockUnit - blockReserve;
    this.#data = new Uint8Array(level * blockUnit);
  }

  /** Takes data; gives the blocks that it fills. */
  *push(chunk: Uint8Array): Generator<Bzip2Block> {
    let at = 0;
    while (at < chunk.length) {
      at = this.#take(chunk, at);
      if (this.#length >= this.#full) yield this.#cut();
    }
  }

  /** Gives the last block, if any data is left. */
  *finish(): Generator<Bzip2Block> {
    if (this.#run > 0) this.#endRun();
    if (this.#length > 0) yield this.#cut();
  }

  /** Takes bytes until the block is full. Returns the place of the next. */
  #take(chunk: Uint8Array, start: number): number {
    let at = start;
    while (at < chunk.length && this.#length < this.#full) {
      const byte = chunk[at++] as number;
      if (byte === this.#byte && this.#run < longestRun) {
        this.#run++;
        continue;
      }
      if (this.#run === 1) {
        this.#data[this.#length++] = this.#byte;
        this.#crc = (this.#crc << 8) ^ (crcTable[(this.#crc >>> 24) ^ this.#byte] as number);
      } else if (this.#run > 1) this.#endRun();
      this.#byte = byte;
      this.#run = 1;
    }
    return at;
  }

  #endRun(): void {
    const [byte, run] = [this.#byte, this.#run];
    for (let i = 0; i < run; i++) this.#crc = (this.#crc << 8) ^ (crcTable[(this.#crc >>> 24) ^ byte] as number);
    for (let i = 0; i < Math.min(run, 4); i++) this.#data[this.#length++] = byte;
    if (run >= 4) this.#data[this.#length++] = run - 4;
    this.#run = 0;
    this.#byte = -1;
  }

  #cut(): Bzip2Block {
    const block = { data: this.#data.slice(0, this.#length), crc: ~this.#crc >>> 0 };
    this.#length = 0;
    this.#crc = -1;
    return block;
  }
}

/** CRC-32 with the most significant bit first, polynomial 0x04c11db7. */
const crcTable = Int32Array.from({ length: 256 }, (_, byte) => {
  let value = byte << 24;
  for (let bit = 0; bit < 8; bit++) value = value < 0 ? (value << 1) ^ 0x04c11db7 : value << 1;
  return value;
});
