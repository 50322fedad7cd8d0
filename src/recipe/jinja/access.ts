import path from 'node:path';
import type { CallContext, RecipeAccess } from './call-context.js';
import { CallError } from './call-error.js';

function requireAccess(context: CallContext, call: string): RecipeAccess {
  if (!context.experimental) throw new CallError(`'${call}' is experimental; allow it with --experimental`);
  if (!context.access) throw new CallError(`'${call}' cannot be used here`);
  return context.access;
}

/**
 * `load_from_file(path)`: the data of a JSON, YAML or TOML file, else its text. Keys of maps are sorted. Spec: recipe.md
 * 15.2.
 */
export function loadFromFile(context: CallContext, file: string): unknown {
  const access = requireAccess(context, 'load_from_file');
  const text = access.readText(path.resolve(access.recipeDirectory, file)) ?? access.readText(file);
  if (text === undefined) throw new CallError(`'load_from_file' finds no file '${file}'`);
  const extension = path.extname(file).toLowerCase();
  if (extension !== '.json' && extension !== '.yaml' && extension !== '.yml' && extension !== '.toml') return text;
  try {
    return engineValue(access.parse(extension, text));
  } catch (error) {
    throw new CallError(`'load_from_file' cannot read '${file}': ${(error as Error).message.split('\n')[0]}`);
  }
}

function engineValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(engineValue);
  if (value instanceof Date) return value.toISOString();
  if (typeof value === 'bigint') return Number(value);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).sort(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
  return new Map(entries.map(([key, item]) => [key, engineValue(item)]));
}

type GitFunction = (context: CallContext, positional: readonly unknown[]) => unknown;

/** The members of `git`: a repository is a URL, or a folder relative to the recipe. Spec: recipe.md 15.2. */
export const gitFunctions: Readonly<Record<string, GitFunction>> = {
  'git.head_rev': gitFunction('git.head_rev', (git, folder, source) =>
    folder ? git(['rev-parse', 'HEAD'], folder) : firstField(git(['ls-remote', source, 'HEAD'])),
  ),
  'git.latest_tag': gitFunction('git.latest_tag', (git, folder, source) =>
    folder ? git(['describe', '--tags', '--abbrev=0'], folder) : latestRemoteTag(git, source).tag,
  ),
  'git.latest_tag_rev': gitFunction('git.latest_tag_rev', (git, folder, source) =>
    folder
      ? git(['rev-list', '-n', '1', git(['describe', '--tags', '--abbrev=0'], folder)], folder)
      : latestRemoteTag(git, source).revision,
  ),
  'git.latest_tag_distance': gitFunction('git.latest_tag_distance', (git, folder) => {
    if (!folder) throw new CallError("'git.latest_tag_distance' needs a folder, since the history must be there");
    // `v1.2-3-gabc`: the tag may hold dashes of its own.
    return git(['describe', '--tags', '--long'], folder).split('-').at(-2) ?? '0';
  }),
};

function gitFunction(
  name: string,
  work: (git: RecipeAccess['git'], folder: string | undefined, source: string) => string,
): GitFunction {
  return (context, [source]) => {
    const access = requireAccess(context, name);
    if (typeof source !== 'string') throw new CallError(`'${name}' takes a URL or a folder`);
    // Else git would take it for an option.
    if (source.startsWith('-')) throw new CallError(`'${source}' is no URL or folder`);
    const folder = path.resolve(access.recipeDirectory, source);
    try {
      return work(access.git, access.isDirectory(folder) ? folder : undefined, source);
    } catch (error) {
      if (error instanceof CallError) throw error;
      throw new CallError(`'${name}' fails for '${source}': ${(error as Error).message.split('\n')[0]}`);
    }
  };
}

function latestRemoteTag(git: RecipeAccess['git'], source: string): { tag: string; revision: string } {
  const [line = ''] = git(['ls-remote', '--tags', '--sort=-v:refname', source]).split('\n');
  const [revision = '', reference = ''] = line.split(/\s+/);
  if (reference === '') throw new CallError(`'${source}' has no tags`);
  return { revision, tag: reference.replace(/^refs\/tags\//, '').replace(/\^\{\}$/, '') };
}

const firstField = (line: string): string => line.split(/\s/)[0] ?? '';
