/** A regular expression over a text, as `fancy-regex` of Rust reads it, as far as JavaScript can. */
export interface Regex {
  readonly source: string;
  matches(text: string): boolean;
}

// What a channel says is matched against what a channel says, so both are kept short.
const maximumPattern = 1000;
const maximumText = 1000;

/** @returns undefined when the pattern is no regular expression */
export function parseRegex(source: string, ignoreCase: boolean): Regex | undefined {
  if (source.length > maximumPattern) return undefined;
  try {
    const expression = new RegExp(translated(source), ignoreCase ? 'iu' : 'u');
    return { source, matches: (text) => text.length <= maximumText && expression.test(text) };
  } catch {
    return undefined;
  }
}

/** Rust writes named groups and ends of text differently, and lets any punctuation be escaped. */
function translated(source: string): string {
  return source.replace(/\\(.)|\(\?P</gsu, (whole, escaped?: string) => {
    if (escaped === undefined) return '(?<';
    if (escaped === 'A') return '^';
    if (escaped === 'z') return '$';
    if (/[A-Za-z0-9^$\\.*+?()[\]{}|/]/.test(escaped)) return whole;
    return `\\u{${escaped.codePointAt(0)!.toString(16)}}`;
  });
}
