import path from 'node:path';
import { readPackageInfo } from '../../archive/index.js';
import { channelKey } from '../../channel/index.js';
import { fileKind, isPixiBuildError, type PackageIdentity, PixiBuildError } from '../../support/index.js';
import { placeByRules } from '../folder-placing.js';
import { checkWritableFolder } from '../folders.js';
import { checkFileName, outcomeOf, reportUploading } from '../outcomes.js';
import type { ExistingPackage, PublishFile, PublishOptions, PublishOutcome, PublishTarget } from '../types.js';

/** A plain folder: the files side by side, without subdirs and index (`--target-dir`; spec: publishing.md 2.8). */
export class DirectoryTarget implements PublishTarget {
  readonly kind = 'directory';
  readonly description: string;
  readonly #folder: string;

  /** @param folder absolute */
  constructor(folder: string) {
    this.#folder = folder;
    this.description = `directory ${folder}`;
  }

  validate(): Promise<void> {
    return checkWritableFolder(this.#folder);
  }

  async checkCredentials(): Promise<void> {}

  /** A file of the same name for another platform is not the package. */
  async existing(candidates: readonly PackageIdentity[]): Promise<Map<string, ExistingPackage>> {
    const found = new Map<string, ExistingPackage>();
    for (const identity of candidates) {
      for (const extension of ['.conda', '.tar.bz2']) {
        const fileName = `${identity.name}-${identity.version}-${identity.build}${extension}`;
        const location = path.join(this.#folder, fileName);
        if ((await fileKind(location)) !== 'file' || (await subdirOf(location)) !== identity.subdir) continue;
        found.set(channelKey(identity), { identity, fileName, location });
        break;
      }
    }
    return found;
  }

  async publish(files: readonly PublishFile[], options: PublishOptions): Promise<PublishOutcome[]> {
    const outcomes: PublishOutcome[] = [];
    for (const file of files) {
      outcomes.push(
        await outcomeOf(file, options, async () => {
          checkFileName(file);
          reportUploading(file, options.report);
          const target = path.join(this.#folder, file.fileName);
          await this.#refuseOtherPlatform(file, target);
          return placeByRules(file, target, this.#folder, options, {});
        }),
      );
    }
    return outcomes;
  }

  /** Packages of two platforms may have one file name; skipping or overwriting would lose one of them. */
  async #refuseOtherPlatform(file: PublishFile, target: string): Promise<void> {
    if ((await fileKind(target)) !== 'file') return;
    const subdir = await subdirOf(target);
    if (subdir === undefined || subdir === file.identity.subdir) return;
    throw new PixiBuildError(
      'package-name-taken',
      `${target} is the package for ${subdir}; that for ${file.identity.subdir} has the same file name`,
      { hint: 'Use one directory for each platform, or --target-channel, which has a folder for each.' },
    );
  }
}

async function subdirOf(file: string): Promise<string | undefined> {
  try {
    const index = (await readPackageInfo(file, ['info/index.json'])).get('info/index.json');
    const subdir: unknown = index && JSON.parse(index.toString('utf8')).subdir;
    return typeof subdir === 'string' ? subdir : undefined;
  } catch (error) {
    if (isPixiBuildError(error) || error instanceof SyntaxError) return undefined;
    throw error;
  }
}
