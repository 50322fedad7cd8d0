import { ExpressionError } from './expression-error.js';
import { rewriteExpression } from './rewrite.js';
import { isTemplate, type Token, tokenize } from './tokens.js';

/** A piece of a template as it is written, without its delimiters. */
export interface TemplatePart {
  readonly kind: 'text' | 'expression' | 'statement';
  readonly text: string;
}

/** Quotes hide the end of what they stand in. */
const untilEnd = {
  expression: /(?:[^'"}]|'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|\}(?!\}))*?(-?)\}\}/sy,
  statement: /(?:[^'"%]|'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|%(?!\}))*?(-?)%\}/sy,
} as const;

/**
 * Cuts a text into plain parts and the insides of `${{ ... }}` and `{% ... %}`; comments (`{# ... #}`) are left out, and
 * a `-` at a delimiter takes the white space beside it away. One line end at the very end is no part of a template, as
 * is the habit of Jinja.
 * @throws ExpressionError when something does not end
 */
export function splitTemplate(template: string): TemplatePart[] {
  if (!isTemplate(template)) return [{ kind: 'text', text: template }];
  return splitWhole(template.replace(/\r?\n$/, ''));
}

function splitWhole(template: string): TemplatePart[] {
  const parts: TemplatePart[] = [];
  let position = 0;
  let trimNext = false;
  const addText = (end: number, trimEnd: boolean): void => {
    let text = template.slice(position, end);
    if (trimNext) text = text.trimStart();
    if (trimEnd) text = text.trimEnd();
    if (text !== '') parts.push({ kind: 'text', text });
  };
  const opener = /\$\{\{-?|\{%-?|\{#-?/g;
  for (;;) {
    opener.lastIndex = position;
    const open = opener.exec(template);
    if (!open) break;
    addText(open.index, open[0].endsWith('-'));
    const inside = opener.lastIndex;
    if (open[0].startsWith('{#')) {
      const end = template.indexOf('#}', inside);
      if (end < 0) throw new ExpressionError(`a comment is not closed: \`${template}\``);
      trimNext = template[end - 1] === '-';
      position = end + 2;
      continue;
    }
    const kind = open[0].startsWith('$') ? 'expression' : 'statement';
    const pattern = untilEnd[kind];
    pattern.lastIndex = inside;
    const close = pattern.exec(template);
    if (!close) throw new ExpressionError(`a template is not closed: \`${template}\``);
    position = pattern.lastIndex;
    trimNext = close[1] === '-';
    parts.push({ kind, text: template.slice(inside, position - 2 - (trimNext ? 1 : 0)).trim() });
  }
  addText(template.length, false);
  return parts;
}

/** Statements that recipes may use. The others would need further templates or change how texts are escaped. */
const statements = new Set(['if', 'elif', 'else', 'endif', 'for', 'endfor', 'set', 'endset']);

/** A template with statements, as one text for the engine. */
export interface RewrittenTemplate {
  readonly text: string;
  readonly optional: ReadonlySet<string>;
  readonly filters: ReadonlySet<string>;
  readonly tests: ReadonlySet<string>;
}

/**
 * Rewrites a template that has statements as a whole; names that the statements bind are left to the engine.
 * @param lenient leaves all variables to the engine
 * @throws ExpressionError
 */
export function rewriteTemplate(parts: readonly TemplatePart[], lenient: boolean): RewrittenTemplate {
  const bound = new Set(['loop']);
  for (const part of parts) if (part.kind === 'statement') for (const name of boundNames(part.text)) bound.add(name);
  const optional = new Set<string>();
  const filters = new Set<string>();
  const tests = new Set<string>();
  const rewrite = (expression: string): string => {
    const rewritten = rewriteExpression(expression, { bound, lenient });
    if (!rewritten) throw badExpression(expression);
    for (const name of rewritten.optional) optional.add(name);
    for (const name of rewritten.filters) filters.add(name);
    for (const name of rewritten.tests) tests.add(name);
    return rewritten.text;
  };
  const text = parts.map((part) => {
    if (part.kind === 'text') return engineLiteral(part.text);
    return part.kind === 'expression' ? printing(rewrite(part.text)) : rewriteStatement(part.text, rewrite);
  });
  return { text: text.join(''), optional, filters, tests };
}

function rewriteStatement(statement: string, rewrite: (expression: string) => string): string {
  const [, keyword = '', rest = ''] = /^(\w*)\s*(.*)$/s.exec(statement) ?? [];
  if (!statements.has(keyword)) {
    throw new ExpressionError(
      `the statement '${keyword}' cannot be used in recipes: \`{% ${statement} %}\``,
      statement,
    );
  }
  if (rest === '') return `{% ${keyword} %}`;
  if (keyword === 'if' || keyword === 'elif') return `{% ${keyword} ${rewrite(rest)} %}`;
  const [, target = '', separator = '', value = ''] =
    (keyword === 'for' ? /^(.*?)\s+(in)\s+(.*)$/s : /^(.*?)\s*(=)\s*(.*)$/s).exec(rest) ?? [];
  if (separator === '') return `{% ${keyword} ${rest} %}`;
  return `{% ${keyword} ${target} ${separator} ${rewrite(value)} %}`;
}

function boundNames(statement: string): string[] {
  const target = /^(?:for\s+(.*?)\s+in\s|set\s+(.*?)\s*(?:=|$))/s.exec(statement);
  return (tokenize(target?.[1] ?? target?.[2] ?? '') ?? []).flatMap((token: Token) =>
    token.kind === 'name' ? [token.text] : [],
  );
}

/** Prints a value as rattler-build's engine does; texts and numbers are left to the engine, which knows 2 from 2.0. */
export function printing(expression: string): string {
  return `{% set __v = (${expression}) %}{{ (__v|__show) if __v is defined and __v is not string and __v is not number else __v }}`;
}

/** A text as the engine prints it unchanged. */
function engineLiteral(text: string): string {
  return /[{}%#]/.test(text) ? `{{ ${JSON.stringify(text)} }}` : text;
}

export function badExpression(expression: string): ExpressionError {
  return new ExpressionError(`it has a character or bracket that no expression has: \`${expression}\``, expression);
}
