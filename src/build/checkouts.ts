import { createHash } from 'node:crypto';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import type { Workspace } from '../manifest/index.js';
import type { SourceReference } from '../recipe/index.js';
import { cacheDirectory, fileKind, isInside, PixiBuildError, redactUrl, reportPhase } from '../support/index.js';
import { buildDirectory } from './build-directory.js';
import type { RunNetwork } from './run-network.js';
import type { BuildSettings } from './types.js';

/** Sources that manifests name by git and by URL, fetched once a run. */
export class Checkouts {
  readonly #settings: BuildSettings;
  readonly #network: RunNetwork;
  readonly #folders = new Map<string, Promise<string>>();

  constructor(settings: BuildSettings, network: RunNetwork) {
    this.#settings = settings;
    this.#network = network;
  }

  /**
   * The folder that a source is in: the top of a checkout, or the subdirectory that is asked for.
   * @param base absolute; where relative paths start
   * @throws PixiBuildError code `source-subdirectory-missing`, and those of fetching
   */
  async folder(reference: SourceReference, base: string, workspace: Workspace): Promise<string> {
    const { manifestSource } = await import('../sources/index.js');
    const { source, subdirectory = '.' } = manifestSource(reference);
    const key = createHash('sha256').update(JSON.stringify(source)).digest('hex').slice(0, 16);
    let checkout = this.#folders.get(key);
    if (!checkout) {
      checkout = this.#fetch(
        reference,
        path.join(buildDirectory(workspace, this.#settings), 'src', key),
        base,
        workspace,
      );
      this.#folders.set(key, checkout);
    }
    const top = await checkout;
    const folder = path.resolve(top, subdirectory);
    if (isInside(top, folder) && (await fileKind(folder)) === 'directory') return folder;
    throw new PixiBuildError(
      'source-subdirectory-missing',
      `There is no '${subdirectory}' in ${referenceText(reference)}`,
      { exitCode: 2, hint: "Mend the 'subdirectory' of the source." },
    );
  }

  async #fetch(
    reference: SourceReference,
    checkout: string,
    recipeDirectory: string,
    workspace: Workspace,
  ): Promise<string> {
    const { environment, report, signal } = this.#settings;
    const { fetchSources, manifestSource } = await import('../sources/index.js');
    const { network } = await this.#network.open(workspace);
    const { source } = manifestSource(reference);
    await rm(checkout, { recursive: true, force: true, maxRetries: 3 });
    const workDirectory = path.join(checkout, 'source');
    await reportPhase(report, `Fetching ${referenceText(reference)}`, () =>
      fetchSources([source], {
        recipeDirectory,
        workDirectory,
        cacheDirectory: sourceCacheDirectory(environment),
        network,
        environment,
        report,
        signal,
      }),
    );
    return workDirectory;
  }
}

/** Absolute: what sources were downloaded to. */
export function sourceCacheDirectory(environment: NodeJS.ProcessEnv): string {
  return path.join(cacheDirectory(environment), 'pixi-build-sources');
}

/** How a person knows a source. */
export function referenceText(reference: SourceReference): string {
  if ('path' in reference) return reference.path.path;
  return redactUrl('git' in reference ? reference.git.git : reference.url.url);
}
