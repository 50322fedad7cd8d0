import { isNull, type RecipeNode, type ScalarNode } from '../document/node.js';
import { mentionedVariables } from '../jinja/mentions.js';
import { chosen, mapped } from '../shapes/combine.js';
import { list, parseExpression } from '../shapes/list.js';
import { dictionary, map } from '../shapes/map.js';
import { lateText, nonEmpty, scalar, text } from '../shapes/scalar.js';
import { type Deferred, holdsScalar, type ParseScope, ReadError, type Shape } from '../shapes/shape.js';

/**
 * What a script runs. Texts are as written; they are rendered when they run (`renderScriptText`). Spec: recipe.md 6.1.
 */
export type ScriptContent =
  /** `build.sh` and the like beside the recipe, if there is one; only for the only output of a recipe. */
  | { readonly kind: 'default' }
  /** Nothing runs. */
  | { readonly kind: 'none' }
  /** One line is a file beside the recipe if there is one of that name, else a command; more lines are commands. */
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'commands'; readonly commands: readonly string[] }
  /** Relative to the recipe. */
  | { readonly kind: 'file'; readonly file: string };

export interface RecipeScript {
  readonly content: ScriptContent;
  /** Written as a map; only told apart where the recipe is shown. */
  readonly isMap?: true;
  readonly interpreter?: string;
  /** Rendered; those that came out empty are left out. */
  readonly env: Readonly<Record<string, string>>;
  /** Names of variables of the caller. */
  readonly secrets: readonly string[];
  /** Relative to the work directory. */
  readonly cwd?: string;
}

/** One step of a build that is written as steps. */
export interface BuildStep {
  readonly run: readonly string[];
  readonly interpreter?: string;
  readonly env: Readonly<Record<string, string>>;
  readonly cwd?: string;
}

export const defaultScript: RecipeScript = { content: { kind: 'default' }, env: {}, secrets: [] };
export const noScript: RecipeScript = { content: { kind: 'none' }, env: {}, secrets: [] };

/** Nothing that runs is said, so that another script may take its place. */
export function isUnset(script: RecipeScript): boolean {
  const { content, interpreter, env, secrets } = script;
  return (
    content.kind === 'default' && interpreter === undefined && Object.keys(env).length === 0 && secrets.length === 0
  );
}

const command = lateText('a command');
const commands = list(command, { bare: 'scalar', orNothing: true });

function contentOf(lines: readonly string[]): ScriptContent {
  if (lines.length === 0) return { kind: 'none' };
  const [only] = lines;
  return lines.length === 1 ? { kind: 'text', text: only as string } : { kind: 'commands', commands: lines };
}

const environment: Shape<Record<string, string>> = mapped(
  dictionary(
    "'env'",
    scalar('a text', (value) => {
      if (/[\r\n]/.test(value)) throw new ReadError('the value of an environment variable must not have line breaks');
      return value;
    }),
    (key) =>
      /^[A-Za-z_][A-Za-z0-9_]*$/.test(key)
        ? undefined
        : `'${key}' cannot be the name of an environment variable, which has letters, digits and '_' only`,
  ),
  (values) => Object.fromEntries([...values].filter(([, value]) => value !== '')),
);

const scriptMap: Shape<RecipeScript> = mapped(
  map('a script', {
    interpreter: text,
    env: environment,
    secrets: list(nonEmpty('the name of a variable'), { conditions: false }),
    content: commands,
    file: nonEmpty('the name of a file'),
    cwd: text,
  }),
  ({ interpreter, env = {}, secrets = [], content, file, cwd }): RecipeScript => ({
    content:
      file !== undefined
        ? { kind: 'file', file }
        : content === undefined
          ? { kind: 'default' }
          : content.some((line) => line !== '')
            ? { kind: 'commands', commands: content }
            : { kind: 'none' },
    isMap: true,
    env,
    secrets,
    ...(interpreter !== undefined && { interpreter }),
    ...(cwd !== undefined && { cwd }),
  }),
);

const plainScript = (content: ScriptContent): RecipeScript => ({ content, env: {}, secrets: [] });

const anyScript: Shape<RecipeScript> = chosen<RecipeScript>((node) => {
  if (isNull(node)) return { parse: () => ({ evaluate: () => defaultScript, scan() {} }) };
  if (node.kind === 'map') return scriptMap;
  if (node.kind === 'scalar') {
    return mapped(command, (one) => plainScript(one === '' ? { kind: 'none' } : { kind: 'text', text: one }));
  }
  return mapped(commands, (lines) => plainScript(contentOf(lines)));
});

/** Names in any branch of a text that is rendered later count as read, since what runs may depend on them. */
function readingAll<T>(shape: Shape<T>): Shape<T> {
  return {
    parse(node, scope) {
      const read = shape.parse(node, scope);
      const mentioned = new Set<string>();
      read.scan(mentioned);
      return {
        evaluate(render) {
          for (const name of mentioned) render.evaluator.markRead(name);
          return read.evaluate(render);
        },
        scan(names) {
          for (const name of mentioned) names.add(name);
        },
      };
    },
  };
}

/** A script in any of its forms. */
export const script: Shape<RecipeScript> = readingAll(anyScript);

/** A bare expression under which a step runs. */
const stepCondition: Shape<boolean> = {
  parse(node: RecipeNode, scope: ParseScope): Deferred<boolean> {
    const condition = parseExpression(node, scope);
    const names = mentionedVariables(condition?.text ?? '');
    return {
      evaluate: (render) => holdsScalar(condition as ScalarNode, render),
      scan(found) {
        for (const name of names) found.add(name);
      },
    };
  },
};

const step: Shape<BuildStep | undefined> = mapped(
  map(
    'a step',
    { run: commands, if: stepCondition, interpreter: text, cwd: text, env: environment },
    { required: ['run'] },
  ),
  ({ run = [], if: condition = true, interpreter, cwd, env = {} }) =>
    condition
      ? {
          run,
          env,
          ...(interpreter !== undefined && { interpreter }),
          ...(cwd !== undefined && { cwd }),
        }
      : undefined,
);

/** The `if` of a step is not the one of a list's condition. */
const anySteps: Shape<readonly BuildStep[]> = {
  parse(node, scope) {
    if (node.kind !== 'list') {
      scope.findings.error('recipe-type', "'steps' is a list", node.span);
      return { evaluate: () => [], scan() {} };
    }
    const read = node.items.map((item) => step.parse(item, scope));
    return {
      evaluate: (render) => read.flatMap((one) => one.evaluate(render) ?? []),
      scan(names) {
        for (const one of read) one.scan(names);
      },
    };
  },
};

/** The steps of a build, in order; those whose condition does not hold are left out. */
export const steps: Shape<readonly BuildStep[]> = readingAll(anySteps);
