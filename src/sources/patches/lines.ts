/** A line of a file of any encoding: each character of `text` is one byte. */
export interface Line {
  readonly text: string;
  /** Empty for the last line of a file that does not end with a line break. */
  readonly end: '' | '\n' | '\r\n';
}

export function splitLines(content: Uint8Array): Line[] {
  const text = Buffer.from(content.buffer, content.byteOffset, content.byteLength).toString('latin1');
  const lines: Line[] = [];
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    if (newline < 0) {
      lines.push({ text: text.slice(start), end: '' });
      break;
    }
    const isWindows = newline > start && text.charAt(newline - 1) === '\r';
    lines.push({ text: text.slice(start, isWindows ? newline - 1 : newline), end: isWindows ? '\r\n' : '\n' });
    start = newline + 1;
  }
  return lines;
}

export function joinLines(lines: readonly Line[]): Buffer {
  return Buffer.from(lines.map(({ text, end }) => text + end).join(''), 'latin1');
}

/** The line break that most lines have; `\n` where none has more. */
export function commonEnd(lines: readonly Line[]): '\n' | '\r\n' {
  const windows = lines.filter(({ end }) => end === '\r\n').length;
  const unix = lines.filter(({ end }) => end === '\n').length;
  return windows > unix ? '\r\n' : '\n';
}
