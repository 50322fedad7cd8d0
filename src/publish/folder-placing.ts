import { fileKind, PixiBuildError } from '../support/index.js';
import { hasBytesOf, type Placement, placeFile } from './folders.js';
import { decideExisting } from './outcomes.js';
import type { PublishFile, PublishOptions, PublishOutcome } from './types.js';

/**
 * Puts one package at its place in a folder, by the rules for what is there already. The same bytes are never written
 * again.
 * @param place how to call the folder in messages
 */
export async function placeByRules(
  file: PublishFile,
  target: string,
  place: string,
  options: PublishOptions,
  placement: Omit<Placement, 'overwrite'>,
): Promise<PublishOutcome> {
  for (;;) {
    const kind = await fileKind(target);
    if (kind !== undefined && kind !== 'file') {
      throw new PixiBuildError('path-not-a-file', `${target} is in the way of a package and is not a file`, {
        hint: 'Move it away, then run the command again.',
      });
    }
    if (kind === undefined) {
      // Another process may be faster; then its file is looked at like any other.
      if (!(await placeFile(file, target, { ...placement, overwrite: false }))) continue;
      return { file, status: 'published', url: target };
    }
    const same = await hasBytesOf(file, target);
    if (same && options.force) return { file, status: 'skipped', reason: 'already there, identical', url: target };
    const decision = decideExisting(file, same, place, options);
    switch (decision.action) {
      case 'fail':
        throw decision.error;
      case 'skip':
        if (decision.warning !== undefined) {
          options.report({ kind: 'log', level: 'warning', message: decision.warning });
        }
        return { file, status: 'skipped', reason: decision.reason, url: target };
      case 'overwrite':
        await placeFile(file, target, { ...placement, overwrite: true });
        return { file, status: 'overwritten', url: target };
    }
  }
}
