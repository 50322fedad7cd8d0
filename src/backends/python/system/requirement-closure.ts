import { type NamedRequirement, normalizePypiName, parseRequirement } from '../../../manifest/index.js';
import { evaluateMarker, type MarkerEnvironment, parseMarker } from '../pypi/markers.js';
import { parsePypiVersion, parseSpecifier, satisfies } from '../pypi/pep440.js';

/** A project that a Python can import. */
export interface InstalledDistribution {
  readonly name: string;
  readonly version: string;
  /** PEP 508 */
  readonly requires: readonly string[];
  /** Its modules are somewhere else, in a working copy. */
  readonly editable: boolean;
}

/**
 * The installed distributions that fulfil requirements, with all that these need in turn, by normalised name.
 *
 * @returns the first requirement that nothing installed fulfils, if there is one
 */
export function closureOfInstalled(
  requirements: readonly string[],
  installed: readonly InstalledDistribution[],
  environment: MarkerEnvironment,
): { readonly found: ReadonlyMap<string, InstalledDistribution> } | { readonly unmet: string } {
  const byName = new Map(installed.map((distribution) => [normalizePypiName(distribution.name), distribution]));
  const found = new Map<string, InstalledDistribution>();
  const done = new Set<string>();
  const queue: { text: string; extra: string }[] = requirements.map((text) => ({ text, extra: '' }));
  for (let next = queue.shift(); next; next = queue.shift()) {
    const { text, extra } = next;
    const key = `${extra} ${text}`;
    if (done.has(key)) continue;
    done.add(key);
    const requirement = parseRequirement(text);
    if (typeof requirement === 'string') return { unmet: text };
    if (!applies(requirement, { ...environment, extra })) continue;
    const distribution = byName.get(requirement.name);
    if (!distribution || !fulfils(distribution, requirement)) return { unmet: text };
    found.set(requirement.name, distribution);
    for (const wantedExtra of ['', ...requirement.requirement.extras]) {
      queue.push(...distribution.requires.map((inner) => ({ text: inner, extra: wantedExtra })));
    }
  }
  return { found };
}

function applies({ requirement }: NamedRequirement, environment: MarkerEnvironment): boolean {
  if (requirement.envMarkers === undefined) return true;
  const marker = parseMarker(requirement.envMarkers);
  return marker === undefined || evaluateMarker(marker, environment);
}

function fulfils(distribution: InstalledDistribution, { requirement }: NamedRequirement): boolean {
  if (distribution.editable || requirement.kind !== 'version') return false;
  const version = parsePypiVersion(distribution.version);
  const specifier = parseSpecifier(requirement.version === '*' ? '' : requirement.version);
  return version !== undefined && specifier !== undefined && satisfies(version, specifier);
}
