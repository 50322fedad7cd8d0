import { PixiBuildError, readChunks } from '../support/index.js';
import { encodeTarHeader, padded, tarBlock, tarHeaderSize } from './tar-header.js';

/** An entry to be packed. */
export type TarInput =
  | {
      readonly type: 'file';
      /** Path in the package, forward slashes. */
      readonly path: string;
      readonly executable: boolean;
      /** Bytes of `content`; a file of another length fails the packing. */
      readonly size: number;
      /** The bytes, or the absolute path of the file that holds them. */
      readonly content: Uint8Array | string;
    }
  | {
      readonly type: 'symlink';
      readonly path: string;
      readonly linkTarget: string;
      /** False where the builder's system has no permission bits (Windows). */
      readonly executable: boolean;
    };

/** Orders paths component by component, bytewise: `a/b` before `a-b/c` (spec: packaging.md 9, 11.2). */
export function comparePackagePaths(a: string, b: string): number {
  const left = a.split('/');
  const right = b.split('/');
  const shared = Math.min(left.length, right.length);
  for (let i = 0; i < shared; i++) {
    const [x, y] = [left[i] as string, right[i] as string];
    if (x !== y) return Buffer.compare(Buffer.from(x), Buffer.from(y));
  }
  return left.length - right.length;
}

/** Bytes that `writeTar` gives for these entries. */
export function tarSize(entries: readonly TarInput[]): number {
  let size = 2 * tarBlock;
  for (const entry of entries) {
    size += tarHeaderSize(entry.type === 'symlink' ? entry : { path: entry.path });
    if (entry.type === 'file') size += padded(entry.size);
  }
  return size;
}

/**
 * The tar of these entries, in the order given, as a stream of chunks (spec: packaging.md 11.2). No directory entries,
 * no padding to ten kibibytes.
 * @param mtimeSeconds the one time of all entries
 * @param options `reuse`: a chunk may be overwritten when the next one is asked for, so that nothing is left to collect
 * @throws file-changed when a file has another length than its entry says
 */
export async function* writeTar(
  entries: readonly TarInput[],
  mtimeSeconds: number,
  options: { readonly reuse?: boolean } = {},
): AsyncGenerator<Uint8Array> {
  for (const entry of entries) {
    const mode = entry.executable ? 0o755 : 0o644;
    if (entry.type === 'symlink') {
      yield encodeTarHeader({ ...entry, mode, size: 0, mtimeSeconds });
      continue;
    }
    yield encodeTarHeader({ path: entry.path, type: 'file', mode, size: entry.size, mtimeSeconds });
    yield* fileContent(entry.content, entry.size, entry.path, options.reuse === true);
    const rest = padded(entry.size) - entry.size;
    if (rest > 0) yield Buffer.alloc(rest);
  }
  yield Buffer.alloc(2 * tarBlock);
}

async function* fileContent(
  content: Uint8Array | string,
  size: number,
  name: string,
  reuse: boolean,
): AsyncGenerator<Uint8Array> {
  let seen = 0;
  if (typeof content === 'string') {
    if (size > 0) {
      for await (const chunk of readChunks(content)) {
        seen += chunk.length;
        if (seen > size) break;
        yield reuse ? chunk : Buffer.from(chunk);
      }
    }
  } else {
    seen = content.length;
    yield content;
  }
  if (seen !== size) {
    throw new PixiBuildError('file-changed', `The file ${name} changed while it was packed`, {
      hint: 'A program that the build started may still be writing; let the build wait for it.',
    });
  }
}
