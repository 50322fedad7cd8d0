import type { TextLocation } from '../../support/index.js';
import type { VariantConfig, VariantOrigin, VariantValue } from '../variants/variant.js';
import type { RenderedOutput } from './model.js';
import type { VariantReason } from './used-variant.js';

/** One key of the hash of a build string. */
export interface HashEntry {
  /** Normalised. */
  readonly key: string;
  readonly value: VariantValue;
  readonly reason: VariantReason;
  /** Where the value was set, as far as that is known. */
  readonly origin?: VariantOrigin;
}

/** What a build string is made from. */
export interface HashExplanation {
  readonly name: string;
  readonly buildString: string;
  readonly hash: string;
  readonly hashPrefix: string;
  /** Exactly the text that was hashed with SHA-1. */
  readonly hashInput: string;
  readonly buildNumber: number;
  /** In the order in which they are hashed. */
  readonly entries: readonly HashEntry[];
  /** Keys of the configuration that the output did not use, sorted. */
  readonly unused: readonly string[];
}

/** The part of an output that its build string depends on. */
export type HashedOutput = Pick<
  RenderedOutput,
  'name' | 'buildString' | 'hash' | 'hashPrefix' | 'hashInput' | 'buildNumber' | 'variant' | 'variantReasons'
>;

/** Why an output has its build string: which variant keys went into it, why, and where their values were set. */
export function explainHash(output: HashedOutput, config: VariantConfig): HashExplanation {
  const { name, buildString, hash, hashPrefix, hashInput, buildNumber, variant } = output;
  const entries = Object.entries(variant).map(([key, value]): HashEntry => {
    const reason = output.variantReasons.get(key) ?? 'read';
    const origin = originOf(key, value, config);
    return { key, value, reason, ...(origin && { origin }) };
  });
  const unused = [...config.values.keys()].filter((key) => !Object.hasOwn(variant, key)).sort();
  return { name, buildString, hash, hashPrefix, hashInput, buildNumber, entries, unused };
}

function originOf(key: string, value: VariantValue, config: VariantConfig): VariantOrigin | undefined {
  const index = config.values.get(key)?.indexOf(value) ?? -1;
  return index < 0 ? undefined : config.origins?.get(key)?.[index];
}

const reasons: Readonly<Record<VariantReason, string>> = {
  platform: 'always part of the hash',
  always: 'always part of the hash',
  'environment-variable': 'sets an environment variable of builds',
  read: 'read by a template, condition or script',
  'free-spec': 'gives the version of a build or host requirement',
  'use-keys': "named by 'build: variant: use_keys'",
  'virtual-package': 'a virtual package among the run requirements',
  staging: 'used by the staging output that it inherits from',
  'exact-pin': 'pinned exactly, as an output of the same recipe',
};

/**
 * The explanation as lines of text.
 * @param displayPath turns an absolute path into the one to show
 */
export function hashExplanationLines(
  explanation: HashExplanation,
  displayPath: (file: string) => string = (file) => file,
): string[] {
  const { entries, hash, hashInput, unused } = explanation;
  const lines = [
    `${explanation.name}: build string ${explanation.buildString}`,
    `  hash ${hash}: the first seven digits of the SHA-1 of ${hashInput}`,
    ...entries.map(({ key, value, reason, origin }) => {
      const place = origin ? ` (${originText(origin, displayPath)})` : '';
      return `  ${key} = ${JSON.stringify(value)}: ${reasons[reason]}${place}`;
    }),
  ];
  if (unused.length > 0) lines.push(`  not used: ${unused.join(', ')}`);
  return lines;
}

function originText(origin: VariantOrigin, displayPath: (file: string) => string): string {
  switch (origin.kind) {
    case 'file':
      return placeText(origin.location, displayPath);
    case 'command-line':
      return 'from the command line';
    case 'workspace':
      return 'from the workspace manifest';
    case 'default':
      return 'a default of the backend';
  }
}

const placeText = ({ file, line, column }: TextLocation, displayPath: (file: string) => string): string =>
  `${displayPath(file)}:${line}:${column}`;
