import { spawnSync } from 'node:child_process';
import { chmod, cp, lutimes, mkdir, readdir } from 'node:fs/promises';
import path from 'node:path';
import { program, type RunOptions, type Workshop } from './pixi-build.js';

// Whatever differs from one machine to another, and must not be seen in a package.

const works = (command: readonly string[]): boolean => {
  const [program = '', ...args] = command;
  return process.platform === 'linux' && spawnSync(program, args, { stdio: 'ignore' }).status === 0;
};

/** `nobody`, on all distributions. */
export const otherUser = 65534;
const asOther = ['setpriv', `--reuid=${otherUser}`, `--regid=${otherUser}`, '--clear-groups'];
const oneProcessor = ['taskset', '--cpu-list', '0'];

/** Whether a build can be done by another user: only root may, and only if others can read this folder. */
export const canBeOther = works([...asOther, process.execPath, program, '--version']);

/**
 * Another home, user, locale, time zone, mask, number of processors, cache, and temporary folder.
 * @param sameUser the one that runs the tests
 */
export async function otherwise(
  workshop: Workshop,
  sameUser: boolean,
): Promise<Required<Pick<RunOptions, 'env' | 'within'>>> {
  const home = workshop.path('other-home');
  for (const name of ['', 'cache', 'tmp']) await openFolder(path.join(home, name));
  // Others may enter.
  await chmod(workshop.folder, 0o755);
  return {
    env: {
      HOME: home,
      TMPDIR: path.join(home, 'tmp'),
      PIXI_CACHE_DIR: path.join(home, 'cache'),
      USER: 'somebody',
      LOGNAME: 'somebody',
      LANG: 'tr_TR.UTF-8',
      LC_ALL: 'tr_TR.UTF-8',
      TZ: 'Pacific/Auckland',
      CPU_COUNT: '1',
      MAKEFLAGS: '-j1',
      CFLAGS: '-O0 -g',
      PYTHONPATH: home,
      EDITOR: 'ed',
    },
    within: [
      ...(canBeOther && !sameUser ? asOther : []),
      ...(works([...oneProcessor, 'true']) ? oneProcessor : []),
      ...['bash', '-c', 'umask 077; exec "$@"', 'bash'],
    ],
  };
}

/** A folder that anybody may write to. */
export async function openFolder(folder: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  await chmod(folder, 0o777);
  return folder;
}

/** A copy of a recipe far below, whose files are of long ago. */
export async function copyElsewhere(recipe: string, target: string): Promise<string> {
  const copy = path.join(target, 'far', 'below', 'with-a-longer-name', 'recipe');
  await mkdir(path.dirname(copy), { recursive: true });
  await cp(recipe, copy, { recursive: true, verbatimSymlinks: true });
  const entries = await readdir(copy, { recursive: true, withFileTypes: true });
  for (const [index, entry] of entries.entries()) {
    const file = path.join(entry.parentPath, entry.name);
    await lutimes(file, 1_000_000_000 + index, 1_000_000_000 + index);
    if (entry.isDirectory()) await chmod(file, 0o777);
  }
  await chmod(copy, 0o777);
  return copy;
}
