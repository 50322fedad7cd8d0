import path from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  type ChannelIndexReport,
  channelKey,
  channelTemporaryFolder,
  findLocalPackages,
  isSubdirName,
  withChannelLock,
} from '../../channel/index.js';
import {
  type BuildEvent,
  explainWriteError,
  type HeldLock,
  isPixiBuildError,
  type PackageIdentity,
  PixiBuildError,
} from '../../support/index.js';
import { placeByRules } from '../folder-placing.js';
import { checkWritableFolder } from '../folders.js';
import { checkFileName, outcomeOf, reportOutcome, reportUploading } from '../outcomes.js';
import type { ExistingPackage, PublishFile, PublishOptions, PublishOutcome, PublishTarget } from '../types.js';

/** An indexed channel in a folder (spec: publishing.md 2.8). Made when it is missing. */
export class LocalChannelTarget implements PublishTarget {
  readonly kind = 'local-channel';
  readonly description: string;
  readonly channelUrl: string;
  readonly #root: string;

  /** @param root absolute */
  constructor(root: string) {
    this.#root = root;
    this.description = `local channel ${root}`;
    this.channelUrl = pathToFileURL(root).href;
  }

  validate(): Promise<void> {
    return checkWritableFolder(this.#root);
  }

  async checkCredentials(): Promise<void> {}

  async existing(candidates: readonly PackageIdentity[]): Promise<Map<string, ExistingPackage>> {
    try {
      const { found } = await findLocalPackages(this.#root, candidates);
      return new Map([...found].map(([key, packages]) => [key, packages[0] as ExistingPackage]));
    } catch (error) {
      throw explainWriteError(error, 'look for packages', this.#root);
    }
  }

  /**
   * The whole publication holds the channel's lock. The index is made also when every file was skipped, since a
   * publication that was interrupted may have left packages without an entry.
   */
  publish(files: readonly PublishFile[], options: PublishOptions): Promise<PublishOutcome[]> {
    return withChannelLock(
      this.#root,
      options.report,
      async (lock) => {
        const outcomes: PublishOutcome[] = [];
        // What became of a file is told when the index names it.
        const ends = new Map<string, BuildEvent>();
        const report = (event: BuildEvent): void => {
          if (event.kind === 'package' && event.status !== 'uploading') ends.set(event.path ?? '', event);
          else options.report(event);
        };
        for (const file of files) {
          outcomes.push(await outcomeOf(file, { ...options, report }, () => this.#publishOne(file, options)));
        }
        const indexed = await this.#index(outcomes, options, lock);
        for (const [at, outcome] of indexed.entries()) {
          const end = ends.get(outcome.file.path);
          if (end && outcome.status === outcomes[at]?.status) options.report(end);
          else reportOutcome(outcome, 0, options.report);
        }
        return indexed;
      },
      options.signal,
    );
  }

  async #publishOne(file: PublishFile, options: PublishOptions): Promise<PublishOutcome> {
    checkFileName(file);
    const { subdir } = file.identity;
    if (!isSubdirName(subdir)) {
      throw new PixiBuildError('package-subdir-unknown', `${file.fileName} is for the unknown platform '${subdir}'`, {
        hint: 'A channel has a folder for each known platform, and noarch.',
      });
    }
    reportUploading(file, options.report);
    const target = path.join(this.#root, subdir, file.fileName);
    return placeByRules(file, target, this.#root, options, { temporaryFolder: channelTemporaryFolder(this.#root) });
  }

  /** A package that the index does not get to name is not published, though its file is there. */
  async #index(
    outcomes: readonly PublishOutcome[],
    options: PublishOptions,
    lock: HeldLock,
  ): Promise<PublishOutcome[]> {
    const placed = outcomes.filter((outcome) => outcome.status !== 'failed');
    const overwritten = placed.filter((outcome) => outcome.status === 'overwritten');
    if (placed.length === 0 && outcomes.length > 0) return [...outcomes];
    const subdirs = new Set(placed.map(({ file }) => file.identity.subdir));
    let index: ChannelIndexReport;
    try {
      const { indexChannel } = await import('../../channel/index.js');
      index = await indexChannel(
        this.#root,
        {
          subdirs: [...subdirs],
          rewritten: new Set(overwritten.map(({ file }) => `${file.identity.subdir}/${file.fileName}`)),
          create: true,
          timestampMs: options.timestampMs,
          lock,
          signal: options.signal,
        },
        options.report,
      );
    } catch (error) {
      if (!isPixiBuildError(error)) throw error;
      return outcomes.map((outcome) => notIndexed(outcome, error));
    }
    // A noarch that was not asked for is indexed only when it has no index, and clients refuse a channel without one.
    const noChannel = subdirs.has('noarch') ? undefined : index.failures.get('noarch');
    return outcomes.map((outcome) => {
      const failure = index.failures.get(outcome.file.identity.subdir) ?? noChannel;
      return failure ? notIndexed(outcome, failure) : outcome;
    });
  }
}

function notIndexed(outcome: PublishOutcome, cause: PixiBuildError): PublishOutcome {
  if (outcome.status === 'failed') return outcome;
  const { file } = outcome;
  const error = new PixiBuildError(
    'channel-not-indexed',
    `${channelKey(file.identity)} is in the channel's folder, but not in its index: ${cause.message}`,
    { hint: cause.hint, details: cause.details, cause, exitCode: cause.exitCode },
  );
  return { file, status: 'failed', error };
}
