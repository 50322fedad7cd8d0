import { StringMatcher } from '../matcher/string-matcher.js';
import { CondaParseError } from '../parse-error.js';
import { unescaped } from './brackets.js';

/** The name of a group of optional dependencies (CEP 44). */
export function isExtraName(name: string): boolean {
  return /^[a-z0-9_.+-]{1,64}$/.test(name);
}

/** A flag of a record: `cuda`, `blas:mkl`. */
export function isFlag(flag: string): boolean {
  return /^[a-z0-9_]+(?::[a-z0-9_]+)?$/.test(flag);
}

/** What may be asked of a flag: the same, with `*`. */
export function isFlagMatcher(text: string): boolean {
  return /^[a-z0-9_*]+(?::[a-z0-9_*]+)?$/.test(text);
}

const element = /^\s*(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|([\p{L}\p{N}_.+-]+))\s*(,|$)/su;

/**
 * Names with commas between them, each perhaps in quotes.
 * @throws CondaParseError
 */
export function parseExtras(value: string): string[] {
  const names: string[] = [];
  let rest = value;
  for (;;) {
    const found = element.exec(rest);
    if (!found) throw new CondaParseError('invalid bracket', value, { hint: 'Write [extras=[first, second]]' });
    names.push(found[1] ?? found[2] ?? found[3] ?? '');
    if (found[4] === '') break;
    rest = rest.slice(found[0].length);
  }
  const wrong = names.find((name) => !isExtraName(name));
  if (wrong !== undefined) {
    throw new CondaParseError(
      `invalid extras group name '${wrong}': names must match the pattern [a-z0-9_.+-] ` +
        'and be between 1 and 64 characters long',
      value,
    );
  }
  return names;
}

/**
 * Flags with commas between them, each perhaps in quotes.
 * @throws CondaParseError
 */
export function parseFlags(value: string): StringMatcher[] {
  return value.split(',').map((part) => {
    const raw = part.trim();
    const quoted = /^"(.*)"$|^'(.*)'$/s.exec(raw);
    const flag = quoted ? unescaped(quoted[1] ?? quoted[2] ?? '') : raw;
    if (!isFlagMatcher(flag)) {
      throw new CondaParseError(`invalid flag matcher: ${flag}`, value, {
        hint: "A flag has lower-case letters, digits and '_', perhaps a ':' inside, and '*' for anything",
      });
    }
    return StringMatcher.parse(flag);
  });
}
