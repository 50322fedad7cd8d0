import { isPixiBuildError, messageOf, type PackageIdentity, PixiBuildError, type Reporter } from '../support/index.js';
import type { PublishFile, PublishOptions, PublishOutcome } from './types.js';

/**
 * What to do with a file whose name the target has already.
 * @param sameBytes undefined when the target does not tell
 */
export type ExistingDecision =
  | { readonly action: 'skip'; readonly reason: string; readonly warning?: string }
  | { readonly action: 'overwrite' }
  | { readonly action: 'fail'; readonly error: PixiBuildError };

/** The rule for packages that exist (spec: publishing.md 1.3, 6): the same for every kind of target. */
export function decideExisting(
  file: PublishFile,
  sameBytes: boolean | undefined,
  place: string,
  options: Pick<PublishOptions, 'force' | 'skipExisting'>,
): ExistingDecision {
  if (options.force) return { action: 'overwrite' };
  if (options.skipExisting) {
    if (sameBytes === true) return { action: 'skip', reason: 'already there, identical' };
    if (sameBytes === undefined) return { action: 'skip', reason: 'already there' };
    return {
      action: 'skip',
      reason: 'already there, with other content',
      warning:
        `${file.fileName} is already in ${place} with other content and was not published; ` +
        'raise the build number, or use --force to overwrite it',
    };
  }
  return { action: 'fail', error: existsError(file, place, sameBytes) };
}

export function existsError(file: PublishFile, place: string, sameBytes: boolean | undefined): PixiBuildError {
  const content = sameBytes === undefined ? '' : sameBytes ? ', with the same content' : ', with other content';
  return new PixiBuildError('package-exists', `${file.fileName} already exists in ${place}${content}`, {
    hint: 'Raise the version or build number, leave out --no-skip-existing, or use --force to overwrite it.',
  });
}

/** Runs `publishOne` for a file and reports what became of it. What it throws is the file's failure. */
export async function outcomeOf(
  file: PublishFile,
  options: Pick<PublishOptions, 'report' | 'signal'>,
  publishOne: () => Promise<PublishOutcome>,
): Promise<PublishOutcome> {
  options.signal?.throwIfAborted();
  const started = performance.now();
  let outcome: PublishOutcome;
  try {
    outcome = await publishOne();
  } catch (error) {
    if (options.signal?.aborted) throw error;
    if (!isPixiBuildError(error)) throw error;
    outcome = { file, status: 'failed', error };
  }
  reportOutcome(outcome, performance.now() - started, options.report);
  return outcome;
}

export function reportOutcome(outcome: PublishOutcome, durationMs: number, report: Reporter): void {
  const { file } = outcome;
  report({
    kind: 'package',
    package: identityOf(file.identity),
    status: outcome.status === 'overwritten' ? 'published' : outcome.status,
    path: file.path,
    sizeBytes: file.sizeBytes,
    durationMs,
    reason: outcome.status === 'failed' ? outcome.error.message : outcome.reason,
  });
}

export function reportUploading(file: PublishFile, report: Reporter): void {
  report({ kind: 'package', package: identityOf(file.identity), status: 'uploading', path: file.path });
}

/** Only what identifies it: callers may hand over larger objects. */
function identityOf({ name, version, build, subdir }: PackageIdentity): PackageIdentity {
  return { name, version, build, subdir };
}

/**
 * Checks that a file's name is that of its package, and nothing that could lead out of a folder or break a header.
 * @throws PixiBuildError `package-name-invalid`
 */
export function checkFileName(file: PublishFile): void {
  const { name, version, build } = file.identity;
  const stem = file.fileName.replace(/(\.conda|\.tar\.bz2)$/, '');
  const good = stem !== file.fileName && stem === `${name}-${version}-${build}` && /^[\w.+!-]+$/.test(stem);
  if (good && !stem.startsWith('.')) return;
  throw new PixiBuildError(
    'package-name-invalid',
    `${JSON.stringify(file.fileName)} is not the file name of ${name} ${version} ${build}`,
    { hint: 'Name the file <name>-<version>-<build>.conda, of letters, digits and ._+!- only.' },
  );
}

/** The failure of a file whose bytes are not those that were hashed. */
export function changedError(file: PublishFile): PixiBuildError {
  return new PixiBuildError('package-changed', `${file.path} changed since it was built`, {
    hint: 'Build it again, and let nothing else write to the folder of built packages.',
  });
}

export function unreadableError(file: PublishFile, error: unknown): PixiBuildError {
  return new PixiBuildError('package-unreadable', `${file.path} cannot be read`, {
    details: [messageOf(error)],
    cause: error,
    hint: 'See whether the file is still there and readable.',
  });
}
