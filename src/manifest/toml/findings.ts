import type { Severity } from '../../support/index.js';

/** The way from a document's root to a value: keys of tables, indexes of arrays. */
export type TomlPath = readonly (string | number)[];

/** Which part of an entry a finding marks: its key, or its value. */
export type MarkedPart = 'key' | 'value';

/** A finding that knows where it belongs in the data but not yet in the text. */
export interface Finding {
  readonly severity: Severity;
  /** Stable, kebab-case, `manifest-...`. */
  readonly code: string;
  readonly message: string;
  readonly path: TomlPath;
  readonly mark: MarkedPart;
  readonly label?: string;
  readonly hint?: string;
  readonly related?: readonly { readonly path: TomlPath; readonly mark: MarkedPart; readonly message: string }[];
}

export type FindingExtras = Partial<Pick<Finding, 'mark' | 'label' | 'hint' | 'related'>>;

/** Collects what is found while a document is read, so that all of it can be shown at once. */
export class Findings {
  readonly #all: Finding[] = [];
  #errorCount = 0;

  error(code: string, message: string, path: TomlPath, extras: FindingExtras = {}): void {
    this.#errorCount++;
    this.#all.push({ severity: 'error', code, message, path, mark: 'value', ...extras });
  }

  warning(code: string, message: string, path: TomlPath, extras: FindingExtras = {}): void {
    this.#all.push({ severity: 'warning', code, message, path, mark: 'value', ...extras });
  }

  get all(): readonly Finding[] {
    return this.#all;
  }

  get hasErrors(): boolean {
    return this.errorCount > 0;
  }

  /** How many errors there are: whoever compares it with an earlier count knows whether something went wrong since. */
  get errorCount(): number {
    return this.#errorCount;
  }
}
