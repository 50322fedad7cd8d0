import { isAscii } from 'node:buffer';

export interface MessageOptions {
  /** What bytes become: text in lower-case hex, as hashes are used, or a view of the input. Default: `hex`. */
  readonly bytes?: 'hex' | 'view';
}

/** No message that is read here nests deeper. */
const deepest = 64;
const unsafe = 'a number is larger than can be told exactly';

/**
 * Reads one msgpack value (https://github.com/msgpack/msgpack/blob/master/spec.md), without extension types. Made for
 * shards, whose cost it is: the message becomes one string, of which texts are parts, keys that come again are one
 * string, and no bytes are copied.
 * @throws Error when the message is damaged, or has something after its value
 */
export function readMessage(bytes: Uint8Array, options: MessageOptions = {}): unknown {
  return new MessageReader(bytes, options.bytes ?? 'hex').readAll();
}

class MessageReader {
  readonly #bytes: Buffer;
  /** One character for each byte: texts of ASCII are parts of it. */
  readonly #text: string;
  readonly #asHex: boolean;
  /** By a hash of their bytes; ASCII alone. */
  readonly #keys: string[] = [];
  #at = 0;

  constructor(bytes: Uint8Array, as: 'hex' | 'view') {
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#asHex = as === 'hex';
    this.#text = this.#bytes.toString('latin1');
  }

  readAll(): unknown {
    const value = this.#read(0);
    if (this.#at !== this.#bytes.length) throw new Error('something follows the end');
    return value;
  }

  #read(depth: number): unknown {
    const start = this.#take(1);
    const type = this.#bytes[start] as number;
    if (type < 0x80) return type;
    if (type >= 0xe0) return type - 0x100;
    if (type < 0x90) return this.#map(type & 0x0f, depth);
    if (type < 0xa0) return this.#list(type & 0x0f, depth);
    if (type < 0xc0) return this.#string(type & 0x1f);
    switch (type) {
      case 0xc0:
        return null;
      case 0xc2:
        return false;
      case 0xc3:
        return true;
      case 0xc4:
      case 0xc5:
      case 0xc6:
        return this.#binary(this.#unsigned(1 << (type - 0xc4)));
      case 0xca:
        return this.#bytes.readFloatBE(this.#take(4));
      case 0xcb:
        return this.#bytes.readDoubleBE(this.#take(8));
      case 0xcc:
      case 0xcd:
      case 0xce:
      case 0xcf:
        return this.#unsigned(1 << (type - 0xcc));
      case 0xd0:
      case 0xd1:
      case 0xd2:
      case 0xd3:
        return this.#signed(1 << (type - 0xd0));
      case 0xd9:
      case 0xda:
      case 0xdb:
        return this.#string(this.#unsigned(1 << (type - 0xd9)));
      case 0xdc:
      case 0xdd:
        return this.#list(this.#unsigned(2 << (type - 0xdc)), depth);
      case 0xde:
      case 0xdf:
        return this.#map(this.#unsigned(2 << (type - 0xde)), depth);
      default:
        throw new Error(`there is no such type here: 0x${type.toString(16)}`);
    }
  }

  /** Goes on by so many bytes. Gives where they begin. */
  #take(length: number): number {
    const start = this.#at;
    if (start + length > this.#bytes.length) throw new Error('it is cut off');
    this.#at = start + length;
    return start;
  }

  #unsigned(length: number): number {
    const at = this.#take(length);
    if (length < 8) return this.#bytes.readUIntBE(at, length);
    return exact(this.#bytes.readBigUInt64BE(at));
  }

  #signed(length: number): number {
    const at = this.#take(length);
    if (length < 8) return this.#bytes.readIntBE(at, length);
    return exact(this.#bytes.readBigInt64BE(at));
  }

  #binary(length: number): string | Buffer {
    const start = this.#take(length);
    if (this.#asHex) return this.#bytes.toString('hex', start, start + length);
    return this.#bytes.subarray(start, start + length);
  }

  #string(length: number): string {
    const start = this.#take(length);
    const end = start + length;
    const bytes = this.#bytes;
    for (let at = start; at < end; at++) if ((bytes[at] as number) >= 0x80) return bytes.toString('utf8', start, end);
    return this.#text.slice(start, end);
  }

  #list(length: number, depth: number): unknown[] {
    this.#nest(length, depth);
    const list: unknown[] = [];
    for (let index = 0; index < length; index++) list.push(this.#read(depth + 1));
    return list;
  }

  #map(length: number, depth: number): Record<string, unknown> {
    this.#nest(length, depth);
    const map: Record<string, unknown> = {};
    for (let index = 0; index < length; index++) {
      const key = this.#key();
      if (key === '__proto__') throw new Error('a key is __proto__');
      map[key] = this.#read(depth + 1);
    }
    return map;
  }

  /** Each member takes a byte at least: a length that is not there cannot make us wait or fill the memory. */
  #nest(length: number, depth: number): void {
    if (depth >= deepest) throw new Error('it nests too deep');
    if (length > this.#bytes.length - this.#at) throw new Error('it is cut off');
  }

  #key(): string {
    const bytes = this.#bytes;
    const type = bytes[this.#at] as number;
    // Names of fields are short.
    if ((type & 0xe0) === 0xa0) {
      const length = type & 0x1f;
      const start = this.#at + 1;
      const end = start + length;
      if (end > bytes.length) throw new Error('it is cut off');
      let hash = length;
      for (let at = start; at < end; at++) hash = (hash * 31 + (bytes[at] as number)) & 0xff;
      const known = this.#keys[hash];
      if (known !== undefined && known.length === length && this.#text.startsWith(known, start)) {
        this.#at = end;
        return known;
      }
      const key = this.#read(0) as string;
      if (isAscii(bytes.subarray(start, end))) this.#keys[hash] = key;
      return key;
    }
    const key = this.#read(0);
    if (typeof key !== 'string') throw new Error('a key is no text');
    return key;
  }
}

function exact(value: bigint): number {
  const number = Number(value);
  if (!Number.isSafeInteger(number)) throw new Error(unsafe);
  return number;
}
