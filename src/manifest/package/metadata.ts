import path from 'node:path';
import { isPackageName } from '../../conda/index.js';
import { reanchored, reportPackageName, resolveSourcePath, type SourceLocation } from '../spec/index.js';
import { isTomlTable, TableReader } from '../toml/index.js';
import { readUrl, readVersion } from '../workspace/values.js';
import type { PackageContext } from './context.js';
import type { Metadata } from './model.js';

/**
 * Reads the keys of `[package]` that describe it. Each is written there, or inherited by `{ workspace = true }`, or the
 * project's of the same file, or absent. Spec: manifest.md 3.1.
 *
 * @param source where the sources are, when not beside the manifest
 */
export function readPackageMetadata(
  reader: TableReader,
  source: SourceLocation | undefined,
  context: PackageContext,
): Metadata {
  const read = <K extends keyof Metadata>(key: string, field: K, readOwn: () => Metadata[K]): Metadata[K] =>
    readInheritable(reader, key, context, readOwn, context.inheritable[field]) ?? context.projectDefaults?.[field];
  const text = (key: string) => (): string | undefined => reader.string(key);
  const file = (key: string, field: 'licenseFile' | 'readme') => readFile(reader, key, field, source, context);
  return withoutAbsent({
    name: packageName(
      reader,
      read('name', 'name', () => readName(reader)),
    ),
    version: read('version', 'version', () => readVersion(reader, 'version')),
    description: read('description', 'description', text('description')),
    authors: read('authors', 'authors', () => reader.strings('authors')),
    license: read('license', 'license', () => readLicense(reader, context)),
    licenseFile: file('license-file', 'licenseFile'),
    readme: file('readme', 'readme'),
    homepage: read('homepage', 'homepage', () => readUrl(reader, 'homepage')),
    repository: read('repository', 'repository', () => readUrl(reader, 'repository')),
    documentation: read('documentation', 'documentation', () => readUrl(reader, 'documentation')),
  });
}

/** A value that is written here, or taken from the workspace. */
function readInheritable<T>(
  reader: TableReader,
  key: string,
  context: PackageContext,
  readOwn: () => T | undefined,
  inherited: T | undefined,
): T | undefined {
  const value = reader.value(key);
  if (value === undefined) return undefined;
  if (isTomlTable(value)) {
    if (!readMarker(new TableReader(context.findings, value, reader.at(key)))) return undefined;
    if (inherited === undefined) reportNothingToInherit(reader, key, context);
    return inherited;
  }
  const expected = key === 'authors' ? 'array' : 'string';
  if (expected === 'array' ? Array.isArray(value) : typeof value === 'string') return readOwn();
  const hint = typeof value === 'number' ? `Put it in quotes: ${key} = "${value}"` : undefined;
  reader.typeError(key, expected === 'array' ? 'an array or a table' : 'a string or a table', hint);
  return undefined;
}

function readMarker(reader: TableReader): boolean {
  const value = reader.boolean('workspace');
  if (!reader.has('workspace') && Object.keys(reader.table).length === 0) reader.require('workspace');
  reader.finish();
  if (value === false) {
    reader.error('workspace', 'manifest-inherit', '`workspace` cannot be false', {
      hint: 'Remove the entry: inheritance is opt-in',
    });
  }
  return value === true;
}

function reportNothingToInherit(reader: TableReader, key: string, { findings, inlineName }: PackageContext): void {
  // What is wrong with the workspace's own value is said where it stands.
  const malformed = findings.all.some(
    ({ severity, path: at }) => severity === 'error' && at.length > 1 && at.at(-2) === 'workspace' && at.at(-1) === key,
  );
  if (malformed) return;
  findings.error('manifest-inherit', `the workspace does not define a '${key}'`, reader.at(key, 'workspace'), {
    label: 'inherited here',
    hint:
      inlineName === undefined
        ? `Add \`${key}\` to [workspace], or write it here`
        : 'A definition beside a dependency inherits nothing from [workspace]: write it here',
  });
}

function readName(reader: TableReader): string | undefined {
  const name = reader.string('name');
  if (name === undefined || isPackageName(name)) return name;
  reportPackageName(name, reader.at('name'), reader.findings, 'value');
  return undefined;
}

/** A workspace may have any text for a name; a package may not. */
function packageName(reader: TableReader, name: string | undefined): string | undefined {
  if (name === undefined || isPackageName(name)) return name;
  reportPackageName(name, reader.has('name') ? reader.at('name', 'workspace') : reader.path, reader.findings, 'value');
  return undefined;
}

function readLicense(reader: TableReader, context: PackageContext): string | undefined {
  const license = reader.string('license');
  if (license !== undefined) context.checks.expectLicense(license, reader.at('license'));
  return license;
}

/** A file of the package, which must be there: beside the manifest, or in the directory of the sources. */
function readFile(
  reader: TableReader,
  key: string,
  field: 'licenseFile' | 'readme',
  source: SourceLocation | undefined,
  context: PackageContext,
): string | undefined {
  const { directory, inheritable, workspaceRoot } = context;
  const inherited = inheritable[field];
  const elsewhere = source !== undefined && source.kind !== 'path';
  const sources = source?.kind === 'path' ? [resolveSourcePath(source.path, directory)] : [];
  const readOwn = (): string | undefined => {
    const text = reader.string(key);
    if (text === undefined || elsewhere || context.inlineName !== undefined) return text;
    const candidates = [directory, ...sources].map((root) => path.resolve(root, text));
    context.checks.expectPath(candidates, text, reader.at(key));
    return text;
  };
  const anchored = inherited === undefined ? undefined : reanchored(inherited, workspaceRoot, directory);
  const file = readInheritable(reader, key, context, readOwn, anchored);
  // The backend looks for it beside the manifest, where it is not.
  return elsewhere ? undefined : file;
}

function withoutAbsent<T extends object>(record: T): T {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T;
}
