import type { TextLocation } from '../../support/index.js';

/** A value of a build variant. Text and number are different values: `"3"` and `3` give different hashes. */
export type VariantValue = string | number | boolean;

/** The values that one output was made with: normalised key to value. */
export type Variant = Readonly<Record<string, VariantValue>>;

/** Where the value of a variant key was set. */
export type VariantOrigin =
  | { readonly kind: 'file'; readonly location: TextLocation }
  | { readonly kind: 'command-line' }
  | { readonly kind: 'workspace' }
  | { readonly kind: 'default' };

/** Every value that a key may take, and which keys move together. Spec: recipe.md 12. */
export interface VariantConfig {
  /** Normalised key to its values; a list is never empty. */
  readonly values: ReadonlyMap<string, readonly VariantValue[]>;
  /** Groups of keys that take their n-th values together. */
  readonly zipKeys: readonly (readonly string[])[];
  /** By key, where each of its values was set, in the order of the values; what is not known is missing. */
  readonly origins?: ReadonlyMap<string, readonly VariantOrigin[]>;
}

/** `-`, `_` and `.` are one character in variant keys. Case counts. Spec: recipe.md 12.2. */
export function normalizeVariantKey(key: string): string {
  return key.replace(/[-.]/g, '_');
}

/** Order by the bytes of UTF-8, which differs from JavaScript's own beyond the basic plane. */
export function compareBytes(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

/** The entries of a variant in the order of their keys. */
export function sortedVariant(variant: Variant): Variant {
  return Object.fromEntries(Object.entries(variant).sort(([a], [b]) => compareBytes(a, b)));
}

/** A configuration from layers of values; a later layer replaces the whole list of a key. Empty lists do not count. */
export function variantConfigOf(
  layers: readonly Iterable<readonly [string, readonly VariantValue[]]>[],
  zipKeys: readonly (readonly string[])[] = [],
): VariantConfig {
  const values = new Map<string, readonly VariantValue[]>();
  for (const layer of layers) {
    for (const [key, list] of layer) if (list.length > 0) values.set(normalizeVariantKey(key), list);
  }
  return { values, zipKeys: zipKeys.map((group) => group.map(normalizeVariantKey)) };
}

/**
 * One configuration from several. A later one replaces the whole list of a key; zip keys are those of the last that has
 * any. Spec: recipe.md 12.1.
 */
export function mergeVariantConfigs(configs: readonly VariantConfig[]): VariantConfig {
  const values = new Map<string, readonly VariantValue[]>();
  const origins = new Map<string, readonly VariantOrigin[]>();
  for (const config of configs) {
    for (const [key, list] of config.values) {
      values.set(key, list);
      const origin = config.origins?.get(key);
      if (origin) origins.set(key, origin);
      else origins.delete(key);
    }
  }
  return { values, origins, zipKeys: configs.findLast((config) => config.zipKeys.length > 0)?.zipKeys ?? [] };
}

/**
 * Values given on the command line, `key=v1,v2`; all are texts. The last of several for a key counts.
 * @throws RangeError for a text without `=`
 */
export function commandLineVariants(texts: readonly string[]): VariantConfig {
  const values = new Map<string, readonly VariantValue[]>();
  const origins = new Map<string, readonly VariantOrigin[]>();
  for (const text of texts) {
    const [, key, list] = /^([^=]+)=(.*)$/s.exec(text) ?? [];
    const items = (list ?? '').split(',').map((item) => item.trim());
    if (key === undefined || items.includes('')) throw new RangeError(`'${text}' is not of the form key=value,value`);
    const normalized = normalizeVariantKey(key.trim());
    values.set(normalized, items);
    origins.set(
      normalized,
      items.map(() => ({ kind: 'command-line' })),
    );
  }
  return { values, origins, zipKeys: [] };
}

/**
 * All combinations of the used keys: keys of a zip group together, all others freely. Sorted as rattler-build does, by
 * the text of the combination, so that `"3.10"` comes before `"3.9"`. Spec: recipe.md 12.3.
 * @param used normalised keys; those that the configuration lacks are ignored
 * @throws RangeError when a used zip group has lists of unequal length
 */
export function variantCombinations(config: VariantConfig, used: ReadonlySet<string>): Variant[] {
  const dimensions: Variant[][] = [];
  const free = new Set([...config.values.keys()].filter((key) => used.has(key)));
  for (const group of config.zipKeys) {
    const members = group.filter((key) => free.has(key));
    const lists = members.map((key) => config.values.get(key) ?? []);
    const length = lists[0]?.length ?? 0;
    if (lists.some((list) => list.length !== length)) {
      const sizes = members.map((key, index) => `${key} has ${lists[index]?.length}`).join(', ');
      throw new RangeError(`zipped variant keys need equally many values, but ${sizes}`);
    }
    for (const key of members) free.delete(key);
    if (members.length === 0) continue;
    dimensions.push(
      Array.from({ length }, (_, index) =>
        Object.fromEntries(members.map((key, member) => [key, lists[member]?.[index] as VariantValue])),
      ),
    );
  }
  for (const key of free) dimensions.push((config.values.get(key) ?? []).map((value) => ({ [key]: value })));
  let combinations: Variant[] = [{}];
  for (const dimension of dimensions) {
    combinations = combinations.flatMap((before) => dimension.map((choice) => ({ ...before, ...choice })));
  }
  return uniqueVariants(combinations);
}

/**
 * A combination split on keys that it lacks, in their order. Keys that are zipped with some that it has follow those,
 * where rattler-build would take all of their values.
 */
export function splitCombination(config: VariantConfig, combination: Variant, keys: readonly string[]): Variant[] {
  let split: Variant[] = [combination];
  for (const key of keys) {
    const values = config.values.get(key) ?? [];
    const zipped = config.zipKeys.find((group) => group.includes(key)) ?? [];
    split = split.flatMap((before) => {
      const leaders = zipped.filter((other) => other !== key && Object.hasOwn(before, other));
      const fits = (index: number): boolean =>
        leaders.every((leader) => config.values.get(leader)?.[index] === before[leader]);
      return values.flatMap((value, index) => (fits(index) ? [{ ...before, [key]: value }] : []));
    });
  }
  return split.map(sortedVariant);
}

/** Without repeated ones, in the order of rattler-build. */
export function uniqueVariants(variants: readonly Variant[]): Variant[] {
  const byText = new Map(variants.map((variant) => [orderText(variant), sortedVariant(variant)]));
  return [...byText].sort(([a], [b]) => compareBytes(a, b)).map(([, variant]) => variant);
}

function orderText(variant: Variant): string {
  const entries = Object.entries(sortedVariant(variant));
  return entries.map(([key, value]) => `NormalizedKey("${key}"): ${JSON.stringify(value)}`).join(', ');
}
