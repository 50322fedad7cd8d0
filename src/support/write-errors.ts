import { isPixiBuildError, messageOf, PixiBuildError, systemErrorCode } from './errors.js';

/**
 * Tells a failure of the file system while something was written below `folder`; other errors pass.
 * @param what what was to be done, such as `index the channel`
 */
export function explainWriteError(error: unknown, what: string, folder: string): unknown {
  const code = systemErrorCode(error);
  if (isPixiBuildError(error) || code === undefined || !/^E[A-Z0-9]+$/.test(code)) return error;
  const options = { cause: error, details: [messageOf(error)] };
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
    case 'EFBIG':
      return new PixiBuildError('disk-full', `There is no space left to ${what} in ${folder}`, {
        ...options,
        hint: 'Free some space and run the command again; nothing was left half-written.',
      });
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return new PixiBuildError('folder-not-writable', `There is no permission to ${what} in ${folder}`, {
        ...options,
        exitCode: 2,
        hint: 'Choose a folder that you may write to, or change its permissions.',
      });
    case 'ENOTDIR':
    case 'EEXIST':
      return new PixiBuildError('path-not-a-folder', `A file stands where a folder is needed to ${what} in ${folder}`, {
        ...options,
        exitCode: 2,
        hint: 'Move the file away, or choose another folder.',
      });
    default:
      return new PixiBuildError('folder-not-writable', `It was not possible to ${what} in ${folder} (${code})`, {
        ...options,
        hint: 'Look at the path and its file system, then run the command again.',
      });
  }
}

const failuresOfTheDisk = /^(?:ENOSPC|EDQUOT|EFBIG|EACCES|EPERM|EROFS|EIO|EMFILE|ENFILE)$/;

/**
 * Tells a failure of the disk or of permissions that met some file during longer work; other errors pass.
 * @param what the work, such as `build demo`
 */
export function explainDiskError(error: unknown, what: string): unknown {
  const code = systemErrorCode(error);
  if (isPixiBuildError(error) || code === undefined || !failuresOfTheDisk.test(code)) return error;
  const place = (error as { path?: unknown }).path;
  return explainWriteError(error, what, typeof place === 'string' ? place : 'its folder');
}
