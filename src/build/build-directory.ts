import { rm } from 'node:fs/promises';
import path from 'node:path';
import type { Workspace } from '../manifest/index.js';
import { messageOf, PixiBuildError } from '../support/index.js';
import type { BuildPlan, BuildSettings } from './types.js';

/** Absolute: where builds of a workspace work. */
export function buildDirectory({ root }: Pick<Workspace, 'root'>, settings: BuildSettings): string {
  return settings.buildDirectory === undefined
    ? path.join(root, '.pixi', 'bld')
    : path.resolve(settings.cwd, settings.buildDirectory);
}

/**
 * Removes what builds of a plan's workspace have left.
 * @throws PixiBuildError code `build-folder-unusable`
 */
export async function cleanBuilds({ workspaceRoot }: BuildPlan, settings: BuildSettings): Promise<void> {
  const folder = buildDirectory({ root: workspaceRoot }, settings);
  try {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  } catch (error) {
    throw new PixiBuildError('build-folder-unusable', `the build folder '${folder}' cannot be emptied`, {
      exitCode: 2,
      details: [messageOf(error)],
      hint: 'Choose another one with --build-dir, or leave out --clean.',
      cause: error,
    });
  }
}
