import type { Platform, VersionSpec } from '../../conda/index.js';
import type { Metadata, PackageDefinition } from '../package/index.js';
import type { DependencyPool, DependencyTable } from '../spec/index.js';
import type { PypiOptions, PypiRequirement } from './pypi-model.js';
import type { Task } from './task-model.js';

/** Which of the three files a manifest is. */
export type ManifestKind = 'pixi' | 'pyproject' | 'mojoproject';

/** The root of a workspace and all that its manifest says, apart from its package. Plain data in the order of the text. */
export interface Workspace {
  /** Absolute directory of the manifest. Relative paths of the manifest start here. */
  readonly root: string;
  /** Absolute. */
  readonly manifestPath: string;
  readonly manifestKind: ManifestKind;
  /** For display: the manifest's, its package's or its project's name, else the name of the directory. */
  readonly name: string;
  /** What members may inherit. Its `name` is absent when only the directory or the package names the workspace. */
  readonly metadata: Metadata;
  readonly preview: Preview;
  /** In the order of the text; `sortedChannels` gives the order of use. */
  readonly channels: readonly ManifestChannel[];
  readonly channelPriority: ChannelPriority | undefined;
  readonly solveStrategy: SolveStrategy | undefined;
  /** In the order of preference, with those that features bring in. */
  readonly platforms: readonly WorkspacePlatform[];
  readonly requiresPixi: VersionSpec | undefined;
  readonly excludeNewer: ExcludeNewer | undefined;
  /** `[exclude-newer]`: conda package name to cut-off. */
  readonly excludeNewerPackages: ReadonlyMap<string, ExcludeNewer>;
  /** `[pypi-exclude-newer]`: normalised PyPI name to cut-off. */
  readonly excludeNewerPypi: ReadonlyMap<string, ExcludeNewer>;
  readonly buildVariants: BuildVariants;
  /** `[workspace.target.<sel>.build-variants]`, in the order of the text. */
  readonly targetBuildVariants: readonly { readonly selector: TargetSelector; readonly variants: BuildVariants }[];
  /** Absolute paths of `build-variants-files`. */
  readonly buildVariantFiles: readonly string[];
  /** `[workspace.dependencies]`: what members may inherit. */
  readonly pool: DependencyPool;
  readonly condaPypiMap: CondaPypiMap;
  /** `[workspace.pypi-options]`: for features that have none of their own. */
  readonly pypiOptions: PypiOptions | undefined;
  readonly s3Options: ReadonlyMap<string, S3Options>;
  /** The default feature is `features.get('default')`, and always there. */
  readonly features: ReadonlyMap<string, Feature>;
  /** `default` is always there. */
  readonly environments: ReadonlyMap<string, Environment>;
}

export interface Preview {
  readonly pixiBuild: boolean;
  /** All flags as written, known or not. */
  readonly flags: readonly string[];
  /** `preview = true`. */
  readonly all: boolean;
}

export type ChannelPriority = 'strict' | 'flexible' | 'disabled';
export type SolveStrategy = 'highest' | 'lowest' | 'lowest-direct';

export interface ManifestChannel {
  /** As written. */
  readonly text: string;
  /** Absolute URL with a trailing slash. A local directory is a `file://` URL. */
  readonly url: string;
  /** Higher comes first; 0 when not given. */
  readonly priority: number;
  readonly excludeNewer?: ExcludeNewer;
}

/** A cut-off for the age of packages. */
export type ExcludeNewer =
  /** Relative to now. */
  | { readonly kind: 'duration'; readonly text: string; readonly milliseconds: number }
  /** Records made at or after this moment are left out. `epochMilliseconds` since 1970, UTC. */
  | { readonly kind: 'instant'; readonly text: string; readonly epochMilliseconds: number };

export interface VirtualPackageSetting {
  /** With its underscores: `__glibc`. */
  readonly name: string;
  readonly version: string;
  /** Empty when not given. */
  readonly build: string;
}

export interface WorkspacePlatform {
  /** The subdir, unless the manifest gives another name. Unique in a workspace. */
  readonly name: string;
  readonly subdir: Platform;
  /** What a machine of this platform has: pixi's defaults, and over them what the manifest says. By name. */
  readonly virtualPackages: readonly VirtualPackageSetting[];
  /** Only what the manifest says. */
  readonly declaredVirtualPackages: readonly VirtualPackageSetting[];
}

/** Variant key to its values. */
export type BuildVariants = ReadonlyMap<string, readonly string[]>;

/** Which platforms a `[target.<selector>]` is for. */
export type TargetSelector =
  | { readonly kind: 'family'; readonly text: string; readonly family: 'unix' | 'linux' | 'osx' | 'win' }
  | { readonly kind: 'subdir'; readonly text: string; readonly subdir: Platform }
  /** `*` stands for any text; compared with the platform's name. */
  | { readonly kind: 'glob'; readonly text: string }
  | { readonly kind: 'name'; readonly text: string };

export type CondaPypiMapEntry =
  | false
  | {
      readonly location?: string;
      /** Conda name to PyPI names; an empty list says that PyPI does not have it. */
      readonly mapping?: ReadonlyMap<string, readonly string[]>;
      readonly mappingMode?: 'overlay' | 'replace';
      readonly sameNameHeuristic?: boolean;
    };

/** By channel, as written. `false`: no mapping at all. Absent: the built-in one. */
export type CondaPypiMap = false | ReadonlyMap<string, CondaPypiMapEntry> | undefined;

export interface S3Options {
  readonly endpointUrl: string;
  readonly region: string;
  readonly forcePathStyle: boolean;
}

export interface Activation {
  /** As written, relative to the workspace root. Absent: not set here. */
  readonly scripts?: readonly string[];
  readonly env: ReadonlyMap<string, string>;
}

/** Where a package to be developed lies: `dev = { name = { path = ".." } }`. */
export type DevSource = { readonly subdirectory?: string } & (
  | { readonly kind: 'path'; readonly path: string }
  | {
      readonly kind: 'git';
      readonly git: string;
      readonly reference?: { readonly kind: 'branch' | 'tag' | 'rev'; readonly value: string };
      readonly lfs?: boolean;
    }
  | { readonly kind: 'url'; readonly url: string; readonly md5?: string; readonly sha256?: string }
);

/** The tables that a feature has once for all platforms and once more for each target. */
export interface TargetTables {
  readonly dependencies: DependencyTable;
  readonly constraints: DependencyTable;
  /** Deprecated, only without pixi-build. */
  readonly hostDependencies: DependencyTable;
  /** Deprecated, only without pixi-build. */
  readonly buildDependencies: DependencyTable;
  /** By normalised name (PEP 503). */
  readonly pypiDependencies: ReadonlyMap<string, readonly PypiRequirement[]>;
  readonly dev: ReadonlyMap<string, DevSource>;
  readonly activation: Activation | undefined;
  readonly tasks: ReadonlyMap<string, Task>;
  /** Definitions given in place, beside the location of a source dependency. By package name. */
  readonly inlinePackages: ReadonlyMap<string, PackageDefinition>;
}

export interface FeatureTarget {
  readonly selector: TargetSelector;
  readonly tables: TargetTables;
}

export interface Feature {
  readonly name: string;
  /** Names of platforms. */
  readonly platforms: readonly string[] | undefined;
  readonly channels: readonly ManifestChannel[] | undefined;
  readonly channelPriority: ChannelPriority | undefined;
  readonly solveStrategy: SolveStrategy | undefined;
  readonly systemRequirements: SystemRequirements | undefined;
  readonly pypiOptions: PypiOptions | undefined;
  /** For all platforms. */
  readonly base: TargetTables;
  /** In the order of the text: later ones win. */
  readonly targets: readonly FeatureTarget[];
}

/** Deprecated: the least that a machine must have. Versions as text. */
export interface SystemRequirements {
  readonly linux?: string;
  readonly macos?: string;
  readonly cuda?: string;
  readonly archspec?: string;
  readonly libc?: { readonly family: string; readonly version: string };
}

export interface Environment {
  readonly name: string;
  /** Listed features, without the default one. */
  readonly features: readonly string[];
  /** Content written in the environment itself; it comes before the listed features. */
  readonly inline: Feature | undefined;
  readonly noDefaultFeature: boolean;
  readonly solveGroup: string | undefined;
}
