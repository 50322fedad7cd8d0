import { crc32 } from 'node:zlib';
import type { RepoDataRecord } from '../../conda/index.js';
import { messageOf } from '../../support/index.js';
import type { ByteSource } from './byte-source.js';
import { resolveBaseUrl, type SubdirContext } from './context.js';
import { closeBrace, openBrace } from './json-text.js';
import type { SubdirRepodata } from './model.js';
import { type RecordMap, recordsOfMaps } from './records.js';
import { UnknownRepodataText } from './scanner.js';
import type { Run, SpanIndex } from './span-index.js';

/** The file does not hold what its index says. */
export class DamagedRepodata extends Error {}

/** Repodata of which the place of each name's records is known. */
export class SpanRepodata implements SubdirRepodata {
  readonly #context: SubdirContext;
  readonly #index: SpanIndex;
  readonly #bytes: ByteSource;
  readonly #baseUrl: string;

  constructor(context: SubdirContext, index: SpanIndex, bytes: ByteSource) {
    this.#context = context;
    this.#index = index;
    this.#bytes = bytes;
    this.#baseUrl = resolveBaseUrl(context, index.baseUrl);
  }

  /** @throws DamagedRepodata, UnknownRepodataText */
  recordsOf(name: string): RepoDataRecord[] {
    const runs = this.#index.runsOf(name);
    if (runs.length === 0) return [];
    const maps = runs.map((run) => this.#read(run));
    return recordsOfMaps(this.#context, name, maps, this.#baseUrl);
  }

  names(): Iterable<string> {
    return this.#index.names;
  }

  async close(): Promise<void> {
    this.#bytes.close();
  }

  #read(run: Run): RecordMap {
    // As an object of its own: braces around the members.
    const text = Buffer.allocUnsafe(run.length + 2);
    text[0] = openBrace;
    text[run.length + 1] = closeBrace;
    const members = text.subarray(1, -1);
    try {
      this.#bytes.readInto(members, run.start, run.length);
    } catch (error) {
      throw new DamagedRepodata(`${this.#context.label}: ${messageOf(error)}`);
    }
    if (run.checksum !== undefined && crc32(members) !== run.checksum) {
      throw new DamagedRepodata(`${this.#context.label}: ${run.length} bytes at ${run.start} have changed`);
    }
    try {
      return { section: run.section, members: JSON.parse(text.toString('utf8')) };
    } catch {
      throw new UnknownRepodataText('what looks like a record is none');
    }
  }
}
