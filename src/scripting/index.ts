export { type EnvironmentIsolation, passedEnvironment } from './isolation.js';
export { LineSplitter } from './lines.js';
export { endProcessTree, type ProcessRequest, type ProcessResult, runProcess } from './process.js';
