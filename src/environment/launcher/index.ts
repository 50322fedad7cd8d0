import type { Platform } from '../../conda/index.js';
import { PixiBuildError, sha256Hex } from '../../support/index.js';
import { programs } from './programs.js';

type LauncherPlatform = keyof typeof programs;

/**
 * The program that starts the Python script of the same name beside it, for `Scripts/<command>.exe` (spec: conda-runtime.md
 * 5.5). It is our own: docs/decisions/launcher.md.
 * @throws PixiBuildError `launcher-missing` for platforms other than Windows on x64 and arm64
 */
export function launcherFor(platform: Platform): Buffer {
  if (!Object.hasOwn(programs, platform)) {
    throw new PixiBuildError('launcher-missing', `There is no launcher of Python scripts for ${platform}`, {
      hint: `Packages with entry points can be installed on Windows for ${Object.keys(programs).join(' and ')}.`,
    });
  }
  const { base64, sha256 } = programs[platform as LauncherPlatform];
  const program = Buffer.from(base64.join(''), 'base64');
  if (sha256Hex(program) !== sha256) throw new Error(`the launcher for ${platform} is damaged`);
  return program;
}
