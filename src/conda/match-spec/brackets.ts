import { CondaParseError } from '../parse-error.js';

/** A key of a bracket section with its value, which is still escaped. */
export interface BracketField {
  readonly key: string;
  readonly value: string;
}

/**
 * The positions of a character outside quoted bracket values, at most `limit` of them.
 */
export function unquotedPositions(text: string, wanted: string, limit: number): number[] {
  const positions: number[] = [];
  if (!text.includes(wanted)) return positions;
  let depth = 0;
  let quote = '';
  /** The last character that is no blank. */
  let before = '';
  for (let index = 0; index < text.length && positions.length < limit; index++) {
    const character = text[index]!;
    if (quote !== '') {
      if (character === '\\') index++;
      else if (character === quote) quote = '';
    } else if (character === '[' && (depth > 0 || startsFields(text, index))) depth++;
    else if (character === ']' && depth > 0) depth--;
    else if (isQuote(character) && depth > 0 && /^[=[,]$/.test(before)) quote = character;
    else if (character === wanted) positions.push(index);
    if (!/\s/u.test(character)) before = character;
  }
  return positions;
}

/** Whether a `[` opens keys and values, as opposed to platforms (`[linux-64]`) or a set of a glob. */
function startsFields(text: string, open: number): boolean {
  fieldsAt.lastIndex = open;
  return fieldsAt.test(text);
}

const fieldsAt = /\[\s*[\p{L}\p{N}_-]+\s*=/uy;

const isQuote = (character: string): boolean => character === '"' || character === "'";

/**
 * Splits off the bracket section at the end of a spec.
 * @throws CondaParseError
 */
export function splitBrackets(text: string): { readonly head: string; readonly fields: readonly BracketField[] } {
  if (!text.endsWith(']')) return { head: text, fields: [] };
  const open = openingOfLast(text);
  if (open === undefined) throw new CondaParseError('invalid bracket', text);
  return { head: text.slice(0, open), fields: readFields(text, open) };
}

/** The `[` that the `]` at the end of the text closes. */
function openingOfLast(text: string): number | undefined {
  let depth = 0;
  let quote = '';
  let open: number | undefined;
  for (let index = 0; index < text.length; index++) {
    const character = text[index]!;
    if (quote !== '') {
      if (character === '\\') index++;
      else if (character === quote) quote = '';
    } else if (isQuote(character) && depth > 0) quote = character;
    else if (character === '[') {
      if (depth++ === 0) open = index;
    } else if (character === ']') {
      depth = Math.max(0, depth - 1);
      if (depth === 0 && index !== text.length - 1) open = undefined;
    }
  }
  return depth === 0 && quote === '' ? open : undefined;
}

const keyAt = /\s*([\p{L}\p{N}_-]*)\s*=\s*/uy;
const listAt = /\[([^\]]*)\]/y;
const bareAt = /[^,\]'"]+/y;
const doubleQuotedAt = /"((?:[^"\\]|\\.)*)"/sy;
const singleQuotedAt = /'((?:[^'\\]|\\.)*)'/sy;
const separatorAt = /\s*([,\]])/y;

function readFields(text: string, open: number): BracketField[] {
  const fields: BracketField[] = [];
  let position = open + 1;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = position;
    const found = pattern.exec(text);
    if (found) position = pattern.lastIndex;
    return found;
  };
  if (text[position] === ']') return fields;
  for (;;) {
    const start = position;
    const key = take(keyAt)?.[1];
    const value = (take(doubleQuotedAt) ?? take(singleQuotedAt) ?? take(listAt))?.[1] ?? take(bareAt)?.[0];
    const separator = value === undefined ? undefined : take(separatorAt)?.[1];
    if (key === undefined || value === undefined || separator === undefined) {
      const range = { start, end: text.length };
      const hint = 'Write [key="value", key=value, key=[a, b]]';
      throw new CondaParseError('invalid bracket', text, { range, hint });
    }
    fields.push({ key, value });
    if (separator === ']') return fields;
  }
}

/** Backslash and quote stand for the quote, the backslash for itself; other backslashes stay. */
export function unescaped(value: string): string {
  return value.replace(/\\(["'\\])/g, '$1');
}

export function escaped(value: string): string {
  return value.replace(/["\\]/g, '\\$&');
}
