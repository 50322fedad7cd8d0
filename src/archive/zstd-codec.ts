/** An encoder of one frame. */
export interface ZstdEncoder {
  encode(source: AsyncIterable<Uint8Array>, size: number, level: number): AsyncIterable<Uint8Array>;
}

/** A decoder of one frame, given cut at block ends. */
export interface ZstdDecoder {
  decode(pieces: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array>;
}
