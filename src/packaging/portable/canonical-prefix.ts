import { readChunks } from '../../support/index.js';

/** Where no build is: what stands for the prefix of every build of this program. */
const start = '/opt/pixi-build/host_env';
const padding = '_placehold';

/**
 * The prefix that packages are to tell of: of as many bytes as the true one, so that the one can be written over the other
 * in programs too, and the same on every machine and for every user. Undefined where prefixes have other lengths from one
 * machine to the next, which is so on Windows, and for one that is too short.
 */
export function canonicalPrefix(prefix: string): string | undefined {
  const room = Buffer.byteLength(prefix) - start.length;
  if (!prefix.startsWith('/') || room < 0) return undefined;
  return start + padding.repeat(Math.ceil(room / padding.length)).slice(0, room);
}

/**
 * A content with one text in the place of another of as many bytes, in constant memory.
 * @param source the bytes, or the absolute path of the file that holds them
 */
export async function* replacedContent(
  source: string | Buffer,
  text: Buffer,
  replacement: Buffer,
): AsyncGenerator<Buffer> {
  let held = Buffer.alloc(0);
  for await (const chunk of chunksOf(source)) {
    const window = Buffer.concat([held, chunk]);
    replaceAll(window, text, replacement);
    // What is held may be the start of an occurrence, and holds no whole one.
    const kept = Math.min(window.length, text.length - 1);
    yield window.subarray(0, window.length - kept);
    held = window.subarray(window.length - kept);
  }
  yield held;
}

function replaceAll(bytes: Buffer, text: Buffer, replacement: Buffer): void {
  for (let at = bytes.indexOf(text); at >= 0; at = bytes.indexOf(text, at + text.length)) replacement.copy(bytes, at);
}

async function* chunksOf(source: string | Buffer): AsyncGenerator<Buffer> {
  if (typeof source === 'string') yield* readChunks(source);
  else yield source;
}
