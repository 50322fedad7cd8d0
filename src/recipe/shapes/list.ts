import { describeNode, entryOf, isNull, type MapNode, type RecipeNode, type ScalarNode } from '../document/node.js';
import { checkConditionSyntax } from '../jinja/evaluator.js';
import { mentionedVariables } from '../jinja/mentions.js';
import { refuse } from './scalar.js';
import {
  attempt,
  type Deferred,
  dropped,
  holdsScalar,
  type MentionedNames,
  type ParseScope,
  problemAt,
  type RenderScope,
  type Shape,
  unreadable,
} from './shape.js';

/** An item of a list: a value, or values under a condition. Spec: recipe.md 4. */
type ListItem<T> =
  | { readonly kind: 'value'; readonly value: Deferred<T> }
  | {
      readonly kind: 'if';
      readonly condition: ScalarNode;
      readonly names: ReadonlySet<string>;
      readonly items: readonly ListItem<T>[];
      readonly otherwise: readonly ListItem<T>[];
    };

export interface ListOptions {
  /** What may stand for a list of it: a single value, or also a condition. Default: nothing. */
  readonly bare?: 'scalar' | 'item';
  /** Whether nothing (`key:`) is the empty list. */
  readonly orNothing?: boolean;
  /** Whether items that render to nothing are kept, for their reader to refuse. Default: no. */
  readonly keepsEmpty?: boolean;
  /** Whether items may have conditions. Default: yes. */
  readonly conditions?: boolean;
  /** Whether further keys beside `if`, `then` and `else` are errors; otherwise they are warned of. */
  readonly strictConditions?: boolean;
}

/** A list with conditions; items that render to nothing are left out. Which forms a key has: recipe.md 1. */
export function list<T>(item: Shape<T>, options: ListOptions = {}): Shape<T[]> {
  return {
    parse(node, scope) {
      if (node.kind === 'list') return new DeferredList(parseItems(node.items, item, options, scope));
      if (options.orNothing && node.kind === 'scalar' && (isNull(node) || node.text === '')) {
        return new DeferredList<T>([]);
      }
      const isBare = options.bare === 'item' || (options.bare === 'scalar' && node.kind === 'scalar');
      if (!isBare || isNull(node)) return refuseList(node, options, scope);
      return new DeferredList(parseItem(node, item, options, scope));
    },
  };
}

function refuseList(node: RecipeNode, { bare }: ListOptions, { findings }: ParseScope): Deferred<never> {
  const expected = bare === undefined ? 'a list' : 'a list or one item';
  const hint = isNull(node) ? 'Remove the key, or write []' : hintOfList(node);
  findings.error('recipe-type', `expected ${expected}, found ${describeNode(node)}`, node.span, { hint });
  return unreadable;
}

function hintOfList(node: RecipeNode): string {
  return node.kind === 'scalar' && /^[\w./*-]+$/.test(node.text)
    ? `Write [${node.text}], or put '- ' in front`
    : "Put '- ' in front";
}

class DeferredList<T> implements Deferred<T[]> {
  readonly #items: readonly ListItem<T>[];

  constructor(items: readonly ListItem<T>[]) {
    this.#items = items;
  }

  evaluate(scope: RenderScope): T[] {
    const values: T[] = [];
    evaluateItems(this.#items, scope, values);
    return values;
  }

  scan(names: MentionedNames): void {
    scanItems(this.#items, names);
  }
}

function evaluateItems<T>(items: readonly ListItem<T>[], scope: RenderScope, values: T[]): void {
  for (const item of items) {
    attempt(scope, () => {
      if (item.kind === 'if') {
        evaluateItems(holdsScalar(item.condition, scope) ? item.items : item.otherwise, scope, values);
        return;
      }
      const value = item.value.evaluateItem ? item.value.evaluateItem(scope) : item.value.evaluate(scope);
      if (value !== dropped) values.push(value);
    });
  }
}

function scanItems<T>(items: readonly ListItem<T>[], names: MentionedNames): void {
  for (const item of items) {
    if (item.kind === 'value') {
      item.value.scan(names);
      continue;
    }
    for (const name of item.names) names.add(name);
    scanItems(item.items, names);
    scanItems(item.otherwise, names);
  }
}

function parseItems<T>(
  nodes: readonly RecipeNode[],
  item: Shape<T>,
  options: ListOptions,
  scope: ParseScope,
): ListItem<T>[] {
  return nodes.flatMap((node) => parseItem(node, item, options, scope));
}

function parseItem<T>(node: RecipeNode, item: Shape<T>, options: ListOptions, scope: ParseScope): ListItem<T>[] {
  if (node.kind === 'map' && entryOf(node, 'if')) {
    if (options.conditions !== false) return parseCondition(node, item, options, scope);
    const hint = 'Write a template that chooses: ${{ "one" if win else "other" }}';
    scope.findings.error('recipe-condition', 'conditions cannot be used in this list', node.span, { hint });
    return [];
  }
  if (isNull(node)) {
    scope.findings.error('recipe-empty-item', 'this item of a list is empty', node.span, {
      hint: 'Remove the item, or give it a value',
    });
    return [];
  }
  const value = item.parse(node, scope);
  return [{ kind: 'value', value: options.keepsEmpty ? { ...value, evaluateItem: undefined } : value }];
}

function parseCondition<T>(node: MapNode, item: Shape<T>, options: ListOptions, scope: ParseScope): ListItem<T>[] {
  const { findings } = scope;
  for (const entry of node.entries) {
    if (['if', 'then', 'else'].includes(entry.key)) continue;
    const message = `a condition has no key '${entry.key}', only 'if', 'then' and 'else'`;
    if (options.strictConditions) findings.error('recipe-unknown-key', message, entry.keySpan);
    else findings.warning('recipe-unknown-key', `${message}; it is ignored`, entry.keySpan);
  }
  const condition = parseExpression(entryOf(node, 'if')?.value as RecipeNode, scope);
  const then = entryOf(node, 'then');
  const otherwise = entryOf(node, 'else');
  if (!then) findings.error('recipe-missing-key', "a condition needs the key 'then'", node.span);
  const branch = (value: RecipeNode | undefined): ListItem<T>[] => {
    if (!value || isNull(value)) return [];
    return value.kind === 'list'
      ? parseItems(value.items, item, options, scope)
      : parseItem(value, item, options, scope);
  };
  const branches = { items: branch(then?.value), otherwise: branch(otherwise?.value) };
  return condition ? [{ kind: 'if', condition, names: mentionedVariables(condition.text), ...branches }] : [];
}

/** A bare expression of Jinja; reports one that is none. */
export function parseExpression(node: RecipeNode, scope: ParseScope): ScalarNode | undefined {
  if (node.kind !== 'scalar') {
    refuse(node, 'an expression', scope);
    return undefined;
  }
  if (node.text.includes('${{')) {
    scope.findings.error('recipe-expression', 'a condition is a bare expression, without ${{ }}', node.span, {
      hint: `Write: ${node.text.replace(/\$\{\{\s*|\s*\}\}/g, '')}`,
    });
    return undefined;
  }
  if (node.text.trim() === '') {
    scope.findings.error('recipe-expression', 'expected an expression, found nothing', node.span);
    return undefined;
  }
  try {
    checkConditionSyntax(node.text);
  } catch (error) {
    scope.findings.problem(problemAt(error, node, scope.findings));
    return undefined;
  }
  return node;
}
