import {
  BuildNumberSpec,
  type Pin as CondaPin,
  type PinBound as CondaPinBound,
  MatchSpec,
  type MatchSpecFields,
  NameMatcher,
  PackageName,
  parseChannel,
  StringMatcher,
} from '../../conda/index.js';
import type { Condition, DependencySpec, Pin, PinBound, VersionDependency } from './model.js';

/**
 * The match spec of a dependency: which packages of its name will do. Where the package comes from is not part of it,
 * except for the channel and the url of a package. Spec: manifest.md 4.1.
 *
 * @param name of the package
 * @param spec as it was read from a manifest
 */
export function matchSpecOf(name: string, spec: DependencySpec): MatchSpec {
  const named = { name: nameMatcher(name) };
  switch (spec.kind) {
    case 'archive-path':
      return MatchSpec.of(named);
    case 'archive-url':
      return MatchSpec.of({ ...named, url: spec.url, md5: spec.md5, sha256: spec.sha256 });
    case 'url':
      // Its digests are those of the sources.
      return MatchSpec.of(fieldsOf(name, { ...spec, md5: undefined, sha256: undefined }));
    case 'version':
    case 'path':
    case 'git':
      return MatchSpec.of(fieldsOf(name, spec));
  }
}

/** The pin in the form that `applyPin` of `conda/` takes. */
export function condaPinOf(pin: Pin): CondaPin {
  if (pin.exact) return { exact: true };
  return {
    lowerBound: condaBound(pin.lowerBound),
    upperBound: condaBound(pin.upperBound),
    ...(pin.build !== undefined && { build: StringMatcher.parse(pin.build) }),
  };
}

function condaBound(bound: PinBound): CondaPinBound {
  if (bound.kind === 'version') return bound;
  return { kind: 'segments', count: bound.expression.replaceAll('.', '').length };
}

const nameMatcher = (name: string): NameMatcher => NameMatcher.of(PackageName.parse(name));

function fieldsOf(name: string, spec: Partial<Omit<VersionDependency, 'kind'>>): MatchSpecFields {
  return {
    name: nameMatcher(name),
    version: spec.version,
    build: spec.build === undefined ? undefined : StringMatcher.parse(spec.build),
    buildNumber: spec.buildNumber === undefined ? undefined : BuildNumberSpec.parse(spec.buildNumber),
    fileName: spec.fileName,
    extras: spec.extras,
    flags: spec.flags?.map((flag) => StringMatcher.parse(flag)),
    channel: spec.channel === undefined ? undefined : parseChannel(spec.channel),
    subdir: spec.subdir,
    md5: spec.md5,
    sha256: spec.sha256,
    license: spec.license,
    licenseFamily: spec.licenseFamily,
    trackFeatures: spec.trackFeatures,
    when: spec.when && conditionOf(spec.when),
  };
}

/** Conditions of match specs join two at a time. */
function conditionOf(condition: Condition): NonNullable<MatchSpecFields['when']> {
  if (condition.kind === 'package') return { kind: 'spec', spec: fieldsOf(condition.name, condition.spec) };
  const kind = condition.kind === 'all' ? 'and' : 'or';
  return condition.conditions.map(conditionOf).reduce((left, right) => ({ kind, left, right }));
}
