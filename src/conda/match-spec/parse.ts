import { BuildNumberSpec } from '../build-number-spec.js';
import { type Channel, fileUrl, isAbsolutePathText, parseChannel, parseUrl, urlScheme } from '../channel.js';
import { parsePackageFileName } from '../file-name.js';
import { NameMatcher } from '../matcher/name-matcher.js';
import { StringMatcher } from '../matcher/string-matcher.js';
import { CondaParseError } from '../parse-error.js';
import { parsePlatform } from '../platform.js';
import { VersionSpec } from '../version/version-spec.js';
import { type BracketField, splitBrackets, unescaped, unquotedPositions } from './brackets.js';
import { parseCondition } from './condition.js';
import { parseExtras, parseFlags } from './lists.js';
import type { MatchSpecFields, MatchSpecOptions } from './model.js';
import { parseVersionAndBuild } from './version-and-build.js';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
type Fields = Mutable<Partial<MatchSpecFields>>;

/**
 * Reads a match spec. Spec: conda-runtime.md 1.5, in the order given there.
 * @throws CondaParseError
 */
export function parseMatchSpecFields(text: string, options: MatchSpecOptions = {}): MatchSpecFields {
  const [comment] = unquotedPositions(text, '#', 1);
  const body = text.slice(0, comment).trim();
  rejectSemicolons(body);
  const { head, fields: brackets } = splitBrackets(body);
  const fields = readBrackets(brackets, options);
  const url = fields.url === undefined ? urlOf(head) : undefined;
  if (url !== undefined) return { name: nameOfUrl(url, text), url };
  const rest = readPrefix(head, fields, options);
  const { name, rest: versionAndBuild } = splitName(rest, options);
  if (versionAndBuild === '') return Object.assign(fields, { name });
  const positional = parseVersionAndBuild(versionAndBuild, options.mode ?? 'lenient');
  if (options.mode === 'strict') {
    if (fields.version !== undefined) throw givenTwice('version', text);
    if (fields.build !== undefined && positional.build !== undefined) throw givenTwice('build', text);
  }
  fields.version ??= positional.version;
  fields.build ??= positional.build;
  return Object.assign(fields, { name });
}

/** All fields in one order: objects of one shape are much quicker to read, and there are many specs. */
function noFields(): Fields {
  return {
    name: undefined,
    version: undefined,
    build: undefined,
    buildNumber: undefined,
    fileName: undefined,
    extras: undefined,
    flags: undefined,
    channel: undefined,
    subdir: undefined,
    namespace: undefined,
    md5: undefined,
    sha256: undefined,
    url: undefined,
    license: undefined,
    licenseFamily: undefined,
    trackFeatures: undefined,
    when: undefined,
  };
}

function rejectSemicolons(text: string): void {
  const [first, second] = unquotedPositions(text, ';', 2);
  if (first === undefined) return;
  if (/^\s*if\s/u.test(text.slice(first + 1))) {
    throw new CondaParseError("the '; if' syntax for conditional dependencies is deprecated", text, {
      range: { start: first, end: text.length },
      hint: 'Write [when="..."] instead',
    });
  }
  if (second !== undefined) {
    throw new CondaParseError('more than one semicolon in match spec', text, {
      range: { start: second, end: second + 1 },
    });
  }
}

/** `channel/subdir:namespace:` before the name. Gives what follows. */
function readPrefix(head: string, fields: Fields, options: MatchSpecOptions): string {
  const lastColon = head.lastIndexOf(':');
  if (lastColon < 0) return head;
  const colonBefore = lastColon === 0 ? -1 : head.lastIndexOf(':', lastColon - 1);
  const namespace = head.slice(colonBefore + 1, lastColon).trim();
  if (namespace !== '') fields.namespace = namespace;
  if (colonBefore >= 0) {
    const { channel, subdir } = parseChannelAndSubdir(head.slice(0, colonBefore), options);
    fields.channel ??= channel;
    if (subdir !== undefined) fields.subdir ??= subdir;
  }
  return head.slice(lastColon + 1);
}

function parseChannelAndSubdir(text: string, options: MatchSpecOptions): { channel: Channel; subdir?: string } {
  const slash = text.lastIndexOf('/');
  const subdir = slash < 0 ? undefined : parsePlatform(text.slice(slash + 1));
  if (subdir === undefined) return { channel: parseChannel(text, options.channels) };
  return { channel: parseChannel(text.slice(0, slash), options.channels), subdir };
}

function splitName(text: string, options: MatchSpecOptions): { name: NameMatcher; rest: string } {
  const trimmed = text.trim();
  const end = endOfRegexName(trimmed) ?? /^[^\s><=!~]*/u.exec(trimmed)![0].length;
  const nameText = trimmed.slice(0, end);
  if (nameText === '') throw new CondaParseError('missing package name', text);
  if (nameText.includes('[') && !/[*^]/.test(nameText)) {
    throw new CondaParseError('brackets are allowed once, at the end of the spec', text, {
      hint: 'Write name version build [key=value]',
    });
  }
  const name = NameMatcher.parse(nameText);
  if (name.kind !== 'exact' && !options.namePatterns) {
    throw new CondaParseError(
      `"${nameText}" looks like a ${name.kind} but only exact package names are allowed, ` +
        'package names can only contain 0-9, a-z, A-Z, -, _, or .',
      text,
    );
  }
  return { name, rest: trimmed.slice(end).trim() };
}

/** A name `^...$` may hold blanks and operators; it ends at the first `$` that something else follows. */
function endOfRegexName(text: string): number | undefined {
  if (!text.startsWith('^')) return undefined;
  const end = text.search(/\$(?=$|[\s><=!~])/u);
  return end < 0 ? undefined : end + 1;
}

/** A URL or an absolute path that stands for the spec; not so where a channel is given with `::`. */
function urlOf(text: string): string | undefined {
  if (text.includes('::')) return undefined;
  const trimmed = text.trim();
  if (urlScheme(trimmed) !== undefined) return parseUrl(trimmed).href;
  return isAbsolutePathText(trimmed) ? fileUrl(trimmed) : undefined;
}

function nameOfUrl(url: string, input: string): NameMatcher {
  const { pathname } = new URL(url);
  const parts = parsePackageFileName(pathname.slice(pathname.lastIndexOf('/') + 1));
  if (parts === undefined) {
    throw new CondaParseError('missing package name: the URL does not end in the file name of a package', input);
  }
  return NameMatcher.parse(parts.name);
}

function readBrackets(brackets: readonly BracketField[], options: MatchSpecOptions): Fields {
  const fields = noFields();
  const seen = new Set<string>();
  for (const { key, value } of brackets) {
    if (options.mode === 'strict' && seen.has(key)) throw givenTwice(key, value);
    seen.add(key);
    readBracket(fields, key, value, options);
  }
  return fields;
}

function readBracket(fields: Fields, key: string, value: string, options: MatchSpecOptions): void {
  switch (key) {
    case 'version':
      fields.version = VersionSpec.parse(value, options.mode);
      return;
    case 'build':
      fields.build = StringMatcher.parse(value);
      return;
    case 'build_number':
      fields.buildNumber = BuildNumberSpec.parse(value);
      return;
    case 'sha256':
      fields.sha256 = hexDigest(value, 64);
      return;
    case 'md5':
      fields.md5 = hexDigest(value, 32);
      return;
    case 'fn':
      fields.fileName = value;
      return;
    case 'url':
      fields.url = urlOf(value) ?? invalidUrl(value);
      return;
    case 'subdir':
      fields.subdir = value;
      return;
    case 'channel': {
      const { channel, subdir } = parseChannelAndSubdir(value, options);
      fields.channel ??= channel;
      if (subdir !== undefined) fields.subdir ??= subdir;
      return;
    }
    case 'license':
      fields.license = value;
      return;
    case 'license_family':
      fields.licenseFamily = value;
      return;
    case 'namespace':
      fields.namespace = value;
      return;
    case 'track_features':
      fields.trackFeatures = value.split(/[, ]/).flatMap((part) => part.trim() || []);
      return;
    default:
      readRevision3Bracket(fields, key, value, options);
  }
}

/** The keys that came with repodata revision 3 (CEP 44 and its kin). */
function readRevision3Bracket(fields: Fields, key: string, value: string, options: MatchSpecOptions): void {
  if (options.revision3 === false || !['extras', 'flags', 'when'].includes(key)) {
    throw new CondaParseError(`invalid bracket key: ${key}`, key);
  }
  if (key === 'extras') fields.extras = parseExtras(value);
  else if (key === 'flags') fields.flags = parseFlags(value);
  else fields.when = readCondition(value, options);
}

function readCondition(value: string, options: MatchSpecOptions): MatchSpecFields['when'] {
  try {
    return parseCondition(unescaped(value), (leaf) => {
      const spec = parseMatchSpecFields(leaf, options);
      if (spec.when !== undefined) throw new CondaParseError('invalid bracket key: when', leaf);
      return spec;
    });
  } catch (error) {
    if (!(error instanceof CondaParseError)) throw error;
    throw new CondaParseError(`could not parse condition ${value}: ${error.message}`, value, { hint: error.hint });
  }
}

function hexDigest(value: string, length: number): string {
  if (value.length === length && /^[0-9a-f]+$/i.test(value)) return value.toLowerCase();
  throw new CondaParseError('unable to parse hash digest from hex', value, {
    hint: `The digest has ${length} hexadecimal digits`,
  });
}

function invalidUrl(value: string): never {
  throw new CondaParseError('invalid package path or url', value, { hint: 'Give a URL or an absolute path' });
}

function givenTwice(key: string, input: string): CondaParseError {
  return new CondaParseError(`found multiple values for: ${key}`, input);
}
