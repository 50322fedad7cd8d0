import { constants, copyFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** The ways in which files may come from the cache into an environment. */
export interface LinkMethods {
  readonly symbolicLinks: boolean;
  readonly hardLinks: boolean;
  /** Copies that share their blocks until one is written to. */
  readonly reflinks: boolean;
}

/** What the user's configuration says; undefined is found out by trying. */
export interface LinkSwitches {
  readonly symbolic?: boolean;
  readonly hard?: boolean;
  readonly reflink?: boolean;
}

/**
 * Finds out what the file systems of an environment and of the cache can do together. Spec: conda-runtime.md 5.3.
 * @param scratch an existing folder of the environment for files that are gone again at the end
 * @param cache an existing folder of the cache
 */
export function probeLinkMethods(scratch: string, cache: string, switches: LinkSwitches = {}): LinkMethods {
  const sameDevice = onSameDevice(scratch, cache);
  return {
    symbolicLinks: switches.symbolic ?? works(scratch, (file) => symlinkSync('./', file)),
    hardLinks: switches.hard ?? sameDevice,
    reflinks: switches.reflink ?? (sameDevice && canClone(scratch)),
  };
}

function onSameDevice(a: string, b: string): boolean {
  if (process.platform === 'win32') return path.parse(a).root.toLowerCase() === path.parse(b).root.toLowerCase();
  return statSync(a).dev === statSync(b).dev;
}

function canClone(scratch: string): boolean {
  return works(scratch, (file) => {
    writeFileSync(file, 'probe');
    const clone = `${file}.clone`;
    try {
      copyFileSync(file, clone, constants.COPYFILE_FICLONE_FORCE);
    } finally {
      rmSync(clone, { force: true });
    }
  });
}

function works(scratch: string, attempt: (file: string) => void): boolean {
  const file = path.join(scratch, `.probe-${process.pid}`);
  try {
    attempt(file);
    return true;
  } catch {
    return false;
  } finally {
    rmSync(file, { force: true });
  }
}
