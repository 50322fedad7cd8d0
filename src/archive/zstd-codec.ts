/** A decoder of one frame, given cut at block ends. */
export interface ZstdDecoder {
  decode(pieces: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array>;
}
