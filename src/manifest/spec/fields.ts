import {
  BuildNumberSpec,
  CondaParseError,
  isExtraName,
  isFlagMatcher,
  StringMatcher,
  type VersionSpec,
} from '../../conda/index.js';
import { channelHint, tryChannelUrl } from '../channel-url.js';
import type { TableReader, TomlPath } from '../toml/index.js';
import { readCondition } from './condition.js';
import type { SpecContext } from './context.js';
import { gitUrlHint } from './location.js';
import type { SpecFields } from './model.js';
import { readVersionSpec } from './version-text.js';

export type FieldName = keyof SpecFields;

/** The key of each field in a manifest, in the order in which messages list them. */
export const specKeys: Readonly<Record<FieldName, string>> = {
  version: 'version',
  build: 'build',
  buildNumber: 'build-number',
  fileName: 'file-name',
  extras: 'extras',
  flags: 'flags',
  channel: 'channel',
  subdir: 'subdir',
  license: 'license',
  licenseFamily: 'license-family',
  trackFeatures: 'track-features',
  when: 'when',
  md5: 'md5',
  sha256: 'sha256',
  url: 'url',
  git: 'git',
  path: 'path',
  branch: 'branch',
  rev: 'rev',
  tag: 'tag',
  lfs: 'lfs',
  subdirectory: 'subdirectory',
};

export const fieldNames = Object.keys(specKeys) as FieldName[];

/** Fields as they are written, each read by itself. */
export interface WrittenFields {
  /** Those that are well-formed. */
  readonly fields: SpecFields;
  /** Those that are written, well-formed or not. */
  readonly given: ReadonlySet<FieldName>;
}

/** Reads the fields of a spec table. Does not finish the reader. Spec: manifest.md 4.1. */
export function readSpecFields(
  reader: TableReader,
  context: Pick<SpecContext, 'findings' | 'manifestDirectory'>,
): WrittenFields {
  const given = new Set(fieldNames.filter((field) => reader.has(specKeys[field])));
  const fields: AsRead<SpecFields> = {
    ...readPackageFields(reader, context),
    channel: readChannel(reader, context.manifestDirectory),
    when: readCondition(reader.value('when'), reader.at('when'), context),
    ...readLocation(reader),
  };
  return { fields: withoutAbsent(fields), given };
}

const locationFields = ['path', 'git', 'url', 'branch', 'tag', 'rev', 'lfs', 'subdirectory', 'md5', 'sha256'] as const;

/** Reads only the fields that say where something is. Does not finish the reader. */
export function readLocationFields(reader: TableReader): WrittenFields {
  const given = new Set(locationFields.filter((field) => reader.has(specKeys[field])));
  return { fields: withoutAbsent({ ...readLocation(reader), ...readDigests(reader) }), given };
}

function readLocation(
  reader: TableReader,
): AsRead<Pick<SpecFields, Exclude<(typeof locationFields)[number], 'md5' | 'sha256'>>> {
  return {
    path: readPath(reader),
    git: readGitUrl(reader),
    url: readSourceUrl(reader),
    branch: readReference(reader, 'branch'),
    tag: readReference(reader, 'tag'),
    rev: readReference(reader, 'rev'),
    lfs: reader.boolean('lfs'),
    subdirectory: reader.string('subdirectory'),
  };
}

function readDigests(reader: TableReader): AsRead<Pick<SpecFields, 'md5' | 'sha256'>> {
  return { md5: readDigest(reader, 'md5', 32), sha256: readDigest(reader, 'sha256', 64) };
}

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

/** Fields as they are read one by one: each is there, or undefined. */
type AsRead<T> = { readonly [K in keyof Required<T>]: T[K] | undefined };

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

function readChannel(reader: TableReader, directory: string): string | undefined {
  const text = reader.string('channel');
  if (text === undefined) return undefined;
  const url = tryChannelUrl(text, directory);
  if (url === undefined) {
    reader.error('channel', 'manifest-channel', `'${text}' is not a channel`, { hint: channelHint });
  }
  return url;
}

function readPath(reader: TableReader): string | undefined {
  const text = reader.string('path');
  if (text === undefined) return undefined;
  if (text === '' || text.includes('\0')) {
    reader.error('path', 'manifest-path', `'${text}' is not a path`, { hint: 'For this directory write "."' });
    return undefined;
  }
  return text.replaceAll('\\', '/');
}

function readGitUrl(reader: TableReader): string | undefined {
  const text = reader.string('git');
  // What begins with a letter and a colon is a drive of Windows rather than a scheme.
  if (text === undefined || (URL.canParse(text) && !/^[A-Za-z]:/.test(text))) return text;
  reader.error('git', 'manifest-url', `'${text}' is not an absolute URL`, { hint: gitUrlHint(text) });
  return undefined;
}

function readSourceUrl(reader: TableReader): string | undefined {
  const text = reader.string('url');
  if (text === undefined || (URL.canParse(text) && !/^[A-Za-z]:/.test(text))) return text;
  reader.error('url', 'manifest-url', `'${text}' is not an absolute URL`, {
    hint: /^[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+\//.test(text)
      ? `Did you mean 'https://${text}'?`
      : `For a file or directory on this machine write { path = "${text}" }`,
  });
  return undefined;
}

function readReference(reader: TableReader, key: 'branch' | 'tag' | 'rev'): string | undefined {
  const text = reader.string(key);
  // Git has no such names, and must not take one for an option.
  if (text === undefined || !(text === '' || text.startsWith('-') || /\s/.test(text))) return text;
  reader.error(key, 'manifest-git-reference', `'${text}' is not a valid ${key}`, {
    hint: key === 'rev' ? 'Give the hash of a commit' : `Give the name of a ${key}`,
  });
  return undefined;
}

function withoutAbsent(fields: Partial<AsRead<SpecFields>>): SpecFields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
