import { homedir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { isLoopbackHost } from '../channel/index.js';
import { PixiBuildError, redactUrl } from '../support/index.js';

/** A publish target as text says it, taken apart. Holds no credential. */
export type PublishTargetSpec =
  | { readonly kind: 'directory'; readonly path: string }
  | { readonly kind: 'local-channel'; readonly path: string }
  /** `server` is an http(s) URL without trailing slash; `channel` may have several segments, not encoded. */
  | { readonly kind: 'prefix'; readonly server: string; readonly channel: string }
  | { readonly kind: 'anaconda'; readonly owner: string; readonly label: string }
  | { readonly kind: 'quetz'; readonly server: string; readonly channel: string }
  | { readonly kind: 'artifactory'; readonly server: string; readonly repository: string }
  | { readonly kind: 'cloudsmith'; readonly owner: string; readonly repository: string }
  /** `prefix` is without slashes at its ends. */
  | { readonly kind: 's3'; readonly bucket: string; readonly prefix: string };

export interface TargetContext {
  /** Absolute; relative paths start here. */
  readonly cwd: string;
  /** Whether the text is a `--target-channel` or a `--target-dir`. */
  readonly kind: 'channel' | 'directory';
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly offline: boolean;
}

const forms =
  'Use a folder, file:///path, https://prefix.dev/<channel>, prefix://host/<channel>, ' +
  'https://anaconda.org/<owner>, quetz://host/<channel>, artifactory://host/<repository>, ' +
  'cloudsmith://<owner>/<repository> or s3://<bucket>/<prefix>.';

/**
 * Reads the text of `--target-channel` or `--target-dir` (spec: publishing.md 1.2). Text with a scheme of more than one
 * character is a URL, anything else a path. Empty segments of a URL's path do not count, query and fragment are dropped.
 *
 * `https://prefix.dev/...` and its subdomains, `prefix://host[:port]/...`, and URLs below `PREFIX_SERVER_URL` are
 * channels of prefix.dev or a server of its kind. `prefix://` means https, and plain http for this machine.
 *
 * @throws PixiBuildError `publish-target-invalid`, `publish-target-unsupported`, `offline`; exit code 2
 */
export function parsePublishTarget(text: string, context: TargetContext): PublishTargetSpec {
  const trimmed = text.trim();
  if (trimmed === '') throw invalid('The publish target is empty', forms);
  const spec = parseTarget(trimmed, context);
  if (context.offline && spec.kind !== 'directory' && spec.kind !== 'local-channel') {
    throw new PixiBuildError(
      'offline',
      `Publishing to ${redactUrl(trimmed)} needs the network, which is not to be used`,
      {
        hint: 'Leave out --offline (PIXI_OFFLINE), or publish to a folder.',
        exitCode: 2,
      },
    );
  }
  return spec;
}

function parseTarget(text: string, context: TargetContext): PublishTargetSpec {
  const scheme = /^([a-z][a-z0-9+.-]+):/i.exec(text)?.[1]?.toLowerCase();
  if (context.kind === 'directory') {
    if (scheme !== undefined && scheme !== 'file' && text.includes('://')) {
      throw invalid(
        `${redactUrl(text)} is not a folder`,
        'Give --target-dir a path; for channels there is --target-channel.',
      );
    }
    return { kind: 'directory', path: scheme === 'file' ? pathOfUrl(text) : absolute(text, context.cwd) };
  }
  if (scheme === undefined) {
    checkChannelName(text);
    return { kind: 'local-channel', path: absolute(text, context.cwd) };
  }
  if (scheme === 'file') return { kind: 'local-channel', path: pathOfUrl(text) };
  return parseUrl(text, scheme, context.env);
}

/** Names that people know as channels; a folder of that name is hardly meant. */
function checkChannelName(text: string): void {
  if (!/^(conda-forge|bioconda|defaults|main)$/i.test(text)) return;
  throw new PixiBuildError('publish-target-unsupported', `Publishing to the channel ${text} is not supported`, {
    hint: `conda-forge and its like take packages through their own repositories. For a folder of that name, write ./${text}.`,
    exitCode: 2,
  });
}

function parseUrl(text: string, scheme: string, env: TargetContext['env']): PublishTargetSpec {
  // URL does not take a custom scheme's authority and path apart as it does for https.
  const web = scheme === 'http' || scheme === 'https';
  let url: URL;
  try {
    url = new URL(web ? text : text.replace(/^[^:]+:(\/\/)?/, 'https://'));
  } catch {
    throw invalid(`${redactUrl(text)} is not a valid URL`, forms);
  }
  if (url.username !== '' || url.password !== '') {
    throw invalid(
      `${redactUrl(text)} holds a user name or password`,
      'Leave them out of the URL; give the token in the environment (PREFIX_API_KEY) or by `pixi auth login`.',
    );
  }
  if (url.hostname === '') throw invalid(`${redactUrl(text)} names no host`, forms);
  const segments = segmentsOf(url, text);
  if (web) return parseWebUrl(url, segments, text, env);
  switch (scheme) {
    case 'prefix':
      return prefixSpec(`${isLoopbackHost(url.hostname) ? 'http' : 'https'}://${url.host}`, segments, text);
    case 'quetz':
      return { kind: 'quetz', server: url.origin, channel: last(segments, text, 'channel') };
    case 'artifactory':
      return { kind: 'artifactory', server: url.origin, repository: last(segments, text, 'repository') };
    case 'cloudsmith':
      if (segments.length !== 1)
        throw invalid(`${redactUrl(text)} is not of the form cloudsmith://<owner>/<repository>`);
      return { kind: 'cloudsmith', owner: hostAsWritten(text), repository: segments[0] as string };
    case 's3':
      return { kind: 's3', bucket: hostAsWritten(text), prefix: segments.join('/') };
    default:
      throw new PixiBuildError('publish-target-unsupported', `Publishing to ${scheme}:// is not supported`, {
        hint: forms,
        exitCode: 2,
      });
  }
}

function parseWebUrl(
  url: URL,
  segments: readonly string[],
  text: string,
  env: TargetContext['env'],
): PublishTargetSpec {
  const own = prefixServer(env);
  if (own !== undefined && (url.href === own.href || `${url.origin}${url.pathname}`.startsWith(withSlash(own.href)))) {
    const base = own.pathname.split('/').filter((segment) => segment !== '').length;
    return prefixSpec(own.href.replace(/\/+$/, ''), segments.slice(base), text);
  }
  const host = url.hostname;
  const unencrypted = url.protocol === 'http:' && !isLoopbackHost(host);
  if (unencrypted) {
    throw invalid(`${redactUrl(text)} would send the credential unencrypted`, 'Write https:// instead of http://.');
  }
  if (isOrBelow(host, 'prefix.dev')) return prefixSpec(url.origin, segments, text);
  if (isOrBelow(host, 'anaconda.org')) {
    if (segments.length === 0 || segments.length > 2) {
      throw invalid(`${redactUrl(text)} is not of the form https://anaconda.org/<owner>[/<label>]`);
    }
    return { kind: 'anaconda', owner: segments[0] as string, label: segments[1] ?? 'main' };
  }
  if (host.includes('quetz')) return { kind: 'quetz', server: url.origin, channel: last(segments, text, 'channel') };
  throw new PixiBuildError(
    'publish-target-unsupported',
    `What kind of server ${url.host} is cannot be told from its name`,
    {
      hint: `${forms} For a server of your own like prefix.dev, write prefix://${url.host}/<channel> or set PREFIX_SERVER_URL.`,
      exitCode: 2,
    },
  );
}

/** `PREFIX_SERVER_URL`, checked. */
function prefixServer(env: TargetContext['env']): URL | undefined {
  const text = env['PREFIX_SERVER_URL']?.trim();
  if (!text) return undefined;
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    throw invalid('PREFIX_SERVER_URL is not a valid URL', 'Set it to a URL such as https://prefix.dev.');
  }
  const safe = url.protocol === 'https:' || (url.protocol === 'http:' && isLoopbackHost(url.hostname));
  if (!safe || url.username !== '' || url.password !== '') {
    throw invalid(
      'PREFIX_SERVER_URL must be an https URL without credentials',
      'Set it to a URL such as https://prefix.dev.',
    );
  }
  url.search = '';
  url.hash = '';
  return url;
}

function prefixSpec(server: string, segments: readonly string[], text: string): PublishTargetSpec {
  if (segments.length === 0) throw invalid(`${redactUrl(text)} names no channel`, `Write ${server}/<channel>.`);
  if (segments[0] === 'channels') {
    const channel = segments.slice(1).join('/') || '<channel>';
    throw invalid(`${redactUrl(text)} is a page about a channel, not the channel`, `Write ${server}/${channel}.`);
  }
  return { kind: 'prefix', server, channel: segments.join('/') };
}

function segmentsOf(url: URL, text: string): string[] {
  const segments = url.pathname.split('/').filter((segment) => segment !== '');
  return segments.map((segment) => {
    let decoded: string;
    try {
      decoded = decodeURIComponent(segment);
    } catch {
      throw invalid(`${redactUrl(text)} has a path that is not properly encoded`);
    }
    if (decoded === '.' || decoded === '..' || /[\\/\s\x00-\x1f\x7f]/.test(decoded)) {
      throw invalid(`${redactUrl(text)} has a path segment that is not a name`);
    }
    return decoded;
  });
}

function last(segments: readonly string[], text: string, what: string): string {
  const segment = segments.at(-1);
  if (segment === undefined) throw invalid(`${redactUrl(text)} names no ${what}`, forms);
  return segment;
}

/** Buckets and owners keep their case, which URL drops from hosts of https. */
function hostAsWritten(text: string): string {
  return /^[^:]+:\/\/([^/?#:]*)/.exec(text)?.[1] ?? '';
}

function isOrBelow(host: string, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`);
}

function absolute(text: string, cwd: string): string {
  const home = /^~(?=[\\/]|$)/.test(text) ? path.join(homedir(), text.slice(1)) : text;
  return path.resolve(cwd, home);
}

function pathOfUrl(text: string): string {
  try {
    return path.resolve(fileURLToPath(text));
  } catch {
    throw invalid(`${text} is not a file URL of this machine`, 'Write file:///path/to/channel, or the path itself.');
  }
}

function withSlash(url: string): string {
  return url.endsWith('/') ? url : `${url}/`;
}

function invalid(message: string, hint?: string): PixiBuildError {
  return new PixiBuildError('publish-target-invalid', message, { exitCode: 2, hint: hint ?? forms });
}
