import { createHash } from 'node:crypto';
import path from 'node:path';
import {
  type PackageFormat,
  type PackageMember,
  packageFormatByContent,
  packageFormatOf,
  readPackage,
  readPackageInfo,
} from '../archive/index.js';
import { hashFile, messageOf, PixiBuildError } from '../support/index.js';
import type { PathsEntry } from './types.js';

/** Everything that a package file says about itself. Objects are as in the files of `info/`. */
export interface PackageInspection {
  /** Absolute path as given. */
  readonly path: string;
  readonly fileName: string;
  readonly format: PackageFormat;
  readonly sizeBytes: number;
  /** Lower-case hex, of the whole file. */
  readonly sha256: string;
  readonly md5: string;
  readonly index: Readonly<Record<string, unknown>>;
  readonly about?: Readonly<Record<string, unknown>>;
  readonly runExports?: Readonly<Record<string, unknown>>;
  readonly link?: Readonly<Record<string, unknown>>;
  /** The text that was hashed into the build string. */
  readonly hashInput?: string;
  /** In the order of the package; without hashes for packages of old that have no `paths.json`. */
  readonly files: readonly PathsEntry[];
  /** Sum of the files' stated sizes. */
  readonly installedBytes: number;
  readonly tests: readonly unknown[];
  /** Below `info/licenses/`. */
  readonly licenses: readonly string[];
  /** Below `info/recipe/`. */
  readonly recipeFiles: readonly string[];
  /** All files below `info/`: SHA-256 in lower-case hex by path, in the order of the paths. */
  readonly infoFiles: Readonly<Record<string, string>>;
  /** What is wrong with the package, one sentence each; absent unless it was asked for. */
  readonly problems?: readonly string[];
}

export interface InspectOptions {
  /** Read all files and compare them with what the package says of them. */
  readonly verify?: boolean;
  readonly signal?: AbortSignal;
}

/**
 * Reads the metadata of a package file, and on request checks each file against it.
 * @param file a `.conda` or `.tar.bz2`
 * @throws package-not-found, archive-invalid, package-metadata-invalid
 */
export async function inspectPackage(file: string, options: InspectOptions = {}): Promise<PackageInspection> {
  // The sources that lie beside a recipe can be large.
  const info = await readPackageInfo(file, (name) => !name.startsWith(recipeFolder));
  const ofRecipe = await recipeDigests(file, options.signal);
  const digests = await hashFile(file);
  const index = jsonFile(file, info, 'info/index.json');
  if (!index) throw invalidMetadata(file, 'it has no info/index.json');
  const files = statedFiles(file, info);
  const below = (folder: string): string[] => {
    const names = [...info.keys()].filter((name) => name.startsWith(folder));
    return names.map((name) => name.slice(folder.length)).sort();
  };
  const fileName = path.basename(file);
  return {
    path: file,
    fileName,
    format: packageFormatOf(fileName) ?? (await packageFormatByContent(file)),
    sizeBytes: digests.size,
    sha256: digests.sha256,
    md5: digests.md5,
    index,
    about: jsonFile(file, info, 'info/about.json'),
    runExports: jsonFile(file, info, 'info/run_exports.json'),
    link: jsonFile(file, info, 'info/link.json'),
    hashInput: info.get('info/hash_input.json')?.toString(),
    files,
    installedBytes: files.reduce((sum, entry) => sum + (entry.size_in_bytes ?? 0), 0),
    tests: await testsOf(file, info),
    licenses: below('info/licenses/'),
    recipeFiles: [...ofRecipe.keys()].map((name) => name.slice(recipeFolder.length)).sort(),
    infoFiles: Object.fromEntries(
      [...below(''), ...ofRecipe.keys()].sort().map((name) => [name, ofRecipe.get(name) ?? sha256Of(info.get(name))]),
    ),
    problems: options.verify ? await findProblems(file, fileName, index, files, options.signal) : undefined,
  };
}

const recipeFolder = 'info/recipe/';

/** SHA-256 of the recipe and of what lay beside it, by path. */
async function recipeDigests(file: string, signal: AbortSignal | undefined): Promise<Map<string, string>> {
  const digests = new Map<string, string>();
  for await (const { path: name, type, data } of readPackage(file, { section: 'info', signal })) {
    if (type !== 'file' || !name.startsWith(recipeFolder)) continue;
    const hash = createHash('sha256');
    for await (const chunk of data) hash.update(chunk);
    digests.set(name, hash.digest('hex'));
  }
  return digests;
}

const sha256Of = (content: Buffer | undefined): string =>
  createHash('sha256')
    .update(content ?? '')
    .digest('hex');

function jsonFile(file: string, info: ReadonlyMap<string, Buffer>, name: string): Record<string, unknown> | undefined {
  const text = info.get(name)?.toString();
  if (text === undefined) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw invalidMetadata(file, `its ${name} is no JSON: ${messageOf(error)}`);
  }
  if (value === null || typeof value !== 'object' || Array.isArray(value)) {
    throw invalidMetadata(file, `its ${name} is no JSON object`);
  }
  return value as Record<string, unknown>;
}

/** From `paths.json`, or from the plain list that packages had before it. */
function statedFiles(file: string, info: ReadonlyMap<string, Buffer>): PathsEntry[] {
  const paths = jsonFile(file, info, 'info/paths.json')?.['paths'];
  if (paths === undefined) {
    const lines = info.get('info/files')?.toString().split(/\r?\n/) ?? [];
    return lines.filter((line) => line !== '').map((line) => ({ _path: line, path_type: 'hardlink' }));
  }
  const good = Array.isArray(paths) && paths.every((entry) => typeof entry?._path === 'string');
  if (!good) throw invalidMetadata(file, 'its info/paths.json lists something that is no path');
  return paths as PathsEntry[];
}

async function testsOf(file: string, info: ReadonlyMap<string, Buffer>): Promise<readonly unknown[]> {
  const text = info.get('info/tests/tests.yaml')?.toString();
  if (text === undefined) return [];
  const { parse } = await import('yaml');
  try {
    const tests: unknown = parse(text);
    return Array.isArray(tests) ? tests : [];
  } catch (error) {
    throw invalidMetadata(file, `its info/tests/tests.yaml is no YAML: ${messageOf(error)}`);
  }
}

async function findProblems(
  file: string,
  fileName: string,
  index: Readonly<Record<string, unknown>>,
  stated: readonly PathsEntry[],
  signal: AbortSignal | undefined,
): Promise<string[]> {
  const problems: string[] = [];
  const stem = `${index['name']}-${index['version']}-${index['build']}`;
  if (fileName.replace(/\.(conda|tar\.bz2)$/, '') !== stem) {
    problems.push(`The file is called ${fileName}, but the package in it is ${stem}`);
  }
  const expected = new Map(stated.map((entry) => [entry._path, entry]));
  if (expected.size !== stated.length) problems.push('paths.json lists a path twice');
  for await (const member of readPackage(file, { signal })) {
    if (member.section === 'info') continue;
    const entry = expected.get(member.path);
    expected.delete(member.path);
    if (!entry) problems.push(`${member.path} is in the package, but not in its list of files`);
    else problems.push(...(await compare(member, entry)));
  }
  for (const [missing, entry] of expected) {
    if (entry.path_type !== 'directory') problems.push(`${missing} is listed, but not in the package`);
  }
  return problems;
}

/** A link's stated hash is that of what it led to, so only its length can be compared. */
async function compare(member: PackageMember, entry: PathsEntry): Promise<string[]> {
  const isLink = member.type === 'symlink';
  if (isLink !== (entry.path_type === 'softlink')) {
    return [`${member.path} is ${isLink ? 'a link' : 'no link'}, but listed as ${entry.path_type}`];
  }
  if (member.type === 'hardlink') return [];
  if (isLink) {
    const length = Buffer.byteLength(member.linkTarget ?? '');
    const agrees = entry.size_in_bytes === undefined || entry.size_in_bytes === length;
    return agrees ? [] : [`The link ${member.path} has ${length} bytes, but is listed with ${entry.size_in_bytes}`];
  }
  const hash = createHash('sha256');
  for await (const chunk of member.data) hash.update(chunk);
  const sha256 = hash.digest('hex');
  if (entry.size_in_bytes !== undefined && entry.size_in_bytes !== member.size) {
    return [`${member.path} has ${member.size} bytes, but is listed with ${entry.size_in_bytes}`];
  }
  if (entry.sha256 !== undefined && entry.sha256 !== sha256) {
    return [`${member.path} has the SHA-256 ${sha256}, but is listed with ${entry.sha256}`];
  }
  return [];
}

function invalidMetadata(file: string, what: string): PixiBuildError {
  return new PixiBuildError('package-metadata-invalid', `${file}: ${what}`, {
    exitCode: 2,
    hint: 'Fetch or build the package again; it is damaged or not a conda package.',
  });
}
