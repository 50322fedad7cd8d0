import path from 'node:path';
import type { LibraryPackage, LinkContext, LinkedFile, LinkFindings } from './model.js';

/** Compares what files link to with what a package depends on. Pure. Spec: packaging.md 7.3. */
export function checkLinkedLibraries(files: readonly LinkedFile[], context: LinkContext): LinkFindings {
  const fold = foldFor(context.format);
  const owners = new Map<string, LibraryPackage>();
  for (const one of context.hostPackages) for (const library of one.libraries) owners.set(fold(library), one);
  const linked = new Set<string>();
  const overlinking: string[] = [];
  for (const file of files) {
    for (const library of file.libraries) {
      const places = placesOf(library, file, context);
      const owner = places.flatMap((place) => owners.get(fold(place)) ?? [])[0];
      if (owner) linked.add(owner.name);
      if (owner && context.runDependencies.has(owner.name)) continue;
      if (!owner && isOwn(library, places, context)) continue;
      if (!owner && context.isSystemLibrary(library)) continue;
      if (context.isAllowed(library)) continue;
      const why = owner
        ? `of the package ${owner.name}, which is not among its run dependencies`
        : 'which neither its run dependencies, nor the package itself, nor the system has';
      overlinking.push(`${file.path} links to ${library}${owner ? ' ' : ', '}${why}`);
    }
  }
  const plain = new Set(context.hostPackages.filter((one) => one.isPlainLibrary).map(({ name }) => name));
  const overdepending = [...context.exportedDependencies]
    .filter((name) => plain.has(name) && !linked.has(name))
    .sort()
    .map((name) => `It depends on ${name}, as that exports itself, but no file links to its libraries`);
  return { overlinking: [...new Set(overlinking)], overdepending };
}

/** Names of Windows have no letter case. */
const foldFor = (format: LinkContext['format']): ((text: string) => string) =>
  format === 'pe' ? (text) => text.toLowerCase() : (text) => text;

/** Where a DLL is looked for in an environment, after the folder of the program itself. */
const windowsFolders = ['Library/bin', '', 'Library/mingw-w64/bin', 'Library/usr/bin', 'Scripts', 'bin', 'DLLs'];

/** Paths in the prefix where the loader looks for a library of a file. */
function placesOf(library: string, { path: file, runPaths }: LinkedFile, { format }: LinkContext): string[] {
  const directory = path.posix.dirname(file);
  const below = (folder: string, name: string): string => path.posix.normalize(path.posix.join(folder, name));
  if (format === 'pe') return [directory, ...windowsFolders].map((folder) => below(folder, library));
  if (format === 'elf') {
    if (library.includes('/')) return [below(directory, library.replace(/^\$(?:ORIGIN|\{ORIGIN\})\//, ''))];
    return folders(runPaths, /^\$(?:ORIGIN|\{ORIGIN\})/, directory).map((folder) => below(folder, library));
  }
  if (library.startsWith('@rpath/')) {
    const name = library.slice('@rpath/'.length);
    return folders(runPaths, /^@(?:loader_path|executable_path)/, directory).map((folder) => below(folder, name));
  }
  return [below(directory, library.replace(/^@(?:loader_path|executable_path)\//, ''))];
}

function folders(runPaths: readonly string[], start: RegExp, directory: string): string[] {
  return runPaths.flatMap((entry) => (start.test(entry) ? [path.posix.join(directory, entry.replace(start, ''))] : []));
}

/** Also where only the end of the path is the same: programs may set their search path themselves. */
function isOwn(library: string, places: readonly string[], { packagePaths, format }: LinkContext): boolean {
  const fold = foldFor(format);
  const own = new Set(packagePaths.map(fold));
  if (places.some((place) => own.has(fold(place)))) return true;
  const name = fold(library.replace(/^(?:@rpath|@loader_path|@executable_path|\$ORIGIN)\//, ''));
  if (path.posix.isAbsolute(name)) return false;
  return packagePaths.some((file) => `/${fold(file)}`.endsWith(`/${name}`));
}
