import path from 'node:path';
import {
  type Backend,
  builtInBackends,
  type CondaOutput,
  type CondaOutputsParams,
  createBackend,
  locationOf,
  projectModelOf,
  sourceReferenceOf,
} from '../backends/index.js';
import type { Platform } from '../conda/index.js';
import {
  type LoadedPackage,
  type PackageDefinition,
  resolveSourcePath,
  variantConfiguration,
  type Workspace,
} from '../manifest/index.js';
import { PixiBuildError, toPosix } from '../support/index.js';
import { buildDirectory } from './build-directory.js';
import { cacheDirectory } from './cache-directory.js';
import type { Checkouts } from './checkouts.js';
import { locatePackage } from './location.js';
import { buildPlatformOf } from './platforms.js';
import type { BuildSettings } from './types.js';

/** A package whose backend has been started and told what it is about. */
export interface PackageSession {
  readonly definition: PackageDefinition;
  /** Relative to the workspace root, with forward slashes; `.` is the root. */
  readonly directory: string;
  readonly sourceDirectory: string;
  readonly backend: Backend;
}

/** Reads a package and starts its backend. */
export async function openPackage(
  loaded: LoadedPackage,
  workspace: Workspace,
  settings: BuildSettings,
  checkouts: Checkouts,
): Promise<PackageSession> {
  const { definition } = loaded;
  const directory = toPosix(path.relative(workspace.root, path.dirname(definition.manifestPath))) || '.';
  const backendName = definition.build.backend.name;
  const backend = await createBackend(backendName, {
    report: settings.report,
    environment: settings.environment,
    experimental: settings.experimental,
  });
  if (!backend) {
    throw new PixiBuildError('backend-not-available', `the build backend '${backendName}' is not available yet`, {
      exitCode: 2,
      hint: `This version has ${builtInBackends.map((name) => `'${name}'`).join(' and ')} built in.`,
    });
  }
  const sourceDirectory = await sourceDirectoryOf(definition, workspace, checkouts);
  await backend.initialize({
    manifestPath: definition.manifestPath,
    sourceDirectory,
    workspaceDirectory: workspace.root,
    cacheDirectory: cacheDirectory(settings.environment),
    projectModel: projectModelOf(definition, {
      buildNumber: settings.buildNumber,
      buildStringPrefix: settings.buildStringPrefix,
    }),
    configuration: definition.build.config ?? null,
    targetConfiguration: Object.fromEntries(definition.build.targetConfig),
  });
  return { definition, directory, sourceDirectory, backend };
}

/** Opens the package at a place of the plan. */
export async function reopenPackage(
  manifestPath: string,
  workspace: Workspace,
  settings: BuildSettings,
  checkouts: Checkouts,
): Promise<PackageSession> {
  return openPackage(await locatePackage(manifestPath, settings, workspace), workspace, settings, checkouts);
}

function sourceDirectoryOf(
  { build: { source }, manifestDirectory }: PackageDefinition,
  workspace: Workspace,
  checkouts: Checkouts,
): string | Promise<string> {
  if (!source) return manifestDirectory;
  if (source.kind === 'path') return resolveSourcePath(source.path, manifestDirectory);
  return checkouts.folder(sourceReferenceOf(locationOf(source)), manifestDirectory, workspace);
}

/** What a package yields on a platform. */
export async function packageOutputs(
  session: PackageSession,
  workspace: Workspace,
  hostPlatform: Platform,
  settings: BuildSettings,
): Promise<readonly CondaOutput[]> {
  const { outputs } = await session.backend.outputs(outputsParams(workspace, hostPlatform, settings));
  return outputs;
}

/** What a backend is told when it is asked for outputs. */
export function outputsParams(
  workspace: Workspace,
  hostPlatform: Platform,
  settings: BuildSettings,
): CondaOutputsParams {
  const configuration = variantConfiguration(workspace, hostPlatform);
  const values = { ...Object.fromEntries(configuration.values), ...settings.variants?.values };
  return {
    channels: workspace.channels.map(({ url }) => url.replace(/\/+$/, '')),
    hostPlatform,
    buildPlatform: buildPlatformOf(settings, hostPlatform),
    variantConfiguration: values,
    variantFiles: [...configuration.files, ...(settings.variants?.files ?? [])],
    workDirectory: path.join(buildDirectory(workspace, settings), 'meta'),
  };
}
