import { isWindows, type Platform } from '../../conda/index.js';
import type { PathMode, ShellDialect } from './dialect.js';

/** A text as one word of a POSIX shell; nothing in it is replaced. */
export function literalWord(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}

/**
 * A value as a word of bash. A `$` in it is meant to be replaced, and a backslash before one keeps it, as rattler has
 * it. Spec: conda-runtime.md 6.3.
 */
export function bashWord(value: string): string {
  if (!value.includes('$')) return literalWord(value);
  // A quote, or the end, must not be escaped by backslashes that belong to the value.
  return `"${value.replace(/(\\*)("|$)/g, (_, slashes: string, quote: string) => `${slashes}${slashes}${quote && '\\"'}`)}"`;
}

/** `C:\x` is `/c/x` to the shells of Git and MSYS2 on Windows, whose search path has colons too. */
function shellPath(entry: string, platform: Platform): string {
  if (!isWindows(platform)) return entry;
  return entry.replaceAll('\\', '/').replace(/^([A-Za-z]):/, (_, drive: string) => `/${drive.toLowerCase()}`);
}

function changePath(entries: readonly string[], mode: PathMode, platform: Platform): string {
  const own = entries.map((entry) => literalWord(shellPath(entry, platform))).join(':');
  // An empty search path must not become one with an empty entry, which would be the current folder.
  switch (mode) {
    case 'prepend':
      return `export PATH=${own}"\${PATH:+:$PATH}"`;
    case 'append':
      return `export PATH="\${PATH:+$PATH:}"${own}`;
    case 'replace':
      return `export PATH=${own}`;
  }
}

/** bash, zsh and plain `sh`. */
export const posixDialect: ShellDialect = {
  scriptExtensions: ['.sh'],
  lineEnd: '\n',
  preamble: [],
  setLiteral: (name, value) => `export ${name}=${literalWord(value)}`,
  setExpanded: (name, value) => `export ${name}=${bashWord(value)}`,
  unset: (name) => `unset ${name}`,
  changePath,
  source: (file) => `. ${literalWord(file)}`,
};
