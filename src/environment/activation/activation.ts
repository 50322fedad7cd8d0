import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { isWindows, type Platform } from '../../conda/index.js';
import { messageOf, PixiBuildError, readTextIfExists, systemErrorCode } from '../../support/index.js';
import type { ActivationShell } from './dialect.js';
import { shellDialect } from './dialects.js';

/** What activating a prefix does (spec: conda-runtime.md 6.1, 6.2). */
export interface PrefixActivation {
  /** Absolute. */
  readonly prefix: string;
  /** That the prefix is for. */
  readonly platform: Platform;
  /** Put in front of the search path, absolute. */
  readonly pathEntries: readonly string[];
  /** Of `etc/conda/env_vars.d` and `conda-meta/state`. */
  readonly variables: Readonly<Record<string, string>>;
  /** Of `etc/conda/activate.d`, absolute; to be sourced in this order. */
  readonly scripts: readonly string[];
  /** Of `etc/conda/deactivate.d`, absolute; to be sourced in this order when the prefix is left. */
  readonly leavingScripts: readonly string[];
}

/** Where programs of a prefix are, absolute, the most important first. Spec: conda-runtime.md 6.1. */
export function prefixPathEntries(prefix: string, platform: Platform): string[] {
  if (!isWindows(platform)) return [path.posix.join(prefix, 'bin')];
  const parts = ['', 'Library\\mingw-w64\\bin', 'Library\\usr\\bin', 'Library\\bin', 'Scripts', 'bin'];
  return parts.map((part) => (part === '' ? prefix : `${prefix}\\${part}`));
}

/**
 * Reads what the packages of a prefix want at its activation.
 * @throws PixiBuildError code `activation-invalid` for files that are no JSON objects of texts
 */
export async function readActivation(
  prefix: string,
  platform: Platform,
  shell: ActivationShell,
): Promise<PrefixActivation> {
  const [scripts, leavingScripts, variables] = await Promise.all([
    listScripts(path.join(prefix, 'etc', 'conda', 'activate.d'), shell),
    listScripts(path.join(prefix, 'etc', 'conda', 'deactivate.d'), shell),
    readVariables(prefix),
  ]);
  return { prefix, platform, pathEntries: prefixPathEntries(prefix, platform), variables, scripts, leavingScripts };
}

/** In the order of their names; those that a shell can take of another shell come first. */
async function listScripts(folder: string, shell: ActivationShell): Promise<string[]> {
  const names = await listFolder(folder);
  return shellDialect(shell).scriptExtensions.flatMap((extension) =>
    names.filter((name) => name.toLowerCase().endsWith(extension)).map((name) => path.join(folder, name)),
  );
}

async function readVariables(prefix: string): Promise<Record<string, string>> {
  const variables: Record<string, string> = {};
  const folder = path.join(prefix, 'etc', 'conda', 'env_vars.d');
  for (const name of await listFolder(folder)) {
    const file = path.join(folder, name);
    Object.assign(variables, textsOf(file, await readJson(file)));
  }
  const state = path.join(prefix, 'conda-meta', 'state');
  const json = await readJson(state);
  const own = textsOf(state, (json as { env_vars?: unknown } | undefined)?.env_vars ?? {});
  for (const [name, value] of Object.entries(own)) variables[name.toUpperCase()] = value;
  return variables;
}

async function listFolder(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).sort();
  } catch (error) {
    if (systemErrorCode(error) === 'ENOENT') return [];
    throw error;
  }
}

async function readJson(file: string): Promise<unknown> {
  const text = await readTextIfExists(file);
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text);
  } catch (error) {
    throw invalid(file, messageOf(error));
  }
}

function textsOf(file: string, json: unknown): Record<string, string> {
  if (json === undefined) return {};
  if (json === null || typeof json !== 'object' || Array.isArray(json)) throw invalid(file, 'it is no map');
  for (const [name, value] of Object.entries(json)) {
    // A name goes into the text of a script as it is.
    if (!/^[A-Za-z_]\w*$/.test(name)) throw invalid(file, `'${name}' cannot be the name of a variable`);
    if (typeof value !== 'string') throw invalid(file, `the value of ${name} is no text`);
  }
  return json as Record<string, string>;
}

function invalid(file: string, problem: string): PixiBuildError {
  return new PixiBuildError('activation-invalid', `${file} cannot be used: ${problem}`, {
    hint: 'It belongs to a package of the environment; tell who keeps the package.',
  });
}
