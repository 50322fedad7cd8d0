import type { PackageRequest } from './types.js';

/** Bytes from which on a path may be too long for some systems. */
const longPath = 200;

/** Extensions that mean one kind of file; a package that mixes them is likely not meant to. */
const extensionKinds: readonly (readonly string[])[] = [
  ['cc', 'cpp'],
  ['htm', 'html'],
  ['jpg', 'jpeg'],
  ['jsonl', 'ndjson'],
  ['txt', 'text'],
  ['yaml', 'yml'],
];

/** Remarks about the paths of a package (spec: packaging.md 13), in the order of the paths. */
export function pathWarnings(paths: readonly string[], pythonLayout: boolean): string[] {
  const warnings: string[] = [];
  const seen = new Map<string, string>();
  for (const path of paths) {
    if (/[^\x00-\x7f]/.test(path)) warnings.push(`The path ${path} has characters beyond ASCII`);
    if (path.includes(' ')) warnings.push(`The path '${path}' has a space`);
    const length = Buffer.byteLength(path);
    if (length > longPath) {
      warnings.push(`The path ${path} is ${length} bytes long; more than ${longPath} fail on some systems`);
    }
    if (pythonLayout && path.startsWith('python-scripts/')) {
      warnings.push(`The script ${path} is installed as it is; an entry point would work on every platform`);
    }
    const folded = path.normalize('NFKC').toLowerCase();
    const before = seen.get(folded);
    if (before !== undefined) {
      warnings.push(`The paths ${before} and ${path} are one on file systems that do not tell case`);
    } else {
      seen.set(folded, path);
    }
  }
  return [...warnings, ...mixedExtensions(paths)];
}

function mixedExtensions(paths: readonly string[]): string[] {
  const used = new Set(paths.map((path) => path.slice(path.lastIndexOf('.') + 1).toLowerCase()));
  return extensionKinds
    .map((kind) => kind.filter((extension) => used.has(extension)))
    .filter((kind) => kind.length > 1)
    .map((kind) => `The package mixes the extensions ${kind.map((extension) => `.${extension}`).join(' and ')}`);
}

export function requestWarnings(request: PackageRequest): string[] {
  // The entry points of a package that is laid out without a prefix are made where it is installed.
  const fixed = request.entryPoints.length > 0 && request.noarch === undefined && !request.versionIndependent;
  if (!fixed || !request.prefix.includes(' ')) return [];
  const folder = request.prefix.slice(0, request.prefix.lastIndexOf(' '));
  return [`The folder of the build has a blank in its path, which entry points may not survive: ${folder}…`];
}
