import { CondaParseError, StringMatcher, Version } from '../../conda/index.js';
import { isTomlTable, reportType, TableReader } from '../toml/index.js';
import type { AllowedPins, SpecContext } from './context.js';
import type { Pin, PinBound, PinSpec } from './model.js';

export const pinKeys = ['pin-compatible', 'pin-subpackage'] as const;
type PinKind = (typeof pinKeys)[number];

/** What a bound is when it is not written. */
const defaultLowerBound: PinBound = { kind: 'expression', expression: 'x.x.x.x.x.x' };
const defaultUpperBound: PinBound = { kind: 'expression', expression: 'x' };

/** Reads a spec table that has a pin. Reports all that is wrong, also with its other keys. Spec: manifest.md 3.7. */
export function readPinSpec(name: string, reader: TableReader, context: SpecContext): PinSpec | undefined {
  const given = pinKeys.filter((key) => reader.has(key));
  const others = Object.keys(reader.table).filter((key) => !given.includes(key as PinKind));
  const [kind] = given;
  if (kind === undefined) return undefined;
  const before = context.findings.errorCount;
  const problem = (message: string, hint?: string): void => {
    context.findings.error('manifest-pin', message, reader.path, { hint });
  };
  if (given.length > 1) {
    problem('`pin-subpackage` and `pin-compatible` cannot be combined', 'Keep the one that you mean');
  } else if (!isAllowed(kind, context.allowPins)) {
    reportPlace(kind, context, problem);
  } else if (others.length > 0) {
    const found = others.map((key) => `\`${key}\``).join(', ');
    problem(
      `\`${kind}\` cannot be combined with other fields (found ${found})`,
      'Bounds go into the table of the pin: { lower-bound = "x.x", upper-bound = "x" }',
    );
  } else {
    checkName(kind, name, context, problem);
  }
  const pin = readPin(kind, reader, context);
  return pin && context.findings.errorCount === before ? { kind, pin } : undefined;
}

function isAllowed(kind: PinKind, allowed: AllowedPins): boolean {
  return allowed === 'all' || (allowed === 'compatible' && kind === 'pin-compatible');
}

function reportPlace(kind: PinKind, context: SpecContext, problem: (message: string, hint?: string) => void): void {
  if (context.allowPins === 'never') {
    problem('`pin-subpackage` and `pin-compatible` are only supported in package dependency tables');
    return;
  }
  const hint =
    context.allowPins === 'none'
      ? 'Pins are only supported in package dependency tables'
      : kind === 'pin-subpackage'
        ? '`pin-subpackage` is only supported in the tables of [package.run-exports]'
        : context.tableName === '[package.build-dependencies]'
          ? 'The build environment is resolved first: there is nothing yet that it could be compatible with'
          : '`pin-compatible` is only supported in host-dependencies, run-dependencies and run-exports';
  problem(`\`${kind}\` is not allowed in \`${context.tableName}\``, hint);
}

/** A package pins itself as its own subpackage, and others by what they are compatible with. */
function checkName(
  kind: PinKind,
  name: string,
  context: SpecContext,
  problem: (message: string, hint?: string) => void,
): void {
  const own = context.ownName;
  if (own === undefined) return;
  const isOwn = name.toLowerCase() === own.toLowerCase();
  if (kind === 'pin-compatible' && isOwn) {
    problem(
      `\`pin-compatible\` cannot reference the package's own name (\`${own}\`)`,
      'Use `pin-subpackage`, in a table of [package.run-exports]',
    );
  }
  if (kind === 'pin-subpackage' && !isOwn) {
    problem(
      `\`pin-subpackage\` can only reference the package's own name (\`${own}\`), not \`${name}\``,
      'Use `pin-compatible` for other packages',
    );
  }
}

function readPin(kind: PinKind, reader: TableReader, context: SpecContext): Pin | undefined {
  const value = reader.value(kind);
  if (value === true) return { exact: false, lowerBound: defaultLowerBound, upperBound: defaultUpperBound };
  if (value === false) {
    reader.error(
      kind,
      'manifest-pin',
      `\`${kind} = false\` has no meaning; remove the key or use a table to configure the pin`,
    );
    return undefined;
  }
  if (!isTomlTable(value)) {
    const hint = typeof value === 'string' ? `Write { ${kind} = { upper-bound = "${value}" } }` : undefined;
    reportType(context.findings, value, 'a boolean or a table', reader.at(kind), hint);
    return undefined;
  }
  return readPinTable(new TableReader(context.findings, value, reader.at(kind)));
}

const rangeKeys = ['lower-bound', 'upper-bound', 'build'];

function readPinTable(reader: TableReader): Pin | undefined {
  const before = reader.findings.errorCount;
  const exact = reader.boolean('exact') ?? false;
  const lowerBound = readBound(reader, 'lower-bound') ?? defaultLowerBound;
  const upperBound = readBound(reader, 'upper-bound') ?? defaultUpperBound;
  const build = readBuild(reader);
  reader.finish({
    'min-pin': 'In a manifest it is called `lower-bound`',
    'max-pin': 'In a manifest it is called `upper-bound`',
  });
  if (exact && rangeKeys.some((key) => reader.has(key))) {
    reader.findings.error(
      'manifest-pin',
      '`exact = true` cannot be combined with `lower-bound`, `upper-bound`, or `build`',
      reader.path,
      { hint: 'An exact pin takes the version and the build string as they are' },
    );
  }
  if (reader.findings.errorCount > before) return undefined;
  return exact ? { exact } : { exact, lowerBound, upperBound, ...(build !== undefined && { build }) };
}

function readBound(reader: TableReader, key: 'lower-bound' | 'upper-bound'): PinBound | undefined {
  const text = reader.string(key);
  if (text === undefined) return undefined;
  if (/^[x.]+$/.test(text) && text.includes('x')) return { kind: 'expression', expression: text };
  try {
    return { kind: 'version', version: Version.parse(text) };
  } catch (error) {
    if (!(error instanceof CondaParseError)) throw error;
    const message = `'${text}' is not a valid pin expression (e.g. 'x.x') or version: ${error.message}`;
    reader.error(key, 'manifest-pin', message, { hint: error.hint });
    return undefined;
  }
}

function readBuild(reader: TableReader): string | undefined {
  const text = reader.string('build');
  try {
    return text === undefined ? undefined : StringMatcher.parse(text).source;
  } catch (error) {
    if (!(error instanceof CondaParseError)) throw error;
    reader.error('build', 'manifest-pin', error.message, { hint: error.hint });
    return undefined;
  }
}
