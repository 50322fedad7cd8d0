import { describeNode, entryOf, type RecipeNode, type Span } from '../document/node.js';
import { list } from '../shapes/list.js';
import { type DeferredMap, type FieldValues, map } from '../shapes/map.js';
import { fixed, scalar } from '../shapes/scalar.js';
import { type Deferred, type ParseScope, ReadError, type Shape } from '../shapes/shape.js';
import { type DeferredContext, noContext, parseContext } from './context.js';
import { output, type ParsedOutput, packageName, packageVersion, singleFields, topFields } from './output.js';

type SingleMap = DeferredMap<typeof singleFields>;

const recipeIdentity = map("'recipe'", { name: packageName, version: packageVersion });

const topOfMany = { ...topFields, recipe: recipeIdentity };
type ManyMap = DeferredMap<typeof topOfMany>;

/** A recipe that was read, with its conditions and templates: rattler-build's stage 0. Spec: recipe.md 2. */
export type ParsedRecipe = {
  readonly context: DeferredContext;
  /** Where the recipe begins. */
  readonly span: Span;
  /** Names that some template, condition or requirement mentions. */
  readonly mentioned: ReadonlySet<string>;
} & (
  | { readonly kind: 'single'; readonly top: SingleMap }
  | { readonly kind: 'multiple'; readonly top: ManyMap; readonly outputs: Deferred<ParsedOutput[]> }
);

export type RecipeIdentity = FieldValues<{ name: typeof packageName; version: typeof packageVersion }>;

const schemaVersion: Shape<1> = fixed(
  scalar('the schema version, which is 1', (text) => {
    if (text !== '1') throw new ReadError(`the schema version '${text}' is not known; this is written for version 1`);
    return 1;
  }),
  'the schema version, which is 1',
);
const anything: Shape<unknown> = { parse: () => ({ evaluate: () => undefined, scan() {} }) };

const cacheHint =
  "'cache' is no longer part of recipes: make it an output with the key 'staging', and let the packages 'inherit' it";

const inOutputs = (key: string): string =>
  `'${key}' cannot stand beside 'outputs'; give it to the outputs${key === 'package' ? ", or use 'recipe'" : ''}`;

const single = map(
  'a recipe',
  { schema_version: schemaVersion, $schema: anything, context: anything, ...singleFields },
  {
    required: ['package'],
    forbidden: { cache: cacheHint, recipe: "'recipe' is for recipes with 'outputs'; use 'package'" },
  },
);
const multiple = map(
  'a recipe',
  { schema_version: schemaVersion, context: anything, outputs: anything, ...topOfMany },
  {
    forbidden: {
      cache: cacheHint,
      package: inOutputs('package'),
      requirements: inOutputs('requirements'),
      inherit: inOutputs('inherit'),
      $schema: "'$schema' cannot stand beside 'outputs'",
    },
  },
);

const outputs = list(output);

/**
 * Reads a whole recipe; everything that is wrong with it is among the findings.
 * @returns undefined when it is so broken that nothing of it can be used
 */
export function parseRecipeNode(node: RecipeNode | undefined, scope: ParseScope): ParsedRecipe | undefined {
  const { findings } = scope;
  if (node?.kind !== 'map') {
    const found = node ? describeNode(node) : 'nothing';
    findings.error('recipe-type', `a recipe is a map, found ${found}`, node?.span ?? { start: 0, end: 0 });
    return undefined;
  }
  const contextEntry = entryOf(node, 'context');
  const context = contextEntry ? parseContext(contextEntry.value, scope) : noContext;
  const mentioned = new Set<string>();
  context.scan(mentioned);
  const span = { start: node.span.start, end: node.span.start + 1 };
  const outputsEntry = entryOf(node, 'outputs');
  if (!outputsEntry) {
    const top = single.parse(node, scope);
    top.scan(mentioned);
    return { kind: 'single', context, span, mentioned, top };
  }
  const top = multiple.parse(node, scope);
  top.scan(mentioned);
  const read = outputs.parse(outputsEntry.value, scope);
  if (outputsEntry.value.kind === 'list' && outputsEntry.value.items.length === 0) {
    findings.error('recipe-no-outputs', "'outputs' is empty; a recipe needs at least one output", outputsEntry.keySpan);
  }
  read.scan(mentioned);
  return { kind: 'multiple', context, span, mentioned, top, outputs: read };
}
