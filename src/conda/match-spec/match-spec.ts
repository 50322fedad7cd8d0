import type { BuildNumberSpec } from '../build-number-spec.js';
import type { Channel } from '../channel.js';
import { NameMatcher } from '../matcher/name-matcher.js';
import type { StringMatcher } from '../matcher/string-matcher.js';
import { PackageName } from '../package-name.js';
import type { PackageRecord } from '../record/record.js';
import type { VersionSpec } from '../version/version-spec.js';
import type { VirtualPackage } from '../virtual-packages/virtual-package.js';
import { mapCondition } from './condition.js';
import { canonicalText, displayText } from './format.js';
import type { Condition, MatchSpecFields, MatchSpecOptions } from './model.js';
import { parseMatchSpecFields } from './parse.js';

/** A record of a channel; `url` is compared where there is one. */
export type MatchableRecord = PackageRecord & { readonly url?: string };

/** Which packages are wanted, such as `python >=3.10,<3.14 *_cpython`. Immutable. Spec: conda-runtime.md 1.5. */
export class MatchSpec implements MatchSpecFields {
  readonly name: NameMatcher;
  readonly version: VersionSpec | undefined;
  readonly build: StringMatcher | undefined;
  readonly buildNumber: BuildNumberSpec | undefined;
  readonly fileName: string | undefined;
  readonly extras: readonly string[] | undefined;
  readonly flags: readonly StringMatcher[] | undefined;
  readonly channel: Channel | undefined;
  readonly subdir: string | undefined;
  readonly namespace: string | undefined;
  readonly md5: string | undefined;
  readonly sha256: string | undefined;
  readonly url: string | undefined;
  readonly license: string | undefined;
  readonly licenseFamily: string | undefined;
  readonly trackFeatures: readonly string[] | undefined;
  readonly when: Condition<MatchSpec> | undefined;
  #text: string | undefined;

  private constructor(fields: MatchSpecFields) {
    this.name = fields.name;
    this.version = fields.version;
    this.build = fields.build;
    this.buildNumber = fields.buildNumber;
    this.fileName = fields.fileName;
    this.extras = fields.extras;
    this.flags = fields.flags;
    this.channel = fields.channel;
    this.subdir = fields.subdir;
    this.namespace = fields.namespace;
    this.md5 = fields.md5;
    this.sha256 = fields.sha256;
    this.url = fields.url;
    this.license = fields.license;
    this.licenseFamily = fields.licenseFamily;
    this.trackFeatures = fields.trackFeatures;
    this.when = fields.when && mapCondition(fields.when, MatchSpec.of);
  }

  /**
   * @throws CondaParseError
   */
  static parse(text: string, options: MatchSpecOptions = {}): MatchSpec {
    return new MatchSpec(parseMatchSpecFields(text, options));
  }

  static of(fields: MatchSpecFields): MatchSpec {
    return fields instanceof MatchSpec ? fields : new MatchSpec(fields);
  }

  /** Any package of a name. */
  static named(name: PackageName): MatchSpec {
    return new MatchSpec({ name: NameMatcher.of(name) });
  }

  /** The same with some fields replaced; undefined removes one. */
  with(changes: Partial<MatchSpecFields>): MatchSpec {
    return new MatchSpec({ ...this.fields, ...changes });
  }

  get fields(): MatchSpecFields {
    const { name, version, build, buildNumber, fileName, extras, flags, channel, subdir, namespace } = this;
    const { md5, sha256, url, license, licenseFamily, trackFeatures, when } = this;
    return {
      ...{ name, version, build, buildNumber, fileName, extras, flags, channel, subdir, namespace },
      ...{ md5, sha256, url, license, licenseFamily, trackFeatures, when },
    };
  }

  /** Whether a record is wanted. Channel, subdir, file name, namespace, extras and `when` are not looked at. */
  matches(record: MatchableRecord): boolean {
    return (
      this.name.matches(record.name) &&
      (this.version === undefined || this.version.matches(record.version)) &&
      (this.build === undefined || this.build.matches(record.build)) &&
      (this.buildNumber === undefined || this.buildNumber.matches(record.buildNumber)) &&
      (this.md5 === undefined || this.md5 === record.md5) &&
      (this.sha256 === undefined || this.sha256 === record.sha256) &&
      (this.url === undefined || record.url === undefined || this.url === record.url) &&
      (this.license === undefined || this.license === record.license) &&
      (this.licenseFamily === undefined || this.licenseFamily === record.licenseFamily) &&
      (this.trackFeatures?.every((feature) => record.trackFeatures?.includes(feature)) ?? true) &&
      (this.flags?.every((flag) => record.flags?.some((of) => flag.matches(of))) ?? true)
    );
  }

  /** Of a virtual package only name, version and build are looked at. */
  matchesVirtual(virtual: VirtualPackage): boolean {
    return (
      this.name.matches(virtual.name) &&
      (this.version === undefined || this.version.matches(virtual.version)) &&
      (this.build === undefined || this.build.matches(virtual.build))
    );
  }

  /** Whether it asks for a property of the machine, such as `__glibc`. */
  get isVirtual(): boolean {
    return this.name.exact ? this.name.exact.isVirtual : /^\^?__/.test(this.name.toString());
  }

  /** True when no fields but extras and `when` narrow down the packages of the name. */
  get matchesEveryVersion(): boolean {
    return (this.version === undefined || this.version.isAny) && this.narrowsByVersionOnly;
  }

  /** True when of a record of the name only the version is looked at. */
  get narrowsByVersionOnly(): boolean {
    const { build, buildNumber, md5, sha256, url, license, licenseFamily, trackFeatures, flags } = this;
    const narrowing = [build, buildNumber, md5, sha256, url, license, licenseFamily, trackFeatures, flags];
    return narrowing.every((field) => field === undefined);
  }

  /**
   * The text as dependencies are written: `conda-forge::foo 1.0.* py27_0[md5="..."]`. Reading it gives the same spec,
   * but for odd versions such as `1._`. May hold credentials of a URL.
   */
  toString(): string {
    this.#text ??= displayText(this);
    return this.#text;
  }

  /**
   * The text with everything but the name in brackets, one order and one way to quote, and no credentials.
   * @throws CondaParseError when a field has a text that brackets cannot hold
   */
  toCanonicalString(): string {
    return canonicalText(this);
  }

  toJSON(): string {
    return this.toString();
  }
}

/** The name alone that a dependency asks for, in lower case, without reading the rest. Cheap. */
export function nameOfDependency(text: string): string {
  const name = /^\s*(?:[^\s[]*::)?([^\s><=!~;[]*)/.exec(text)?.[1] ?? '';
  return PackageName.parse(name).normalized;
}
