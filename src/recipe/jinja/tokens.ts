/** One word of a Jinja expression. Positions are UTF-16 code units of the expression. */
export interface Token {
  readonly kind: 'name' | 'string' | 'number' | 'operator';
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const pattern =
  /\s*(?:([A-Za-z_][A-Za-z0-9_]*)|("(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*')|(\d+(?:\.\d+)?)|(\*\*|\/\/|==|!=|<=|>=|[-+*/%~|.,:()[\]{}<>=]))/uy;

/**
 * Cuts a Jinja expression into words.
 * @returns undefined when there is something in it that no expression has
 */
export function tokenize(expression: string): readonly Token[] | undefined {
  const tokens: Token[] = [];
  const end = expression.trimEnd().length;
  pattern.lastIndex = 0;
  while (pattern.lastIndex < end) {
    const match = pattern.exec(expression);
    if (!match) return undefined;
    const [, name, string, number, operator] = match;
    const text = (name ?? string ?? number ?? operator) as string;
    const kind =
      name !== undefined ? 'name' : string !== undefined ? 'string' : number !== undefined ? 'number' : 'operator';
    tokens.push({ kind, text, start: pattern.lastIndex - text.length, end: pattern.lastIndex });
  }
  return tokens;
}

/** Words that are never the name of a variable. */
export const keywords: ReadonlySet<string> = new Set([
  'and',
  'or',
  'not',
  'in',
  'is',
  'if',
  'else',
  'true',
  'True',
  'false',
  'False',
  'none',
  'None',
]);

/** What a word of the kind `name` is in its place. */
export type NameRole = 'keyword' | 'variable' | 'function' | 'filter' | 'test' | 'attribute' | 'argument';

/** @param index of a token of the kind `name` */
export function roleOfName(tokens: readonly Token[], index: number): NameRole {
  const text = tokens[index]?.text ?? '';
  const before = tokens[index - 1];
  const after = tokens[index + 1]?.text;
  if (before?.text === '.') return 'attribute';
  if (before?.text === '|') return 'filter';
  const isTest = before?.text === 'is' || (before?.text === 'not' && tokens[index - 2]?.text === 'is');
  if (isTest && text !== 'not') return 'test';
  if (keywords.has(text)) return 'keyword';
  if (after === '=' && (before?.text === '(' || before?.text === ',')) return 'argument';
  if (after === '(') return 'function';
  return 'variable';
}

/** Whether a text counts as a template at all. Spec: recipe.md 1. */
export function isTemplate(text: string): boolean {
  const start = text.indexOf('${{');
  return start >= 0 && text.includes('}}');
}
