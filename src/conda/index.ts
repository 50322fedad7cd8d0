export { type EntryPoint, entryPointProblem, formatEntryPoint, parseEntryPoint } from './entry-point.js';
