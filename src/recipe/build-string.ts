import { createHash } from 'node:crypto';
import { sortedVariant, type Variant } from './variants/variant.js';

/** What the build string of an output is made from. */
export interface BuildStringInput {
  readonly variant: Variant;
  readonly buildNumber: number;
  readonly noarch?: 'python' | 'generic';
  /** Put in front, with `_` behind it (`--build-string-prefix`). */
  readonly prefix?: string;
}

export interface BuildString {
  /** `pyh4616a5c_0` */
  readonly text: string;
  /** Seven hex digits. */
  readonly hash: string;
  /** The text that was hashed: `info/hash_input.json`. */
  readonly hashInput: string;
}

/**
 * The text that is hashed: the used variant as JSON with sorted keys and Python's separators; characters outside ASCII
 * stay as they are. Spec: recipe.md 13.1.
 */
export function hashInputText(variant: Variant): string {
  const entries = Object.entries(sortedVariant(variant));
  return `{${entries.map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`).join(', ')}}`;
}

/** The first seven hex digits of the SHA-1. Spec: recipe.md 13.2. */
export function variantHash(hashInput: string): string {
  return createHash('sha1').update(hashInput).digest('hex').slice(0, 7);
}

/** Tag, the variant keys it stands for, and how many parts of the version it shows. */
const languages: readonly (readonly [tag: string, keys: readonly string[], parts: number])[] = [
  ['np', ['numpy'], 2],
  ['py', ['python'], 2],
  ['pl', ['perl'], 3],
  ['lua', ['lua'], 2],
  ['r', ['r', 'r_base'], 2],
];

/** `py312` and the like: the languages that an output was built for. Spec: recipe.md 13.3. */
export function languagePrefix(variant: Variant, noarch?: 'python' | 'generic'): string {
  if (noarch === 'python') return 'py';
  let prefix = '';
  for (const [tag, keys, parts] of languages) {
    const key = keys.find((candidate) => Object.hasOwn(variant, candidate));
    if (key === undefined) continue;
    prefix += tag + String(variant[key]).split('.').slice(0, parts).join('');
  }
  return prefix;
}

/** The default build string of an output. Spec: recipe.md 13.4. */
export function defaultBuildString(input: BuildStringInput): BuildString {
  const hashInput = hashInputText(input.variant);
  const hash = variantHash(hashInput);
  const prefix = input.prefix === undefined ? '' : `${input.prefix}_`;
  const text = `${prefix}${languagePrefix(input.variant, input.noarch)}h${hash}_${input.buildNumber}`;
  return { text, hash, hashInput };
}
