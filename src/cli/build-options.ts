import path from 'node:path';
import {
  type BuildSettings,
  type CompilerCacheName,
  parseBuildNumber,
  parsePackageFormat,
  parsePlatformOption,
  parseVariants,
  type Toolchain,
} from '../build/index.js';
import { isOffline as offlineByEnvironment } from '../channel/index.js';
import type { Platform } from '../conda/index.js';
import type { TestMode } from '../testing/index.js';
import type { CommandContext } from './context.js';

/** The options of publish, build and plan, as commander gives them. */
export interface BuildOptions {
  readonly path?: string;
  readonly manifestPath?: string;
  readonly channel: readonly string[];
  readonly targetPlatform?: string;
  readonly buildPlatform?: string;
  readonly toolchain: Toolchain;
  readonly variant: readonly string[];
  readonly variantConfig: readonly string[];
  readonly buildNumber?: string;
  readonly buildStringPrefix?: string;
  readonly buildDir?: string;
  readonly packageFormat?: string;
  readonly compilerCache?: CompilerCacheName;
  readonly clean?: boolean;
  readonly keepBuild?: boolean;
  readonly includeRecipe: boolean;
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
    channels: options.channel,
    toolchain: options.toolchain,
    buildPlatform: options.buildPlatform === undefined ? undefined : parsePlatformOption(options.buildPlatform),
    variants: {
      values: parseVariants(options.variant),
      files: options.variantConfig.map((file) => path.resolve(cwd, file)),
    },
    buildNumber: options.buildNumber === undefined ? undefined : parseBuildNumber(options.buildNumber),
    buildStringPrefix: options.buildStringPrefix,
    buildDirectory: options.buildDir,
    compilerCache: options.compilerCache,
    clean: options.clean,
    keepBuild: options.keepBuild,
    offline: isOffline(options, environment) || undefined,
    packageFormat: options.packageFormat === undefined ? undefined : parsePackageFormat(options.packageFormat),
    packing: {
      leavesRecipeOut: !options.includeRecipe,
      allowSymlinksOnWindows: options.allowSymlinksOnWindows,
      refusesPrefixInBinaries: options.errorPrefixInBinary,
    },
    environment,
    report: context.terminal.report,
    signal,
  };
}

/** `--offline`, or `PIXI_OFFLINE`. */
export function isOffline(options: Pick<BuildOptions, 'offline'>, environment: NodeJS.ProcessEnv): boolean {
  return options.offline === true || offlineByEnvironment(environment);
}

export function targetPlatform(options: BuildOptions): Platform | undefined {
  return options.targetPlatform === undefined ? undefined : parsePlatformOption(options.targetPlatform);
}
