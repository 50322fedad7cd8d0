import type { RecipeSource, SourceReference } from '../recipe/index.js';

/** A source of a pixi manifest, in the form of recipes. */
export interface ManifestSource {
  readonly source: RecipeSource;
  /** Where in it the package is, with slashes; undefined for its top. */
  readonly subdirectory: string | undefined;
}

/** The revision of a git source, as recipes write it. Spec: manifest.md 4. */
function revisionOf(rev: Extract<SourceReference, { git: unknown }>['git']['rev']): string {
  if (rev === undefined || rev === 'defaultBranch') return 'HEAD';
  if ('branch' in rev) return `refs/heads/${rev.branch}`;
  return 'tag' in rev ? `refs/tags/${rev.tag}` : rev.rev;
}

/**
 * What `fetchSources` takes to fetch where a manifest, or the protocol of backends, says that sources are. A checkout has its
 * submodules, as with pixi.
 */
export function manifestSource(reference: SourceReference): ManifestSource {
  if ('path' in reference) {
    const { path } = reference.path;
    return { source: { kind: 'path', path, useGitignore: true, patches: [] }, subdirectory: undefined };
  }
  if ('url' in reference) {
    const { url, md5, sha256, subdirectory } = reference.url;
    const digests = { ...(md5 !== undefined && { md5 }), ...(sha256 !== undefined && { sha256 }) };
    return { source: { kind: 'url', urls: [url], patches: [], ...digests }, subdirectory };
  }
  const { git, rev, subdirectory, lfs = false } = reference.git;
  const source: RecipeSource = {
    kind: 'git',
    location: git,
    revision: revisionOf(rev),
    lfs,
    submodules: true,
    patches: [],
  };
  return { source, subdirectory };
}
