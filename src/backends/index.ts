export * from './protocol/index.js';
export { builtInBackends, createBackend } from './registry.js';
export type { Backend, BackendContext, BuildContext, OutputDescription } from './types.js';
