import path from 'node:path';
import type { Node, Pair, Scalar, YAMLMap } from 'yaml';
import { InvalidInputError, PixiBuildError, type TextLocation } from '../support/index.js';
import { Evaluator } from './jinja/evaluator.js';
import { ExpressionError } from './jinja/expression-error.js';
import type { RecipePlatforms } from './jinja/selectors.js';
import { normalizeVariantKey, type VariantConfig, type VariantValue } from './variant.js';

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
 * @throws InvalidInputError code `variant-file` with the place
 */
export async function readVariantFile(
  source: VariantFile,
  platforms: RecipePlatforms,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<ReadVariants> {
  const evaluator = new Evaluator({ platforms, variant: {}, environment });
  const legacy = path.basename(source.file) === 'conda_build_config.yaml';
  const text = legacy ? await withoutOtherPlatforms(source.text, evaluator) : source.text;
  const { isMap, isScalar, isSeq, LineCounter, parseDocument } = await import('yaml');
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { schema: 'failsafe', lineCounter, uniqueKeys: true });

  const locationAt = (offset: number): TextLocation => {
    const { line, col } = lineCounter.linePos(offset);
    return { file: source.file, line, column: col, lineText: text.split(/\r?\n/)[line - 1] ?? '' };
  };
  const fail = (message: string, offset: number): never => {
    throw new InvalidInputError('variant-file', [
      { severity: 'error', code: 'variant-file', message, location: locationAt(offset) },
    ]);
  };
  const [syntaxError] = document.errors;
  if (syntaxError) fail(`invalid YAML: ${syntaxError.message.split('\n')[0]}`, syntaxError.pos[0]);

  const startOf = (node: unknown): number => (node as Node | null)?.range?.[0] ?? 0;
  const values = new Map<string, readonly VariantValue[]>();
  const zipKeys: string[][] = [];
  const warnings: string[] = [];

  /** The values of a list item; a condition gives those of its branch. */
  const itemValues = async (node: unknown): Promise<VariantValue[]> => {
    if (isScalar(node)) return scalarValue(node);
    if (isSeq(node)) return (await Promise.all(node.items.map(itemValues))).flat();
    if (!isMap(node) || legacy) return fail('expected a string, an integer or a boolean', startOf(node));
    return conditionalValues(node);
  };

  const scalarValue = async (node: Scalar): Promise<VariantValue[]> => {
    const value = String(node.value ?? '');
    if (!legacy && value.includes('${{') && value.includes('}}')) {
      const rendered = await evaluated(() => evaluator.render(value), startOf(node));
      return rendered === '' ? [] : [rendered];
    }
    if (node.type !== 'PLAIN') return [value];
    if (value === '' || value === '~' || value === 'null') return [];
    if (/^(?:true|True|TRUE|false|False|FALSE)$/.test(value)) return [value.toLowerCase() === 'true'];
    const integer = /^[-+]?\d+$/.test(value) ? Number(value) : Number.NaN;
    return [Number.isSafeInteger(integer) ? integer : value];
  };

  const conditionalValues = async (node: YAMLMap): Promise<VariantValue[]> => {
    const condition = node.get('if', true);
    if (!isScalar(condition)) return fail("expected a value, or a map with the key 'if'", startOf(node));
    const holds = await evaluated(() => evaluator.holds(String(condition.value)), startOf(condition));
    const branch = node.get(holds ? 'then' : 'else', true);
    return branch === undefined ? [] : itemValues(branch);
  };

  const evaluated = async <T>(work: () => Promise<T>, offset: number): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      if (error instanceof ExpressionError) return fail(error.message, offset);
      throw error;
    }
  };

  const readZipKeys = (node: unknown): void => {
    if (!isSeq(node)) fail('expected a list of lists of keys', startOf(node));
    for (const group of isSeq(node) ? node.items : []) {
      const keys = isSeq(group) ? group.items : [];
      if (keys.length < 2) fail('expected a list of at least two keys', startOf(group));
      zipKeys.push(keys.map((item) => normalizeVariantKey(String((item as Scalar).value))));
    }
  };

  const { contents } = document;
  if (contents !== null && !(isScalar(contents) && contents.value === '') && !isMap(contents)) {
    fail('expected a map of variant keys', startOf(contents));
  }
  for (const pair of isMap(contents) ? (contents.items as Pair[]) : []) {
    const key = String((pair.key as Scalar).value);
    if (key === 'pin_run_as_build' || key === 'target_platform') {
      warnings.push(`'${key}' in ${source.file} is ignored`);
    } else if (key === 'zip_keys') {
      readZipKeys(pair.value);
    } else if (isSeq(pair.value)) {
      const list = await itemValues(pair.value);
      if (list.length > 0) values.set(normalizeVariantKey(key), list);
    } else if (!legacy || !isScalar(pair.value) || String(pair.value.value ?? '') !== '') {
      fail(`expected a list of values for '${key}'`, startOf(pair.value ?? pair.key));
    }
  }
  checkZipLengths(values, zipKeys, source.file);
  return { values, zipKeys, warnings };
}

/** Lists of a group must be equally long, unless one of its keys is missing altogether. */
function checkZipLengths(
  values: ReadonlyMap<string, readonly VariantValue[]>,
  zipKeys: readonly (readonly string[])[],
  file: string,
): void {
  for (const group of zipKeys) {
    const lengths = group.map((key) => values.get(key)?.length);
    if (lengths.includes(undefined) || new Set(lengths).size === 1) continue;
    const sizes = group.map((key, index) => `${key} has ${lengths[index]}`).join(', ');
    throw new PixiBuildError('variant-zip-keys', `Zipped keys in ${file} need equally many values, but ${sizes}`, {
      exitCode: 2,
    });
  }
}

/**
 * The lines of a `conda_build_config.yaml` that hold for the platform. A selector stands in a comment, `# [linux]`; one
 * that cannot be evaluated does not hold. A number as an item of a list is a text here.
 */
async function withoutOtherPlatforms(text: string, evaluator: Evaluator): Promise<string> {
  const lines: string[] = [];
  for (const line of text.split(/\r?\n/)) {
    const hash = line.indexOf('#');
    const content = hash < 0 ? line : line.slice(0, hash);
    const comment = hash < 0 ? '' : line.slice(hash + 1).trim();
    const selector = /^\[(.*)\]$/s.exec(comment)?.[1]?.trim() ?? '';
    const kept = selector === '' || (await selectorHolds(selector, evaluator));
    // An empty line in its place keeps the numbers of lines right.
    lines.push(kept ? content.replace(/^(\s*-\s+)([-+]?\d+(?:\.\d*)?)\s*$/, "$1'$2'") : '');
  }
  return lines.join('\n');
}

async function selectorHolds(selector: string, evaluator: Evaluator): Promise<boolean> {
  const expression = selector
    .replaceAll('os.environ.get', 'environ.get')
    .replace(/\.startswith\s*\(/g, ' is startingwith(');
  try {
    return await evaluator.holds(expression);
  } catch (error) {
    if (error instanceof ExpressionError) return false;
    throw error;
  }
}
