import { type RunOptions, sharedWorkerPool } from '../../support/index.js';
import { BitWriter } from './bit-writer.js';
import { bzip2BlockJob } from './block-job.js';
import { type EncodedBlock, encodeBzip2Block } from './encode-block.js';
import { type Bzip2Block, RunLengthBlocks } from './run-length.js';

export const smallestBzip2Level = 1;
export const largestBzip2Level = 9;

/**
 * Compresses to one bzip2 stream, with the bytes that libbz2 gives (docs/decisions/archives.md has the one exception).
 * Blocks are encoded in threads; no more are held than there are threads, and one.
 * @param level 1 to 9: the size of blocks, in units of 100,000 bytes
 */
export async function* compressBzip2(
  source: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  level: number = largestBzip2Level,
  signal?: AbortSignal,
): AsyncGenerator<Uint8Array> {
  if (!Number.isInteger(level) || level < smallestBzip2Level || level > largestBzip2Level) {
    throw new RangeError(`a bzip2 level is from ${smallestBzip2Level} to ${largestBzip2Level}, not ${level}`);
  }
  const out = new BitWriter(1 << 16);
  out.write(0x425a68, 24);
  out.write(0x30 + level, 8);
  let crc = 0;
  for await (const block of encodedInOrder(cutBlocks(source, level), signal)) {
    crc = ((crc << 1) | (crc >>> 31)) ^ block.crc;
    out.append(block.bytes, block.bits);
    yield out.take();
  }
  out.write(0x177245, 24);
  out.write(0x385090, 24);
  out.write(crc >>> 16, 16);
  out.write(crc & 0xffff, 16);
  out.fillByte();
  yield out.take();
}

interface CutBlock extends Bzip2Block {
  readonly isLast: boolean;
}

async function* cutBlocks(
  source: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  level: number,
): AsyncGenerator<CutBlock> {
  const cutter = new RunLengthBlocks(level);
  for await (const chunk of source) {
    for (const block of cutter.push(chunk)) yield { ...block, isLast: false };
  }
  for (const block of cutter.finish()) yield { ...block, isLast: true };
}

async function* encodedInOrder(
  blocks: AsyncIterable<CutBlock>,
  signal: AbortSignal | undefined,
): AsyncGenerator<EncodedBlock> {
  const pool = sharedWorkerPool();
  const underWay: Promise<EncodedBlock>[] = [];
  try {
    for await (const { data, crc, isLast } of blocks) {
      // A thread would take longer to start than a lone block takes.
      if (isLast && underWay.length === 0) {
        yield encodeBzip2Block({ data, crc });
        continue;
      }
      const options: RunOptions = { transfer: [data.buffer as ArrayBuffer], ...(signal && { signal }) };
      const encoding = pool.run(bzip2BlockJob, { data, crc }, options);
      // A failure is met when it is this block's turn.
      encoding.catch(() => {});
      underWay.push(encoding);
      if (underWay.length > pool.threads) yield (await underWay.shift()) as EncodedBlock;
    }
    for (let next = underWay.shift(); next; next = underWay.shift()) yield await next;
  } finally {
    await Promise.allSettled(underWay);
  }
}
