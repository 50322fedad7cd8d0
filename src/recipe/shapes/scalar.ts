import { RecipeProblem } from '../document/findings.js';
import { describeNode, isNull, type RecipeNode, type ScalarNode } from '../document/node.js';
import { checkTemplateSyntax } from '../jinja/evaluator.js';
import { mentionedInTemplate } from '../jinja/mentions.js';
import { isTemplate } from '../jinja/tokens.js';
import {
  constant,
  type Deferred,
  dropped,
  type ParseScope,
  problemAt,
  ReadError,
  type RecipeSettings,
  type RenderScope,
  renderScalar,
  type Shape,
  unreadable,
} from './shape.js';

/** How a text came about: what was set on the command line, and whether a template made it. */
export interface ReadContext {
  readonly settings: RecipeSettings;
  readonly isRendered: boolean;
  /** Neither quoted nor a block nor rendered: the text may stand for something else than itself. */
  readonly isPlain: boolean;
}

/** Reads the text of a scalar, as it is written or as its template renders. */
export type ReadScalar<T> = (text: string, context: ReadContext) => T;

/**
 * A single value, which may be a template. One without a template is read at once, so that an error in it shows whatever
 * the variant.
 * @param expected for the message when it is a list or a map: `a number`
 * @param read throws ReadError or CondaParseError
 */
export function scalar<T>(expected: string, read: ReadScalar<T>): Shape<T> {
  return {
    parse(node, scope) {
      if (node.kind !== 'scalar') return refuse(node, expected, scope);
      if (isTemplate(node.text)) return templated(node, read, scope);
      try {
        return constant(read(node.text, { settings: scope.settings, isRendered: false, isPlain: node.plain }));
      } catch (error) {
        scope.findings.problem(problemAt(error, node, scope.findings));
        return unreadable;
      }
    },
  };
}

export function refuse(node: RecipeNode, expected: string, { findings }: ParseScope): Deferred<never> {
  findings.error('recipe-type', `expected ${expected}, found ${describeNode(node)}`, node.span);
  return unreadable;
}

function templated<T>(node: ScalarNode, read: ReadScalar<T>, scope: ParseScope): Deferred<T> {
  if (!checkTemplate(node, scope)) return unreadable;
  const names = mentionedInTemplate(node.text);
  const readText = (text: string, render: RenderScope): T => {
    try {
      return read(text, { settings: render.settings, isRendered: true, isPlain: false });
    } catch (error) {
      const problem = problemAt(error, node, render.findings);
      if (!(problem instanceof RecipeProblem)) throw problem;
      const said = text.length > 200 ? `${text.slice(0, 200)}...` : text;
      throw new RecipeProblem(problem.code, `${problem.message} (it renders to '${said}')`, problem.span, problem.hint);
    }
  };
  return {
    evaluate: (render) => readText(renderScalar(node, render), render),
    evaluateItem(render) {
      const text = renderScalar(node, render);
      return text === '' ? dropped : readText(text, render);
    },
    scan(found) {
      for (const name of names) found.add(name);
    },
  };
}

/** Whether the delimiters of a template match and its expressions are some; reports when not. */
export function checkTemplate(node: ScalarNode, scope: ParseScope): boolean {
  try {
    checkTemplateSyntax(node.text);
    return true;
  } catch (error) {
    scope.findings.problem(problemAt(error, node, scope.findings));
    return false;
  }
}

/** Any text; nothing counts as not given. */
export const text: Shape<string | undefined> = orNothing(scalar('a text', (value) => value));

/** A text that must not be left empty. */
export function nonEmpty(what: string): Shape<string> {
  return scalar(what, (value) => {
    if (value === '') throw new ReadError(`expected ${what}, found nothing`);
    return value;
  });
}

/** `true` or `false`; what a template renders may have any case. Spec: recipe.md 1. */
export const flag: Shape<boolean> = scalar('true or false', (value, context) => {
  const word = readFlag(value, context);
  if (word !== undefined) return word;
  throw new ReadError(`expected true or false, found '${value}'`, flagHint(value));
});

/** A flag that rattler-build takes as `true` or `false` only, in small letters, quoted or not. */
export const exactFlag: Shape<boolean> = scalar('true or false', (value, { isRendered }) => {
  const word = isRendered ? value.toLowerCase() : value;
  if (word === 'true') return true;
  if (word === 'false' || (isRendered && word === '')) return false;
  throw new ReadError(`expected true or false, found '${value}'`, flagHint(value.toLowerCase()));
});

/** A value that must not be a template. */
export function fixed<T>(shape: Shape<T>, expected: string): Shape<T> {
  return {
    parse(node, scope) {
      if (node.kind !== 'scalar' || !isTemplate(node.text)) return shape.parse(node, scope);
      scope.findings.error('recipe-type', `expected ${expected}; a template cannot stand here`, node.span);
      return unreadable;
    },
  };
}

/** A boolean, or undefined for a text that is none. */
export function readFlag(value: string, { isRendered, isPlain }: ReadContext): boolean | undefined {
  if (!isPlain && !isRendered) return undefined;
  const word = isRendered ? value.toLowerCase() : value;
  if (/^(?:true|True|TRUE)$/.test(word)) return true;
  return /^(?:false|False|FALSE)$/.test(word) || (isRendered && word === '') ? false : undefined;
}

function flagHint(value: string): string | undefined {
  if (/^(?:true|false)$/.test(value)) return `Write ${value} without quotes, in small letters`;
  if (/^(?:yes|on)$/i.test(value)) return "Write 'true'";
  return /^(?:no|off)$/i.test(value) ? "Write 'false'" : undefined;
}

/** A whole number that is not negative; a template that renders to nothing gives none. */
export function wholeNumber(what: string): Shape<number | undefined> {
  return scalar(`${what}`, (value, { isRendered }) => {
    if (isRendered && value === '') return undefined;
    const number = /^\+?\d+$/.test(value) ? Number(value) : Number.NaN;
    if (!Number.isSafeInteger(number)) throw new ReadError(`expected ${what}, found '${value}'`);
    return number;
  });
}

export function oneOf<const Word extends string>(words: readonly Word[]): Shape<Word> {
  const expected = words.map((word) => `'${word}'`).join(' or ');
  return scalar(expected, (value) => {
    const word = words.find((candidate) => candidate === value);
    if (word === undefined) throw new ReadError(`expected ${expected}, found '${value}'`);
    return word;
  });
}

/** A value that may be written as nothing (`key:`, `~`, `null`), which is as if it were not there. */
export function orNothing<T>(shape: Shape<T>): Shape<T | undefined> {
  return {
    parse: (node, scope): Deferred<T | undefined> => (isNull(node) ? constant(undefined) : shape.parse(node, scope)),
  };
}

/** A scalar that stays as it is written, for those who render it later. Its names count as mentioned. */
export function lateText(expected: string): Shape<string> {
  return {
    parse(node, scope) {
      if (node.kind !== 'scalar') return refuse(node, expected, scope);
      if (isTemplate(node.text) && !checkTemplate(node, scope)) return unreadable;
      const names = mentionedInTemplate(node.text);
      return {
        evaluate(render) {
          for (const name of names) render.evaluator.markRead(name);
          return node.text;
        },
        scan(found) {
          for (const name of names) found.add(name);
        },
      };
    },
  };
}
