import { constants } from 'node:fs';
import { copyFile, lstat, mkdir, readdir, readlink, rm, symlink, utimes } from 'node:fs/promises';
import path from 'node:path';
import { fileKind, isInside } from '../../../support/index.js';
import type { Pyproject } from '../pyproject.js';

/** Build backends that only write where they are told to, unless hooks of the project do otherwise. */
const tidyBackends = new Set(['hatchling.build', 'flit_core.buildapi', 'poetry.core.masonry.api', 'pdm.backend']);

/**
 * Whether a project may be built where it is. setuptools, setup scripts, in-tree backends and hooks write into the
 * source tree (`build/`, `*.egg-info/`, generated modules), so these get a copy: it keeps the tree as it was, and what
 * an earlier build left there out of the package.
 */
export function buildsInPlace(pyproject: Pyproject | undefined): boolean {
  const { buildBackend, backendPath = [] } = pyproject?.buildSystem ?? {};
  if (buildBackend === undefined || backendPath.length > 0 || !tidyBackends.has(buildBackend)) return false;
  return !hasHooks(pyproject?.tools ?? {});
}

function hasHooks(tools: Readonly<Record<string, unknown>>): boolean {
  const at = (...keys: string[]): unknown =>
    keys.reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], tools);
  return [
    at('hatch', 'build', 'hooks'),
    at('hatch', 'build', 'targets', 'wheel', 'hooks'),
    at('hatch', 'metadata', 'hooks'),
    at('hatch', 'version'),
    at('poetry', 'build'),
    at('pdm', 'build', 'custom-hook'),
    at('pdm', 'version'),
  ].some((value) => value !== undefined);
}

/** Folders that belong to tools, not to the project. What git ignores may well be generated for the package. */
const foreignFolders = new Set([
  ...['.git', '.hg', '.svn', '.bzr', '.jj', '.pixi', 'node_modules', '__pycache__'],
  ...['.venv', '.tox', '.nox', '.eggs', '.mypy_cache', '.pytest_cache', '.ruff_cache', '.hypothesis'],
]);

/**
 * Copies a project without environments, caches, version control and, at its top, what setuptools left of an earlier
 * build. Times and links stay; a link that leads out of the project leads to the original.
 *
 * @param exclude absolute paths that are left out, such as where the build itself works
 */
export async function copyProject(from: string, to: string, exclude: readonly string[]): Promise<void> {
  await rm(to, { recursive: true, force: true });
  await copyFolder(from, to, { root: from, exclude });
}

interface CopyContext {
  readonly root: string;
  readonly exclude: readonly string[];
}

async function copyFolder(from: string, to: string, context: CopyContext): Promise<void> {
  await mkdir(to, { recursive: true });
  const entries = await readdir(from, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const source = path.join(from, entry.name);
    const target = path.join(to, entry.name);
    if (context.exclude.includes(source)) continue;
    if (entry.isDirectory()) {
      if (await isForeign(source, entry.name, from === context.root)) continue;
      await copyFolder(source, target, context);
    } else if (entry.isSymbolicLink()) {
      await copyLink(source, target, context.root);
    } else if (entry.isFile() && !entry.name.endsWith('.pyc')) {
      await copyFile(source, target, constants.COPYFILE_FICLONE);
      const { atime, mtime } = await lstat(source);
      await utimes(target, atime, mtime);
    }
  }
}

async function isForeign(folder: string, name: string, atTop: boolean): Promise<boolean> {
  if (foreignFolders.has(name)) return true;
  if (atTop && (name.endsWith('.egg-info') || (name === 'build' && (await isSetuptoolsLitter(folder))))) return true;
  return (
    (await fileKind(path.join(folder, 'pyvenv.cfg'))) === 'file' ||
    (await fileKind(path.join(folder, 'conda-meta'))) === 'directory'
  );
}

/** A `build` folder of setuptools has `lib` and `bdist.*` only; one with a module is the project's own. */
async function isSetuptoolsLitter(folder: string): Promise<boolean> {
  const names = await readdir(folder);
  return names.length > 0 && names.every((name) => /^(?:lib|temp|bdist|scripts-)/.test(name));
}

async function copyLink(source: string, target: string, root: string): Promise<void> {
  const text = await readlink(source);
  const leads = path.resolve(path.dirname(source), text);
  const kept = !path.isAbsolute(text) && isInside(root, leads);
  await symlink(kept ? text : leads, target);
}
