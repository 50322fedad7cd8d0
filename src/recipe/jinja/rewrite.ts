import { roleOfName, type Token, tokenize } from './tokens.js';

/** An expression in the form that the engine gets. */
export interface RewrittenExpression {
  /** Look-ups and calls are filters here: `x` is `("x"|__read)` and `f(a, k=b)` is `([a,{"f":..}]|__call("f"))`. */
  readonly text: string;
  /** Variables that are only asked for being defined, or get a default; the engine itself looks them up. */
  readonly optional: ReadonlySet<string>;
  readonly filters: ReadonlySet<string>;
  readonly tests: ReadonlySet<string>;
}

const closerOf: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

interface OpenBracket {
  /** The bracket that closes it in the expression. */
  readonly closer: string;
  /** What stands in the rewritten text for that. */
  readonly text: string;
  readonly isCall: boolean;
  /** Whether a keyword argument has begun in it. */
  inKeyword: boolean;
}

export interface RewriteOptions {
  /** Names that statements of the template bind; the engine looks them up. */
  readonly bound?: ReadonlySet<string>;
  /** The engine looks up all variables; those that do not exist print as nothing. */
  readonly lenient?: boolean;
}

/** The key under which a keyword argument's name stands in a rewritten call. */
export const keywordArgument = '__keyword';

/**
 * The binding of the engine offers neither functions nor a view of what an expression reads, but filters of our own. So
 * look-ups and calls are rewritten as filters, each where it stood, so that an operand that is skipped is not read.
 * @returns undefined when the expression cannot be cut into words, or its brackets do not match
 */
export function rewriteExpression(
  expression: string,
  { bound, lenient = false }: RewriteOptions = {},
): RewrittenExpression | undefined {
  const tokens = tokenize(expression);
  if (!tokens || tokens.length === 0) return undefined;
  const optional = new Set<string>();
  const filters = new Set<string>();
  const tests = new Set<string>();
  const brackets: OpenBracket[] = [];
  const parts: string[] = [];

  const endKeyword = (): void => {
    const innermost = brackets.at(-1);
    if (!innermost?.inKeyword) return;
    parts.push('}');
    innermost.inKeyword = false;
  };

  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as Token;
    if (token.kind === 'name') {
      const role = roleOfName(tokens, index);
      const innermost = brackets.at(-1);
      if (role === 'argument' && innermost?.isCall) {
        parts.push(`{"${keywordArgument}":"${token.text}","value":`);
        innermost.inKeyword = true;
        index++; // the `=`
      } else if (role === 'function' || isMethodCall(tokens, index)) {
        const method = role === 'function' ? '' : `.${tokens[index + 2]?.text}`;
        parts.push('([');
        brackets.push({ closer: ')', text: `]|__call("${token.text}${method}"))`, isCall: true, inKeyword: false });
        index += method === '' ? 1 : 3;
      } else if (role === 'variable') {
        if (bound?.has(token.text)) {
          parts.push(token.text);
        } else if (lenient || isOptional(tokens, index)) {
          optional.add(token.text);
          parts.push(token.text);
        } else {
          parts.push(`("${token.text}"|__read)`);
        }
      } else {
        if (role === 'filter') filters.add(token.text);
        if (role === 'test') tests.add(token.text);
        parts.push(token.text);
      }
      continue;
    }
    const closer = token.kind === 'operator' ? closerOf[token.text] : undefined;
    if (closer !== undefined) {
      parts.push(token.text);
      brackets.push({ closer, text: closer, isCall: false, inKeyword: false });
    } else if (token.kind === 'operator' && /^[)\]}]$/.test(token.text)) {
      endKeyword();
      const closed = brackets.pop();
      if (closed?.closer !== token.text) return undefined;
      parts.push(closed.text);
    } else {
      if (token.text === ',') endKeyword();
      parts.push(token.text);
    }
  }
  if (brackets.length > 0) return undefined;
  return { text: parts.join(' '), optional, filters, tests };
}

/** `env.get(` and the like. */
function isMethodCall(tokens: readonly Token[], index: number): boolean {
  return (
    roleOfName(tokens, index) === 'variable' &&
    tokens[index + 1]?.text === '.' &&
    tokens[index + 2]?.kind === 'name' &&
    tokens[index + 3]?.text === '('
  );
}

function isOptional(tokens: readonly Token[], index: number): boolean {
  const [first, second, third] = tokens.slice(index + 1, index + 4).map((token) => token.text);
  const call = tokens[index - 2]?.text;
  // `match(x, spec)` holds for an x that does not exist.
  if (first === ',' && tokens[index - 1]?.text === '(' && (call === 'match' || call === 'matches')) return true;
  if (first === '|') return second === 'default';
  if (first !== 'is') return false;
  const test = second === 'not' ? third : second;
  return test === 'defined' || test === 'undefined';
}
