import { crc32 } from 'node:zlib';

/** The maps of records in repodata, those first that are preferred where two hold the same package. */
export const sections = ['packages.conda', 'v3.conda', 'packages', 'v3.tar.bz2'] as const;

/** The extension that a section's keys lack. */
export const sectionSuffixes = ['', '.conda', '', '.tar.bz2'] as const;

/** Members of one of the maps that stand next to each other and belong to one package name. */
export interface Run {
  /** Index into `sections`. */
  readonly section: number;
  /** Offset of the first key's quote in the file. */
  readonly start: number;
  /** Bytes, to the end of the last record. */
  readonly length: number;
  /** CRC-32 of the bytes; undefined when it is not known. */
  readonly checksum: number | undefined;
}

const magic = Buffer.from('spans-v1');
/** Numbers are written as this machine has them; one of another kind does not know the mark. */
const byteOrderMark = 0x01020304;

/** Where in a `repodata.json` the records of each name stand, so that only those are parsed which are asked for. */
export class SpanIndex {
  readonly baseUrl: string | undefined;
  readonly #positions: Map<string, number>;
  readonly #names: readonly string[];
  readonly #columns: Columns;

  private constructor(baseUrl: string | undefined, names: readonly string[], columns: Columns) {
    this.baseUrl = baseUrl;
    this.#names = names;
    this.#columns = columns;
    this.#positions = new Map();
    for (let i = 0; i < names.length; i++) this.#positions.set(names[i] as string, i);
  }

  static of(baseUrl: string | undefined, runs: ReadonlyMap<string, readonly Run[]>): SpanIndex {
    const names = [...runs.keys()];
    let count = 0;
    for (const list of runs.values()) count += list.length;
    const columns: Columns = {
      first: new Uint32Array(names.length + 1),
      starts: new Float64Array(count),
      lengths: new Uint32Array(count),
      checksums: new Uint32Array(count),
      sections: new Uint8Array(count),
      checked: true,
    };
    let next = 0;
    names.forEach((name, position) => {
      columns.first[position] = next;
      const list = [...(runs.get(name) as readonly Run[])].sort((a, b) => a.section - b.section || a.start - b.start);
      for (const run of list) {
        columns.starts[next] = run.start;
        columns.lengths[next] = run.length;
        columns.checksums[next] = run.checksum ?? 0;
        columns.sections[next] = run.section;
        if (run.checksum === undefined) columns.checked = false;
        next++;
      }
    });
    columns.first[names.length] = next;
    return new SpanIndex(baseUrl, names, columns);
  }

  /** Normalised, in the order of the file. */
  get names(): readonly string[] {
    return this.#names;
  }

  /** The runs of a name, by preference of their sections. */
  runsOf(name: string): Run[] {
    const position = this.#positions.get(name);
    if (position === undefined) return [];
    const { first, starts, lengths, checksums, sections, checked } = this.#columns;
    const runs: Run[] = [];
    for (let i = first[position] as number; i < (first[position + 1] as number); i++) {
      runs.push({
        section: sections[i] as number,
        start: starts[i] as number,
        length: lengths[i] as number,
        checksum: checked ? (checksums[i] as number) : undefined,
      });
    }
    return runs;
  }

  /**
   * The index as a file: a mark, the length of a JSON header, the header, the columns, the names with line feeds
   * between, and the CRC-32 of all before. Only for this machine and this version of the program: another format gets
   * another mark.
   * @param source what tells the file that was indexed from any other, such as its hash
   */
  toBytes(source: string): Buffer {
    const { first, starts, lengths, checksums, sections, checked } = this.#columns;
    const header = Buffer.from(
      JSON.stringify({
        source,
        baseUrl: this.baseUrl,
        names: this.#names.length,
        runs: starts.length,
        checked,
      }),
    );
    const numbers = new Uint32Array([byteOrderMark, header.length]);
    const columns = [first, starts, lengths, checksums, sections].map(bytesOf);
    const content = Buffer.concat([magic, bytesOf(numbers), header, ...columns, Buffer.from(this.#names.join('\n'))]);
    return Buffer.concat([content, bytesOf(new Uint32Array([crc32(content)]))]);
  }

  /** Reads what `toBytes` wrote; undefined when it is damaged, of another format, or of another file. */
  static fromBytes(bytes: Buffer, source: string): SpanIndex | undefined {
    const contentLength = bytes.length - 4;
    if (contentLength < 16 || !bytes.subarray(0, 8).equals(magic)) return undefined;
    const [mark, headerLength] = new Uint32Array(copyOf(bytes, 8, 16));
    if (mark !== byteOrderMark || headerLength === undefined || 16 + headerLength > contentLength) return undefined;
    const [sum] = new Uint32Array(copyOf(bytes, contentLength, bytes.length));
    if (sum !== crc32(bytes.subarray(0, contentLength))) return undefined;
    const header = JSON.parse(bytes.toString('utf8', 16, 16 + headerLength)) as Header;
    if (header.source !== source) return undefined;
    let at = 16 + headerLength;
    const take = (length: number): ArrayBuffer => copyOf(bytes, at, (at += length));
    const columns: Columns = {
      first: new Uint32Array(take(4 * (header.names + 1))),
      starts: new Float64Array(take(8 * header.runs)),
      lengths: new Uint32Array(take(4 * header.runs)),
      checksums: new Uint32Array(take(4 * header.runs)),
      sections: new Uint8Array(take(header.runs)),
      checked: header.checked,
    };
    const names = header.names === 0 ? [] : bytes.toString('utf8', at, contentLength).split('\n');
    return names.length === header.names ? new SpanIndex(header.baseUrl, names, columns) : undefined;
  }
}

interface Header {
  readonly source: string;
  readonly baseUrl?: string;
  readonly names: number;
  readonly runs: number;
  readonly checked: boolean;
}

/** The runs of the name at position `i` are those from `first[i]` to before `first[i + 1]`. */
interface Columns {
  readonly first: Uint32Array;
  readonly starts: Float64Array;
  readonly lengths: Uint32Array;
  readonly checksums: Uint32Array;
  readonly sections: Uint8Array;
  checked: boolean;
}

function bytesOf(array: Uint32Array | Float64Array | Uint8Array): Buffer {
  return Buffer.from(array.buffer, array.byteOffset, array.byteLength);
}

/** A copy, as typed arrays must begin at multiples of their numbers' sizes. */
function copyOf(bytes: Buffer, start: number, end: number): ArrayBuffer {
  return new Uint8Array(bytes.subarray(start, end)).buffer;
}
