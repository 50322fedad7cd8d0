import { isPixiBuildError, messageOf, PixiBuildError } from '../support/index.js';

/** A package file that is damaged, or built to do harm. */
export function archiveError(message: string, cause?: unknown): PixiBuildError {
  return new PixiBuildError('archive-invalid', message, { exitCode: 2, cause });
}

/**
 * Runs `work`; whatever it throws about the archive is told with the archive's name in front.
 * @param hint what to do about an archive that is damaged
 */
export async function namingArchive<T>(file: string, work: () => Promise<T>, hint = packageHint): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw nameArchive(file, error, hint);
  }
}

/** As `namingArchive`, for a generator. */
export async function* namingArchiveItems<T>(file: string, items: AsyncIterable<T>): AsyncGenerator<T> {
  try {
    yield* items;
  } catch (error) {
    throw nameArchive(file, error, packageHint);
  }
}

const packageHint = 'Fetch or build the package again; its file is damaged or not a conda package.';

function nameArchive(file: string, error: unknown, hint: string): unknown {
  if (!isPixiBuildError(error) || error.code !== 'archive-invalid') return error;
  if (error.message.startsWith(file)) return error;
  return new PixiBuildError(error.code, `${file}: ${messageOf(error)}`, {
    exitCode: 2,
    hint: error.hint ?? hint,
    cause: error,
  });
}
