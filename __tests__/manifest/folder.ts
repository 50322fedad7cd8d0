import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach } from '@jest/globals';
import { type LoadedWorkspace, type LoadOptions, loadWorkspace } from '../../src/manifest/index.js';

const made: string[] = [];

afterEach(async () => {
  await Promise.all(made.splice(0).map((directory) => rm(directory, { recursive: true, force: true })));
});

/** A folder with the given files, removed after the test. */
export async function folderWith(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const directory = await realpath(await mkdtemp(path.join(tmpdir(), 'pixi-manifest-')));
  made.push(directory);
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(directory, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  return directory;
}

/** Loads a workspace whose `pixi.toml` is the given text. */
export async function loadText(toml: string, options: Partial<LoadOptions> = {}): Promise<LoadedWorkspace> {
  const directory = await folderWith({ 'pixi.toml': toml });
  return loadWorkspace({ cwd: directory, environment: {}, ...options });
}
