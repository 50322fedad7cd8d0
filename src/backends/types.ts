import type { ChannelNetwork } from '../channel/index.js';
import type { HashExplanation } from '../recipe/index.js';
import type { EnvironmentIsolation } from '../scripting/index.js';
import type { Reporter, TextLocation } from '../support/index.js';
import type {
  Capabilities,
  CondaBuildV1Params,
  CondaBuildV1Result,
  CondaOutput,
  CondaOutputsParams,
  CondaOutputsResult,
  InitializeParams,
} from './protocol/index.js';

/**
 * Something that tells which packages sources can yield, and builds them. One instance serves one source; `initialize`
 * comes first and once, the rest any number of times, with different platforms and work directories.
 */
export interface Backend {
  readonly name: string;
  readonly version: string;
  negotiateCapabilities(): Promise<Capabilities>;
  initialize(params: InitializeParams): Promise<void>;
  outputs(params: CondaOutputsParams): Promise<CondaOutputsResult>;
  /** What its outputs are, and why, for people. */
  describe?(params: CondaOutputsParams): Promise<readonly OutputDescription[]>;
  /**
   * Where its own file asks for one of some packages, the first of them that is there.
   * @param names normalised
   */
  locate?(names: readonly string[]): Promise<TextLocation | undefined>;
  /** For outputs whose builds share a part: the name of the folder that each of them has to itself in its turn. */
  buildFolder?(output: CondaOutput): string | undefined;
  build(params: CondaBuildV1Params, context: BuildContext): Promise<CondaBuildV1Result>;
  dispose(): Promise<void>;
}

/** Programs that keep what compilers made. */
export const compilerCaches = ['ccache', 'sccache'] as const;
export type CompilerCacheName = (typeof compilerCaches)[number];

/** An output in all detail. */
export interface OutputDescription {
  readonly name: string;
  readonly version: string;
  readonly build: string;
  readonly subdir: string;
  /** Its recipe with all values filled in, with the keys of recipes. */
  readonly recipe: object;
  /** What its build string is made from. */
  readonly hash: HashExplanation;
}

/** What a backend needs of the run that it is part of. */
export interface BackendContext {
  readonly report: Reporter;
  /** The caller's; build scripts see only what is meant to pass. */
  readonly environment: NodeJS.ProcessEnv;
  /** Recipes may use what is experimental. */
  readonly experimental?: boolean;
}

/** What the caller wants of packages, whatever their recipes say. */
export interface PackingWishes {
  /** The packages do not hold the recipe that they were made from, and cannot be rebuilt. */
  readonly leavesRecipeOut?: boolean;
  /** Packages that Windows may install may hold symlinks. */
  readonly allowSymlinksOnWindows?: boolean;
  /** A program or library that holds the prefix of its build is an error. */
  readonly refusesPrefixInBinaries?: boolean;
  /** How many threads compress a package at most; what processors and memory admit when left out. */
  readonly compressionThreads?: number;
}

/** What a build needs beside its parameters. */
export interface BuildContext extends BackendContext {
  /** Ends the build and all its processes. */
  readonly signal?: AbortSignal;
  /** Where tools come from: conda environments that the caller has made, or the machine. */
  readonly toolchain: 'conda' | 'system';
  /** Build time, milliseconds since 1970; from SOURCE_DATE_EPOCH where that is set. */
  readonly timestampMs: number;
  /** Absolute: where all builds of the run work, which is no part of any source. */
  readonly buildDirectory: string;
  /** Absolute; kept between runs and shared by them. */
  readonly cacheDirectory: string;
  /** Absolute: the part of it that has sources. */
  readonly sourceCacheDirectory: string;
  /**
   * Staging outputs that the run has built: the folder that each is kept in until the run ends, and the files that it put
   * into the prefix. Grows.
   */
  readonly staged: Map<string, readonly string[]>;
  /** For sources; opened when first asked for. */
  readonly network: () => Promise<ChannelNetwork>;
  /**
   * A program that packing needs and the environments lack, from the package of its name: its absolute path; undefined
   * where no channel has it, or there are no channels.
   */
  readonly fetchProgram?: (name: string) => Promise<string | undefined>;
  readonly packing?: PackingWishes;
  /** Wired into the compilers of builds. */
  readonly compilerCache?: CompilerCacheName;
  /** How much of the caller's environment build scripts see; `strict` when left out. */
  readonly isolation?: EnvironmentIsolation;
  /** Milliseconds that a build script may take; no limit when left out. */
  readonly timeoutMs?: number;
  /** Nothing is fetched: what the machine has is used. */
  readonly offline?: boolean;
}
