import { defaultFacts, isUnix, type Platform } from '../../conda/index.js';
import type { VirtualPackageSetting } from './model.js';

/** What pixi takes a machine of a subdir to have when the manifest says nothing. Spec: manifest.md 2.4. */
export function defaultVirtualPackages(subdir: Platform): VirtualPackageSetting[] {
  const packages: VirtualPackageSetting[] = [];
  const add = (name: string, version: string | undefined, build = ''): void => {
    if (version !== undefined) packages.push({ name, version, build });
  };
  const facts = defaultFacts(subdir);
  if (isUnix(subdir)) add('__unix', '0', '0');
  add('__linux', facts.linuxVersion);
  add(`__${facts.libc?.family}`, facts.libc?.version);
  add('__osx', facts.macVersion);
  add('__win', facts.windowsVersion);
  if (facts.microarchitecture !== undefined) add('__archspec', '0', facts.microarchitecture);
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
