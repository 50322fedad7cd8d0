import { InvalidInputError, isPixiBuildError, PixiBuildError } from './errors.js';

/** A thrown value as data. Cloning an error between threads keeps its name and message only. */
export type PackedError =
  | {
      readonly kind: 'invalid-input';
      readonly code: string;
      readonly diagnostics: InvalidInputError['diagnostics'] extends () => infer D ? D : never;
      readonly stack?: string;
    }
  | {
      readonly kind: 'explained';
      readonly code: string;
      readonly message: string;
      readonly hint?: string;
      readonly location?: PixiBuildError['location'];
      readonly exitCode: PixiBuildError['exitCode'];
      readonly details: readonly string[];
      readonly cause?: PackedError;
      readonly stack?: string;
    }
  | {
      readonly kind: 'plain';
      readonly name: string;
      readonly message: string;
      /** `code`, `errno`, `syscall`, `path` and the like. */
      readonly properties: Readonly<Record<string, string | number | boolean>>;
      readonly cause?: PackedError;
      readonly stack?: string;
    }
  | { readonly kind: 'value'; readonly value: string };

/** An error caused by one caused by one ... is followed so far. */
const deepestCause = 8;

export function packError(thrown: unknown, depth = 0): PackedError {
  if (!(thrown instanceof Error)) return { kind: 'value', value: String(thrown) };
  const { stack } = thrown;
  if (thrown instanceof InvalidInputError) {
    return { kind: 'invalid-input', code: thrown.code, diagnostics: thrown.diagnostics(), stack };
  }
  const hasCause = thrown.cause !== undefined && depth < deepestCause;
  const cause = hasCause ? packError(thrown.cause, depth + 1) : undefined;
  if (isPixiBuildError(thrown)) {
    const { code, message, hint, location, exitCode, details } = thrown;
    return { kind: 'explained', code, message, hint, location, exitCode, details, cause, stack };
  }
  const properties = Object.fromEntries(
    Object.entries(thrown).filter(([, value]) => ['string', 'number', 'boolean'].includes(typeof value)),
  );
  // An own `code` that is not enumerable, as that of errors of Node's own.
  const code = (thrown as { code?: unknown }).code;
  if (typeof code === 'string') properties.code = code;
  return { kind: 'plain', name: thrown.name, message: thrown.message, properties, cause, stack };
}

const plainErrors: Readonly<Record<string, new (message: string, options?: ErrorOptions) => Error>> = {
  RangeError,
  TypeError,
  SyntaxError,
};

/** The thrown value again, of the same class as far as it is one of ours or of JavaScript's common ones. */
export function unpackError(packed: PackedError): unknown {
  if (packed.kind === 'value') return packed.value;
  const error = revive(packed);
  if (packed.stack !== undefined) error.stack = packed.stack;
  return error;
}

function revive(packed: Exclude<PackedError, { kind: 'value' }>): Error {
  if (packed.kind === 'invalid-input') return new InvalidInputError(packed.code, packed.diagnostics);
  const cause = packed.cause === undefined ? undefined : unpackError(packed.cause);
  if (packed.kind === 'explained') {
    const { code, message, hint, location, exitCode, details } = packed;
    return new PixiBuildError(code, message, { hint, location, exitCode, details, cause });
  }
  const error = new (plainErrors[packed.name] ?? Error)(packed.message, cause === undefined ? undefined : { cause });
  if (error.name !== packed.name) {
    Object.defineProperty(error, 'name', { value: packed.name, configurable: true, writable: true });
  }
  return Object.assign(error, packed.properties);
}
