import type { EntryPoint, Platform } from '../conda/index.js';
import type { GlobSelection, PackageIdentity } from '../support/index.js';
import type { ContentsTest } from './contents.js';

/** A rule of `build.post_process`. */
export interface PostProcessRule {
  /** Globs. */
  readonly files: readonly string[];
  /** In the syntax of Rust. */
  readonly regex: string;
  /** `$1`, `${1}` and `${name}` mean groups. */
  readonly replacement: string;
}

/** Requirements that a package hands to those who build against it (`info/run_exports.json`). Match specs as text. */
export interface PackageRunExports {
  readonly weak?: readonly string[];
  readonly strong?: readonly string[];
  readonly noarch?: readonly string[];
  readonly weakConstrains?: readonly string[];
  readonly strongConstrains?: readonly string[];
}

/** What goes into `info/about.json`. URLs are single texts. */
export interface PackageAbout {
  readonly home?: string;
  /** Written as `doc_url`. */
  readonly documentation?: string;
  /** Written as `dev_url`. */
  readonly repository?: string;
  readonly summary?: string;
  readonly description?: string;
  readonly extra?: Readonly<Record<string, unknown>>;
  /** Base URLs; credentials and tokens are removed when written. */
  readonly channels?: readonly string[];
}

/** The texts of `info/recipe/`; each may be left out. */
export interface PackageRecipe {
  readonly recipeYaml?: string;
  readonly renderedRecipeYaml?: string;
  readonly variantConfigYaml?: string;
  /** More files: path below `info/recipe/`, with `/`, and where it is. */
  readonly files?: readonly { readonly path: string; readonly source: string }[];
}

/**
 * How the placeholder prefix is looked for in files, by globs over package paths (rattler-build's
 * `build.prefix_detection` and `build.always_copy_files`). Without any of them the content decides.
 */
export interface PrefixDetection {
  /** `true`: no file is looked into. */
  readonly ignore?: boolean | readonly string[];
  readonly ignoreBinaryFiles?: boolean | readonly string[];
  readonly forceText?: readonly string[];
  readonly forceBinary?: readonly string[];
}

/** How files find their shared libraries (rattler-build's `build.dynamic_linking`). */
export interface RelinkOptions {
  /** Relative to the prefix; `lib/` when left out or empty. */
  readonly rpaths?: readonly string[];
  /** Which files are relinked, by globs over package paths. Default: all. */
  readonly binaryRelocation?: boolean | readonly string[];
  /** Globs of run paths that may lead out of the prefix. */
  readonly rpathAllowlist?: readonly string[];
}

/** What is said of files that link to more or less than the package depends on (rattler-build's `build.dynamic_linking`). */
export interface LinkCheckOptions {
  /** Absolute; where the sysroot of the compilers is. */
  readonly buildPrefix?: string;
  /** Match specs among `depends` that packages of the host environment export. */
  readonly exportedDepends: readonly string[];
  /** Globs of libraries that need not be there. */
  readonly missingAllowlist: readonly string[];
  readonly overlinking: 'ignore' | 'error';
  readonly overdepending: 'ignore' | 'error';
}

/**
 * Runs a program of the build environment or of the machine.
 * @returns false when there is no such program
 * @throws PixiBuildError when it fails
 */
export type ToolRunner = (program: string, args: readonly string[]) => Promise<boolean>;

export type ArchiveFormat = { readonly type: 'conda' | 'tar-bz2'; readonly level?: number };

/** All that is needed to make one package file out of what a build left in its prefix. */
export interface PackageRequest {
  /** `name` is already normalised; `subdir` is `noarch` for noarch packages. */
  readonly identity: PackageIdentity;
  readonly buildNumber: number;
  readonly noarch?: 'python' | 'generic';
  /** A platform package for every Python (stable ABI): laid out and linked as noarch python. */
  readonly versionIndependent?: boolean;
  /** The platform that the build was for, also for noarch packages. */
  readonly targetPlatform: Platform;
  readonly buildPlatform: Platform;
  /** Match specs as text, in the order to be written; repeated ones are dropped. */
  readonly depends: readonly string[];
  readonly constrains: readonly string[];
  readonly extraDepends?: Readonly<Record<string, readonly string[]>>;
  readonly runExports?: PackageRunExports;
  readonly flags?: readonly string[];
  readonly trackFeatures?: readonly string[];
  readonly license?: string;
  readonly licenseFamily?: string;
  readonly pythonSitePackagesPath?: string;
  readonly about: PackageAbout;
  /** Globs, or absolute paths. Searched in `workDirectory`, then in `recipeDirectory`. None without a match. */
  readonly licenseFiles: readonly string[];
  readonly entryPoints: readonly EntryPoint[];
  /** Needed for entry points of platform packages: `major.minor` of the host prefix's Python. */
  readonly pythonVersion?: string;
  /** Exactly the text that was hashed into the build string. */
  readonly hashInput: string;
  /** Serialisable test entries, in order; they become `info/tests/tests.yaml`. */
  readonly tests: readonly unknown[];
  /** Checked before the package is written. */
  readonly contentsTests?: readonly ContentsTest[];
  readonly recipe?: PackageRecipe;

  /** Absolute path of the folder that the build filled. */
  readonly prefix: string;
  /**
   * The prefix text that files have, and keep. When left out it is `prefix`, and files get a text in its place that is the
   * same for every build.
   */
  readonly placeholderPrefix?: string;
  /** Paths below `prefix` with forward slashes that were there before the build (see `listPrefixFiles`). */
  readonly filesBefore: ReadonlySet<string>;
  /** Which of the files that the build added are packaged; all when left out. */
  readonly files?: GlobSelection;
  /** Globs of files that are packaged whoever owns them. */
  readonly alwaysIncludeFiles?: readonly string[];
  /** Exactly these files, absolute or relative to `prefix`, instead of the difference. */
  readonly explicitFiles?: readonly string[];
  readonly prefixDetection?: PrefixDetection;
  /** Globs over package paths of files that installers must copy (`no_link`). */
  readonly alwaysCopyFiles?: readonly string[];
  readonly allowSymlinksOnWindows?: boolean;
  /** Files that are no texts and hold the prefix are an error. */
  readonly refusesPrefixInBinaries?: boolean;
  /** How many threads compress a `.conda` at most; what processors and memory admit when left out. */
  readonly compressionThreads?: number;
  /** How texts are rewritten. */
  readonly postProcess?: readonly PostProcessRule[];
  /** How programs and libraries are made relocatable. */
  readonly relink?: RelinkOptions;
  /** Not done when left out. */
  readonly linkChecks?: LinkCheckOptions;
  /** Globs over package paths of Python modules without bytecode. */
  readonly skipPycCompilation?: readonly string[];
  /** For `patchelf` and the `python` of the host environment; without it files that need one fail. */
  readonly runTool?: ToolRunner;

  readonly workDirectory: string;
  readonly recipeDirectory: string;
  /** Build time in milliseconds since 1970; from SOURCE_DATE_EPOCH where that is set. */
  readonly timestampMs: number;
  /** The folder that gets the package file; created when missing. Not the channel's root: no `subdir` is added. */
  readonly outputDirectory: string;
  readonly format?: ArchiveFormat;
  readonly signal?: AbortSignal;
}

/** One entry of `info/paths.json`, with its keys as in the file. */
export interface PathsEntry {
  readonly _path: string;
  readonly no_link?: true;
  readonly path_type: 'hardlink' | 'softlink' | 'directory';
  readonly file_mode?: 'text' | 'binary';
  readonly prefix_placeholder?: string;
  /** Lower-case hex. */
  readonly sha256?: string;
  readonly size_in_bytes?: number;
}

/** `info/index.json`, with its keys as in the file. */
export interface IndexJson {
  readonly arch?: string;
  readonly build: string;
  readonly build_number: number;
  readonly constrains?: readonly string[];
  readonly depends: readonly string[];
  readonly extra_depends?: Readonly<Record<string, readonly string[]>>;
  readonly flags?: readonly string[];
  readonly license?: string;
  readonly license_family?: string;
  readonly name: string;
  readonly noarch?: 'python' | 'generic';
  readonly platform?: string;
  readonly python_site_packages_path?: string;
  /** 3 when `flags` or `extra_depends` are there. */
  readonly repodata_revision?: number;
  readonly subdir: string;
  /** Milliseconds. */
  readonly timestamp?: number;
  readonly track_features?: string;
  readonly version: string;
}

/** A package file that was written. */
export interface BuiltPackage {
  readonly identity: PackageIdentity;
  /** Absolute. */
  readonly path: string;
  readonly fileName: string;
  readonly sizeBytes: number;
  /** Lower-case hex, of the whole file. */
  readonly sha256: string;
  readonly md5: string;
  /** In the order of `paths.json`. */
  readonly files: readonly PathsEntry[];
  readonly warnings: readonly string[];
  readonly indexJson: IndexJson;
}
