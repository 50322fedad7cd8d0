import { nearestWord } from '../../support/index.js';
import type { TomlTable } from './document.js';
import type { FindingExtras, Findings, TomlPath } from './findings.js';

/** TOML's name for the type of a parsed value, as error messages say it. */
export function tomlTypeName(value: unknown): string {
  if (typeof value === 'string') return 'string';
  if (typeof value === 'boolean') return 'boolean';
  if (typeof value === 'bigint') return 'integer';
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'float';
  if (Array.isArray(value)) return 'array';
  if (value instanceof Date) return 'date';
  return 'table';
}

export function isTomlTable(value: unknown): value is TomlTable {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}

/** `'a', 'b', 'c'` */
export function quotedList(words: Iterable<string>): string {
  return [...words].map((word) => `'${word}'`).join(', ');
}

/** Reports a value of a wrong type. */
export function reportType(findings: Findings, value: unknown, expected: string, path: TomlPath, hint?: string): void {
  findings.error('manifest-type', `expected ${expected}, found ${tomlTypeName(value)}`, path, {
    hint: hint ?? (value instanceof Date ? 'Dates are written as text here: put it in quotes' : undefined),
  });
}

/**
 * Reads one table: each key that is asked for counts as known, `finish` reports the rest. A value of a wrong type is
 * reported and read as absent, so that reading goes on and all findings are shown together.
 */
export class TableReader {
  readonly findings: Findings;
  readonly table: TomlTable;
  readonly path: TomlPath;
  readonly #known = new Set<string>();

  constructor(findings: Findings, table: TomlTable, path: TomlPath = []) {
    this.findings = findings;
    this.table = table;
    this.path = path;
  }

  /** True when the key is written. Does not make it known. */
  has(key: string): boolean {
    return Object.hasOwn(this.table, key);
  }

  /** The value as parsed, whatever its type. */
  value(key: string): unknown {
    this.#known.add(key);
    return this.has(key) ? this.table[key] : undefined;
  }

  /** Makes keys known without reading them. */
  know(...keys: string[]): void {
    for (const key of keys) this.#known.add(key);
  }

  at(...steps: (string | number)[]): TomlPath {
    return [...this.path, ...steps];
  }

  error(key: string, code: string, message: string, extras?: FindingExtras): void {
    this.findings.error(code, message, this.at(key), extras);
  }

  warning(key: string, code: string, message: string, extras?: FindingExtras): void {
    this.findings.warning(code, message, this.at(key), extras);
  }

  string(key: string): string | undefined {
    return this.#typed(key, 'a string', (value) => (typeof value === 'string' ? value : undefined));
  }

  boolean(key: string): boolean | undefined {
    return this.#typed(key, 'a boolean', (value) => (typeof value === 'boolean' ? value : undefined));
  }

  integer(key: string): number | undefined {
    return this.#typed(key, 'an integer', (value) =>
      typeof value === 'number' && Number.isInteger(value) ? value : undefined,
    );
  }

  array(key: string): readonly unknown[] | undefined {
    return this.#typed(key, 'an array', (value) => (Array.isArray(value) ? value : undefined));
  }

  /** Items that are no strings are reported and left out. */
  strings(key: string): string[] | undefined {
    return this.array(key)?.filter((item, index): item is string => {
      if (typeof item === 'string') return true;
      this.findings.error('manifest-type', `expected a string, found ${tomlTypeName(item)}`, this.at(key, index));
      return false;
    });
  }

  /** A reader for the table under `key`. */
  tableAt(key: string): TableReader | undefined {
    const table = this.#typed(key, 'a table', (value) => (isTomlTable(value) ? value : undefined));
    return table && new TableReader(this.findings, table, this.at(key));
  }

  /** One of a closed set of words. */
  word<T extends string>(key: string, words: readonly T[]): T | undefined {
    const text = this.string(key);
    if (text === undefined || (words as readonly string[]).includes(text)) return text as T | undefined;
    const near = nearestWord(text, words);
    this.error(key, 'manifest-unknown-word', `Expected one of ${quotedList(words)}, found '${text}'`, {
      hint: near && `Did you mean '${near}'?`,
    });
    return undefined;
  }

  /** Reports a required key that is not written. */
  require(key: string, hint?: string): boolean {
    this.#known.add(key);
    if (this.has(key)) return true;
    this.findings.error('manifest-missing-key', `missing field '${key}' in table`, this.path, { hint });
    return false;
  }

  /** All entries in the order of the text, each made known. */
  entries(): [string, unknown][] {
    const entries = Object.entries(this.table);
    this.know(...entries.map(([key]) => key));
    return entries;
  }

  /**
   * Reports every key that nobody asked for.
   *
   * @param hints for keys that deserve more than the nearest known word
   * @returns true when there was none
   */
  finish(hints: Readonly<Record<string, string>> = {}): boolean {
    const unknown = Object.keys(this.table).filter((key) => !this.#known.has(key));
    const expected = [...this.#known].sort();
    for (const key of unknown) {
      const near = nearestWord(
        key,
        expected.filter((word) => !this.has(word)),
      );
      this.findings.error(
        'manifest-unknown-key',
        `Unexpected key '${key}', expected only ${quotedList(expected)}`,
        this.at(key),
        {
          mark: 'key',
          label: `'${key}' was not expected here`,
          hint: hints[key] ?? (near && `Did you mean '${near}'?`),
        },
      );
    }
    return unknown.length === 0;
  }

  #typed<T>(key: string, expected: string, narrow: (value: unknown) => T | undefined): T | undefined {
    const value = this.value(key);
    if (value === undefined) return undefined;
    const narrowed = narrow(value);
    if (narrowed === undefined) this.typeError(key, expected);
    return narrowed;
  }

  /** Reports that the value of `key` has a wrong type. */
  typeError(key: string, expected: string, hint?: string): void {
    reportType(this.findings, this.table[key], expected, this.at(key), hint);
  }
}
