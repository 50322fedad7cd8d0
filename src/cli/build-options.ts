import path from 'node:path';
import {
  type BuildSettings,
  type CompilerCacheName,
  type EnvironmentIsolation,
  parseBuildNumber,
  parsePackageFormat,
  parsePlatformOption,
  parseThreadCount,
  parseTimeLimit,
  parseVariants,
  type Toolchain,
} from '../build/index.js';
import { isOffline as offlineByEnvironment } from '../channel/index.js';
import type { Platform } from '../conda/index.js';
import { PixiBuildError } from '../support/index.js';
import type { TestMode } from '../testing/index.js';
import type { CommandContext } from './context.js';

/** The options of publish, build and plan, as commander gives them. */
export interface BuildOptions {
  readonly path?: string;
  readonly manifestPath?: string;
  readonly channel?: readonly string[];
  readonly targetPlatform?: string;
  readonly buildPlatform?: string;
  readonly toolchain: Toolchain;
  readonly variant?: readonly string[];
  readonly variantConfig?: readonly string[];
  readonly buildNumber?: string;
  readonly buildStringPrefix?: string;
  readonly buildDir?: string;
  readonly packageFormat?: string;
  readonly compilerCache?: CompilerCacheName;
  readonly compressionThreads?: string;
  readonly buildTimeout?: string;
  readonly testTimeout?: string;
  readonly envIsolation?: EnvironmentIsolation;
  readonly experimental?: boolean;
  readonly clean?: boolean;
  readonly keepBuild?: boolean;
  readonly includeRecipe?: boolean;
  readonly allowSymlinksOnWindows?: boolean;
  readonly errorPrefixInBinary?: boolean;
  readonly offline?: boolean;
  readonly test: TestMode;
}

/** @throws PixiBuildError code `usage`, exit code 2, for option values that make no sense */
export function buildSettings(context: CommandContext, options: BuildOptions): BuildSettings {
  const { cwd, environment, signal } = context;
  return {
    cwd,
    manifestPath: options.manifestPath,
    packagePath: options.path,
    channels: options.channel ?? [],
    toolchain: options.toolchain,
    buildPlatform: options.buildPlatform === undefined ? undefined : parsePlatformOption(options.buildPlatform),
    variants: {
      values: parseVariants(options.variant ?? []),
      files: options.variantConfig?.map((file) => path.resolve(cwd, file)) ?? [],
    },
    buildNumber: options.buildNumber === undefined ? undefined : parseBuildNumber(options.buildNumber),
    buildStringPrefix: options.buildStringPrefix,
    buildDirectory: options.buildDir,
    compilerCache: options.compilerCache,
    timeLimits: timeLimits(options),
    isolation: isolationOf(options),
    experimental: options.experimental,
    clean: options.clean,
    keepBuild: options.keepBuild,
    offline: isOffline(options, environment) || undefined,
    packageFormat: options.packageFormat === undefined ? undefined : parsePackageFormat(options.packageFormat),
    packing: {
      leavesRecipeOut: options.includeRecipe === false,
      allowSymlinksOnWindows: options.allowSymlinksOnWindows,
      refusesPrefixInBinaries: options.errorPrefixInBinary,
      compressionThreads:
        options.compressionThreads === undefined ? undefined : parseThreadCount(options.compressionThreads),
    },
    environment,
    report: context.terminal.report,
    signal,
  };
}

/** @throws PixiBuildError code `usage` */
export function timeLimits(options: Pick<BuildOptions, 'buildTimeout' | 'testTimeout'>): BuildSettings['timeLimits'] {
  const limit = (text?: string): number | undefined => (text === undefined ? undefined : parseTimeLimit(text));
  return { buildMs: limit(options.buildTimeout), testMs: limit(options.testTimeout) };
}

function isolationOf({ envIsolation = 'strict', toolchain }: BuildOptions): EnvironmentIsolation {
  if (toolchain === 'system' && envIsolation !== 'strict') {
    const message = `'--env-isolation ${envIsolation}' is for builds in conda environments, not for '--toolchain system'`;
    throw new PixiBuildError('usage', message, { exitCode: 2 });
  }
  return envIsolation;
}

/** For the network of a channel that is published to. */
export function networkOptions({ cwd, environment, terminal }: CommandContext, options: BuildOptions) {
  const { manifestPath, path: packagePath } = options;
  const offline = isOffline(options, environment) || undefined;
  return { cwd, manifestPath, packagePath, environment, report: terminal.report, offline };
}

/** `--offline`, or `PIXI_OFFLINE`. */
export function isOffline(options: Pick<BuildOptions, 'offline'>, environment: NodeJS.ProcessEnv): boolean {
  return options.offline === true || offlineByEnvironment(environment);
}

export function targetPlatform(options: BuildOptions): Platform | undefined {
  return options.targetPlatform === undefined ? undefined : parsePlatformOption(options.targetPlatform);
}
