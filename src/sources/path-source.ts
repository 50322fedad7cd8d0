import { realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { isSourceArchiveName } from '../archive/index.js';
import type { PathSource } from '../recipe/index.js';
import { hashFile, PixiBuildError, systemErrorCode } from '../support/index.js';
import { checkDigests } from './digests.js';
import type { FetchContext, FetchedSource } from './model.js';
import { placeArchive, placeFile } from './placing/place-file.js';
import { placeTree, realFolders } from './placing/place-tree.js';

/**
 * Puts a folder or a file of this machine into its place. Spec: packaging.md 5.
 * @throws PixiBuildError `source-not-found`, `source-special-file`, `source-checksum` and those of placing
 */
export async function fetchPathSource(
  source: PathSource,
  directory: string,
  context: FetchContext,
): Promise<Omit<FetchedSource, 'directory'>> {
  const place = await resolved(source, context);
  const stats = await stat(place);
  const name = `the source '${source.path}'`;
  if (stats.isDirectory()) {
    if (source.sha256 !== undefined || source.md5 !== undefined) throw digestOfFolder(source);
    const leaveOut = await realFolders([context.workDirectory, context.stagingDirectory, ...(context.leaveOut ?? [])]);
    await placeTree(place, directory, {
      how: 'copy',
      filter: source.filter,
      usesGitignore: source.useGitignore,
      leaveOut,
      name,
      signal: context.signal,
    });
    return { resolved: source };
  }
  if (!stats.isFile()) throw special(source);
  const digests = await hashFile(place);
  checkDigests(source, digests, name);
  const fileName = path.basename(path.resolve(context.recipeDirectory, source.path));
  if (source.fileName === undefined && isSourceArchiveName(fileName)) {
    await placeArchive(place, directory, { name, filter: source.filter, context });
  } else await placeFile(place, directory, source.fileName ?? fileName);
  return { resolved: source, file: { location: place, ...digests } };
}

async function resolved(source: PathSource, { recipeDirectory }: FetchContext): Promise<string> {
  const place = path.resolve(recipeDirectory, source.path);
  try {
    return await realpath(place);
  } catch (error) {
    const code = systemErrorCode(error);
    if (code !== 'ENOENT' && code !== 'ENOTDIR' && code !== 'ELOOP') throw error;
    const what = code === 'ELOOP' ? 'is a link that leads back to itself' : 'is not there';
    throw new PixiBuildError('source-not-found', `The source '${source.path}' ${what}: ${place}`, {
      exitCode: 2,
      hint: `Correct 'path', which starts at the folder of the recipe.`,
      cause: error,
    });
  }
}

function digestOfFolder(source: PathSource): PixiBuildError {
  return new PixiBuildError('source-checksum', `The source '${source.path}' is a folder, which has no checksum`, {
    exitCode: 2,
    hint: `Leave out 'sha256' and 'md5'.`,
  });
}

function special(source: PathSource): PixiBuildError {
  return new PixiBuildError('source-special-file', `The source '${source.path}' is neither a file nor a folder`, {
    exitCode: 2,
    hint: `Give a file or a folder as 'path'.`,
  });
}
