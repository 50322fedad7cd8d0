import type { Platform } from '../../conda/index.js';
import { platformFamily } from '../../conda/index.js';

/** Bytes that the first line of a script may have; longer ones are cut or refused by the system. */
const longestLine: Partial<Record<string, number>> = { linux: 127, android: 127, osx: 512, ios: 512 };

/**
 * The first line of a script with the prefix put in (spec: conda-runtime.md 5.4). A line that no system would take, for its
 * length or for a blank in the prefix, finds its program by `env`, or, for Python, goes through `sh`.
 * @param line starts with `#!`, without its end; text as latin1, so that all bytes survive
 */
export function replaceInShebang(line: string, placeholder: string, prefix: string, platform: Platform): string {
  if (prefix.includes(' ')) {
    return line.includes(placeholder) ? withoutPath(line).replaceAll(placeholder, () => prefix) : line;
  }
  const replaced = line.replaceAll(placeholder, () => prefix);
  const limit = longestLine[platformFamily(platform) ?? ''] ?? Number.POSITIVE_INFINITY;
  return replaced.length > limit ? withoutPath(replaced) : replaced;
}

function withoutPath(line: string): string {
  const match = /^#! *(\/(?:\\ |[^ \n\r\t])*)(.*)$/s.exec(line);
  if (!match) return line;
  const [, program = '', rest = ''] = match;
  const name = program.slice(program.lastIndexOf('/') + 1);
  // The second line is a command to sh, and a string to Python.
  if (/^python(\d+(\.\d+)?)?$/.test(name)) return `#!/bin/sh\n'''exec' "${program}"${rest} "$0" "$@" #'''`;
  return `#!/usr/bin/env ${name}${rest}`;
}
