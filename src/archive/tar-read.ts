import { type TarEntryHeader, type TarEvent, type TarLimits, TarParser } from './tar-parse.js';

export interface TarEntry extends TarEntryHeader {
  /** The content, to be read at most once and before the next entry is asked for. */
  readonly data: AsyncIterable<Buffer>;
}

/**
 * The entries of a tar. An entry whose content was not read is passed over. The stream is read to its end, so that its
 * checksums are checked too.
 * @throws archive-invalid for a damaged or cut-off tar, and beyond the limits
 */
export async function* readTar(source: AsyncIterable<Uint8Array>, limits: TarLimits): AsyncGenerator<TarEntry> {
  const events = new TarEvents(source, limits);
  try {
    for (let event = await events.next(); event; event = await events.next()) {
      if (event.kind === 'entry') yield { ...event.entry, data: events.content() };
    }
  } finally {
    await events.close();
  }
}

/** What a parser makes of a stream, one event after the other. */
class TarEvents {
  readonly #chunks: AsyncIterator<Uint8Array>;
  readonly #parser: TarParser;
  #current: Iterator<TarEvent, undefined> | undefined;
  /** Read, but not yet taken. */
  #ahead: TarEvent | undefined;

  constructor(source: AsyncIterable<Uint8Array>, limits: TarLimits) {
    this.#chunks = source[Symbol.asyncIterator]();
    this.#parser = new TarParser(limits);
  }

  /** Undefined at the end. */
  async next(): Promise<TarEvent | undefined> {
    const ahead = this.#ahead;
    this.#ahead = undefined;
    if (ahead) return ahead;
    for (;;) {
      const event = this.#current?.next();
      if (event && !event.done) return event.value;
      const chunk = await this.#chunks.next();
      if (chunk.done) {
        this.#parser.end();
        return undefined;
      }
      this.#current = this.#parser.push(chunk.value);
    }
  }

  /** The content of the entry that came last. */
  async *content(): AsyncGenerator<Buffer> {
    for (;;) {
      const event = await this.next();
      if (event?.kind === 'data') yield event.data;
      else {
        this.#ahead = event;
        return;
      }
    }
  }

  async close(): Promise<void> {
    await this.#chunks.return?.();
  }
}
