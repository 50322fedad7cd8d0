import { type FileHandle, open } from 'node:fs/promises';
import { replaceFile } from '../support/index.js';
import { compressBzip2 } from './bzip2/index.js';
import { comparePackagePaths, type TarInput, tarSize, writeTar } from './tar-write.js';
import { StoredZipWriter } from './zip-write.js';
import { compressZstd, defaultZstdLevel } from './zstd.js';

export interface PackageArchiveInput {
  /** All files and symlinks of the package; those below `info/` go into the info part. Order does not matter. */
  readonly entries: readonly TarInput[];
  /** Build time in milliseconds; the time of every entry. */
  readonly timestampMs: number;
  /** Called from time to time with the bytes of file content that have been packed. */
  readonly onProgress?: (doneBytes: number, totalBytes: number) => void;
  readonly signal?: AbortSignal;
}

export interface CondaArchiveInput extends PackageArchiveInput {
  /** `<name>-<version>-<build>`, the file's name without `.conda`. */
  readonly stem: string;
  /** zstd level, -7 to 22; 15 when left out. */
  readonly level?: number;
  /** How many threads compress at most; what processors and memory admit when left out. The bytes are the same. */
  readonly threads?: number;
}

export interface TarBz2ArchiveInput extends PackageArchiveInput {
  /** bzip2 level, 1 to 9; 9 when left out. */
  readonly level?: number;
}

/** 2023-01-01, the time of packages that were built before timestamps. */
const timeOfOld = 1672531200;

/**
 * Writes a `.conda` package (spec: packaging.md 11; CEP "conda package format"). The same input gives the same bytes.
 * Streams: memory does not grow with the package. The file appears under its name only when it is complete.
 * @param target absolute path of the file
 */
export async function writeCondaArchive(target: string, input: CondaArchiveInput): Promise<void> {
  const parts = partsOf(input.entries);
  const progress = progressOf(input);
  await writeWhole(target, async (file) => {
    const zip = new StoredZipWriter(file, input.timestampMs);
    await zip.add('metadata.json', [Buffer.from('{"conda_pkg_format_version":2}')]);
    for (const part of ['pkg', 'info'] as const) {
      const tar = counted(writeTar(parts[part], entryTime(input), { reuse: true }), progress);
      const { level = defaultZstdLevel, threads } = input;
      const options = { level, size: tarSize(parts[part]), threads };
      await zip.add(`${part}-${input.stem}.tar.zst`, compressZstd(tar, options));
    }
    await zip.finish();
  });
}

/**
 * Writes a `.tar.bz2` package: one tar, metadata first (spec: packaging.md 11.4). All else is as with `writeCondaArchive`.
 * @param target absolute path of the file
 */
export async function writeTarBz2Archive(target: string, input: TarBz2ArchiveInput): Promise<void> {
  const { info, pkg } = partsOf(input.entries);
  const tar = counted(writeTar([...info, ...pkg], entryTime(input)), progressOf(input));
  await writeWhole(target, async (file) => {
    for await (const chunk of compressBzip2(tar, input.level, input.signal)) await file.writeFile(chunk);
  });
}

async function writeWhole(target: string, write: (file: FileHandle) => Promise<void>): Promise<void> {
  await replaceFile(target, async (temporary) => {
    const file = await open(temporary, 'wx', 0o644);
    try {
      await write(file);
      await file.sync();
    } finally {
      await file.close();
    }
  });
}

function partsOf(entries: readonly TarInput[]): {
  readonly info: readonly TarInput[];
  readonly pkg: readonly TarInput[];
} {
  const sorted = [...entries].sort((a, b) => comparePackagePaths(a.path, b.path));
  return {
    info: sorted.filter((entry) => isInfoPath(entry.path)),
    pkg: sorted.filter((entry) => !isInfoPath(entry.path)),
  };
}

/** Whole seconds, the one time of all entries. */
function entryTime({ timestampMs }: PackageArchiveInput): number {
  return timestampMs > 0 ? Math.floor(timestampMs / 1000) : timeOfOld;
}

function progressOf({ entries, signal, onProgress }: PackageArchiveInput): (bytes: number) => void {
  // The end of a tar, a second time for the second tar of a .conda, is as good as nothing.
  const total = tarSize(entries);
  let done = 0;
  return (bytes) => {
    signal?.throwIfAborted();
    done += bytes;
    onProgress?.(Math.min(done, total), total);
  };
}

export function isInfoPath(path: string): boolean {
  return path.startsWith('info/');
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
