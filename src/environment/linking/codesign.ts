import { spawnSync } from 'node:child_process';
import { type Platform, platformFamily } from '../../conda/index.js';
import { PixiBuildError } from '../../support/index.js';

/** Whether programs of a platform carry a signature that a change of their content breaks. */
export function isSignedPlatform(platform: Platform): boolean {
  const family = platformFamily(platform);
  return family === 'osx' || family === 'ios' || family === 'iossimulator';
}

/** The call that signs a file anew, without an identity. Spec: conda-runtime.md 5.4. */
export function codesignCommand(file: string): readonly [program: string, args: readonly string[]] {
  return ['/usr/bin/codesign', ['--sign', '-', '--force', '--preserve-metadata=entitlements', file]];
}

/**
 * Signs a program whose content was changed; macOS ends it at its start otherwise. Other systems cannot: there it is told.
 * @returns whether the file was signed
 * @throws PixiBuildError `codesign-failed`
 */
export function signForApple(file: string, warn: (message: string) => void): boolean {
  if (process.platform !== 'darwin') {
    warn(`${file} is not signed: only macOS can do that, and it will not run the program as it is`);
    return false;
  }
  const [program, args] = codesignCommand(file);
  const run = spawnSync(program, args, { encoding: 'utf8' });
  if (run.status === 0) return true;
  throw new PixiBuildError('codesign-failed', `${file} could not be signed`, {
    details: [run.error?.message ?? run.stderr.trim()],
    hint: 'Install the command line tools of Xcode (xcode-select --install) and try again.',
  });
}
