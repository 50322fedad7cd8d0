import { CondaParseError } from '../parse-error.js';
import { type Component, dev, post, trailingSeparator } from './components.js';

/** The parts of a version, as `Version` keeps them. */
export interface VersionParts {
  readonly epoch: number | bigint;
  /** All components, segment after segment, release before local. Every segment starts with a number. */
  readonly components: readonly Component[];
  /** For each segment the index after its last component. */
  readonly ends: readonly number[];
  /** How many of the segments are of the release; the others are of the local part. */
  readonly releaseCount: number;
  /** True when a trailing separator is written as `-`. */
  readonly trailingDash: boolean;
}

/** Where reading stopped, and what was read up to there. */
export interface VersionPrefix {
  readonly parts: VersionParts;
  readonly end: number;
}

// Limits of the reference implementation, which keeps these counts in few bits.
const maximumComponents = 8191;
const maximumSegmentsBeforeLocal = 127;
const maximumNumber = 2n ** 64n - 1n;

const bang = 0x21;
const plus = 0x2b;
const dash = 0x2d;
const dot = 0x2e;
const underscore = 0x5f;

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
const isLetter = (code: number): boolean => (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);

/** A separator that the version uses; `-` and `_` exclude each other, in release and local together. */
class Reader {
  readonly components: Component[] = [];
  readonly ends: number[] = [];
  position: number;
  separator = 0;
  trailing = 0;

  constructor(
    readonly text: string,
    position: number,
  ) {
    this.position = position;
  }

  fail(message: string, start: number, end = start + 1): never {
    throw new CondaParseError(message, this.text, { range: { start, end: Math.min(end, this.text.length) } });
  }

  /** Segments up to what does not belong to them. */
  readPart(): void {
    if (!this.readSegment()) {
      this.fail('expected a version component such as `2` or `rc`', this.position);
    }
    for (;;) {
      const code = this.text.charCodeAt(this.position);
      if (code !== dot && code !== dash && code !== underscore) return;
      const before = this.position;
      if (code !== dot) this.useSeparator(code, before);
      this.position++;
      if (this.readSegment()) continue;
      if (!this.readTrailing(code)) this.position = before;
      return;
    }
  }

  /** After a separator that no segment follows. False when the separator is no part of the version. */
  private readTrailing(separator: number): boolean {
    const next = this.text.charCodeAt(this.position);
    if (next === dash || next === underscore) {
      this.useSeparator(next, this.position);
      this.position++;
      this.components.push(0, trailingSeparator);
      this.ends.push(this.components.length);
      this.trailing = next;
      return true;
    }
    if (separator === dot) return false;
    this.components.push(trailingSeparator);
    this.ends[this.ends.length - 1] = this.components.length;
    this.trailing = separator;
    return true;
  }

  private useSeparator(code: number, at: number): void {
    if (this.separator !== 0 && this.separator !== code) {
      this.fail('cannot use both underscores and dashes as version segment separators', at);
    }
    this.separator = code;
  }

  private readSegment(): boolean {
    const { text, components } = this;
    const first = text.charCodeAt(this.position);
    if (isLetter(first)) components.push(0);
    else if (!isDigit(first)) return false;
    const start = components.length;
    let position = this.position;
    for (;;) {
      const begin = position;
      let code = text.charCodeAt(position);
      if (isDigit(code)) {
        let value = 0;
        do {
          value = value * 10 + (code - 0x30);
          code = text.charCodeAt(++position);
        } while (isDigit(code));
        components.push(value <= Number.MAX_SAFE_INTEGER ? value : this.largeNumber(begin, position));
      } else if (isLetter(code)) {
        do code = text.charCodeAt(++position);
        while (isLetter(code));
        components.push(word(text.slice(begin, position)));
      } else break;
    }
    if (components.length - start > maximumComponents) {
      this.fail('there are too many components in a single segment', this.position, position);
    }
    this.position = position;
    this.ends.push(components.length);
    return true;
  }

  largeNumber(begin: number, end: number): number | bigint {
    const value = BigInt(this.text.slice(begin, end));
    if (value > maximumNumber) this.fail('a number is too large: it must fit in 64 bits', begin, end);
    return value <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(value) : value;
  }
}

function word(letters: string): Component {
  const lower = letters.toLowerCase();
  return lower === 'dev' ? dev : lower === 'post' ? post : lower;
}

/**
 * Reads the version that a text has at a position, up to the first character that cannot belong to it.
 * Spec: conda-runtime.md 1.1 (CEP 33).
 * @throws CondaParseError
 */
export function readVersionPrefix(text: string, start = 0): VersionPrefix {
  const reader = new Reader(text, start);
  if (start >= text.length) reader.fail('empty string', start, start);
  const epoch = readEpoch(reader);
  reader.readPart();
  const releaseCount = reader.ends.length;
  if (text.charCodeAt(reader.position) === plus) {
    if (releaseCount > maximumSegmentsBeforeLocal) {
      reader.fail('the version string contains too many version segments', start, reader.position);
    }
    reader.position++;
    reader.readPart();
  }
  const { components, ends, trailing } = reader;
  return { parts: { epoch, components, ends, releaseCount, trailingDash: trailing === dash }, end: reader.position };
}

function readEpoch(reader: Reader): number | bigint {
  let end = reader.position;
  while (isDigit(reader.text.charCodeAt(end))) end++;
  if (end === reader.position || reader.text.charCodeAt(end) !== bang) return 0;
  const value = Number(reader.text.slice(reader.position, end));
  const epoch = Number.isSafeInteger(value) ? value : reader.largeNumber(reader.position, end);
  reader.position = end + 1;
  return epoch;
}

/** @throws CondaParseError */
export function parseVersionParts(text: string): VersionParts {
  const { parts, end } = readVersionPrefix(text);
  if (end < text.length) throw unexpectedCharacter(text, end);
  return parts;
}

function unexpectedCharacter(text: string, at: number): CondaParseError {
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
  const range = { start: at, end: at + character.length };
  const separator = character === '.' || character === '-' || character === '_';
  const message = separator
    ? `expected a version component after '${text[at]}'`
    : `unexpected '${character}': a version has letters, digits, '.', '-', '_', '!' and '+' only`;
  return new CondaParseError(message, text, { range });
}
