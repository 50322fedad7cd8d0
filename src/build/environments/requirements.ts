import type { CondaBuildDependency, ConstraintSpec, PackageSpec } from '../../backends/index.js';
import { matchSpecObjectOf, type NamedSpec, requirementOf } from '../../backends/index.js';
import { applyPin, MatchSpec, PackageName, type RepoDataRecord } from '../../conda/index.js';
import { PixiBuildError } from '../../support/index.js';
import type { ExportedSpec } from './run-exports.js';

/** What a pin can refer to, by normalised name: what is in host counts before what is in build. */
export type CompatibleRecords = ReadonlyMap<string, RepoDataRecord>;

export function compatibleRecords(
  build: readonly RepoDataRecord[],
  host: readonly RepoDataRecord[],
): CompatibleRecords {
  return new Map([...build, ...host].map((record) => [record.name.normalized, record]));
}

/**
 * The specs of a backend as match specs: sources as what is asked of their packages, pins worked out.
 * @param compatible undefined where there are no environments to pin against
 * @throws PixiBuildError code `pin-not-resolvable`
 */
export function resolvedSpecs(
  specs: readonly NamedSpec<PackageSpec>[] | readonly NamedSpec<ConstraintSpec>[],
  compatible: CompatibleRecords | undefined,
): MatchSpec[] {
  return (specs as readonly NamedSpec[]).map(({ name, ...spec }) => {
    const requirement = requirementOf(name, spec as PackageSpec);
    if (requirement.kind === 'package') return requirement.spec;
    const record = compatible?.get(name.toLowerCase());
    if (!record) throw unresolvablePin(name, compatible !== undefined);
    const { version, build } = applyPin(requirement.pin, record.version, record.build);
    return MatchSpec.named(PackageName.parse(name)).with({ version, build });
  });
}

function unresolvablePin(name: string, hasEnvironments: boolean): PixiBuildError {
  return hasEnvironments
    ? new PixiBuildError(
        'pin-not-resolvable',
        `the pin on '${name}' cannot be worked out: neither the host nor the build environment holds '${name}'`,
        { exitCode: 2, hint: `Add '${name}' to the host-dependencies.` },
      )
    : new PixiBuildError(
        'pin-not-resolvable',
        `the pin on '${name}' needs a solved environment, which '--toolchain system' does not have`,
        { exitCode: 2, hint: 'Write the version range in the manifest, or build with --toolchain conda.' },
      );
}

/** Specs as a backend gets them for packing. The entries of one name stand together, at the place of the first. */
export function buildDependencies(
  specs: readonly MatchSpec[],
  exported: readonly ExportedSpec[] = [],
): CondaBuildDependency[] {
  const entries: CondaBuildDependency[] = [
    ...specs.map((spec) => ({ spec: matchSpecObjectOf(spec), source: null })),
    ...exported.map(({ spec, from, runExport }) => ({
      spec: matchSpecObjectOf(spec),
      source: { type: 'runExport' as const, from, runExport },
    })),
  ];
  const grouped = new Map<string, CondaBuildDependency[]>();
  for (const entry of entries) grouped.set(entry.spec.name, [...(grouped.get(entry.spec.name) ?? []), entry]);
  return [...grouped.values()].flat();
}
