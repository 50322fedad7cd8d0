import { CondaParseError } from '../../conda/index.js';
import { type Findings, RecipeProblem } from '../document/findings.js';
import type { RecipeNode, ScalarNode } from '../document/node.js';
import type { Evaluator } from '../jinja/evaluator.js';
import { ExpressionError } from '../jinja/expression-error.js';

/** Switches of the command line that change what a recipe may say. Spec: recipe.md 17. */
export interface RecipeSettings {
  readonly experimental: boolean;
  /** Repodata revision 3: flags, extras, extended match specs. */
  readonly v3: boolean;
}

/** What reading a recipe needs. */
export interface ParseScope {
  readonly findings: Findings;
  readonly settings: RecipeSettings;
}

/** What evaluating a recipe for one variant needs. */
export interface RenderScope {
  readonly findings: Findings;
  readonly evaluator: Evaluator;
  readonly settings: RecipeSettings;
}

/** Names that a recipe mentions in whatever branch. Spec: recipe.md 12.3. */
export type MentionedNames = Set<string>;

/**
 * A value of a recipe that was read and waits for a variant. What can be checked without one has been checked.
 */
export interface Deferred<T> {
  /** @throws RecipeProblem when it has no value with this variant */
  evaluate(scope: RenderScope): T;
  scan(names: MentionedNames): void;
  /** As an item of a list: `dropped` for a template that renders to nothing. */
  evaluateItem?(scope: RenderScope): T | typeof dropped;
}

export const dropped: unique symbol = Symbol('dropped');

/** How a value of a recipe is written: reads it, and reports everything that is wrong with it. */
export interface Shape<T> {
  parse(node: RecipeNode, scope: ParseScope): Deferred<T>;
}

export type ShapeValue<S> = S extends Shape<infer T> ? T : never;

/** What stands in for a value that could not be read. It is never evaluated, since the recipe is refused before. */
export const unreadable: Deferred<never> = {
  evaluate() {
    throw new Error('A recipe with errors was evaluated');
  },
  scan() {},
};

export function constant<T>(value: T): Deferred<T> {
  return { evaluate: () => value, scan() {} };
}

/** A value that is no value of its kind; the place is added by whoever knows it. */
export class ReadError extends Error {
  override readonly name = 'ReadError';
  readonly hint: string | undefined;

  constructor(message: string, hint?: string) {
    super(message);
    this.hint = hint;
  }
}

/** Turns the errors of readers and of the engine into a problem at a place. */
export function problemAt(error: unknown, node: ScalarNode, findings: Findings): unknown {
  if (error instanceof ExpressionError) {
    return new RecipeProblem('recipe-template', error.message, spanOfExpression(error, node, findings));
  }
  if (error instanceof ReadError || error instanceof CondaParseError) {
    return new RecipeProblem('recipe-value', error.message, node.span, error.hint);
  }
  return error;
}

/** Where an expression stands within a value; the whole value when it is written in another way there. */
function spanOfExpression(error: ExpressionError, node: ScalarNode, { source }: Findings) {
  const { expression } = error;
  if (expression === undefined || expression === '') return node.span;
  const start = source.text.indexOf(expression, node.span.start);
  return start < 0 || start >= node.span.end ? node.span : { start, end: start + expression.length };
}

/** The text of a scalar with its templates rendered. */
export function renderScalar(node: ScalarNode, scope: RenderScope): string {
  try {
    return scope.evaluator.renderNow(node.text);
  } catch (error) {
    throw problemAt(error, node, scope.findings);
  }
}

export function holdsScalar(node: ScalarNode, scope: RenderScope): boolean {
  try {
    return scope.evaluator.holdsNow(node.text);
  } catch (error) {
    throw problemAt(error, node, scope.findings);
  }
}

/** Does a part of the work; a problem in it is noted, and what comes after is still looked at. */
export function attempt<T>(scope: RenderScope, work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    scope.findings.problem(error);
    return undefined;
  }
}
