import { homedir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

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

/** The same, or undefined when the text is no channel. */
export function tryChannelUrl(text: string, directory: string): string | undefined {
  if (text.trim() === '') return undefined;
  const url = channelUrl(text, directory);
  return URL.canParse(url) ? url : undefined;
}

/** What to say to one whose text is no channel. */
export const channelHint = 'Give a name such as "conda-forge", a URL, or a directory that starts with "./"';

const isLocal = (text: string): boolean => /^(?:\.{1,2}[\\/]|\.{2}$|\.$|~|[\\/]|[A-Za-z]:[\\/])/.test(text);

const withSlash = (url: string): string => (url.endsWith('/') ? url : `${url}/`);
