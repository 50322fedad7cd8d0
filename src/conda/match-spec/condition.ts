import { CondaParseError } from '../parse-error.js';
import type { Condition, MatchSpecFields } from './model.js';

// Nobody writes so much; more is there to exhaust the stack.
const maximumDepth = 64;
const maximumLeaves = 1000;

/**
 * Reads a condition: match specs joined by `and` and `or`, of which `and` binds tighter, and parentheses.
 * @param parseLeaf reads one match spec
 * @throws CondaParseError
 */
export function parseCondition(text: string, parseLeaf: (text: string) => MatchSpecFields): Condition {
  const reader = new Reader(text, parseLeaf);
  const condition = reader.either();
  reader.expectEnd();
  return condition;
}

class Reader {
  #position = 0;
  #depth = 0;
  #leaves = 0;

  constructor(
    readonly text: string,
    readonly parseLeaf: (text: string) => MatchSpecFields,
  ) {}

  either(): Condition {
    return this.#chain('or', () => this.#chain('and', () => this.#primary()));
  }

  expectEnd(): void {
    if (this.text.slice(this.#position).trim() !== '') throw this.#invalid("expected 'and', 'or' or the end");
  }

  #chain(kind: 'and' | 'or', readPart: () => Condition): Condition {
    let left = readPart();
    for (;;) {
      const before = this.#position;
      this.#skipBlanks();
      if (!this.text.startsWith(kind, this.#position)) {
        this.#position = before;
        return left;
      }
      this.#position += kind.length;
      this.#skipBlanks();
      left = { kind, left, right: readPart() };
    }
  }

  #primary(): Condition {
    if (this.text[this.#position] !== '(') return this.#leaf();
    if (++this.#depth > maximumDepth) throw this.#invalid('parentheses are nested too deeply');
    this.#position++;
    this.#skipBlanks();
    const condition = this.either();
    this.#skipBlanks();
    if (this.text[this.#position] !== ')') throw this.#invalid("a '(' is not closed");
    this.#position++;
    this.#depth--;
    return condition;
  }

  #leaf(): Condition {
    const start = this.#position;
    const end = endOfLeaf(this.text, start);
    const leaf = end === undefined ? '' : this.text.slice(start, end).trim();
    if (end === undefined || leaf === '') throw this.#invalid('expected a match spec');
    if (++this.#leaves > maximumLeaves) throw this.#invalid('the condition is too long');
    this.#position = end;
    return { kind: 'spec', spec: this.parseLeaf(leaf) };
  }

  #skipBlanks(): void {
    while (/[ \t\r\n]/.test(this.text[this.#position] ?? '')) this.#position++;
  }

  #invalid(reason: string): CondaParseError {
    return new CondaParseError(reason, this.text, { range: { start: this.#position, end: this.text.length } });
  }
}

/** A leaf ends at a parenthesis or at the words `and` and `or`, unless these stand in brackets. */
function endOfLeaf(text: string, start: number): number | undefined {
  let depth = 0;
  let quote = '';
  for (let index = start; index < text.length; index++) {
    const character = text[index]!;
    if (quote !== '') {
      if (character === '\\' && ++index >= text.length) return undefined;
      else if (character === quote) quote = '';
    } else if ((character === '"' || character === "'") && depth > 0) quote = character;
    else if (character === '[') depth++;
    else if (character === ']') depth = Math.max(0, depth - 1);
    else if (depth === 0 && (character === '(' || character === ')' || isWordAt(text, index, start))) return index;
  }
  return text.length;
}

function isWordAt(text: string, index: number, start: number): boolean {
  if (index > start && !/[\s()]/u.test(text[index - 1]!)) return false;
  return /^(?:and|or)(?:[\s()]|$)/u.test(text.slice(index, index + 4));
}

/** The same condition over other leaves. */
export function mapCondition<From, To>(condition: Condition<From>, change: (spec: From) => To): Condition<To> {
  if (condition.kind === 'spec') return { kind: 'spec', spec: change(condition.spec) };
  const { kind, left, right } = condition;
  return { kind, left: mapCondition(left, change), right: mapCondition(right, change) };
}
