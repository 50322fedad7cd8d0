import { CondaParseError } from '../parse-error.js';
import { readVersionPrefix } from './parse.js';
import type { ParseMode, VersionSpecNode } from './spec-model.js';
import { Version } from './version.js';

/** A constraint that was read, and where it ends. */
export interface ReadConstraint {
  readonly node: VersionSpecNode;
  readonly end: number;
}

const operators = ['==', '!=', '<=', '>=', '<', '>', '=', '~='] as const;
type Operator = (typeof operators)[number];

const any: VersionSpecNode = { kind: 'any' };
const operatorAt = /[=!<>~]+/y;
const versionLikeAt = /[\p{L}\p{N}!\-_.*+]+/uy;

/**
 * Reads one constraint, such as `>=1.2` or `1.2.*`, from a position of a text. Spec: conda-runtime.md 1.4 (CEP 29).
 * @throws CondaParseError
 */
export function readConstraint(text: string, start: number, mode: ParseMode): ReadConstraint {
  rejectRegularExpression(text, start);
  if (text[start] === '*') {
    const end = text.startsWith('.*', start + 1) ? start + 3 : start + 1;
    return { node: any, end };
  }
  const operatorText = matchAt(operatorAt, text, start);
  const operator = operators.find((known) => known === operatorText);
  if (operatorText !== '' && operator === undefined) {
    throw new CondaParseError(`invalid operator '${operatorText}'`, text, {
      range: { start, end: start + operatorText.length },
      hint: `The operators are ${operators.join(' ')}`,
    });
  }
  const versionStart = start + operatorText.length;
  const versionText = matchAt(versionLikeAt, text, versionStart);
  const end = versionStart + versionText.length;
  if (versionText === '') throw missingVersion(text, versionStart);
  if (versionText === '*') return { node: starAfter(operator, { text, start, end }, mode), end };
  const { parts, end: read } = inText(text, versionStart, () => readVersionPrefix(versionText));
  const version = Version.fromParts(versionText.slice(0, read), parts);
  const rest = versionText.slice(read);
  return { node: makeNode(operator, version, rest, { text, start: versionStart, end }, mode), end };
}

interface Place {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** What to make of an operator, a version, and what follows the version. */
function makeNode(
  operator: Operator | undefined,
  version: Version,
  rest: string,
  place: Place,
  mode: ParseMode,
): VersionSpecNode {
  if (rest === '') {
    if (operator !== undefined) return nodeOf(operator, version);
    if (mode === 'strict') throw ambiguousVersion(place);
    return { kind: 'exact', negated: false, version };
  }
  const wildcard = rest === '*' || rest === '.*';
  const wildcards = rest === '*' || /^(?:\.\*)+$/.test(rest);
  if (operator === undefined) {
    if (wildcard || (mode === 'lenient' && /^(?:\.\*)+\.?$/.test(rest))) {
      return { kind: 'prefix', negated: false, version };
    }
  } else if (operator === '!=' && wildcard) {
    return { kind: 'prefix', negated: true, version };
  } else if (mode === 'lenient' && wildcards) {
    // Repodata has such constraints: `>1.2.*` is taken for `>=1.2`, else the wildcard counts for nothing.
    return nodeOf(operator === '>' ? '>=' : operator, version);
  } else if (wildcard) {
    throw wildcardWith(operator, place);
  }
  if (rest.includes('*')) throw regularExpression(place);
  const start = place.end - rest.length;
  throw new CondaParseError(`unexpected '${rest}' after the version`, place.text, { range: { start, end: place.end } });
}

function nodeOf(operator: Operator, version: Version): VersionSpecNode {
  switch (operator) {
    case '==':
    case '!=':
      return { kind: 'exact', negated: operator === '!=', version };
    case '=':
      return { kind: 'prefix', negated: false, version };
    case '~=':
      return { kind: 'compatible', version };
    default:
      return { kind: 'range', operator, version };
  }
}

/** `>=*` and the like make no sense, but occur. */
function starAfter(operator: Operator | undefined, place: Place, mode: ParseMode): VersionSpecNode {
  if (operator === undefined) return any;
  if (mode === 'strict' || operator === '>' || operator === '<' || operator === '!=')
    throw wildcardWith(operator, place);
  return any;
}

function matchAt(pattern: RegExp, text: string, position: number): string {
  pattern.lastIndex = position;
  return pattern.exec(text)?.[0] ?? '';
}

/** Runs a parser of a part of the text; places of its errors become places of the text. */
function inText<T>(text: string, offset: number, parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    if (!(error instanceof CondaParseError) || error.range === undefined) throw error;
    const range = { start: error.range.start + offset, end: error.range.end + offset };
    throw new CondaParseError(error.message, text, { range, hint: error.hint });
  }
}

function rejectRegularExpression(text: string, start: number): void {
  if (text[start] === '^' || text.indexOf('$', start) >= 0) throw regularExpression({ text, start, end: text.length });
}

function regularExpression({ text, start, end }: Place): CondaParseError {
  return new CondaParseError('regex constraints are not supported', text, {
    range: { start, end },
    hint: "A '*' stands only at the end: '1.2.*'",
  });
}

function ambiguousVersion({ text, start, end }: Place): CondaParseError {
  const version = text.slice(start, end);
  const message = `missing range specifier for '${version}'. Did you mean '==${version}' or '${version}.*'?`;
  return new AmbiguousVersionError(message, text, { range: { start, end } });
}

/** A bare version in strict mode; pixi reads such a text again, leniently. Spec: conda-runtime.md 1.4. */
export class AmbiguousVersionError extends CondaParseError {}

function wildcardWith(operator: string, { text, start, end }: Place): CondaParseError {
  return new CondaParseError(`'*' is incompatible with '${operator}' operator`, text, { range: { start, end } });
}

function missingVersion(text: string, at: number): CondaParseError {
  return new CondaParseError('expected a version', text, { range: { start: at, end: Math.min(at + 1, text.length) } });
}
