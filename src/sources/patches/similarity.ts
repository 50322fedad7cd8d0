import { isUtf8 } from 'node:buffer';
import type { Line } from './lines.js';

/** Two lines without their white space, as rattler-build compares them where it is not exact. */
interface Stripped {
  /** Each character is one of the text; undefined for what is no UTF-8, which is only compared byte by byte. */
  readonly characters: readonly string[] | undefined;
  readonly text: string;
  readonly bytes: number;
}

const leastSimilarity = Math.fround(0.8);

/** Compares lines without regard to white space, and remembers what it found. */
export class LineComparer {
  readonly #stripped = new Map<string, Stripped>();
  readonly #similar = new Map<string, Map<string, boolean>>();

  isSame(a: Line, b: Line): boolean {
    return a.text === b.text || this.#strip(a.text).text === this.#strip(b.text).text;
  }

  /** Whether more than four fifths of two lines agree, by their edit distance. */
  isSimilar(a: Line, b: Line): boolean {
    if (a.text === b.text) return true;
    let known = this.#similar.get(a.text);
    if (!known) {
      known = new Map();
      this.#similar.set(a.text, known);
    }
    let similar = known.get(b.text);
    if (similar === undefined) {
      similar = areSimilar(this.#strip(a.text), this.#strip(b.text));
      known.set(b.text, similar);
    }
    return similar;
  }

  #strip(text: string): Stripped {
    const found = this.#stripped.get(text);
    if (found) return found;
    const bytes = Buffer.from(text, 'latin1');
    let stripped: Stripped = { characters: undefined, text, bytes: bytes.length };
    if (isUtf8(bytes)) {
      const characters = bytes.toString().replace(/\s/gu, '');
      stripped = { characters: [...characters], text: characters, bytes: Buffer.byteLength(characters) };
    }
    this.#stripped.set(text, stripped);
    return stripped;
  }
}

function areSimilar(a: Stripped, b: Stripped): boolean {
  if (a.text === b.text) return true;
  if (!a.characters || !b.characters) return false;
  const longest = Math.max(a.bytes, b.bytes);
  const most = Math.ceil(longest * 0.2);
  const distance = boundedDistance(a.characters, b.characters, most);
  return distance !== undefined && Math.fround(1 - Math.fround(distance / longest)) > leastSimilarity;
}

/** Levenshtein's distance; undefined when it is more than `most`. Only what lies near the diagonal is looked at. */
function boundedDistance(a: readonly string[], b: readonly string[], most: number): number | undefined {
  if (Math.abs(a.length - b.length) > most) return undefined;
  const far = most + 1;
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = new Array<number>(b.length + 1).fill(far);
    if (i <= most) next[0] = i;
    let least = next[0] as number;
    for (let j = Math.max(1, i - most); j <= Math.min(b.length, i + most); j++) {
      const change = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const value = Math.min(change, (row[j] as number) + 1, (next[j - 1] as number) + 1, far);
      next[j] = value;
      if (value < least) least = value;
    }
    if (least > most) return undefined;
    row = next;
  }
  const distance = row[b.length] as number;
  return distance > most ? undefined : distance;
}
