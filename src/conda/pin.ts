import { StringMatcher } from './matcher/string-matcher.js';
import { CondaParseError } from './parse-error.js';
import { bumpSegment, extendSegments, stripLocal, truncateSegments, withAlpha } from './version/segments.js';
import { Version } from './version/version.js';
import { VersionSpec } from './version/version-spec.js';

/** How far a pin goes: so many segments of the pinned version, or a version that is written out. */
export type PinBound =
  | { readonly kind: 'segments'; readonly count: number }
  | { readonly kind: 'version'; readonly version: Version };

/** How a package is tied to the version it was built with. Spec: manifest.md 3.7, recipe.md 8.2. */
export interface Pin {
  /** Default `x.x.x.x.x.x`; null for no lower bound. */
  readonly lowerBound?: PinBound | null;
  /** Default `x`; null for no upper bound. */
  readonly upperBound?: PinBound | null;
  /** This version and build and no other; goes with nothing else. */
  readonly exact?: boolean;
  /** Wanted of the build beside the bounds. */
  readonly build?: StringMatcher;
}

/** What a pin asks for; no version when it has no bounds. */
export interface AppliedPin {
  readonly version?: VersionSpec;
  readonly build?: StringMatcher;
}

const defaultLower: PinBound = { kind: 'segments', count: 6 };
const defaultUpper: PinBound = { kind: 'segments', count: 1 };

/**
 * Reads a bound: `x.x` or a version.
 * @throws CondaParseError
 */
export function parsePinBound(text: string): PinBound {
  if (/^x(?:\.x)*$/.test(text)) return { kind: 'segments', count: text.split('.').length };
  try {
    return { kind: 'version', version: Version.parse(text) };
  } catch (error) {
    if (!(error instanceof CondaParseError)) throw error;
    throw new CondaParseError(
      `'${text}' is not a valid pin expression (e.g. 'x.x') or version: ${error.message}`,
      text,
      {
        range: error.range,
      },
    );
  }
}

/** `x.x`, or the version. */
export function formatPinBound(bound: PinBound): string {
  return bound.kind === 'version' ? bound.version.toString() : Array.from({ length: bound.count }, () => 'x').join('.');
}

/** What a pin makes of a version and the build string that goes with it. */
export function applyPin(pin: Pin, version: Version, build: string): AppliedPin {
  if (pin.exact) return { version: VersionSpec.exactly(version), build: StringMatcher.exactly(build) };
  const bounds = [lowerText(pin.lowerBound, version), upperText(pin.upperBound, version)].filter((text) => text !== '');
  return {
    ...(bounds.length > 0 && { version: VersionSpec.parse(bounds.join(','), 'strict') }),
    ...(pin.build && { build: pin.build }),
  };
}

function lowerText(bound: PinBound | null | undefined, version: Version): string {
  if (bound === null) return '';
  const limit = bound ?? defaultLower;
  return `>=${limit.kind === 'version' ? limit.version : truncateSegments(version, limit.count)}`;
}

/**
 * The first version that is no longer of the pinned series: `1.2.3` to two segments -> `1.3.0a0`. As in all conda
 * tools, the bound of a pre-release can lie below its own lower bound (`1.0.0rc1` -> `<1.0.0a2`).
 */
function upperText(bound: PinBound | null | undefined, version: Version): string {
  if (bound === null) return '';
  const limit = bound ?? defaultUpper;
  if (limit.kind === 'version') return `<${limit.version}`;
  const release = extendSegments(truncateSegments(stripLocal(version), limit.count), limit.count);
  return `<${withAlpha(bumpSegment(release, limit.count - 1))}`;
}
