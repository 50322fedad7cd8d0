import { createHash, randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { changedError } from '../outcomes.js';
import type { PublishFile } from '../types.js';

export interface MultipartUpload {
  readonly contentType: string;
  readonly contentLength: number;
  /** The whole body; to be read once. */
  body(): AsyncGenerator<Uint8Array>;
}

/**
 * The upload form of prefix.dev: one part `file` with the bytes of the package (spec: publishing.md 2.1). The file is
 * streamed and checked on the way: its last piece is sent only when it has the bytes that were hashed.
 * @param onBytes called with the bytes of the file that were handed on so far
 */
export function prefixUpload(file: PublishFile, onBytes: (done: number) => void): MultipartUpload {
  const boundary = `pixi-build-${randomBytes(18).toString('hex')}`;
  const head = Buffer.from(
    `--${boundary}\r\n` +
      `Content-Disposition: form-data; name="file"; filename="${file.fileName}"\r\n` +
      'Content-Type: application/octet-stream\r\n' +
      `Content-Length: ${file.sizeBytes}\r\n` +
      `X-File-Name: ${file.fileName}\r\n` +
      `X-File-SHA256: ${file.sha256}\r\n\r\n`,
  );
  const tail = Buffer.from(`\r\n--${boundary}--\r\n`);
  return {
    contentType: `multipart/form-data; boundary=${boundary}`,
    contentLength: head.length + file.sizeBytes + tail.length,
    async *body() {
      yield head;
      let done = 0;
      for await (const chunk of verified(file)) {
        yield chunk;
        done += chunk.length;
        onBytes(done);
      }
      yield tail;
    },
  };
}

async function* verified(file: PublishFile): AsyncGenerator<Buffer> {
  const hash = createHash('sha256');
  let held: Buffer | undefined;
  let size = 0;
  for await (const chunk of createReadStream(file.path, { highWaterMark: 1 << 18 }) as AsyncIterable<Buffer>) {
    if (held) yield held;
    held = chunk;
    hash.update(chunk);
    size += chunk.length;
    if (size > file.sizeBytes) throw changedError(file);
  }
  if (size !== file.sizeBytes || hash.digest('hex') !== file.sha256) throw changedError(file);
  if (held) yield held;
}
