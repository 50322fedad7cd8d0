import path from 'node:path';
import { type ChannelNetwork, createNetwork, loadConfiguration } from '../channel/index.js';
import { loadWorkspace } from '../manifest/index.js';
import { fileKind, type Reporter } from '../support/index.js';

export interface ConfiguredNetworkOptions {
  readonly cwd: string;
  /** Of the workspace, and of one package, as on the command line; relative to `cwd`. */
  readonly manifestPath?: string;
  readonly packagePath?: string;
  readonly environment: NodeJS.ProcessEnv;
  readonly report: Reporter;
  /** What the configuration says, when left out. */
  readonly offline?: boolean;
}

/** The network as pixi's configuration wants it, the workspace's own `.pixi/config.toml` among it. */
export async function configuredNetwork(options: ConfiguredNetworkOptions): Promise<ChannelNetwork> {
  const { environment, report, offline } = options;
  const configuration = await loadConfiguration({ environment, report, workspaceRoot: await workspaceRoot(options) });
  return createNetwork({ configuration, environment, report, offline });
}

/** Where nothing is built there need be no workspace: what is wrong with one is told by who reads it. */
async function workspaceRoot(options: ConfiguredNetworkOptions): Promise<string> {
  const { cwd, manifestPath, packagePath, environment } = options;
  const place = path.resolve(cwd, packagePath ?? '.');
  const start = (await fileKind(place)) === 'directory' ? place : path.dirname(place);
  try {
    return (await loadWorkspace({ cwd: manifestPath === undefined ? start : cwd, manifestPath, environment })).workspace
      .root;
  } catch {
    return start;
  }
}
