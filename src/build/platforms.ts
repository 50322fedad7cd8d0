import {
  likelyPlatforms,
  type Platform,
  parsePlatform,
  platformOfProcess,
  unknownPlatformMessage,
} from '../conda/index.js';
import { nearestWord, PixiBuildError } from '../support/index.js';
import type { BuildSettings } from './types.js';

/** The platform of this machine. */
export function machinePlatform(): Platform {
  const platform = platformOfProcess(process);
  if (platform) return platform;
  throw new PixiBuildError('platform-unknown', `conda has no name for ${process.platform} on ${process.arch}`, {
    exitCode: 2,
    hint: 'Give --build-platform and --target-platform.',
  });
}

/** The platform that builds what is for a host platform. */
export function buildPlatformOf({ buildPlatform }: BuildSettings, hostPlatform: Platform): Platform {
  return buildPlatform === 'host' ? hostPlatform : (buildPlatform ?? machinePlatform());
}

/** @throws PixiBuildError code `platform-unknown`, exit code 2 */
export function parsePlatformOption(text: string): Platform {
  const platform = parsePlatform(text);
  if (platform && platform !== 'noarch') return platform;
  if (platform === 'noarch') {
    throw new PixiBuildError('platform-unknown', "'noarch' is not the platform of a machine", {
      exitCode: 2,
      hint: 'Noarch packages are built on every platform: leave the option out, or name one such as linux-64.',
    });
  }
  const near = nearestWord(text, likelyPlatforms);
  throw new PixiBuildError('platform-unknown', unknownPlatformMessage(text), {
    exitCode: 2,
    hint: near === undefined ? 'For example linux-64, osx-arm64 or win-64.' : `Did you mean '${near}'?`,
  });
}
