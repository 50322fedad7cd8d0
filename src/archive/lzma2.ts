import type { ByteReader } from './byte-reader.js';
import { archiveError } from './errors.js';
import { LzmaDecoder, LzmaWindow, lzmaProperties } from './lzma.js';

/** Bytes; the dictionaries of `xz -9` and of `7z -mx=9` are smaller. */
const largestDictionary = 1 << 28;

/** Size of the dictionary that a byte of properties states, in bytes. */
export function lzma2DictionarySize(byte: number): number {
  const size = byte === 40 ? 2 ** 32 - 1 : (2 | (byte & 1)) * 2 ** ((byte >> 1) + 11);
  if (byte > 40) throw archiveError('its LZMA2 data states an impossible dictionary');
  if (size > largestDictionary)
    throw archiveError(`its LZMA2 dictionary has more than the ${largestDictionary} bytes allowed`);
  return size;
}

/**
 * Decodes LZMA2 until its end mark; what follows stays in the reader.
 * @returns bytes of `source` that were read
 * @throws archive-invalid when it is damaged or cut off
 */
export async function* decodeLzma2(source: ByteReader, dictionarySize: number): AsyncGenerator<Buffer, number> {
  const window = new LzmaWindow(dictionarySize);
  let decoder: LzmaDecoder | undefined;
  let read = 0;
  const next = async (size: number): Promise<Buffer> => {
    read += size;
    return exactly(source, size);
  };
  for (let isFirst = true; ; isFirst = false) {
    const control = (await next(1))[0] as number;
    if (control === 0) return read;
    // The first chunk starts a dictionary, and the first with LZMA its properties.
    if (isFirst && control !== 1 && control < 0xe0) throw damaged();
    if (control === 1 || control >= 0xe0) window.reset();
    if (control < 0x80) {
      if (control > 2) throw damaged();
      const size = (await next(2)).readUInt16BE() + 1;
      window.reserve(size);
      window.append(await next(size));
    } else {
      const sizes = await next(4);
      const size = ((control & 0x1f) << 16) + sizes.readUInt16BE(0) + 1;
      const reset = (control >> 5) & 3;
      const properties = reset >= 2 ? lzmaProperties((await next(1))[0] as number) : undefined;
      if (properties && properties.lc + properties.lp > 4) throw damaged();
      if (properties && !decoder) decoder = new LzmaDecoder(window, properties);
      else if (reset > 0) decoder?.resetState(properties);
      if (!decoder) throw damaged();
      decoder.decode(await next(sizes.readUInt16BE(2) + 1), size);
    }
    yield window.take();
  }
}

async function exactly(source: ByteReader, size: number): Promise<Buffer> {
  const bytes = await source.read(size);
  if (!bytes) throw archiveError('it is cut off');
  return bytes;
}

function damaged(): Error {
  return archiveError('its LZMA2 data is damaged');
}
