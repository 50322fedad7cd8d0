import type { Diagnostic, TextLocation } from './diagnostics.js';

/** 1: a build or a publication failed. 2: bad input or usage. */
export type FailureExitCode = 1 | 2;

export interface PixiBuildErrorOptions {
  readonly hint?: string;
  readonly location?: TextLocation;
  readonly exitCode?: FailureExitCode;
  readonly cause?: unknown;
  /** Lines that help to understand the failure, such as the end of a build log. Shown below the message. */
  readonly details?: readonly string[];
}

/**
 * A failure that is expected and explained: bad input, a failed build, a refused upload. Shown to a person without a
 * stack trace. Anything else that is thrown is a defect of this program.
 */
export class PixiBuildError extends Error {
  override readonly name: string = 'PixiBuildError';
  /** Stable identifier, kebab-case, such as `python-not-found`. */
  readonly code: string;
  readonly hint: string | undefined;
  readonly location: TextLocation | undefined;
  readonly exitCode: FailureExitCode;
  readonly details: readonly string[];

  constructor(code: string, message: string, options: PixiBuildErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.hint = options.hint;
    this.location = options.location;
    this.exitCode = options.exitCode ?? 1;
    this.details = options.details ?? [];
  }

  /** The failure as a list of findings, the form in which CLI and Action show it. */
  diagnostics(): readonly Diagnostic[] {
    return [{ severity: 'error', code: this.code, message: this.message, location: this.location, hint: this.hint }];
  }
}

/** Bad input with several findings at once, such as all errors of a manifest. Exit code 2. */
export class InvalidInputError extends PixiBuildError {
  override readonly name = 'InvalidInputError';
  readonly #diagnostics: readonly Diagnostic[];

  /** @param diagnostics at least one of severity `error`; warnings may be among them */
  constructor(code: string, diagnostics: readonly Diagnostic[]) {
    const errors = diagnostics.filter((diagnostic) => diagnostic.severity === 'error');
    const first = errors[0];
    const more = errors.length > 1 ? ` (and ${errors.length - 1} more)` : '';
    super(code, `${first?.message ?? 'invalid input'}${more}`, { location: first?.location, exitCode: 2 });
    this.#diagnostics = diagnostics;
  }

  override diagnostics(): readonly Diagnostic[] {
    return this.#diagnostics;
  }
}

export function isPixiBuildError(value: unknown): value is PixiBuildError {
  return value instanceof PixiBuildError;
}

/** The message of anything that was thrown. */
export function messageOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}

/** The system error code (`ENOENT`, `EACCES`, ...) of a thrown value, if it has one. */
export function systemErrorCode(thrown: unknown): string | undefined {
  const code = (thrown as { code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : undefined;
}
