import type { ChannelNetwork } from '../channel/index.js';
import type { RecipeSource } from '../recipe/index.js';
import type { Reporter } from '../support/index.js';

export interface FetchSourcesOptions {
  /** Absolute. Paths of sources and of patches start here. */
  readonly recipeDirectory: string;
  /** Absolute; made when it is not there. Sources go into it, in their order. */
  readonly workDirectory: string;
  /** What `${{ BUILD_DIR }}` in a patch's path means; the folder around the work directory when left out. */
  readonly buildDirectory?: string;
  /**
   * Absolute: what was downloaded, shared by processes and projects. `files/` has contents by their SHA-256, `urls/` what
   * URLs without checksum gave, `git/` bare repositories by URL.
   */
  readonly cacheDirectory: string;
  /** Also says, by its client, whether to stay offline. */
  readonly network: ChannelNetwork;
  /** For git: its credentials, proxies and configuration. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly report: Reporter;
  readonly signal?: AbortSignal;
  /** Absolute folders that are passed over when they lie in a folder that is copied, such as that of the packages. */
  readonly leaveOut?: readonly string[];
}

/** A file that a source was, or was unpacked from. */
export interface FetchedFile {
  /** Where it came from: the URL of the mirror that had it, without credentials, or the path. */
  readonly location: string;
  /** Lower-case hex. */
  readonly sha256: string;
  readonly md5: string;
  /** Bytes. */
  readonly size: number;
}

/** A source in its place. */
export interface FetchedSource {
  /**
   * The source as it has to be given to get the same again, for `finalized_sources` of `info/recipe/rendered_recipe.yaml`:
   * the commit of git, the SHA-256 of a download, no credentials in URLs. Spec: packaging.md 10.3.
   */
  readonly resolved: RecipeSource;
  /** Absolute: the work directory, or the target directory in it. */
  readonly directory: string;
  /** Of git sources: the full hash. */
  readonly commit?: string;
  /** Of url sources, and of path sources that are a file. */
  readonly file?: FetchedFile;
}

/** What the sources of one output share while they are fetched. */
export interface FetchContext extends FetchSourcesOptions {
  /** Absolute: a new folder on the file system of the work directory, for what is moved into it. */
  readonly stagingDirectory: string;
}
