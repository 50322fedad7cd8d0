import type { Environment } from 'minijinja-js';
import { messageOf, nearestWord } from '../../support/index.js';
import type { Variant } from '../variant.js';
import { normalizeVariantKey } from '../variant.js';
import { type CallContext, callFunction, functionNames } from './functions.js';
import { keywordArgument, type RewrittenExpression, rewriteExpression } from './rewrite.js';
import { type RecipePlatforms, selectorVariables } from './selectors.js';
import { keywords, tokenize } from './tokens.js';

/** A condition or template that cannot be evaluated. The message is for the one who wrote it. */
export class ExpressionError extends Error {
  override readonly name = 'ExpressionError';
  /** The condition or the inside of the template, as it is written. */
  readonly expression: string | undefined;

  constructor(message: string, expression?: string) {
    super(message);
    this.expression = expression;
  }
}

export interface EvaluationContext {
  readonly platforms: RecipePlatforms;
  readonly variant: Variant;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** Filters and tests of recipes; the engine knows more, which rattler-build does not. Spec: recipe.md 15.3. */
const knownFilters = new Set(
  (
    'version_to_buildstring replace lower upper int abs bool default first last length list join min max reverse sort ' +
    'trim unique split'
  ).split(' '),
);
const knownTests = new Set(
  (
    'undefined defined none safe escaped odd even number integer int float string sequence boolean startingwith ' +
    'endingwith eq ne lt le gt ge in true false'
  ).split(' '),
);

/**
 * Evaluates the expressions of one rendering and remembers which variant keys were read (spec: recipe.md 15.4). Made by
 * `openEvaluator`.
 */
export class Evaluator {
  readonly #variables: ReadonlyMap<string, unknown>;
  readonly #variant: Variant;
  readonly #callContext: CallContext;
  readonly #read = new Set<string>();
  /** What went wrong inside a filter of ours; it must not be thrown through the engine, which would break it. */
  #failure: string | undefined;
  #engine: Environment | undefined;

  constructor(context: EvaluationContext) {
    const variables = new Map<string, unknown>(selectorVariables(context.platforms));
    for (const [key, value] of Object.entries(context.variant)) {
      // The name stays the platform's even when the recipe is rendered for `noarch`.
      if (key !== 'target_platform') variables.set(key, value);
    }
    this.#variables = variables;
    this.#variant = context.variant;
    this.#callContext = {
      targetPlatform: context.platforms.host,
      environment: context.environment,
      readVariant: (key) => this.#readVariant(key),
    };
  }

  /** The variant keys that were read until now. */
  get readKeys(): ReadonlySet<string> {
    return this.#read;
  }

  get callContext(): CallContext {
    return this.#callContext;
  }

  /**
   * Whether a bare expression holds.
   * @throws ExpressionError when it is none, or names something that does not exist
   */
  async holds(condition: string): Promise<boolean> {
    const value = await this.#evaluate(condition, `invalid selector expression \`${condition}\``, 'condition');
    if (Array.isArray(value)) return value.length > 0;
    return value instanceof Map ? value.size > 0 : Boolean(value);
  }

  /**
   * A text with its `${{ ... }}` replaced. A text without any stays as it is.
   * @throws ExpressionError
   */
  async render(template: string): Promise<string> {
    let text = '';
    for (const part of splitTemplate(template)) {
      if (part.kind === 'text') text += part.text;
      else text += printedResult(await this.#evaluate(part.text, `invalid template \`${part.text}\``, 'template'));
    }
    return text;
  }

  async #evaluate(expression: string, problem: string, where: string): Promise<unknown> {
    const simple = this.#evaluateSimple(expression, where);
    if (simple) return simple.value;
    const rewritten = rewriteExpression(expression);
    if (!rewritten) {
      throw new ExpressionError(`${problem}: it has a character that no expression has`, expression);
    }
    checkNames(rewritten, problem, expression);
    const engine = await this.#open();
    this.#failure = undefined;
    let value: unknown;
    try {
      value = engine.evalExpr(rewritten.text, this.#optionalValues(rewritten.optional));
    } catch (error) {
      if (this.#failure === undefined) {
        throw new ExpressionError(`${problem}: ${engineMessage(error)}`, expression);
      }
    }
    if (this.#failure !== undefined)
      throw new ExpressionError(failureText(this.#failure, expression, where), expression);
    return value;
  }

  /** `unix` and `host_platform == 'win-64'` are most conditions; the engine takes longer to load than they are worth. */
  #evaluateSimple(expression: string, where: string): { readonly value: unknown } | undefined {
    const tokens = tokenize(expression) ?? [];
    const [name, operator, literal] = tokens;
    if (name?.kind !== 'name' || keywords.has(name.text)) return undefined;
    const isComparison =
      tokens.length === 3 && operator?.text === '==' && literal?.kind === 'string' && !literal.text.includes('\\');
    if (tokens.length !== 1 && !isComparison) return undefined;
    this.#failure = undefined;
    const value = this.#lookUp(name.text);
    if (this.#failure !== undefined)
      throw new ExpressionError(failureText(this.#failure, expression, where), expression);
    return { value: isComparison ? value === literal?.text.slice(1, -1) : value };
  }

  #lookUp(name: string): unknown {
    if (!this.#variables.has(name)) {
      const near = nearestWord(name, [...this.#variables.keys()]);
      this.#failure ??= `undefined variable '${name}'${near === undefined ? '' : `; did you mean '${near}'?`}`;
      return undefined;
    }
    if (Object.hasOwn(this.#variant, name)) this.#read.add(name);
    return this.#variables.get(name);
  }

  #readVariant(key: string): unknown {
    const normalized = normalizeVariantKey(key);
    if (!Object.hasOwn(this.#variant, normalized)) return undefined;
    this.#read.add(normalized);
    return this.#variant[normalized];
  }

  #optionalValues(names: ReadonlySet<string>): Record<string, unknown> {
    const values: Record<string, unknown> = {};
    for (const name of names) {
      if (!this.#variables.has(name)) continue;
      if (Object.hasOwn(this.#variant, name)) this.#read.add(name);
      values[name] = this.#variables.get(name);
    }
    return values;
  }

  async #open(): Promise<Environment> {
    if (this.#engine) return this.#engine;
    const { Environment } = await import('minijinja-js');
    const engine = new Environment();
    engine.addFilter('__read', (name: string) => this.#guarded(() => this.#lookUp(name)));
    engine.addFilter('__call', (values: readonly unknown[], name: string) =>
      this.#guarded(() => {
        const { positional, keyword } = splitArguments(values);
        return callFunction(name, this.#callContext, positional, keyword);
      }),
    );
    engine.addFilter('version_to_buildstring', (text: unknown) =>
      this.#guarded(() => (String(text).trim().split(/\s+/)[0] ?? '').split('.').slice(0, 2).join('')),
    );
    this.#engine = engine;
    return engine;
  }

  #guarded(work: () => unknown): unknown {
    try {
      return work();
    } catch (error) {
      this.#failure ??= messageOf(error);
      return undefined;
    }
  }
}

function checkNames(rewritten: RewrittenExpression, problem: string, expression: string): void {
  for (const [what, names, known] of [
    ['filter', rewritten.filters, knownFilters],
    ['test', rewritten.tests, knownTests],
  ] as const) {
    const wrong = [...names].find((name) => !known.has(name));
    if (wrong === undefined) continue;
    const near = nearestWord(wrong, [...known]);
    throw new ExpressionError(
      `${problem}: there is no ${what} '${wrong}'${near === undefined ? '' : `; did you mean '${near}'?`}`,
      expression,
    );
  }
}

function splitArguments(values: readonly unknown[]): {
  positional: readonly unknown[];
  keyword: ReadonlyMap<string, unknown>;
} {
  const positional: unknown[] = [];
  const keyword = new Map<string, unknown>();
  for (const value of values) {
    const name = value instanceof Map ? value.get(keywordArgument) : undefined;
    if (typeof name === 'string' && value instanceof Map) keyword.set(name, value.get('value'));
    else positional.push(value);
  }
  return { positional, keyword };
}

function failureText(failure: string, expression: string, where: string): string {
  if (/^there is no function /.test(failure)) {
    const near = nearestWord(/'(.*)'/.exec(failure)?.[1] ?? '', functionNames);
    return `${failure} (in ${where} \`${expression}\`)${near === undefined ? '' : `; did you mean '${near}'?`}`;
  }
  return `${failure} in ${where} \`${expression}\``;
}

/** The engine's sentence without its kind and place, which speak of the rewritten text. */
function engineMessage(error: unknown): string {
  const text = typeof error === 'string' ? error : messageOf(error);
  return (text.split('\n')[0] ?? '').replace(/^Error: /, '').replace(/\s*\(in <expression>:\d+\)$/, '');
}

function printedResult(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (value === true) return 'True';
  if (value === false) return 'False';
  if (Array.isArray(value)) return `[${value.map((item) => JSON.stringify(item)).join(', ')}]`;
  return String(value);
}

export type TemplatePart = { readonly kind: 'text' | 'expression'; readonly text: string };

/**
 * Cuts a text into plain parts and the insides of `${{ ... }}`. Quotes inside an expression hide its end.
 * @throws ExpressionError when an expression does not end, or for statement blocks
 */
export function splitTemplate(template: string): TemplatePart[] {
  if (!template.includes('${{') || !template.includes('}}')) return [{ kind: 'text', text: template }];
  if (template.includes('{%')) {
    throw new ExpressionError(`statement blocks ({% ... %}) cannot be used here: \`${template}\``);
  }
  const parts: TemplatePart[] = [];
  let rest = template;
  for (;;) {
    const start = rest.indexOf('${{');
    if (start < 0) break;
    const inside = /^(?:[^'"}]|'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|\}(?!\}))*\}\}/s.exec(rest.slice(start + 3));
    if (!inside) throw new ExpressionError(`a template is not closed: \`${template}\``);
    parts.push({ kind: 'text', text: rest.slice(0, start) });
    parts.push({ kind: 'expression', text: inside[0].slice(0, -2).trim() });
    rest = rest.slice(start + 3 + inside[0].length);
  }
  return [...parts, { kind: 'text', text: rest }];
}
