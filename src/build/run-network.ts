import { type ChannelNetwork, type Configuration, createNetwork, loadConfiguration } from '../channel/index.js';
import type { Workspace } from '../manifest/index.js';
import type { BuildSettings } from './types.js';

/** What a run knows of the world outside. */
export interface OpenNetwork {
  readonly configuration: Configuration;
  readonly network: ChannelNetwork;
}

/** One network for all that a run fetches, made when something is first needed of it. */
export class RunNetwork {
  readonly #settings: BuildSettings;
  #opened: Promise<OpenNetwork> | undefined;

  constructor(settings: BuildSettings) {
    this.#settings = settings;
  }

  /** @throws PixiBuildError for a configuration that cannot be used */
  open(workspace: Workspace): Promise<OpenNetwork> {
    this.#opened ??= this.#open(workspace);
    return this.#opened;
  }

  async close(): Promise<void> {
    await (await this.#opened?.catch(() => undefined))?.network.close();
  }

  async #open({ root, s3Options }: Workspace): Promise<OpenNetwork> {
    const { environment, report, offline } = this.#settings;
    const configuration = await loadConfiguration({ environment, workspaceRoot: root, report });
    return { configuration, network: createNetwork({ configuration, environment, report, offline, s3Options }) };
  }
}
