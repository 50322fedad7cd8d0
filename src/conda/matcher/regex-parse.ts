/** A regular expression as a tree. What it captures does not matter, nor which of several ways it matches. */
export type RegexNode =
  | { readonly kind: 'character'; readonly test: (character: string) => boolean }
  | { readonly kind: 'sequence'; readonly parts: readonly RegexNode[] }
  | { readonly kind: 'choice'; readonly parts: readonly RegexNode[] }
  | { readonly kind: 'repeat'; readonly of: RegexNode; readonly least: number; readonly most: number }
  | { readonly kind: 'look'; readonly of: RegexNode; readonly behind: boolean; readonly negated: boolean }
  | { readonly kind: 'start' | 'end' }
  | { readonly kind: 'word-boundary'; readonly negated: boolean };

/** What the text is not written in, or what is not supported: back references, atomic and possessive groups. */
export class RegexSyntaxError extends Error {}

interface Flags {
  readonly ignoreCase: boolean;
  readonly dotAll: boolean;
}

// Patterns come from channels: what is larger than anybody writes is refused.
const maximumDepth = 50;
const maximumRepeat = 1000;
const maximumCost = 20_000;

/**
 * Reads the syntax of Rust's `regex` and `fancy-regex`.
 * @throws RegexSyntaxError
 */
export function parseRegexSyntax(source: string, ignoreCase: boolean): RegexNode {
  const reader = new Reader(source, { ignoreCase, dotAll: false });
  const node = reader.choice();
  if (!reader.atEnd) throw new RegexSyntaxError("unexpected ')'");
  if (costOf(node) > maximumCost) throw new RegexSyntaxError('the pattern repeats too much');
  return node;
}

/** How many steps one way through the pattern takes at most, a repetition without end counting once. */
function costOf(node: RegexNode): number {
  switch (node.kind) {
    case 'sequence':
    case 'choice':
      return node.parts.reduce((sum, part) => sum + costOf(part), 1);
    case 'repeat':
      return costOf(node.of) * Math.max(1, node.most === Infinity ? node.least : node.most);
    case 'look':
      return costOf(node.of) + 1;
    default:
      return 1;
  }
}

class Reader {
  #position = 0;
  #depth = 0;

  constructor(
    readonly source: string,
    private flags: Flags,
  ) {}

  get atEnd(): boolean {
    return this.#position >= this.source.length;
  }

  choice(): RegexNode {
    const flags = this.flags;
    const parts = [this.#sequence()];
    while (this.#take('|')) parts.push(this.#sequence());
    // Flags that are set inside a group end with it.
    this.flags = flags;
    return parts.length === 1 ? parts[0]! : { kind: 'choice', parts };
  }

  #sequence(): RegexNode {
    const parts: RegexNode[] = [];
    while (!this.atEnd && !this.#sees('|') && !this.#sees(')')) {
      const atom = this.#atom();
      if (atom) parts.push(this.#repeated(atom));
    }
    return parts.length === 1 ? parts[0]! : { kind: 'sequence', parts };
  }

  /** Undefined for what only sets flags. */
  #atom(): RegexNode | undefined {
    if (this.#take('(')) return this.#group();
    const set = this.#takeMatch(/\[\^?\]?(?:\[:\^?\w+:\]|\[(?:\\.|[^\]\\])*\]|\\.|[^\]\\])*\]/suy);
    if (set) return this.#characterClass(set[0]);
    if (this.#take('^')) return { kind: 'start' };
    if (this.#take('$')) return { kind: 'end' };
    if (this.#take('.')) {
      const { dotAll } = this.flags;
      return { kind: 'character', test: (character) => dotAll || character !== '\n' };
    }
    if (this.#take('\\')) return this.#escape();
    const character = String.fromCodePoint(this.source.codePointAt(this.#position)!);
    if ('*+?['.includes(character)) throw new RegexSyntaxError(`unexpected '${character}'`);
    this.#position += character.length;
    return this.#literal(character);
  }

  #group(): RegexNode | undefined {
    if (++this.#depth > maximumDepth) throw new RegexSyntaxError('groups are nested too deeply');
    const flags = this.#takeMatch(/\?([a-z]*)(?:-([a-z]+))?([:)])/uy);
    const outer = this.flags;
    if (flags) {
      this.flags = changedFlags(outer, flags[1] ?? '', flags[2] ?? '');
      if (flags[3] === ')') {
        this.#depth--;
        return undefined;
      }
    }
    const look = flags ? undefined : this.#takeMatch(/\?(<?)([=!])/uy);
    const captures = !flags && !look;
    if (captures && !this.#takeMatch(/\?P?<[A-Za-z_]\w*>/uy) && this.#sees('?')) {
      throw new RegexSyntaxError('this kind of group is not supported');
    }
    const node = this.choice();
    if (!this.#take(')')) throw new RegexSyntaxError("a '(' is not closed");
    this.flags = outer;
    this.#depth--;
    if (look) return { kind: 'look', of: node, behind: look[1] === '<', negated: look[2] === '!' };
    // A group that captures can be repeated even when it is empty.
    return captures ? { kind: 'choice', parts: [node] } : node;
  }

  #repeated(atom: RegexNode): RegexNode {
    const found = this.#takeMatch(/(?:([*+?])|\{(\d+)(?:(,)(\d*))?\})([?+]?)/uy);
    if (!found) return atom;
    if (atom.kind === 'look' || isEmpty(atom)) throw new RegexSyntaxError('there is nothing to repeat');
    const [, sign, from, comma, to, suffix] = found;
    if (suffix === '+') throw new RegexSyntaxError('possessive repetition is not supported');
    const least = sign === undefined ? Number(from) : sign === '+' ? 1 : 0;
    const most = sign === '?' ? 1 : sign !== undefined || to === '' ? Infinity : Number(comma ? to : from);
    if (least > most || least > maximumRepeat || (most > maximumRepeat && most !== Infinity)) {
      throw new RegexSyntaxError('invalid repetition');
    }
    return { kind: 'repeat', of: atom, least, most };
  }

  #escape(): RegexNode {
    const special = this.#takeMatch(/[AzbB]/uy)?.[0];
    if (special === 'A') return { kind: 'start' };
    if (special === 'z') return { kind: 'end' };
    if (special !== undefined) return { kind: 'word-boundary', negated: special === 'B' };
    const ofClass = this.#takeMatch(/[dDwWsS]|[pP](?:\{[^}]+\}|[A-Z])/uy)?.[0];
    if (ofClass !== undefined) return this.#characterClass(`[\\${ofClass.replace(/^([pP])([A-Z])$/, '$1{$2}')}]`);
    const code = this.#takeMatch(/(?:x|u)\{([0-9a-fA-F]{1,6})\}|x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})/uy);
    if (code) return this.#literal(characterOfCode(parseInt(code[1] ?? code[2] ?? code[3] ?? '', 16)));
    const control = this.#takeMatch(/[nrtfva]/uy)?.[0];
    if (control !== undefined) return this.#literal(controls[control]!);
    const punctuation = this.#takeMatch(/[^\p{L}\p{N}\s]/uy)?.[0];
    if (punctuation === undefined) throw new RegexSyntaxError('this escape is not supported');
    return this.#literal(punctuation);
  }

  #literal(character: string): RegexNode {
    if (!this.flags.ignoreCase) return { kind: 'character', test: (other) => other === character };
    const lower = character.toLowerCase();
    return { kind: 'character', test: (other) => other === character || other.toLowerCase() === lower };
  }

  /** Sets are left to JavaScript; those with sets inside need its newer syntax. */
  #characterClass(text: string): RegexNode {
    const plain = text
      .replace(/\[:(\^?)(\w+):\]/g, (_, negated: string, name: string) => posixClass(name, negated !== ''))
      .replace(/\\([^A-Za-z0-9\s\\\][^-])/gu, (_, escaped: string) => hexEscape(escaped))
      .replace(/^\[(\^?)\]/, '[$1\\]');
    const nested = /&&|--|~~|(?!^)\[/.test(plain.replace(/\\./gs, ''));
    const flags = (nested ? 'v' : 'u') + (this.flags.ignoreCase ? 'i' : '');
    try {
      const expression = new RegExp(`^${nested ? withOperands(plain) : plain}$`, flags);
      return { kind: 'character', test: (character) => expression.test(character) };
    } catch {
      throw new RegexSyntaxError(`the set '${text}' is not supported`);
    }
  }

  #sees(text: string): boolean {
    return this.source.startsWith(text, this.#position);
  }

  #take(text: string): boolean {
    if (!this.#sees(text)) return false;
    this.#position += text.length;
    return true;
  }

  #takeMatch(sticky: RegExp): RegExpExecArray | null {
    sticky.lastIndex = this.#position;
    const found = sticky.exec(this.source);
    if (found) this.#position = sticky.lastIndex;
    return found;
  }
}

const isEmpty = (node: RegexNode): boolean => node.kind === 'sequence' && node.parts.length === 0;

const controls: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', f: '\f', v: '\v', a: '\x07' };

function changedFlags(flags: Flags, on: string, off: string): Flags {
  if (/[^isu]/.test(on + off)) throw new RegexSyntaxError('this flag is not supported');
  return {
    ignoreCase: (flags.ignoreCase || on.includes('i')) && !off.includes('i'),
    dotAll: (flags.dotAll || on.includes('s')) && !off.includes('s'),
  };
}

function characterOfCode(code: number): string {
  if (code > 0x10ffff) throw new RegexSyntaxError('there is no such character');
  return String.fromCodePoint(code);
}

const hexEscape = (character: string): string => `\\u{${character.codePointAt(0)!.toString(16)}}`;

/** `[a-y&&[^b]]` -> `[[a-y]&&[^b]]`: JavaScript wants a set on either side of `&&`. */
function withOperands(set: string): string {
  const [, caret = '', content = ''] = /^\[(\^?)(.*)\]$/s.exec(set) ?? [];
  const operands = content.split('&&');
  return operands.length === 1 ? set : `[${caret}${operands.map((operand) => `[${operand}]`).join('&&')}]`;
}

function posixClass(name: string, negated: boolean): string {
  const ranges: Readonly<Record<string, string>> = {
    alnum: '0-9A-Za-z',
    alpha: 'A-Za-z',
    digit: '0-9',
    lower: 'a-z',
    upper: 'A-Z',
    word: '0-9A-Za-z_',
    xdigit: '0-9A-Fa-f',
    space: '\\t\\n\\v\\f\\r ',
    blank: '\\t ',
    punct: '\\u{21}-\\u{2f}\\u{3a}-\\u{40}\\u{5b}-\\u{60}\\u{7b}-\\u{7e}',
  };
  const range = ranges[name];
  if (range === undefined) throw new RegexSyntaxError(`the class '${name}' is not known`);
  return negated ? `[^${range}]` : range;
}
