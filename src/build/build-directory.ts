import path from 'node:path';
import type { Workspace } from '../manifest/index.js';
import type { BuildSettings } from './types.js';

/** Absolute: where builds of a workspace work. */
export function buildDirectory(workspace: Workspace, settings: BuildSettings): string {
  return settings.buildDirectory === undefined
    ? path.join(workspace.root, '.pixi', 'bld')
    : path.resolve(settings.cwd, settings.buildDirectory);
}
