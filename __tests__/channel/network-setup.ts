import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll } from '@jest/globals';
import {
  type ChannelNetwork,
  type Configuration,
  type CreateNetworkOptions,
  createNetwork,
  defaultConfiguration,
} from '../../src/channel/index.js';
import type { BuildEvent } from '../../src/support/index.js';
import { startServer, type TestServer } from './http-server.js';

export interface NetworkSetting extends Partial<Omit<CreateNetworkOptions, 'configuration' | 'report'>> {
  readonly mirrors?: Readonly<Record<string, readonly string[]>>;
  readonly configuration?: Partial<Configuration>;
}

export interface NetworkSetup {
  /** An empty folder that goes with the file's tests. */
  folder(): string;
  /** What was reported since the last test. */
  readonly events: BuildEvent[];
  network(setting?: NetworkSetting): ChannelNetwork;
  serve(...args: Parameters<typeof startServer>): Promise<TestServer>;
}

/** Networks and servers for the tests of a file, closed after each. Nothing of this machine's user takes part. */
export function networkSetup(name: string): NetworkSetup {
  let folder = '';
  const open: { close(): Promise<unknown> }[] = [];
  const events: BuildEvent[] = [];
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), `${name}-`));
  });
  afterEach(async () => {
    events.length = 0;
    for (const item of open.splice(0)) await item.close();
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  return {
    folder: () => folder,
    events,
    network: ({ mirrors = {}, configuration, environment, ...rest } = {}) => {
      const made = createNetwork({
        configuration: { ...defaultConfiguration(), mirrors: new Map(Object.entries(mirrors)), ...configuration },
        environment: { NO_PROXY: '*', ...environment },
        report: (event) => events.push(event),
        homeDirectory: folder,
        retry: { baseDelayMs: 1 },
        ...rest,
      });
      open.push(made);
      return made;
    },
    serve: async (...args) => {
      const server = await startServer(...args);
      open.push(server);
      return server;
    },
  };
}
