import path from 'node:path';
import { loadConfiguration } from '../channel/index.js';
import {
  findSourceManifest,
  type LoadedPackage,
  loadPackage,
  standaloneWorkspace,
  type Workspace,
} from '../manifest/index.js';
import { machinePlatform } from './platforms.js';
import type { BuildSettings } from './types.js';

/** A package, and the workspace that it is built for. */
export interface Located extends LoadedPackage {
  readonly workspace: Workspace;
}

/**
 * Reads the package at a location. A recipe that lies in no workspace gets one of its own.
 * @param location absolute path of a folder, a manifest or a recipe
 * @param known spares reading a workspace again
 * @throws PixiBuildError, InvalidInputError
 */
export async function locatePackage(location: string, settings: BuildSettings, known?: Workspace): Promise<Located> {
  const loaded = await loadPackage(location, known);
  if (loaded.workspace) return { ...loaded, workspace: loaded.workspace };
  const file = loaded.definition.manifestPath;
  if (known?.manifestPath === file) return { ...loaded, workspace: known };
  return { ...loaded, workspace: await workspaceOfFile(file, settings) };
}

/**
 * A workspace for a file that lies in none: its channels are those of `--channel`, else of pixi's configuration, else
 * conda-forge.
 * @param file absolute
 */
export async function workspaceOfFile(file: string, settings: BuildSettings): Promise<Workspace> {
  const { environment, report, cwd } = settings;
  let { channels = [] } = settings;
  if (channels.length === 0) {
    const { defaultChannels } = await loadConfiguration({ environment, workspaceRoot: path.dirname(file), report });
    channels = defaultChannels ?? ['conda-forge'];
  }
  return standaloneWorkspace(file, channels, machinePlatform(), cwd);
}

/** Whether a folder has a recipe that is built when no workspace is around it. */
export async function hasRecipe(folder: string): Promise<boolean> {
  try {
    return (await findSourceManifest(folder)).kind === 'recipe';
  } catch {
    return false;
  }
}
