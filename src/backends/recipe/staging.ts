import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { cp, mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { listPrefixFiles } from '../../packaging/index.js';
import { type RenderedOutput, type StagingOutput, stagingData } from '../../recipe/index.js';
import { runInEnvironments } from '../generated/conda-build.js';
import type { CondaBuildV1Params } from '../protocol/index.js';
import type { BuildContext } from '../types.js';
import { scriptParts } from './script.js';
import { fetchInto } from './sources.js';

export interface StagingRequest {
  readonly params: CondaBuildV1Params;
  readonly context: BuildContext;
  readonly output: RenderedOutput;
  readonly staging: StagingOutput;
  /** Absolute. */
  readonly recipeFile: string;
  /** Relative to the host prefix, with `/`: what its environment brought. */
  readonly filesBefore: ReadonlySet<string>;
}

/**
 * Puts what a staging output builds into the host prefix and the work directory of an output that inherits from it. It is
 * built once a run for all that are built in the same place with the same packages; the others get copies. Spec: packaging.md 15.
 */
export async function restoreStaging(request: StagingRequest): Promise<void> {
  const { params, context } = request;
  const folder = path.join(context.buildDirectory, 'staging', keyOf(request));
  const known = context.staged.get(folder);
  if (known) return copyBack(request, folder, known);
  await buildStaging(request);
  const files = [...(await listPrefixFiles(prefixOf(params)))].filter((file) => !request.filesBefore.has(file));
  await rm(folder, { recursive: true, force: true });
  await copyFiles(prefixOf(params), path.join(folder, 'prefix'), files);
  await copyTree(path.join(params.workDirectory, 'work'), path.join(folder, 'work'));
  context.staged.set(folder, files);
}

/** All that decides about what is built: the output's text, its variant, its packages, and the paths that it may write down. */
function keyOf({ params, output, staging }: StagingRequest): string {
  const { hostPrefix, buildPrefix } = params;
  const names = new Set(
    [...staging.requirements.build, ...staging.requirements.host].map((one) =>
      one.kind === 'pin' ? one.name : one.spec.name.toString(),
    ),
  );
  const packages = [...(buildPrefix?.packages ?? []), ...(hostPrefix?.packages ?? [])]
    .filter(({ name }) => names.has(name))
    .map(({ fn }) => fn);
  const { host, build } = output.platforms;
  const parts = [
    stagingData(staging),
    staging.variant,
    packages.sort(),
    host,
    build,
    prefixOf(params),
    params.workDirectory,
  ];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);
}

async function buildStaging({ params, context, output, staging, recipeFile }: StagingRequest): Promise<void> {
  await fetchInto(staging.sources, staging.name, { params, context, recipeFile });
  const { script } = staging.plan;
  const variant = { ...output.variant, ...staging.variant };
  await runInEnvironments({
    label: `Building ${staging.name} for those that inherit from it`,
    isStaging: true,
    params,
    context,
    output: { ...output, noarch: undefined, subdir: output.platforms.host, variant },
    parts: (variables) =>
      scriptParts(staging.plan, {
        output: { ...output, name: staging.name, variant },
        recipeDirectory: path.dirname(recipeFile),
        buildPlatform: output.platforms.build,
        hostPrefix: prefixOf(params),
        variables,
      }),
    variables: script.env,
    secrets: script.secrets,
    recipeDirectory: path.dirname(recipeFile),
  });
}

async function copyBack({ params }: StagingRequest, folder: string, files: readonly string[]): Promise<void> {
  await copyFiles(path.join(folder, 'prefix'), prefixOf(params), files);
  await copyTree(path.join(folder, 'work'), path.join(params.workDirectory, 'work'));
}

async function copyFiles(from: string, to: string, files: readonly string[]): Promise<void> {
  await mkdir(to, { recursive: true });
  for (const file of files) {
    const target = path.join(to, file);
    // What is there may share its bytes with the package cache.
    await rm(target, { force: true });
    await cp(path.join(from, file), target, copying);
  }
}

async function copyTree(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  await cp(from, to, { ...copying, recursive: true });
}

const copying = { verbatimSymlinks: true, preserveTimestamps: true, mode: constants.COPYFILE_FICLONE } as const;

const prefixOf = ({ hostPrefix }: CondaBuildV1Params): string => hostPrefix?.prefix ?? '';
