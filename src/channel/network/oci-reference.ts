import { PixiBuildError, redactUrl } from '../../support/index.js';

/** Where a registry keeps a file of a channel. Spec: conda-runtime.md 7.4. */
export interface OciReference {
  /** With the port, if it is not the usual one. */
  readonly host: string;
  /** Such as `channel-mirrors/conda-forge/linux-64/zlib`. */
  readonly repository: string;
  readonly tag: string;
  /** Of the layer that holds the file; undefined for files that registries do not have. */
  readonly mediaType: string | undefined;
}

const packageTypes = [
  ['.conda', 'application/vnd.conda.package.v2'],
  ['.tar.bz2', 'application/vnd.conda.package.v1'],
] as const;

const repodataType = 'application/vnd.conda.repodata.v1+json';
const repodataTypes: Readonly<Record<string, string>> = {
  'repodata.json': repodataType,
  'repodata.json.gz': `${repodataType}+gzip`,
  'repodata.json.bz2': `${repodataType}+bz2`,
  'repodata.json.zst': `${repodataType}+zst`,
};

/**
 * @param text `oci://host/path/<subdir>/<file>`
 * @throws PixiBuildError `oci-url-invalid` for a package whose name is not `name-version-build`
 */
export function ociReference(text: string): OciReference {
  const url = new URL(text);
  const segments = url.pathname
    .split('/')
    .filter((segment) => segment !== '')
    .map(decodeURIComponent);
  const file = segments.pop() ?? '';
  const inRepository = (name: string): string => [...segments, name].join('/');
  for (const [extension, mediaType] of packageTypes) {
    if (!file.endsWith(extension)) continue;
    const split = /^(.+)-([^-]+)-([^-]+)$/.exec(file.slice(0, -extension.length));
    if (!split) throw invalid(text, 'its file is not named name-version-build');
    const [, name = '', version, build] = split;
    const tag = `${version}-${build}`.replaceAll('+', '__p__').replaceAll('!', '__e__').replaceAll('=', '__eq__');
    return { host: url.host, repository: inRepository(allowedName(name)), tag, mediaType };
  }
  const mediaType = Object.hasOwn(repodataTypes, file) ? repodataTypes[file] : undefined;
  const name = mediaType === undefined ? file : 'repodata.json';
  return { host: url.host, repository: inRepository(allowedName(name)), tag: 'latest', mediaType };
}

/** Repositories must not start with `_`. */
function allowedName(name: string): string {
  return name.startsWith('_') ? `zzz${name}` : name;
}

function invalid(url: string, problem: string): PixiBuildError {
  return new PixiBuildError('oci-url-invalid', `${redactUrl(url)} cannot be asked for in a registry: ${problem}`, {
    exitCode: 2,
  });
}
