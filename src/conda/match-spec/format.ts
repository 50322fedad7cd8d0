import { type Channel, channelAlias, channelNameOfUrl, stripUrlSecrets } from '../channel.js';
import { matcherKind } from '../matcher/string-matcher.js';
import { CondaParseError } from '../parse-error.js';
import { parsePlatform } from '../platform.js';
import { escaped } from './brackets.js';
import { isExtraName, isFlagMatcher } from './lists.js';
import type { Condition, MatchSpecFields } from './model.js';

type Style = 'display' | 'canonical';
type Field = Exclude<keyof MatchSpecFields, 'name'>;

const displayOrder: readonly Field[] = [
  ...(['extras', 'flags', 'md5', 'sha256', 'buildNumber', 'version', 'build', 'fileName', 'url'] as const),
  ...(['license', 'licenseFamily', 'trackFeatures', 'channel', 'subdir', 'namespace', 'when'] as const),
];
const displayLeafOrder: readonly Field[] = [
  ...(['version', 'build', 'buildNumber', 'channel', 'subdir', 'namespace', 'extras', 'flags', 'md5'] as const),
  ...(['sha256', 'fileName', 'url', 'license', 'licenseFamily', 'trackFeatures', 'when'] as const),
];
const canonicalOrder: readonly Field[] = [
  ...(['version', 'build', 'buildNumber', 'fileName', 'extras', 'flags', 'channel', 'subdir'] as const),
  ...(['namespace', 'md5', 'sha256', 'url', 'license', 'licenseFamily', 'when', 'trackFeatures'] as const),
];

/** As dependencies are written: channel, version and build in their places where they can be, the rest in brackets. */
export function displayText(spec: MatchSpecFields): string {
  const placed = placedFields(spec);
  const brackets = bracketText(
    spec,
    displayOrder.filter((field) => !placed.has(field)),
    'display',
  );
  return prefixText(spec, placed) + brackets;
}

/** Everything in brackets, without credentials. @throws CondaParseError when that cannot be written */
export function canonicalText(spec: MatchSpecFields): string {
  const name = spec.name.toString();
  if (!isCanonicalName(spec)) throw unwritable('name', name);
  return name + bracketText(spec, canonicalOrder, 'canonical');
}

/** Which fields stand outside brackets, because reading the text finds them there again. */
function placedFields(spec: MatchSpecFields): ReadonlySet<Field> {
  const placed = new Set<Field>();
  if (spec.channel && placedChannelName(spec.channel) !== undefined) {
    placed.add('channel');
    if (spec.subdir !== undefined && parsePlatform(spec.subdir)) placed.add('subdir');
    if (spec.namespace !== undefined && isPlainToken(spec.namespace)) placed.add('namespace');
  }
  if (spec.version && isPlainText(spec.version.toString())) {
    placed.add('version');
    const build = spec.build?.toString();
    if (build !== undefined && isPlainText(build) && !/[,|]/.test(build)) placed.add('build');
  }
  return placed;
}

function prefixText(spec: MatchSpecFields, placed: ReadonlySet<Field>): string {
  let text = '';
  if (placed.has('channel')) {
    text = placedChannelName(spec.channel!)!;
    if (placed.has('subdir')) text += `/${spec.subdir}`;
    text += placed.has('namespace') ? `:${spec.namespace}:` : '::';
  }
  text += spec.name.toString();
  if (placed.has('version')) text += ` ${spec.version}`;
  if (placed.has('build')) text += ` ${spec.build}`;
  return text;
}

/** A text that no part of the grammar splits. */
const isPlainText = (text: string): boolean => !/[\s:#;[\]]/u.test(text);
const isPlainToken = (text: string): boolean => text !== '' && !/[\s#;:[\]"'\\()=<>!~,]/u.test(text);

/** The name by which the text of a channel can be written, if reading the name gives the channel again. */
function placedChannelName(channel: Channel): string | undefined {
  if (channel.platforms) return undefined;
  const name = nameThatReads(channel.baseUrl);
  return name !== undefined && name === channel.name ? name : undefined;
}

function nameThatReads(baseUrl: string): string | undefined {
  const name = channelNameOfUrl(baseUrl);
  if (name === undefined || !isPlainToken(name)) return undefined;
  const lastSegment = name.includes('/') ? name.slice(name.lastIndexOf('/') + 1) : '';
  // It would be read as a channel and a subdir.
  if (parsePlatform(lastSegment)) return undefined;
  return new URL(`${name}/`, channelAlias).href === baseUrl ? name : undefined;
}

function bracketText(spec: MatchSpecFields, order: readonly Field[], style: Style): string {
  const present = order.filter((field) => spec[field] !== undefined);
  if (present.length === 0) return '';
  return `[${present.map((field) => fieldText(spec, field, style)).join(separator(style))}]`;
}

const separator = (style: Style): string => (style === 'display' ? ', ' : ',');

function fieldText(spec: MatchSpecFields, field: Field, style: Style): string {
  switch (field) {
    case 'version':
    case 'subdir':
    case 'namespace':
    case 'md5':
    case 'sha256':
    case 'license':
      return scalar(field, String(spec[field]), style);
    case 'build':
      return scalar('build', String(spec.build), style);
    case 'buildNumber':
      return scalar('build_number', String(spec.buildNumber), style);
    case 'fileName':
      return scalar('fn', spec.fileName!, style);
    case 'licenseFamily':
      return scalar('license_family', spec.licenseFamily!, style);
    case 'url':
      return scalar('url', style === 'canonical' ? stripUrlSecrets(spec.url!) : spec.url!, style);
    case 'channel':
      return scalar('channel', channelText(spec.channel!, style), style);
    case 'trackFeatures':
      return trackFeaturesText(spec.trackFeatures!, style);
    case 'extras':
      return list('extras', spec.extras!, isExtraName, style);
    case 'flags':
      return list('flags', spec.flags!.map(String), isFlagMatcher, style);
    case 'when':
      return `when="${escaped(conditionText(spec.when!, style, 0, false))}"`;
  }
}

function channelText(channel: Channel, style: Style): string {
  const platforms = channel.platforms ? `[${channel.platforms.join(',')}]` : '';
  if (style === 'display') return placedChannelName(channel) ?? channel.baseUrl + platforms;
  const url = stripUrlSecrets(channel.baseUrl);
  return (nameThatReads(url) ?? url) + platforms;
}

function list(key: string, values: readonly string[], isValid: (value: string) => boolean, style: Style): string {
  if (style === 'canonical') {
    const wrong = values.length === 0 ? '' : values.find((value) => !isValid(value));
    if (wrong !== undefined) throw unwritable(key, wrong);
  }
  return `${key}=[${values.join(separator(style))}]`;
}

/** One text with blanks, as older readers know it. */
function trackFeaturesText(features: readonly string[], style: Style): string {
  const wrong = features.length === 0 ? '' : features.find((feature) => feature === '' || /[, ]/.test(feature));
  if (style === 'canonical' && wrong !== undefined) throw unwritable('track_features', wrong);
  return scalar('track_features', features.join(' '), style);
}

function scalar(key: string, value: string, style: Style): string {
  const quote = quoteFor(value);
  if (quote !== undefined) return `${key}=${quote}${value}${quote}`;
  if (style === 'canonical') throw unwritable(key, value);
  // A key that nobody reads: better an error than another meaning.
  return `unrepresentable-${key}="${escaped(value)}"`;
}

/** The quote that can hold the value as it is; escapes in it stay as they are. */
function quoteFor(value: string): '"' | "'" | undefined {
  const trailing = /\\*$/.exec(value)?.[0].length ?? 0;
  if (trailing % 2 === 1) return undefined;
  const bare = value.replace(/\\./gs, '');
  const single = !bare.includes("'");
  const double = !bare.includes('"');
  if (value.includes("\\'") && double) return '"';
  if (single && /[\\"]/.test(value)) return "'";
  return double ? '"' : single ? "'" : undefined;
}

function conditionText(condition: Condition, style: Style, outer: number, isRight: boolean): string {
  if (condition.kind === 'spec') return leafText(condition.spec, style);
  const binding = condition.kind === 'and' ? 2 : 1;
  const left = conditionText(condition.left, style, binding, false);
  const right = conditionText(condition.right, style, binding, true);
  const text = `${left} ${condition.kind} ${right}`;
  return binding < outer || (isRight && binding === outer) ? `(${text})` : text;
}

function leafText(spec: MatchSpecFields, style: Style): string {
  const name = spec.name.toString();
  const order = style === 'display' ? displayLeafOrder : canonicalOrder;
  const present = order.filter((field) => spec[field] !== undefined);
  const version = spec.version?.toString() ?? '';
  const simple =
    spec.name.kind === 'exact' &&
    present.every((field) => field === 'version') &&
    (version === '' || (/^[><=!~]/.test(version) && isPlainText(version) && !/[()]/.test(version)));
  if (style === 'canonical' && !isCanonicalLeaf(spec, simple ? version === '' : present.length === 0)) {
    throw unwritable('when', name);
  }
  return simple ? name + version : name + bracketText(spec, order, style);
}

function isCanonicalName({ name }: MatchSpecFields): boolean {
  const text = name.toString();
  if (name.kind === 'exact') return true;
  if (matcherKind(text) !== name.kind) return false;
  return name.kind === 'glob' ? isPlainText(text) : !/[:#;[\]]/.test(text) && text.indexOf('$') === text.length - 1;
}

/** The words `and` and `or` and parentheses end a leaf of a condition. */
function isCanonicalLeaf(spec: MatchSpecFields, nameIsLast: boolean): boolean {
  const name = spec.name.toString();
  if (spec.when !== undefined || !isCanonicalName(spec) || /[()]/.test(name)) return false;
  return !(nameIsLast ? /(?:^|\s)(?:and|or)(?:\s|$)/u : /(?:^|\s)(?:and|or)\s/u).test(name);
}

function unwritable(what: string, value: string): CondaParseError {
  return new CondaParseError(`${what} '${value}' cannot be represented in canonical MatchSpec syntax`, value);
}
