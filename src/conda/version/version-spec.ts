import { CondaParseError } from '../parse-error.js';
import { readConstraint } from './constraint.js';
import type { ParseMode, VersionSpecNode } from './spec-model.js';
import type { Version } from './version.js';

/** Which versions are wanted, such as `>=1.2,<2.0a0`. Immutable. Spec: conda-runtime.md 1.4 (CEP 29). */
export class VersionSpec {
  /** Every version. */
  static readonly any = new VersionSpec({ kind: 'any' });

  readonly node: VersionSpecNode;
  #text: string | undefined;

  private constructor(node: VersionSpecNode) {
    this.node = node;
  }

  static of(node: VersionSpecNode): VersionSpec {
    return new VersionSpec(node);
  }

  /** `==version`. */
  static exactly(version: Version): VersionSpec {
    return new VersionSpec({ kind: 'exact', negated: false, version });
  }

  /**
   * @throws CondaParseError; of the kind AmbiguousVersionError for a bare version in strict mode
   */
  static parse(text: string, mode: ParseMode = 'lenient'): VersionSpec {
    const reader = new Reader(text, mode);
    const node = reader.readEither();
    reader.expectEnd();
    return new VersionSpec(node);
  }

  /** Whether every version will do. */
  get isAny(): boolean {
    return this.node.kind === 'any';
  }

  matches(version: Version): boolean {
    return matchesNode(this.node, version);
  }

  equals(other: VersionSpec): boolean {
    return this.toString() === other.toString();
  }

  /** The canonical text. */
  toString(): string {
    this.#text ??= textOf(this.node, false);
    return this.#text;
  }

  toJSON(): string {
    return this.toString();
  }
}

function matchesNode(node: VersionSpecNode, version: Version): boolean {
  switch (node.kind) {
    case 'any':
      return true;
    case 'range':
      return inRange(node.operator, version.compare(node.version));
    case 'exact':
      return version.equals(node.version) !== node.negated;
    case 'prefix':
      return version.startsWith(node.version) !== node.negated;
    case 'compatible':
      return version.isCompatibleWith(node.version);
    case 'all':
      return node.parts.every((part) => matchesNode(part, version));
    case 'either':
      return node.parts.some((part) => matchesNode(part, version));
  }
}

function inRange(operator: '>' | '>=' | '<' | '<=', order: number): boolean {
  switch (operator) {
    case '>':
      return order > 0;
    case '>=':
      return order >= 0;
    case '<':
      return order < 0;
    case '<=':
      return order <= 0;
  }
}

function textOf(node: VersionSpecNode, insideAll: boolean): string {
  switch (node.kind) {
    case 'any':
      return '*';
    case 'range':
      return `${node.operator}${node.version}`;
    case 'exact':
      return `${node.negated ? '!=' : '=='}${node.version}`;
    case 'prefix':
      return `${node.negated ? '!=' : ''}${node.version}.*`;
    case 'compatible':
      return `~=${node.version}`;
    case 'all':
      return node.parts.map((part) => textOf(part, true)).join(',');
    case 'either': {
      const text = node.parts.map((part) => textOf(part, false)).join('|');
      return insideAll ? `(${text})` : text;
    }
  }
}

// Nobody writes so many; deeper ones are there to exhaust the stack.
const maximumDepth = 64;

class Reader {
  readonly #text: string;
  readonly #mode: ParseMode;
  #position = 0;
  #depth = 0;

  constructor(text: string, mode: ParseMode) {
    this.#text = text;
    this.#mode = mode;
  }

  readEither(): VersionSpecNode {
    return this.#readList('either', '|', () => this.#readList('all', ',', () => this.#readTerm()));
  }

  expectEnd(): void {
    if (this.#position === this.#text.length) return;
    const rest = this.#text.slice(this.#position);
    const hint = /^\s*[=!<>~]/.test(rest) ? "Put a ',' between two constraints" : undefined;
    const range = { start: this.#position, end: this.#text.length };
    throw new CondaParseError(`unexpected '${rest}' after the version spec`, this.#text, { range, hint });
  }

  #readList(kind: 'all' | 'either', separator: string, readPart: () => VersionSpecNode): VersionSpecNode {
    const first = readPart();
    const parts = [first];
    for (;;) {
      const before = this.#position;
      this.#skipBlanks();
      if (this.#text[this.#position] !== separator) {
        this.#position = before;
        break;
      }
      this.#position++;
      this.#skipBlanks();
      parts.push(readPart());
    }
    if (parts.length === 1) return first;
    return { kind, parts: parts.flatMap((part) => (part.kind === kind ? part.parts : [part])) };
  }

  #readTerm(): VersionSpecNode {
    if (this.#text[this.#position] === '(') return this.#readGroup();
    const { node, end } = readConstraint(this.#text, this.#position, this.#mode);
    this.#position = end;
    return node;
  }

  #readGroup(): VersionSpecNode {
    const start = this.#position++;
    if (++this.#depth > maximumDepth) {
      throw new CondaParseError('parentheses are nested too deeply', this.#text, { range: { start, end: start + 1 } });
    }
    this.#skipBlanks();
    const node = this.readEither();
    this.#skipBlanks();
    if (this.#text[this.#position] !== ')') {
      throw new CondaParseError("a '(' is not closed", this.#text, { range: { start, end: start + 1 } });
    }
    this.#position++;
    this.#depth--;
    return node;
  }

  #skipBlanks(): void {
    while (/[ \t\r\n]/.test(this.#text[this.#position] ?? '')) this.#position++;
  }
}
