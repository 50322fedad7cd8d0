// What threads do for this room (worker/main.ts).
export { zstdSection } from './zstd-section-job.js';
