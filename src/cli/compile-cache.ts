import module from 'node:module';
import path from 'node:path';
import { cacheDirectory } from '../support/index.js';

/**
 * Keeps what V8 compiled of this program for the next run, where Node can (22.8 and later). It lies in the user's own
 * cache folder: Node's usual place is the folder for temporary files, in which others could put code. On CI machines,
 * which nobody uses twice, it would only cost time. A folder that cannot be written to is no failure.
 */
export function keepCompiledCode(environment: NodeJS.ProcessEnv): void {
  if (environment.CI) return;
  const { enableCompileCache } = module as { enableCompileCache?: (directory: string) => unknown };
  enableCompileCache?.(path.join(cacheDirectory(environment), 'pixi-build', 'compiled-code'));
}
