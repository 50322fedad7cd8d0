import {
  BuildNumberSpec,
  CondaParseError,
  isExtraName,
  isFlagMatcher,
  StringMatcher,
  type VersionSpec,
} from '../../conda/index.js';
import type { TableReader, TomlPath } from '../toml/index.js';
import type { SpecContext } from './context.js';
import type { SpecFields } from './model.js';
import { readVersionSpec } from './version-text.js';

/** Fields as they are read one by one: each is there, or undefined. */
export type AsRead<T> = { readonly [K in keyof Required<T>]: T[K] | undefined };

type PackageFields = Pick<
  SpecFields,
  | 'version'
  | 'build'
  | 'buildNumber'
  | 'fileName'
  | 'extras'
  | 'flags'
  | 'subdir'
  | 'license'
  | 'licenseFamily'
  | 'trackFeatures'
  | 'md5'
  | 'sha256'
>;

/** The fields that say which package is wanted, which conditions have as well. */
export function readPackageFields(reader: TableReader, context: Pick<SpecContext, 'findings'>): AsRead<PackageFields> {
  return {
    version: readVersionField(reader, context),
    build: readBuild(reader),
    buildNumber: readBuildNumber(reader),
    fileName: reader.string('file-name'),
    extras: readExtras(reader),
    flags: readFlags(reader),
    subdir: reader.string('subdir'),
    license: reader.string('license'),
    licenseFamily: reader.string('license-family'),
    trackFeatures: reader.strings('track-features'),
    ...readDigests(reader),
  };
}

function readVersionField(reader: TableReader, context: Pick<SpecContext, 'findings'>): VersionSpec | undefined {
  const value = reader.value('version');
  if (typeof value === 'string') return readVersionSpec(value, reader.at('version'), context.findings);
  if (value !== undefined) {
    reader.typeError('version', 'a string', typeof value === 'number' ? `Put it in quotes: "${value}.*"` : undefined);
  }
  return undefined;
}

function readBuildNumber(reader: TableReader): string | undefined {
  const value = reader.value('build-number');
  if (value === undefined) return undefined;
  if (typeof value !== 'string') {
    reader.typeError(
      'build-number',
      'a string',
      typeof value === 'number' ? `Put it in quotes: "${value}"` : undefined,
    );
    return undefined;
  }
  const at = reader.at('build-number');
  return parses(BuildNumberSpec.parse, value, 'manifest-build-number', at, reader) ? value : undefined;
}

function readBuild(reader: TableReader): string | undefined {
  const text = reader.string('build');
  if (text === undefined) return undefined;
  return parses(StringMatcher.parse, text, 'manifest-build-matcher', reader.at('build'), reader) ? text : undefined;
}

function readFlags(reader: TableReader): string[] | undefined {
  const flags = reader.strings('flags');
  flags?.forEach((flag, index) => {
    const at = reader.at('flags', index);
    if (flag.startsWith('^') && flag.endsWith('$')) {
      parses(StringMatcher.parse, flag, 'manifest-flag', at, reader);
    } else if (!isFlagMatcher(flag)) {
      reader.findings.error('manifest-flag', `'${flag}' is not a valid flag`, at, {
        hint: "A flag has lower-case letters, digits and '_', perhaps a ':' inside, and '*' for anything",
      });
    }
  });
  return flags;
}

/** Whether a text can be parsed; reports why it cannot. */
function parses(
  parse: (text: string) => unknown,
  text: string,
  code: string,
  path: TomlPath,
  { findings }: TableReader,
): boolean {
  try {
    parse(text);
    return true;
  } catch (error) {
    if (!(error instanceof CondaParseError)) throw error;
    findings.error(code, error.message, path, { hint: error.hint });
    return false;
  }
}

function readExtras(reader: TableReader): string[] | undefined {
  const extras = reader.strings('extras');
  extras?.forEach((extra, index) => {
    if (isExtraName(extra)) return;
    reader.findings.error('manifest-extra', `'${extra}' is not a valid extra name`, reader.at('extras', index), {
      hint: 'Extras have 1 to 64 lower-case letters, digits, dots, dashes, underscores and plus signs',
    });
  });
  return extras;
}

function readDigest(reader: TableReader, key: 'md5' | 'sha256', digits: number): string | undefined {
  const text = reader.string(key);
  if (text === undefined) return undefined;
  if (text.length === digits && /^[0-9a-f]+$/i.test(text)) return text.toLowerCase();
  reader.error(key, 'manifest-digest', `'${text}' is not a valid ${key} digest`, {
    hint: `It has ${digits} hexadecimal digits`,
  });
  return undefined;
}

/** Reads what a file's content must hash to. */
export function readDigests(reader: TableReader): AsRead<Pick<SpecFields, 'md5' | 'sha256'>> {
  return { md5: readDigest(reader, 'md5', 32), sha256: readDigest(reader, 'sha256', 64) };
}
