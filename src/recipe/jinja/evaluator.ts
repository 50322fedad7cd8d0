import { messageOf, nearestWord } from '../../support/index.js';
import type { Variant } from '../variants/variant.js';
import { normalizeVariantKey } from '../variants/variant.js';
import type { CallContext, RecipeAccess } from './call-context.js';
import { type EngineHost, engineMessage, loadEngine, loadedEngine } from './engine.js';
import { ExpressionError } from './expression-error.js';
import { callFunction, functionNames } from './functions.js';
import { keywordArgument, rewriteExpression } from './rewrite.js';
import { type RecipePlatforms, selectorVariables } from './selectors.js';
import { badExpression, printing, rewriteTemplate, splitTemplate } from './template.js';
import { isTemplate, keywords, tokenize } from './tokens.js';

export interface EvaluationContext {
  readonly platforms: RecipePlatforms;
  readonly variant: Variant;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Further variables, such as those that are only known later and stand for themselves. */
  readonly extraVariables?: ReadonlyMap<string, unknown>;
  readonly experimental?: boolean;
  readonly access?: RecipeAccess;
  /** Variables that do not exist print as nothing, as in scripts. */
  readonly lenient?: boolean;
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

type ExpressionKind = 'condition' | 'print' | 'value' | 'template';

/** An expression in the engine's form, checked once. */
interface Prepared {
  readonly text: string;
  readonly optional: ReadonlySet<string>;
  /** A filter or test in it that recipes do not have, as a sentence; an error where it is evaluated. */
  readonly unknown?: string;
}

/** Prepared texts by kind and source; recipes repeat themselves a lot, above all over variants. */
const prepared = new Map<string, Prepared>();
const preparedLimit = 4000;

/**
 * Evaluates the expressions of one rendering and remembers which variant keys were read (spec: recipe.md 15.4). The
 * methods that do not wait need the engine to be loaded (`loadEngine`).
 */
export class Evaluator implements EngineHost {
  readonly #selectors: ReadonlyMap<string, unknown>;
  readonly #variant: Variant;
  #extra: ReadonlyMap<string, unknown>;
  readonly #contextValues = new Map<string, unknown>();
  readonly #lenient: boolean;
  readonly #read = new Set<string>();
  readonly callContext: CallContext;
  #inContext = false;
  /** What went wrong inside a callback. */
  #failure: string | undefined;

  constructor(context: EvaluationContext) {
    const { platforms } = context;
    this.#selectors = selectorVariables(platforms);
    this.#variant = context.variant;
    this.#extra = context.extraVariables ?? new Map();
    this.#lenient = context.lenient ?? false;
    this.callContext = {
      targetPlatform: platforms.target ?? platforms.host,
      hostPlatform: platforms.host,
      environment: context.environment,
      readVariant: (key) => this.#readVariant(key),
      access: context.access,
      experimental: context.experimental ?? false,
    };
  }

  /** The variant keys that were read until now. */
  get readKeys(): ReadonlySet<string> {
    return this.#read;
  }

  /** The variables of the section `context`, as far as they are evaluated. */
  get contextValues(): ReadonlyMap<string, unknown> {
    return this.#contextValues;
  }

  /**
   * Adds a variable of the section `context`; it hides others of its name.
   * @param evaluate gives the value; what it reads counts even where an entry of the context hides it
   */
  defineContext(name: string, evaluate: () => unknown): void {
    this.#inContext = true;
    try {
      this.#contextValues.set(name, evaluate());
    } finally {
      this.#inContext = false;
    }
  }

  /**
   * Whether a bare expression holds.
   * @throws ExpressionError when it is none, or names something that does not exist
   */
  async holds(condition: string): Promise<boolean> {
    const simple = this.#evaluateSimple(condition, 'condition');
    if (simple) return isTruthy(simple.value);
    await loadEngine();
    return this.holdsNow(condition);
  }

  /**
   * A text with its `${{ ... }}` replaced. A text without any stays as it is.
   * @throws ExpressionError
   */
  async render(template: string): Promise<string> {
    if (isTemplate(template)) await loadEngine();
    return this.renderNow(template);
  }

  /** As `holds`. */
  holdsNow(condition: string): boolean {
    const simple = this.#evaluateSimple(condition, 'condition');
    if (simple) return isTruthy(simple.value);
    const one = this.#prepare('condition', condition, () => `invalid selector expression \`${condition}\``);
    return this.#run(one, condition, 'condition', `invalid selector expression \`${condition}\``) !== '';
  }

  /** As `render`. */
  renderNow(template: string): string {
    if (!isTemplate(template)) return template;
    const parts = splitTemplate(template);
    if (parts.some((part) => part.kind === 'statement')) {
      const whole = this.#prepare('template', template, () => `invalid template \`${template}\``);
      return this.#run(whole, template, 'template', `invalid template \`${template}\``);
    }
    let text = '';
    for (const part of parts) text += part.kind === 'text' ? part.text : this.#print(part.text);
    return text;
  }

  /** The value of a bare expression, with its type. Maps are `Map`s, whole floats cannot be told from integers. */
  valueNow(expression: string): unknown {
    const simple = this.#evaluateSimple(expression, 'template');
    if (simple) return simple.value;
    const problem = `invalid template \`${expression}\``;
    const one = this.#prepare('value', expression, () => problem);
    this.#failure = undefined;
    const value = this.#checked(expression, 'template', problem, () =>
      loadedEngine().evaluate(one.text, this.#optionalValues(one.optional) ?? {}, this),
    );
    return fromEngine(value);
  }

  #print(expression: string): string {
    const problem = `invalid template \`${expression}\``;
    const one = this.#prepare('print', expression, () => problem);
    return this.#run(one, expression, 'template', problem);
  }

  #run(one: Prepared, expression: string, where: string, problem: string): string {
    this.#failure = undefined;
    const values = this.#optionalValues(one.optional);
    const behavior = this.#lenient ? 'lenient' : 'strict';
    return this.#checked(expression, where, problem, () => loadedEngine().render(one.text, values, this, behavior));
  }

  #checked<T>(expression: string, where: string, problem: string, work: () => T): T {
    let value: T | undefined;
    try {
      value = work();
    } catch (error) {
      if (this.#failure === undefined) throw new ExpressionError(`${problem}: ${engineMessage(error)}`, expression);
    }
    if (this.#failure !== undefined) {
      throw new ExpressionError(failureText(this.#failure, expression, where), expression);
    }
    return value as T;
  }

  #prepare(kind: ExpressionKind, source: string, problem: () => string): Prepared {
    const one = prepare(kind, source, this.#lenient, problem);
    if (one.unknown !== undefined) throw new ExpressionError(`${problem()}: ${one.unknown}`, source);
    return one;
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
    const value = this.lookUp(name.text);
    if (this.#failure !== undefined)
      throw new ExpressionError(failureText(this.#failure, expression, where), expression);
    return { value: isComparison ? value === literal?.text.slice(1, -1) : value };
  }

  /** Does some work with further variables, which come after those of the context. */
  withVariables<T>(variables: ReadonlyMap<string, unknown>, work: () => T): T {
    const before = this.#extra;
    this.#extra = new Map([...before, ...variables]);
    try {
      return work();
    } finally {
      this.#extra = before;
    }
  }

  /** Counts a name as read if it is a variant key, for texts that are rendered later. */
  markRead(name: string): void {
    if (Object.hasOwn(this.#variant, name) && !this.#contextValues.has(name)) this.#read.add(name);
  }

  lookUp(name: string): unknown {
    const found = this.#find(name);
    if (found) return toEngine(found.value);
    if (!this.#lenient) this.#failure ??= `undefined variable '${name}'${suggestion(name, this.#names())}`;
    return undefined;
  }

  call(name: string, values: readonly unknown[]): unknown {
    const { positional, keyword } = splitArguments(values);
    return toEngine(callFunction(name, this.callContext, positional, keyword));
  }

  fail(error: unknown): void {
    this.#failure ??= messageOf(error);
  }

  #find(name: string): { readonly value: unknown } | undefined {
    const isVariantKey = Object.hasOwn(this.#variant, name);
    if (this.#contextValues.has(name)) {
      if (isVariantKey && this.#inContext) this.#read.add(name);
      return { value: this.#contextValues.get(name) };
    }
    if (this.#extra.has(name)) return { value: this.#extra.get(name) };
    if (isVariantKey) {
      this.#read.add(name);
      // The name stays the platform's even when the recipe is rendered for `noarch`.
      return { value: name === 'target_platform' ? this.callContext.targetPlatform : this.#variant[name] };
    }
    return this.#selectors.has(name) ? { value: this.#selectors.get(name) } : undefined;
  }

  #names(): string[] {
    return [
      ...this.#contextValues.keys(),
      ...Object.keys(this.#variant),
      ...this.#extra.keys(),
      ...this.#selectors.keys(),
    ];
  }

  #readVariant(key: string): unknown {
    const normalized = normalizeVariantKey(key);
    if (!Object.hasOwn(this.#variant, normalized)) return undefined;
    this.#read.add(normalized);
    return this.#variant[normalized];
  }

  #optionalValues(names: ReadonlySet<string>): Record<string, unknown> | undefined {
    if (names.size === 0) return undefined;
    const values: Record<string, unknown> = {};
    for (const name of names) {
      const found = this.#find(name);
      if (found) values[name] = toEngine(found.value);
    }
    return values;
  }
}

/** The engine takes objects for maps; it would take a `Map` for a list of pairs. */
function toEngine(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(toEngine);
  if (!(value instanceof Map)) return value;
  return Object.fromEntries([...value].map(([key, item]) => [String(key), toEngine(item)]));
}

/** Integers that come out of filters are 128 bits wide. */
function fromEngine(value: unknown): unknown {
  if (typeof value === 'bigint') return Number(value);
  if (Array.isArray(value)) return value.map(fromEngine);
  return value instanceof Map ? new Map([...value].map(([key, item]) => [key, fromEngine(item)])) : value;
}

function isTruthy(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0;
  return value instanceof Map ? value.size > 0 : Boolean(value);
}

function prepare(kind: ExpressionKind, source: string, lenient: boolean, problem: () => string): Prepared {
  const key = `${kind}${lenient ? '?' : '!'}${source}`;
  let one = prepared.get(key);
  if (one) return one;
  const rewritten =
    kind === 'template' ? rewriteTemplate(splitTemplate(source), lenient) : rewriteExpression(source, { lenient });
  if (!rewritten) throw new ExpressionError(`${problem()}: ${badExpression(source).message}`, source);
  const { text, optional } = rewritten;
  const unknown = unknownName(rewritten);
  if (kind === 'print') one = { text: printing(text), optional, unknown };
  else if (kind === 'condition') one = { text: `{% if ${text} %}1{% endif %}`, optional, unknown };
  else one = { text, optional, unknown };
  if (prepared.size >= preparedLimit) prepared.clear();
  prepared.set(key, one);
  return one;
}

function unknownName(rewritten: {
  readonly filters: ReadonlySet<string>;
  readonly tests: ReadonlySet<string>;
}): string | undefined {
  for (const [what, names, known] of [
    ['filter', rewritten.filters, knownFilters],
    ['test', rewritten.tests, knownTests],
  ] as const) {
    const wrong = [...names].find((name) => !known.has(name));
    if (wrong !== undefined) return `there is no ${what} '${wrong}'${suggestion(wrong, known)}`;
  }
  return undefined;
}

/**
 * Checks the syntax of a template, in whatever branch it stands. The engine must be loaded.
 * @throws ExpressionError
 */
export function checkTemplateSyntax(template: string): void {
  const parts = splitTemplate(template);
  if (parts.some((part) => part.kind === 'statement')) {
    const { text } = prepare('template', template, false, () => `invalid template \`${template}\``);
    checkSyntax(text, template, `invalid template \`${template}\``);
    return;
  }
  for (const { kind, text } of parts) {
    if (kind === 'expression') checkExpression(text, `invalid template \`${text}\``);
  }
}

/**
 * Checks the syntax of a bare expression. The engine must be loaded.
 * @throws ExpressionError
 */
export function checkConditionSyntax(condition: string): void {
  checkExpression(condition, `invalid selector expression \`${condition}\``);
}

/** As it is written: rewritten, two words side by side would pass for a call. */
function checkExpression(source: string, problem: string): void {
  if (/^\w+$/.test(source) && !keywords.has(source)) return;
  if (tokenize(source) === undefined) throw new ExpressionError(`${problem}: ${badExpression(source).message}`, source);
  checkSyntax(`{{ ${source} }}`, source, problem);
}

function checkSyntax(text: string, source: string, problem: string): void {
  try {
    loadedEngine().compile(text);
  } catch (error) {
    throw new ExpressionError(`${problem}: ${engineMessage(error)}`, source);
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
  const unknown = /^there is no function '(.*)'/.exec(failure)?.[1];
  if (unknown !== undefined) return `${failure} (in ${where} \`${expression}\`)${suggestion(unknown, functionNames)}`;
  return `${failure} in ${where} \`${expression}\``;
}

function suggestion(word: string, known: Iterable<string>): string {
  const near = nearestWord(word, [...known]);
  return near === undefined ? '' : `; did you mean '${near}'?`;
}
