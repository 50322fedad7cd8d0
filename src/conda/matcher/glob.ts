/**
 * A glob over a whole text, as the `glob` crate of Rust has them: `*` any characters, `?` one, `[a-z]` and `[!a-z]` a
 * set. Matching takes at most time(text) * time(pattern), whatever the pattern.
 */
export interface Glob {
  readonly source: string;
  matches(text: string): boolean;
}

type Token = 'star' | ((character: string) => boolean);

/** @returns undefined when the pattern is no glob: an unclosed `[`, or `**` that is not a path part of its own */
export function parseGlob(source: string, ignoreCase: boolean): Glob | undefined {
  const tokens = parseTokens(source, ignoreCase);
  return tokens && { source, matches: (text) => matchTokens(tokens, text) };
}

function parseTokens(source: string, ignoreCase: boolean): Token[] | undefined {
  const characters = [...source];
  const tokens: Token[] = [];
  for (let index = 0; index < characters.length; ) {
    const character = characters[index]!;
    if (character === '*') {
      const count = countStars(characters, index);
      const isWholePart = count === 2 && isPart(characters, index, count);
      if (count > 2 || (count === 2 && !isWholePart)) return undefined;
      index += count;
      // Texts that we match have no `/`, so `**/` stands for nothing, and `**` at the end for anything.
      if (isWholePart && characters[index] === '/') index++;
      else if (tokens.at(-1) !== 'star') tokens.push('star');
    } else if (character === '[') {
      const end = endOfSet(characters, index);
      if (end === undefined) return undefined;
      tokens.push(setOf(characters.slice(index + 1, end), ignoreCase));
      index = end + 1;
    } else {
      tokens.push(character === '?' ? () => true : sameAs(character, ignoreCase));
      index++;
    }
  }
  return tokens;
}

function countStars(characters: readonly string[], start: number): number {
  let end = start;
  while (characters[end] === '*') end++;
  return end - start;
}

function isPart(characters: readonly string[], start: number, length: number): boolean {
  const before = characters[start - 1];
  const after = characters[start + length];
  return (before === undefined || before === '/') && (after === undefined || after === '/');
}

/** The first character of a set may be a `]` itself. */
function endOfSet(characters: readonly string[], start: number): number | undefined {
  const first = characters[start + 1] === '!' ? start + 2 : start + 1;
  const end = characters.indexOf(']', first + 1);
  return end < 0 ? undefined : end;
}

function setOf(content: readonly string[], ignoreCase: boolean): (character: string) => boolean {
  const negated = content[0] === '!' && content.length > 1;
  const members = negated ? content.slice(1) : content;
  const tests: ((character: string) => boolean)[] = [];
  for (let index = 0; index < members.length; ) {
    const from = members[index]!;
    if (members[index + 1] === '-' && index + 2 < members.length) {
      tests.push(between(from, members[index + 2]!, ignoreCase));
      index += 3;
    } else {
      tests.push(sameAs(from, ignoreCase));
      index++;
    }
  }
  return (character) => tests.some((test) => test(character)) !== negated;
}

function sameAs(wanted: string, ignoreCase: boolean): (character: string) => boolean {
  if (!ignoreCase) return (character) => character === wanted;
  const lower = asciiLower(wanted);
  return (character) => asciiLower(character) === lower;
}

function between(from: string, to: string, ignoreCase: boolean): (character: string) => boolean {
  const within = (character: string): boolean => inOrder(from, character) && inOrder(character, to);
  if (!ignoreCase || !/^[A-Za-z]$/.test(from) || !/^[A-Za-z]$/.test(to)) return within;
  const [low, high] = [asciiLower(from), asciiLower(to)];
  return (character) => {
    const lower = asciiLower(character);
    return (inOrder(low, lower) && inOrder(lower, high)) || within(character);
  };
}

const inOrder = (a: string, b: string): boolean => a.codePointAt(0)! <= b.codePointAt(0)!;

/** ASCII letters only, as Rust's `eq_ignore_ascii_case`. */
export function asciiLower(text: string): string {
  return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

/** After a mismatch only the last star needs another try: what an earlier one took does not matter any more. */
function matchTokens(tokens: readonly Token[], text: string): boolean {
  const characters = [...text];
  let token = 0;
  let position = 0;
  let starToken = -1;
  let starPosition = 0;
  while (position < characters.length) {
    const current = tokens[token];
    if (current === 'star') {
      starToken = token++;
      starPosition = position;
    } else if (current?.(characters[position]!)) {
      token++;
      position++;
    } else if (starToken >= 0) {
      token = starToken + 1;
      position = ++starPosition;
    } else {
      return false;
    }
  }
  while (tokens[token] === 'star') token++;
  return token === tokens.length;
}
