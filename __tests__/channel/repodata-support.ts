import { tmpdir } from 'node:os';
import path from 'node:path';
import { AuthStore, ChannelNetwork, HttpClient, openRepodata, type Repodata } from '../../src/channel/index.js';
import type { RepoDataRecord } from '../../src/conda/index.js';
import type { BuildEvent } from '../../src/support/index.js';

export interface OpenSetting {
  readonly cache: string;
  readonly subdirs?: readonly string[];
  readonly mirrors?: Readonly<Record<string, readonly string[]>>;
  readonly kinds?: { readonly sharded?: boolean; readonly zstd?: boolean; readonly bzip2?: boolean };
  readonly offline?: boolean;
  readonly events?: BuildEvent[];
}

const open: { repodata: Repodata; network: ChannelNetwork }[] = [];

/** Opens channels with a network of its own; `closeAll` closes all that were opened. */
export async function openChannels(urls: readonly string[], setting: OpenSetting): Promise<Repodata> {
  const report = (event: BuildEvent): void => {
    setting.events?.push(event);
  };
  const env = { NO_PROXY: '*' };
  const network = new ChannelNetwork({
    client: new HttpClient({ env, offline: setting.offline, retry: { baseDelayMs: 5 } }),
    store: new AuthStore({ env, homeDirectory: path.join(tmpdir(), 'no-such-home') }),
    mirrors: new Map(Object.entries(setting.mirrors ?? {})),
    report,
  });
  try {
    const repodata = await openRepodata({
      channels: urls,
      subdirs: setting.subdirs ?? ['noarch'],
      cacheDirectory: setting.cache,
      network,
      settings: setting.kinds && { general: setting.kinds, channels: new Map() },
      offline: setting.offline,
      report,
    });
    open.push({ repodata, network });
    return repodata;
  } catch (error) {
    await network.close();
    throw error;
  }
}

export async function closeAll(): Promise<void> {
  for (const { repodata, network } of open.splice(0)) {
    await repodata.close();
    await network.close();
  }
}

export async function allRecords(repodata: Repodata): Promise<RepoDataRecord[]> {
  const lists = await Promise.all([...repodata.names()].map((name) => repodata.recordsOf(name)));
  return lists.flat().sort((a, b) => (a.url < b.url ? -1 : 1));
}

export async function fileNames(repodata: Repodata): Promise<string[]> {
  return (await allRecords(repodata)).map(({ fileName }) => fileName);
}

/** A record of repodata with what it must have. */
export function jsonRecord(name: string, more: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return { name, version: '1.0', build: '0', build_number: 0, depends: [], subdir: 'noarch', ...more };
}
