import type { Platform } from '../../conda/index.js';
import type { VirtualPackageSetting } from './model.js';

/** The least microarchitecture of a subdir. */
const baselines: Readonly<Record<string, string>> = {
  'linux-32': 'x86',
  'win-32': 'x86',
  'linux-aarch64': 'aarch64',
  'linux-armv6l': 'aarch64',
  'linux-armv7l': 'aarch64',
  'win-arm64': 'aarch64',
  'osx-arm64': 'm1',
  'linux-ppc64le': 'ppc64le',
  'linux-ppc64': 'ppc64',
  'linux-riscv64': 'riscv64',
};

/** What pixi takes a machine of a subdir to have when the manifest says nothing. Spec: manifest.md 2.4. */
export function defaultVirtualPackages(subdir: Platform): VirtualPackageSetting[] {
  const packages: VirtualPackageSetting[] = [];
  const add = (name: string, version: string, build = ''): number => packages.push({ name, version, build });
  const family = subdir.split('-')[0];
  if (family === 'linux') {
    add('__unix', '0', '0');
    add('__linux', '4.18');
    add('__glibc', '2.28');
  } else if (family === 'osx') {
    add('__unix', '0', '0');
    add('__osx', '13.0');
  } else if (family === 'win') {
    add('__win', '10.0');
  } else if (/^(?:freebsd|ios|iossimulator|android|emscripten)$/.test(family ?? '')) {
    add('__unix', '0', '0');
  }
  const baseline = baselines[subdir] ?? (/^(?:linux|osx|win|freebsd)-64$/.test(subdir) ? 'x86_64' : undefined);
  if (baseline !== undefined) add('__archspec', '0', baseline);
  return packages;
}

/** The first list with the entries of the second over it, by name; sorted by name. */
export function overlayVirtualPackages(
  base: readonly VirtualPackageSetting[],
  over: readonly VirtualPackageSetting[],
): VirtualPackageSetting[] {
  const byName = new Map(base.map((entry) => [entry.name, entry]));
  for (const entry of over) byName.set(entry.name, entry);
  return [...byName.values()].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}
