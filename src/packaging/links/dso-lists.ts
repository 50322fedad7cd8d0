import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { parsePlatform } from '../../conda/index.js';
import { PixiBuildError, systemErrorCode } from '../../support/index.js';
import { type CollectedFile, contentOf } from '../collected-file.js';
import { matcher } from '../globs.js';

/** Where packages say which DLLs their users may take for a part of Windows (CEP 28). */
const folder = 'etc/conda-build/dsolists.d';

interface DsoList {
  readonly subdir: string;
  /** Globs of absolute paths; undefined when the list has none. */
  readonly allow?: readonly string[];
  readonly deny?: readonly string[];
}

/** Whether lists let a DLL count as a part of Windows; undefined where there are none, and the usual rules hold. */
export type DsoRules = ((absolutePath: string) => boolean) | undefined;

/**
 * Checks the lists that a package is to bring.
 * @throws PixiBuildError code `dso-list-invalid`
 */
export async function checkDsoLists(files: readonly CollectedFile[]): Promise<void> {
  for (const file of files) {
    if (file.type !== 'file' || path.posix.dirname(file.path) !== folder || !file.path.endsWith('.json')) continue;
    parseDsoList((await contentOf(file)).toString('utf8'), file.path);
  }
}

/**
 * The rules of all lists in some prefixes for one platform. Letter case does not count. Without an allowing list all of
 * `C:/Windows/System32` is allowed; what is denied is denied in any case.
 * @param prefixes absolute
 */
export async function readDsoRules(prefixes: readonly string[], subdir: string): Promise<DsoRules> {
  const lists = (await Promise.all(prefixes.map(readDsoLists))).flat().filter((list) => list.subdir === subdir);
  const all = (pick: (list: DsoList) => readonly string[] | undefined): string[] | undefined => {
    const found = lists.flatMap((list) => pick(list) ?? []);
    return found.length > 0 ? found.map((glob) => glob.toLowerCase()) : undefined;
  };
  const [allow, deny] = [all((list) => list.allow), all((list) => list.deny)];
  if (!allow && !deny) return undefined;
  const isAllowed = await matcher(allow ?? ['c:/windows/system32/*.dll']);
  const isDenied = await matcher(deny);
  return (file) => isAllowed(file.toLowerCase()) && !isDenied(file.toLowerCase());
}

async function readDsoLists(prefix: string): Promise<DsoList[]> {
  const place = path.join(prefix, folder);
  const names = await readdir(place).catch((error) => {
    if (systemErrorCode(error) === 'ENOENT') return [];
    throw error;
  });
  const files = names.filter((name) => name.endsWith('.json')).sort();
  return Promise.all(
    files.map(async (name) => parseDsoList(await readFile(path.join(place, name), 'utf8'), path.join(place, name))),
  );
}

/** @throws PixiBuildError code `dso-list-invalid` */
function parseDsoList(text: string, file: string): DsoList {
  const problem = (message: string): PixiBuildError =>
    new PixiBuildError('dso-list-invalid', `${file} is no list of system libraries: ${message}`, {
      exitCode: 2,
      hint: 'CEP 28: an object with version 1, subdir, and lists of globs, allow and deny.',
    });
  let list: Record<string, unknown>;
  try {
    list = JSON.parse(text);
  } catch (error) {
    throw problem((error as Error).message);
  }
  if (list === null || typeof list !== 'object' || Array.isArray(list)) throw problem('it is no object');
  const { version, subdir, allow, deny } = list;
  if (version !== 1) throw problem(`its version is ${JSON.stringify(version) ?? 'missing'}; only 1 is known`);
  if (typeof subdir !== 'string' || (subdir !== 'noarch' && !parsePlatform(subdir))) {
    throw problem(`its subdir is ${JSON.stringify(subdir) ?? 'missing'}, which is no platform`);
  }
  return { subdir, allow: globsOf(allow, 'allow', problem), deny: globsOf(deny, 'deny', problem) };
}

function globsOf(value: unknown, key: string, problem: (message: string) => Error): readonly string[] | undefined {
  if (value === undefined) return undefined;
  if (!Array.isArray(value) || !value.every((glob) => typeof glob === 'string'))
    throw problem(`${key} is no list of globs`);
  for (const glob of value as string[]) {
    if (glob.includes('\\')) throw problem(`'${glob}' has backslashes; folders are separated by /`);
    if (!/^(?:\*\*|[A-Za-z]:\/)/.test(glob))
      throw problem(`'${glob}' is neither absolute (C:/...) nor does it start with **`);
  }
  return value as string[];
}
