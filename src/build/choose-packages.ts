import path from 'node:path';
import { discoverMembers, type LoadedPackage, loadPackage, loadWorkspace, type Workspace } from '../manifest/index.js';
import { type Diagnostic, isPixiBuildError, PixiBuildError, toPosix } from '../support/index.js';
import { hasRecipe, locatePackage } from './location.js';
import type { BuildSettings } from './types.js';

/** What a run is about. */
export interface ChosenPackages {
  readonly workspace: Workspace;
  readonly packages: readonly LoadedPackage[];
  /** True when the set is all that say `publish = true`. */
  readonly whole: boolean;
  readonly warnings: readonly Diagnostic[];
}

/**
 * The packages that a run is about: all that say `publish = true`, else the closest one; the one of `packagePath`.
 * (spec: publishing.md 7.1.)
 * @throws PixiBuildError, InvalidInputError
 */
export async function choosePackages(settings: BuildSettings): Promise<ChosenPackages> {
  const { cwd, environment, manifestPath, packagePath } = settings;
  if (packagePath !== undefined) {
    const named = manifestPath === undefined ? undefined : await loadWorkspace({ cwd, manifestPath, environment });
    const loaded = await locatePackage(path.resolve(cwd, packagePath), settings, named?.workspace);
    if (named && named.workspace.manifestPath !== loaded.workspace.manifestPath) {
      const [wanted, found] = [named.workspace.manifestPath, loaded.workspace.manifestPath];
      throw new PixiBuildError(
        'workspace-mismatch',
        `'${packagePath}' belongs to the workspace ${found}, not ${wanted}`,
        {
          exitCode: 2,
          hint: 'Leave out --manifest-path: the workspace of a package is found from its place.',
        },
      );
    }
    return { workspace: loaded.workspace, packages: [loaded], whole: false, warnings: loaded.warnings };
  }
  const found = await loadWorkspace({ cwd, manifestPath, environment }).catch(async (error) => {
    const isMissing = isPixiBuildError(error) && error.code === 'manifest-not-found';
    if (!isMissing || manifestPath !== undefined || !(await hasRecipe(cwd))) throw error;
  });
  if (!found) return choosePackages({ ...settings, packagePath: cwd });
  const { workspace, package: closest, warnings } = found;
  const members = (await discoverMembers(workspace)).filter(({ publish }) => publish);
  if (members.length > 0) {
    const packages: LoadedPackage[] = [];
    for (const member of members) packages.push(await loadPackage(member.manifestPath, workspace));
    const more = packages.filter(({ definition }) => definition.manifestPath !== workspace.manifestPath);
    return { workspace, packages, whole: true, warnings: [...warnings, ...more.flatMap((loaded) => loaded.warnings)] };
  }
  if (!closest) {
    throw new PixiBuildError(
      'package-not-found',
      `no package of the workspace '${workspace.name}' says 'publish = true'`,
      {
        exitCode: 2,
        hint: "Add 'publish = true' to the [package] of what is to be published, or name one package with --path.",
      },
    );
  }
  settings.report({
    kind: 'log',
    level: 'info',
    message: `No package says 'publish = true', so the closest one is taken: ${toPosix(path.relative(cwd, closest.manifestPath))}`,
  });
  return { workspace, packages: [await loadPackage(closest.manifestPath, workspace)], whole: false, warnings };
}
