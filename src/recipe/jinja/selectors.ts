import { isUnix, type Platform, platformArchitecture, platformFamily, platforms } from '../../conda/index.js';

/** The platforms of a build. */
export interface RecipePlatforms {
  /** What the package is for; the real platform also for noarch packages. */
  readonly host: Platform;
  readonly build: Platform;
  /** What compilers make programs for, when it is not the host platform. */
  readonly target?: Platform;
}

/**
 * The variables by which conditions tell platforms apart. All but `build_platform` speak of the host platform.
 * Spec: recipe.md 15.1.
 */
export function selectorVariables({
  host,
  build,
  target = host,
}: RecipePlatforms): ReadonlyMap<string, string | boolean> {
  const variables = new Map<string, string | boolean>();
  for (const platform of platforms) {
    const family = platformFamily(platform);
    if (family === undefined) continue;
    variables.set(family, false);
    variables.set(shortName(platform), false);
    variables.set(architectureName(platform), false);
  }
  variables.set('unix', isUnix(host));
  const family = platformFamily(host);
  if (family !== undefined) {
    variables.set(family, true);
    variables.set(shortName(host), true);
    variables.set(architectureName(host), true);
    if (family === 'iossimulator') variables.set('ios', true);
  }
  variables.set('target_platform', target);
  variables.set('host_platform', host);
  variables.set('build_platform', build);
  variables.set('SHLIB_EXT', sharedLibraryExtension(target));
  return variables;
}

/** `linux-64` -> `linux64`. */
const shortName = (platform: Platform): string => platform.replace('-', '');

/** `linux-64` -> `x86_64`. */
const architectureName = (platform: Platform): string => platformArchitecture(platform) ?? '';

function sharedLibraryExtension(platform: Platform): string {
  const family = platformFamily(platform);
  if (family === 'win') return '.dll';
  if (family === 'osx' || family === 'ios' || family === 'iossimulator') return '.dylib';
  // rattler-build knows no others, and says so.
  return family === 'linux' || family === 'android' ? '.so' : '.not_implemented';
}
