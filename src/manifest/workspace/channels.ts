import { homedir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Findings, isTomlTable, TableReader, type TomlPath, tomlTypeName } from '../toml/index.js';
import { readExcludeNewer } from './exclude-newer.js';
import type { ManifestChannel } from './model.js';

/** Where a channel that is only named is found. Pixi has no setting for it. */
const alias = 'https://conda.anaconda.org/';

/**
 * The base URL of a channel as a manifest writes it: a URL, a local directory, or a name. Ends with `/`.
 * Spec: manifest.md 2.3.
 *
 * @param directory what a local directory is relative to; absolute
 */
export function channelUrl(text: string, directory: string): string {
  if (/^[A-Za-z][A-Za-z0-9]{0,10}:\/\//.test(text)) return withSlash(text);
  if (isLocal(text)) {
    const expanded = /^~(?:[\\/]|$)/.test(text) ? path.join(homedir(), text.slice(1)) : text;
    return withSlash(pathToFileURL(path.resolve(directory, expanded)).href);
  }
  return withSlash(alias + text.split('/').map(encodeURIComponent).join('/'));
}

const isLocal = (text: string): boolean => /^(?:\.{1,2}[\\/]|\.{2}$|\.$|~|[\\/]|[A-Za-z]:[\\/])/.test(text);

const withSlash = (url: string): string => (url.endsWith('/') ? url : `${url}/`);

/** Channels in the order of use: highest priority first, else in the order given. */
export function sortedByPriority(channels: readonly ManifestChannel[]): ManifestChannel[] {
  return [...channels].sort((a, b) => b.priority - a.priority);
}

/** Reads a `channels` array. */
export function readChannels(reader: TableReader, directory: string): ManifestChannel[] | undefined {
  return reader
    .array('channels')
    ?.flatMap((item, index) => readChannel(item, reader.at('channels', index), directory, reader.findings) ?? []);
}

function readChannel(item: unknown, at: TomlPath, directory: string, findings: Findings): ManifestChannel | undefined {
  if (typeof item === 'string') return makeChannel(item, 0, at, directory, findings);
  if (!isTomlTable(item)) {
    findings.error('manifest-type', `expected a string or a table, found ${tomlTypeName(item)}`, at);
    return undefined;
  }
  const reader = new TableReader(findings, item, at);
  reader.require('channel');
  const text = reader.string('channel');
  const priority = reader.integer('priority') ?? 0;
  const cutOff = reader.value('exclude-newer');
  const excludeNewer =
    cutOff === undefined ? undefined : readExcludeNewer(cutOff, reader.at('exclude-newer'), findings);
  reader.finish();
  if (Math.abs(priority) > 2 ** 31 - 1) {
    reader.error('priority', 'manifest-channel', `channel priority ${priority} is out of range`, {
      hint: 'It is a whole number between -2147483648 and 2147483647',
    });
  }
  const channel =
    text === undefined ? undefined : makeChannel(text, priority, reader.at('channel'), directory, findings);
  return channel && excludeNewer ? { ...channel, excludeNewer } : channel;
}

function makeChannel(
  text: string,
  priority: number,
  at: TomlPath,
  directory: string,
  findings: Findings,
): ManifestChannel | undefined {
  const url = text.trim() === '' ? undefined : channelUrl(text, directory);
  if (url === undefined || !URL.canParse(url)) {
    findings.error('manifest-channel', `'${text}' is not a channel`, at, {
      hint: 'Give a name such as "conda-forge", a URL, or a directory that starts with "./"',
    });
    return undefined;
  }
  return { text, url, priority };
}
