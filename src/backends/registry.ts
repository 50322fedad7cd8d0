import { silentReporter } from '../support/index.js';
import { PythonBackend, pythonBackendName } from './python/backend.js';
import type { Backend, BackendContext } from './types.js';

const builtIn: Readonly<Record<string, (context: BackendContext) => Backend>> = {
  [pythonBackendName]: (context) => new PythonBackend(context),
};

/** Names of the backends that come with this program. */
export const builtInBackends: readonly string[] = Object.keys(builtIn);

/**
 * A backend that comes with this program.
 * @param context where it reports to, and the caller's environment
 * @returns undefined when there is none of the name
 */
export function createBackend(
  name: string,
  context: BackendContext = { report: silentReporter, environment: process.env },
): Backend | undefined {
  return Object.hasOwn(builtIn, name) ? builtIn[name]?.(context) : undefined;
}
