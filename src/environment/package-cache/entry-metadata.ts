import { randomBytes } from 'node:crypto';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { systemErrorCode } from '../../support/index.js';

/** What `<entry>.lock` beside an entry of the package cache says. Spec: conda-runtime.md 5.2. */
export interface EntryMetadata {
  /** Counts how often the entry was filled. */
  readonly revision: bigint;
  /** Of the archive, lower-case hex; undefined when it was not recorded. */
  readonly sha256: string | undefined;
}

const revisionBytes = 8;
const digestBytes = 32;

/** Revision 0 for a file that is missing or too short, as entries of old have none. */
export function readEntryMetadata(file: string): EntryMetadata {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    const code = systemErrorCode(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return { revision: 0n, sha256: undefined };
    throw error;
  }
  const digest = bytes.subarray(revisionBytes, revisionBytes + digestBytes);
  return {
    revision: bytes.length >= revisionBytes ? bytes.readBigUInt64BE(0) : 0n,
    sha256: digest.length === digestBytes ? digest.toString('hex') : undefined,
  };
}

/** Replaces the file as a whole. */
export function writeEntryMetadata(file: string, { revision, sha256 }: EntryMetadata): void {
  const bytes = Buffer.alloc(revisionBytes + (sha256 === undefined ? 0 : digestBytes));
  bytes.writeBigUInt64BE(revision, 0);
  if (sha256 !== undefined) bytes.write(sha256, revisionBytes, 'hex');
  const temporary = `${file}.${process.pid}.${randomBytes(4).toString('hex')}`;
  try {
    writeFileSync(temporary, bytes, { flag: 'wx' });
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}
