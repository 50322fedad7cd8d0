import { type Platform, platformFamily } from '../conda/index.js';

/** The longest first line that a system runs, in bytes. Spec: conda-runtime.md 5.4. */
function longestShebang(platform: Platform): number {
  return platformFamily(platform) === 'osx' ? 512 : 127;
}

/**
 * A text file with another prefix. A first line that names an interpreter and gets too long, or has a blank in the prefix,
 * is written in a form that every system runs. Spec: conda-runtime.md 5.4.
 * @param prefix absolute; with `/` also on Windows
 */
export function replacePrefixInText(content: Buffer, placeholder: string, prefix: string, platform: Platform): Buffer {
  const isWindows = platformFamily(platform) === 'win';
  if (isWindows || content[0] !== 0x23 || content[1] !== 0x21) return replacedAll(content, placeholder, prefix);
  const end = content.indexOf(0x0a);
  const first = content.subarray(0, end < 0 ? content.length : end).toString('latin1');
  const rest = end < 0 ? Buffer.alloc(0) : content.subarray(end);
  const line = Buffer.from(first, 'latin1').toString('utf8');
  return Buffer.concat([
    Buffer.from(replacedShebang(line, placeholder, prefix, longestShebang(platform))),
    replacedAll(rest, placeholder, prefix),
  ]);
}

function replacedShebang(line: string, placeholder: string, prefix: string, longest: number): string {
  if (prefix.includes(' ') && line.includes(placeholder)) {
    return inEnvForm(line).replaceAll(placeholder, prefix);
  }
  const replaced = line.replaceAll(placeholder, prefix);
  return Buffer.byteLength(replaced) > longest ? inEnvForm(replaced) : replaced;
}

/** Python is started by sh, in lines that Python takes for a string; anything else is looked up on the PATH. */
function inEnvForm(line: string): string {
  const match = /^#!\s*(\/(?:\\ |[^ \n\r\t])*)(.*)$/.exec(line);
  if (!match) return line;
  const [, program = '', args = ''] = match;
  const name = program.slice(program.lastIndexOf('/') + 1);
  return /^python(\d+(\.\d+)?)?$/.test(name)
    ? `#!/bin/sh\n'''exec' "${program}"${args} "$0" "$@" #'''`
    : `#!/usr/bin/env ${name}${args}`;
}

function replacedAll(content: Buffer, placeholder: string, prefix: string): Buffer {
  const [from, to] = [Buffer.from(placeholder), Buffer.from(prefix)];
  const parts: Buffer[] = [];
  let at = 0;
  for (let found = content.indexOf(from); found >= 0; found = content.indexOf(from, at)) {
    parts.push(content.subarray(at, found), to);
    at = found + from.length;
  }
  return parts.length === 0 ? content : Buffer.concat([...parts, content.subarray(at)]);
}

/**
 * A binary file with another prefix: within each text that ends with NUL, what follows moves to the left and NULs fill
 * up, so that nothing changes its place. Spec: conda-runtime.md 5.4.
 * @returns undefined when the prefix is longer than the placeholder
 */
export function replacePrefixInBinary(content: Buffer, placeholder: string, prefix: string): Buffer | undefined {
  const [from, to] = [Buffer.from(placeholder), Buffer.from(prefix)];
  if (to.length > from.length) return undefined;
  const result = Buffer.from(content);
  for (let found = content.indexOf(from); found >= 0; ) {
    const nul = content.indexOf(0, found);
    const end = nul < 0 ? content.length : nul;
    const replaced = replacedAll(content.subarray(found, end), placeholder, prefix);
    replaced.copy(result, found);
    result.fill(0, found + replaced.length, end);
    found = content.indexOf(from, end);
  }
  return result;
}
