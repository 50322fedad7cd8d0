import type { CompilerCacheName, CondaPackageFormat, EnvironmentIsolation, PackingWishes } from '../backends/index.js';
import type { Platform, RepoDataRecord } from '../conda/index.js';
import type { Diagnostic, PackageIdentity, PixiBuildError, Reporter } from '../support/index.js';

/** Where the tools of a build come from: conda channels, or the machine itself. */
export type Toolchain = 'conda' | 'system';

/** Build variants given from outside the manifest. */
export interface VariantOverrides {
  /** Key to values; replaces the workspace's values of that key (`--variant`). */
  readonly values?: Readonly<Record<string, readonly string[]>>;
  /** Absolute paths, after the workspace's own files (`--variant-config`). */
  readonly files?: readonly string[];
}

/** What is chosen for every package of one run, whichever command starts it. */
export interface BuildSettings {
  readonly cwd: string;
  /** `--manifest-path`: a manifest or its folder. Else the workspace is searched from `cwd` upwards. */
  readonly manifestPath?: string;
  /** `--path`: one package, whether or not it says `publish = true`. A manifest or its folder. */
  readonly packagePath?: string;
  /** With `packagePath`: run dependencies on source packages are not an error (as `pixi build` has it). */
  readonly allowSourceRunDependencies?: boolean;
  /** Channels for a recipe that lies in no workspace: names, URLs, or folders relative to `cwd`. */
  readonly channels?: readonly string[];
  readonly toolchain: Toolchain;
  /** The platform that runs the build; this machine's when left out. `host`: each platform's packages are built on it. */
  readonly buildPlatform?: Platform | 'host';
  readonly variants?: VariantOverrides;
  readonly buildNumber?: number;
  readonly buildStringPrefix?: string;
  /** Folder for the work of builds; `.pixi/bld` of the workspace when left out. */
  readonly buildDirectory?: string;
  /** Keeps what compilers made for later builds. */
  readonly compilerCache?: CompilerCacheName;
  /** Milliseconds that each build script may take, and each test; no limit when left out. */
  readonly timeLimits?: { readonly buildMs?: number; readonly testMs?: number };
  /** How much of the caller's environment build scripts see; `strict` when left out. */
  readonly isolation?: EnvironmentIsolation;
  /** Recipes may use what is experimental, whether or not their manifests say so. */
  readonly experimental?: boolean;
  /** The build directory is emptied first. */
  readonly clean?: boolean;
  /** What succeeded is kept as well. */
  readonly keepBuild?: boolean;
  readonly packing?: PackingWishes;
  /** Archive type and compression level of the packages. */
  readonly packageFormat?: CondaPackageFormat;
  /** The time that builds are said to have, milliseconds since 1970; see `buildTimestamp` when left out. */
  readonly timestampMs?: number;
  /** Packages that environments have rather than others, by the environment. */
  readonly favoured?: Readonly<Record<'build' | 'host', readonly RepoDataRecord[]>>;
  /** Nothing is fetched: what is cached is used. */
  readonly offline?: boolean;
  readonly environment: NodeJS.ProcessEnv;
  readonly report: Reporter;
  readonly signal?: AbortSignal;
}

/** One package that a plan says to build, known before anything is built. */
export interface PlannedPackage {
  /** `<name>-<version>-<build>@<subdir>`, unique in a plan. */
  readonly id: string;
  readonly identity: PackageIdentity;
  readonly buildNumber: number;
  readonly variant: Readonly<Record<string, string | number | boolean>>;
  /** The package's folder, relative to the workspace root, with forward slashes; `.` is the root. */
  readonly directory: string;
  readonly manifestPath: string;
  /** The platform it is for. A noarch package carries the platform of the plan that found it. */
  readonly hostPlatform: Platform;
  /** Ids of packages of the same plan that it needs. */
  readonly dependsOn: readonly string[];
}

export interface BuildPlan {
  readonly workspaceRoot: string;
  readonly workspaceName: string;
  readonly manifestPath: string;
  /** The platforms that the workspace names, in its order. */
  readonly workspacePlatforms: readonly Platform[];
  /** In the order in which they can be built and published: what is needed stands before what needs it. */
  readonly packages: readonly PlannedPackage[];
  readonly warnings: readonly Diagnostic[];
}

export type BuildOutcome =
  | {
      readonly package: PlannedPackage;
      readonly status: 'built';
      readonly path: string;
      readonly fileName: string;
      readonly sizeBytes: number;
      readonly sha256: string;
      readonly md5: string;
      readonly durationMs: number;
    }
  | {
      readonly package: PlannedPackage;
      readonly status: 'failed';
      readonly error: PixiBuildError;
      readonly durationMs: number;
    }
  /** Not tried, because something it needs failed. */
  | { readonly package: PlannedPackage; readonly status: 'blocked'; readonly reason: string };

export interface BuildReport {
  readonly outcomes: readonly BuildOutcome[];
  readonly durationMs: number;
}

/** `name-version-build`, the file name of a package without its extension. */
export function fileStem(identity: PackageIdentity): string {
  return `${identity.name}-${identity.version}-${identity.build}`;
}

/** `subdir/name-version-build`: what a channel calls a package. */
export function packageKey(identity: PackageIdentity): string {
  return `${identity.subdir}/${fileStem(identity)}`;
}
