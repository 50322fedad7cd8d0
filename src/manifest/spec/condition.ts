import { isPackageName } from '../../conda/index.js';
import { isTomlTable, reportType, TableReader, type TomlPath } from '../toml/index.js';
import type { SpecContext } from './context.js';
import type { Condition, ConditionSpec } from './model.js';
import { reportPackageName } from './names.js';
import { readPackageFields } from './package-fields.js';
import { isVersionSpec, readVersionSpec } from './version-text.js';

type ConditionContext = Pick<SpecContext, 'findings'>;

const kinds = ['all', 'any', 'package'] as const;

/** Reads the value of `when`. Spec: manifest.md 4.4. */
export function readCondition(value: unknown, path: TomlPath, context: ConditionContext): Condition | undefined {
  if (value === undefined) return undefined;
  if (typeof value === 'string') return readConditionText(value, path, context);
  if (isTomlTable(value)) return readConditionTable(new TableReader(context.findings, value, path), context);
  const hint = Array.isArray(value)
    ? 'Write { all = [...] } when all must hold, { any = [...] } when one must'
    : undefined;
  reportType(context.findings, value, 'a string or a table', path, hint);
  return undefined;
}

/** A package name and optionally a version: `python >=3.10`. Other shorthands of match specs have a table form. */
function readConditionText(text: string, path: TomlPath, context: ConditionContext): Condition | undefined {
  const name = /^[A-Za-z0-9._-]+/.exec(text.trim())?.[0];
  const rest = text
    .trim()
    .slice(name?.length ?? 0)
    .trim();
  const fail = (message: string, hint: string): undefined => {
    context.findings.error('manifest-condition', message, path, { hint });
    return undefined;
  };
  if (text.includes('::') || /^[^\s[]*[/:]/.test(text)) {
    const plain = text.replace(/^.*[:/]/, '');
    return fail(`'${text}' names a channel, which a condition cannot do`, `Write "${plain}"`);
  }
  if (text.includes('[') || text.includes(']')) {
    return fail(
      `brackets are not supported in a condition: '${text}'`,
      `Use the table form: when = { package = "${name ?? 'python'}", version = ">=3.10" }`,
    );
  }
  if (name === undefined) {
    return fail(`'${text}' is not a condition`, 'Write the name of a package and a version, such as "python >=3.10"');
  }
  if (rest === '') return { kind: 'package', name: name.toLowerCase(), spec: {} };
  if (/\s(?:and|or)\s/.test(rest)) {
    return fail(
      `'${text}' is more than one condition`,
      'Write { all = [...] } when all must hold, { any = [...] } when one must',
    );
  }
  const withBuild = rest.length > 500 ? null : /^(\S.*?)(?:\s+|(?<=[0-9*])=)([A-Za-z0-9_.*+]+)$/.exec(rest);
  if (withBuild && isVersionSpec(withBuild[1] as string) && !isVersionSpec(rest)) {
    return fail(
      `a build after the version is not supported in a condition: '${text}'`,
      `Use the table form: when = { package = "${name}", version = "${withBuild[1]}", build = "${withBuild[2]}" }`,
    );
  }
  const version = readVersionSpec(rest, path, context.findings);
  return version && { kind: 'package', name: name.toLowerCase(), spec: { version } };
}

function readConditionTable(reader: TableReader, context: ConditionContext): Condition | undefined {
  const given = kinds.filter((kind) => reader.has(kind));
  const [kind] = given;
  if (kind === undefined || given.length > 1) {
    reader.know(...Object.keys(reader.table));
    const found = given.length > 1 ? `, found ${given.map((word) => `\`${word}\``).join(' and ')}` : '';
    context.findings.error(
      'manifest-condition',
      `a condition has exactly one of \`all\`, \`any\` and \`package\`${found}`,
      reader.path,
      { hint: 'Put one into the other, such as { all = ["a", { any = ["b", "c"] }] }' },
    );
    return undefined;
  }
  const condition = kind === 'package' ? readPackageCondition(reader, context) : readGroup(kind, reader, context);
  reader.finish({ channel: 'A condition is about what is installed, wherever it comes from' });
  return condition;
}

function readGroup(kind: 'all' | 'any', reader: TableReader, context: ConditionContext): Condition | undefined {
  const items = reader.array(kind);
  if (!items) return undefined;
  if (items.length === 0) {
    reader.error(kind, 'manifest-condition', `\`${kind}\` cannot be empty`, {
      hint: 'Remove `when`, or name a package',
    });
    return undefined;
  }
  const conditions = items.map((item, index) => readCondition(item, reader.at(kind, index), context));
  return conditions.every((condition) => condition !== undefined) ? { kind, conditions } : undefined;
}

function readPackageCondition(reader: TableReader, context: ConditionContext): Condition | undefined {
  const name = reader.string('package');
  const fields = readPackageFields(reader, context);
  if (name === undefined) return undefined;
  if (!isPackageName(name)) {
    reportPackageName(name, reader.at('package'), context.findings, 'value');
    return undefined;
  }
  const spec: ConditionSpec = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
  return { kind: 'package', name: name.toLowerCase(), spec };
}
