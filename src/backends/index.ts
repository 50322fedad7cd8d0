export * from './protocol/index.js';
export { builtInBackends, createBackend } from './registry.js';
export type { Backend, BackendContext, BuildContext } from './types.js';
