/** Bits, the most significant of a byte first. */
export class BitWriter {
  #bytes: Uint8Array;
  #length = 0;
  #held = 0;
  #heldBits = 0;

  /** @param expected bytes that are made room for; it grows when more come */
  constructor(expected: number) {
    this.#bytes = new Uint8Array(Math.max(expected, 64));
  }

  /** How many bits were written since the beginning or the last `take`. */
  get bitLength(): number {
    return this.#length * 8 + this.#heldBits;
  }

  /** @param count at most 24 */
  write(value: number, count: number): void {
    this.#held = (this.#held << count) | value;
    this.#heldBits += count;
    while (this.#heldBits >= 8) {
      if (this.#length === this.#bytes.length) this.#grow();
      this.#heldBits -= 8;
      this.#bytes[this.#length++] = this.#held >>> this.#heldBits;
    }
  }

  /** Writes the first `bits` bits of these bytes. */
  append(bytes: Uint8Array, bits: number): void {
    const whole = bits >> 3;
    for (let i = 0; i < whole; i++) this.write(bytes[i] as number, 8);
    const rest = bits & 7;
    if (rest > 0) this.write((bytes[whole] as number) >> (8 - rest), rest);
  }

  /** Fills the last byte with zeros. */
  fillByte(): void {
    if (this.#heldBits > 0) this.write(0, 8 - this.#heldBits);
  }

  /** Takes out the bytes that are whole; the rest of the bits stay. */
  take(): Uint8Array {
    const taken = this.#bytes.slice(0, this.#length);
    this.#length = 0;
    return taken;
  }

  #grow(): void {
    const larger = new Uint8Array(2 * this.#bytes.length);
    larger.set(this.#bytes);
    this.#bytes = larger;
  }
}
