import { archiveError } from './errors.js';

const states = 12;
const mostPositionStates = 16;

/** Where each table of probabilities begins (LZMA specification, by I. Pavlov). */
const isMatch = 0;
const isRep = isMatch + states * mostPositionStates;
const isRepG0 = isRep + states;
const isRepG1 = isRepG0 + states;
const isRepG2 = isRepG1 + states;
const isRep0Long = isRepG2 + states;
const positionSlot = isRep0Long + states * mostPositionStates;
const positionSpecial = positionSlot + 4 * 64;
const positionAlign = positionSpecial + 128;
const matchLength = positionAlign + 16;
/** Two choices, then low and mid of eight for each position state, then high of 256. */
const lengthSize = 2 + 2 * 8 * mostPositionStates + 256;
const repLength = matchLength + lengthSize;
const literals = repLength + lengthSize;
const literalSize = 0x300;

export interface LzmaProperties {
  /** Bits of the previous byte that choose the literal coder. */
  readonly lc: number;
  /** Bits of the position that choose the literal coder. */
  readonly lp: number;
  /** Bits of the position that choose the state of positions. */
  readonly pb: number;
}

/** The byte that holds `lc`, `lp` and `pb`. */
export function lzmaProperties(byte: number): LzmaProperties {
  if (byte >= 9 * 5 * 5) throw archiveError('its LZMA data states impossible properties');
  return { lc: byte % 9, lp: Math.floor(byte / 9) % 5, pb: Math.floor(byte / 45) };
}

/** The last bytes that were decoded, at least as many as the dictionary has, and those not taken yet. */
export class LzmaWindow {
  readonly #dictionarySize: number;
  bytes = Buffer.alloc(1 << 16);
  /** Where the next byte goes. */
  end = 0;
  /** Bytes since the dictionary was reset, at most its size. */
  full = 0;
  /** Bytes since the dictionary was reset, of which only the lowest bits count. */
  position = 0;
  #taken = 0;

  constructor(dictionarySize: number) {
    this.#dictionarySize = dictionarySize;
  }

  /** Makes room for `size` bytes. What was not taken yet is lost. */
  reserve(size: number): void {
    if (this.end + size <= this.bytes.length) return;
    const kept = Math.min(this.end, this.#dictionarySize);
    const start = this.end - kept;
    // Twice what is needed, so that not each chunk moves the dictionary.
    const wanted = kept + Math.max(2 * size, Math.min(2 * kept, 1 << 22));
    const target = wanted > this.bytes.length ? Buffer.allocUnsafe(wanted) : this.bytes;
    this.bytes.copy(target, 0, start, this.end);
    this.bytes = target;
    this.end = kept;
    this.#taken = kept;
  }

  append(data: Uint8Array): void {
    this.bytes.set(data, this.end);
    this.moved(data.length);
  }

  moved(size: number): void {
    this.end += size;
    this.position = (this.position + size) | 0;
    this.full = Math.min(this.#dictionarySize, this.full + size);
  }

  reset(): void {
    this.full = 0;
    this.position = 0;
  }

  /** A copy of what came since the last call. */
  take(): Buffer {
    const result = Buffer.from(this.bytes.subarray(this.#taken, this.end));
    this.#taken = this.end;
    return result;
  }
}

/** Decodes LZMA into a window, some bytes at a time. */
export class LzmaDecoder {
  readonly #window: LzmaWindow;
  #properties: LzmaProperties;
  #probabilities: Uint16Array;
  #state = 0;
  #rep0 = 0;
  #rep1 = 0;
  #rep2 = 0;
  #rep3 = 0;
  #input: Uint8Array = Buffer.alloc(0);
  #at = 0;
  #range = 0;
  #code = 0;

  constructor(window: LzmaWindow, properties: LzmaProperties) {
    this.#window = window;
    this.#properties = properties;
    this.#probabilities = new Uint16Array(literals + (literalSize << (properties.lc + properties.lp)));
    this.resetState();
  }

  resetState(properties = this.#properties): void {
    const { lc, lp } = properties;
    const size = literals + (literalSize << (lc + lp));
    if (this.#probabilities.length !== size) this.#probabilities = new Uint16Array(size);
    this.#properties = properties;
    this.#probabilities.fill(1024);
    this.#state = 0;
    this.#rep0 = this.#rep1 = this.#rep2 = this.#rep3 = 0;
  }

  /**
   * Decodes exactly `size` bytes from the whole of `input`, which begins with the bytes that start a range coder.
   * @throws archive-invalid when it is damaged
   */
  decode(input: Uint8Array, size: number): void {
    this.#window.reserve(size);
    if (input.length < 5 || input[0] !== 0) throw damaged();
    this.#input = input;
    this.#range = 0xffffffff;
    this.#code = (((input[1] as number) << 24) | ((input[2] as number) << 16) | ((input[3] as number) << 8)) >>> 0;
    this.#code = (this.#code | (input[4] as number)) >>> 0;
    this.#at = 5;
    this.#decodeSymbols(size);
    this.#normalise();
    if (this.#at !== input.length || this.#code !== 0) throw damaged();
  }

  #decodeSymbols(size: number): void {
    const window = this.#window;
    const { pb } = this.#properties;
    const positionMask = (1 << pb) - 1;
    for (let left = size; left > 0; ) {
      const positionState = window.position & positionMask;
      if (this.#bit(isMatch + (this.#state << 4) + positionState) === 0) {
        this.#literal();
        left--;
        continue;
      }
      const length = this.#bit(isRep + this.#state) === 0 ? this.#match(positionState) : this.#repeat(positionState);
      if (length > left) throw damaged();
      this.#copy(length);
      left -= length;
      if (this.#at > this.#input.length) throw damaged();
    }
  }

  #literal(): void {
    const window = this.#window;
    const { lc, lp } = this.#properties;
    const { bytes, end } = window;
    const previous = window.full > 0 ? (bytes[end - 1] as number) : 0;
    const coder = ((window.position & ((1 << lp) - 1)) << lc) + (previous >>> (8 - lc));
    const base = literals + literalSize * coder;
    let symbol = 1;
    if (this.#state >= 7) {
      if (this.#rep0 >= window.full) throw damaged();
      let match = bytes[end - this.#rep0 - 1] as number;
      while (symbol < 0x100) {
        const matchBit = (match >>> 7) & 1;
        match <<= 1;
        const bit = this.#bit(base + ((1 + matchBit) << 8) + symbol);
        symbol = (symbol << 1) | bit;
        if (matchBit !== bit) break;
      }
    }
    while (symbol < 0x100) symbol = (symbol << 1) | this.#bit(base + symbol);
    bytes[end] = symbol & 0xff;
    window.moved(1);
    if (this.#state < 4) this.#state = 0;
    else this.#state -= this.#state < 10 ? 3 : 6;
  }

  #match(positionState: number): number {
    this.#rep3 = this.#rep2;
    this.#rep2 = this.#rep1;
    this.#rep1 = this.#rep0;
    const length = this.#length(matchLength, positionState);
    this.#state = this.#state < 7 ? 7 : 10;
    this.#rep0 = this.#distance(length);
    return length;
  }

  #repeat(positionState: number): number {
    const state = this.#state;
    if (this.#bit(isRepG0 + state) === 0) {
      if (this.#bit(isRep0Long + (state << 4) + positionState) === 0) {
        this.#state = state < 7 ? 9 : 11;
        return 1;
      }
    } else {
      let distance: number;
      if (this.#bit(isRepG1 + state) === 0) distance = this.#rep1;
      else {
        if (this.#bit(isRepG2 + state) === 0) distance = this.#rep2;
        else {
          distance = this.#rep3;
          this.#rep3 = this.#rep2;
        }
        this.#rep2 = this.#rep1;
      }
      this.#rep1 = this.#rep0;
      this.#rep0 = distance;
    }
    const length = this.#length(repLength, positionState);
    this.#state = state < 7 ? 8 : 11;
    return length;
  }

  #copy(length: number): void {
    const window = this.#window;
    const { bytes, end } = window;
    const distance = this.#rep0 + 1;
    if (distance > window.full) throw damaged();
    if (distance >= length && length > 16) bytes.copyWithin(end, end - distance, end - distance + length);
    else for (let i = end; i < end + length; i++) bytes[i] = bytes[i - distance] as number;
    window.moved(length);
  }

  #length(base: number, positionState: number): number {
    if (this.#bit(base) === 0) return 2 + this.#tree(base + 2 + (positionState << 3), 3);
    const mid = base + 2 + (mostPositionStates << 3);
    if (this.#bit(base + 1) === 0) return 10 + this.#tree(mid + (positionState << 3), 3);
    return 18 + this.#tree(mid + (mostPositionStates << 3), 8);
  }

  #distance(length: number): number {
    const slot = this.#tree(positionSlot + (Math.min(length - 2, 3) << 6), 6);
    if (slot < 4) return slot;
    const directBits = (slot >>> 1) - 1;
    const distance = ((2 | (slot & 1)) << directBits) >>> 0;
    if (slot < 14) return distance + this.#reverseTree(positionSpecial + distance - slot, directBits);
    return distance + this.#direct(directBits - 4) * 16 + this.#reverseTree(positionAlign, 4);
  }

  #tree(base: number, bits: number): number {
    let symbol = 1;
    for (let i = 0; i < bits; i++) symbol = (symbol << 1) | this.#bit(base + symbol);
    return symbol - (1 << bits);
  }

  #reverseTree(base: number, bits: number): number {
    let index = 1;
    let symbol = 0;
    for (let i = 0; i < bits; i++) {
      const bit = this.#bit(base + index);
      index = (index << 1) | bit;
      symbol |= bit << i;
    }
    return symbol;
  }

  #direct(bits: number): number {
    let result = 0;
    for (let i = 0; i < bits; i++) {
      this.#normalise();
      this.#range >>>= 1;
      const isOne = this.#code >= this.#range;
      if (isOne) this.#code -= this.#range;
      result = result * 2 + (isOne ? 1 : 0);
    }
    return result;
  }

  #bit(index: number): 0 | 1 {
    this.#normalise();
    const probabilities = this.#probabilities;
    const probability = probabilities[index] as number;
    const bound = Math.imul(this.#range >>> 11, probability) >>> 0;
    if (this.#code < bound) {
      this.#range = bound;
      probabilities[index] = probability + ((2048 - probability) >>> 5);
      return 0;
    }
    this.#range -= bound;
    this.#code -= bound;
    probabilities[index] = probability - (probability >>> 5);
    return 1;
  }

  /** Past the end of the input zeros are read, which the caller notices by `#at`. */
  #normalise(): void {
    if (this.#range >= 0x1000000) return;
    this.#range = (this.#range << 8) >>> 0;
    this.#code = ((this.#code << 8) | (this.#input[this.#at++] ?? 0)) >>> 0;
  }
}

function damaged(): Error {
  return archiveError('its LZMA data is damaged');
}
