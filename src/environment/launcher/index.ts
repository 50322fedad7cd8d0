import type { Platform } from '../../conda/index.js';
import { PixiBuildError } from '../../support/index.js';

/**
 * The program that starts the Python script of the same name beside it, for `Scripts/<command>.exe`.
 * @throws PixiBuildError `launcher-missing`
 */
export function launcherFor(platform: Platform): Buffer {
  throw new PixiBuildError('launcher-missing', `There is no launcher of Python scripts for ${platform}`, {
    hint: 'Packages with entry points can be installed for other platforms.',
  });
}
