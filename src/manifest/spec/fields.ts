import { channelHint, tryChannelUrl } from '../channel-url.js';
import type { TableReader } from '../toml/index.js';
import { readCondition } from './condition.js';
import type { SpecContext } from './context.js';
import { readLocation } from './location-fields.js';
import type { SpecFields } from './model.js';
import { type AsRead, readDigests, readPackageFields } from './package-fields.js';

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

function readChannel(reader: TableReader, directory: string): string | undefined {
  const text = reader.string('channel');
  if (text === undefined) return undefined;
  const url = tryChannelUrl(text, directory);
  if (url === undefined) {
    reader.error('channel', 'manifest-channel', `'${text}' is not a channel`, { hint: channelHint });
  }
  return url;
}

function withoutAbsent(fields: Partial<AsRead<SpecFields>>): SpecFields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
