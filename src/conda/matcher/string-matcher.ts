import { CondaParseError } from '../parse-error.js';
import { asciiLower, type Glob, parseGlob } from './glob.js';
import { parseRegex, type Regex } from './regex.js';

/**
 * Which build strings or flags are wanted: `^...$` is a regular expression, a text with `*` a glob, anything else is
 * meant literally. Never minds case. Spec: conda-runtime.md 1.5 (CEP 29).
 */
export class StringMatcher {
  readonly kind: 'exact' | 'glob' | 'regex';
  readonly source: string;
  readonly #pattern: Glob | Regex | undefined;
  readonly #lower: string;

  private constructor(source: string, kind: 'exact' | 'glob' | 'regex', pattern?: Glob | Regex) {
    this.source = source;
    this.kind = kind;
    this.#pattern = pattern;
    this.#lower = asciiLower(source);
  }

  /** The text itself, whatever characters it has. */
  static exactly(text: string): StringMatcher {
    return new StringMatcher(text, 'exact');
  }

  /** @throws CondaParseError */
  static parse(text: string): StringMatcher {
    const kind = matcherKind(text);
    if (kind === 'exact') return new StringMatcher(text, kind);
    const pattern = kind === 'regex' ? parseRegex(text, true) : parseGlob(text, true);
    if (pattern === undefined) throw invalidPattern(text, kind);
    return new StringMatcher(text, kind, pattern);
  }

  matches(text: string): boolean {
    if (this.#pattern) return this.#pattern.matches(text);
    return text === this.source || asciiLower(text) === this.#lower;
  }

  toString(): string {
    return this.source;
  }

  toJSON(): string {
    return this.source;
  }
}

export function matcherKind(text: string): 'exact' | 'glob' | 'regex' {
  if (text.startsWith('^') && text.endsWith('$')) return 'regex';
  return text.includes('*') ? 'glob' : 'exact';
}

export function invalidPattern(text: string, kind: 'glob' | 'regex'): CondaParseError {
  return new CondaParseError(`invalid ${kind}: ${text}`, text, { range: { start: 0, end: text.length } });
}
