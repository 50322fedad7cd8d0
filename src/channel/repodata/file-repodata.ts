import type { RepoDataRecord } from '../../conda/index.js';
import { messageOf } from '../../support/index.js';
import type { ByteSource } from './byte-source.js';
import { debug, invalidRepodata, type SubdirContext } from './context.js';
import type { SubdirRepodata } from './model.js';
import { UnknownRepodataText } from './scanner.js';
import type { SpanIndex } from './span-index.js';
import { DamagedRepodata, SpanRepodata } from './span-repodata.js';
import { textOf } from './store.js';
import { WholeRepodata } from './whole-repodata.js';

/** The records of a `repodata.json`: by its index as long as that holds, else parsed whole, else fetched anew. */
export class FileRepodata implements SubdirRepodata {
  readonly #context: SubdirContext;
  readonly #bytes: ByteSource;
  readonly #fetchAnew: (() => Promise<SubdirRepodata | undefined>) | undefined;
  #source: SpanRepodata | WholeRepodata;
  #replacement: Promise<SubdirRepodata> | undefined;

  /**
   * @param index undefined when the scanner does not know the text
   * @param fetchAnew gets the file again when it turns out to be damaged
   * @throws repodata-invalid
   */
  constructor(
    context: SubdirContext,
    bytes: ByteSource,
    index: SpanIndex | undefined,
    fetchAnew?: () => Promise<SubdirRepodata | undefined>,
  ) {
    this.#context = context;
    this.#bytes = bytes;
    this.#fetchAnew = fetchAnew;
    this.#source = index ? new SpanRepodata(context, index, bytes) : this.#whole();
  }

  recordsOf(name: string): readonly RepoDataRecord[] | Promise<readonly RepoDataRecord[]> {
    if (this.#replacement) return this.#replacement.then((source) => source.recordsOf(name));
    try {
      return this.#source.recordsOf(name);
    } catch (error) {
      const damage = error instanceof UnknownRepodataText ? this.#parseWhole() : error;
      if (damage === undefined) return this.#source.recordsOf(name);
      if (!(damage instanceof DamagedRepodata)) throw damage;
      debug(this.#context, damage.message);
      this.#replacement = this.#replace(damage);
      return this.#replacement.then((source) => source.recordsOf(name));
    }
  }

  names(): Iterable<string> {
    return this.#source.names();
  }

  async close(): Promise<void> {
    this.#bytes.close();
    await (await this.#replacement?.catch(() => undefined))?.close();
  }

  /** Goes over to the whole text; the damage, if it is no JSON at all: some forms of repodata have no checksums. */
  #parseWhole(): DamagedRepodata | undefined {
    try {
      this.#source = this.#whole();
      return undefined;
    } catch (error) {
      return new DamagedRepodata(messageOf(error), { cause: error });
    }
  }

  #whole(): WholeRepodata {
    return new WholeRepodata(this.#context, textOf(this.#context, this.#bytes.read(0, this.#bytes.size)));
  }

  async #replace(damage: DamagedRepodata): Promise<SubdirRepodata> {
    const found = await this.#fetchAnew?.();
    if (!found) throw invalidRepodata(this.#context.subdirUrl, damage.message, damage);
    return found;
  }
}
