import { BitWriter } from './bit-writer.js';
import { type EncodedBlock, encodeBzip2Block } from './encode-block.js';
import { RunLengthBlocks } from './run-length.js';

export const smallestBzip2Level = 1;
export const largestBzip2Level = 9;

/**
 * Compresses to one bzip2 stream, with the bytes that libbz2 gives (work factor 30, its default). Streams: a few blocks
 * of `level` × 100 kB are held.
 * @param level 1 to 9: the size of blocks, in units of 100,000 bytes
 */
export async function* compressBzip2(
  source: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  level: number = largestBzip2Level,
): AsyncGenerator<Uint8Array> {
  if (!Number.isInteger(level) || level < smallestBzip2Level || level > largestBzip2Level) {
    throw new RangeError(`a bzip2 level is from ${smallestBzip2Level} to ${largestBzip2Level}, not ${level}`);
  }
  const blocks = new RunLengthBlocks(level);
  const out = new BitWriter(1 << 16);
  let crc = 0;
  const add = (block: EncodedBlock): Uint8Array => {
    crc = ((crc << 1) | (crc >>> 31)) ^ block.crc;
    out.append(block.bytes, block.bits);
    return out.take();
  };
  out.write(0x425a68, 24);
  out.write(0x30 + level, 8);
  for await (const chunk of source) {
    for (const block of blocks.push(chunk)) yield add(encodeBzip2Block(block));
  }
  for (const block of blocks.finish()) yield add(encodeBzip2Block(block));
  out.write(0x177245, 24);
  out.write(0x385090, 24);
  out.write(crc >>> 16, 16);
  out.write(crc & 0xffff, 16);
  out.fillByte();
  yield out.take();
}
