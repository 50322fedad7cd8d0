import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileKind, isPixiBuildError, sha256Hex, withFileLock } from '../../support/index.js';
import { fetchFailure, offlineFailure, revisionNotFound } from './fetch-errors.js';
import { credentialVariables, type GitLocation, withoutSecrets } from './location.js';
import { type GitContext, runGit, tryGit } from './run-git.js';

export interface RepositoryCacheOptions extends GitContext {
  /** Absolute. */
  readonly cacheDirectory: string;
  readonly isOffline: boolean;
}

/** A commit, and the bare repository that has it. */
export interface CachedCommit {
  readonly repository: string;
  /** Full hash. */
  readonly commit: string;
  readonly isShallow: boolean;
}

/** Kept refs: what was asked for once stays, even when its branch moves on. */
const keptRefs = 'refs/pixi-build';

/** Bare repositories by URL, which several processes share. */
export class RepositoryCache {
  readonly #options: RepositoryCacheOptions;

  constructor(options: RepositoryCacheOptions) {
    this.#options = options;
  }

  /**
   * Sees to it that a revision is here, and keeps others from changing the repository while `use` reads it. Branches, tags
   * and `HEAD` are asked for anew; a commit that is here is not. A repository that turns out to be damaged is made again.
   * @param depth commits of history; all of it when left out, and where the revision does not name a single one
   * @throws PixiBuildError of `fetch-errors.ts`
   */
  async withCommit<T>(
    location: GitLocation,
    revision: string,
    depth: number | undefined,
    use: (cached: CachedCommit) => Promise<T>,
  ): Promise<T> {
    const { cacheDirectory, signal } = this.#options;
    const shallow = depth !== undefined && depth > 0 && isSingle(revision) ? depth : undefined;
    const key = sha256Hex(`${withoutSecrets(location.url)}${shallow === undefined ? '' : '\0shallow'}`).slice(0, 32);
    const folder = path.join(cacheDirectory, 'git');
    const repository = path.join(folder, key);
    await mkdir(folder, { recursive: true });
    const lock = path.join(cacheDirectory, 'locks', `git-${key}.lock`);
    return withFileLock(lock, { ...(signal && { signal }) }, async () => {
      const isOld = (await fileKind(repository)) === 'directory';
      const attempt = async (): Promise<T> => {
        const commit = await this.#commit(location, revision, shallow, repository);
        return use({ repository, commit, isShallow: shallow !== undefined });
      };
      try {
        return await attempt();
      } catch (error) {
        if (!isOld || !isPixiBuildError(error) || !mayBeDamage(error.code) || !this.#mayAsk(location)) throw error;
        await rm(repository, { recursive: true, force: true });
        return attempt();
      }
    });
  }

  #mayAsk({ isLocal }: GitLocation): boolean {
    return isLocal || !this.#options.isOffline;
  }

  async #commit(
    location: GitLocation,
    revision: string,
    depth: number | undefined,
    repository: string,
  ): Promise<string> {
    await this.#create(repository);
    if (/^[0-9a-f]{7,64}$/i.test(revision)) {
      const known = await this.#resolve(repository, [revision]);
      // A name of hexadecimal digits may be a branch too.
      if (known?.startsWith(revision.toLowerCase())) return this.#keep(repository, known);
    }
    if (this.#mayAsk(location)) await this.#fetch(location, revision, depth, repository);
    const commit = await this.#resolve(repository, namesOf(revision));
    if (commit !== undefined) return this.#keep(repository, commit);
    throw this.#mayAsk(location)
      ? revisionNotFound(location.url, revision)
      : offlineFailure(location.url, `The revision ${revision}`);
  }

  /** A repository appears when it is complete. */
  async #create(repository: string): Promise<void> {
    if ((await fileKind(path.join(repository, 'HEAD'))) === 'file') return;
    await rm(repository, { recursive: true, force: true });
    const fresh = await mkdtemp(`${repository}.new-`);
    try {
      await runGit(['init', '--quiet', '--bare', '--template=', '.'], fresh, this.#options);
      await rename(fresh, repository);
    } catch (error) {
      await rm(fresh, { recursive: true, force: true });
      throw error;
    }
  }

  async #fetch(location: GitLocation, revision: string, depth: number | undefined, repository: string): Promise<void> {
    const options = ['--quiet', '--force', '--no-recurse-submodules', '--update-shallow'];
    if (depth !== undefined) options.push(`--depth=${depth}`);
    const tries = refspecsOf(revision);
    for (const [index, refspecs] of tries.entries()) {
      const args = ['fetch', ...options, ...refspecs.options, '--', withoutSecrets(location.url), ...refspecs.refs];
      const credential = credentialVariables(location.url, this.#options.environment);
      const { ok, stderr } = await tryGit(args, repository, this.#options, credential);
      if (ok) return;
      const failure = fetchFailure(location.url, revision, stderr);
      if (failure.code !== 'git-revision-not-found' || index === tries.length - 1) throw failure;
    }
  }

  /** The first of some names that leads to a commit. */
  async #resolve(repository: string, names: readonly string[]): Promise<string | undefined> {
    for (const name of names) {
      const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`];
      const { ok, stdout } = await tryGit(args, repository, this.#options);
      if (ok) return stdout.trim();
    }
    return undefined;
  }

  async #keep(repository: string, commit: string): Promise<string> {
    await runGit(['update-ref', `${keptRefs}/${commit}`, commit], repository, this.#options);
    return commit;
  }
}

const isFullHash = (revision: string): boolean => /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(revision);

function isSingle(revision: string): boolean {
  return revision === 'HEAD' || revision.startsWith('refs/') || isFullHash(revision);
}

function mayBeDamage(code: string): boolean {
  return code === 'git-failed' || code === 'git-repository-not-found';
}

const everything = {
  options: ['--tags', '--prune'],
  refs: ['+refs/heads/*:refs/heads/*', '+HEAD:refs/pixi-build/HEAD'],
};

/** What is asked for, and what instead when the server has no such thing. */
function refspecsOf(revision: string): { options: readonly string[]; refs: readonly string[] }[] {
  if (revision === 'HEAD') return [{ options: [], refs: [`+HEAD:${keptRefs}/HEAD`] }];
  if (revision.startsWith('refs/')) return [{ options: [], refs: [`+${revision}:${revision}`] }];
  // Servers need not give commits that no ref names.
  if (isFullHash(revision)) return [{ options: [], refs: [`+${revision}:${keptRefs}/${revision}`] }, everything];
  return [everything];
}

/** In the order in which rattler-build tries: a commit, a tag, a branch. */
function namesOf(revision: string): string[] {
  if (revision === 'HEAD') return [`${keptRefs}/HEAD`];
  if (revision.startsWith('refs/')) return [revision];
  return [
    ...(/^[0-9a-f]{4,64}$/i.test(revision) ? [revision] : []),
    `refs/tags/${revision}`,
    `refs/heads/${revision}`,
    revision,
  ];
}
