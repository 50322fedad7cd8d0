import path from 'node:path';
import { type Backend, builtInBackends, type CondaOutput, createBackend, projectModelOf } from '../backends/index.js';
import type { Platform } from '../conda/index.js';
import {
  type LoadedPackage,
  type PackageDefinition,
  resolveSourcePath,
  variantConfiguration,
  type Workspace,
} from '../manifest/index.js';
import { PixiBuildError, toPosix } from '../support/index.js';
import { cacheDirectory } from './cache-directory.js';
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
): Promise<PackageSession> {
  const { definition } = loaded;
  const directory = toPosix(path.relative(workspace.root, path.dirname(definition.manifestPath))) || '.';
  const backendName = definition.build.backend.name;
  const backend = await createBackend(backendName, { report: settings.report, environment: settings.environment });
  if (!backend) {
    throw new PixiBuildError('backend-not-available', `the build backend '${backendName}' is not available yet`, {
      exitCode: 2,
      hint: `This version has ${builtInBackends.map((name) => `'${name}'`).join(' and ')} built in.`,
    });
  }
  const source = definition.build.source;
  if (source && source.kind !== 'path') {
    throw new PixiBuildError('source-not-available', `sources from ${source.kind} are not available yet`, {
      exitCode: 2,
      hint: 'Check the sources out and give their folder as build.source.path.',
    });
  }
  const sourceDirectory = source
    ? resolveSourcePath(source.path, definition.manifestDirectory)
    : definition.manifestDirectory;
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
): Promise<PackageSession> {
  return openPackage(await locatePackage(manifestPath, settings, workspace), workspace, settings);
}

/** What a package yields on a platform. */
export async function packageOutputs(
  session: PackageSession,
  workspace: Workspace,
  hostPlatform: Platform,
  settings: BuildSettings,
): Promise<readonly CondaOutput[]> {
  const configuration = variantConfiguration(workspace, hostPlatform);
  const values = { ...Object.fromEntries(configuration.values), ...settings.variants?.values };
  const { outputs } = await session.backend.outputs({
    channels: workspace.channels.map(({ url }) => url.replace(/\/+$/, '')),
    hostPlatform,
    buildPlatform: buildPlatformOf(settings, hostPlatform),
    variantConfiguration: values,
    variantFiles: [...configuration.files, ...(settings.variants?.files ?? [])],
    workDirectory: path.join(buildDirectory(workspace, settings), 'meta'),
  });
  return outputs;
}

export function buildDirectory(workspace: Workspace, settings: BuildSettings): string {
  return settings.buildDirectory === undefined
    ? path.join(workspace.root, '.pixi', 'bld')
    : path.resolve(settings.cwd, settings.buildDirectory);
}
