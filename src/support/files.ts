import { randomBytes } from 'node:crypto';
import { constants, existsSync, writeFileSync } from 'node:fs';
import { copyFile, mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { systemErrorCode } from './errors.js';

/** A name beside `target` for a file that is renamed onto it when complete. Starts with a dot. */
export function temporaryNameBeside(target: string): string {
  return path.join(path.dirname(target), `.${path.basename(target)}.${process.pid}.${randomBytes(4).toString('hex')}`);
}

/**
 * Makes a file complete or not at all: `fill` writes to a temporary name in the same folder, which is then renamed onto
 * `target`. Creates the folder. On failure nothing is left behind and an older `target` is untouched.
 *
 * @param temporaryFolder an existing folder of the same file system for the temporary name, where the target's own must
 *   not show it
 */
export async function replaceFile(
  target: string,
  fill: (temporary: string) => Promise<void>,
  temporaryFolder?: string,
): Promise<void> {
  await mkdir(path.dirname(target), { recursive: true });
  const beside = temporaryNameBeside(target);
  const temporary = temporaryFolder === undefined ? beside : path.join(temporaryFolder, path.basename(beside));
  try {
    await fill(temporary);
    await renameOver(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/** Writes a whole file so that a reader sees the old or the new content, never a part. */
export async function writeFileAtomic(target: string, content: string | Uint8Array, mode = 0o644): Promise<void> {
  await replaceFile(target, async (temporary) => {
    const handle = await open(temporary, 'wx', mode);
    try {
      await handle.writeFile(content);
      await handle.sync();
    } finally {
      await handle.close();
    }
  });
}

/** Copies a file so that a reader sees the old or the new one, sharing its blocks where the file system can. */
export async function copyFileAtomic(source: string, target: string): Promise<void> {
  await replaceFile(target, (temporary) => copyFile(source, temporary, constants.COPYFILE_FICLONE));
}

/** Windows refuses to replace a file that somebody has open for a moment, so there it is tried again for a second. */
async function renameOver(from: string, to: string): Promise<void> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await rename(from, to);
    } catch (error) {
      const code = systemErrorCode(error);
      const passing = process.platform === 'win32' && (code === 'EPERM' || code === 'EACCES' || code === 'EBUSY');
      if (!passing || attempt >= 10) throw error;
      await new Promise((resolve) => setTimeout(resolve, 20 * (attempt + 1)));
    }
  }
}

/** The text of a file, or undefined when there is none. Other failures are thrown. */
export async function readTextIfExists(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const code = systemErrorCode(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw error;
  }
}

/** The content of a file, or undefined when there is none. Other failures are thrown. */
export async function readBytesIfExists(file: string): Promise<Buffer | undefined> {
  try {
    return await readFile(file);
  } catch (error) {
    const code = systemErrorCode(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw error;
  }
}

export type FileKind = 'file' | 'directory' | 'other';

/** What a path leads to, following symbolic links; undefined when nothing is there. */
export async function fileKind(file: string): Promise<FileKind | undefined> {
  try {
    const info = await stat(file);
    return info.isFile() ? 'file' : info.isDirectory() ? 'directory' : 'other';
  } catch (error) {
    const code = systemErrorCode(error);
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ELOOP') return undefined;
    throw error;
  }
}

/** True when `child` is `parent` or lies below it. Lexical; both absolute. */
export function isInside(parent: string, child: string): boolean {
  const relative = path.relative(parent, child);
  return relative === '' || (!relative.startsWith(`..${path.sep}`) && relative !== '..' && !path.isAbsolute(relative));
}

/** A path with forward slashes. */
export function toPosix(file: string): string {
  return path.sep === '\\' ? file.replaceAll('\\', '/') : file;
}

/**
 * Marks a folder as one that can be made again, so that programs which make copies may pass it over (Cache Directory Tagging
 * Specification). A mark that is there stays; one that cannot be written is done without.
 */
export function tagCacheFolder(folder: string): void {
  const tag = path.join(folder, 'CACHEDIR.TAG');
  if (existsSync(tag)) return;
  try {
    writeFileSync(tag, 'Signature: 8a477f597d28d172789f06886806bc55\n', { flag: 'wx' });
  } catch {
    // It is for convenience only.
  }
}
