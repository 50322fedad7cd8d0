import { entryOf } from '../document/node.js';
import { mapped } from '../shapes/combine.js';
import { list } from '../shapes/list.js';
import { type Fields, type FieldValues, firstKeySpan, map } from '../shapes/map.js';
import { fixed, flag, nonEmpty, scalar } from '../shapes/scalar.js';
import { ReadError, type Shape, unreadable } from '../shapes/shape.js';
import { lenientSpec, pythonVersion, strictSpec } from './requirements.js';
import { noScript, type RecipeScript, script } from './script.js';
import { type GlobSelection, globs } from './values.js';

/** Which files must be, and must not be, in a package. */
export interface FileExpectation {
  readonly exists: readonly string[];
  readonly notExists: readonly string[];
}

/** What is checked of a finished package. Match specs are text. Spec: recipe.md 9. */
export type RecipeTest =
  | {
      readonly kind: 'python';
      readonly imports: readonly string[];
      readonly pipCheck: boolean;
      /** One environment each; none stands for any version. */
      readonly pythonVersions: readonly string[];
      /** Whether several were asked for, be it a list of one. */
      readonly pythonVersionsAreList: boolean;
    }
  | { readonly kind: 'perl'; readonly uses: readonly string[] }
  | { readonly kind: 'r'; readonly libraries: readonly string[] }
  | { readonly kind: 'ruby'; readonly requires: readonly string[] }
  | {
      readonly kind: 'script';
      readonly script: RecipeScript;
      readonly requirements: { readonly run: readonly string[]; readonly build: readonly string[] };
      readonly files: { readonly source: GlobSelection; readonly recipe: GlobSelection };
    }
  | { readonly kind: 'downstream'; readonly spec: string }
  | {
      readonly kind: 'package-contents';
      readonly files: FileExpectation;
      readonly sitePackages: FileExpectation;
      readonly bin: FileExpectation;
      readonly lib: FileExpectation;
      readonly include: FileExpectation;
      readonly strict: boolean;
    };

const names = list(nonEmpty('a name'));
const specs = list(strictSpec);

const pythonVersions: Shape<{ versions: readonly string[]; isList: boolean }> = {
  parse: (node, scope) =>
    mapped(list(pythonVersion, { bare: 'scalar' }), (versions) => ({
      versions,
      isList: node.kind === 'list',
    })).parse(node, scope),
};

const expectation: Shape<FileExpectation> = {
  parse: (node, scope) =>
    (node.kind === 'map'
      ? mapped(map('an expectation', { exists: globs, not_exists: globs }), ({ exists = [], not_exists = [] }) => ({
          exists,
          notExists: not_exists,
        }))
      : mapped(globs, (exists) => ({ exists, notExists: [] }))
    ).parse(node, scope),
};

/** Takes more words than other flags, quoted or not, and no template, as in rattler-build. */
const strictFlag: Shape<boolean> = fixed(
  scalar('true or false', (value) => {
    if (/^(?:[Tt]rue|[Yy]es)$/.test(value)) return true;
    if (/^(?:[Ff]alse|[Nn]o)$/.test(value)) return false;
    throw new ReadError(`expected true or false, found '${value}'`);
  }),
  'true or false',
);

const noExpectation: FileExpectation = { exists: [], notExists: [] };
const noFiles: GlobSelection = { include: [], exclude: [] };

const filesOfTest: Shape<GlobSelection> = mapped(globs, (include) => ({ include, exclude: [] }));

/** By the key that tells the kind, in the order in which they are looked for. */
const kinds: readonly (readonly [key: string, shape: Shape<RecipeTest>])[] = [
  [
    'python',
    inside(
      'python',
      {
        imports: list(nonEmpty('a name'), { bare: 'item', orNothing: true }),
        pip_check: flag,
        python_version: pythonVersions,
      },
      ({ imports = [], pip_check: pipCheck = true, python_version: python }) => ({
        kind: 'python',
        imports,
        pipCheck,
        pythonVersions: python?.versions ?? [],
        pythonVersionsAreList: python?.isList ?? false,
      }),
    ),
  ],
  ['perl', inside('perl', { uses: names }, ({ uses = [] }) => ({ kind: 'perl', uses }))],
  ['r', inside('r', { libraries: names }, ({ libraries = [] }) => ({ kind: 'r', libraries }))],
  ['ruby', inside('ruby', { requires: names }, ({ requires = [] }) => ({ kind: 'ruby', requires }))],
  [
    'script',
    mapped(
      map('a script test', {
        script,
        requirements: map("the 'requirements' of a test", { run: specs, build: specs }),
        files: map("the 'files' of a test", { source: filesOfTest, recipe: filesOfTest }),
      }),
      ({ script: content, requirements, files }): RecipeTest => ({
        kind: 'script',
        script: content?.content.kind === 'default' ? { ...content, content: noScript.content } : (content ?? noScript),
        requirements: { run: requirements?.run ?? [], build: requirements?.build ?? [] },
        files: { source: files?.source ?? noFiles, recipe: files?.recipe ?? noFiles },
      }),
    ),
  ],
  [
    'downstream',
    mapped(map('a downstream test', { downstream: lenientSpec }), ({ downstream = '' }) => ({
      kind: 'downstream' as const,
      spec: downstream,
    })),
  ],
  [
    'package_contents',
    inside(
      'package_contents',
      {
        files: expectation,
        site_packages: expectation,
        bin: expectation,
        lib: expectation,
        include: expectation,
        strict: strictFlag,
      },
      ({ files, site_packages: sitePackages, bin, lib, include, strict = false }) => ({
        kind: 'package-contents',
        files: files ?? noExpectation,
        sitePackages: sitePackages ?? noExpectation,
        bin: bin ?? noExpectation,
        lib: lib ?? noExpectation,
        include: include ?? noExpectation,
        strict,
      }),
    ),
  ],
];

/** A test that is a map below the key of its kind. */
function inside<const F extends Fields>(
  key: string,
  fields: F,
  build: (values: FieldValues<F>) => RecipeTest,
): Shape<RecipeTest> {
  const outer = map(`a test of the kind '${key}'`, { [key]: map(`'${key}'`, fields) });
  return mapped(outer, (values) => build((values[key] ?? {}) as FieldValues<F>));
}

const test: Shape<RecipeTest> = {
  parse(node, scope) {
    const kind = node.kind === 'map' ? kinds.find(([key]) => entryOf(node, key) !== undefined) : undefined;
    if (kind) return kind[1].parse(node, scope);
    const message = `a test needs one of the keys ${kinds.map(([key]) => `'${key}'`).join(', ')}`;
    scope.findings.error('recipe-missing-key', message, node.kind === 'map' ? firstKeySpan(node) : node.span);
    return unreadable;
  },
};

/** The section `tests`. */
export const tests: Shape<RecipeTest[]> = list(test);
