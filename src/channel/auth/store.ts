import { readFile, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import path from 'node:path';
import { messageOf, systemErrorCode } from '../../support/index.js';
import { type AuthEntry, type AuthKind, parseAuthEntry } from './entry.js';
import { readKeyring } from './keyring.js';
import { parseNetrc } from './netrc.js';

export interface AuthStoreOptions {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** pixi's `authentication-override-file` or `--auth-file`; asked first. */
  readonly overrideFile?: string;
  /** The user's home when left out. */
  readonly homeDirectory?: string;
}

export interface FoundAuth {
  readonly entry: AuthEntry;
  /** The key that matched, such as `*.prefix.dev`. */
  readonly key: string;
  /** Where it was found, to be shown: a file or `the system keyring`. */
  readonly source: string;
  /** The credential file that holds it, if it is one. */
  readonly file: string | undefined;
}

export interface AuthLookup {
  readonly found: FoundAuth | undefined;
  /** Entries that matched but are of another kind, as `source: key`. */
  readonly wrongKind: readonly string[];
  /** Stores that could not be read, and why; each one sentence without full stop. */
  readonly problems: readonly string[];
}

interface Backend {
  readonly source: string;
  readonly file: string | undefined;
  get(key: string): Promise<AuthEntry | undefined>;
}

/**
 * Credentials from where pixi and rattler keep them, in their order (spec: publishing.md 3.3): the override file, the
 * file of `RATTLER_AUTH_FILE`, the system keyring, `~/.rattler/credentials.json`, netrc. A store that cannot be read is
 * told of and passed over. Unlike upstream, an entry of a kind that cannot be used does not hide one further on.
 */
export class AuthStore {
  readonly #options: AuthStoreOptions;
  #backends: Promise<{ backends: Backend[]; problems: string[] }> | undefined;

  constructor(options: AuthStoreOptions) {
    this.#options = options;
  }

  /** @param host without port */
  find(host: string, kinds: readonly AuthKind[]): Promise<AuthLookup> {
    return this.#find(hostKeys(host), kinds);
  }

  /** For a bucket: its name, then the whole URL, then each shorter one. Without wildcards. */
  findForBucket(url: URL, kinds: readonly AuthKind[]): Promise<AuthLookup> {
    return this.#find(bucketKeys(url), kinds);
  }

  async #find(keys: readonly string[], kinds: readonly AuthKind[]): Promise<AuthLookup> {
    this.#backends ??= openBackends(this.#options);
    const { backends, problems } = await this.#backends;
    const wrongKind: string[] = [];
    for (const key of keys) {
      for (const backend of backends) {
        const entry = await backend.get(key);
        if (!entry) continue;
        if (kinds.includes(entry.kind)) {
          return { found: { entry, key, source: backend.source, file: backend.file }, wrongKind, problems };
        }
        wrongKind.push(`${backend.source}: ${key}`);
      }
    }
    return { found: undefined, wrongKind, problems };
  }
}

/** Keys under which a host's credential may stand: itself, then `*.host`, `*.parent`, ...; of addresses only itself. */
export function hostKeys(host: string): string[] {
  const name = host.toLowerCase();
  if (/^[\d.]+$|:/.test(name)) return [name];
  const labels = name.split('.');
  return [name, ...labels.map((_, start) => `*.${labels.slice(start).join('.')}`)];
}

/** Keys under which the credential of a bucket may stand, for `s3://bucket/a/b`. */
export function bucketKeys(url: URL): string[] {
  const segments = url.pathname.split('/').filter((segment) => segment !== '');
  const shorter = segments.map((_, index) => segments.slice(0, segments.length - index).join('/'));
  const base = `${url.protocol}//${url.hostname}`;
  return [url.hostname, ...shorter.map((rest) => `${base}/${rest}`), base];
}

async function openBackends(options: AuthStoreOptions): Promise<{ backends: Backend[]; problems: string[] }> {
  const { env } = options;
  const home = options.homeDirectory ?? homedir();
  const problems: string[] = [];
  const backends: Backend[] = [];
  const addFile = async (file: string | undefined, mustExist: string | undefined): Promise<void> => {
    if (!file) return;
    try {
      backends.push(fileBackend(file, await readFile(file, 'utf8'), problems));
    } catch (error) {
      if (systemErrorCode(error) !== 'ENOENT') problems.push(`${file} cannot be read (${messageOf(error)})`);
      else if (mustExist) problems.push(`${file}, which ${mustExist} names, does not exist`);
    }
  };
  await addFile(options.overrideFile, 'the setting authentication-override-file');
  await addFile(env['RATTLER_AUTH_FILE'], 'RATTLER_AUTH_FILE');
  backends.push({ source: 'the system keyring', file: undefined, get: (key) => readKeyring(key, env) });
  await addFile(path.join(home, '.rattler', 'credentials.json'), undefined);
  const netrc = await netrcFile(env, home);
  if (netrc !== undefined) {
    try {
      const machines = parseNetrc(await readFile(netrc, 'utf8'));
      backends.push({ source: netrc, file: undefined, get: async (key) => machines.get(key) });
    } catch (error) {
      problems.push(`${netrc} cannot be read (${messageOf(error)})`);
    }
  }
  return { backends, problems };
}

function fileBackend(file: string, text: string, problems: string[]): Backend {
  let entries: Record<string, unknown> = {};
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error('it is no JSON object');
    entries = value as Record<string, unknown>;
  } catch (error) {
    // The parser's own message quotes the text, and with it maybe a token.
    problems.push(`${file} is not valid: ${error instanceof SyntaxError ? 'it is not JSON' : messageOf(error)}`);
  }
  return {
    source: file,
    file,
    get: async (key) => {
      if (!Object.hasOwn(entries, key)) return undefined;
      const entry = parseAuthEntry(entries[key]);
      if (!entry) problems.push(`the entry '${key}' of ${file} is of no known kind`);
      return entry;
    },
  };
}

async function netrcFile(env: Readonly<Record<string, string | undefined>>, home: string): Promise<string | undefined> {
  const names = env['NETRC'] ? [env['NETRC']] : [path.join(home, '.netrc'), path.join(home, '_netrc')];
  for (const name of names) {
    const exists = await stat(name).then(
      (info) => info.isFile(),
      () => false,
    );
    if (exists) return name;
  }
  return undefined;
}
