import { parseInteger } from '../document/node.js';
import { chosen, mapped } from '../shapes/combine.js';
import { list } from '../shapes/list.js';
import { map } from '../shapes/map.js';
import { nonEmpty, readFlag, scalar } from '../shapes/scalar.js';
import { ReadError, type Shape } from '../shapes/shape.js';

/** Variables that are known only when sources are unpacked or files are collected. */
export type LateVariable = 'PREFIX' | 'BUILD_PREFIX' | 'SRC_DIR' | 'RECIPE_DIR' | 'BUILD_DIR';

/** A value in which some variables stand for themselves, as templates, until they are known. */
export function lateBound<T>(shape: Shape<T>, variables: readonly LateVariable[]): Shape<T> {
  const values = new Map(variables.map((name) => [name, `\${{ ${name} }}`]));
  return {
    parse(node, scope) {
      const read = shape.parse(node, scope);
      return {
        evaluate: (render) => render.evaluator.withVariables(values, () => read.evaluate(render)),
        scan: (names) => read.scan(names),
      };
    },
  };
}

/** Files by patterns. Spec: recipe.md 6.4. */
export interface GlobSelection {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

/** One pattern over paths. */
export const glob: Shape<string> = scalar('a pattern of file names', (text) => {
  const problem = globProblem(text);
  if (problem !== undefined) throw new ReadError(`'${text}' is no valid pattern of file names: ${problem}`);
  return text;
});

/** Why a text is no pattern: brackets and braces must end. */
function globProblem(text: string): string | undefined {
  if (text === '') return 'it is empty';
  let braces = 0;
  for (let at = 0; at < text.length; at++) {
    const letter = text[at];
    if (letter === '\\') {
      at++;
    } else if (letter === '[') {
      // A `]` right after the opening is a member of the class.
      const negated = text[at + 1] === '!' || text[at + 1] === '^' ? 1 : 0;
      const end = text.indexOf(']', at + 2 + negated);
      if (end < 0) return "'[' is not closed";
      at = end;
    } else if (letter === '{') {
      braces++;
    } else if (letter === '}') {
      if (braces === 0) return "'}' without '{'";
      braces--;
    }
  }
  return braces > 0 ? "'{' is not closed" : undefined;
}

export const globs = list(glob);

/** A list of patterns, or a map with `include` and `exclude`. */
export const globSelection: Shape<GlobSelection> = chosen<GlobSelection>((node) =>
  node.kind === 'map'
    ? mapped(map('a selection of files', { include: globs, exclude: globs }), ({ include = [], exclude = [] }) => ({
        include,
        exclude,
      }))
    : mapped(globs, (include) => ({ include, exclude: [] })),
);

/** All files, none, or those that match. */
export const flagOrGlobs: Shape<boolean | readonly string[]> = chosen<boolean | readonly string[]>((node) => {
  if (node.kind !== 'scalar') return globs;
  return scalar('true, false or a list of patterns', (text, context) => {
    if (context.isRendered && /^(?:yes|no)$/i.test(text)) return text.toLowerCase() === 'yes';
    const word = readFlag(text, context);
    if (word !== undefined) return word;
    const hint = 'Patterns are written as a list: ["lib/**"]';
    throw new ReadError(`expected true, false or a list of patterns, found '${text}'`, hint);
  });
});

/** A signed whole number of 32 bits; a template that renders to nothing gives none. */
export function smallInteger(what: string): Shape<number | undefined> {
  return scalar(what, (text, { isRendered }) => {
    if (isRendered && text === '') return undefined;
    const number = parseInteger(text);
    if (number === undefined || Math.abs(number) > 0x7fffffff) throw new ReadError(`expected ${what}, found '${text}'`);
    return number;
  });
}

/** An absolute URL, in the form that WHATWG gives it. */
export const url: Shape<string> = scalar('a URL', (text) => {
  if (!URL.canParse(text)) {
    throw new ReadError(`'${text}' is no absolute URL`, 'Write it with its scheme, such as https://example.com');
  }
  return new URL(text).href;
});

/** A digest in hex; nothing stands for one that never matches. Spec: recipe.md 5. */
export function digest(name: string, bytes: number): Shape<string> {
  return scalar(`a ${name} digest`, (text) => {
    if (text === '') return '0'.repeat(bytes * 2);
    if (text.length !== bytes * 2 || !/^[0-9a-fA-F]*$/.test(text)) {
      throw new ReadError(`'${text}' is no ${name} digest, which has ${bytes * 2} hex digits`);
    }
    return text.toLowerCase();
  });
}

export const texts = list(nonEmpty('a text'));
