import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Platform, RepoDataRecord } from '../conda/index.js';
import { loadWorkspace, type Workspace } from '../manifest/index.js';
import { isPixiBuildError } from '../support/index.js';
import { buildDirectory } from './build-directory.js';
import { CondaEnvironments, type PackageProvider } from './environments/index.js';
import { locatePackage, workspaceOfFile } from './location.js';
import { machinePlatform } from './platforms.js';
import { RunNetwork } from './run-network.js';
import type { BuildPlan, BuildSettings } from './types.js';

/** Where packages are tried: environments from channels, and from packages that no channel has yet. */
export interface TestEnvironments {
  /** The machine that runs them. */
  readonly buildPlatform: Platform;
  /** Absolute: for folders of tests. */
  readonly directory: string;
  /**
   * @param packages records of files, which go before those of all channels
   * @param cacheFolder absolute: where those are unpacked
   */
  withPackages(packages: readonly RepoDataRecord[], cacheFolder: string): PackageProvider;
  close(): Promise<void>;
}

/**
 * Environments from the channels of a plan's workspace.
 * @param furtherChannels URLs, after all others
 * @throws PixiBuildError
 */
export async function testEnvironmentsOfPlan(
  plan: BuildPlan,
  settings: BuildSettings,
  furtherChannels: readonly string[],
): Promise<TestEnvironments> {
  const manifest = plan.packages[0]?.manifestPath ?? plan.manifestPath;
  const { workspace } = await locatePackage(manifest, settings);
  const last = Math.min(0, ...workspace.channels.map(({ priority }) => priority)) - 1;
  const further = furtherChannels.map((url) => ({ text: url, url: url.replace(/\/*$/, '/'), priority: last }));
  const known = new Set(workspace.channels.map(({ url }) => url));
  const channels = [...workspace.channels, ...further.filter(({ url }) => !known.has(url))];
  return open({ ...workspace, channels }, settings, path.join(buildDirectory(workspace, settings), 'test'));
}

/**
 * Environments for a package file: from `--channel`, else from the workspace around `cwd`, else as for a recipe that is in
 * none.
 * @param file absolute
 * @throws PixiBuildError
 */
export async function testEnvironmentsOfFile(file: string, settings: BuildSettings): Promise<TestEnvironments> {
  const { channels = [], cwd, environment, manifestPath } = settings;
  const directory = await mkdtemp(path.join(tmpdir(), 'pixi-build-test-'));
  if (channels.length > 0) return open(await workspaceOfFile(file, settings), settings, directory);
  const found = await loadWorkspace({ cwd, environment, manifestPath }).catch((error) => {
    const isMissing = isPixiBuildError(error) && error.code === 'manifest-not-found';
    if (!isMissing || manifestPath !== undefined) throw error;
  });
  return open(found?.workspace ?? (await workspaceOfFile(file, settings)), settings, directory);
}

async function open(workspace: Workspace, settings: BuildSettings, directory: string): Promise<TestEnvironments> {
  const network = new RunNetwork(settings);
  try {
    const environments = new CondaEnvironments(workspace, settings, await network.open(workspace));
    return {
      buildPlatform: machinePlatform(),
      directory,
      withPackages: (packages, cacheFolder) => environments.withSources(packages, cacheFolder),
      close: () => network.close(),
    };
  } catch (error) {
    await network.close();
    throw error;
  }
}
