import type { TextLocation } from '../support/index.js';
import { Findings } from './document/findings.js';
import type { RecipeNode, ScalarNode } from './document/node.js';
import { loadYaml, parseYaml } from './document/parse.js';
import { SourceText } from './document/source-text.js';
import type { RecipeText } from './rendering/load.js';

const lists = new Set(['build', 'host', 'run', 'run_constraints']);

/**
 * Where a recipe asks for a package, in the requirements of any of its outputs: for what turns out to be wrong long after
 * the recipe was read. Those that a template makes are not found.
 *
 * @param names normalised; the first of them that is there counts
 */
export async function locateRequirement(
  { file, text }: RecipeText,
  names: readonly string[],
): Promise<TextLocation | undefined> {
  await loadYaml();
  const source = new SourceText(file, text.replace(/^\uFEFF/, ''));
  const root = parseYaml(new Findings(source));
  if (!root) return undefined;
  const scalars = requirementsIn(root, false);
  const nameOf = (scalar: ScalarNode): string | undefined =>
    /^(?:[^\s:]*::)?([A-Za-z0-9_.-]+)/.exec(scalar.text)?.[1]?.toLowerCase();
  const found = names.flatMap((name) => scalars.find((scalar) => nameOf(scalar) === name) ?? [])[0];
  return found && source.locate(found.span);
}

/** All texts in lists of requirements, those of conditions among them. */
function requirementsIn(node: RecipeNode, isInside: boolean): ScalarNode[] {
  if (node.kind === 'scalar') return isInside ? [node] : [];
  if (node.kind === 'list') return node.items.flatMap((item) => requirementsIn(item, isInside));
  return node.entries.flatMap(({ key, value }) => {
    if (isInside) return key === 'then' || key === 'else' ? requirementsIn(value, true) : [];
    if (key !== 'requirements' || value.kind !== 'map') return requirementsIn(value, false);
    return value.entries.flatMap((entry) => (lists.has(entry.key) ? requirementsIn(entry.value, true) : []));
  });
}
