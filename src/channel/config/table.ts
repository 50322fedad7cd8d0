import type { Findings, TomlPath, TomlTable } from '../../manifest/index.js';
import { nearestWord } from '../../support/index.js';

/** TOML helpers of `manifest/`, which are loaded only when there is a file to read. */
export type TomlTools = Pick<typeof import('../../manifest/index.js'), 'isTomlTable' | 'tomlTypeName'>;

/**
 * Reads one table of a configuration file. Keys may be written with `_` for `-`. A value of a wrong type is an error, a
 * key that nobody asked for a warning; both keep their place.
 */
export class ConfigTable {
  readonly #known = new Set<string>();

  constructor(
    readonly findings: Findings,
    readonly tools: TomlTools,
    readonly table: TomlTable,
    readonly path: TomlPath = [],
  ) {}

  string(key: string): string | undefined {
    return this.#typed(key, 'a string', (value) => (typeof value === 'string' ? value : undefined));
  }

  boolean(key: string): boolean | undefined {
    return this.#typed(key, 'a boolean', (value) => (typeof value === 'boolean' ? value : undefined));
  }

  /** A whole number of at least 1. */
  count(key: string): number | undefined {
    const isCount = (value: unknown): value is number => typeof value === 'number' && Number.isInteger(value);
    const number = this.#typed(key, 'an integer', (value) => (isCount(value) ? value : undefined));
    if (number === undefined || number >= 1) return number;
    this.error(key, `expected a number of at least 1, found ${number}`);
    return undefined;
  }

  strings(key: string): string[] | undefined {
    const isText = (item: unknown): item is string => typeof item === 'string';
    return this.#typed(key, 'an array of strings', (value) =>
      Array.isArray(value) && value.every(isText) ? (value as string[]) : undefined,
    );
  }

  word<T extends string>(key: string, words: readonly T[]): T | undefined {
    const text = this.string(key);
    if (text === undefined || (words as readonly string[]).includes(text)) return text as T | undefined;
    const near = nearestWord(text, words);
    const list = words.map((word) => `'${word}'`).join(', ');
    this.error(key, `expected one of ${list}, found '${text}'`, near && `Did you mean '${near}'?`);
    return undefined;
  }

  /** @returns as it is written, apart from what every URL parser makes the same */
  url(key: string): string | undefined {
    return this.parsed(key, 'an absolute URL, such as https://example.com/', (text) =>
      URL.canParse(text) ? new URL(text).href : undefined,
    );
  }

  /** A text that must be something; the rest of the message says what. */
  parsed<T>(key: string, what: string, parse: (text: string) => T | undefined): T | undefined {
    const text = this.string(key);
    if (text === undefined) return undefined;
    const value = parse(text);
    if (value === undefined) this.error(key, `expected ${what}, found '${text}'`);
    return value;
  }

  /** A value of any type. */
  value(key: string): unknown {
    this.#known.add(key);
    return this.table[this.#written(key)];
  }

  tableAt(key: string): ConfigTable | undefined {
    const table = this.#typed(key, 'a table', (value) => (this.tools.isTomlTable(value) ? value : undefined));
    return table && this.#child(this.#written(key), table);
  }

  /** The entries of a table whose keys are free, made known. Those that are no tables are reported. */
  tables(): [string, ConfigTable][] {
    return this.keys().flatMap((key): [string, ConfigTable][] => {
      const value = this.table[key];
      if (this.tools.isTomlTable(value)) return [[key, this.#child(key, value)]];
      this.typeError(key, 'a table');
      return [];
    });
  }

  /** All keys as written, made known. */
  keys(): string[] {
    const keys = Object.keys(this.table);
    for (const key of keys) this.#known.add(key);
    return keys;
  }

  /** Makes keys known that are of no use here. */
  know(...keys: readonly string[]): void {
    for (const key of keys) this.#known.add(key);
  }

  /** Reports a required key that is not written. */
  require(key: string): void {
    if (this.table[this.#written(key)] !== undefined) return;
    this.findings.error('config-missing-key', `missing key '${key}' in table`, this.path, { mark: 'key' });
  }

  error(key: string, message: string, hint?: string): void {
    this.findings.error('config-invalid', message, [...this.path, this.#written(key)], { hint });
  }

  warning(key: string, code: string, message: string, hint?: string): void {
    this.findings.warning(code, message, [...this.path, this.#written(key)], { mark: 'key', hint });
  }

  typeError(key: string, expected: string): void {
    this.error(key, `expected ${expected}, found ${this.tools.tomlTypeName(this.table[this.#written(key)])}`);
  }

  /** Warns of every key that nobody asked for. */
  finish(): void {
    const written = new Set([...this.#known].map((key) => this.#written(key)));
    for (const key of Object.keys(this.table)) {
      if (written.has(key)) continue;
      const known = this.#known.has(key.replaceAll('_', '-'));
      const near = nearestWord(key, this.#known);
      const message = known ? `the key '${key}' is written twice` : `unknown key '${key}', which is not used`;
      this.warning(key, 'config-unknown-key', message, near && !known ? `Did you mean '${near}'?` : undefined);
    }
  }

  #child(key: string, table: TomlTable): ConfigTable {
    return new ConfigTable(this.findings, this.tools, table, [...this.path, key]);
  }

  #typed<T>(key: string, expected: string, narrow: (value: unknown) => T | undefined): T | undefined {
    const value = this.value(key);
    if (value === undefined) return undefined;
    const narrowed = narrow(value);
    if (narrowed === undefined) this.typeError(key, expected);
    return narrowed;
  }

  /** The spelling of a key in this table. */
  #written(key: string): string {
    const old = key.replaceAll('-', '_');
    return !Object.hasOwn(this.table, key) && Object.hasOwn(this.table, old) ? old : key;
  }
}
