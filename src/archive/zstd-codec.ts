/** An encoder of one frame. */
export interface ZstdEncoder {
  encode(source: AsyncIterable<Uint8Array>, size: number, level: number): AsyncIterable<Uint8Array>;
}

/** A decoder of one frame, given cut at block ends. */
export interface ZstdDecoder {
  decode(pieces: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array>;
}

/** A decoder of one frame by calls that do not wait, given cut at block ends: a block gives at most 128 KiB. */
export interface ZstdFrameDecoder {
  /** @returns what has been decoded, to be used before the next call */
  push(piece: Uint8Array): readonly Uint8Array[];
  /** The frame is complete. Releases memory; also to be called after a failure. */
  end(): readonly Uint8Array[];
}
