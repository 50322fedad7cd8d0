import { archiveError } from './errors.js';

/** The largest window that zstd itself decodes without being told to (`ZSTD_WINDOWLOG_LIMIT_DEFAULT`). */
const largestWindow = 2 ** 27;
const frameMagic = 0xfd2fb528;
const skippableMagic = 0x184d2a50;

/** A piece of a zstd stream. Pieces of one frame follow each other; `endsFrame` is true for its last one. */
export interface FramePiece {
  readonly data: Uint8Array;
  readonly endsFrame: boolean;
  /** With the first piece of a frame: the size of its content, when its header states it. */
  readonly contentSize?: number;
}

type State =
  | { readonly kind: 'magic' }
  | { readonly kind: 'header'; readonly length: number }
  | { readonly kind: 'block-header'; readonly hasChecksum: boolean }
  | { readonly kind: 'checksum' }
  | { readonly kind: 'skip-length' };

/**
 * Cuts a zstd stream at the ends of its blocks and frames (RFC 8878, 3.1), whatever the chunks it comes in.
 *
 * Decoders differ in what they do after the first frame (`node:zlib` drops the rest of a chunk without a word) and
 * believe the window size that a header states; cut like this, every frame can be given to a decoder of its own, a
 * block never gives more than 128 KiB, and a cut-off stream is told from a complete one.
 */
export class ZstdFrameCutter {
  #state: State = { kind: 'magic' };
  /** Bytes of a header that is not complete yet. */
  #pending: Buffer = Buffer.alloc(0);
  /** Bytes of the present block, checksum or skippable frame that have not come yet. */
  #body = 0;
  /** Where to go on when `#body` is used up; undefined means that the frame ends there. */
  #after: State | undefined;
  #skipping = false;
  #frames = 0;

  /** The pieces of one chunk, without skippable frames. Throws `archive-invalid` for what is no zstd. */
  *push(chunk: Uint8Array): Generator<FramePiece> {
    let offset = 0;
    while (offset < chunk.length) {
      if (this.#body > 0) {
        const end = Math.min(chunk.length, offset + this.#body);
        this.#body -= end - offset;
        const data = chunk.subarray(offset, end);
        offset = end;
        const ended = this.#body === 0 ? this.#finishBody() : false;
        if (!this.#skipping) yield { data, endsFrame: ended };
        if (ended) this.#skipping = false;
        continue;
      }
      const needed = this.#headerLength() - this.#pending.length;
      const taken = chunk.subarray(offset, offset + needed);
      offset += taken.length;
      this.#pending = Buffer.concat([this.#pending, taken]);
      if (this.#pending.length < this.#headerLength()) continue;
      const piece = this.#readHeader();
      if (piece) yield piece;
    }
  }

  /** Throws when the stream ends within a frame, or held none. */
  end(): void {
    const between = this.#state.kind === 'magic' && this.#pending.length === 0 && this.#body === 0;
    if (!between || this.#frames === 0) throw archiveError('the zstd data is cut off');
  }

  #headerLength(): number {
    switch (this.#state.kind) {
      case 'magic':
        return 5;
      case 'header':
        return this.#state.length;
      case 'block-header':
        return 3;
      case 'checksum':
        return 4;
      case 'skip-length':
        return 8;
    }
  }

  /** Called with a complete header in `#pending`; returns it as a piece unless more of it is needed. */
  #readHeader(): FramePiece | undefined {
    const header = this.#pending;
    switch (this.#state.kind) {
      case 'magic': {
        const magic = header.readUInt32LE(0);
        if ((magic & 0xfffffff0) >>> 0 === skippableMagic) {
          this.#state = { kind: 'skip-length' };
          return undefined;
        }
        if (magic !== frameMagic) throw archiveError('its data is not zstd');
        this.#state = { kind: 'header', length: frameHeaderLength(header[4] as number) };
        return undefined;
      }
      case 'header': {
        const contentSize = statedContentSize(header);
        checkHeader(header, contentSize);
        this.#frames++;
        this.#state = { kind: 'block-header', hasChecksum: ((header[4] as number) & 4) !== 0 };
        return { ...this.#take(false), contentSize };
      }
      case 'skip-length':
        this.#body = header.readUInt32LE(4);
        this.#skipping = this.#body > 0;
        this.#after = undefined;
        this.#state = { kind: 'magic' };
        this.#pending = Buffer.alloc(0);
        return undefined;
      case 'block-header':
        return this.#readBlockHeader(header, this.#state.hasChecksum);
      case 'checksum':
        this.#state = { kind: 'magic' };
        return this.#take(true);
    }
  }

  #readBlockHeader(header: Buffer, hasChecksum: boolean): FramePiece {
    const value = header.readUIntLE(0, 3);
    const last = (value & 1) === 1;
    const type = (value >> 1) & 3;
    if (type === 3) throw archiveError('its zstd data has a block of unknown type');
    // A run-length block states how often its one byte is repeated.
    this.#body = type === 1 ? 1 : value >> 3;
    this.#after = last ? (hasChecksum ? { kind: 'checksum' } : undefined) : this.#state;
    if (this.#body > 0) return this.#take(false);
    return this.#take(this.#finishBody());
  }

  /** The body of a block or skippable frame is complete. True when the frame is as well. */
  #finishBody(): boolean {
    this.#state = this.#after ?? { kind: 'magic' };
    return this.#after === undefined;
  }

  #take(endsFrame: boolean): FramePiece {
    const data = this.#pending;
    this.#pending = Buffer.alloc(0);
    return { data, endsFrame };
  }
}

function frameHeaderLength(descriptor: number): number {
  const single = (descriptor & 0x20) !== 0;
  const dictionary = [0, 1, 2, 4][descriptor & 3] as number;
  const contentSize = [single ? 1 : 0, 2, 4, 8][descriptor >> 6] as number;
  return 5 + (single ? 0 : 1) + dictionary + contentSize;
}

function statedContentSize(header: Buffer): number | undefined {
  const descriptor = header[4] as number;
  switch (descriptor >> 6) {
    case 0:
      return (descriptor & 0x20) === 0 ? undefined : header.readUInt8(header.length - 1);
    case 1:
      return header.readUInt16LE(header.length - 2) + 256;
    case 2:
      return header.readUInt32LE(header.length - 4);
    default:
      return Number(header.readBigUInt64LE(header.length - 8));
  }
}

function checkHeader(header: Buffer, contentSize: number | undefined): void {
  const descriptor = header[4] as number;
  if ((descriptor & 3) !== 0) throw archiveError('its zstd data needs a dictionary');
  const window = (descriptor & 0x20) !== 0 ? (contentSize ?? 0) : statedWindow(header[5] as number);
  if (window > largestWindow) {
    throw archiveError(`its zstd data asks for a window of ${window} bytes, more than the ${largestWindow} allowed`);
  }
}

/** Bytes of history that a window descriptor asks for (RFC 8878, 3.1.1.1.2). */
export function statedWindow(descriptor: number): number {
  const base = 2 ** (10 + (descriptor >> 3));
  return base + (base / 8) * (descriptor & 7);
}
