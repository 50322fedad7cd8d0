import type { Version } from './version.js';

/** Strict: recipes and manifests. Lenient: repodata and what a person types, with the quirks of old. */
export type ParseMode = 'strict' | 'lenient';

export type RangeOperator = '>' | '>=' | '<' | '<=';

/** A version spec as a tree. In a group no part is a group of the same operator. */
export type VersionSpecNode =
  | { readonly kind: 'any' }
  | { readonly kind: 'range'; readonly operator: RangeOperator; readonly version: Version }
  | { readonly kind: 'exact'; readonly negated: boolean; readonly version: Version }
  | { readonly kind: 'prefix'; readonly negated: boolean; readonly version: Version }
  | { readonly kind: 'compatible'; readonly version: Version }
  | { readonly kind: 'all' | 'either'; readonly parts: readonly VersionSpecNode[] };
