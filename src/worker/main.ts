import { hashFiles, serveJobs } from '../support/jobs.js';

// The program of the threads of a WorkerPool. The code of a room is loaded when a job of it is first asked for.
serveJobs({
  'archive/bzip2-block': async () => (await import('../archive/jobs.js')).encodeBzip2BlockInThread,
  'environment/prepare-unpacking': async () => (await import('../environment/jobs.js')).prepareUnpacking,
  'environment/unpack-package': async () => (await import('../environment/jobs.js')).unpackPackage,
  'archive/zstd-section': async () => (await import('../archive/jobs.js')).zstdSection,
  'support/hash-files': async () => hashFiles,
});
