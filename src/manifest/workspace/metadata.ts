import path from 'node:path';
import type { Metadata } from '../package/index.js';
import type { TableReader } from '../toml/index.js';
import type { FileContext } from './context.js';
import { readUrl, readVersion } from './values.js';

/** Reads the keys of `[workspace]` that describe it. Spec: manifest.md 2.2. */
export function readMetadata(reader: TableReader, context: FileContext): Metadata {
  const license = reader.string('license');
  if (license !== undefined) context.checks.expectLicense(license, reader.at('license'));
  return withoutAbsent({
    name: reader.string('name'),
    version: readVersion(reader, 'version'),
    description: reader.string('description'),
    authors: reader.strings('authors'),
    license,
    licenseFile: readExistingFile(reader, 'license-file', context),
    readme: readExistingFile(reader, 'readme', context),
    homepage: readUrl(reader, 'homepage'),
    repository: readUrl(reader, 'repository'),
    documentation: readUrl(reader, 'documentation'),
  });
}

function readExistingFile(reader: TableReader, key: string, context: FileContext): string | undefined {
  const text = reader.string(key);
  if (text !== undefined) {
    context.checks.expectPath([path.resolve(context.directory, text)], text, reader.at(key));
  }
  return text;
}

/** A copy without the keys whose value is undefined. */
export function withoutAbsent<T extends object>(record: T): T {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T;
}
