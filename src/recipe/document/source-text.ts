import type { TextLocation } from '../../support/index.js';
import type { Span } from './node.js';

/** A text file whose places can be told to a person. */
export class SourceText {
  /** Absolute. */
  readonly file: string;
  readonly text: string;
  #lineStarts: readonly number[] | undefined;

  constructor(file: string, text: string) {
    this.file = file;
    this.text = text;
  }

  /** The place of a span, with the line it begins on. */
  locate({ start, end }: Span): TextLocation {
    const line = this.#lineOf(start);
    const lastLine = this.#lineOf(Math.max(start, end - 1));
    return {
      file: this.file,
      line: line + 1,
      column: start - this.#startOf(line) + 1,
      endLine: lastLine + 1,
      endColumn: end - this.#startOf(lastLine) + 1,
      lineText: this.#lineText(line),
    };
  }

  #lineText(line: number): string {
    const start = this.#startOf(line);
    return /[^\r\n]*/.exec(this.text.slice(start, this.#startOf(line + 1)))?.[0] ?? '';
  }

  #startOf(line: number): number {
    return this.#starts()[line] ?? this.text.length;
  }

  #starts(): readonly number[] {
    if (this.#lineStarts) return this.#lineStarts;
    const starts = [0];
    for (let at = this.text.indexOf('\n'); at >= 0; at = this.text.indexOf('\n', at + 1)) starts.push(at + 1);
    this.#lineStarts = starts;
    return starts;
  }

  #lineOf(offset: number): number {
    const starts = this.#starts();
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
