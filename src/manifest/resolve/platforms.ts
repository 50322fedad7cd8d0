import { type Platform, parsePlatform } from '../../conda/index.js';
import { PixiBuildError } from '../../support/index.js';
import { featuresOf } from '../workspace/environments.js';
import type { SystemRequirements, VirtualPackageSetting, Workspace, WorkspacePlatform } from '../workspace/model.js';
import { plainPlatform } from '../workspace/platforms.js';
import { uniteSystemRequirements } from '../workspace/system-requirements.js';
import { compareVersionTexts } from '../workspace/values.js';
import { overlayVirtualPackages } from '../workspace/virtual-packages.js';

/**
 * The platforms of an environment in the workspace's order: those that all its features have which name any, with what
 * its system requirements ask for. Spec: manifest.md 6.3, 2.10.
 *
 * @throws PixiBuildError when the workspace has no such environment
 */
export function environmentPlatforms(workspace: Workspace, name = 'default'): WorkspacePlatform[] {
  const environment = workspace.environments.get(name);
  if (!environment) throw new PixiBuildError('unknown-environment', `unknown environment '${name}'`, { exitCode: 2 });
  const features = featuresOf(environment, workspace.features);
  const restricting = features.flatMap((feature) => (feature.platforms ? [new Set(feature.platforms)] : []));
  const requirements = uniteSystemRequirements(
    features.map((feature) => feature.systemRequirements),
    compareVersionTexts,
  );
  return workspace.platforms
    .filter((platform) => restricting.every((names) => names.has(platform.name)))
    .map((platform) => withRequirements(platform, requirements));
}

/**
 * The platform of a name, else the plain platform of a subdir, even when the workspace does not list it.
 *
 * @throws PixiBuildError when it is neither
 */
export function workspacePlatform(workspace: Workspace, name: string): WorkspacePlatform {
  const declared = environmentPlatforms(workspace).find((platform) => platform.name === name);
  if (declared) return declared;
  const subdir: Platform | undefined = parsePlatform(name);
  if (subdir !== undefined) {
    const requirements = workspace.features.get('default')?.systemRequirements;
    return withRequirements(plainPlatform(subdir), requirements ?? {});
  }
  throw new PixiBuildError('unknown-platform', `'${name}' is neither a platform of the workspace nor a conda subdir`, {
    exitCode: 2,
    hint: `The workspace has ${workspace.platforms.map((platform) => platform.name).join(', ') || 'none'}`,
  });
}

function withRequirements(platform: WorkspacePlatform, requirements: SystemRequirements): WorkspacePlatform {
  const asked = requiredVirtualPackages(platform.subdir, requirements);
  if (asked.length === 0) return platform;
  return { ...platform, virtualPackages: overlayVirtualPackages(platform.virtualPackages, asked) };
}

function requiredVirtualPackages(subdir: Platform, requirements: SystemRequirements): VirtualPackageSetting[] {
  const { linux, macos, cuda, libc, archspec } = requirements;
  const packages: VirtualPackageSetting[] = [];
  const add = (name: string, version: string | undefined, build = ''): void => {
    if (version !== undefined) packages.push({ name, version, build });
  };
  const isLinux = subdir.startsWith('linux-');
  const isMac = subdir.startsWith('osx-');
  if (isLinux) add('__linux', linux);
  if (isLinux && libc) add(`__${libc.family}`, libc.version);
  if (isMac) add('__osx', macos);
  else add('__cuda', cuda);
  if (archspec !== undefined) add('__archspec', '0', archspec);
  return packages;
}
