import type { Backend } from '../backends/index.js';
import { locateDependency } from '../manifest/index.js';
import { UnsolvableError } from '../solve/index.js';
import { isPixiBuildError, PixiBuildError } from '../support/index.js';

/**
 * An environment that cannot be solved fails where its package is asked for: the line of the recipe or manifest is added,
 * where there is one. Any other error is given back as it is.
 */
export async function locateFailure(error: unknown, manifestPath: string, backend: Backend): Promise<unknown> {
  if (!isPixiBuildError(error) || error.location || !(error.cause instanceof UnsolvableError)) return error;
  const { wanted } = error.cause;
  // The file may have changed since, or be of a kind that has no places: the error counts, not where it is.
  const location =
    (await backend.locate?.(wanted).catch(() => undefined)) ??
    (await locateDependency(manifestPath, wanted).catch(() => undefined));
  if (!location) return error;
  const { code, message, hint, exitCode, details, cause } = error;
  return new PixiBuildError(code, message, { hint, exitCode, details, cause, location });
}
