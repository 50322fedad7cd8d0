// What threads need of this room (worker/main.ts).
export { encodeBzip2BlockInThread } from './bzip2/block-job.js';
export { zstdSection } from './zstd-section-job.js';
