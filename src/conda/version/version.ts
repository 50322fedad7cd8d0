import { type Component, compareComponents, trailingSeparator } from './components.js';
import { parseVersionParts, type VersionParts } from './parse.js';

/** A conda version, such as `1!2.0rc1+cu12`. Immutable. Spec: conda-runtime.md 1.1 to 1.3 (CEP 33). */
export class Version {
  /** As it was written; the text of records and of file names. */
  readonly source: string;
  readonly #parts: VersionParts;
  #text: string | undefined;

  private constructor(source: string, parts: VersionParts) {
    this.source = source;
    this.#parts = parts;
  }

  /**
   * @param text without blanks around it
   * @throws CondaParseError
   */
  static parse(text: string): Version {
    return new Version(text, parseVersionParts(text));
  }

  /** The version that was read as the start of a longer text. */
  static fromParts(source: string, parts: VersionParts): Version {
    return new Version(source, parts);
  }

  static isVersion(text: string): boolean {
    try {
      parseVersionParts(text);
      return true;
    } catch {
      return false;
    }
  }

  /** Negative, 0, or positive, as this version is before, level with, or after the other. Allocates nothing. */
  compare(other: Version): number {
    const a = this.#parts;
    const b = other.#parts;
    if (a.epoch !== b.epoch) return a.epoch < b.epoch ? -1 : 1;
    return (
      compareSegments(a, b, 0, a.releaseCount, 0, b.releaseCount) ||
      compareSegments(a, b, a.releaseCount, a.ends.length, b.releaseCount, b.ends.length)
    );
  }

  /**
   * Whether both stand for the same version: `1.0` and `1` do. Stricter than `compare` in one point, as the reference
   * implementation is: `1_` and `1-` are level, yet not equal.
   */
  equals(other: Version): boolean {
    return this.compare(other) === 0 && !differInTrailing(this.#parts, other.#parts);
  }

  /** Whether the other one is a prefix: `1.0.1c` starts with `1.0.1` and with `1.0`. Spec: conda-runtime.md 1.3. */
  startsWith(prefix: Version): boolean {
    const a = this.#parts;
    const b = prefix.#parts;
    return a.epoch === b.epoch && releaseStartsWith(a, b, b.releaseCount) && localStartsWith(a, b);
  }

  /** The relation `~=`: at least the other one, and the same but for the other one's last segment. */
  isCompatibleWith(limit: Version): boolean {
    const a = this.#parts;
    const b = limit.#parts;
    return (
      this.compare(limit) >= 0 &&
      a.epoch === b.epoch &&
      releaseStartsWith(a, b, b.releaseCount - 1) &&
      localStartsWith(a, b)
    );
  }

  get epoch(): number | bigint {
    return this.#parts.epoch;
  }

  /** How many segments the release has, which is all without epoch and local part. */
  get segmentCount(): number {
    return this.#parts.releaseCount;
  }

  get hasLocal(): boolean {
    return this.#parts.ends.length > this.#parts.releaseCount;
  }

  /** The first two segments when both are plain numbers: `3.12.1` -> [3, 12]. */
  get majorMinor(): readonly [number, number] | undefined {
    const { components, ends, releaseCount } = this.#parts;
    const [major, minor] = components;
    const plain = releaseCount >= 2 && ends[0] === 1 && ends[1] === 2;
    return plain && typeof major === 'number' && typeof minor === 'number' ? [major, minor] : undefined;
  }

  /**
   * A text that equal versions share, for use as the key of a map. Not a version itself.
   */
  get key(): string {
    return versionKey(this.#parts);
  }

  /** The canonical text: as written, but in lower case and without leading zeros. */
  toString(): string {
    this.#text ??= canonicalText(this.source);
    return this.#text;
  }

  toJSON(): string {
    return this.toString();
  }
}

function canonicalText(source: string): string {
  return source.toLowerCase().replace(/(?<![0-9])0+(?=[0-9])/g, '');
}

/** Compares two runs of segments; what one of them lacks counts as 0. */
function compareSegments(
  a: VersionParts,
  b: VersionParts,
  aFirst: number,
  aLast: number,
  bFirst: number,
  bLast: number,
): number {
  let aSegment = aFirst;
  let bSegment = bFirst;
  let i = aFirst === 0 ? 0 : a.ends[aFirst - 1]!;
  let j = bFirst === 0 ? 0 : b.ends[bFirst - 1]!;
  while (aSegment < aLast || bSegment < bLast) {
    const iEnd = aSegment < aLast ? a.ends[aSegment]! : i;
    const jEnd = bSegment < bLast ? b.ends[bSegment]! : j;
    while (i < iEnd || j < jEnd) {
      const order = compareComponents(i < iEnd ? a.components[i]! : 0, j < jEnd ? b.components[j]! : 0);
      if (order !== 0) return order;
      if (i < iEnd) i++;
      if (j < jEnd) j++;
    }
    aSegment++;
    bSegment++;
  }
  return 0;
}

function differInTrailing(a: VersionParts, b: VersionParts): boolean {
  return a.trailingDash !== b.trailingDash && hasTrailing(a) && hasTrailing(b);
}

const hasTrailing = (parts: VersionParts): boolean => parts.components.includes(trailingSeparator);

function releaseStartsWith(a: VersionParts, b: VersionParts, bLast: number): boolean {
  return segmentsStartWith(a, b, 0, a.releaseCount, 0, bLast);
}

function localStartsWith(a: VersionParts, b: VersionParts): boolean {
  return segmentsStartWith(a, b, a.releaseCount, a.ends.length, b.releaseCount, b.ends.length);
}

/** Whether the segments of `a` begin with those of `b`. */
function segmentsStartWith(
  a: VersionParts,
  b: VersionParts,
  aFirst: number,
  aLast: number,
  bFirst: number,
  bLast: number,
): boolean {
  const segments = bLast - bFirst;
  for (let index = 0; index < segments; index++) {
    const aSegment = aFirst + index;
    const bSegment = bFirst + index;
    let i = aSegment === 0 ? 0 : a.ends[aSegment - 1]!;
    let j = bSegment === 0 ? 0 : b.ends[bSegment - 1]!;
    const iEnd = aSegment < aLast ? a.ends[aSegment]! : i;
    const jEnd = b.ends[bSegment]!;
    for (; j < jEnd; j++) {
      // What the version lacks counts as 0.
      const component: Component = i < iEnd ? a.components[i++]! : 0;
      const wanted = b.components[j]!;
      if (component !== wanted || (wanted === trailingSeparator && a.trailingDash !== b.trailingDash)) return false;
    }
    // More components than the prefix has: only in the last segment of either.
    if (i < iEnd && index + 1 < segments && aSegment + 1 < aLast) return false;
  }
  return true;
}

function versionKey(parts: VersionParts): string {
  const release = keyOfSegments(parts, 0, parts.releaseCount);
  const local = keyOfSegments(parts, parts.releaseCount, parts.ends.length);
  return `${parts.epoch}!${release}+${local}`;
}

/** Segments by their components, without the zeros at the end of each, and without empty ones at the end. */
function keyOfSegments(parts: VersionParts, first: number, last: number): string {
  const texts: string[] = [];
  let begin = first === 0 ? 0 : parts.ends[first - 1]!;
  for (let segment = first; segment < last; segment++) {
    const end = parts.ends[segment]!;
    let kept = end;
    while (kept > begin && parts.components[kept - 1] === 0) kept--;
    texts.push(
      parts.components
        .slice(begin, kept)
        .map((part) => keyOfComponent(part, parts))
        .join(' '),
    );
    begin = end;
  }
  while (texts.at(-1) === '') texts.pop();
  return texts.join('.');
}

function keyOfComponent(component: Component, parts: VersionParts): string {
  return component === trailingSeparator && parts.trailingDash ? '-' : String(component);
}
