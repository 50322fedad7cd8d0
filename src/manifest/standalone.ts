import path from 'node:path';
import type { Platform } from '../conda/index.js';
import { PixiBuildError } from '../support/index.js';
import { DeferredChecks } from './deferred-checks.js';
import { emulatedPixiVersion } from './load.js';
import { readWorkspace } from './read-workspace.js';
import { Findings, parseTomlDocument } from './toml/index.js';
import type { Workspace } from './workspace/model.js';

/**
 * The workspace of a recipe that lies in none: its own folder, with channels from elsewhere, and else what a workspace is
 * by default. Spec: backends-others.md 2.2.
 * @param file absolute path of the recipe
 * @param channels names or URLs; relative paths start at `cwd`
 * @throws PixiBuildError for what is no channel
 */
export function standaloneWorkspace(
  file: string,
  channels: readonly string[],
  platform: Platform,
  cwd: string,
): Workspace {
  const directory = path.dirname(file);
  const text = `[workspace]
name = ${JSON.stringify(path.basename(directory) || 'recipe')}
channels = ${JSON.stringify(channels.map((channel) => (/^\.{1,2}[\\/]|^\.{1,2}$/.test(channel) ? path.resolve(cwd, channel) : channel)))}
platforms = ["${platform}"]
`;
  const document = parseTomlDocument(file, text);
  const findings = new Findings();
  const read = readWorkspace(
    { path: file, directory, kind: 'pixi', document, table: document.root, tablePath: [] },
    { findings, checks: new DeferredChecks(), directory, manifestPath: file },
    emulatedPixiVersion,
  );
  const [error] = findings.all.filter(({ severity }) => severity === 'error');
  if (error) throw new PixiBuildError('channel', error.message, { exitCode: 2, hint: error.hint });
  if (!read) throw new Error('the workspace of a recipe was not read');
  return read.workspace;
}
