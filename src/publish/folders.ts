import {
  access,
  chmod,
  constants,
  copyFile,
  link,
  lstat,
  mkdir,
  mkdtemp,
  open,
  rename,
  rm,
  rmdir,
} from 'node:fs/promises';
import path from 'node:path';

import {
  explainWriteError,
  fileKind,
  hashFile,
  PixiBuildError,
  systemErrorCode,
  temporaryNameBeside,
} from '../support/index.js';
import { changedError, unreadableError } from './outcomes.js';
import type { PublishFile } from './types.js';

/**
 * Checks that a folder can be written to, or made. Leaves nothing behind.
 * @throws PixiBuildError `path-not-a-folder`, `folder-not-writable`, `disk-full`
 */
export async function checkWritableFolder(folder: string): Promise<void> {
  let existing = folder;
  for (;;) {
    const kind = await fileKind(existing).catch((error: unknown) => {
      throw explainWriteError(error, 'publish', folder);
    });
    if (kind === 'directory') break;
    if (kind !== undefined) {
      throw new PixiBuildError(
        'path-not-a-folder',
        existing === folder
          ? `${folder} is a file, and packages are to be published into a folder`
          : `${folder} cannot be made, as ${existing} is a file`,
        { hint: 'Give another path, or move the file away.', exitCode: 2 },
      );
    }
    await refuseDeadLink(existing, folder);
    const parent = path.dirname(existing);
    if (parent === existing) break;
    existing = parent;
  }
  try {
    // Rights as they are recorded say too little: read-only mounts, quotas, Windows.
    await rmdir(await mkdtemp(path.join(existing, '.pixi-build-')));
  } catch (error) {
    throw explainWriteError(error, 'publish', folder);
  }
}

async function refuseDeadLink(place: string, folder: string): Promise<void> {
  const isLink = await lstat(place).then(
    (info) => info.isSymbolicLink(),
    () => false,
  );
  if (!isLink) return;
  throw new PixiBuildError(
    'path-not-a-folder',
    place === folder
      ? `${folder} is a symbolic link that leads nowhere`
      : `${folder} cannot be made, as ${place} is a symbolic link that leads nowhere`,
    { hint: 'Give another path, or mend the link.', exitCode: 2 },
  );
}

export interface Placement {
  /** Where the file is written before it is renamed to `target`; beside it when left out. */
  readonly temporaryFolder?: string;
  readonly overwrite: boolean;
}

/**
 * Copies a package to its place: complete, verified, readable by anybody, on disk; or not at all.
 * @returns false when something is at the place and `overwrite` is not set
 * @throws PixiBuildError `package-unreadable`, `package-changed`, `disk-full`, `folder-not-writable`
 */
export async function placeFile(file: PublishFile, target: string, placement: Placement): Promise<boolean> {
  const beside = temporaryNameBeside(target);
  const folder = placement.temporaryFolder ?? path.dirname(target);
  const temporary = path.join(folder, path.basename(beside));
  try {
    await access(file.path, constants.R_OK);
  } catch (error) {
    throw unreadableError(file, error);
  }
  try {
    await mkdir(path.dirname(target), { recursive: true });
    await copyFile(file.path, temporary, constants.COPYFILE_FICLONE);
    // Built packages may be readable by their owner only; a web server is another user.
    await chmod(temporary, 0o644);
    const copied = await hashFile(temporary);
    if (copied.sha256 !== file.sha256) throw changedError(file);
    await flush(temporary);
    return await moveInto(temporary, target, placement.overwrite);
  } catch (error) {
    throw explainWriteError(error, `write ${file.fileName}`, path.dirname(target));
  } finally {
    await rm(temporary, { force: true });
  }
}

async function flush(file: string): Promise<void> {
  const handle = await open(file, 'r+');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** A hard link, unlike a rename, does not replace what another process put there in the meantime. */
async function moveInto(temporary: string, target: string, overwrite: boolean): Promise<boolean> {
  if (!overwrite) {
    try {
      await link(temporary, target);
      return true;
    } catch (error) {
      const code = systemErrorCode(error);
      if (code === 'EEXIST') return false;
      if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'].includes(code ?? '')) throw error;
      if ((await fileKind(target)) !== undefined) return false;
    }
  }
  await rename(temporary, target);
  return true;
}

/** Whether a file that is there has the bytes of the one to be published; a missing one has not. */
export async function hasBytesOf(file: PublishFile, place: string): Promise<boolean> {
  try {
    const info = await hashFile(place);
    return info.size === file.sizeBytes && info.sha256 === file.sha256;
  } catch (error) {
    if (systemErrorCode(error) === 'ENOENT') return false;
    throw explainWriteError(error, `compare ${file.fileName}`, path.dirname(place));
  }
}
