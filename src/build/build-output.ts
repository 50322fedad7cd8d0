import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import type { CondaBuildPrefix, CondaOutput } from '../backends/index.js';
import type { ChannelNetwork } from '../channel/index.js';
import type { Platform, RepoDataRecord } from '../conda/index.js';
import type { Workspace } from '../manifest/index.js';
import { cacheDirectory, explainDiskError, hashFile, messageOf, PixiBuildError } from '../support/index.js';
import { buildDirectory } from './build-directory.js';
import { sourceCacheDirectory } from './checkouts.js';
import {
  type AssembledEnvironment,
  type AssembledRequirements,
  assembleOutput,
  buildRecordOf,
  type CondaEnvironments,
  type EnvironmentProvider,
  requirementsWithoutEnvironments,
} from './environments/index.js';
import { locateFailure } from './locate-failure.js';
import { buildPlatformOf, machinePlatform } from './platforms.js';
import type { PackageSession } from './session.js';
import { buildTimestamp } from './timestamp.js';
import type { BuildSettings } from './types.js';

export interface BuildOutputRequest {
  readonly session: PackageSession;
  readonly output: CondaOutput;
  readonly hostPlatform: Platform;
  readonly workspace: Workspace;
  readonly settings: BuildSettings;
  readonly network: () => Promise<ChannelNetwork>;
  readonly staged: Map<string, readonly string[]>;
  /** When the run began, milliseconds since 1970. */
  readonly beganMs: number;
  /** Absent: the machine's own tools. */
  readonly conda?: {
    readonly environments: CondaEnvironments;
    /** Packages that were built from source and may be needed. */
    readonly sources: readonly RepoDataRecord[];
  };
}

/** A package file that a build has made. */
export interface BuiltFile {
  readonly path: string;
  readonly fileName: string;
  readonly sizeBytes: number;
  readonly sha256: string;
  readonly md5: string;
}

/** Prefixes are padded to so many bytes, so that packages can be installed into any shorter one. Spec: packaging.md 4. */
const paddedLength = 255;

/**
 * Builds one output: its environments, if it gets some, then what its backend does in them.
 * @throws PixiBuildError
 */
export async function buildOutput(request: BuildOutputRequest): Promise<BuiltFile> {
  const { session, output, hostPlatform, workspace, settings, beganMs } = request;
  const { metadata } = output;
  const own = path.join(buildDirectory(workspace, settings), metadata.name, `${metadata.build}-${hostPlatform}`);
  const shared = session.backend.buildFolder?.(output);
  const root = shared === undefined ? own : path.join(buildDirectory(workspace, settings), shared, hostPlatform);
  const workDirectory = path.join(root, 'work');
  // What an earlier run left half-done must not reach the package.
  for (const folder of new Set([own, root])) await makeEmpty(folder);
  try {
    const { hostPrefix, buildPrefix, ...requirements } = await environmentsOf(request, root);
    const { output_file } = await session.backend.build(
      {
        channels: workspace.channels.map(({ url }) => url.replace(/\/+$/, '')),
        buildPrefix,
        hostPrefix,
        ...requirements,
        output: {
          name: metadata.name,
          version: metadata.version,
          build: metadata.build,
          subdir: metadata.subdir,
          variant: metadata.variant,
        },
        workDirectory,
        outputDirectory: path.join(own, 'output'),
        editable: false,
        packageFormat: settings.packageFormat ?? null,
      },
      {
        report: settings.report,
        signal: settings.signal,
        environment: settings.environment,
        toolchain: settings.toolchain,
        timestampMs:
          settings.timestampMs ?? (await buildTimestamp(session.sourceDirectory, settings.environment, beganMs)),
        buildDirectory: buildDirectory(workspace, settings),
        cacheDirectory: cacheDirectory(settings.environment),
        sourceCacheDirectory: sourceCacheDirectory(settings.environment),
        network: request.network,
        staged: request.staged,
        fetchProgram: (name) =>
          request.conda?.environments.program(name, machinePlatform()) ?? Promise.resolve(undefined),
        packing: settings.packing,
        compilerCache: settings.compilerCache,
        isolation: settings.isolation,
        timeoutMs: settings.timeLimits?.buildMs,
        offline: settings.offline,
      },
    );
    // What failed stays, to be looked at.
    const made = [workDirectory, hostPrefix?.prefix, buildPrefix?.prefix, path.join(root, 'pkgs')];
    if (settings.keepBuild) {
      settings.report({ kind: 'log', level: 'info', message: `The build of ${metadata.name} is kept in ${root}` });
    } else {
      for (const folder of made) {
        if (folder !== undefined) await rm(folder, { recursive: true, force: true, maxRetries: 3 });
      }
    }
    const { sha256, md5, size } = await hashFile(output_file);
    return { path: output_file, fileName: path.basename(output_file), sizeBytes: size, sha256, md5 };
  } catch (error) {
    if (settings.signal?.aborted) await rm(root, { recursive: true, force: true, maxRetries: 3 });
    const located = await locateFailure(error, session.definition.manifestPath, session.backend);
    throw explainDiskError(located, `build ${metadata.name}`);
  }
}

type Environments = AssembledRequirements & {
  readonly hostPrefix: CondaBuildPrefix | null;
  readonly buildPrefix: CondaBuildPrefix | null;
};

async function environmentsOf(request: BuildOutputRequest, root: string): Promise<Environments> {
  const { output, hostPlatform, settings, conda } = request;
  if (!conda) return { ...requirementsWithoutEnvironments(output), hostPrefix: null, buildPrefix: null };
  const provider = conda.environments.withSources(conda.sources, path.join(root, 'pkgs'));
  const platforms = { build: buildPlatformOf(settings, hostPlatform), host: hostPlatform };
  const { build, host, ...requirements } = await assembleOutput(output, platforms, provider);
  const { name } = output.metadata;
  return {
    ...requirements,
    buildPrefix: await installed(provider, path.join(root, 'build_env'), build, `build environment of ${name}`),
    hostPrefix: await installed(provider, hostPrefixIn(root, hostPlatform), host, `host environment of ${name}`),
  };
}

async function installed(
  provider: EnvironmentProvider,
  prefix: string,
  { platform, dependencies, constraints, records }: AssembledEnvironment,
  label: string,
): Promise<CondaBuildPrefix> {
  await mkdir(path.join(prefix, 'conda-meta'), { recursive: true });
  if (records.length > 0) await provider.install(prefix, platform, records, label);
  return { prefix, platform, dependencies, constraints, packages: records.map(buildRecordOf) };
}

/** @throws PixiBuildError code `build-folder-unusable` for a folder whose path leaves no room */
function hostPrefixIn(root: string, platform: Platform): string {
  if (platform.startsWith('win-')) return path.join(root, 'h_env');
  const start = path.join(root, 'host_env');
  const room = paddedLength - Buffer.byteLength(start);
  if (room >= 0) return start + '_placehold'.repeat(Math.ceil(room / 10)).slice(0, room);
  throw new PixiBuildError(
    'build-folder-unusable',
    `the build folder '${root}' is too long: programs find their files only below paths of ${paddedLength} bytes`,
    {
      exitCode: 2,
      hint: 'Choose a shorter one with --build-dir.',
    },
  );
}

async function makeEmpty(folder: string): Promise<void> {
  try {
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
  } catch (error) {
    throw new PixiBuildError(
      'build-folder-unusable',
      `the build folder '${folder}' cannot be used: ${messageOf(error)}`,
      {
        exitCode: 2,
        hint: 'Choose another one with --build-dir.',
        cause: error,
      },
    );
  }
}
