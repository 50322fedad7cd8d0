export interface CondaParseErrorOptions {
  /** Where in the input it went wrong, in UTF-16 code units; `end` is exclusive. */
  readonly range?: { readonly start: number; readonly end: number };
  readonly hint?: string;
}

/**
 * A text that is not what it should be: a version, a version spec, a match spec, a channel, ... Whoever has the place
 * of the text (a file, a key, a command line) turns it into an error for a person.
 */
export class CondaParseError extends Error {
  override readonly name = 'CondaParseError';
  /** The text that was read. */
  readonly input: string;
  /** The part of the text that is wrong, when it is known. */
  readonly range: { readonly start: number; readonly end: number } | undefined;
  readonly hint: string | undefined;

  /** @param message what is wrong, as one clause without a full stop; it does not repeat the whole input */
  constructor(message: string, input: string, options: CondaParseErrorOptions = {}) {
    super(message);
    this.input = input;
    this.range = options.range;
    this.hint = options.hint;
  }
}
