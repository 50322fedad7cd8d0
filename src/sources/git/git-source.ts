import { randomBytes } from 'node:crypto';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import type { GitSource } from '../../recipe/index.js';
import { PixiBuildError, redactUrl } from '../../support/index.js';
import type { FetchContext, FetchedSource } from '../model.js';
import { placeTree } from '../placing/place-tree.js';
import { checkOut } from './checkout.js';
import { gitLocation, withoutSecrets } from './location.js';
import { RepositoryCache } from './repository-cache.js';

/**
 * Puts a checkout of a repository into its place, `.git` with it. Spec: packaging.md 5.
 * @throws PixiBuildError `git-not-found`, `git-repository-not-found`, `git-revision-not-found`, `git-unauthorised`,
 *   `git-unreachable`, `git-commit-mismatch`, `git-lfs-not-found`, `git-lfs-failed`, `git-failed`, `offline` and those of
 *   placing
 */
export async function fetchGitSource(
  source: GitSource,
  directory: string,
  context: FetchContext,
): Promise<Omit<FetchedSource, 'directory'>> {
  const { cacheDirectory, environment, signal, report } = context;
  const location = gitLocation(source.location, context.recipeDirectory);
  const isOffline = context.network.client.isOffline;
  const cache = new RepositoryCache({ cacheDirectory, environment, signal, isOffline });
  const staging = path.join(context.stagingDirectory, randomBytes(6).toString('hex'));
  report({ kind: 'log', level: 'info', message: `Checking out ${source.revision} of ${redactUrl(location.url)}` });
  try {
    const { depth, lfs, submodules } = source;
    const options = { cache, depth, lfs, submodules, isOffline, environment, signal };
    const commit = await checkOut(location, source.revision, staging, options);
    if (source.expectedCommit !== undefined && source.expectedCommit.toLowerCase() !== commit)
      throw mismatch(source, commit);
    const name = `the source ${redactUrl(source.location)}`;
    await placeTree(staging, directory, { how: 'move', filter: source.filter, usesGitignore: false, name, signal });
    const resolved: GitSource = { ...source, location: withoutSecrets(source.location), revision: commit };
    return { resolved, commit };
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}

function mismatch({ location, revision, expectedCommit }: GitSource, commit: string): PixiBuildError {
  return new PixiBuildError(
    'git-commit-mismatch',
    `${revision} of ${redactUrl(location)} is not the commit that the recipe expects`,
    {
      exitCode: 2,
      details: [`expected ${expectedCommit}`, `   found ${commit}`],
      hint: "If the revision was moved on purpose, write its new commit into 'expected_commit'; else find out who moved it.",
    },
  );
}
