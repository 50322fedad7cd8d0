import { describeNode, parseInteger, type RecipeNode, type ScalarNode, typedScalar } from '../document/node.js';
import { mentionedInTemplate } from '../jinja/mentions.js';
import { splitTemplate } from '../jinja/template.js';
import { isTemplate } from '../jinja/tokens.js';
import { checkTemplate } from '../shapes/scalar.js';
import { type MentionedNames, type ParseScope, problemAt, type RenderScope, renderScalar } from '../shapes/shape.js';

/** A value of the section `context`; lists hold single values. */
export type ContextValue = string | number | boolean | null | readonly unknown[] | ReadonlyMap<unknown, unknown>;

interface ContextEntry {
  readonly name: string;
  readonly value: ScalarNode | readonly ScalarNode[];
}

/** The section `context`: variables, each of which may use those above it. Spec: recipe.md 3. */
export class DeferredContext {
  readonly #entries: readonly ContextEntry[];

  constructor(entries: readonly ContextEntry[]) {
    this.#entries = entries;
  }

  get names(): ReadonlySet<string> {
    return new Set(this.#entries.map((entry) => entry.name));
  }

  /** Gives all variables to the evaluator, in order; one that fails is noted and left out. */
  define(scope: RenderScope): void {
    for (const { name, value } of this.#entries) {
      try {
        scope.evaluator.defineContext(name, () =>
          'kind' in value ? evaluateScalar(value, scope) : value.map((item) => typedScalar(item)),
        );
      } catch (error) {
        scope.findings.problem(error);
        // So that each use of it is not a further error.
        scope.evaluator.defineContext(name, () => '');
      }
    }
  }

  scan(names: MentionedNames): void {
    for (const { value } of this.#entries) {
      if (!('kind' in value)) continue;
      for (const name of mentionedInTemplate(value.text)) names.add(name);
    }
  }
}

export const noContext = new DeferredContext([]);

export function parseContext(node: RecipeNode, scope: ParseScope): DeferredContext {
  const { findings } = scope;
  if (node.kind !== 'map') {
    findings.error('recipe-type', `the section 'context' is a map, found ${describeNode(node)}`, node.span);
    return noContext;
  }
  const entries: ContextEntry[] = [];
  for (const { key, keySpan, value } of node.entries) {
    if (key.includes('-')) {
      findings.error('recipe-context-name', `the variable '${key}' cannot be used, since '-' means minus`, keySpan, {
        hint: `Name it '${key.replaceAll('-', '_')}'`,
      });
    }
    const read = parseValue(value, scope);
    if (read) entries.push({ name: key, value: read });
  }
  return new DeferredContext(entries);
}

function parseValue(node: RecipeNode, scope: ParseScope): ContextEntry['value'] | undefined {
  if (node.kind === 'scalar') return !isTemplate(node.text) || checkTemplate(node, scope) ? node : undefined;
  if (node.kind === 'list') {
    const items = node.items.filter((item) => item.kind === 'scalar');
    if (items.length === node.items.length) return items;
  }
  scope.findings.error('recipe-type', 'a variable is a single value, or a list of single values', node.span);
  return undefined;
}

function evaluateScalar(node: ScalarNode, scope: RenderScope): unknown {
  if (!isTemplate(node.text)) return typedScalar(node);
  const expression = onlyExpression(node);
  if (expression === undefined) {
    const rendered = renderScalar(node, scope);
    return node.plain ? retyped(rendered) : rendered;
  }
  if (!node.plain) return renderScalar({ ...node, text: node.text.trim() }, scope);
  let value: unknown;
  try {
    value = scope.evaluator.valueNow(expression);
  } catch (error) {
    throw problemAt(error, node, scope.findings);
  }
  // A whole float must stay one where it is printed.
  if (typeof value === 'number') {
    const printed = renderScalar(node, scope).trim();
    return parseInteger(printed) ?? (Number.isInteger(value) ? printed : value);
  }
  return value ?? null;
}

/** The inside of a template that is nothing but one expression. */
function onlyExpression(node: ScalarNode): string | undefined {
  const parts = splitTemplate(node.text.trim());
  const [only] = parts;
  return parts.length === 1 && only?.kind === 'expression' ? only.text : undefined;
}

function retyped(text: string): unknown {
  if (/^true$/i.test(text)) return true;
  if (/^false$/i.test(text)) return false;
  return parseInteger(text) ?? text;
}
