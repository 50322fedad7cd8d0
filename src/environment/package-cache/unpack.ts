import { extractPackage } from '../../archive/index.js';
import {
  hashFile,
  isPixiBuildError,
  type Job,
  type JobContext,
  messageOf,
  PixiBuildError,
  redactUrl,
  sharedWorkerPool,
  systemErrorCode,
} from '../../support/index.js';
import { readCachedPackage } from './cached-package.js';
import { checkIdentity, InvalidPackageError, type PackageIdentity } from './model.js';
import { validatePackage } from './validate.js';

export interface UnpackRequest {
  /** Of the package's archive; absolute. */
  readonly file: string;
  /** Absolute; missing or empty. What was unpacked before a failure is left in it. */
  readonly directory: string;
  /** What the package has to say that it is. */
  readonly identity: PackageIdentity;
  /** As the channel names the file, for messages. */
  readonly url: string;
  /** Digests that nobody has checked yet, lower-case hex; undefined when there is nothing to check. */
  readonly unchecked?: { readonly sha256?: string; readonly md5?: string };
}

/**
 * Unpacks a package and checks that it is what its channel and its own metadata say.
 * @returns the SHA-256 of the archive, where it was asked for by `unchecked`
 * @throws PixiBuildError `package-corrupt`, `download-missing`, `download-corrupt`
 */
export async function unpackPackage(request: UnpackRequest, { signal }: JobContext): Promise<string | undefined> {
  const { file, directory, identity, url } = request;
  const digest = request.unchecked && (await checkFile(file, request.unchecked, url));
  signal.throwIfAborted();
  try {
    await extractPackage(file, directory, { outsideLinks: 'keep', signal });
    const cached = readCachedPackage(directory);
    checkIdentity(cached.index, identity);
    validatePackage(cached, { hashes: 'changed', filledMs: Number.POSITIVE_INFINITY });
  } catch (error) {
    if (error instanceof InvalidPackageError) throw corrupt(url, error.message, error);
    if (isPixiBuildError(error) && error.code === 'archive-invalid') {
      throw corrupt(url, messageOf(error).replace(`${file}: `, ''), error);
    }
    throw error;
  }
  return digest;
}

/** `unpackPackage` in a thread. */
export const unpackPackageJob: Job<UnpackRequest, string | undefined> = {
  name: 'environment/unpack-package',
  load: async () => unpackPackage,
};

/** Has all threads start and load what they need, while the first package is still on its way. */
export function prepareUnpacking(): void {
  const pool = sharedWorkerPool();
  if (!pool.isThreaded) return;
  for (let thread = 0; thread < pool.threads; thread++) {
    // What is wrong with threads the first job tells.
    pool.run(prepareJob, undefined).catch(() => {});
  }
}

const prepareJob: Job<undefined, void> = { name: 'environment/prepare-unpacking', load: async () => () => {} };

/** @returns its SHA-256 */
async function checkFile(
  file: string,
  wanted: { readonly sha256?: string; readonly md5?: string },
  url: string,
): Promise<string> {
  let found: Awaited<ReturnType<typeof hashFile>>;
  try {
    found = await hashFile(file);
  } catch (error) {
    if (systemErrorCode(error) !== 'ENOENT') throw error;
    throw new PixiBuildError('download-missing', `${redactUrl(url)} is not there`, {
      cause: error,
      hint: 'The channel’s index names a file that it does not have (any more). Index the channel again.',
    });
  }
  const wrong =
    wanted.sha256 !== undefined
      ? wanted.sha256 !== found.sha256 && `its SHA-256 is ${found.sha256}, not ${wanted.sha256}`
      : wanted.md5 !== undefined && wanted.md5 !== found.md5 && `its MD5 is ${found.md5}, not ${wanted.md5}`;
  if (!wrong) return found.sha256;
  throw new PixiBuildError('download-corrupt', `${redactUrl(url)} is not what the channel says: ${wrong}`, {
    hint: 'The file or the channel’s index is damaged. Index the channel again.',
  });
}

function corrupt(url: string, problem: string, cause: unknown): PixiBuildError {
  return new PixiBuildError('package-corrupt', `The package ${redactUrl(url)} cannot be installed: ${problem}`, {
    cause,
    hint: 'It is damaged or made to do harm: tell its channel, and use another build of it.',
  });
}
