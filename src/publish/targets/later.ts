import { type PackageIdentity, PixiBuildError } from '../../support/index.js';
import type { ExistingPackage, LaterTargetKind, PublishFile, PublishOutcome, PublishTarget } from '../types.js';

const names: Readonly<Record<LaterTargetKind, string>> = {
  anaconda: 'anaconda.org',
  quetz: 'Quetz',
  artifactory: 'Artifactory',
  cloudsmith: 'Cloudsmith',
  s3: 'S3',
};

/** A kind of channel that this version recognises and cannot publish to. Says so before anything is built. */
export class LaterTarget implements PublishTarget {
  readonly kind: LaterTargetKind;
  readonly description: string;

  constructor(kind: LaterTargetKind, place: string) {
    this.kind = kind;
    this.description = `${names[kind]} channel ${place}`;
  }

  async validate(): Promise<void> {
    throw this.#notYet();
  }

  async checkCredentials(): Promise<void> {
    throw this.#notYet();
  }

  async existing(_candidates: readonly PackageIdentity[]): Promise<Map<string, ExistingPackage>> {
    throw this.#notYet();
  }

  async publish(_files: readonly PublishFile[]): Promise<PublishOutcome[]> {
    throw this.#notYet();
  }

  #notYet(): PixiBuildError {
    return new PixiBuildError('publish-target-not-yet', `Publishing to ${names[this.kind]} is not supported yet`, {
      hint: 'Publish with --target-dir, then upload the files with `pixi upload`; or publish to a folder or prefix.dev.',
      exitCode: 2,
    });
  }
}
