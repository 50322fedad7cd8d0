import path from 'node:path';
import type { RecipeSource } from '../../recipe/index.js';
import { type FetchedSource, fetchSources } from '../../sources/index.js';
import { reportPhase } from '../../support/index.js';
import type { CondaBuildV1Params } from '../protocol/index.js';
import type { BuildContext } from '../types.js';

export interface FetchPlaces {
  readonly params: CondaBuildV1Params;
  readonly context: BuildContext;
  /** Absolute. */
  readonly recipeFile: string;
}

/**
 * Puts sources into the work directory of a build.
 * @param name of what they are for
 */
export async function fetchInto(
  sources: readonly RecipeSource[],
  name: string,
  { params, context, recipeFile }: FetchPlaces,
): Promise<FetchedSource[]> {
  if (sources.length === 0) return [];
  const { environment, report, signal } = context;
  return reportPhase(report, `Fetching the sources of ${name}`, async () =>
    fetchSources(sources, {
      recipeDirectory: path.dirname(recipeFile),
      workDirectory: path.join(params.workDirectory, 'work'),
      cacheDirectory: context.sourceCacheDirectory,
      network: await context.network(),
      environment,
      report,
      signal,
      leaveOut: [context.buildDirectory],
    }),
  );
}
