import { crc32 } from 'node:zlib';
import {
  backslash,
  closeBrace,
  colon,
  comma,
  endOfString,
  endOfValue,
  openBrace,
  quote,
  skipSpace,
} from './json-text.js';
import { type Run, SpanIndex } from './span-index.js';

/** The text is not what the scanner knows; a JSON parser has the last word on it. */
export class UnknownRepodataText extends Error {}

type Level = 'before' | 'top' | 'records' | 'v3' | 'v3-records' | 'after';
type Expected = 'first-key' | 'separator';

const topSections: Readonly<Record<string, number>> = { 'packages.conda': 0, packages: 2 };
const v3Sections: Readonly<Record<string, number>> = { conda: 1, 'tar.bz2': 3 };
const firstWindow = 1 << 22;
/** No record is larger; a text that has one is none of repodata. */
const largestWindow = 1 << 28;

/**
 * Finds the records of each name in the bytes of a `repodata.json`, in one pass and without parsing them. Takes the
 * file in pieces, and holds a window of it only.
 *
 * Most of the bytes are never looked at one by one: from the beginning of a record the next `}` is searched for, and if
 * a comma, a key that names a package file and a `{` follow, it ends the record. That cannot be a `}` within a text: the
 * quote after the comma would then end the text, and outside of texts no such name can stand. Where something else
 * follows, the record is gone through properly.
 */
export class RepodataScanner {
  readonly #checksums: boolean;
  readonly #runs = new Map<string, Run[]>();
  #window: Buffer;
  /** Offset in the file of the window's first byte. */
  #base = 0;
  #end = 0;
  /** All before is done with. */
  #position = 0;
  #level: Level = 'before';
  #expected: Expected = 'first-key';
  #section = 0;
  #info: string | undefined;
  readonly #key: KeyParts = { end: 0, hasColon: true, value: 0, nameEnd: 0, plain: true };
  readonly #open: OpenRun = {
    isOpen: false,
    plain: true,
    name: Buffer.alloc(256),
    nameLength: 0,
    text: '',
    start: 0,
    end: 0,
  };
  #checksum = 0;
  #summed = 0;

  /**
   * @param options.checksums whether the runs get them
   * @param options.window bytes that are held to begin with; 4 MiB when left out
   */
  constructor(options: { readonly checksums: boolean; readonly window?: number }) {
    this.#checksums = options.checksums;
    this.#window = Buffer.allocUnsafeSlow(options.window ?? firstWindow);
  }

  /** Room for the next bytes of the file; tell with `advance` how many of it were filled. */
  room(): Buffer {
    return this.#window.subarray(this.#end);
  }

  /** @throws UnknownRepodataText */
  advance(count: number): void {
    this.#end += count;
    if (this.#end < this.#window.length) return;
    this.#scan();
    this.#compact();
  }

  /** @throws UnknownRepodataText */
  write(chunk: Uint8Array): void {
    for (let rest = chunk; rest.length > 0; ) {
      const room = this.room();
      const taken = rest.subarray(0, room.length);
      room.set(taken);
      this.advance(taken.length);
      rest = rest.subarray(taken.length);
    }
  }

  /** @throws UnknownRepodataText also when the text is cut off */
  finish(): SpanIndex {
    this.#scan();
    if (this.#level !== 'after') throw new UnknownRepodataText('the text is cut off');
    const info = this.#info === undefined ? undefined : (parsed(this.#info) as { base_url?: unknown } | null);
    const baseUrl = info?.base_url;
    this.#window = Buffer.alloc(0);
    return SpanIndex.of(typeof baseUrl === 'string' && baseUrl !== '' ? baseUrl : undefined, this.#runs);
  }

  /** Goes on to the end of the bytes that are there, or to the last place from which it can be taken up again. */
  #scan(): void {
    const bytes = this.#window.subarray(0, this.#end);
    for (;;) {
      let at = skipSpace(bytes, this.#position);
      if (at >= bytes.length) return;
      if (this.#level === 'after') throw new UnknownRepodataText('more follows the end');
      if (this.#level === 'before') {
        this.#enter(bytes, at, 'top');
        continue;
      }
      if (bytes[at] === closeBrace) {
        this.#leave(at);
        continue;
      }
      if (this.#expected === 'separator') {
        if (bytes[at] !== comma) throw new UnknownRepodataText('a comma is missing');
        at = skipSpace(bytes, at + 1);
        if (at >= bytes.length) return;
      }
      if (bytes[at] !== quote) throw new UnknownRepodataText('a key is missing');
      const inRecords = this.#level === 'records' || this.#level === 'v3-records';
      if (!(inRecords ? this.#scanRecords(bytes, at) : this.#scanMember(bytes, at))) return;
    }
  }

  #enter(bytes: Buffer, at: number, level: Level): void {
    if (bytes[at] !== openBrace) throw new UnknownRepodataText('an object is missing');
    this.#position = at + 1;
    this.#level = level;
    this.#expected = 'first-key';
  }

  #leave(at: number): void {
    if (this.#open.isOpen) this.#closeRun();
    this.#position = at + 1;
    this.#level = this.#level === 'top' ? 'after' : this.#level === 'v3-records' ? 'v3' : 'top';
    this.#expected = 'separator';
  }

  /** A member of the whole or of `v3`. False when its bytes are not all there. */
  #scanMember(bytes: Buffer, at: number): boolean {
    const keyEnd = endOfString(bytes, at);
    if (keyEnd < 0) return false;
    const colonAt = skipSpace(bytes, keyEnd);
    const valueAt = skipSpace(bytes, colonAt + 1);
    if (valueAt >= bytes.length) return false;
    if (bytes[colonAt] !== colon) throw new UnknownRepodataText('a colon is missing');
    const key = parsed(bytes.toString('utf8', at, keyEnd)) as string;
    const names = this.#level === 'v3' ? v3Sections : topSections;
    if (Object.hasOwn(names, key)) {
      this.#section = names[key] as number;
      this.#enter(bytes, valueAt, this.#level === 'v3' ? 'v3-records' : 'records');
      return true;
    }
    if (this.#level === 'top' && key === 'v3') {
      this.#enter(bytes, valueAt, 'v3');
      return true;
    }
    const end = endOfValue(bytes, valueAt);
    if (end < 0) return false;
    if (this.#level === 'top' && key === 'info') this.#info = bytes.toString('utf8', valueAt, end);
    this.#position = end;
    this.#expected = 'separator';
    return true;
  }

  /**
   * Records from the key at `first` on, as long as each is followed by another. False when bytes are missing.
   */
  #scanRecords(bytes: Buffer, first: number): boolean {
    const key = this.#key;
    const extensions = this.#level === 'records';
    let at = first;
    if (!readKey(bytes, at, key)) return false;
    if (!key.hasColon) throw new UnknownRepodataText('a colon is missing');
    for (;;) {
      const { nameEnd, plain, end: keyEnd, value } = key;
      let end = -1;
      let next = -1;
      if (extensions && bytes[value] === openBrace) {
        const brace = bytes.indexOf(closeBrace, value);
        if (brace < 0) return false;
        const separator = skipSpace(bytes, brace + 1);
        const following = skipSpace(bytes, separator + 1);
        const isMember = bytes[separator] === comma && bytes[following] === quote && readKey(bytes, following, key);
        if (isMember && key.hasColon && isPackageFileName(bytes, key.end) && bytes[key.value] === openBrace) {
          end = brace + 1;
          next = following;
        }
      }
      if (end < 0) end = endOfValue(bytes, value);
      if (end < 0) return false;
      this.#add(bytes, at, nameEnd, plain, keyEnd, end);
      this.#position = end;
      this.#expected = 'separator';
      if (next < 0) return true;
      at = next;
    }
  }

  #add(bytes: Buffer, at: number, nameEnd: number, plain: boolean, keyEnd: number, end: number): void {
    const run = this.#open;
    if (run.isOpen && plain && run.plain && isSameName(bytes, at + 1, nameEnd, run)) {
      run.end = this.#base + end;
      return;
    }
    if (run.isOpen) this.#closeRun();
    const name = plain ? undefined : nameOfKey(parsed(bytes.toString('utf8', at, keyEnd)) as string);
    // A key that is no name of a package file: nobody can ask for it.
    if (plain ? nameEnd <= at + 1 : name === undefined) return;
    run.isOpen = true;
    run.plain = plain && nameEnd - at - 1 <= run.name.length;
    run.start = this.#base + at;
    run.end = this.#base + end;
    this.#summed = run.start;
    this.#checksum = 0;
    run.nameLength = nameEnd - at - 1;
    if (run.plain) bytes.copy(run.name, 0, at + 1, nameEnd);
    else run.text = name ?? bytes.toString('latin1', at + 1, nameEnd);
  }

  #closeRun(): void {
    const run = this.#open;
    this.#sum();
    run.isOpen = false;
    const name = run.plain ? run.name.toString('latin1', 0, run.nameLength) : run.text;
    const checksum = this.#checksums ? this.#checksum : undefined;
    const found: Run = { section: this.#section, start: run.start, length: run.end - run.start, checksum };
    const list = this.#runs.get(name);
    if (list) list.push(found);
    else this.#runs.set(name, [found]);
  }

  #sum(): void {
    if (!this.#checksums) return;
    const part = this.#window.subarray(this.#summed - this.#base, this.#open.end - this.#base);
    this.#checksum = crc32(part, this.#checksum);
    this.#summed = this.#open.end;
  }

  /** Lets go of what is done with; makes the window larger when that gives no room. */
  #compact(): void {
    if (this.#open.isOpen) this.#sum();
    if (this.#position > 0) {
      this.#window.copyWithin(0, this.#position, this.#end);
      this.#base += this.#position;
      this.#end -= this.#position;
      this.#position = 0;
    }
    if (this.#end * 2 <= this.#window.length) return;
    if (this.#window.length >= largestWindow) throw new UnknownRepodataText('a member is too large');
    const larger = Buffer.allocUnsafeSlow(this.#window.length * 2);
    this.#window.copy(larger, 0, 0, this.#end);
    this.#window = larger;
  }
}

/** Filled by `readKey`: indexes into the bytes. */
interface KeyParts {
  /** Behind the closing quote. */
  end: number;
  hasColon: boolean;
  /** The first byte of the value. */
  value: number;
  /** The second last dash, before which the package's name stands; 0 when there are fewer. */
  nameEnd: number;
  /** ASCII without escapes, the name in lower case. */
  plain: boolean;
}

interface OpenRun {
  isOpen: boolean;
  /** The name is in `name`; else in `text`. */
  plain: boolean;
  readonly name: Buffer;
  nameLength: number;
  text: string;
  start: number;
  end: number;
}

/** @param at index of the opening quote @returns false when bytes are missing */
function readKey(bytes: Buffer, at: number, parts: KeyParts): boolean {
  let lastDash = 0;
  let nameEnd = 0;
  let plain = true;
  let firstCapital = Number.POSITIVE_INFINITY;
  let i = at + 1;
  for (; i < bytes.length; i++) {
    const byte = bytes[i] as number;
    if (byte === quote) break;
    if (byte === 0x2d) {
      nameEnd = lastDash;
      lastDash = i;
    } else if (byte === backslash) {
      plain = false;
      i++;
    } else if (byte >= 0x80) {
      plain = false;
    } else if (byte >= 0x41 && byte <= 0x5a && firstCapital > i) {
      firstCapital = i;
    }
  }
  const colonAt = skipSpace(bytes, i + 1);
  const value = skipSpace(bytes, colonAt + 1);
  if (value >= bytes.length) return false;
  parts.end = i + 1;
  parts.hasColon = bytes[colonAt] === colon;
  parts.value = value;
  parts.nameEnd = nameEnd;
  // Capitals in version and build do no harm.
  parts.plain = plain && firstCapital > nameEnd;
  return true;
}

/** @param end index behind the closing quote */
function isPackageFileName(bytes: Buffer, end: number): boolean {
  // `.conda` and `.tar.bz2`, from the right.
  if (bytes[end - 2] === 0x61) {
    return bytes[end - 3] === 0x64 && bytes[end - 4] === 0x6e && bytes[end - 5] === 0x6f && bytes[end - 6] === 0x63;
  }
  return bytes[end - 2] === 0x32 && bytes[end - 3] === 0x7a && bytes[end - 4] === 0x62 && bytes[end - 5] === 0x2e;
}

function isSameName(bytes: Buffer, start: number, end: number, run: OpenRun): boolean {
  if (end - start !== run.nameLength) return false;
  for (let i = 0; i < run.nameLength; i++) if (bytes[start + i] !== run.name[i]) return false;
  return true;
}

/** The normalised name in `name-version-build`, with or without an extension. */
export function nameOfKey(key: string): string | undefined {
  const versionAt = key.lastIndexOf('-', key.lastIndexOf('-') - 1);
  return versionAt > 0 ? key.slice(0, versionAt).toLowerCase() : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UnknownRepodataText('it is no JSON');
  }
}
