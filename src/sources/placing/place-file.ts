import { randomBytes } from 'node:crypto';
import { chmod, lstat, mkdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { extractSourceArchive } from '../../archive/index.js';
import { type GlobSelection, PixiBuildError } from '../../support/index.js';
import type { FetchContext } from '../model.js';
import { placeInside } from '../paths.js';
import { copyRegularFile } from './copy-file.js';
import { placeTree } from './place-tree.js';

export interface PlaceArchiveOptions {
  /** What messages call the source. */
  readonly name: string;
  readonly filter: GlobSelection | undefined;
  readonly context: FetchContext;
}

/** Unpacks an archive and puts what it holds into a folder. A single folder at its top is left out. */
export async function placeArchive(file: string, directory: string, options: PlaceArchiveOptions): Promise<void> {
  const { name, filter, context } = options;
  const staging = path.join(context.stagingDirectory, randomBytes(6).toString('hex'));
  try {
    const { signal } = context;
    const { skippedLinks } = await extractSourceArchive(file, staging, { name, ...(signal && { signal }) });
    for (const link of skippedLinks) {
      const message = `${name} has the link ${link}, which cannot be made on this system`;
      context.report({ kind: 'log', level: 'warning', message });
    }
    await placeTree(staging, directory, { how: 'move', filter, usesGitignore: false, name, signal });
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}

/**
 * Puts a file into a folder under a name. As rattler-build has it, it takes the place of a file that another source has
 * put there.
 * @param fileName as a recipe gives it: relative
 */
export async function placeFile(file: string, directory: string, fileName: string): Promise<void> {
  const target = await placeInside(directory, fileName, 'file_name');
  const there = await lstat(target).catch(() => undefined);
  if (there?.isDirectory()) {
    throw new PixiBuildError(
      'source-file-exists',
      `A folder stands where the source '${fileName}' is to go: ${target}`,
      {
        exitCode: 2,
        hint: "Give it another 'file_name' or 'target_directory'.",
      },
    );
  }
  await mkdir(path.dirname(target), { recursive: true });
  await rm(target, { force: true });
  const stats = await stat(file);
  await copyRegularFile(file, target, stats);
  // A cache may keep its files read-only; a build may want to change them.
  if ((stats.mode & 0o200) === 0) await chmod(target, (stats.mode | 0o200) & 0o7777);
}
