import { describeNode, isNull, parseInteger, type RecipeNode, type ScalarNode } from '../document/node.js';
import { isTemplate } from '../jinja/tokens.js';
import { checkTemplate } from '../shapes/scalar.js';
import { type ParseScope, type RenderScope, renderScalar, type Shape } from '../shapes/shape.js';

/** Data of any structure. Texts are rendered, and their names do not count as mentioned; keys of inner maps are sorted. */
export const extra: Shape<Readonly<Record<string, unknown>>> = {
  parse(node, scope) {
    if (node.kind !== 'map') {
      scope.findings.error('recipe-type', `the section 'extra' is a map, found ${describeNode(node)}`, node.span);
      return { evaluate: () => ({}), scan() {} };
    }
    checkTemplates(node, scope);
    return {
      evaluate: (render) =>
        Object.fromEntries(node.entries.map((entry) => [entry.key, evaluated(entry.value, render)] as const)),
      scan() {},
    };
  },
};

function checkTemplates(node: RecipeNode, scope: ParseScope): void {
  if (node.kind === 'scalar') {
    if (isTemplate(node.text)) checkTemplate(node, scope);
  } else if (node.kind === 'list') {
    for (const item of node.items) checkTemplates(item, scope);
  } else {
    for (const entry of node.entries) checkTemplates(entry.value, scope);
  }
}

function evaluated(node: RecipeNode, scope: RenderScope): unknown {
  if (node.kind === 'list') return node.items.map((item) => evaluated(item, scope));
  if (node.kind === 'map') {
    const entries = node.entries.map((entry) => [entry.key, evaluated(entry.value, scope)] as const);
    return Object.fromEntries(entries.sort(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b))));
  }
  return isTemplate(node.text) ? renderScalar(node, scope) : plainValue(node);
}

/** Here, other than elsewhere, a float is a number. */
function plainValue(node: ScalarNode): unknown {
  if (!node.plain) return node.text;
  if (isNull(node)) return null;
  if (/^(?:true|True|TRUE)$/.test(node.text)) return true;
  if (/^(?:false|False|FALSE)$/.test(node.text)) return false;
  const integer = parseInteger(node.text);
  if (integer !== undefined) return integer;
  return /^[-+]?(?:\d+\.\d*|\.\d+|\d+)(?:[eE][-+]?\d+)?$/.test(node.text) ? Number(node.text) : node.text;
}
