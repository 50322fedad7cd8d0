import { PackageName } from '../package-name.js';
import { parseGlob } from './glob.js';
import { parseRegex } from './regex.js';
import { invalidPattern, matcherKind } from './string-matcher.js';

/** Which packages are wanted: one by name, or all whose name is like a pattern. */
export class NameMatcher {
  /** The one name, unless this is a pattern. */
  readonly exact: PackageName | undefined;
  readonly kind: 'exact' | 'glob' | 'regex';
  readonly #source: string;
  readonly #pattern: { matches(text: string): boolean } | undefined;

  private constructor(
    source: string,
    kind: 'exact' | 'glob' | 'regex',
    of: PackageName | { matches(text: string): boolean },
  ) {
    this.#source = source;
    this.kind = kind;
    this.exact = of instanceof PackageName ? of : undefined;
    this.#pattern = of instanceof PackageName ? undefined : of;
  }

  static of(name: PackageName): NameMatcher {
    return new NameMatcher(name.normalized, 'exact', name);
  }

  /** @throws CondaParseError */
  static parse(text: string): NameMatcher {
    const kind = matcherKind(text);
    if (kind === 'exact') return NameMatcher.of(PackageName.parse(text));
    const pattern = kind === 'regex' ? parseRegex(text, false) : parseGlob(text, false);
    if (pattern === undefined) throw invalidPattern(text, kind);
    return new NameMatcher(text, kind, pattern);
  }

  matches(name: PackageName): boolean {
    return this.exact ? this.exact.normalized === name.normalized : this.#pattern!.matches(name.normalized);
  }

  /** The normal form of a name; a pattern as it was written. */
  toString(): string {
    return this.#source;
  }
}
