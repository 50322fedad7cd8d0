import { isPackageName, MatchSpec, NameMatcher, type Platform, VersionSpec } from '../../../conda/index.js';
import { isPypiName, type NamedRequirement, normalizePypiName } from '../../../manifest/index.js';
import type { Reporter } from '../../../support/index.js';
import { condaVersionSpec } from '../requires-python.js';
import type { CondaNames } from './conda-names.js';
import { appliesToPlatform } from './platform-markers.js';

export interface MappingOptions {
  /** PyPI name, in any spelling, to conda name; false leaves it out. */
  readonly userMap: Readonly<Record<string, string | false>>;
  /** Base URLs of the channels, in the order of the search. */
  readonly channels: readonly string[];
  /** `noarch` for noarch packages, else the host platform. */
  readonly platform: Platform;
  readonly names: CondaNames;
  readonly report: Reporter;
}

/**
 * The conda packages that Python requirements stand for, in their order. The user's own map comes first, and is asked
 * without any network; the first channel that knows one of the rest answers for all of them. Spec: backends 2.7.
 *
 * @throws PixiBuildError code `pypi-mapping-unavailable`
 */
export async function mapRequirements(
  requirements: readonly NamedRequirement[],
  options: MappingOptions,
): Promise<MatchSpec[]> {
  const warn = (message: string): void => options.report({ kind: 'log', level: 'warning', message });
  const userMap = normalizedUserMap(options.userMap, warn);
  const applying = requirements.filter((requirement) => appliesToPlatform(requirement, options.platform));
  const unknown = applying.filter(({ name }) => !userMap.has(name));
  const found = unknown.length > 0 ? await namesInChannels(unknown, options) : new Map<string, string>();
  return applying.flatMap((requirement) => {
    const own = userMap.get(requirement.name);
    if (own === false) return [];
    const condaName = own ?? found.get(requirement.name);
    if (condaName !== undefined) return [condaSpec(condaName, requirement, warn)];
    warn(`No conda package is known for the Python requirement '${requirement.name}'; it is left out`);
    return [];
  });
}

function normalizedUserMap(
  map: Readonly<Record<string, string | false>>,
  warn: (message: string) => void,
): ReadonlyMap<string, string | false> {
  const normalized = new Map<string, string | false>();
  for (const [key, value] of Object.entries(map)) {
    const name = normalizePypiName(key);
    if (!isPypiName(key)) warn(`'${key}' in pypi-conda-map is no PyPI name and is ignored`);
    else if (value !== false && !isPackageName(value)) {
      warn(`'${value}' in pypi-conda-map is no conda package name and is ignored`);
    } else {
      if (normalized.has(name)) warn(`'${key}' is in pypi-conda-map twice; the last entry counts`);
      normalized.set(name, value);
    }
  }
  return normalized;
}

async function namesInChannels(
  requirements: readonly NamedRequirement[],
  { channels, names }: MappingOptions,
): Promise<ReadonlyMap<string, string>> {
  for (const channel of channels.map(channelName)) {
    const found = new Map<string, string>();
    await Promise.all(
      requirements.map(async ({ name }) => {
        const condaName = await names.condaName(channel, name);
        if (condaName !== undefined && isPackageName(condaName)) found.set(name, condaName);
      }),
    );
    if (found.size > 0) return found;
  }
  return new Map();
}

/** The last segment of a channel's URL: `conda-forge`. */
export function channelName(url: string): string {
  return url.replace(/\/+$/, '').replace(/^.*\//, '');
}

/**
 * The requirement's versions as conda has them; extras have no counterpart. Other than upstream, `==2.*` stays a prefix.
 */
function condaSpec(name: string, { requirement }: NamedRequirement, warn: (message: string) => void): MatchSpec {
  const spec = MatchSpec.of({ name: NameMatcher.parse(name) });
  const written = requirement.kind === 'version' ? requirement.version : '*';
  if (written === '*') return spec;
  const text = condaVersionSpec(written);
  if (text === undefined) {
    warn(`The versions '${written}' of '${name}' cannot be written for conda; any version will do`);
    return spec;
  }
  return spec.with({ version: VersionSpec.parse(text, 'strict') });
}
