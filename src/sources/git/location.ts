import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripUrlCredentials } from '../../support/index.js';

/** Where a repository is, in the form that git is given. */
export interface GitLocation {
  readonly url: string;
  /** On this machine: no network is needed. */
  readonly isLocal: boolean;
}

/**
 * Spec: recipe.md 5.
 * @param location a URL, `user@host:path`, or a path
 * @param base absolute folder where paths start
 */
export function gitLocation(location: string, base: string): GitLocation {
  if (/^file:\/\//i.test(location)) return { url: fileURLToPath(location), isLocal: true };
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(location)) return { url: location, isLocal: false };
  if (/^[^/\\]+@[^/\\]+:/.test(location)) return { url: location, isLocal: false };
  return { url: path.resolve(base, location), isLocal: true };
}

/** A location without what may be secret in it; the user of SSH is none. */
export function withoutSecrets(location: string): string {
  if (/^[a-z+]*ssh:\/\//i.test(location)) return location.replace(/^([^/]*\/\/[^/:@]*):[^/@]*@/, '$1@');
  return stripUrlCredentials(location);
}

/**
 * The variables by which git gets the user and the password that an HTTP URL holds, so that no list of processes shows them.
 * @param environment whose own settings of this kind are kept
 */
export function credentialVariables(
  location: string,
  environment: Readonly<Record<string, string | undefined>>,
): Record<string, string> {
  if (!/^https?:/i.test(location) || !URL.canParse(location)) return {};
  const { username, password, origin } = new URL(location);
  if (username === '' && password === '') return {};
  const pair = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  const count = Number(environment['GIT_CONFIG_COUNT'] ?? 0) || 0;
  return {
    GIT_CONFIG_COUNT: `${count + 1}`,
    [`GIT_CONFIG_KEY_${count}`]: `http.${origin}/.extraHeader`,
    [`GIT_CONFIG_VALUE_${count}`]: `Authorization: Basic ${Buffer.from(pair).toString('base64')}`,
  };
}

/** The location of a submodule, which may be relative to that of its parent (gitmodules(5)). */
export function submoduleLocation(written: string, parent: GitLocation): GitLocation {
  if (!/^\.\.?(\/|$)/.test(written)) return gitLocation(written, parent.isLocal ? parent.url : '/');
  if (parent.isLocal) return gitLocation(path.resolve(parent.url, written), '/');
  let url = parent.url.replace(/\/+$/, '');
  let rest = written;
  for (;;) {
    if (rest.startsWith('./')) rest = rest.slice(2);
    else if (/^\.\.(\/|$)/.test(rest)) {
      rest = rest.slice(3);
      // `host:repo` ends at the colon, as a path does at its slash.
      url = url.replace(/[/][^/]*$|(:)[^/:]*$/, '$1');
    } else return gitLocation(url.endsWith(':') ? `${url}${rest}` : `${url}/${rest}`.replace(/\/$/, ''), '/');
  }
}
