import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { CondaParseError } from './parse-error.js';
import { type Platform, parsePlatform, unknownPlatformMessage } from './platform.js';

/** Where channels that are only named are found. */
export const channelAlias = 'https://conda.anaconda.org/';

/** What the text of a channel may refer to. */
export interface ChannelContext {
  /** Names are joined to it; ends with `/`. */
  readonly alias?: string;
  /** Absolute; relative directories start here. Without it they are errors. */
  readonly rootDirectory?: string;
  /** Absolute; stands for `~`. Without it `~/` is an error. */
  readonly homeDirectory?: string;
}

/** A place that packages come from. Two are the same when their base URLs are equal. Spec: conda-runtime.md 2.1. */
export interface Channel {
  /** Ends with `/`. May hold credentials: show `canonicalChannelName`. */
  readonly baseUrl: string;
  /** What people call it: `conda-forge`, `conda-forge/label/dev`; undefined when there is only the URL. */
  readonly name: string | undefined;
  /** The platforms that the text limits it to: `conda-forge[linux-64]`. */
  readonly platforms: readonly Platform[] | undefined;
}

/**
 * Reads a channel: a URL, a directory, or a name, each with an optional `[platform,...]` behind it.
 * @throws CondaParseError
 */
export function parseChannel(text: string, context: ChannelContext = {}): Channel {
  const { location, platforms } = splitPlatforms(text);
  if (urlScheme(location) !== undefined) return { ...channelOfUrl(parseUrl(location, text), context.alias), platforms };
  if (isPathLike(location)) {
    return { baseUrl: withSlash(fileUrl(absolutePath(location, context, text))), name: undefined, platforms };
  }
  return { ...channelOfName(location, text, context.alias), platforms };
}

/** The URL of one platform's packages, with a `/` at its end. */
export function subdirUrl(channel: Pick<Channel, 'baseUrl'>, platform: string): string {
  return `${channel.baseUrl}${platform}/`;
}

/** The base URL without secrets: how records and messages name the channel. */
export function canonicalChannelName(channel: Pick<Channel, 'baseUrl'>): string {
  return maskUrl(channel.baseUrl);
}

/**
 * The name of a channel when it is found by that name; else undefined.
 */
export function channelNameOfUrl(baseUrl: string, alias = channelAlias): string | undefined {
  if (!baseUrl.startsWith(alias)) return undefined;
  const name = baseUrl.slice(alias.length).replace(/^\/+|\/+$/g, '');
  return name === '' ? undefined : name;
}

function splitPlatforms(text: string): { location: string; platforms: readonly Platform[] | undefined } {
  const open = text.endsWith(']') ? text.lastIndexOf('[') : -1;
  if (open < 0) return { location: text, platforms: undefined };
  const names = text
    .slice(open + 1, -1)
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const platforms = names.map((name) => {
    const platform = parsePlatform(name);
    if (platform !== undefined) return platform;
    const start = text.indexOf(name, open);
    throw new CondaParseError(unknownPlatformMessage(name), text, { range: { start, end: start + name.length } });
  });
  return { location: text.slice(0, open), platforms: platforms.length > 0 ? platforms : undefined };
}

/** The scheme of a URL, which has at most 11 letters and digits: longer ones are something else. */
export function urlScheme(text: string): string | undefined {
  return /^(\p{L}[\p{L}\p{N}]{0,10}):\/\//u.exec(text)?.[1];
}

/** @throws CondaParseError */
export function parseUrl(text: string, input = text): URL {
  try {
    return new URL(text);
  } catch {
    throw new CondaParseError(`'${text}' is not a valid URL`, input);
  }
}

function channelOfUrl(url: URL, alias: string | undefined): Omit<Channel, 'platforms'> {
  url.pathname = withSlash(url.pathname);
  const baseUrl = url.href;
  const path = url.pathname.replace(/\/+$/, '');
  const ownName = url.host === '' ? path.slice(path.lastIndexOf('/') + 1) : path.replace(/^\/+/, '');
  const name = channelNameOfUrl(baseUrl, alias) ?? (ownName === '' ? undefined : ownName);
  return { baseUrl, name: url.protocol === 'http:' || url.protocol === 'https:' ? name : undefined };
}

function channelOfName(name: string, input: string, alias = channelAlias): Omit<Channel, 'platforms'> {
  const wrong = /[:\\[\]]/.exec(name);
  const trimmed = name.replace(/\/+$/, '');
  if (wrong || trimmed === '' || !URL.canParse(`${trimmed}/`, alias)) {
    throw new CondaParseError(`invalid channel name: '${name}'`, input, {
      range: wrong ? { start: wrong.index, end: wrong.index + 1 } : { start: 0, end: name.length },
      hint: "Give a name such as 'conda-forge', a URL, or a directory that starts with './'",
    });
  }
  return { baseUrl: new URL(`${trimmed}/`, alias).href, name: trimmed };
}

const drivePath = /^\p{L}:[\\/]/u;

/** Whether the text is a path from the root of a file system, of whichever system. */
export function isAbsolutePathText(text: string): boolean {
  return !text.includes('://') && (text.startsWith('/') || text.startsWith('\\\\') || drivePath.test(text));
}

function isPathLike(text: string): boolean {
  return !text.includes('://') && (/^(?:\.\/|\.\.|~\/)/.test(text) || isAbsolutePathText(text));
}

function absolutePath(text: string, context: ChannelContext, input: string): string {
  if (isAbsolutePathText(text)) return text;
  const [base, rest] = text.startsWith('~/') ? [context.homeDirectory, text.slice(2)] : [context.rootDirectory, text];
  if (base === undefined) {
    throw new CondaParseError(`invalid path '${text}': it is not known what it is relative to`, input, {
      hint: 'Give an absolute path or a URL',
    });
  }
  return pathModule(base).join(base, rest);
}

/** The `file://` URL of an absolute path, of whichever system. */
export function fileUrl(absolute: string): string {
  const { normalize } = pathModule(absolute);
  return pathToFileURL(normalize(absolute), { windows: isWindowsPath(absolute) }).href;
}

const isWindowsPath = (absolute: string): boolean => drivePath.test(absolute) || absolute.startsWith('\\\\');

const pathModule = (absolute: string): path.PlatformPath => (isWindowsPath(absolute) ? path.win32 : path.posix);

const withSlash = (url: string): string => (url.endsWith('/') ? url : `${url}/`);

const mask = '********';

/** The URL with its password and the token of a `/t/<token>/` path masked. */
export function maskUrl(text: string): string {
  if (!URL.canParse(text)) return text;
  const url = new URL(text);
  if (url.password !== '') url.password = mask;
  url.pathname = url.pathname.replace(/^\/t\/[^/]+(?=\/|$)/, `/t/${mask}`);
  return url.href;
}

/** The URL without user, password, token and query: what may be kept in files. */
export function stripUrlSecrets(text: string): string {
  if (!URL.canParse(text)) return text;
  const url = new URL(text);
  url.username = '';
  url.password = '';
  url.search = '';
  url.pathname = url.pathname.replace(/^\/t\/[^/]+(?=\/|$)/, '');
  if (!/^#(?:md5|sha256):[0-9a-f]+$/i.test(url.hash)) url.hash = '';
  return url.href;
}
