export { type EnvironmentIsolation, environmentIsolations } from '../scripting/index.js';
export * from './protocol/index.js';
export { builtInBackends, createBackend } from './registry.js';
export {
  type Backend,
  type BackendContext,
  type BuildContext,
  type CompilerCacheName,
  compilerCaches,
  type OutputDescription,
  type PackingWishes,
} from './types.js';
