import { CondaParseError, PackageName, Version } from '../../conda/index.js';
import { describeNode, entryOf, isNull, type MapNode, type RecipeNode, type Span } from '../document/node.js';
import { chosen, mapped } from '../shapes/combine.js';
import { type DeferredMap, firstKeySpan, map } from '../shapes/map.js';
import { flag, nonEmpty, scalar } from '../shapes/scalar.js';
import {
  type Deferred,
  type MentionedNames,
  type ParseScope,
  ReadError,
  type Shape,
  unreadable,
} from '../shapes/shape.js';
import { about } from './about.js';
import { buildSection, stagingBuildSection } from './build.js';
import { extra } from './extra.js';
import { requirementsSection, stagingRequirements } from './requirements.js';
import { sources } from './source.js';
import { tests } from './tests.js';

/** The name of a package as a recipe has it; compared in lower case. */
export const packageName: Shape<PackageName> = scalar('the name of a package', (text) => PackageName.parse(text));

/** A version, kept as it is written. */
export const packageVersion: Shape<string> = scalar('a version', (text) => {
  try {
    Version.parse(text);
  } catch (error) {
    if (error instanceof CondaParseError) throw new ReadError(`'${text}' is no version: ${error.message}`, error.hint);
    throw error;
  }
  return text;
});

/** From where an output takes sources, build settings and environments. */
export interface Inheritance {
  /** The staging output; undefined stands for the top level of the recipe. */
  readonly staging?: string;
  readonly runExports: boolean;
}

const inheritMap = map(
  "'inherit'",
  { from: nonEmpty('the name of a staging output'), run_exports: flag },
  { required: ['from'] },
);

const inherit: Shape<Inheritance> = chosen<Inheritance>((node) => {
  if (isNull(node)) return { parse: () => ({ evaluate: () => ({ runExports: true }), scan() {} }) };
  return node.kind === 'map'
    ? mapped(inheritMap, ({ from, run_exports: runExports = true }) => ({ staging: from ?? '', runExports }))
    : mapped(nonEmpty('the name of a staging output'), (staging) => ({ staging, runExports: true }));
});

const commonFields = { source: sources, build: buildSection, about, tests };

/** The sections that the top level of every recipe may have. */
export const topFields = { ...commonFields, extra };

const outputFields = {
  ...commonFields,
  package: map("'package'", { name: packageName, version: packageVersion }, { required: ['name'] }),
  inherit,
  requirements: requirementsSection,
};
export const singleFields = {
  ...topFields,
  package: map("'package'", { name: packageName, version: packageVersion }, { required: ['name', 'version'] }),
  requirements: requirementsSection,
};

const stagingFields = {
  staging: map("'staging'", { name: nonEmpty('a name') }, { required: ['name'] }),
  source: sources,
  requirements: stagingRequirements,
  build: stagingBuildSection,
};

export type OutputMap = DeferredMap<typeof outputFields>;
export type StagingMap = DeferredMap<typeof stagingFields>;

/** One output that was read. */
export type ParsedOutput =
  | { readonly kind: 'package'; readonly span: Span; readonly map: OutputMap }
  | { readonly kind: 'staging'; readonly span: Span; readonly map: StagingMap };

const packageOutput = map('an output', outputFields, {
  forbidden: { extra: "'extra' belongs to the top level of the recipe", staging: misplacedStaging() },
});
const stagingOutput = map('a staging output', stagingFields);

function misplacedStaging(): string {
  return "an output is either a 'package' or a 'staging' output";
}

/** An output, which is the same for every variant until it is evaluated. */
export const output: Shape<ParsedOutput> = {
  parse(node: RecipeNode, scope: ParseScope): Deferred<ParsedOutput> {
    if (node.kind !== 'map') {
      scope.findings.error('recipe-type', `an output is a map, found ${describeNode(node)}`, node.span);
      return unreadable;
    }
    const parsed = parseOutput(node, scope);
    if (!parsed) return unreadable;
    return { evaluate: () => parsed, scan: (names: MentionedNames) => parsed.map.scan(names) };
  },
};

function parseOutput(node: MapNode, scope: ParseScope): ParsedOutput | undefined {
  const span = firstKeySpan(node);
  if (entryOf(node, 'staging') && !entryOf(node, 'package')) {
    return { kind: 'staging', span, map: stagingOutput.parse(node, scope) };
  }
  if (entryOf(node, 'package')) return { kind: 'package', span, map: packageOutput.parse(node, scope) };
  scope.findings.error('recipe-missing-key', "an output needs the key 'package' or 'staging'", span);
  return undefined;
}
