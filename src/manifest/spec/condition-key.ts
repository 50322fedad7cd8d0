import { isTomlTable, reportType, TableReader, type TomlPath } from '../toml/index.js';
import type { SpecContext } from './context.js';

/** Whether a key of a dependency table is meant as a condition rather than a name. */
export function isConditionKey(key: string): boolean {
  return key.includes('(');
}

/** Reads an `if(<expression>)` key of a dependency table and hands on the table below it. Spec: manifest.md 3.4. */
export function readConditionKey(key: string, value: unknown, path: TomlPath, context: SpecContext): void {
  const fail = (message: string, hint: string): void => {
    context.findings.error('manifest-condition-key', message, path, { mark: 'key', hint });
  };
  const expression = /^if\((.*)\)$/s.exec(key)?.[1]?.trim();
  if (context.insideCondition) {
    fail(
      `conditions cannot be nested: \`${key}\` stands inside another one`,
      'Put both into one expression with `and`, such as "if(linux and not aarch64)"',
    );
  } else if (!context.onCondition) {
    fail(
      `'${key}' is not a valid package name. Package names can only contain 0-9, a-z, A-Z, -, _, or .`,
      `\`if(...)\` is only known in the tables of [package]; here write [target.${targetOf(expression)}.dependencies]`,
    );
  } else if (!expression) {
    fail(
      `\`${key}\` is not a valid selector. Wrap the expression in \`if(...)\`, e.g. \`if(host_platform == 'linux-64')\``,
      expression === '' ? 'Put an expression into the parentheses' : `Did you mean "if(${key})"?`,
    );
  } else if (!isTomlTable(value)) {
    reportType(context.findings, value, 'a table', path, `Below "${key}" stand the dependencies: { name = "*" }`);
  } else {
    context.onCondition({ expression, key, reader: new TableReader(context.findings, value, path) });
  }
}

/** The selector of a workspace that says the same as an expression, or an example. */
function targetOf(expression: string | undefined): string {
  if (expression !== undefined && /^(?:unix|linux|osx|win)$/.test(expression)) return expression;
  return /^(?:host|target)_platform == '([a-z0-9-]+)'$/.exec(expression ?? '')?.[1] ?? 'linux-64';
}
