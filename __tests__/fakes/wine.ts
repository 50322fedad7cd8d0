import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { withFileLock } from '../../src/support/index.js';

/** Whether this machine runs programs of Windows by Wine. */
export const hasWine = process.platform === 'linux' && spawnSync('wine', ['--version']).status === 0;

/**
 * The environment for Wine: with a Windows of its own below `.cache/`, which is set up once, as Wine talks while it does so. Several
 * processes may ask at once.
 */
export async function wineEnvironment(): Promise<NodeJS.ProcessEnv> {
  const folder = path.resolve('.cache', 'wine');
  const environment = { ...process.env, WINEDEBUG: '-all', WINEPREFIX: path.join(folder, 'prefix') };
  const done = path.join(folder, 'done');
  if (existsSync(done)) return environment;
  await mkdir(folder, { recursive: true });
  await withFileLock(path.join(folder, 'lock'), { giveUpAfterMs: 120_000 }, async () => {
    if (existsSync(done)) return;
    // No pipes: Wine's services would keep them open.
    const { status } = spawnSync('wine', ['cmd', '/c', 'exit'], { env: environment, stdio: 'ignore' });
    if (status !== 0) throw new Error(`Wine cannot be set up: exit status ${status}`);
    await writeFile(done, '');
  });
  return environment;
}
