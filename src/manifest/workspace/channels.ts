import { channelHint, tryChannelUrl } from '../channel-url.js';
import { type Findings, isTomlTable, TableReader, type TomlPath, tomlTypeName } from '../toml/index.js';
import { readExcludeNewer } from './exclude-newer.js';
import type { ManifestChannel } from './model.js';

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
  const url = tryChannelUrl(text, directory);
  if (url === undefined) {
    findings.error('manifest-channel', `'${text}' is not a channel`, at, { hint: channelHint });
    return undefined;
  }
  return { text, url, priority };
}
