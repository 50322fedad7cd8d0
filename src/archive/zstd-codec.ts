/** A decoder of one frame, given cut at block ends. */
export interface ZstdDecoder {
  decode(pieces: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array>;
}

/** A decoder of one frame by calls that do not wait. */
export interface ZstdFrameDecoder {
  /** What a piece gives, in chunks that are to be used before the next is asked for. */
  push(piece: Uint8Array): Iterable<Uint8Array>;
  /** The frame is complete: the rest of it. */
  end(): Iterable<Uint8Array>;
  /** Releases memory; to be called once, also after a failure. */
  close(): void;
}
