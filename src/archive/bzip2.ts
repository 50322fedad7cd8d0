import { Readable, type Transform } from 'node:stream';
import { archiveError } from './errors.js';

/**
 * Decompresses bzip2, one or more streams after each other, checking its checksums.
 * @throws archive-invalid when the data is damaged, cut off, or no bzip2
 */
export async function* decompressBzip2(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const { default: unbzip2 } = await import('unbzip2-stream');
  const input = Readable.from(source, { highWaterMark: 2 });
  // The decoder is a stream of the oldest kind; `wrap` makes it readable piece by piece.
  const decoder = unbzip2() as unknown as Transform;
  const output = new Readable({ highWaterMark: 1 << 20 }).wrap(decoder as unknown as NodeJS.ReadableStream);
  let inputError: unknown;
  input.once('error', (error) => {
    inputError = error;
    output.destroy(error);
  });
  input.pipe(decoder);
  let size = 0;
  try {
    for await (const chunk of output) {
      size += (chunk as Buffer).length;
      yield chunk as Buffer;
    }
  } catch (error) {
    throw inputError ?? archiveError('its bzip2 data is damaged', error);
  } finally {
    input.destroy();
  }
  if (size === 0) throw archiveError('its bzip2 data is empty');
}
