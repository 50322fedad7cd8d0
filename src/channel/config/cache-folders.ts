import { statfs } from 'node:fs/promises';
import { homedir, tmpdir, userInfo } from 'node:os';
import path from 'node:path';
import { fileKind, PixiBuildError, type Reporter } from '../../support/index.js';
import { type CacheKind, type CacheSettings, type NetfsRedirect, netfsRedirects } from './model.js';

type Environment = Readonly<Record<string, string | undefined>>;

export interface CacheFolderOptions {
  readonly environment: Environment;
  readonly cache: CacheSettings;
  readonly report: Reporter;
  /** The user's home when left out. */
  readonly homeDirectory?: string;
  readonly platform?: NodeJS.Platform;
  /** Tells a network file system; for tests. */
  readonly isOnNetwork?: (folder: string) => Promise<boolean>;
}

/** Names of the folders below the root, as pixi has them. */
const folderNames: Readonly<Record<CacheKind, string>> = {
  'conda-packages': 'pkgs',
  repodata: 'repodata',
  'pypi-wheels': 'uv-cache',
  'pypi-mapping': 'conda-pypi-mapping',
  'exec-environments': 'cached-envs-v0',
  'build-tool-environments': 'cached-build-tool-envs-v0',
  'detached-environments': 'envs',
};

/** Those that many machines may share. */
const sharedKinds: ReadonlySet<CacheKind> = new Set(['conda-packages', 'pypi-wheels']);

/**
 * The absolute folder of a kind of cache: `PIXI_CACHE_<KIND>_DIR`, `cache.<kind>`, else below the root. On a network file
 * system that nobody asked for by name, what is not worth sharing goes to a folder of the machine, and it is told.
 */
export async function cacheFolder(kind: CacheKind, options: CacheFolderOptions): Promise<string> {
  const { environment, cache, report } = options;
  const variable = `PIXI_CACHE_${kind.toUpperCase().replaceAll('-', '_')}_DIR`;
  const own = environment[variable] || cache.folders[kind];
  if (own) return path.resolve(own);
  const root = await cacheRoot(options);
  const usual = path.join(root.folder, folderNames[kind]);
  const redirect = redirectOf(environment) ?? cache.netfsRedirect;
  if (root.isChosen || redirect === 'never' || (redirect === 'auto' && sharedKinds.has(kind))) return usual;
  const isOnNetwork = options.isOnNetwork ?? ((folder: string) => isNetworkFolder(folder, environment));
  if (!(await isOnNetwork(root.folder))) return usual;
  const local = path.join(await scratchFolder(environment), `pixi-cache-${userName(environment)}`, folderNames[kind]);
  const message = `The cache ${usual} is on a network file system; ${local} is used in its place (cache.${kind} or ${variable} names another)`;
  report({ kind: 'log', level: 'warning', message });
  return local;
}

/** The root of all caches: `PIXI_CACHE_DIR`, `RATTLER_CACHE_DIR`, `cache.root`, else the usual place of the user. */
export async function cacheRoot(options: CacheFolderOptions): Promise<{ folder: string; isChosen: boolean }> {
  const { environment, cache } = options;
  const chosen = environment['PIXI_CACHE_DIR'] || environment['RATTLER_CACHE_DIR'] || cache.root;
  if (chosen) return { folder: path.resolve(chosen), isChosen: true };
  const ofUser = userCacheFolder(options);
  const pixi = path.join(ofUser, 'pixi');
  if ((await fileKind(pixi)) === 'directory') return { folder: pixi, isChosen: false };
  return { folder: path.join(ofUser, 'rattler', 'cache'), isChosen: false };
}

function userCacheFolder({ environment, homeDirectory = homedir(), platform = process.platform }: CacheFolderOptions) {
  if (platform === 'win32') return environment['LOCALAPPDATA'] || path.join(homeDirectory, 'AppData', 'Local');
  if (platform === 'darwin') return path.join(homeDirectory, 'Library', 'Caches');
  const xdg = environment['XDG_CACHE_HOME'];
  return xdg && path.isAbsolute(xdg) ? xdg : path.join(homeDirectory, '.cache');
}

function redirectOf(environment: Environment): NetfsRedirect | undefined {
  const text = environment['PIXI_CACHE_NETFS_REDIRECT'];
  if (!text) return undefined;
  const word = netfsRedirects.find((known) => known === text);
  if (word !== undefined) return word;
  throw new PixiBuildError('environment-invalid', `PIXI_CACHE_NETFS_REDIRECT is '${text}'`, {
    exitCode: 2,
    hint: 'Set it to auto, always or never, or unset it.',
  });
}

/** Magic numbers of statfs(2) on Linux: NFS, SMB, CIFS, SMB2, FUSE, autofs, BeeGFS, Lustre, GPFS, Ceph. */
const networkFileSystems = new Set([
  ...[0x6969, 0x517b, 0xff534d42, 0xfe534d42, 0x65735546, 0x0187, 0x19830326, 0x0bd00bd0, 0x47504653, 0x00c36400],
]);

async function isNetworkFolder(folder: string, environment: Environment): Promise<boolean> {
  if (environment['PIXI_DISABLE_NETFS_REDIRECT'] !== undefined) return false;
  if (environment['PIXI_FORCE_NETFS_REDIRECT'] !== undefined) return true;
  // Other systems do not tell it by number.
  if (process.platform !== 'linux') return false;
  for (let place = folder; ; place = path.dirname(place)) {
    try {
      return networkFileSystems.has((await statfs(place)).type);
    } catch {
      if (path.dirname(place) === place) return false;
    }
  }
}

async function scratchFolder(environment: Environment): Promise<string> {
  for (const name of ['SLURM_TMPDIR', 'PBS_JOBFS', 'SCRATCH', 'TMPDIR']) {
    const folder = environment[name];
    if (folder && !(await isNetworkFolder(folder, {}))) return folder;
  }
  return tmpdir();
}

function userName(environment: Environment): string {
  return (environment['USER'] || environment['USERNAME'] || userInfo().username || 'pixi').replace(/[\\/]/g, '_');
}
