import path from 'node:path';
import { type Backend, builtInBackends, type CondaOutput, createBackend, projectModelOf } from '../backends/index.js';
import { type Platform, parsePlatform, platformOfProcess, platforms, unknownPlatformMessage } from '../conda/index.js';
import {
  type LoadedPackage,
  loadPackage,
  type PackageDefinition,
  resolveSourcePath,
  variantConfiguration,
  type Workspace,
} from '../manifest/index.js';
import { nearestWord, PixiBuildError, toPosix } from '../support/index.js';
import { cacheDirectory } from './cache-directory.js';
import type { BuildSettings } from './types.js';

/** A package whose backend has been started and told what it is about. */
export interface PackageSession {
  readonly definition: PackageDefinition;
  /** Relative to the workspace root, with forward slashes; `.` is the root. */
  readonly directory: string;
  readonly sourceDirectory: string;
  readonly backend: Backend;
}

/** The platform of this machine. */
export function machinePlatform(): Platform {
  const platform = platformOfProcess(process);
  if (platform) return platform;
  throw new PixiBuildError('platform-unknown', `conda has no name for ${process.platform} on ${process.arch}`, {
    exitCode: 2,
    hint: 'Give --build-platform and --target-platform.',
  });
}

/** The platform that builds what is for a host platform. */
export function buildPlatformOf({ buildPlatform }: BuildSettings, hostPlatform: Platform): Platform {
  return buildPlatform === 'host' ? hostPlatform : (buildPlatform ?? machinePlatform());
}

/** @throws PixiBuildError code `platform-unknown`, exit code 2 */
export function parsePlatformOption(text: string): Platform {
  const platform = parsePlatform(text);
  if (platform && platform !== 'noarch') return platform;
  if (platform === 'noarch') {
    throw new PixiBuildError('platform-unknown', "'noarch' is not the platform of a machine", {
      exitCode: 2,
      hint: 'Noarch packages are built on every platform: leave the option out, or name one such as linux-64.',
    });
  }
  const near = nearestWord(text, platforms);
  throw new PixiBuildError('platform-unknown', unknownPlatformMessage(text), {
    exitCode: 2,
    hint: near === undefined ? 'For example linux-64, osx-arm64 or win-64.' : `Did you mean '${near}'?`,
  });
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
  return openPackage(await loadPackage(manifestPath, workspace), workspace, settings);
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
