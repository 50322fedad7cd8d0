import { type InlineDefinition, isSourceSpec } from '../spec/index.js';
import { isTomlTable, reportType, TableReader } from '../toml/index.js';
import type { PackageContext } from './context.js';
import type { PackageDefinition } from './model.js';
import { readPackageBody } from './read-package.js';

/**
 * Reads a package that is defined beside the location of a source dependency. It takes the dependency's name.
 * Spec: manifest.md 3.8.
 */
export function readInlinePackage(
  { name, value, path, spec }: InlineDefinition,
  context: Omit<PackageContext, 'inlineName'>,
): PackageDefinition | undefined {
  const { findings } = context;
  if (spec && !isSourceSpec(spec)) {
    findings.error(
      'manifest-inline-package',
      'an inline package definition requires a `git`, `path` or `url` source location',
      path,
      { hint: 'Say where the sources are, or remove `package`' },
    );
  }
  if (!isTomlTable(value)) {
    reportType(findings, value, 'a table', path);
    return undefined;
  }
  const reader = new TableReader(findings, value, path);
  if (reader.has('name')) {
    reader.error(
      'name',
      'manifest-inline-package',
      `an inline package definition cannot set \`name\`; it is the name of the dependency, \`${name}\``,
      { mark: 'key', hint: 'Remove `name`' },
    );
  }
  const { name: _, ...table } = value;
  const definition = readPackageBody(new TableReader(findings, table, path), { ...context, inlineName: name });
  return definition && { ...definition, name };
}
