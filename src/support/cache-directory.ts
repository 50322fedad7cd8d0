import path from 'node:path';

/** Where this program keeps what it can make again (as rattler: `RATTLER_CACHE_DIR`, else the user's cache folder). */
export function cacheDirectory(environment: NodeJS.ProcessEnv): string {
  const given = environment.PIXI_CACHE_DIR || environment.RATTLER_CACHE_DIR;
  if (given) return path.resolve(given);
  if (process.platform === 'win32') {
    return path.join(
      environment.LOCALAPPDATA || path.join(environment.USERPROFILE || '.', 'AppData', 'Local'),
      'rattler',
      'cache',
    );
  }
  const home = environment.HOME || '/';
  if (environment.XDG_CACHE_HOME) return path.join(environment.XDG_CACHE_HOME, 'rattler', 'cache');
  if (process.platform === 'darwin') return path.join(home, 'Library', 'Caches', 'rattler', 'cache');
  return path.join(home, '.cache', 'rattler', 'cache');
}
