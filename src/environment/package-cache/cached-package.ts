import { lstatSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type EntryPoint, parseEntryPoint } from '../../conda/index.js';
import { systemErrorCode } from '../../support/index.js';
import { relativePathProblem } from '../paths.js';
import { legacyPaths } from './legacy-paths.js';
import { type CachedPackage, InvalidPackageError, type PackageIndex, type PackagePath } from './model.js';

/**
 * Reads the metadata of an unpacked package.
 * @throws InvalidPackageError
 */
export function readCachedPackage(directory: string): CachedPackage {
  const index = readIndex(directory);
  const pathsText = readInfo(directory, 'paths.json');
  const paths =
    pathsText === undefined ? legacyPaths(directory, (name) => readInfo(directory, name)) : parsePaths(pathsText);
  for (const entry of paths) {
    const problem = relativePathProblem(entry.path);
    if (problem !== undefined)
      throw new InvalidPackageError(`it lists the path ${JSON.stringify(entry.path)}: ${problem}`);
    if (/^conda-meta\/(?:[^/]*\.json|\.[^/]*)$/i.test(entry.path)) {
      throw new InvalidPackageError(`it lists ${entry.path}, which only installers may write`);
    }
  }
  const entryPoints = index.noarch === 'python' ? readEntryPoints(directory) : [];
  return { directory, index, paths, entryPoints };
}

/** A file of `info/`; undefined when it is missing. Never read through a link. */
function readInfo(directory: string, name: string): string | undefined {
  const file = path.join(directory, 'info', name);
  try {
    if (!lstatSync(path.join(directory, 'info')).isDirectory() || !lstatSync(file).isFile()) return undefined;
    return readFileSync(file, 'utf8');
  } catch (error) {
    const code = systemErrorCode(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw error;
  }
}

function parseObject(text: string, name: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  } catch {
    // Told below.
  }
  throw new InvalidPackageError(`its info/${name} is no JSON object`);
}

function readIndex(directory: string): PackageIndex {
  const text = readInfo(directory, 'index.json');
  if (text === undefined) throw new InvalidPackageError('it has no info/index.json');
  const { name, version, build, noarch } = parseObject(text, 'index.json');
  if (typeof name !== 'string' || typeof version !== 'string' || typeof build !== 'string') {
    throw new InvalidPackageError('its info/index.json does not say name, version and build');
  }
  const kind = noarch === 'python' ? 'python' : noarch === 'generic' || noarch === true ? 'generic' : undefined;
  return { name, version, build, noarch: kind };
}

const pathTypes: ReadonlySet<unknown> = new Set(['hardlink', 'softlink', 'directory']);

function parsePaths(text: string): PackagePath[] {
  const { paths } = parseObject(text, 'paths.json');
  if (!Array.isArray(paths)) throw new InvalidPackageError('its info/paths.json has no list of paths');
  return paths.map((value: unknown): PackagePath => {
    const entry = (value ?? {}) as Readonly<Record<string, unknown>>;
    const { _path: file, path_type: type = 'hardlink', sha256, size_in_bytes: size } = entry;
    const { prefix_placeholder: placeholder, file_mode: mode } = entry;
    const wrong =
      typeof file !== 'string' ||
      !pathTypes.has(type) ||
      !(sha256 === undefined || sha256 === null || typeof sha256 === 'string') ||
      !(placeholder === undefined || placeholder === null || (typeof placeholder === 'string' && placeholder !== ''));
    if (wrong) throw new InvalidPackageError('its info/paths.json has an entry that cannot be understood');
    return {
      path: file,
      type: type as PackagePath['type'],
      noLink: entry['no_link'] === true,
      sha256: sha256?.toLowerCase(),
      size: typeof size === 'number' && Number.isSafeInteger(size) && size >= 0 ? size : undefined,
      placeholder: placeholder ? { text: placeholder, mode: mode === 'binary' ? 'binary' : 'text' } : undefined,
    };
  });
}

function readEntryPoints(directory: string): EntryPoint[] {
  const text = readInfo(directory, 'link.json');
  if (text === undefined) return [];
  const { noarch } = parseObject(text, 'link.json') as { noarch?: { entry_points?: unknown } | null };
  const listed = noarch?.entry_points ?? [];
  if (!Array.isArray(listed)) throw new InvalidPackageError('its info/link.json has no list of entry points');
  return listed.map((line: unknown) => {
    const entry = typeof line === 'string' ? parseEntryPoint(line) : undefined;
    if (!entry) throw new InvalidPackageError(`its entry point ${JSON.stringify(line)} cannot be understood`);
    return entry;
  });
}
