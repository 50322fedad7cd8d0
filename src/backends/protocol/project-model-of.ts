import type {
  BinarySpec as ManifestBinarySpec,
  Condition as ManifestCondition,
  PinBound as ManifestPinBound,
  PackageDefinition,
  PackageDependencySpec,
  PackageDependencyTable,
  PackageTables,
  Pin,
  Selectors,
  SourceLocation,
} from '../../manifest/index.js';
import { PixiBuildError } from '../../support/index.js';
import type { ProjectModel, SpecMap, Target, TargetRunExports } from './project-model.js';
import type {
  BinarySpec,
  Condition,
  GitReference,
  MatchSpecObject,
  PackageSpec,
  PathLocation,
  PinBound,
  PinSpec,
  SourceSelectors,
  SourceSpec,
} from './specs.js';

/** What replaces the manifest's own numbers for one run (`--build-number`, `--build-string-prefix`). */
export interface ProjectModelOverrides {
  readonly buildNumber?: number;
  readonly buildStringPrefix?: string;
}

/**
 * What a backend is told of a package. `license-family` and `track-features` of specs, `readme` apart, and `publish` are
 * not sent. Spec: manifest.md 3.9, backend-protocol.md 4.2.
 */
export function projectModelOf(definition: PackageDefinition, overrides: ProjectModelOverrides = {}): ProjectModel {
  const { build } = definition;
  return {
    name: definition.name ?? null,
    version: definition.version?.toString() ?? null,
    buildStringPrefix: overrides.buildStringPrefix ?? build.buildStringPrefix ?? null,
    buildNumber: overrides.buildNumber ?? build.buildNumber ?? null,
    description: definition.description ?? null,
    license: definition.license ?? null,
    authors: definition.authors ?? null,
    licenseFile: definition.licenseFile ?? null,
    readme: definition.readme ?? null,
    homepage: definition.homepage ?? null,
    repository: definition.repository ?? null,
    documentation: definition.documentation ?? null,
    ...(build.flags.length > 0 && { buildFlags: build.flags }),
    targets: {
      defaultTarget: targetOf(definition.dependencies),
      ...(definition.conditional.size > 0 && { conditional: mapped(definition.conditional, targetOf) }),
    },
    ...(build.secrets.length > 0 && { secrets: build.secrets }),
  };
}

function targetOf(tables: PackageTables): Target {
  const runExports = runExportsOf(tables);
  return {
    hostDependencies: specsOf(tables.hostDependencies),
    buildDependencies: specsOf(tables.buildDependencies),
    runDependencies: specsOf(tables.runDependencies),
    runConstraints: specsOf(tables.runConstraints),
    ...(tables.extraDependencies.size > 0 && { extraDependencies: mapped(tables.extraDependencies, specsOf) }),
    ...(runExports && { runExports }),
  };
}

function runExportsOf({ runExports }: PackageTables): TargetRunExports | undefined {
  const { noarch, strong, weak, strongConstraints, weakConstraints } = runExports;
  const filled: Record<string, SpecMap> = {};
  for (const [key, table] of Object.entries({ noarch, strong, weak, strongConstraints, weakConstraints })) {
    if (table.size > 0) filled[key] = specsOf(table);
  }
  return Object.keys(filled).length > 0 ? (filled as TargetRunExports) : undefined;
}

const specsOf = (table: PackageDependencyTable): SpecMap => mapped(table, packageSpecOf);

function packageSpecOf(spec: PackageDependencySpec): PackageSpec {
  switch (spec.kind) {
    case 'version':
    case 'archive-path':
    case 'archive-url':
      return { binary: binarySpecOf(spec) };
    case 'path':
    case 'git':
    case 'url':
      return { source: sourceSpecOf(spec, spec) };
    case 'pin-compatible':
      return { pinCompatible: pinSpecOf(spec.pin) };
    case 'pin-subpackage':
      return { pinSubpackage: pinSpecOf(spec.pin) };
  }
}

/** @throws PixiBuildError code `dependency-archive-path` for a package file on this machine, which the wire has no key for */
function binarySpecOf(spec: ManifestBinarySpec): BinarySpec {
  switch (spec.kind) {
    case 'archive-url':
      return present({ url: spec.url, md5: spec.md5, sha256: spec.sha256 });
    case 'archive-path':
      throw new PixiBuildError(
        'dependency-archive-path',
        `A package cannot depend on the package file '${spec.path}' by its path`,
        { exitCode: 2, hint: 'Publish it to a local channel, and name that channel, or give its URL.' },
      );
    case 'version':
      return present({
        ...selectorsOf(spec),
        fileName: spec.fileName,
        channel: spec.channel?.replace(/\/+$/, ''),
        md5: spec.md5,
        sha256: spec.sha256,
      });
  }
}

function selectorsOf(selectors: Selectors): SourceSelectors {
  return present({
    version: selectors.version?.toString(),
    build: selectors.build,
    buildNumber: withOperator(selectors.buildNumber),
    extras: selectors.extras,
    flags: selectors.flags,
    subdir: selectors.subdir,
    license: selectors.license,
    condition: selectors.when && conditionOf(selectors.when),
  });
}

const withOperator = (text: string | undefined): string | undefined =>
  text !== undefined && /^\d/.test(text) ? `==${text}` : text;

function sourceSpecOf(location: SourceLocation, selectors: Selectors): SourceSpec {
  const { version, build, buildNumber, subdir, license, extras, flags, condition } = selectorsOf(selectors);
  return {
    ...locationOf(location),
    ...present({ version, build, buildNumber, subdir, license, extras, flags, condition }),
  };
}

/** Where sources are, as the protocol says it. */
export function locationOf(location: SourceLocation): SourceSpec {
  switch (location.kind) {
    case 'path':
      return { path: { path: location.path } } satisfies PathLocation;
    case 'git': {
      const { git, reference, subdirectory, lfs } = location;
      const rev = (reference ? { [reference.kind]: reference.value } : 'defaultBranch') as GitReference;
      return { git: present({ git, rev, subdirectory, lfs }) };
    }
    case 'url': {
      const { url, md5, sha256, subdirectory } = location;
      return { url: present({ url, md5, sha256, subdirectory }) };
    }
  }
}

function pinSpecOf(pin: Pin): PinSpec {
  if (pin.exact) return { exact: true };
  return present({ lowerBound: boundOf(pin.lowerBound), upperBound: boundOf(pin.upperBound), build: pin.build });
}

const boundOf = (bound: ManifestPinBound): PinBound =>
  bound.kind === 'expression' ? { expression: bound.expression } : { version: bound.version.toString() };

/** The wire joins conditions two by two. */
function conditionOf(condition: ManifestCondition): Condition {
  if (condition.kind === 'package') {
    const { fileName, md5, sha256, licenseFamily, trackFeatures, ...selectors } = condition.spec;
    const { buildNumber, ...same } = selectorsOf(selectors);
    const object: MatchSpecObject = {
      name: condition.name,
      ...same,
      build_number: buildNumber,
      file_name: fileName,
      md5,
      sha256,
      license_family: licenseFamily,
      track_features: trackFeatures,
    };
    return { MatchSpec: present(object) };
  }
  const parts = condition.conditions.map(conditionOf);
  const joined = parts.reduce((left, right) =>
    condition.kind === 'all' ? { And: [left, right] } : { Or: [left, right] },
  );
  return joined;
}

function mapped<In, Out>(map: ReadonlyMap<string, In>, change: (value: In) => Out): Record<string, Out> {
  return Object.fromEntries([...map].map(([key, value]) => [key, change(value)]));
}

function present<T extends object>(record: T): T {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T;
}
