import type { Job, JobContext } from '../../support/index.js';
import { type EncodedBlock, encodeBzip2Block } from './encode-block.js';
import type { Bzip2Block } from './run-length.js';

export function encodeBzip2BlockInThread(block: Bzip2Block, context: JobContext): EncodedBlock {
  const encoded = encodeBzip2Block(block);
  context.transfer(encoded.bytes.buffer as ArrayBuffer);
  return encoded;
}

/** `encodeBzip2Block` in a thread. */
export const bzip2BlockJob: Job<Bzip2Block, EncodedBlock> = {
  name: 'archive/bzip2-block',
  load: async () => encodeBzip2BlockInThread,
};
