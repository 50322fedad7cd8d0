import { isUnix, isWindows, type Platform } from '../../conda/index.js';
import { PixiBuildError } from '../../support/index.js';
import { replaceInShebang } from './shebang.js';

export interface PrefixReplacement {
  /** What stands for the prefix in the file. */
  readonly placeholder: string;
  readonly mode: 'text' | 'binary';
  /** Absolute path of the environment. */
  readonly prefix: string;
  readonly platform: Platform;
}

/**
 * The content of a file with the prefix put in (spec: conda-runtime.md 5.4).
 * @throws PixiBuildError `prefix-too-long` when it does not fit into a binary file
 */
export function replacePrefix(content: Buffer, { placeholder, mode, prefix, platform }: PrefixReplacement): Buffer {
  if (mode === 'binary') return isWindows(platform) ? content : inBinary(content, placeholder, prefix);
  return inText(content, placeholder, isWindows(platform) ? prefix.replaceAll('\\', '/') : prefix, platform);
}

function inText(content: Buffer, placeholder: string, prefix: string, platform: Platform): Buffer {
  const old = Buffer.from(placeholder);
  const replacement = Buffer.from(prefix);
  const parts: Buffer[] = [];
  let from = 0;
  if (isUnix(platform) && content[0] === 0x23 && content[1] === 0x21) {
    const newline = content.indexOf(0x0a);
    from = newline < 0 ? content.length : newline;
    const line = content.toString('latin1', 0, from);
    const latin1 = (text: Buffer): string => text.toString('latin1');
    parts.push(Buffer.from(replaceInShebang(line, latin1(old), latin1(replacement), platform), 'latin1'));
  }
  for (let at = content.indexOf(old, from); at >= 0; at = content.indexOf(old, from)) {
    parts.push(content.subarray(from, at), replacement);
    from = at + old.length;
  }
  parts.push(content.subarray(from));
  return Buffer.concat(parts);
}

/** Each C string keeps its place and its length: what follows the prefix in it moves up, NULs fill the end. */
function inBinary(content: Buffer, placeholder: string, prefix: string): Buffer {
  const old = Buffer.from(placeholder);
  const replacement = Buffer.from(prefix);
  if (replacement.length > old.length) {
    throw new PixiBuildError(
      'prefix-too-long',
      `The path of the environment has ${replacement.length} bytes; a binary file has room for ${old.length}`,
      { exitCode: 2, hint: `Put the environment into a folder with a shorter path than ${prefix}.` },
    );
  }
  const result = Buffer.from(content);
  for (let start = content.indexOf(old); start >= 0; ) {
    const nul = content.indexOf(0, start + old.length);
    const end = nul < 0 ? content.length : nul;
    let write = start;
    let read = start;
    for (let at = start; at >= 0 && at + old.length <= end; at = content.indexOf(old, read)) {
      write += content.copy(result, write, read, at);
      write += replacement.copy(result, write);
      read = at + old.length;
    }
    write += content.copy(result, write, read, end);
    result.fill(0, write, end);
    start = content.indexOf(old, end);
  }
  return result;
}

const machOMagics: ReadonlySet<number> = new Set([
  0xcafebabe, 0xbebafeca, 0xfeedface, 0xcefaedfe, 0xfeedfacf, 0xcffaedfe,
]);

/** Whether a file is a program or library of macOS. */
export function isMachO(content: Buffer): boolean {
  return content.length >= 4 && machOMagics.has(content.readUInt32BE(0));
}
