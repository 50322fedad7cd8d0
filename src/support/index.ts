export { byteSize, durationText } from './amounts.js';
export { cacheDirectory } from './cache-directory.js';
export { mapLimited, Pauses, Semaphore, sleep } from './concurrency.js';
export {
  type Diagnostic,
  type RelatedLocation,
  renderDiagnostic,
  type Severity,
  type TextLocation,
} from './diagnostics.js';
export { describeDuration, parseDuration } from './durations.js';
export {
  type FailureExitCode,
  InvalidInputError,
  isPixiBuildError,
  messageOf,
  PixiBuildError,
  type PixiBuildErrorOptions,
  systemErrorCode,
} from './errors.js';
export {
  type BuildEvent,
  compilerCacheText,
  type PackageIdentity,
  type PackageStatus,
  type Reporter,
  reportPhase,
  silentReporter,
} from './events.js';
export {
  copyFileAtomic,
  type FileKind,
  fileKind,
  isInside,
  readBytesIfExists,
  readTextIfExists,
  replaceFile,
  tagCacheFolder,
  temporaryNameBeside,
  toPosix,
  writeFileAtomic,
} from './files.js';
export { type GlobSelection, globMatcher, selectionMatcher } from './globs.js';
export { type FileDigests, hashFile, hashFilesJob, sha256Hex } from './hashing.js';
export { IgnoreRules } from './ignore-rules.js';
export { type FileLockOptions, type HeldLock, withFileLock } from './lock.js';
export { firstBytes, readChunks } from './read-chunks.js';
export { redacted, redactUrl, secretMasker, stripUrlCredentials } from './redaction.js';
export { jaroWinkler, nearestWord } from './suggest.js';
export { programVersion } from './version.js';
export type { Job, JobContext, JobFunction, JobTable } from './worker-jobs.js';
export { type RunOptions, sharedWorkerPool, WorkerPool, type WorkerPoolOptions } from './worker-pool.js';
export { explainDiskError, explainWriteError } from './write-errors.js';
export { blockYaml } from './yaml.js';
