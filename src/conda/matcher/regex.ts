import { parseRegexSyntax, type RegexNode, RegexSyntaxError } from './regex-parse.js';

/**
 * A regular expression that is looked for in a text, as Rust's `fancy-regex` reads it. Patterns and texts come from
 * channels, so no pattern may take long: matching follows all ways at once, as a set of positions, instead of trying
 * one after the other.
 */
export interface Regex {
  readonly source: string;
  matches(text: string): boolean;
}

const maximumPattern = 1000;
const maximumText = 1000;

/** @returns undefined when the pattern is no regular expression, or one that is not supported */
export function parseRegex(source: string, ignoreCase: boolean): Regex | undefined {
  if (source.length > maximumPattern) return undefined;
  try {
    const node = parseRegexSyntax(source, ignoreCase);
    return { source, matches: (text) => text.length <= maximumText && isFound(node, text) };
  } catch (error) {
    if (error instanceof RegexSyntaxError) return undefined;
    throw error;
  }
}

type Positions = ReadonlySet<number>;

function isFound(node: RegexNode, text: string): boolean {
  const characters = [...text];
  const everywhere = new Set(Array.from({ length: characters.length + 1 }, (_, index) => index));
  return ends(node, everywhere, characters).size > 0;
}

/** Where a match can end that starts at one of the positions. */
function ends(node: RegexNode, starts: Positions, text: readonly string[]): Positions {
  if (starts.size === 0) return starts;
  switch (node.kind) {
    case 'character':
      return new Set([...starts].filter((at) => at < text.length && node.test(text[at]!)).map((at) => at + 1));
    case 'sequence':
      return node.parts.reduce<Positions>((positions, part) => ends(part, positions, text), starts);
    case 'choice':
      return new Set(node.parts.flatMap((part) => [...ends(part, starts, text)]));
    case 'repeat':
      return endsOfRepeat(node, starts, text);
    case 'look':
      return kept(starts, (at) => isLooked(node, at, text) !== node.negated);
    case 'start':
      return kept(starts, (at) => at === 0);
    case 'end':
      return kept(starts, (at) => at === text.length);
    case 'word-boundary':
      return kept(starts, (at) => (isWord(text[at - 1]) !== isWord(text[at])) !== node.negated);
  }
}

function endsOfRepeat(node: RegexNode & { kind: 'repeat' }, starts: Positions, text: readonly string[]): Positions {
  let positions = starts;
  for (let count = 0; count < node.least; count++) positions = ends(node.of, positions, text);
  const found = new Set(positions);
  for (let count = node.least; count < node.most && positions.size > 0; count++) {
    positions = kept(ends(node.of, positions, text), (at) => !found.has(at));
    for (const at of positions) found.add(at);
  }
  return found;
}

function isLooked(node: RegexNode & { kind: 'look' }, at: number, text: readonly string[]): boolean {
  if (!node.behind) return ends(node.of, new Set([at]), text).size > 0;
  const before = new Set(Array.from({ length: at + 1 }, (_, index) => index));
  return ends(node.of, before, text).has(at);
}

function kept(positions: Positions, test: (at: number) => boolean): Positions {
  return new Set([...positions].filter(test));
}

const isWord = (character: string | undefined): boolean =>
  character !== undefined && /^[\p{L}\p{N}_]$/u.test(character);
