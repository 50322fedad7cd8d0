import { hashFiles, serveJobs } from '../support/jobs.js';

// The program of the threads of a WorkerPool. The code of a room is loaded when a job of it is first asked for.
serveJobs({
  'archive/zstd-section': async () => (await import('../archive/jobs.js')).zstdSection,
  'support/hash-files': async () => hashFiles,
});
