import { CondaParseError, MatchSpec, type Pin, parsePinBound, StringMatcher } from '../../conda/index.js';
import type { Span } from '../document/node.js';
import { isTemplate } from '../jinja/tokens.js';
import type { PinRequirement, RenderedRequirement, Requirements, RunExportLists } from '../model.js';
import { emptyRunExports } from '../model.js';
import { chosen, mapped } from '../shapes/combine.js';
import { list } from '../shapes/list.js';
import { dictionary, map } from '../shapes/map.js';
import { type ReadContext, scalar } from '../shapes/scalar.js';
import { type Deferred, ReadError, type Shape } from '../shapes/shape.js';
import { normalizeVariantKey } from '../variants/variant.js';

/** The variant key that a spec takes its version from: its name, when it says nothing of version and build. */
export function freeKey(spec: MatchSpec): string | undefined {
  if (spec.version !== undefined || spec.build !== undefined) return undefined;
  return normalizeVariantKey(spec.name.toString());
}

/** Free keys of a list, in its order. */
export function freeKeysOf(requirements: readonly RenderedRequirement[]): string[] {
  return requirements.flatMap((one) => (one.kind === 'package' ? (freeKey(one.spec) ?? []) : []));
}

function parseSpec(text: string, { settings }: ReadContext, mode: 'strict' | 'lenient'): MatchSpec {
  const spec = MatchSpec.parse(text, { mode, revision3: true });
  if (settings.v3) return spec;
  const key = spec.when ? 'when' : spec.extras ? 'extras' : spec.flags ? 'flags' : undefined;
  if (key !== undefined) throw new ReadError(`'${key}' in a match spec needs repodata revision 3; allow it with --v3`);
  return spec;
}

function readRequirement(text: string, context: ReadContext): RenderedRequirement {
  if (context.isRendered && text.startsWith('{')) {
    const pin = readPin(text);
    if (pin) return pin;
  }
  return { kind: 'package', spec: parseSpec(text, context, 'strict') };
}

/** A pin as `pin_subpackage` and `pin_compatible` print it. */
function readPin(text: string): PinRequirement | undefined {
  let data: Record<string, Record<string, unknown>>;
  try {
    data = JSON.parse(text);
  } catch {
    return undefined;
  }
  const [call, fields] = Object.entries(data)[0] ?? [];
  if ((call !== 'pin_subpackage' && call !== 'pin_compatible') || fields === undefined) return undefined;
  const { name, exact, lower_bound: lower, upper_bound: upper, build } = fields;
  const bound = (value: unknown) => (value === undefined ? null : parsePinBound(String(value)));
  const pin: Pin =
    exact === true
      ? { exact: true }
      : {
          lowerBound: bound(lower),
          upperBound: bound(upper),
          ...(build !== undefined && { build: StringMatcher.parse(String(build)) }),
        };
  return { kind: 'pin', call, name: String(name).toLowerCase(), pin };
}

/** Where pins are written: they are resolved long after they are read. */
const places = new WeakMap<RenderedRequirement, Span>();

export function placeOf(requirement: RenderedRequirement): Span | undefined {
  return places.get(requirement);
}

const anyRequirement = scalar<RenderedRequirement>('a match spec', readRequirement);

const requirement: Shape<RenderedRequirement> = {
  parse(node, scope) {
    const read = anyRequirement.parse(node, scope);
    const noted = <T>(value: T): T => {
      if (typeof value === 'object' && value !== null) places.set(value as RenderedRequirement & T, node.span);
      return value;
    };
    const { evaluateItem } = read;
    return {
      evaluate: (render) => noted(read.evaluate(render)),
      ...(evaluateItem && { evaluateItem: (render) => noted(evaluateItem(render)) }),
      scan: (names) => read.scan(names),
    };
  },
};

/** As `requirement`; the name of a spec that leaves the version open is a variant key that counts as mentioned. */
const filledRequirement: Shape<RenderedRequirement> = {
  parse(node, scope) {
    const read = requirement.parse(node, scope);
    if (node.kind !== 'scalar' || isTemplate(node.text)) return read;
    const key = literalFreeKey(node.text);
    if (key === undefined) return read;
    return {
      evaluate: (render) => read.evaluate(render),
      scan: (names) => void names.add(key),
    };
  },
};

function literalFreeKey(text: string): string | undefined {
  try {
    return freeKey(MatchSpec.parse(text, { mode: 'strict' }));
  } catch (error) {
    if (error instanceof CondaParseError) return undefined;
    throw error;
  }
}

const requirements = list(requirement, { orNothing: true });
const filledRequirements = list(filledRequirement, { orNothing: true });

const specText = (mode: 'strict' | 'lenient'): Shape<string> =>
  scalar('a match spec', (text, context) => {
    parseSpec(text, context, mode);
    return text;
  });

/** A spec as text, in the dialect of the other requirements. */
export const strictSpec = specText('strict');

/** A spec as text, in the dialect where a bare version means exactly that one. */
export const lenientSpec = specText('lenient');

/** Which Python: a version, or a spec of versions. */
export const pythonVersion: Shape<string> = scalar('a version of Python', (text, context) => {
  if (text.trim() === '') throw new ReadError('expected a version of Python, found nothing');
  try {
    parseSpec(`python ${text}`, context, 'lenient');
  } catch (error) {
    if (!(error instanceof CondaParseError)) throw error;
    throw new ReadError(
      `'${text}' is no version of Python: ${error.message}`,
      "Write it like '3.12', '3.12.*' or '>=3.10'",
    );
  }
  return text;
});

/** Only the name of a spec counts. */
const specName: Shape<string> = scalar('the name of a package', (text, context) =>
  parseSpec(text, context, 'lenient').name.toString(),
);

const runExportMap = map("'run_exports'", {
  noarch: requirements,
  strong: requirements,
  strong_constraints: requirements,
  weak: requirements,
  weak_constraints: requirements,
});

const runExports: Shape<RunExportLists<RenderedRequirement>> = chosen<RunExportLists<RenderedRequirement>>((node) =>
  node.kind === 'map'
    ? mapped(runExportMap, (lists) => ({
        weak: lists.weak ?? [],
        strong: lists.strong ?? [],
        noarch: lists.noarch ?? [],
        weakConstraints: lists.weak_constraints ?? [],
        strongConstraints: lists.strong_constraints ?? [],
      }))
    : mapped(list(requirement), (weak) => ({ ...emptyRunExports, weak })),
);

const ignoreRunExports = map("'ignore_run_exports'", {
  by_name: list(specName, { orNothing: true }),
  from_package: list(specName, { orNothing: true }),
});

const extras: Shape<Map<string, RenderedRequirement[]>> = {
  parse(node, scope): Deferred<Map<string, RenderedRequirement[]>> {
    if (!scope.settings.v3) {
      const message = "'extras' needs repodata revision 3; allow it with --v3";
      scope.findings.error('recipe-v3', message, node.span);
    }
    return dictionary("'extras'", list(requirement)).parse(node, scope);
  },
};

const commonFields = { build: filledRequirements, host: filledRequirements, ignore_run_exports: ignoreRunExports };

/** The section `requirements`. Spec: recipe.md 7. */
export const requirementsSection: Shape<Requirements<RenderedRequirement>> = mapped(
  map("the section 'requirements'", {
    ...commonFields,
    run: requirements,
    run_constraints: requirements,
    run_exports: runExports,
    extras,
  }),
  ({ build, host, run, run_constraints, run_exports, extras: groups, ignore_run_exports: ignored }) => ({
    build: build ?? [],
    host: host ?? [],
    run: run ?? [],
    runConstraints: run_constraints ?? [],
    extras: groups ?? new Map(),
    runExports: run_exports ?? emptyRunExports,
    ignoreRunExports: { byName: ignored?.by_name ?? [], fromPackage: ignored?.from_package ?? [] },
  }),
);

const onlyForPackages = (key: string): string => `'${key}' has no place in a staging output; give it to the packages`;

/** What a staging output may require. */
export const stagingRequirements: Shape<Requirements<RenderedRequirement>> = mapped(
  map("the section 'requirements' of a staging output", commonFields, {
    forbidden: Object.fromEntries(
      ['run', 'run_constraints', 'run_exports', 'extras'].map((key) => [key, onlyForPackages(key)]),
    ),
  }),
  ({ build, host, ignore_run_exports: ignored }) => ({
    ...noRequirements,
    build: build ?? [],
    host: host ?? [],
    ignoreRunExports: { byName: ignored?.by_name ?? [], fromPackage: ignored?.from_package ?? [] },
  }),
);

export const noRequirements: Requirements<RenderedRequirement> = {
  build: [],
  host: [],
  run: [],
  runConstraints: [],
  extras: new Map(),
  runExports: emptyRunExports,
  ignoreRunExports: { byName: [], fromPackage: [] },
};
