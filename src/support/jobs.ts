// What threads need of this room (worker/main.ts).
export { hashFiles } from './hashing.js';
export { serveJobs } from './worker-thread.js';
