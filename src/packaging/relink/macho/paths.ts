import path from 'node:path';
import { isInside } from '../../../support/index.js';
import type { RunPathRules } from '../run-paths.js';

/** The paths in an image that say where libraries are. */
export interface LinkedPaths {
  /** Install name of a library. */
  readonly id?: string;
  readonly libraries: readonly string[];
  readonly rpaths: readonly string[];
}

export interface MachORules extends RunPathRules {
  /** Whether there is a file of this path below the prefix. */
  readonly exists: (file: string) => boolean;
}

/** What is to be written in place of the paths of an image. */
export interface PackagedPaths {
  readonly id?: string;
  /** One for each library, in their order. */
  readonly libraries: readonly string[];
  readonly rpaths: readonly string[];
  /** Those of `rpaths` that nothing in the image asked for. */
  readonly added: readonly string[];
  /** Run paths that may lead out of the prefix; they are kept. */
  readonly doubtful: readonly string[];
}

/**
 * The paths of a Mach-O image as they are in a package: relative to the image or to a run path, inside the prefix or
 * allowed, each once. Two equal run paths would make `dlopen` fail from macOS 15.4 on. Spec: packaging.md 7.2.
 *
 * @param file path below the prefix, with forward slashes
 */
export function packagedMachOPaths(file: string, paths: LinkedPaths, rules: MachORules): PackagedPaths {
  const directory = path.posix.dirname(path.posix.join(rules.prefix, file));
  const added = missingRpaths(paths.rpaths, directory, rules);
  const doubtful: string[] = [];
  const kept = [...added, ...paths.rpaths].flatMap((rpath) => {
    if (startsWithPlace(rpath, '@executable_path')) {
      if (!isInside(rules.prefix, resolved(rpath, '@executable_path', directory))) doubtful.push(rpath);
      return [rpath];
    }
    return packagedRpath(rpath, directory, rules);
  });
  const exchange = (library: string): string => relocatedLibrary(library, rules);
  return {
    id: paths.id === undefined ? undefined : exchange(paths.id),
    libraries: paths.libraries.map(exchange),
    rpaths: [...new Set(kept)],
    added: added.flatMap((rpath) => packagedRpath(rpath, directory, rules)),
    doubtful,
  };
}

/** Run paths of the recipe that the image does not have in any form; absolute. */
function missingRpaths(present: readonly string[], directory: string, { prefix, rpaths }: MachORules): string[] {
  const known = new Set(present.map((rpath) => withoutSlash(resolved(rpath, '@loader_path', directory))));
  const wanted = rpaths.map((entry) => (entry.startsWith('@') ? entry : path.posix.resolve(prefix, entry)));
  return wanted.filter((rpath) => !known.has(withoutSlash(rpath)));
}

function packagedRpath(rpath: string, directory: string, { prefix, isAllowed }: RunPathRules): string[] {
  if (startsWithPlace(rpath, '@loader_path')) {
    return isInside(prefix, resolved(rpath, '@loader_path', directory)) || isAllowed(rpath) ? [rpath] : [];
  }
  const clean = path.posix.normalize(rpath);
  if (path.posix.isAbsolute(rpath) && isInside(prefix, clean)) {
    return [`@loader_path/${path.posix.relative(directory, clean)}`];
  }
  return isAllowed(rpath) ? [rpath] : [];
}

/** `<prefix>/lib/libx.dylib`, and a bare `libx.dylib` that is installed there, become `@rpath/libx.dylib`. */
function relocatedLibrary(library: string, { prefix, rpaths, exists }: MachORules): string {
  const base = rpaths.find((entry) => !entry.includes('@') && !/^[/.]/.test(entry)) ?? '';
  const folder = path.posix.resolve(prefix, base);
  if (!library.includes('/')) {
    return library !== '' && exists(path.posix.join(base, library)) ? `@rpath/${library}` : library;
  }
  const clean = path.posix.normalize(library);
  if (!path.posix.isAbsolute(library) || clean === folder || !isInside(folder, clean)) return library;
  return `@rpath/${path.posix.relative(folder, clean)}`;
}

const startsWithPlace = (text: string, place: string): boolean => text === place || text.startsWith(`${place}/`);

/** Where a path that begins with `place` leads from `directory`; others are taken as they are. */
function resolved(text: string, place: string, directory: string): string {
  return startsWithPlace(text, place) ? path.posix.join(directory, text.slice(place.length)) : text;
}

const withoutSlash = (text: string): string => (text.length > 1 ? text.replace(/\/+$/, '') : text);
