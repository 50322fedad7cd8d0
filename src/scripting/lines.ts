/** A line longer than this is cut into pieces, so that memory stays bounded whatever a process prints. */
const longestLine = 1 << 20;
/** What stays behind when a line is cut, so that no secret up to this length is cut as well. */
const uncut = 1 << 16;

/**
 * Cuts a byte stream into lines. CR LF and lone CR end a line too (progress bars); bytes that are no UTF-8 become
 * replacement characters; a line of more than 1 MiB is delivered in pieces. `mask` changes a line before it is cut.
 */
export class LineSplitter {
  readonly #decoder = new TextDecoder();
  readonly #emit: (line: string) => void;
  readonly #mask: (text: string) => string;
  #rest = '';

  constructor(emit: (line: string) => void, mask: (text: string) => string = (text) => text) {
    this.#emit = (line) => emit(mask(line));
    this.#mask = mask;
  }

  push(chunk: Uint8Array): void {
    this.#take(this.#decoder.decode(chunk, { stream: true }));
  }

  /** Delivers what stands after the last line end. */
  end(): void {
    this.#take(this.#decoder.decode());
    if (this.#rest !== '') this.#emit(this.#rest.replace(/\r$/, ''));
    this.#rest = '';
  }

  #take(text: string): void {
    const pieces = (this.#rest + text).split(/\r\n|\n|\r(?!$)/);
    this.#rest = pieces.pop() ?? '';
    for (const piece of pieces) this.#emit(piece);
    while (this.#rest.length > longestLine + uncut) {
      this.#rest = this.#mask(this.#rest);
      this.#emit(this.#rest.slice(0, longestLine));
      this.#rest = this.#rest.slice(longestLine);
    }
  }
}
