import { PythonBackend } from './python/backend.js';
import type { Backend, BackendContext } from './types.js';

export * from './protocol/index.js';
export type { Backend, BackendContext, BuildContext } from './types.js';

/** A built-in backend by its name; undefined when there is none of that name. */
export function createBackend(name: string, context: BackendContext): Backend | undefined {
  return name === 'pixi-build-python' ? new PythonBackend(context) : undefined;
}
