import { isTemplate, roleOfName, tokenize } from './tokens.js';

/**
 * Names of the variables that an expression mentions, whether or not they are read, among them the variant keys that
 * `compiler` and `stdlib` ask for. Spec: recipe.md 12.3.
 */
export function mentionedVariables(expression: string): ReadonlySet<string> {
  const tokens = tokenize(expression) ?? [];
  const names = new Set<string>();
  tokens.forEach((token, index) => {
    if (token.kind !== 'name') return;
    const role = roleOfName(tokens, index);
    if (role === 'variable') names.add(token.text);
    const argument = tokens[index + 2];
    if (role === 'function' && argument?.kind === 'string') {
      for (const key of keysOfCall(token.text, argument.text.slice(1, -1))) names.add(key);
    }
  });
  return names;
}

/**
 * Names that a template mentions; one in braces without a dollar sign counts as well, as in rattler-build.
 * @returns nothing for a text that is no template, or a broken one
 */
export function mentionedInTemplate(template: string): ReadonlySet<string> {
  const names = new Set<string>();
  if (!isTemplate(template)) return names;
  for (const [, expression = '', statement = ''] of template.matchAll(/\{\{(.*?)\}\}|\{%(.*?)%\}/gs)) {
    for (const name of mentionedVariables(expression.replace(/^-|-$/g, ''))) names.add(name);
    for (const name of mentionedVariables(statement.replace(/^-|-$/g, ''))) {
      if (!statementWords.has(name)) names.add(name);
    }
  }
  return names;
}

const statementWords = new Set(['elif', 'endif', 'for', 'endfor', 'set', 'endset', 'loop']);

/** The variant keys that a call of `compiler('c')`, `stdlib('c')` or `cdt('x')` brings into the matrix. */
export function keysOfCall(call: string, language: string): readonly string[] {
  // The architecture counts only where a recipe reads it by itself, as in rattler-build.
  if (call === 'cdt') return ['cdt_name'];
  if (call !== 'compiler' && call !== 'stdlib') return [];
  const base = `${language}_${call}`.replace(/[-.]/g, '_');
  return [base, `${base}_version`, 'CONDA_BUILD_SYSROOT'];
}
