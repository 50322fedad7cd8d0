import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import type { RecipeSource } from '../recipe/index.js';
import { explainDiskError, PixiBuildError, systemErrorCode } from '../support/index.js';
import type { FetchContext, FetchedSource, FetchSourcesOptions } from './model.js';
import { applyPatches } from './patches/apply-patches.js';
import { fetchPathSource } from './path-source.js';
import { placeInside } from './paths.js';

/**
 * Puts the sources of an output into its work directory, one after the other, each with its patches. What can be kept is
 * kept in a cache. Spec: packaging.md 5.
 * @returns one result a source, in their order
 * @throws PixiBuildError; what was done of the work directory until then stays, nothing half-written in the cache
 */
export async function fetchSources(
  sources: readonly RecipeSource[],
  options: FetchSourcesOptions,
): Promise<FetchedSource[]> {
  if (sources.length === 0) return [];
  const { workDirectory } = options;
  await mkdir(workDirectory, { recursive: true });
  const stagingDirectory = await mkdtemp(path.join(path.dirname(workDirectory), '.sources-'));
  const context: FetchContext = { ...options, stagingDirectory };
  const fetched: FetchedSource[] = [];
  try {
    for (const source of sources) {
      options.signal?.throwIfAborted();
      const directory = await placeInside(workDirectory, source.targetDirectory ?? '.', 'target_directory');
      await makeFolder(directory);
      const result = await fetchSource(source, directory, context);
      await applyPatches(source.patches, directory, context);
      fetched.push({ ...result, directory });
    }
    return fetched;
  } catch (error) {
    throw explainDiskError(error, 'fetch the sources');
  } finally {
    await rm(stagingDirectory, { recursive: true, force: true });
  }
}

async function makeFolder(directory: string): Promise<void> {
  try {
    await mkdir(directory, { recursive: true });
  } catch (error) {
    const code = systemErrorCode(error);
    if (code !== 'EEXIST' && code !== 'ENOTDIR') throw error;
    throw new PixiBuildError(
      'source-file-exists',
      `Another source has put a file where a folder is needed: ${directory}`,
      {
        exitCode: 2,
        hint: "Give one of them another 'target_directory'.",
        cause: error,
      },
    );
  }
}

async function fetchSource(
  source: RecipeSource,
  directory: string,
  context: FetchContext,
): Promise<Omit<FetchedSource, 'directory'>> {
  switch (source.kind) {
    case 'path':
      return fetchPathSource(source, directory, context);
    case 'url': {
      const { fetchUrlSource } = await import('./url/url-source.js');
      return fetchUrlSource(source, directory, context);
    }
    case 'git': {
      const { fetchGitSource } = await import('./git/git-source.js');
      return fetchGitSource(source, directory, context);
    }
  }
}
