import { entryOf, type MapNode, type RecipeNode } from '../document/node.js';
import { checked, chosen, mapped } from '../shapes/combine.js';
import { list } from '../shapes/list.js';
import { firstKeySpan, map } from '../shapes/map.js';
import { fixed, flag, nonEmpty, scalar, text } from '../shapes/scalar.js';
import { type ParseScope, ReadError, type Shape, unreadable } from '../shapes/shape.js';
import { digest, type GlobSelection, globSelection, lateBound, smallInteger, texts, url } from './values.js';

interface CommonSource {
  /** Relative to the recipe; may begin with `${{ SRC_DIR }}` and the like. */
  readonly patches: readonly string[];
  /** Relative to the work directory. */
  readonly targetDirectory?: string;
  readonly filter?: GlobSelection;
}

/** A publisher that may sign a file, such as a repository on GitHub. */
export interface AttestationPublisher {
  readonly provider: 'github' | 'gitlab';
  readonly owner: string;
  readonly repository: string;
  readonly reference?: string;
}

export interface UrlSource extends CommonSource {
  readonly kind: 'url';
  /** The same file at several places. */
  readonly urls: readonly string[];
  /** Lower-case hex. */
  readonly sha256?: string;
  readonly md5?: string;
  /** The file is kept under this name instead of being unpacked. */
  readonly fileName?: string;
  readonly attestation?: { readonly bundleUrl?: string; readonly publishers: readonly AttestationPublisher[] };
}

export interface GitSource extends CommonSource {
  readonly kind: 'git';
  /** A URL, `user@host:path`, or a path relative to the recipe. */
  readonly location: string;
  /** `HEAD`, `refs/tags/x`, `refs/heads/x`, or a commit. */
  readonly revision: string;
  readonly depth?: number;
  readonly lfs: boolean;
  readonly submodules: boolean;
  /** Full hash that the checkout must have. */
  readonly expectedCommit?: string;
}

export interface PathSource extends CommonSource {
  readonly kind: 'path';
  /** Relative to the recipe. */
  readonly path: string;
  readonly sha256?: string;
  readonly md5?: string;
  readonly fileName?: string;
  readonly useGitignore: boolean;
}

/** Where sources come from. Spec: recipe.md 5. */
export type RecipeSource = UrlSource | GitSource | PathSource;

const common = {
  patches: lateBound(texts, ['SRC_DIR', 'RECIPE_DIR', 'BUILD_DIR']),
  target_directory: text,
  filter: globSelection,
};
const digests = { sha256: digest('SHA-256', 32), md5: digest('MD5', 16) };

interface CommonValues {
  readonly patches?: string[] | undefined;
  readonly target_directory?: string | undefined;
  readonly filter?: GlobSelection | undefined;
}

function commonOf({ patches = [], target_directory: targetDirectory, filter }: CommonValues): CommonSource {
  return { patches, ...(targetDirectory !== undefined && { targetDirectory }), ...(filter && { filter }) };
}

const publisher: Shape<AttestationPublisher> = scalar('a publisher', (value) => {
  const match = /^(github|gitlab):([^/@\s]+)\/([^@\s]+?)(?:@(\S+))?$/.exec(value);
  if (!match)
    throw new ReadError(`'${value}' is no publisher`, "Write 'github:owner/repository' or 'gitlab:group/project'");
  const [, provider, owner = '', repository = '', reference] = match;
  return {
    provider: provider as 'github' | 'gitlab',
    owner,
    repository,
    ...(reference !== undefined && { reference }),
  };
});

const urlList: Shape<string[]> = checked(
  list(url, { bare: 'scalar', conditions: false, keepsEmpty: true }),
  (node, { findings }) => {
    if (node.kind !== 'list' || node.items.length > 0) return;
    findings.error('recipe-value', 'a url source needs at least one URL', node.span);
  },
);

const urlSource: Shape<RecipeSource> = mapped(
  map('a url source', {
    url: urlList,
    ...digests,
    file_name: text,
    attestation: map("'attestation'", {
      bundle_url: url,
      publishers: list(publisher, { bare: 'scalar', conditions: false }),
    }),
    ...common,
  }),
  ({ url: urls = [], sha256, md5, file_name: fileName, attestation, ...rest }): RecipeSource => {
    return {
      kind: 'url',
      urls,
      ...(sha256 !== undefined && { sha256 }),
      ...(md5 !== undefined && { md5 }),
      ...(fileName !== undefined && { fileName }),
      ...(attestation && {
        attestation: {
          ...(attestation.bundle_url !== undefined && { bundleUrl: attestation.bundle_url }),
          publishers: attestation.publishers ?? [],
        },
      }),
      ...commonOf(rest),
    };
  },
);

const gitSource: Shape<RecipeSource> = mapped(
  map('a git source', {
    git: nonEmpty('a repository'),
    rev: text,
    tag: text,
    branch: text,
    depth: smallInteger('a number of commits'),
    lfs: flag,
    submodules: flag,
    expected_commit: text,
    ...common,
  }),
  ({ git, rev, tag, branch, depth, lfs = false, submodules = true, expected_commit: commit, ...rest }) => ({
    kind: 'git' as const,
    location: locationOf(git ?? ''),
    revision: revisionOf(rev, tag, branch),
    ...(depth !== undefined && { depth }),
    lfs,
    submodules,
    ...(commit !== undefined && { expectedCommit: commit }),
    ...commonOf(rest),
  }),
);

/** A Windows path such as `C:\x` is no URL, though its drive looks like a scheme. */
function locationOf(git: string): string {
  return /^[a-z][a-z0-9+.-]+:/i.test(git) && URL.canParse(git) && !/^[^/]*@[^/]*:/.test(git) ? new URL(git).href : git;
}

function revisionOf(rev: string | undefined, tag: string | undefined, branch: string | undefined): string {
  if (tag !== undefined) return `refs/tags/${tag}`;
  if (branch !== undefined) return `refs/heads/${branch}`;
  return rev === undefined || rev.toUpperCase() === 'HEAD' ? 'HEAD' : rev;
}

const pathSource: Shape<RecipeSource> = mapped(
  map('a path source', {
    path: nonEmpty('a path'),
    ...digests,
    file_name: text,
    use_gitignore: fixed(flag, 'true or false'),
    ...common,
  }),
  ({ path = '', sha256, md5, file_name: fileName, use_gitignore: useGitignore = true, ...rest }) => ({
    kind: 'path' as const,
    path,
    ...(sha256 !== undefined && { sha256 }),
    ...(md5 !== undefined && { md5 }),
    ...(fileName !== undefined && { fileName }),
    useGitignore,
    ...commonOf(rest),
  }),
);

const noSource: Shape<RecipeSource> = {
  parse(node: RecipeNode, scope: ParseScope) {
    const message = "a source needs one of the keys 'git', 'url' and 'path'";
    scope.findings.error('recipe-missing-key', message, node.kind === 'map' ? firstKeySpan(node) : node.span);
    return unreadable;
  },
};

const source: Shape<RecipeSource> = chosen<RecipeSource>((node) => {
  if (node.kind !== 'map') return noSource;
  if (entryOf(node, 'git')) return { parse: (_node, scope) => parseGit(node, scope) };
  if (entryOf(node, 'url')) return { parse: (_node, scope) => parseUrl(node, scope) };
  return entryOf(node, 'path') ? pathSource : noSource;
});

function parseUrl(node: MapNode, scope: ParseScope) {
  const attestation = entryOf(node, 'attestation');
  if (attestation && !scope.settings.experimental) {
    const message = "'attestation' is experimental; allow it with --experimental";
    scope.findings.error('recipe-experimental', message, attestation.keySpan);
  }
  return urlSource.parse(node, scope);
}

function parseGit(node: MapNode, scope: ParseScope) {
  const given = ['rev', 'tag', 'branch'].flatMap((key) => entryOf(node, key) ?? []);
  const [first, second] = given;
  if (first && second) {
    scope.findings.error('recipe-conflict', `'${second.key}' cannot stand beside '${first.key}'`, second.keySpan, {
      hint: "Give one of 'rev', 'tag' and 'branch'",
      related: { message: `'${first.key}' is here`, span: first.keySpan },
    });
  }
  return gitSource.parse(node, scope);
}

/** One source, or a list. */
export const sources: Shape<RecipeSource[]> = list(source, { bare: 'item', strictConditions: true });
