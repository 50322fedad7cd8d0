import { nearestWord } from '../../support/index.js';
import { describeNode, type MapNode, type RecipeNode, type Span } from '../document/node.js';
import {
  attempt,
  type Deferred,
  type MentionedNames,
  type ParseScope,
  type RenderScope,
  type Shape,
  type ShapeValue,
  unreadable,
} from './shape.js';

export type Fields = Readonly<Record<string, Shape<unknown>>>;

/** The values of a map; keys that are not there have none. */
export type FieldValues<F extends Fields> = { readonly [K in keyof F]?: ShapeValue<F[K]> | undefined };

/** A map that was read, whose keys can be asked for before it is evaluated. */
export interface DeferredMap<F extends Fields> extends Deferred<FieldValues<F>> {
  readonly span: Span;
  has(key: keyof F): boolean;
  /** The value of a key as its own shape reads it: a map for a map. */
  field<K extends keyof F>(key: K): ReturnType<F[K]['parse']> | undefined;
  /** Where the value of a key stands. */
  spanOf(key: keyof F): Span | undefined;
  /** As `evaluate`, without some keys. */
  evaluateExcept(scope: RenderScope, keys: readonly (keyof F)[]): FieldValues<F>;
}

export interface MapShape<F extends Fields> extends Shape<FieldValues<F>> {
  parse(node: RecipeNode, scope: ParseScope): DeferredMap<F>;
}

export interface MapOptions {
  readonly required?: readonly string[];
  /** Messages for keys that are known not to belong here. */
  readonly forbidden?: Readonly<Record<string, string>>;
}

/**
 * A map with known keys.
 * @param what how to speak of it: `the section 'build'`
 */
export function map<const F extends Fields>(what: string, fields: F, options: MapOptions = {}): MapShape<F> {
  return {
    parse(node, scope) {
      if (node.kind !== 'map') {
        scope.findings.error('recipe-type', `${what} is a map, found ${describeNode(node)}`, node.span);
        return new ReadMap<F>(node.span, new Map(), true);
      }
      return new ReadMap<F>(node.span, parseFields(node, what, fields, options, scope), false);
    },
  };
}

function parseFields(
  node: MapNode,
  what: string,
  fields: Fields,
  { required = [], forbidden = {} }: MapOptions,
  scope: ParseScope,
): Map<string, ReadField> {
  const read = new Map<string, ReadField>();
  for (const { key, keySpan, value } of node.entries) {
    const shape = Object.hasOwn(fields, key) ? fields[key] : undefined;
    if (shape) {
      read.set(key, { value: shape.parse(value, scope), span: value.span });
    } else if (Object.hasOwn(forbidden, key)) {
      scope.findings.error('recipe-misplaced-key', forbidden[key] as string, keySpan);
    } else {
      unknownKey(key, keySpan, what, Object.keys(fields), scope);
    }
  }
  for (const key of required) {
    if (read.has(key)) continue;
    scope.findings.error('recipe-missing-key', `${what} needs the key '${key}'`, firstKeySpan(node));
  }
  return read;
}

/** Reports a key that is not known, with the nearest one that is. */
export function unknownKey(key: string, span: Span, what: string, known: readonly string[], scope: ParseScope): void {
  const near = nearestWord(key, known);
  const hint = near === undefined ? `It has ${known.map((name) => `'${name}'`).join(', ')}` : `Did you mean '${near}'?`;
  scope.findings.error('recipe-unknown-key', `${what} has no key '${key}'`, span, { hint });
}

export function firstKeySpan(node: MapNode): Span {
  return node.entries[0]?.keySpan ?? node.span;
}

interface ReadField {
  readonly value: Deferred<unknown>;
  readonly span: Span;
}

class ReadMap<F extends Fields> implements DeferredMap<F> {
  readonly span: Span;
  readonly #fields: ReadonlyMap<string, ReadField>;
  readonly #isBroken: boolean;

  constructor(span: Span, fields: ReadonlyMap<string, ReadField>, isBroken: boolean) {
    this.span = span;
    this.#fields = fields;
    this.#isBroken = isBroken;
  }

  has(key: keyof F): boolean {
    return this.#fields.has(key as string);
  }

  field<K extends keyof F>(key: K): ReturnType<F[K]['parse']> | undefined {
    return this.#fields.get(key as string)?.value as ReturnType<F[K]['parse']> | undefined;
  }

  spanOf(key: keyof F): Span | undefined {
    return this.#fields.get(key as string)?.span;
  }

  evaluate(scope: RenderScope): FieldValues<F> {
    return this.evaluateExcept(scope, []);
  }

  evaluateExcept(scope: RenderScope, keys: readonly (keyof F)[]): FieldValues<F> {
    if (this.#isBroken) return unreadable.evaluate(scope);
    const values: Record<string, unknown> = {};
    for (const [key, field] of this.#fields) {
      if (!keys.includes(key)) values[key] = attempt(scope, () => field.value.evaluate(scope));
    }
    return values as FieldValues<F>;
  }

  scan(names: MentionedNames): void {
    for (const field of this.#fields.values()) field.value.scan(names);
  }
}

/** A map with keys of the author's own. */
export function dictionary<T>(
  what: string,
  value: Shape<T>,
  checkKey: (key: string) => string | undefined = () => undefined,
): Shape<Map<string, T>> {
  return {
    parse(node, scope) {
      if (node.kind !== 'map') {
        scope.findings.error('recipe-type', `${what} is a map, found ${describeNode(node)}`, node.span);
        return unreadable;
      }
      const read = new Map<string, Deferred<T>>();
      for (const entry of node.entries) {
        const problem = checkKey(entry.key);
        if (problem !== undefined) scope.findings.error('recipe-key', problem, entry.keySpan);
        read.set(entry.key, value.parse(entry.value, scope));
      }
      return {
        evaluate(render) {
          const values = new Map<string, T>();
          for (const [key, one] of read) attempt(render, () => values.set(key, one.evaluate(render)));
          return values;
        },
        scan(names) {
          for (const one of read.values()) one.scan(names);
        },
      };
    },
  };
}
