import type {
  CondaBuildDependency,
  CondaBuildRecord,
  CondaBuildRunExports,
  CondaOutput,
  CondaOutputDependencies,
} from '../../backends/index.js';
import type { MatchSpec, Platform, RepoDataRecord } from '../../conda/index.js';
import { buildDependencies, type CompatibleRecords, compatibleRecords, resolvedSpecs } from './requirements.js';
import { type EnvironmentExports, exportsOfEnvironment, noExports, runRequirementsFromExports } from './run-exports.js';
import type { EnvironmentProvider } from './types.js';

/** An environment of a build: what was asked for, and what was found. */
export interface AssembledEnvironment {
  readonly platform: Platform;
  readonly dependencies: readonly CondaBuildDependency[];
  readonly constraints: readonly CondaBuildDependency[];
  readonly records: readonly RepoDataRecord[];
}

/** What the package itself is to say. */
export interface AssembledRequirements {
  readonly runDependencies: readonly CondaBuildDependency[];
  readonly runConstraints: readonly CondaBuildDependency[];
  readonly runExports: CondaBuildRunExports;
  readonly extraDependencies: Readonly<Record<string, readonly CondaBuildDependency[]>>;
}

export interface AssembledOutput extends AssembledRequirements {
  readonly build: AssembledEnvironment;
  readonly host: AssembledEnvironment;
}

export interface AssemblePlatforms {
  readonly build: Platform;
  readonly host: Platform;
}

/**
 * Solves the environments that an output is built in, the build environment first, and works out its requirements with
 * the run exports and versions of what was found. Spec: backend-protocol.md 7.3.
 * @throws PixiBuildError codes `solve-failed`, `pin-not-resolvable`
 */
export async function assembleOutput(
  output: CondaOutput,
  platforms: AssemblePlatforms,
  provider: EnvironmentProvider,
): Promise<AssembledOutput> {
  const { name } = output.metadata;
  const lookup = (record: RepoDataRecord) => provider.runExportsOf(record);
  const solve = async (where: 'build' | 'host', specs: readonly MatchSpec[], constraints: readonly MatchSpec[]) =>
    specs.length === 0
      ? []
      : provider.solve({
          label: `${where} environment of '${name}'`,
          platform: platforms[where],
          where,
          specs,
          constraints,
        });

  const buildWanted = wanted(output.buildDependencies, undefined);
  const buildRecords = await solve('build', buildWanted.specs, buildWanted.constraints);
  const { ignoreRunExports } = output;
  const buildExports = await exportsOfEnvironment(
    buildRecords,
    namesOf(buildWanted.specs),
    ignoreRunExports,
    'build',
    lookup,
  );

  const hostWanted = wanted(output.hostDependencies, compatibleRecords(buildRecords, []));
  const hostRecords = await solve(
    'host',
    [...hostWanted.specs, ...buildExports.strong.map(({ spec }) => spec)],
    [...hostWanted.constraints, ...buildExports.strongConstrains.map(({ spec }) => spec)],
  );
  const hostExports = await exportsOfEnvironment(
    hostRecords,
    namesOf(hostWanted.specs),
    ignoreRunExports,
    'host',
    lookup,
  );

  return {
    build: {
      platform: platforms.build,
      dependencies: buildDependencies(buildWanted.specs),
      constraints: buildDependencies(buildWanted.constraints),
      records: buildRecords,
    },
    host: {
      platform: platforms.host,
      dependencies: buildDependencies(hostWanted.specs, buildExports.strong),
      constraints: buildDependencies(hostWanted.constraints, buildExports.strongConstrains),
      records: hostRecords,
    },
    ...assembleRequirements(output, compatibleRecords(buildRecords, hostRecords), buildExports, hostExports),
  };
}

/**
 * What an output requires when nothing was solved for it: its own specs as they are.
 * @throws PixiBuildError code `pin-not-resolvable`
 */
export function requirementsWithoutEnvironments(output: CondaOutput): AssembledRequirements {
  return assembleRequirements(output, undefined, noExports, noExports);
}

function assembleRequirements(
  output: CondaOutput,
  compatible: CompatibleRecords | undefined,
  buildExports: EnvironmentExports,
  hostExports: EnvironmentExports,
): AssembledRequirements {
  const { runDependencies, runExports, extraDependencies = {}, metadata } = output;
  const exported = runRequirementsFromExports(buildExports, hostExports, metadata.subdir === 'noarch');
  const plain = (specs: Parameters<typeof resolvedSpecs>[0]) => buildDependencies(resolvedSpecs(specs, compatible));
  return {
    runDependencies: buildDependencies(resolvedSpecs(runDependencies.depends, compatible), exported.depends),
    runConstraints: buildDependencies(resolvedSpecs(runDependencies.constraints, compatible), exported.constrains),
    runExports: {
      weak: plain(runExports.weak),
      strong: plain(runExports.strong),
      noarch: plain(runExports.noarch),
      weakConstrains: plain(runExports.weakConstrains),
      strongConstrains: plain(runExports.strongConstrains),
    },
    extraDependencies: Object.fromEntries(
      Object.entries(extraDependencies).map(([group, specs]) => [group, plain(specs)]),
    ),
  };
}

function wanted(dependencies: CondaOutputDependencies | null | undefined, compatible: CompatibleRecords | undefined) {
  return {
    specs: resolvedSpecs(dependencies?.depends ?? [], compatible),
    constraints: resolvedSpecs(dependencies?.constraints ?? [], compatible),
  };
}

function namesOf(specs: readonly MatchSpec[]): ReadonlySet<string> {
  return new Set(specs.flatMap(({ name }) => name.exact?.normalized ?? []));
}

/** A record as `conda/build_v1` has it: keys of repodata with file name and URL. */
export function buildRecordOf(record: RepoDataRecord): CondaBuildRecord {
  return {
    name: record.name.normalized,
    version: record.version.source,
    build: record.build,
    build_number: record.buildNumber,
    subdir: record.subdir,
    depends: record.depends,
    ...(record.constrains.length > 0 && { constrains: record.constrains }),
    ...(record.noarch !== undefined && { noarch: record.noarch }),
    ...(record.license !== undefined && { license: record.license }),
    ...(record.md5 !== undefined && { md5: record.md5 }),
    ...(record.sha256 !== undefined && { sha256: record.sha256 }),
    ...(record.size !== undefined && { size: record.size }),
    ...(record.timestampMs !== undefined && { timestamp: record.timestampMs }),
    ...(record.pythonSitePackagesPath !== undefined && { python_site_packages_path: record.pythonSitePackagesPath }),
    fn: record.fileName,
    url: record.url,
    channel: record.channel ?? null,
  } as CondaBuildRecord;
}
