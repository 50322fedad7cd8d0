import { type Platform, parsePlatform, platformOfProcess, unknownPlatformMessage } from '../../conda/index.js';
import type { RecipePlatforms } from '../../recipe/index.js';
import { PixiBuildError } from '../../support/index.js';
import type { CondaBuildV1Params, CondaOutputsParams } from '../protocol/index.js';

/** @throws PixiBuildError code `platform-unknown` */
export function outputPlatforms({ hostPlatform, buildPlatform }: CondaOutputsParams): RecipePlatforms {
  return { host: platformOf(hostPlatform), build: platformOf(buildPlatform) };
}

function platformOf(text: string): Platform {
  const platform = parsePlatform(text);
  if (platform) return platform;
  throw new PixiBuildError('platform-unknown', unknownPlatformMessage(text), { exitCode: 2 });
}

/**
 * Of the prefixes; without them the output's own, and of a noarch one this machine's.
 * @throws PixiBuildError code `platform-unknown`
 */
export function buildPlatforms({ hostPrefix, buildPrefix, output }: CondaBuildV1Params): RecipePlatforms {
  const machine = platformOfProcess(process) ?? 'linux-64';
  const named = output.subdir === 'noarch' ? machine : platformOf(output.subdir);
  return {
    host: hostPrefix ? platformOf(hostPrefix.platform) : named,
    build: buildPrefix ? platformOf(buildPrefix.platform) : machine,
  };
}
