import type { Platform } from '../../conda/index.js';

/** Shells that activation can be written for. `posix` is any `sh`. */
export type ActivationShell = 'bash' | 'zsh' | 'posix' | 'cmd' | 'powershell' | 'fish' | 'xonsh' | 'nushell';

/** Where the programs of a prefix go in the search path; `replace` drops what was there. */
export type PathMode = 'prepend' | 'append' | 'replace';

/** How one shell says the few things that an activation needs. Every method gives whole lines without their end. */
export interface ShellDialect {
  /** Of the scripts in `activate.d` that this shell can run, with their dot. */
  readonly scriptExtensions: readonly string[];
  readonly lineEnd: '\n' | '\r\n';
  /** Lines that a script must start with. */
  readonly preamble: readonly string[];
  /** Sets an environment variable to exactly this text. */
  setLiteral(name: string, value: string): string;
  /** Sets an environment variable to a text in which variables are replaced by their values (`$NAME`; cmd: `%NAME%`). */
  setExpanded(name: string, value: string): string;
  unset(name: string): string;
  /** @param entries absolute, the most important first */
  changePath(entries: readonly string[], mode: PathMode, platform: Platform): string;
  /** Runs a script so that the variables it sets stay. */
  source(file: string): string;
}

export type ValuePart = { readonly text: string } | { readonly variable: string };

/** Takes `$NAME` and `${NAME}` out of a text, for shells that write them differently. */
export function valueParts(value: string): readonly ValuePart[] {
  const parts: ValuePart[] = [];
  let end = 0;
  for (const found of value.matchAll(/\$(?:\{([A-Za-z_]\w*)\}|([A-Za-z_]\w*))/g)) {
    if (found.index > end) parts.push({ text: value.slice(end, found.index) });
    parts.push({ variable: (found[1] ?? found[2]) as string });
    end = found.index + found[0].length;
  }
  if (end < value.length || parts.length === 0) parts.push({ text: value.slice(end) });
  return parts;
}

/** The values of a list around what the variable holds already, in the order of the search path. */
export function aroundPath(entries: readonly string[], current: string, mode: PathMode): readonly string[] {
  switch (mode) {
    case 'prepend':
      return [...entries, current];
    case 'append':
      return [current, ...entries];
    case 'replace':
      return entries;
  }
}
