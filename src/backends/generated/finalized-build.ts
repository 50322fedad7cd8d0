import { fileURLToPath } from 'node:url';
import type { FinalizedBuild, FinalizedEnvironment, FinalizedSpec } from '../../recipe/index.js';
import { isInside } from '../../support/index.js';
import {
  type CondaBuildDependency,
  type CondaBuildPrefix,
  type CondaBuildRecord,
  type CondaBuildV1Params,
  matchSpecOfObject,
} from '../protocol/index.js';

/**
 * What a build was asked for, as its package tells of it.
 * @param buildDirectory absolute; where packages that were built on the way lie, whose places are not told
 */
export function finalizedBuild(params: CondaBuildV1Params, buildDirectory: string): FinalizedBuild {
  const { buildPrefix, hostPrefix, runDependencies, runConstraints, runExports } = params;
  const texts = (list: readonly CondaBuildDependency[] = []) => specs(list).map(({ spec }) => spec);
  return {
    build: environment(buildPrefix, buildDirectory),
    host: environment(hostPrefix, buildDirectory),
    depends: specs(runDependencies),
    constraints: specs(runConstraints),
    runExports: {
      noarch: texts(runExports?.noarch),
      strong: texts(runExports?.strong),
      strong_constrains: texts(runExports?.strongConstrains),
      weak: texts(runExports?.weak),
      weak_constrains: texts(runExports?.weakConstrains),
    },
  };
}

function environment(
  prefix: CondaBuildPrefix | null | undefined,
  buildDirectory: string,
): FinalizedEnvironment | undefined {
  const { dependencies = [], packages = [] } = prefix ?? {};
  if (dependencies.length + packages.length === 0) return undefined;
  // Solvers give them in an order of their own.
  const sorted = [...packages].sort((a, b) => (a.name < b.name ? -1 : 1));
  return { specs: specs(dependencies), resolved: sorted.map((record) => withoutOwnPlace(record, buildDirectory)) };
}

function withoutOwnPlace(record: CondaBuildRecord, buildDirectory: string): object {
  const { url, ...rest } = record;
  const isOwn = url.startsWith('file:') && isInside(buildDirectory, fileURLToPath(url));
  return isOwn ? { ...rest, url: record.fn, channel: undefined } : record;
}

function specs(dependencies: readonly CondaBuildDependency[] | null | undefined): FinalizedSpec[] {
  return (dependencies ?? []).map(({ spec, source }) => ({
    spec: matchSpecOfObject(spec).toString(),
    ...(source && { exportedBy: { name: source.runExport, from: source.from } }),
  }));
}
