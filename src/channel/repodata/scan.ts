/**
 * Finds the records of a repodata.json without reading them: conda-forge's have hundreds of megabytes, of which a build
 * needs some kilobytes. One pass over the bytes notes where each record stands; strings are skipped by the search of the
 * platform for the next quote. Spec: conda-runtime.md 3.1.
 */

/** Where a value stands in the text: from (inclusive) to (exclusive). */
export type Span = readonly [from: number, to: number];

export interface ScannedRepodata {
  readonly baseUrl: string | undefined;
  /** By normalised name; `[key, from, to]` of each record. Keys of revision 3 have their extension added. */
  readonly records: ReadonlyMap<string, readonly RecordSpan[]>;
  readonly removed: ReadonlySet<string>;
}

export interface RecordSpan {
  readonly fileName: string;
  readonly from: number;
  readonly to: number;
}

const quote = 0x22;
const backslash = 0x5c;
const openBrace = 0x7b;
const closeBrace = 0x7d;
const openBracket = 0x5b;
const closeBracket = 0x5d;
const comma = 0x2c;
const colon = 0x3a;

/** @throws SyntaxError for what is no JSON object */
export function scanRepodata(bytes: Buffer): ScannedRepodata {
  const records = new Map<string, RecordSpan[]>();
  const scanner = new Scanner(bytes);
  let baseUrl: string | undefined;
  let removed: ReadonlySet<string> = new Set();
  const collect = (extension: string): void =>
    scanner.object((key, from, to) => {
      const fileName = key + extension;
      const name = nameOfFile(fileName);
      if (name === undefined) return;
      const list = records.get(name);
      const span = { fileName, from, to };
      if (list) list.push(span);
      else records.set(name, [span]);
    });
  scanner.objectOf((key) => {
    switch (key) {
      case 'packages':
      case 'packages.conda':
        return collect('');
      case 'v3':
        return scanner.objectOf((kind) => {
          if (kind === 'conda') collect('.conda');
          else if (kind === 'tar.bz2') collect('.tar.bz2');
          else scanner.skip();
        });
      case 'info': {
        const info = scanner.parse() as { base_url?: unknown } | null;
        if (typeof info?.base_url === 'string' && info.base_url !== '') baseUrl = info.base_url;
        return;
      }
      case 'removed': {
        const list = scanner.parse();
        if (Array.isArray(list)) removed = new Set(list.filter((item) => typeof item === 'string'));
        return;
      }
      default:
        return scanner.skip();
    }
  });
  return { baseUrl, records, removed };
}

/** `name` of `name-version-build.ext`, in lower case; undefined for another kind of file. */
export function nameOfFile(fileName: string): string | undefined {
  const stem = fileName.endsWith('.conda')
    ? fileName.slice(0, -6)
    : fileName.endsWith('.tar.bz2')
      ? fileName.slice(0, -8)
      : '';
  const build = stem.lastIndexOf('-');
  const version = stem.lastIndexOf('-', build - 1);
  return version > 0 && build > version + 1 ? stem.slice(0, version).toLowerCase() : undefined;
}

class Scanner {
  readonly #bytes: Buffer;
  #at = 0;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
    // A byte order mark.
    if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) this.#at = 3;
  }

  /** Calls `onKey` for each member; it has to read or skip the value. */
  objectOf(onKey: (key: string) => void): void {
    if (this.#token() !== openBrace) throw this.#error();
    this.#at++;
    if (this.#token() === closeBrace) {
      this.#at++;
      return;
    }
    for (;;) {
      const key = this.#key();
      if (this.#token() !== colon) throw this.#error();
      this.#at++;
      this.#token();
      onKey(key);
      const next = this.#token();
      this.#at++;
      if (next === closeBrace) return;
      if (next !== comma) throw this.#error();
    }
  }

  /** Calls `onMember` with where each member's value stands. */
  object(onMember: (key: string, from: number, to: number) => void): void {
    this.objectOf((key) => {
      const from = this.#at;
      this.skip();
      onMember(key, from, this.#at);
    });
  }

  parse(): unknown {
    const from = this.#at;
    this.skip();
    return JSON.parse(this.#bytes.toString('utf8', from, this.#at));
  }

  /** Passes over one value. */
  skip(): void {
    const bytes = this.#bytes;
    const first = this.#token();
    if (first === quote) {
      this.#skipString();
      return;
    }
    if (first !== openBrace && first !== openBracket) {
      while (this.#at < bytes.length && !isEnd(bytes[this.#at] as number)) this.#at++;
      return;
    }
    let depth = 0;
    for (; this.#at < bytes.length; ) {
      const byte = bytes[this.#at] as number;
      if (byte === quote) {
        this.#skipString();
        continue;
      }
      this.#at++;
      if (byte === openBrace || byte === openBracket) depth++;
      else if (byte === closeBrace || byte === closeBracket) {
        depth--;
        if (depth === 0) return;
      }
    }
    throw this.#error();
  }

  #key(): string {
    if (this.#token() !== quote) throw this.#error();
    const from = this.#at;
    this.#skipString();
    const text = this.#bytes.toString('latin1', from + 1, this.#at - 1);
    // File names are ASCII without escapes; anything else is read with care.
    return /^[\x20-\x5b\x5d-\x7e]*$/.test(text)
      ? text
      : (JSON.parse(this.#bytes.toString('utf8', from, this.#at)) as string);
  }

  #skipString(): void {
    const bytes = this.#bytes;
    let end = this.#at;
    for (;;) {
      end = bytes.indexOf(quote, end + 1);
      if (end < 0) throw this.#error();
      let slashes = 0;
      while (bytes[end - 1 - slashes] === backslash) slashes++;
      if (slashes % 2 === 0) break;
    }
    this.#at = end + 1;
  }

  /** The next byte that is no blank. */
  #token(): number {
    const bytes = this.#bytes;
    for (;;) {
      const byte = bytes[this.#at];
      if (byte === undefined) throw this.#error();
      if (byte !== 0x20 && byte !== 0x0a && byte !== 0x0d && byte !== 0x09) return byte;
      this.#at++;
    }
  }

  #error(): SyntaxError {
    return new SyntaxError(`unexpected end or character at byte ${this.#at}`);
  }
}

function isEnd(byte: number): boolean {
  return byte === comma || byte === closeBrace || byte === closeBracket || byte <= 0x20;
}
