import type { RepoDataRecord } from '../../conda/index.js';
import { invalidRepodata, resolveBaseUrl, type SubdirContext } from './context.js';
import type { SubdirRepodata } from './model.js';
import { type RecordMap, recordsOfMaps } from './records.js';
import { nameOfKey } from './scanner.js';
import { sections } from './span-index.js';

type JsonObject = Readonly<Record<string, unknown>>;

/** Repodata that was parsed as a whole: for texts that the scanner does not know. */
export class WholeRepodata implements SubdirRepodata {
  readonly #context: SubdirContext;
  readonly #baseUrl: string;
  readonly #maps = new Map<string, Record<string, unknown>[]>();

  /** @throws repodata-invalid when it is no repodata */
  constructor(context: SubdirContext, text: string) {
    this.#context = context;
    const content = asObject(parse(context, text));
    if (!content) throw invalidRepodata(`${context.subdirUrl}repodata.json`, 'it holds no object');
    const baseUrl = asObject(content['info'])?.['base_url'];
    this.#baseUrl = resolveBaseUrl(context, typeof baseUrl === 'string' ? baseUrl : undefined);
    const v3 = asObject(content['v3']);
    const maps = [content['packages.conda'], v3?.['conda'], content['packages'], v3?.['tar.bz2']];
    maps.forEach((map, section) => {
      for (const [key, record] of Object.entries(asObject(map) ?? {})) this.#add(section, key, record);
    });
  }

  #add(section: number, key: string, record: unknown): void {
    const name = nameOfKey(key);
    if (name === undefined) return;
    let maps = this.#maps.get(name);
    if (!maps) {
      maps = sections.map(() => ({}));
      this.#maps.set(name, maps);
    }
    (maps[section] as Record<string, unknown>)[key] = record;
  }

  recordsOf(name: string): RepoDataRecord[] {
    const maps = (this.#maps.get(name) ?? []).map((members, section): RecordMap => ({ section, members }));
    return recordsOfMaps(this.#context, name, maps, this.#baseUrl);
  }

  names(): Iterable<string> {
    return this.#maps.keys();
  }

  async close(): Promise<void> {}
}

function parse(context: SubdirContext, text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw invalidRepodata(`${context.subdirUrl}repodata.json`, 'it is no valid JSON', error);
  }
}

function asObject(value: unknown): JsonObject | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : undefined;
}
