import { open } from 'node:fs/promises';
import { replaceFile } from '../support/index.js';
import { comparePackagePaths, type TarInput, tarSize, writeTar } from './tar-write.js';
import { StoredZipWriter } from './zip-write.js';
import { compressZstd, defaultZstdLevel } from './zstd.js';

export interface CondaArchiveInput {
  /** `<name>-<version>-<build>`, the file's name without `.conda`. */
  readonly stem: string;
  /** All files and symlinks of the package; those below `info/` go into the info part. Order does not matter. */
  readonly entries: readonly TarInput[];
  /** Build time in milliseconds; the time of every entry. */
  readonly timestampMs: number;
  /** zstd level, -7 to 22; 15 when left out. */
  readonly level?: number;
  /** Called from time to time with the bytes of file content that have been packed. */
  readonly onProgress?: (doneBytes: number, totalBytes: number) => void;
  readonly signal?: AbortSignal;
}

/** 2023-01-01, the time of packages that were built before timestamps. */
const timeOfOld = 1672531200;

/**
 * Writes a `.conda` package (spec: packaging.md 11; CEP "conda package format"). The same input gives the same bytes.
 * Streams: memory does not grow with the package. The file appears under its name only when it is complete.
 * @param target absolute path of the file
 */
export async function writeCondaArchive(target: string, input: CondaArchiveInput): Promise<void> {
  const sorted = [...input.entries].sort((a, b) => comparePackagePaths(a.path, b.path));
  const parts = {
    pkg: sorted.filter((entry) => !isInfoPath(entry.path)),
    info: sorted.filter((entry) => isInfoPath(entry.path)),
  };
  const totalBytes = tarSize(parts.pkg) + tarSize(parts.info);
  const progress = (() => {
    let done = 0;
    return (bytes: number): void => {
      input.signal?.throwIfAborted();
      done += bytes;
      input.onProgress?.(done, totalBytes);
    };
  })();
  await replaceFile(target, async (temporary) => {
    const file = await open(temporary, 'wx', 0o644);
    try {
      const zip = new StoredZipWriter(file, input.timestampMs);
      await zip.add('metadata.json', [Buffer.from('{"conda_pkg_format_version":2}')]);
      for (const part of ['pkg', 'info'] as const) {
        await zip.add(`${part}-${input.stem}.tar.zst`, compressedTar(parts[part], input, progress));
      }
      await zip.finish();
      await file.sync();
    } finally {
      await file.close();
    }
  });
}

export function isInfoPath(path: string): boolean {
  return path.startsWith('info/');
}

function compressedTar(
  entries: readonly TarInput[],
  input: CondaArchiveInput,
  progress: (bytes: number) => void,
): AsyncIterable<Uint8Array> {
  const seconds = input.timestampMs > 0 ? Math.floor(input.timestampMs / 1000) : timeOfOld;
  const tar = counted(writeTar(entries, seconds, { reuse: true }), progress);
  return compressZstd(tar, { level: input.level ?? defaultZstdLevel, size: tarSize(entries) });
}

async function* counted(
  chunks: AsyncIterable<Uint8Array>,
  progress: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    progress(chunk.length);
    yield chunk;
  }
}
