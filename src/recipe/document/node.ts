/** A stretch of the text, in UTF-16 code units from its start; `end` is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface ScalarNode {
  readonly kind: 'scalar';
  /** As written, without quotes and escapes: `1.10` stays `1.10`. */
  readonly text: string;
  /** Neither quoted nor a block: may be a number, a boolean or nothing. */
  readonly plain: boolean;
  readonly span: Span;
}

export interface ListNode {
  readonly kind: 'list';
  readonly items: readonly RecipeNode[];
  readonly span: Span;
}

export interface MapEntry {
  readonly key: string;
  readonly keySpan: Span;
  readonly value: RecipeNode;
}

export interface MapNode {
  readonly kind: 'map';
  /** In the order of the file; keys are unique. */
  readonly entries: readonly MapEntry[];
  readonly span: Span;
}

/** A value of a YAML file that knows where it stands. Scalars are typed only by those who read them. */
export type RecipeNode = ScalarNode | ListNode | MapNode;

/** Whether a value is written as nothing: left out, `~` or `null`. */
export function isNull(node: RecipeNode): boolean {
  return node.kind === 'scalar' && node.plain && (node.text === '' || node.text === '~' || node.text === 'null');
}

export function entryOf(node: MapNode, key: string): MapEntry | undefined {
  return node.entries.find((entry) => entry.key === key);
}

/** What a plain scalar is by itself. A float stays text. Spec: recipe.md 1. */
export function typedScalar(node: ScalarNode): string | number | boolean {
  if (!node.plain) return node.text;
  if (/^(?:true|True|TRUE)$/.test(node.text)) return true;
  if (/^(?:false|False|FALSE)$/.test(node.text)) return false;
  return parseInteger(node.text) ?? node.text;
}

/** A decimal integer, as Rust's `i64` reads it, as far as a number of JavaScript holds it exactly. */
export function parseInteger(text: string): number | undefined {
  if (!/^[-+]?\d+$/.test(text)) return undefined;
  const value = Number(text);
  return Number.isSafeInteger(value) ? value : undefined;
}

/** How to speak of a value in a message. */
export function describeNode(node: RecipeNode): string {
  if (node.kind !== 'scalar') return node.kind === 'list' ? 'a list' : 'a map';
  return isNull(node) ? 'nothing' : 'a single value';
}
