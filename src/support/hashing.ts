import { createHash } from 'node:crypto';
import { readChunks } from './read-chunks.js';
import type { Job, JobContext } from './worker-jobs.js';

/** SHA-256 as lower-case hex. Text is hashed as UTF-8. */
export function sha256Hex(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}

export interface FileDigests {
  /** Lower-case hex. */
  readonly sha256: string;
  readonly md5: string;
  /** Bytes that were hashed. */
  readonly size: number;
}

/** SHA-256, MD5 and size of a file, in one streaming read. */
export async function hashFile(file: string): Promise<FileDigests> {
  const sha256 = createHash('sha256');
  const md5 = createHash('md5');
  let size = 0;
  for await (const chunk of readChunks(file)) {
    sha256.update(chunk);
    md5.update(chunk);
    size += chunk.length;
  }
  return { sha256: sha256.digest('hex'), md5: md5.digest('hex'), size };
}

/** Hashes files one after the other; a job for a thread, which ends between two files when it is no longer wanted. */
export async function hashFiles(files: readonly string[], context: JobContext): Promise<FileDigests[]> {
  const digests: FileDigests[] = [];
  for (const file of files) {
    context.signal.throwIfAborted();
    digests.push(await hashFile(file));
  }
  return digests;
}

/** `hashFiles` in a thread. */
export const hashFilesJob: Job<readonly string[], FileDigests[]> = {
  name: 'support/hash-files',
  load: async () => hashFiles,
};
