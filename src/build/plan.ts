import type { CondaOutput } from '../backends/index.js';
import type { Platform } from '../conda/index.js';
import type { Workspace } from '../manifest/index.js';
import { type PackageIdentity, PixiBuildError } from '../support/index.js';
import { Checkouts } from './checkouts.js';
import { choosePackages } from './choose-packages.js';
import { buildOrder } from './order.js';
import { RunNetwork } from './run-network.js';
import { openPackage, type PackageSession, packageOutputs } from './session.js';
import { isAskedFor, sourceSpecs, sourceTargetOf } from './source-dependencies.js';
import { type BuildPlan, type BuildSettings, fileStem, type PlannedPackage } from './types.js';
import { unusedVariants } from './unused-variants.js';

interface FoundOutput {
  readonly session: PackageSession;
  readonly output: CondaOutput;
  readonly hostPlatform: Platform;
}

/**
 * Finds what a workspace, or one package of it, yields on some platforms, in the order of building. Nothing is built.
 *
 * A noarch package appears once, with the first of the platforms. Without any `publish = true` the closest package is
 * taken, as with `packagePath`. (spec: publishing.md 7.1 to 7.4.)
 *
 * @param platforms the host platforms; those that the workspace names when left out
 * @throws PixiBuildError, InvalidInputError for bad manifests and for sets that cannot be published
 */
export async function planBuild(settings: BuildSettings, platforms?: readonly Platform[]): Promise<BuildPlan> {
  const network = new RunNetwork(settings);
  try {
    return await planWith(settings, new Checkouts(settings, network), platforms);
  } finally {
    await network.close();
  }
}

async function planWith(
  settings: BuildSettings,
  checkouts: Checkouts,
  platforms: readonly Platform[] | undefined,
): Promise<BuildPlan> {
  const { workspace, packages, whole, warnings } = await choosePackages(settings);
  const workspacePlatforms = [...new Set(workspace.platforms.map(({ subdir }) => subdir))];
  const found: FoundOutput[] = [];
  for (const loaded of packages) {
    const session = await openPackage(loaded, workspace, settings, checkouts);
    const noarch = new Set<string>();
    for (const hostPlatform of platforms ?? workspacePlatforms) {
      const outputs = await packageOutputs(session, workspace, hostPlatform, settings);
      if (outputs.length === 0) {
        const message = `skipping '${session.directory}': no outputs for platform ${hostPlatform}`;
        settings.report({ kind: 'log', level: 'warning', message });
      }
      for (const output of outputs) {
        const stem = fileStem(identityOf(output));
        if (output.metadata.subdir === 'noarch') {
          if (noarch.has(stem)) continue;
          noarch.add(stem);
        }
        found.push({ session, output, hostPlatform });
      }
    }
    await session.backend.dispose();
  }
  refuseDuplicates(found);
  if (whole) checkClosure(found, workspace);
  else if (!settings.allowSourceRunDependencies) for (const entry of found) refuseSourceRunDependencies(entry, found);
  const ordered = orderedPackages(found, settings);
  for (const message of unusedVariants(settings.variants?.values ?? {}, ordered)) {
    settings.report({ kind: 'log', level: 'warning', message });
  }
  return {
    workspaceRoot: workspace.root,
    workspaceName: workspace.name,
    manifestPath: workspace.manifestPath,
    workspacePlatforms,
    packages: ordered,
    warnings,
  };
}

function identityOf({ metadata }: CondaOutput): PackageIdentity {
  const { name, version, build, subdir } = metadata;
  return { name, version, build, subdir };
}

function checkClosure(found: readonly FoundOutput[], workspace: Workspace): void {
  const members = new Set(found.map(({ session }) => session.directory));
  const violations = new Set<string>();
  for (const { session, output } of found) {
    for (const spec of sourceSpecs(output, 'all')) {
      const target = sourceTargetOf(spec, session, workspace.root);
      if (!target || target.isOwn) continue;
      const name = output.metadata.name;
      if (target.directory === undefined) {
        violations.add(`package '${name}' depends on '${target.text}', which lives outside the workspace`);
      } else if (!members.has(target.directory)) {
        violations.add(`package '${name}' depends on '${spec.name}', which is not part of the publish set`);
      }
    }
  }
  if (violations.size === 0) return;
  throw new PixiBuildError('publish-set-not-closed', 'the packages cannot be published as a self-contained set', {
    exitCode: 2,
    details: [...violations].sort(),
    hint: "Add 'publish = true' to the packages that are missing.",
  });
}

function refuseSourceRunDependencies({ session, output }: FoundOutput, found: readonly FoundOutput[]): void {
  const own = new Set(found.map((entry) => entry.output.metadata.name));
  const names = sourceSpecs(output, 'run')
    .filter((spec) => 'source' in spec && !own.has(spec.name))
    .map((spec) => spec.name);
  if (names.length === 0) return;
  const list = [...new Set(names)].sort().join(', ');
  throw new PixiBuildError(
    'source-run-dependencies',
    `package '${output.metadata.name}' has source run dependencies (${list}) and cannot be published on its own`,
    {
      exitCode: 2,
      hint: `Publish the whole workspace, with 'publish = true' in ${session.directory} and in what it needs.`,
    },
  );
}

function refuseDuplicates(found: readonly FoundOutput[]): void {
  const owners = new Map<string, FoundOutput>();
  for (const entry of found) {
    const { name } = entry.output.metadata;
    const other = owners.get(name);
    if (other && other.session.directory !== entry.session.directory) {
      const places = [other.session.directory, entry.session.directory].join("' and '");
      throw new PixiBuildError('duplicate-output', `the packages in '${places}' both yield '${name}'`, { exitCode: 2 });
    }
    owners.set(name, entry);
  }
}

function orderedPackages(found: readonly FoundOutput[], settings: BuildSettings): PlannedPackage[] {
  const idOf = ({ output, hostPlatform }: FoundOutput): string => {
    const identity = identityOf(output);
    return `${fileStem(identity)}@${identity.subdir === 'noarch' ? 'noarch' : hostPlatform}`;
  };
  const byId = new Map(found.map((entry) => [idOf(entry), entry]));
  const byName = new Map<string, string[]>();
  for (const [id, { output }] of byId)
    byName.set(output.metadata.name, [...(byName.get(output.metadata.name) ?? []), id]);
  const needs = new Map<string, string[]>();
  for (const [id, entry] of byId) {
    const sources = sourceSpecs(entry.output, 'all').filter((spec) => 'source' in spec);
    const candidates = sources.flatMap((spec) =>
      (byName.get(spec.name) ?? []).filter((need) => {
        const other = byId.get(need);
        return other && (other.session !== entry.session || isAskedFor(other.output, spec));
      }),
    );
    needs.set(
      id,
      candidates.filter((need) => {
        const other = byId.get(need);
        return (
          need !== id && (other?.output.metadata.subdir === 'noarch' || other?.hostPlatform === entry.hostPlatform)
        );
      }),
    );
  }
  const { ordered, cycles } = buildOrder(needs);
  for (const cycle of cycles) {
    // Outputs of one recipe may need each other to run.
    if (new Set(cycle.map((id) => byId.get(id)?.session)).size === 1) continue;
    const message = `these packages depend on each other: ${[...cycle, cycle[0]].join(' -> ')}`;
    settings.report({ kind: 'log', level: 'warning', message });
  }
  return ordered.map((id) => {
    const { session, output, hostPlatform } = byId.get(id) as FoundOutput;
    return {
      id,
      identity: identityOf(output),
      buildNumber: output.metadata.buildNumber,
      variant: output.metadata.variant,
      directory: session.directory,
      manifestPath: session.definition.manifestPath,
      hostPlatform,
      dependsOn: [...new Set(needs.get(id) ?? [])].sort(),
    };
  });
}
