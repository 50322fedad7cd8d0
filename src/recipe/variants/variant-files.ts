import path from 'node:path';
import { Findings, RecipeProblem } from '../document/findings.js';
import {
  describeNode,
  entryOf,
  isNull,
  type MapNode,
  type RecipeNode,
  type ScalarNode,
  typedScalar,
} from '../document/node.js';
import { loadYaml, parseYaml } from '../document/parse.js';
import { SourceText } from '../document/source-text.js';
import { loadEngine } from '../jinja/engine.js';
import { Evaluator } from '../jinja/evaluator.js';
import type { RecipePlatforms } from '../jinja/selectors.js';
import { isTemplate } from '../jinja/tokens.js';
import { holdsScalar, type RenderScope, renderScalar } from '../shapes/shape.js';
import { forPlatform } from './conda-build-config.js';
import { normalizeVariantKey, type VariantConfig, type VariantOrigin, type VariantValue } from './variant.js';

/** Names of files beside a recipe that count by themselves; only the first that is there. Spec: recipe.md 12.1. */
export const automaticVariantFiles = ['variants.yaml', 'conda_build_config.yaml'] as const;

/** The text of a file of variants. */
export interface VariantFile {
  /** Absolute. One named `conda_build_config.yaml` has the syntax of conda-build. */
  readonly file: string;
  readonly text: string;
}

export interface ReadVariants extends VariantConfig {
  /** Sentences about keys that are ignored. */
  readonly warnings: readonly string[];
}

/**
 * Reads a file of variants, with its conditions decided for the platforms. Spec: recipe.md 12.2.
 *
 * @throws InvalidInputError code `variant-file` with all errors and their places
 */
export async function readVariantFile(
  { file, text }: VariantFile,
  platforms: RecipePlatforms,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<ReadVariants> {
  await Promise.all([loadYaml(), loadEngine()]);
  const evaluator = new Evaluator({ platforms, variant: {}, environment });
  const isLegacy = path.basename(file) === 'conda_build_config.yaml';
  const findings = new Findings(new SourceText(file, isLegacy ? forPlatform(text, evaluator) : text));
  const reader = new VariantReader(findings, evaluator, isLegacy);
  const variants = reader.read(parseYaml(findings));
  findings.check('variant-file');
  return variants;
}

class VariantReader {
  readonly #findings: Findings;
  readonly #scope: RenderScope;
  readonly #isLegacy: boolean;
  readonly #values = new Map<string, readonly VariantValue[]>();
  readonly #origins = new Map<string, readonly VariantOrigin[]>();
  readonly #warnings: string[] = [];
  #zipKeys: string[][] = [];

  constructor(findings: Findings, evaluator: Evaluator, isLegacy: boolean) {
    this.#findings = findings;
    this.#scope = { findings, evaluator, settings: { experimental: false, v3: false } };
    this.#isLegacy = isLegacy;
  }

  read(node: RecipeNode | undefined): ReadVariants {
    if (node && !isNull(node)) {
      if (node.kind === 'map') this.#readKeys(node);
      else this.#error('expected a map of variant keys', node);
    }
    return { values: this.#values, origins: this.#origins, zipKeys: this.#zipKeys, warnings: this.#warnings };
  }

  #readKeys(node: MapNode): void {
    for (const { key, keySpan, value } of node.entries) {
      if (key === 'pin_run_as_build' || key === 'target_platform') {
        this.#warnings.push(`'${key}' in ${this.#findings.source.file} is ignored`);
      } else if (key === 'zip_keys') {
        this.#readZipKeys(value);
      } else if (value.kind === 'list') {
        this.#readValues(normalizeVariantKey(key), value);
      } else if (!this.#isLegacy || !isNull(value)) {
        // An empty value has no place of its own.
        const place = isNull(value) ? { ...value, span: keySpan } : value;
        this.#error(`expected a list of values for '${key}'`, place, `Write: ${key}: [value]`);
      }
    }
    const entry = entryOf(node, 'zip_keys');
    if (entry) this.#checkZipLengths(entry.value);
  }

  #readValues(key: string, node: RecipeNode): void {
    const found: { value: VariantValue; origin: VariantOrigin }[] = [];
    this.#collect(node, found);
    if (found.length === 0) return;
    this.#values.set(
      key,
      found.map((one) => one.value),
    );
    this.#origins.set(
      key,
      found.map((one) => one.origin),
    );
  }

  /** The values of a list or of one item; a condition gives those of its branch. */
  #collect(node: RecipeNode, found: { value: VariantValue; origin: VariantOrigin }[]): void {
    if (node.kind === 'list') {
      for (const item of node.items) this.#collect(item, found);
    } else if (node.kind === 'scalar') {
      this.#attempt(() => {
        for (const value of this.#scalarValues(node)) found.push({ value, origin: this.#originOf(node) });
      });
    } else {
      this.#attempt(() => {
        const branch = this.#branchOf(node);
        if (branch && !isNull(branch)) this.#collect(branch, found);
      });
    }
  }

  #scalarValues(node: ScalarNode): VariantValue[] {
    if (!this.#isLegacy && isTemplate(node.text)) {
      const rendered = renderScalar(node, this.#scope);
      return rendered === '' ? [] : [rendered];
    }
    return isNull(node) ? [] : [typedScalar(node)];
  }

  #branchOf(node: MapNode): RecipeNode | undefined {
    const condition = entryOf(node, 'if')?.value;
    if (condition?.kind !== 'scalar' || this.#isLegacy) {
      const expected = this.#isLegacy ? 'expected a value' : "expected a value, or a map with the key 'if'";
      this.#error(`${expected}, found ${describeNode(node)}`, node);
      return undefined;
    }
    return entryOf(node, holdsScalar(condition, this.#scope) ? 'then' : 'else')?.value;
  }

  #readZipKeys(node: RecipeNode): void {
    if (node.kind !== 'list') {
      this.#error('expected a list of lists of keys', node);
      return;
    }
    for (const group of node.items) {
      const keys = group.kind === 'list' ? group.items.filter((item) => item.kind === 'scalar') : [];
      if (keys.length < 2) this.#error('expected a list of at least two keys', group);
      else this.#zipKeys.push(keys.map((key) => normalizeVariantKey(key.text)));
    }
  }

  /** Lists of a group must be equally long, unless one of its keys is missing altogether. */
  #checkZipLengths(node: RecipeNode): void {
    this.#zipKeys.forEach((group, index) => {
      const lengths = group.map((key) => this.#values.get(key)?.length);
      if (lengths.includes(undefined) || new Set(lengths).size === 1) return;
      const sizes = group.map((key, member) => `${key} has ${lengths[member]}`).join(', ');
      const place = node.kind === 'list' ? (node.items[index] ?? node) : node;
      this.#error(`zipped keys need equally many values, but ${sizes}`, place);
    });
  }

  #originOf(node: ScalarNode): VariantOrigin {
    return { kind: 'file', location: this.#findings.source.locate(node.span) };
  }

  #attempt(work: () => void): void {
    try {
      work();
    } catch (error) {
      if (!(error instanceof RecipeProblem)) throw error;
      this.#findings.error('variant-file', error.message, error.span, { hint: error.hint });
    }
  }

  #error(message: string, node: RecipeNode, hint?: string): void {
    this.#findings.error('variant-file', message, node.span, { hint });
  }
}
