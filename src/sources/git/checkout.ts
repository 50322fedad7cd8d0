import { mkdir, readdir } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { PixiBuildError, redactUrl } from '../../support/index.js';
import { credentialVariables, type GitLocation, submoduleLocation, withoutSecrets } from './location.js';
import type { CachedCommit, RepositoryCache } from './repository-cache.js';
import { type GitContext, runGit, tryGit } from './run-git.js';

export interface CheckoutOptions extends GitContext {
  readonly cache: RepositoryCache;
  readonly depth: number | undefined;
  readonly submodules: boolean;
  readonly lfs: boolean;
  readonly isOffline: boolean;
}

/** A repository in a repository in a repository: deeper is a mistake, or meant to harm. */
const deepestSubmodule = 10;

/**
 * Checks a revision out into an empty folder, as a repository of its own whose origin is the true one.
 * @param folder absolute
 * @returns the full hash of its commit
 */
export async function checkOut(
  location: GitLocation,
  revision: string,
  folder: string,
  options: CheckoutOptions,
  level = 0,
): Promise<string> {
  const commit = await options.cache.withCommit(
    location,
    revision,
    level === 0 ? options.depth : undefined,
    async (cached) => {
      await takeObjects(cached, folder, options);
      // What git needs to know of the origin, without the secrets that its URL may hold.
      await runGit(['config', 'remote.origin.url', withoutSecrets(location.url)], folder, options);
      await runGit(['config', 'remote.origin.fetch', '+refs/heads/*:refs/remotes/origin/*'], folder, options);
      await runGit(['checkout', '--quiet', '--force', '--detach', cached.commit], folder, options);
      if (options.lfs) await fetchLargeFiles(location, cached, folder, options);
      return cached.commit;
    },
  );
  if (options.submodules) await checkOutSubmodules(location, folder, options, level);
  return commit;
}

/** Copies, no links: what a build does to its checkout must not reach the cache. */
async function takeObjects(
  { repository, commit, isShallow }: CachedCommit,
  folder: string,
  options: GitContext,
): Promise<void> {
  if (!isShallow) {
    const args = [
      'clone',
      '--quiet',
      '--local',
      '--no-hardlinks',
      '--no-checkout',
      '--template=',
      '--',
      repository,
      folder,
    ];
    await runGit(args, path.dirname(folder), options);
    return;
  }
  await mkdir(folder, { recursive: true });
  await runGit(['init', '--quiet', '--template=', '.'], folder, options);
  const ref = `+refs/pixi-build/${commit}:refs/remotes/origin/HEAD`;
  await runGit(['fetch', '--quiet', '--update-shallow', '--', repository, ref], folder, options);
}

async function fetchLargeFiles(
  location: GitLocation,
  { repository }: CachedCommit,
  folder: string,
  options: CheckoutOptions,
): Promise<void> {
  if (!(await tryGit(['lfs', 'version'], folder, options)).ok) {
    throw new PixiBuildError(
      'git-lfs-not-found',
      `The source ${redactUrl(location.url)} needs git-lfs, which is not there`,
      {
        exitCode: 2,
        hint: "Install git-lfs, or leave out 'lfs: true'.",
      },
    );
  }
  // Kept in the cache; by the file of settings, since variables would reach the other repository as well.
  const settings = [['lfs.storage', path.join(repository, 'lfs')]];
  if (location.isLocal) settings.push(['lfs.url', pathToFileURL(location.url).href]);
  for (const [name = '', value = ''] of settings) await runGit(['config', name, value], folder, options);
  await tryGit(['lfs', 'install', '--local', '--skip-repo'], folder, options);
  const mayAsk = location.isLocal || !options.isOffline;
  const environment = credentialVariables(location.url, options.environment);
  const pulled = await tryGit(['lfs', mayAsk ? 'pull' : 'checkout'], folder, options, environment);
  const listed = await tryGit(['lfs', 'ls-files'], folder, options);
  for (const [name = ''] of settings) await runGit(['config', '--unset', name], folder, options);
  const missing = listed.stdout.split('\n').filter((line) => /^\S+ - /.test(line));
  if (pulled.ok && listed.ok && missing.length === 0) return;
  const code = mayAsk ? 'git-lfs-failed' : 'offline';
  throw new PixiBuildError(code, `The large files of ${redactUrl(location.url)} could not be fetched`, {
    details: [...missing, ...pulled.stderr.trim().split('\n').slice(-5).map(redactUrl)],
    hint: mayAsk ? 'Check that the server has them and that git has access.' : 'Fetch them once without --offline.',
  });
}

interface Submodule {
  readonly path: string;
  readonly url: string;
  readonly commit: string;
}

async function checkOutSubmodules(
  parent: GitLocation,
  folder: string,
  options: CheckoutOptions,
  level: number,
): Promise<void> {
  const submodules = await listSubmodules(folder, options);
  if (submodules.length === 0) return;
  if (level >= deepestSubmodule) {
    throw new PixiBuildError(
      'git-submodules-too-deep',
      `The source ${redactUrl(parent.url)} has submodules in submodules without end`,
      {
        exitCode: 2,
        hint: "Leave them out by 'submodules: false'.",
      },
    );
  }
  for (const submodule of submodules) {
    const location = submoduleLocation(submodule.url, parent);
    if (location.isLocal && !parent.isLocal) throw localSubmodule(parent, submodule);
    const target = path.join(folder, ...submodule.path.split('/'));
    // Git makes an empty folder for each; anything else in its place is no submodule.
    if ((await readdir(target).catch(() => ['?'])).length > 0) continue;
    await runGit(['config', `submodule.${submodule.path}.url`, withoutSecrets(location.url)], folder, options);
    await checkOut(location, submodule.commit, target, options, level + 1);
  }
}

/** Those of `.gitmodules` that the commit really has. */
async function listSubmodules(folder: string, options: GitContext): Promise<Submodule[]> {
  const listed = await tryGit(['config', '-z', '-f', '.gitmodules', '--get-regexp', '^submodule\\.'], folder, options);
  if (!listed.ok) return [];
  const tree = await runGit(['ls-tree', '-r', '-z', '--full-tree', 'HEAD'], folder, options);
  const commits = new Map(
    [...tree.matchAll(/160000 commit ([0-9a-f]+)\t([^\0]*)\0/g)].map(([, commit = '', name = '']) => [name, commit]),
  );
  const sections = new Map<string, Record<string, string>>();
  for (const entry of listed.stdout.split('\0')) {
    const [setting = '', value = ''] = entry.split(/\n(.*)/s);
    const [, name, key] = /^submodule\.(.*)\.([^.]+)$/.exec(setting) ?? [];
    if (name === undefined || key === undefined) continue;
    sections.set(name, { ...sections.get(name), [key.toLowerCase()]: value });
  }
  return [...sections.values()].flatMap(({ path: place = '', url = '', update }) => {
    const commit = commits.get(place);
    return commit === undefined || url === '' || update === 'none' ? [] : [{ path: place, url, commit }];
  });
}

function localSubmodule(parent: GitLocation, { path: place, url }: Submodule): PixiBuildError {
  return new PixiBuildError(
    'git-submodule-local',
    `The submodule ${place} of ${redactUrl(parent.url)} leads to this machine: ${url}`,
    {
      exitCode: 2,
      hint: "Leave the submodules out by 'submodules: false', and give this one as a source of its own.",
    },
  );
}
