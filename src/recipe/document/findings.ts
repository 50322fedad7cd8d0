import { type Diagnostic, InvalidInputError } from '../../support/index.js';
import type { Span } from './node.js';
import type { SourceText } from './source-text.js';

export interface FindingExtras {
  readonly hint?: string | undefined;
  readonly label?: string | undefined;
  readonly related?: { readonly message: string; readonly span: Span };
}

/** A problem with a place; thrown where the work on one value ends, and collected by whoever goes on with the next. */
export class RecipeProblem extends Error {
  override readonly name = 'RecipeProblem';
  readonly code: string;
  readonly span: Span;
  readonly hint: string | undefined;

  constructor(code: string, message: string, span: Span, hint?: string) {
    super(message);
    this.code = code;
    this.span = span;
    this.hint = hint;
  }
}

/** Collects what is found while a file is read or rendered, so that all of it can be shown at once. */
export class Findings {
  readonly source: SourceText;
  readonly #diagnostics: Diagnostic[] = [];
  #errorCount = 0;

  constructor(source: SourceText) {
    this.source = source;
  }

  get diagnostics(): readonly Diagnostic[] {
    return this.#diagnostics;
  }

  /** Whoever compares it with an earlier count knows whether something went wrong since. */
  get errorCount(): number {
    return this.#errorCount;
  }

  error(code: string, message: string, span: Span, extras: FindingExtras = {}): void {
    this.#errorCount++;
    this.#add('error', code, message, span, extras);
  }

  warning(code: string, message: string, span: Span, extras: FindingExtras = {}): void {
    this.#add('warning', code, message, span, extras);
  }

  /** @throws whatever is no RecipeProblem */
  problem(error: unknown): void {
    if (!(error instanceof RecipeProblem)) throw error;
    this.error(error.code, error.message, error.span, { hint: error.hint });
  }

  /** @throws InvalidInputError with all findings, when an error is among them */
  check(code: string): void {
    if (this.#errorCount > 0) throw new InvalidInputError(code, this.#inOrder());
  }

  #inOrder(): Diagnostic[] {
    const lineOf = (one: Diagnostic): number => one.location?.line ?? 0;
    const columnOf = (one: Diagnostic): number => one.location?.column ?? 0;
    return [...this.#diagnostics].sort((a, b) => lineOf(a) - lineOf(b) || columnOf(a) - columnOf(b));
  }

  #add(severity: Diagnostic['severity'], code: string, message: string, span: Span, extras: FindingExtras): void {
    const { hint, label, related } = extras;
    const one: Diagnostic = {
      severity,
      code,
      message,
      location: this.source.locate(span),
      ...(label !== undefined && { label }),
      ...(hint !== undefined && { hint }),
      ...(related && { related: [{ message: related.message, location: this.source.locate(related.span) }] }),
    };
    const same = (other: Diagnostic): boolean =>
      other.message === message &&
      other.location?.line === one.location?.line &&
      other.location?.column === one.location?.column;
    // The same template is often rendered for several outputs.
    if (!this.#diagnostics.some(same)) this.#diagnostics.push(one);
  }
}
