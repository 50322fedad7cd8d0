import { createHash, type Hash } from 'node:crypto';
import { closeSync, ftruncateSync, openSync, writeSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { explainWriteError, temporaryNameBeside } from '../../support/index.js';

/** What a downloaded file must be. */
export interface ExpectedFile {
  /** Lower-case hex. */
  readonly sha256?: string;
  /** Lower-case hex; looked at only where no SHA-256 is known. */
  readonly md5?: string;
  /** Bytes. */
  readonly size?: number;
}

/**
 * A file on its way: beside its place, with the hash of what is there so far. Each byte is read once. Pieces are small, and
 * handing each to another thread would cost more than writing it.
 */
export class PartialFile {
  readonly #destination: string;
  readonly #temporary: string;
  readonly #expected: ExpectedFile;
  #file: number | undefined;
  #hash: Hash | undefined;
  #size = 0;

  /** @param destination absolute; its folder exists */
  constructor(destination: string, expected: ExpectedFile) {
    this.#destination = destination;
    this.#temporary = temporaryNameBeside(destination);
    this.#expected = expected;
    this.#hash = this.#newHash();
  }

  /** Bytes that are there. */
  get size(): number {
    return this.#size;
  }

  /** Whether more is there than there should be. */
  get isTooLarge(): boolean {
    return this.#expected.size !== undefined && this.#size > this.#expected.size;
  }

  /** Whether parts of two sources can be told from the whole of one. */
  get isVerifiable(): boolean {
    return this.#hash !== undefined;
  }

  append(chunk: Uint8Array): void {
    try {
      this.#file ??= openSync(this.#temporary, 'wx');
      for (let done = 0; done < chunk.length; ) {
        done += writeSync(this.#file, chunk, done, chunk.length - done, this.#size + done);
      }
    } catch (error) {
      throw this.#explained(error);
    }
    this.#size += chunk.length;
    this.#hash?.update(chunk);
  }

  /** Forgets what is there. */
  restart(): void {
    if (this.#file !== undefined) ftruncateSync(this.#file, 0);
    this.#size = 0;
    this.#hash = this.#newHash();
  }

  /** What is wrong with the whole file, as the end of a sentence; undefined when nothing is. */
  problem(): string | undefined {
    const { size, sha256, md5 } = this.#expected;
    if (this.isTooLarge) return `it has more than ${size} bytes`;
    if (size !== undefined && this.#size !== size) return `it has ${this.#size} bytes instead of ${size}`;
    const digest = this.#hash?.copy().digest('hex');
    if (digest === undefined || digest === (sha256 ?? md5)?.toLowerCase()) return undefined;
    return `its ${sha256 === undefined ? 'MD5' : 'SHA-256'} is ${digest}`;
  }

  /** Puts the file into its place. */
  async finish(): Promise<void> {
    try {
      // One without content has not been opened yet.
      this.#file ??= openSync(this.#temporary, 'wx');
      this.#close();
      await rename(this.#temporary, this.#destination);
    } catch (error) {
      throw this.#explained(error);
    }
  }

  /** Leaves nothing behind; a finished file stays. */
  async discard(): Promise<void> {
    this.#close();
    await rm(this.#temporary, { force: true });
  }

  #close(): void {
    const file = this.#file;
    this.#file = undefined;
    if (file !== undefined) closeSync(file);
  }

  #newHash(): Hash | undefined {
    const { sha256, md5 } = this.#expected;
    if (sha256 !== undefined) return createHash('sha256');
    return md5 === undefined ? undefined : createHash('md5');
  }

  #explained(error: unknown): unknown {
    return explainWriteError(error, `store ${path.basename(this.#destination)}`, path.dirname(this.#destination));
  }
}
