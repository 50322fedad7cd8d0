import { spawnSync } from 'node:child_process';
import { lstat, mkdir, readdir, readFile, readlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { ChannelNetwork } from '../../src/channel/index.js';
import { parseRecipe, type RecipeSource, renderDocument } from '../../src/recipe/index.js';
import { type FetchedSource, type FetchSourcesOptions, fetchSources } from '../../src/sources/index.js';
import { type BuildEvent, sha256Hex } from '../../src/support/index.js';

/** Files by their path: a text, or what makes them. A path that ends with a slash is an empty folder. */
export type Tree = Readonly<Record<string, string | Buffer>>;

export async function writeTree(root: string, tree: Tree): Promise<string> {
  await mkdir(root, { recursive: true });
  for (const [name, content] of Object.entries(tree)) {
    const file = path.join(root, name);
    await mkdir(name.endsWith('/') ? file : path.dirname(file), { recursive: true });
    if (!name.endsWith('/')) await writeFile(file, content);
  }
  return root;
}

/** What the builders themselves put into a work directory. */
const ofBuilders = new Set(['.source_info.json', 'conda_build.sh', 'conda_build.log', 'build_env.sh', '.ok']);

/** Paths with what is there: the hash of a file and whether it can be run, the target of a link; folders as such. */
export async function listTree(root: string, withGit = false): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  const visit = async (folder: string, prefix: string): Promise<void> => {
    for (const name of (await readdir(folder)).sort()) {
      if ((prefix === '' && ofBuilders.has(name)) || (!withGit && name === '.git') || name === '.ok') continue;
      const place = path.join(folder, name);
      const stats = await lstat(place);
      if (stats.isDirectory()) {
        found[`${prefix}${name}/`] = '';
        await visit(place, `${prefix}${name}/`);
      } else if (stats.isSymbolicLink()) found[prefix + name] = `-> ${await readlink(place)}`;
      else {
        const mark = process.platform !== 'win32' && (stats.mode & 0o100) !== 0 ? ' x' : '';
        found[prefix + name] = `${sha256Hex(await readFile(place)).slice(0, 12)}${mark}`;
      }
    }
  };
  await visit(root, '');
  return found;
}

/** The sources of the only output of a recipe. */
export async function sourcesOf(folder: string, sources: string): Promise<RecipeSource[]> {
  const text = recipeText(sources);
  const document = await parseRecipe({ file: path.join(folder, 'recipe.yaml'), text });
  const platforms = { host: 'linux-64', build: 'linux-64' } as const;
  const config = { values: new Map(), zipKeys: [] };
  const { outputs } = renderDocument(document, config, { platforms, environment: {} });
  return [...(outputs[0]?.sources ?? [])];
}

/** @param sources the section `source`, as YAML */
export function recipeText(sources: string): string {
  const indented = sources.trim().replaceAll('\n', '\n  ');
  return `package: {name: demo, version: "1.0"}\nbuild: {noarch: generic, script: ["true"]}\nsource:\n  ${indented}\n`;
}

export interface FetchSetting extends Partial<FetchSourcesOptions> {
  readonly network: ChannelNetwork;
  /** Absolute: holds the recipe; the work directory and the cache go beside it. */
  readonly recipeDirectory: string;
  readonly events?: BuildEvent[];
}

/** Fetches into a work directory of its own. */
export async function fetchInto(
  work: string,
  sources: readonly RecipeSource[],
  { events = [], ...options }: FetchSetting,
): Promise<{ work: string; fetched: FetchedSource[] }> {
  const fetched = await fetchSources(sources, {
    workDirectory: work,
    cacheDirectory: path.join(options.recipeDirectory, '..', 'cache'),
    environment: gitEnvironment,
    report: (event) => events.push(event),
    ...options,
  });
  return { work, fetched };
}

/** No configuration of this machine's user takes part. */
export const gitEnvironment = {
  PATH: process.env['PATH'],
  HOME: '/nonexistent',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_AUTHOR_NAME: 'A',
  GIT_AUTHOR_EMAIL: 'a@example.org',
  GIT_AUTHOR_DATE: '2024-01-01T00:00:00Z',
  GIT_COMMITTER_NAME: 'A',
  GIT_COMMITTER_EMAIL: 'a@example.org',
  GIT_COMMITTER_DATE: '2024-01-01T00:00:00Z',
};

/** Runs git and gives what it prints. */
export function git(folder: string, ...args: string[]): string {
  const { status, stdout, stderr } = spawnSync('git', ['-c', 'protocol.file.allow=always', ...args], {
    cwd: folder,
    env: gitEnvironment,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
  return stdout.trim();
}

/** A repository with one commit. */
export async function repository(root: string, tree: Tree): Promise<string> {
  await writeTree(root, tree);
  git(root, 'init', '-q', '-b', 'main');
  return commitAll(root, 'first');
}

export function commitAll(root: string, message: string): string {
  git(root, 'add', '-A', '-f');
  git(root, 'commit', '-q', '--allow-empty', '-m', message);
  return git(root, 'rev-parse', 'HEAD');
}

export const hasGit = spawnSync('git', ['--version']).status === 0;
