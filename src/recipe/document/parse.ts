import type { Node, Pair, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import type { Findings } from './findings.js';
import type { MapEntry, RecipeNode, Span } from './node.js';

type Yaml = typeof import('yaml');

let yaml: Yaml | undefined;

/** Loads the YAML parser; later calls cost nothing. */
export async function loadYaml(): Promise<Yaml> {
  yaml ??= await import('yaml');
  return yaml;
}

/** Beyond any recipe, and far below what ends the stack. */
const maximumDepth = 100;

/**
 * Reads one YAML document: plain scalars keep their text, anchors, aliases and tags are refused, keys are unique. Spec:
 * recipe.md 1. `loadYaml` must have been called.
 * @returns undefined when the text is no YAML, or there is nothing in it; the findings say what is wrong
 */
export function parseYaml(findings: Findings): RecipeNode | undefined {
  if (!yaml) throw new Error('The YAML parser is used before it is loaded');
  const { text } = findings.source;
  const document = yaml.parseDocument(text, { schema: 'failsafe', uniqueKeys: false, logLevel: 'silent' });
  for (const problem of document.errors) {
    const [start, end] = problem.pos;
    const message = (problem.message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '');
    findings.error('recipe-yaml', `invalid YAML: ${message}`, { start, end }, { hint: yamlHint(text, start) });
    // What follows the first error of a text is mostly made by it.
    return undefined;
  }
  return document.contents === null ? undefined : new Converter(yaml, findings).convert(document.contents, 0);
}

function yamlHint(text: string, offset: number): string | undefined {
  const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1).split('\n', 1)[0] ?? '';
  if (line.includes('\t')) return 'Indent with spaces, not with tabs';
  if (/[[{,]\s*\$\{\{/.test(line)) return 'Put quotes around a template within brackets: ["${{ ... }}"]';
  if (/:\s+\$\{\{.*:\s/.test(line) || /-\s+\$\{\{.*:\s/.test(line)) return 'Put quotes around the template';
  return undefined;
}

class Converter {
  readonly #yaml: Yaml;
  readonly #findings: Findings;

  constructor(library: Yaml, findings: Findings) {
    this.#yaml = library;
    this.#findings = findings;
  }

  convert(node: unknown, depth: number): RecipeNode {
    const span = spanOf(node);
    const { isAlias, isMap, isScalar, isSeq } = this.#yaml;
    if (isAlias(node)) return this.#refuse("aliases ('*name') are not supported in recipes", span);
    if (depth > maximumDepth) return this.#refuse('values are nested too deeply', span);
    const { anchor, tag } = node as { anchor?: string; tag?: string };
    if (anchor !== undefined) this.#refuse(`anchors ('&${anchor}') are not supported in recipes`, span);
    if (tag !== undefined && !tag.startsWith('tag:yaml.org,2002:')) {
      this.#refuse(`tags ('${tag}') are not supported in recipes`, span);
    } else if (tag !== undefined && this.#isWritten(tag, span)) {
      this.#refuse('tags are not supported in recipes', span);
    }
    if (isScalar(node)) return this.#scalar(node, span);
    if (isSeq(node)) return this.#list(node, span, depth);
    if (isMap(node)) return this.#map(node, span, depth);
    return { kind: 'scalar', text: '', plain: true, span };
  }

  /** The parser gives default tags to all collections and scalars; only written ones are errors. */
  #isWritten(_tag: string, span: Span): boolean {
    return /!\S*\s*$/.test(this.#findings.source.text.slice(Math.max(0, span.start - 40), span.start));
  }

  #scalar(node: Scalar, span: Span): RecipeNode {
    const text = typeof node.value === 'string' ? node.value : String(node.value ?? '');
    return { kind: 'scalar', text, plain: node.type === 'PLAIN' || node.type === undefined, span };
  }

  #list(node: YAMLSeq, span: Span, depth: number): RecipeNode {
    return { kind: 'list', items: node.items.map((item) => this.convert(item, depth + 1)), span };
  }

  #map(node: YAMLMap, span: Span, depth: number): RecipeNode {
    const entries: MapEntry[] = [];
    const seen = new Map<string, Span>();
    for (const pair of node.items as Pair[]) {
      const keySpan = spanOf(pair.key ?? node);
      if (!this.#yaml.isScalar(pair.key)) {
        this.#refuse('a key must be a single text', keySpan);
        continue;
      }
      const key = String(pair.key.value ?? '');
      const first = seen.get(key);
      if (first) {
        this.#findings.error('recipe-duplicate-key', `the key '${key}' is there twice`, keySpan, {
          related: { message: 'it is first here', span: first },
        });
        continue;
      }
      seen.set(key, keySpan);
      const value =
        pair.value === null || pair.value === undefined
          ? ({ kind: 'scalar', text: '', plain: true, span: keySpan } as const)
          : this.convert(pair.value, depth + 1);
      entries.push({ key, keySpan, value });
    }
    return { kind: 'map', entries, span };
  }

  #refuse(message: string, span: Span): RecipeNode {
    this.#findings.error('recipe-yaml', message, span);
    return { kind: 'scalar', text: '', plain: true, span };
  }
}

function spanOf(node: unknown): Span {
  const [start = 0, end = start] = (node as Node).range ?? [];
  return { start, end: Math.max(start, end) };
}
