import { chmod, lstat, mkdir, readFile, realpath, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { isPixiBuildError, PixiBuildError, systemErrorCode } from '../../support/index.js';
import type { FetchContext } from '../model.js';
import { isReallyInside } from '../paths.js';
import { applyPatch, type PatchedFile } from './apply-patch.js';

/**
 * Applies patches, one after the other, to a source in its place. Each is applied as a whole or not at all.
 * @param patches paths relative to the recipe, with `${{ SRC_DIR }}`, `${{ RECIPE_DIR }}` and `${{ BUILD_DIR }}`
 * @throws PixiBuildError `patch-not-found` and those of `applyPatch`
 */
export async function applyPatches(
  patches: readonly string[],
  directory: string,
  context: FetchContext,
): Promise<void> {
  for (const patch of patches) {
    context.signal?.throwIfAborted();
    const content = await readPatch(patch, context);
    const read = (file: string): Promise<Buffer | undefined> => readInside(directory, file);
    const { changes, wasApplied, warnings } = await applyPatch(content, patch, { read });
    for (const message of warnings) context.report({ kind: 'log', level: 'warning', message });
    if (wasApplied) {
      const message = `The patch ${patch} is already part of the source; the recipe can do without it`;
      context.report({ kind: 'log', level: 'warning', message });
    }
    const modes = new Map<string, number>();
    for (const change of changes.values()) {
      if (change?.from !== undefined) modes.set(change.from, await modeOf(directory, change.from));
    }
    for (const [file, change] of changes) await write(directory, file, change, modes);
  }
}

async function readPatch(patch: string, context: FetchContext): Promise<Buffer> {
  const { recipeDirectory, workDirectory, buildDirectory = path.dirname(workDirectory) } = context;
  const folders: Record<string, string> = {
    SRC_DIR: workDirectory,
    RECIPE_DIR: recipeDirectory,
    BUILD_DIR: buildDirectory,
  };
  const filled = patch.replace(
    /\$\{\{\s*(SRC_DIR|RECIPE_DIR|BUILD_DIR)\s*\}\}/g,
    (_, name: string) => folders[name] as string,
  );
  const file = path.resolve(recipeDirectory, filled);
  try {
    return await readFile(file);
  } catch (error) {
    const code = systemErrorCode(error);
    if (code !== 'ENOENT' && code !== 'ENOTDIR' && code !== 'EISDIR' && code !== 'ELOOP') throw error;
    throw new PixiBuildError('patch-not-found', `There is no patch ${patch}: ${file} is no file`, {
      exitCode: 2,
      hint: "Correct the path in 'patches', which starts at the folder of the recipe.",
      cause: error,
    });
  }
}

/** A name that leads out of the source by a link is refused, not read. */
async function readInside(directory: string, file: string): Promise<Buffer | undefined> {
  const place = path.join(directory, ...file.split('/'));
  try {
    if (!(await stat(place)).isFile()) return undefined;
    await refuseOutside(directory, place, file);
    return await readFile(place);
  } catch (error) {
    if (isPixiBuildError(error)) throw error;
    const code = systemErrorCode(error);
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ELOOP') return undefined;
    throw error;
  }
}

async function refuseOutside(directory: string, place: string, file: string): Promise<void> {
  if (await isReallyInside(directory, place)) return;
  throw new PixiBuildError(
    'patch-outside',
    `A patch names ${JSON.stringify(file)}, which a link leads out of the source`,
    {
      exitCode: 2,
      hint: 'A patch may only change files of its source.',
    },
  );
}

async function modeOf(directory: string, file: string): Promise<number> {
  const found = await stat(path.join(directory, ...file.split('/'))).catch(() => undefined);
  return found ? found.mode & 0o777 : 0o644;
}

/** A file is written anew, not changed: it may be read-only, or have a second name. */
async function write(
  directory: string,
  file: string,
  change: PatchedFile | undefined,
  modes: ReadonlyMap<string, number>,
): Promise<void> {
  const named = path.join(directory, ...file.split('/'));
  await refuseOutside(directory, change ? named : path.dirname(named), file);
  const isThere = await lstat(named).catch(() => undefined);
  if (!change) {
    await rm(named, { force: true });
    return;
  }
  await mkdir(path.dirname(named), { recursive: true });
  const place = isThere?.isSymbolicLink() ? await realpath(named) : named;
  await rm(place, { force: true });
  await writeFile(place, change.content);
  const known = change.from === undefined ? undefined : modes.get(change.from);
  const mode = withExecutable(known ?? (await stat(place)).mode & 0o777, change.executable);
  await chmod(place, mode | 0o200);
}

/** Whoever may read may run, or nobody. */
function withExecutable(mode: number, executable: boolean | undefined): number {
  if (executable === undefined) return mode;
  return executable ? mode | ((mode & 0o444) >> 2) : mode & ~0o111;
}
