import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { fileKind, PixiBuildError, redactUrl } from '../../support/index.js';
import type { HttpResponse } from '../http/client.js';

/** What is no answer of a server, but looks like one. */
class LocalResponse implements HttpResponse {
  constructor(
    readonly status: number,
    readonly url: string,
    readonly headers: Readonly<Record<string, string | undefined>> = {},
    readonly file?: string,
  ) {}

  async bytes(limit: number): Promise<Buffer> {
    const parts: Buffer[] = [];
    let size = 0;
    for await (const chunk of this.stream()) {
      size += chunk.length;
      if (size > limit) {
        throw new PixiBuildError('http-too-large', `${redactUrl(this.url)} has more than the ${limit} bytes allowed`);
      }
      parts.push(chunk);
    }
    return Buffer.concat(parts);
  }

  async *stream(): AsyncGenerator<Buffer> {
    if (this.file !== undefined) yield* createReadStream(this.file, { highWaterMark: 1 << 18 });
  }

  async excerpt(): Promise<string> {
    return '';
  }
}

/** The answer to a `file://` URL: 200 with its size and date, or 404. */
export async function fileResponse(url: string): Promise<HttpResponse> {
  const file = fileURLToPath(url);
  if ((await fileKind(file)) !== 'file') return missingResponse(url);
  const { size, mtime } = await stat(file);
  return new LocalResponse(200, url, { 'content-length': String(size), 'last-modified': mtime.toUTCString() }, file);
}

export function missingResponse(url: string): HttpResponse {
  return new LocalResponse(404, url);
}
