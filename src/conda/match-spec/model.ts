import type { BuildNumberSpec } from '../build-number-spec.js';
import type { Channel, ChannelContext } from '../channel.js';
import type { NameMatcher } from '../matcher/name-matcher.js';
import type { StringMatcher } from '../matcher/string-matcher.js';
import type { ParseMode } from '../version/spec-model.js';
import type { VersionSpec } from '../version/version-spec.js';

/** What a match spec may say of a package. Spec: conda-runtime.md 1.5 (CEP 29). */
export interface MatchSpecFields {
  readonly name: NameMatcher;
  readonly version?: VersionSpec;
  readonly build?: StringMatcher;
  readonly buildNumber?: BuildNumberSpec;
  /** Not compared by matching. */
  readonly fileName?: string;
  /** Groups of optional dependencies to bring along. Not compared by matching. */
  readonly extras?: readonly string[];
  /** Each must match a flag of the record. */
  readonly flags?: readonly StringMatcher[];
  /** Not compared by matching: the solver honours it for what the user asks for. */
  readonly channel?: Channel;
  /** Not compared by matching. */
  readonly subdir?: string;
  /** Not compared by matching. */
  readonly namespace?: string;
  /** 32 hex digits, lower case. */
  readonly md5?: string;
  /** 64 hex digits, lower case. */
  readonly sha256?: string;
  /** Normalised. Compared for records of a channel. */
  readonly url?: string;
  readonly license?: string;
  readonly licenseFamily?: string;
  /** Each must be among the record's. */
  readonly trackFeatures?: readonly string[];
  /** The spec counts only where this holds of what is installed. */
  readonly when?: Condition;
}

/** A condition over other packages. Spec: conda-runtime.md 1.5, key `when`. */
export type Condition<Spec = MatchSpecFields> =
  | { readonly kind: 'spec'; readonly spec: Spec }
  | { readonly kind: 'and' | 'or'; readonly left: Condition<Spec>; readonly right: Condition<Spec> };

export interface MatchSpecOptions {
  /** Default: lenient. */
  readonly mode?: ParseMode;
  /** Allows globs and regular expressions for names. Default: false. */
  readonly namePatterns?: boolean;
  /** Allows `extras`, `flags` and `when`, which came with repodata revision 3. Default: true. */
  readonly revision3?: boolean;
  /** What a channel in the text may refer to. */
  readonly channels?: ChannelContext;
}
