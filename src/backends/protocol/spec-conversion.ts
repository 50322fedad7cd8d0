import {
  BuildNumberSpec,
  type Condition as CondaCondition,
  formatPinBound,
  MatchSpec,
  type MatchSpecFields,
  NameMatcher,
  type Pin,
  parseChannel,
  parsePinBound,
  StringMatcher,
  VersionSpec,
} from '../../conda/index.js';
import type { PinRequirement, RenderedRequirement, SourceReference } from '../../recipe/index.js';
import type {
  BinarySpec,
  Condition,
  ConstraintSpec,
  MatchSpecObject,
  NamedSpec,
  PackageSpec,
  PinSpec,
  SourceSelectors,
  SourceSpec,
} from './specs.js';

/**
 * A spec of the wire as a requirement of a recipe. `*` alone is a free spec, which a variant may fill; beside another
 * field it is any version. Spec: backends 1.5.
 * @throws CondaParseError
 */
export function requirementOf(name: string, spec: PackageSpec): RenderedRequirement {
  if ('pinCompatible' in spec) return { kind: 'pin', call: 'pin_compatible', name, pin: pinOf(spec.pinCompatible) };
  if ('pinSubpackage' in spec) return { kind: 'pin', call: 'pin_subpackage', name, pin: pinOf(spec.pinSubpackage) };
  if ('binary' in spec) return { kind: 'package', spec: matchSpecOf(name, spec.binary) };
  return { kind: 'package', spec: matchSpecOf(name, selectorsOf(spec.source)), source: sourceReferenceOf(spec.source) };
}

/** The other way round: nothing is lost on the way. */
export function namedSpecOf(requirement: RenderedRequirement): NamedSpec {
  if (requirement.kind === 'pin') return namedPin(requirement);
  const { spec, source } = requirement;
  const name = spec.name.toString();
  if (!source) return { name, binary: binarySpecOf(spec) };
  return { name, source: { ...source, ...sourceSelectors(binarySpecOf(spec)) } };
}

/** As `namedSpecOf`; where a source has no place, only what it asks of the package stays. */
export function namedConstraintOf(requirement: RenderedRequirement): NamedSpec<ConstraintSpec> {
  if (requirement.kind === 'pin') return namedPin(requirement);
  return { name: requirement.spec.name.toString(), binary: binarySpecOf(requirement.spec) };
}

function namedPin({ call, name, pin }: PinRequirement): NamedSpec<ConstraintSpec> {
  const spec: PinSpec = {
    ...(pin.lowerBound && { lowerBound: wireBound(pin.lowerBound) }),
    ...(pin.upperBound && { upperBound: wireBound(pin.upperBound) }),
    ...(pin.exact && { exact: true }),
    ...(pin.build && { build: pin.build.source }),
  };
  return call === 'pin_compatible' ? { name, pinCompatible: spec } : { name, pinSubpackage: spec };
}

function wireBound(bound: NonNullable<Pin['lowerBound']>): NonNullable<PinSpec['lowerBound']> {
  const text = formatPinBound(bound);
  return bound.kind === 'segments' ? { expression: text } : { version: text };
}

function pinOf(spec: PinSpec): Pin {
  const bound = (wire: PinSpec['lowerBound']): Pin['lowerBound'] =>
    wire == null ? null : parsePinBound('expression' in wire ? wire.expression : wire.version);
  if (spec.exact) {
    return { exact: true, ...(spec.build != null && { build: StringMatcher.parse(spec.build) }) };
  }
  return {
    lowerBound: bound(spec.lowerBound),
    upperBound: bound(spec.upperBound),
    ...(spec.build != null && { build: StringMatcher.parse(spec.build) }),
  };
}

/** Fields beside which `*` is printed and no longer free. */
const narrowing = [
  ...([
    'build',
    'buildNumber',
    'fileName',
    'channel',
    'subdir',
    'md5',
    'sha256',
    'url',
    'license',
    'condition',
  ] as const),
];

/**
 * A spec of a project model or output. `*` alone is nothing; beside another field it is there even if it is not written.
 * @throws CondaParseError
 */
export function matchSpecOf(name: string, spec: BinarySpec): MatchSpec {
  const read = matchSpecAsWritten(name, spec);
  const isFree = read.version?.isAny !== false && narrowing.every((field) => spec[field] == null);
  return read.with({ version: isFree ? undefined : (read.version ?? VersionSpec.any) });
}

function matchSpecAsWritten(name: string, spec: BinarySpec): MatchSpec {
  return MatchSpec.of({
    name: NameMatcher.parse(name),
    version: spec.version == null ? undefined : VersionSpec.parse(spec.version, 'lenient'),
    build: spec.build == null ? undefined : StringMatcher.parse(spec.build),
    buildNumber: spec.buildNumber == null ? undefined : BuildNumberSpec.parse(spec.buildNumber),
    fileName: spec.fileName ?? undefined,
    extras: filledList(spec.extras),
    flags: filledList(spec.flags)?.map((flag) => StringMatcher.parse(flag)),
    channel: spec.channel == null ? undefined : parseChannel(spec.channel),
    subdir: spec.subdir ?? undefined,
    md5: spec.md5 ?? undefined,
    sha256: spec.sha256 ?? undefined,
    url: spec.url ?? undefined,
    license: spec.license ?? undefined,
    when: spec.condition == null ? undefined : conditionOf(spec.condition),
  });
}

function filledList<T>(list: readonly T[] | null | undefined): readonly T[] | undefined {
  return list == null || list.length === 0 ? undefined : list;
}

/** A match spec as the wire has it; empty fields are left out. */
export function binarySpecOf(spec: MatchSpecFields): BinarySpec {
  return withoutUndefined({
    version: spec.version?.toString(),
    build: spec.build?.source,
    buildNumber: spec.buildNumber?.toString(),
    fileName: spec.fileName,
    extras: spec.extras,
    flags: spec.flags?.map((flag) => flag.source),
    channel: spec.channel?.baseUrl.replace(/\/+$/, ''),
    subdir: spec.subdir,
    md5: spec.md5,
    sha256: spec.sha256,
    url: spec.url,
    license: spec.license,
    condition: spec.when && wireCondition(spec.when),
  });
}

/**
 * A spec of `conda/build_v1`, as it is.
 * @throws CondaParseError
 */
export function matchSpecOfObject(spec: MatchSpecObject): MatchSpec {
  const { build_number, file_name, channel, license_family, track_features, namespace, ...same } = spec;
  const base = matchSpecAsWritten(spec.name, {
    ...same,
    buildNumber: build_number,
    fileName: file_name,
    channel: channel?.base_url,
  });
  return base.with({
    namespace: namespace ?? undefined,
    licenseFamily: license_family ?? undefined,
    trackFeatures: filledList(track_features),
  });
}

/** A match spec in the parts of `conda/build_v1`. */
export function matchSpecObjectOf(spec: MatchSpecFields): MatchSpecObject {
  const { buildNumber, fileName, channel, ...same } = binarySpecOf(spec);
  return withoutUndefined({
    name: spec.name.toString(),
    ...same,
    build_number: buildNumber,
    file_name: fileName,
    channel: channel == null ? undefined : { base_url: channel, name: spec.channel?.name },
    namespace: spec.namespace,
    license_family: spec.licenseFamily,
    track_features: spec.trackFeatures,
  });
}

function conditionOf(condition: Condition): CondaCondition {
  if ('MatchSpec' in condition) return { kind: 'spec', spec: matchSpecOfObject(condition.MatchSpec) };
  const [kind, [left, right]] =
    'And' in condition ? (['and', condition.And] as const) : (['or', condition.Or] as const);
  return { kind, left: conditionOf(left), right: conditionOf(right) };
}

function wireCondition(condition: CondaCondition): Condition {
  if (condition.kind === 'spec') return { MatchSpec: matchSpecObjectOf(condition.spec) };
  const parts = [wireCondition(condition.left), wireCondition(condition.right)] as const;
  return condition.kind === 'and' ? { And: parts } : { Or: parts };
}

function selectorsOf(spec: SourceSpec): BinarySpec {
  const { version, build, buildNumber, subdir, license, extras, flags, condition } = spec;
  return { version, build, buildNumber, subdir, license, extras, flags, condition };
}

function sourceSelectors(spec: BinarySpec): SourceSelectors {
  const { version, build, buildNumber, subdir, license, extras, flags, condition } = spec;
  return withoutUndefined({ version, build, buildNumber, subdir, license, extras, flags, condition });
}

/** Where a source package is, without what is asked of it. */
export function sourceReferenceOf(spec: SourceSpec): SourceReference {
  if ('path' in spec) return { path: { path: spec.path.path } };
  if ('git' in spec) {
    const { git, rev, subdirectory, lfs } = spec.git;
    return {
      git: withoutUndefined({
        git,
        rev: rev ?? undefined,
        subdirectory: subdirectory ?? undefined,
        lfs: lfs ?? undefined,
      }),
    };
  }
  const { url, md5, sha256, subdirectory } = spec.url;
  return {
    url: withoutUndefined({
      url,
      md5: md5 ?? undefined,
      sha256: sha256 ?? undefined,
      subdirectory: subdirectory ?? undefined,
    }),
  };
}

function withoutUndefined<T extends object>(record: T): T {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T;
}
