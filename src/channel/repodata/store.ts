import { mkdir, open } from 'node:fs/promises';
import path from 'node:path';
import { explainWriteError, replaceFile, systemErrorCode } from '../../support/index.js';
import { type ByteSource, FileBytes, MemoryBytes } from './byte-source.js';
import type { CacheEntry } from './cache-entry.js';
import { invalidRepodata, type SubdirContext } from './context.js';
import { RepodataScanner, UnknownRepodataText } from './scanner.js';
import type { SpanIndex } from './span-index.js';
import { WholeRepodata } from './whole-repodata.js';

/** Bytes that a `repodata.json` may have; conda-forge's largest have 300 MB. */
const largestRepodata = 2 ** 32;

/** A `repodata.json` that was just written. */
export interface StoredRepodata {
  readonly bytes: ByteSource;
  /** undefined when the scanner does not know the text: it is parsed whole then. */
  readonly index: SpanIndex | undefined;
  /** BLAKE2b-256, lower-case hex. */
  readonly blake2Hash: string;
  /** Of the file in the cache; undefined when the cache cannot be written, and all is in memory. */
  readonly mtimeNs: bigint | undefined;
}

/**
 * Takes a `repodata.json` as it comes into the cache, and finds its records in passing. The entry is replaced only when
 * all has come and is good.
 * @throws repodata-invalid, disk-full; what `chunks` throws
 */
export async function storeRepodata(
  context: SubdirContext,
  entry: CacheEntry,
  chunks: AsyncIterable<Uint8Array>,
): Promise<StoredRepodata> {
  const intake = new Intake(context, await newHasher());
  let mtimeNs: bigint | undefined;
  let wrote = false;
  try {
    await mkdir(entry.directory, { recursive: true });
    await replaceFile(entry.json, async (temporary) => {
      const handle = await open(temporary, 'wx', 0o644);
      wrote = true;
      try {
        for await (const chunk of chunks) {
          intake.take(chunk);
          await handle.writeFile(chunk);
        }
        ({ mtimeNs } = await handle.stat({ bigint: true }));
        intake.finish(() => readAll(temporary));
      } finally {
        await handle.close();
      }
    });
  } catch (error) {
    if (wrote || !isUnwritable(error)) throw explainWriteError(error, 'keep repodata', path.dirname(entry.json));
    return inMemory(context, chunks, intake);
  }
  const bytes = openStored(entry, intake, mtimeNs);
  return { bytes, index: intake.index, blake2Hash: intake.blake2Hash, mtimeNs };
}

/** @throws repodata-invalid when another program, which knows nothing of our locks, has put its own file there */
function openStored(entry: CacheEntry, intake: Intake, mtimeNs: bigint | undefined): ByteSource {
  const bytes = new FileBytes(entry.json);
  if (bytes.size === intake.size && bytes.mtimeNs === mtimeNs) return bytes.settle();
  bytes.close();
  throw invalidRepodata(entry.json, 'another program replaced it at the same time');
}

async function inMemory(
  context: SubdirContext,
  chunks: AsyncIterable<Uint8Array>,
  intake: Intake,
): Promise<StoredRepodata> {
  const message = `The cache ${context.cacheDirectory} cannot be written; repodata is fetched each time`;
  context.report({ kind: 'log', level: 'warning', message });
  const parts: Uint8Array[] = [];
  for await (const chunk of chunks) {
    intake.take(chunk);
    parts.push(Buffer.from(chunk));
  }
  const bytes = Buffer.concat(parts);
  intake.finish(() => bytes);
  return { bytes: new MemoryBytes(bytes), index: intake.index, blake2Hash: intake.blake2Hash, mtimeNs: undefined };
}

/** Whether the cache is one that this user may only read, or none at all. */
export function isUnwritable(error: unknown): boolean {
  const code = systemErrorCode(error) ?? '';
  return ['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST', 'ENOENT'].includes(code);
}

/** Hashes, counts and scans what passes. */
class Intake {
  readonly #context: SubdirContext;
  readonly #hasher: Hasher;
  #scanner: RepodataScanner | undefined = new RepodataScanner({ checksums: true });
  size = 0;
  index: SpanIndex | undefined;
  blake2Hash = '';

  constructor(context: SubdirContext, hasher: Hasher) {
    this.#context = context;
    this.#hasher = hasher;
  }

  take(chunk: Uint8Array): void {
    this.size += chunk.length;
    if (this.size > largestRepodata) {
      throw invalidRepodata(this.#context.subdirUrl, `it has more than the ${largestRepodata} bytes allowed`);
    }
    this.#hasher.update(chunk);
    this.#scan((scanner) => scanner.write(chunk));
  }

  /** @param content gives the whole text, which is needed when the scanner does not know it */
  finish(content: () => Buffer): void {
    this.blake2Hash = this.#hasher.digest();
    this.#scan((scanner) => {
      this.index = scanner.finish();
    });
    if (!this.index) new WholeRepodata(this.#context, textOf(this.#context, content()));
  }

  #scan(work: (scanner: RepodataScanner) => void): void {
    if (!this.#scanner) return;
    try {
      work(this.#scanner);
    } catch (error) {
      if (!(error instanceof UnknownRepodataText)) throw error;
      this.#scanner = undefined;
    }
  }
}

export interface Hasher {
  update(chunk: Uint8Array): void;
  /** Lower-case hex. */
  digest(): string;
}

/** BLAKE2b-256, which `node:crypto` has only with 512 bits. */
export async function newHasher(): Promise<Hasher> {
  const { createBLAKE2b } = await import('hash-wasm');
  const hasher = await createBLAKE2b(256);
  hasher.init();
  return { update: (chunk) => hasher.update(chunk), digest: () => hasher.digest('hex') };
}

function readAll(file: string): Buffer {
  const bytes = new FileBytes(file);
  try {
    return bytes.read(0, bytes.size);
  } finally {
    bytes.close();
  }
}

/** @throws repodata-invalid when it is longer than a string may be */
export function textOf(context: SubdirContext, bytes: Buffer): string {
  try {
    return bytes.toString('utf8');
  } catch (error) {
    throw invalidRepodata(context.subdirUrl, 'it is too large', error);
  }
}
