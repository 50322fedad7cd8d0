import { silentReporter } from '../support/index.js';
import type { Backend, BackendContext } from './types.js';

/** By name, loaded when one is needed. */
const builtIn: Readonly<Record<string, (context: BackendContext) => Promise<Backend>>> = {
  'pixi-build-python': async (context) => new (await import('./python/backend.js')).PythonBackend(context),
  'pixi-build-rattler-build': async (context) => new (await import('./recipe/backend.js')).RecipeBackend(context),
};

/** Names of the backends that come with this program. */
export const builtInBackends: readonly string[] = Object.keys(builtIn);

/**
 * A backend that comes with this program.
 * @param context where it reports to, and the caller's environment
 * @returns undefined when there is none of the name
 */
export async function createBackend(
  name: string,
  context: BackendContext = { report: silentReporter, environment: process.env },
): Promise<Backend | undefined> {
  return Object.hasOwn(builtIn, name) ? builtIn[name]?.(context) : undefined;
}
