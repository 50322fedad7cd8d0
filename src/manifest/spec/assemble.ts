import { type FieldName, specKeys, type WrittenFields } from './fields.js';
import { isArchive, isArchiveUrl, readSubdirectory } from './location.js';
import type { DependencySpec, GitReference, Selectors, SourceLocation, SpecFields } from './model.js';

export interface SpecProblem {
  readonly message: string;
  readonly hint?: string;
}

const locations = ['url', 'git', 'path'] as const;
const references = ['branch', 'rev', 'tag'] as const;
const channelFields = ['channel', 'fileName', 'licenseFamily'] as const;
const digestFields = ['md5', 'sha256'] as const;
const selectorFields = [
  'version',
  'build',
  'buildNumber',
  'extras',
  'flags',
  'subdir',
  'license',
  'trackFeatures',
  'when',
] as const satisfies readonly (keyof Selectors)[];

const locationHint = 'Say where the sources are, as in { path = "../src" } or { git = "https://...", tag = "v1.0" }';

/** Fields that make a spec of their own; the others only add to one. */
const specFields: readonly FieldName[] = [...selectorFields, ...channelFields, ...digestFields, ...locations];

/** Makes one spec of fields, or says all that keeps them from being one. Spec: manifest.md 4.1. */
export function assembleSpec(written: WrittenFields): DependencySpec | readonly SpecProblem[] {
  const problems = [...shapeProblems(written)];
  return problems.length > 0 ? problems : makeSpec(written.fields);
}

/** The same for fields that can only name sources: `.tar.bz2` is the ending of source archives, too. */
export function assembleLocation(written: WrittenFields): SourceLocation | readonly SpecProblem[] {
  const problems = [...shapeProblems(written, locations)];
  return problems.length > 0 ? problems : (makeLocation(written.fields) ?? []);
}

/** @param sufficient fields of which there must be one */
function* shapeProblems(
  { fields, given }: WrittenFields,
  sufficient: readonly FieldName[] = specFields,
): Generator<SpecProblem> {
  const named = locations.filter((location) => given.has(location));
  if (named.length > 1) {
    yield {
      message: 'only one of `url`, `path`, or `git` can be specified',
      hint: `Keep one of ${named.map((location) => `\`${location}\``).join(' and ')}`,
    };
    return;
  }
  const [location] = named;
  const git = location === 'git';
  if (!git && [...references, 'lfs' as const].some((field) => given.has(field))) {
    yield {
      message: '`branch`, `rev`, `tag`, and `lfs` are only valid when `git` is specified',
      hint: location === 'url' ? 'Use `git` instead of `url` when it is a repository' : undefined,
    } as SpecProblem;
    return;
  }
  if (!sufficient.some((field) => given.has(field))) {
    const keys = sufficient.map((field) => `\`${specKeys[field]}\``);
    const last = keys.pop();
    yield {
      message: `one of ${keys.join(', ')}, or ${last} must be specified`,
      hint: sufficient === locations ? locationHint : 'Write "*" for any version',
    };
    return;
  }
  if (references.filter((field) => given.has(field)).length > 1) {
    yield { message: 'only one of `branch`, `rev`, or `tag` can be specified' };
  }
  yield* excludedFields({ fields, given }, location);
  if (fields.subdirectory !== undefined) {
    const read = readSubdirectory(fields.subdirectory);
    if ('problem' in read) yield { message: read.problem, hint: 'It is relative to the root of the sources' };
  }
}

/** Fields that do not go together with a location. */
function* excludedFields(
  { fields, given }: WrittenFields,
  location: (typeof locations)[number] | undefined,
): Generator<SpecProblem> {
  if (location === undefined) return;
  const archive = isArchiveLocation(fields);
  const digests = location === 'url' ? [] : digestFields;
  const excluded = [...(archive ? selectorFields : []), ...channelFields, ...digests];
  for (const field of excluded) {
    if (!given.has(field)) continue;
    const hint = archive
      ? `The ${location} names one package file: there is nothing to select`
      : `A package that is built from sources has no \`${specKeys[field]}\``;
    yield { message: `\`${specKeys[field]}\` cannot be used with \`${location}\``, hint };
  }
}

/** Whether the fields name a package file. */
export function isArchiveLocation({ path, url }: Pick<SpecFields, 'path' | 'url'>): boolean {
  return (path !== undefined && isArchive(path)) || (url !== undefined && isArchiveUrl(url));
}

/** @param fields free of problems */
function makeSpec(fields: SpecFields): DependencySpec {
  const { path, url } = fields;
  if (path !== undefined && isArchive(path)) return { kind: 'archive-path', path };
  if (url !== undefined && isArchiveUrl(url)) return { kind: 'archive-url', url, ...pick(fields, digestFields) };
  const selectors: Selectors = pick(fields, selectorFields);
  const location = makeLocation(fields);
  if (location) return { ...location, ...selectors };
  return { kind: 'version', ...selectors, ...pick(fields, channelFields), ...pick(fields, digestFields) };
}

function makeLocation(fields: SpecFields): SourceLocation | undefined {
  const { path, git, url } = fields;
  if (path !== undefined) return { kind: 'path', path };
  const below = subdirectoryOf(fields);
  if (url !== undefined) return { kind: 'url', url, ...pick(fields, digestFields), ...below };
  if (git === undefined) return undefined;
  const reference = referenceOf(fields);
  return { kind: 'git', git, ...(reference && { reference }), ...pick(fields, ['lfs']), ...below };
}

function referenceOf(fields: SpecFields): GitReference | undefined {
  for (const kind of references) {
    const value = fields[kind];
    if (value !== undefined) return { kind, value };
  }
  return undefined;
}

function subdirectoryOf({ subdirectory }: SpecFields): { subdirectory?: string } {
  if (subdirectory === undefined) return {};
  const read = readSubdirectory(subdirectory);
  return 'subdirectory' in read && read.subdirectory !== undefined ? { subdirectory: read.subdirectory } : {};
}

function pick<K extends FieldName>(fields: SpecFields, names: readonly K[]): Pick<SpecFields, K> {
  return Object.fromEntries(
    names.flatMap((name) => (fields[name] === undefined ? [] : [[name, fields[name]]])),
  ) as Pick<SpecFields, K>;
}
