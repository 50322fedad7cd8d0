import type { AuthEntry } from './entry.js';

/**
 * The machines of a netrc file with login and password. `default` and `macdef` are passed over, as pixi does.
 * Values may stand in double quotes, with `\` before a quote or backslash.
 */
export function parseNetrc(text: string): Map<string, AuthEntry> {
  const tokens = tokenise(withoutMacros(text));
  const machines = new Map<string, AuthEntry>();
  for (let at = 0; at < tokens.length; ) {
    if (tokens[at] !== 'machine') {
      at++;
      continue;
    }
    const host = tokens[at + 1];
    const values: Record<string, string | undefined> = {};
    at += 2;
    while (at < tokens.length && tokens[at] !== 'machine' && tokens[at] !== 'default') {
      values[tokens[at] as string] = tokens[at + 1];
      at += 2;
    }
    const { login, password } = values;
    if (host !== undefined && password !== undefined && !machines.has(host.toLowerCase())) {
      machines.set(host.toLowerCase(), { kind: 'basic', username: login ?? '', password });
    }
  }
  return machines;
}

/** A macro goes on to the next empty line. */
function withoutMacros(text: string): string {
  return text.replace(/^[ \t]*macdef\b.*\r?\n(?:[^\r\n]+(?:\r?\n|$))*/gm, '');
}

function tokenise(text: string): string[] {
  const tokens: string[] = [];
  for (const line of text.split(/\r?\n/)) {
    for (const match of line.matchAll(/"((?:[^"\\]|\\.)*)"|(\S+)/g)) {
      // A comment starts with a blank before it, so that a password may hold the sign.
      if (match[2]?.startsWith('#') && tokens.at(-1) !== 'password') break;
      tokens.push(match[1] === undefined ? (match[2] as string) : match[1].replace(/\\(.)/g, '$1'));
    }
  }
  return tokens;
}
