import { type Platform, platformFamily } from '../../../conda/index.js';
import type { NamedRequirement } from '../../../manifest/index.js';
import { evaluateMarker, type MarkerEnvironment, markerVariables, parseMarker } from './markers.js';

const machines: Readonly<Record<string, string>> = {
  'linux-64': 'x86_64',
  'linux-aarch64': 'aarch64',
  'linux-ppc64le': 'ppc64le',
  'linux-s390x': 's390x',
  'linux-armv6l': 'armv6l',
  'linux-armv7l': 'armv7l',
  'linux-32': 'i686',
  'osx-64': 'x86_64',
  'osx-arm64': 'arm64',
  'win-64': 'AMD64',
  'win-32': 'x86',
  'win-arm64': 'ARM64',
};

/** What markers can ask of a platform alone, without knowing the Python. Spec: backends 2.7. */
export function platformMarkers(platform: Platform): MarkerEnvironment {
  const platform_machine = machines[platform] ?? 'x86_64';
  switch (platformFamily(platform)) {
    case 'osx':
      return { sys_platform: 'darwin', os_name: 'posix', platform_system: 'Darwin', platform_machine };
    case 'win':
      return { sys_platform: 'win32', os_name: 'nt', platform_system: 'Windows', platform_machine };
    default:
      return { sys_platform: 'linux', os_name: 'posix', platform_system: 'Linux', platform_machine };
  }
}

/**
 * Whether a requirement counts for a package. One that depends on the version or kind of Python never does, since the
 * package is made once for all of them; of a noarch package none that has a marker at all. Spec: backends 2.7.
 */
export function appliesToPlatform({ requirement }: NamedRequirement, platform: Platform): boolean {
  const { envMarkers } = requirement;
  if (envMarkers === undefined) return true;
  if (platform === 'noarch') return false;
  const marker = parseMarker(envMarkers);
  const environment = platformMarkers(platform);
  if (!marker || [...markerVariables(marker)].some((name) => !Object.hasOwn(environment, name))) return false;
  return evaluateMarker(marker, environment);
}
