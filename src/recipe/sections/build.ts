import { type EntryPoint, entryPointProblem, isFlag, parseEntryPoint } from '../../conda/index.js';
import { entryOf, isNull, type RecipeNode, type ScalarNode } from '../document/node.js';
import { ExpressionError } from '../jinja/expression-error.js';
import { mentionedInTemplate, mentionedVariables } from '../jinja/mentions.js';
import { isTemplate } from '../jinja/tokens.js';
import type { PythonSection } from '../model.js';
import { mapped } from '../shapes/combine.js';
import { list } from '../shapes/list.js';
import { type DeferredMap, map } from '../shapes/map.js';
import {
  checkTemplate,
  exactFlag,
  flag,
  nonEmpty,
  oneOf,
  refuse,
  scalar,
  text,
  wholeNumber,
} from '../shapes/scalar.js';
import { type Deferred, ReadError, renderScalar, type Shape, unreadable } from '../shapes/shape.js';
import { script, steps } from './script.js';
import { flagOrGlobs, globSelection, globs, smallInteger } from './values.js';

/** The section `build.python`, with what only recipes say. Spec: recipe.md 6.2. */
export interface RecipePythonSection extends PythonSection {
  /** Entry points start the windowed Python on macOS. */
  readonly useAppEntryPoint: boolean;
  /** Only of the package `python` itself. */
  readonly sitePackagesPath?: string;
}

export interface DynamicLinking {
  /** Relative to the prefix; empty stands for `lib/`. */
  readonly rpaths: readonly string[];
  readonly binaryRelocation: boolean | readonly string[];
  readonly missingDsoAllowlist: readonly string[];
  readonly rpathAllowlist: readonly string[];
  readonly overdependingBehavior: 'ignore' | 'error';
  readonly overlinkingBehavior: 'ignore' | 'error';
}

export interface RecipePrefixDetection {
  readonly forceText: readonly string[];
  readonly forceBinary: readonly string[];
  readonly ignore: boolean | readonly string[];
  readonly ignoreBinaryFiles: boolean;
}

export interface PostProcess {
  readonly files: readonly string[];
  /** In the syntax of Rust's `regex`. */
  readonly regex: string;
  readonly replacement: string;
}

export interface VariantUse {
  readonly useKeys: readonly string[];
  readonly ignoreKeys: readonly string[];
  readonly downPrioritize?: number;
}

export const defaultDynamicLinking: DynamicLinking = {
  rpaths: [],
  binaryRelocation: true,
  missingDsoAllowlist: [],
  rpathAllowlist: [],
  overdependingBehavior: 'ignore',
  overlinkingBehavior: 'ignore',
};
export const defaultPrefixDetection: RecipePrefixDetection = {
  forceText: [],
  forceBinary: [],
  ignore: false,
  ignoreBinaryFiles: false,
};
export const defaultPython: RecipePythonSection = {
  entryPoints: [],
  versionIndependent: false,
  skipPycCompilation: [],
  useAppEntryPoint: false,
};
export const defaultVariantUse: VariantUse = { useKeys: [], ignoreKeys: [] };

const entryPoint: Shape<EntryPoint> = scalar('an entry point', (value) => {
  const read = parseEntryPoint(value);
  const problem = read ? entryPointProblem(read) : 'it is not of the form name = module:function';
  if (!read || problem !== undefined) throw new ReadError(`'${value}' is no entry point: ${problem}`);
  return read;
});

const python: Shape<RecipePythonSection> = mapped(
  map("'python'", {
    entry_points: list(entryPoint),
    skip_pyc_compilation: globs,
    use_python_app_entrypoint: flag,
    version_independent: exactFlag,
    site_packages_path: text,
  }),
  (values) => ({
    entryPoints: values.entry_points ?? [],
    skipPycCompilation: values.skip_pyc_compilation ?? [],
    useAppEntryPoint: values.use_python_app_entrypoint ?? false,
    versionIndependent: values.version_independent ?? false,
    ...(values.site_packages_path !== undefined && { sitePackagesPath: values.site_packages_path }),
  }),
);

const linkBehavior = oneOf(['ignore', 'error']);

const dynamicLinking: Shape<DynamicLinking> = mapped(
  map("'dynamic_linking'", {
    rpaths: list(nonEmpty('a folder')),
    binary_relocation: flagOrGlobs,
    missing_dso_allowlist: globs,
    rpath_allowlist: globs,
    overdepending_behavior: linkBehavior,
    overlinking_behavior: linkBehavior,
  }),
  (values) => ({
    rpaths: values.rpaths ?? [],
    binaryRelocation: values.binary_relocation ?? true,
    missingDsoAllowlist: values.missing_dso_allowlist ?? [],
    rpathAllowlist: values.rpath_allowlist ?? [],
    overdependingBehavior: values.overdepending_behavior ?? 'ignore',
    overlinkingBehavior: values.overlinking_behavior ?? 'ignore',
  }),
);

const prefixDetection: Shape<RecipePrefixDetection> = mapped(
  map("'prefix_detection'", {
    force_file_type: map("'force_file_type'", { text: globs, binary: globs }),
    ignore: flagOrGlobs,
    ignore_binary_files: flag,
  }),
  ({ force_file_type: forced, ignore = false, ignore_binary_files: ignoreBinaryFiles = false }) => ({
    forceText: forced?.text ?? [],
    forceBinary: forced?.binary ?? [],
    ignore,
    ignoreBinaryFiles,
  }),
);

const regex: Shape<string> = scalar('a regular expression', (value) => {
  try {
    // Only a rough check: flags and classes of Rust's dialect that JavaScript lacks are taken out first.
    new RegExp(
      value
        .replace(/\(\?[a-zA-Z-]+\)/g, '')
        .replace(/\(\?P</g, '(?<')
        .replace(/\\[Az]/g, ''),
    );
  } catch (error) {
    throw new ReadError(`'${value}' is no regular expression: ${(error as Error).message.replace(/^.*: /, '')}`);
  }
  return value;
});

const postProcess: Shape<PostProcess> = mapped(
  map(
    "an entry of 'post_process'",
    { files: globs, regex, replacement: scalar('a text', (value) => value) },
    { required: ['files', 'regex', 'replacement'] },
  ),
  ({ files = [], regex: pattern = '', replacement = '' }) => ({ files, regex: pattern, replacement }),
);

const variantUse: Shape<VariantUse> = {
  parse(node, scope) {
    const read = map("'variant'", {
      use_keys: list(nonEmpty('a variant key')),
      ignore_keys: list(nonEmpty('a variant key')),
      down_prioritize_variant: smallInteger('a whole number'),
    }).parse(node, scope);
    // The keys that are asked for take part in the matrix, although nothing reads them.
    const literal = node.kind === 'map' ? literalTexts(entryOf(node, 'use_keys')?.value) : [];
    return {
      evaluate(render) {
        const { use_keys = [], ignore_keys = [], down_prioritize_variant: downPrioritize } = read.evaluate(render);
        return { useKeys: use_keys, ignoreKeys: ignore_keys, ...(downPrioritize !== undefined && { downPrioritize }) };
      },
      scan(names) {
        read.scan(names);
        for (const key of literal) names.add(key.replace(/[-.]/g, '_'));
      },
    };
  },
};

function literalTexts(node: RecipeNode | undefined): string[] {
  if (node === undefined) return [];
  if (node.kind === 'scalar') return isTemplate(node.text) ? [] : [node.text];
  const children = node.kind === 'list' ? node.items : node.entries.map((entry) => entry.value);
  return children.flatMap(literalTexts);
}

const noarch: Shape<'python' | 'generic' | undefined> = scalar("'python' or 'generic'", (value) => {
  if (value === 'python' || value === 'generic') return value;
  if (['', '~', 'null', 'none'].includes(value)) return undefined;
  throw new ReadError(`expected 'python' or 'generic', found '${value}'`);
});

/**
 * One condition of `skip`. A bare expression that fails counts as false; a template is rendered first, and its text is
 * evaluated again. Spec: recipe.md 6.3.
 */
const skipCondition: Shape<boolean> = {
  parse(node, scope): Deferred<boolean> {
    if (node.kind !== 'scalar') return refuse(node, 'an expression', scope);
    if (isTemplate(node.text) && !checkTemplate(node, scope)) return unreadable;
    const names = isTemplate(node.text) ? mentionedInTemplate(node.text) : mentionedVariables(node.text);
    return {
      evaluate: (render) => holdsOrFalse(isTemplate(node.text) ? renderScalar(node, render) : node.text, render),
      scan(found) {
        for (const name of names) found.add(name);
      },
    };
  },
};

function holdsOrFalse(expression: string, { evaluator }: Parameters<Deferred<boolean>['evaluate']>[0]): boolean {
  if (expression.trim() === '') return false;
  try {
    return evaluator.holdsNow(expression);
  } catch (error) {
    if (error instanceof ExpressionError) return false;
    throw error;
  }
}

/** Every condition is evaluated, since each may read variant keys. */
const skip: Shape<boolean> = mapped(list(skipCondition, { bare: 'item', orNothing: true }), (conditions) =>
  conditions.includes(true),
);

const flags: Shape<readonly string[]> = {
  parse(node, scope) {
    if (!scope.settings.v3) {
      scope.findings.error('recipe-v3', "'flags' needs repodata revision 3; allow it with --v3", node.span);
    }
    return list(
      scalar('a flag', (value) => {
        if (!isFlag(value)) throw new ReadError(`'${value}' is no flag of a package`);
        return value;
      }),
    ).parse(node, scope);
  },
};

/** A build string that may hold `hash` and `build_number`, which are known last. */
export interface BuildStringTemplate {
  readonly node: ScalarNode;
}

const buildString: Shape<BuildStringTemplate | undefined> = {
  parse(node, scope) {
    if (isNull(node)) return { evaluate: () => undefined, scan() {} };
    if (node.kind !== 'scalar') return refuse(node, 'a text', scope);
    if (isTemplate(node.text) && !checkTemplate(node, scope)) return unreadable;
    const names = mentionedInTemplate(node.text);
    return {
      evaluate(render) {
        for (const name of names) render.evaluator.markRead(name);
        return { node };
      },
      scan(found) {
        for (const name of names) found.add(name);
      },
    };
  },
};

const plan = { script, steps };

const buildFields = {
  ...plan,
  number: wholeNumber('a build number, which is a whole number from 0'),
  string: buildString,
  noarch,
  skip,
  python,
  variant: variantUse,
  files: globSelection,
  always_include_files: globs,
  always_copy_files: globs,
  merge_build_and_host_envs: flag,
  dynamic_linking: dynamicLinking,
  prefix_detection: prefixDetection,
  post_process: list(postProcess),
  flags,
};

export type BuildFields = typeof buildFields;
export type StagingBuildFields = typeof plan;

const buildMap = map("the section 'build'", buildFields);

function checkPlan(node: RecipeNode, scope: Parameters<Shape<unknown>['parse']>[1]): void {
  if (node.kind !== 'map') return;
  const stepsEntry = entryOf(node, 'steps');
  const scriptEntry = entryOf(node, 'script');
  if (!stepsEntry) return;
  if (!scope.settings.experimental) {
    scope.findings.error(
      'recipe-experimental',
      "'steps' is experimental; allow it with --experimental",
      stepsEntry.keySpan,
    );
  }
  if (scriptEntry) {
    scope.findings.error('recipe-conflict', "'steps' cannot stand beside 'script'", stepsEntry.keySpan, {
      related: { message: "'script' is here", span: scriptEntry.keySpan },
    });
  }
}

/** The section `build`. Spec: recipe.md 6. */
export const buildSection = {
  parse(node: RecipeNode, scope: Parameters<Shape<unknown>['parse']>[1]): DeferredMap<BuildFields> {
    checkPlan(node, scope);
    return buildMap.parse(node, scope);
  },
};

const stagingBuildMap = map("the section 'build' of a staging output", plan, {
  forbidden: Object.fromEntries(
    Object.keys(buildFields)
      .filter((key) => !Object.hasOwn(plan, key))
      .map((key) => [key, `'${key}' has no place in a staging output, which has 'script' or 'steps' only`]),
  ),
});

export const stagingBuildSection = {
  parse(node: RecipeNode, scope: Parameters<Shape<unknown>['parse']>[1]): DeferredMap<StagingBuildFields> {
    checkPlan(node, scope);
    return stagingBuildMap.parse(node, scope);
  },
};
