import path from 'node:path';
import { type BuildSettings, parsePlatformOption, type Toolchain } from '../build/index.js';
import type { Platform } from '../conda/index.js';
import { PixiBuildError } from '../support/index.js';
import type { CommandContext } from './context.js';

/** The options of publish, build and plan, as commander gives them. */
export interface BuildOptions {
  readonly path?: string;
  readonly manifestPath?: string;
  readonly targetPlatform?: string;
  readonly buildPlatform?: string;
  readonly toolchain: Toolchain;
  readonly variant: readonly string[];
  readonly variantConfig: readonly string[];
  readonly buildNumber?: string;
  readonly buildStringPrefix?: string;
  readonly buildDir?: string;
  readonly packageFormat?: string;
  readonly offline?: boolean;
}

/** @throws PixiBuildError code `usage`, exit code 2, for option values that make no sense */
export function buildSettings(context: CommandContext, options: BuildOptions): BuildSettings {
  const { cwd, environment, signal } = context;
  return {
    cwd,
    manifestPath: options.manifestPath,
    packagePath: options.path,
    toolchain: options.toolchain,
    buildPlatform: options.buildPlatform === undefined ? undefined : parsePlatformOption(options.buildPlatform),
    variants: {
      values: parseVariants(options.variant),
      files: options.variantConfig.map((file) => path.resolve(cwd, file)),
    },
    buildNumber: parseBuildNumber(options.buildNumber),
    buildStringPrefix: options.buildStringPrefix,
    buildDirectory: options.buildDir,
    packageFormat: parsePackageFormat(options.packageFormat),
    environment,
    report: context.terminal.report,
    signal,
  };
}

export function targetPlatform(options: BuildOptions): Platform | undefined {
  return options.targetPlatform === undefined ? undefined : parsePlatformOption(options.targetPlatform);
}

const usage = (message: string, hint?: string): PixiBuildError =>
  new PixiBuildError('usage', message, { exitCode: 2, hint });

/**
 * `KEY=V1,V2`; repeats of a key add up. Blanks around names and values do not count, empty values are left out.
 * (spec: publishing.md 7.6.)
 */
export function parseVariants(texts: readonly string[]): Record<string, string[]> {
  const values: Record<string, string[]> = {};
  for (const text of texts) {
    const at = text.indexOf('=');
    const key = text.slice(0, Math.max(at, 0)).trim();
    const list = text
      .slice(at + 1)
      .split(',')
      .map((value) => value.trim())
      .filter((value) => value !== '');
    if (at < 0 || key === '' || list.length === 0 || list.some((value) => value.includes('='))) {
      throw usage(`'${text}' is not a variant`, 'Write --variant KEY=VALUE or KEY=VALUE1,VALUE2.');
    }
    values[key] = [...(values[key] ?? []), ...list];
  }
  return values;
}

function parseBuildNumber(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const number = Number(text);
  if (!/^\d+$/.test(text) || !Number.isSafeInteger(number)) {
    throw usage(`'${text}' is not a build number`, 'A build number is a whole number from 0.');
  }
  return number;
}

/** `conda`, `conda:max`, `tar-bz2:9`. Letter case and punctuation of the name do not count. (spec: packaging.md 11.) */
export function parsePackageFormat(text: string | undefined): BuildSettings['packageFormat'] {
  if (text === undefined) return undefined;
  const [name = '', level, ...more] = text.split(':');
  const folded = name.toLowerCase().replace(/[^a-z0-9]/g, '');
  if (more.length > 0 || (folded !== 'conda' && folded !== 'tarbz2')) {
    throw usage(`'${text}' is not a package format`, 'Use conda or tar-bz2, with a level after a colon: conda:max.');
  }
  const archiveType = folded === 'conda' ? 'conda' : 'tar_bz2';
  return { archiveType, compressionLevel: parseLevel(level, archiveType, text) };
}

function parseLevel(level: string | undefined, archiveType: 'conda' | 'tar_bz2', text: string) {
  if (level === undefined || ['default', 'normal'].includes(level)) return 'default';
  if (['max', 'highest'].includes(level)) return 'highest';
  if (['min', 'fast', 'lowest'].includes(level)) return 'lowest';
  const [lowest, highest] = archiveType === 'conda' ? [-7, 22] : [1, 9];
  const number = Number(level);
  if (!Number.isInteger(number) || level.trim() === '' || number < lowest || number > highest) {
    throw usage(
      `'${text}' has no valid compression level`,
      `Use a number from ${lowest} to ${highest}, or max, default, min.`,
    );
  }
  return number;
}
