import { Version } from './version.js';

/** A version in its parts, as canonical text. */
interface Split {
  /** With its `!`, or empty. */
  readonly epoch: string;
  /** Each with the separator before it; the first has none. */
  readonly segments: readonly string[];
  /** With its `+`, or empty. */
  readonly local: string;
}

function split(version: Version): Split {
  const text = version.toString();
  const bang = text.indexOf('!') + 1;
  const plus = text.indexOf('+');
  const releaseEnd = plus < 0 ? text.length : plus;
  const release = text.slice(bang, releaseEnd);
  // A trailing `_` or `-` belongs to the segment before it, two of them are a segment of their own.
  const segments = release.match(/[._-]?[0-9a-z]+(?:[_-]$)?|[._-][_-]$/g) ?? [];
  return { epoch: text.slice(0, bang), segments, local: text.slice(releaseEnd) };
}

const join = (parts: Split): Version => Version.parse(parts.epoch + parts.segments.join('') + parts.local);

/** The first segments of a version, fewer when it has fewer; epoch and local part are kept. At least one segment. */
export function truncateSegments(version: Version, count: number): Version {
  if (count >= version.segmentCount) return version;
  const parts = split(version);
  return join({ ...parts, segments: parts.segments.slice(0, Math.max(1, count)) });
}

/** The version with `.0` appended until it has so many segments. */
export function extendSegments(version: Version, count: number): Version {
  if (version.segmentCount >= count) return version;
  const parts = split(version);
  return join({ ...parts, segments: appended(parts, new Array<string>(count - parts.segments.length).fill('.0')) });
}

/**
 * Adds one to the last number of a segment and writes `a` for the last run of letters in it: `0rc1` -> `0a2`.
 * @param index of the segment, from 0; the version has it
 */
export function bumpSegment(version: Version, index: number): Version {
  const parts = split(version);
  const segments = parts.segments.map((segment, at) => (at === index ? bumped(segment) : segment));
  return join({ ...parts, segments });
}

function bumped(segment: string): string {
  const [, separator = '', body = ''] = /^([._-]?)(.*)$/.exec(segment) ?? [];
  // Of the letters, `dev` and `post` mean what they mean and stay.
  const runs = body.match(/[0-9]+|[a-z]+|[_-]/g) ?? [];
  const lastLetters = runs.findLastIndex((run) => /^[a-z]/.test(run) && run !== 'dev' && run !== 'post');
  const lastNumber = runs.findLastIndex((run) => /^[0-9]/.test(run));
  const changed = runs.map((run, at) =>
    at === lastNumber ? String(BigInt(run) + 1n) : at === lastLetters ? 'a' : run,
  );
  // A segment without a number starts with an implicit 0.
  if (lastNumber < 0) changed.unshift('1');
  return separator + changed.join('');
}

/** Appends `.0a0`, the least of a release, unless the last segment has letters (other than `dev` and `post`). */
export function withAlpha(version: Version): Version {
  const parts = split(version);
  const letters = parts.segments.at(-1)?.match(/[a-z]+/g) ?? [];
  if (letters.some((run) => run !== 'dev' && run !== 'post')) return version;
  return join({ ...parts, segments: appended(parts, ['.0a0']) });
}

/** A trailing `_` or `-` can only end a version, so it goes when something follows. */
function appended(parts: Split, more: readonly string[]): readonly string[] {
  const kept = parts.segments
    .map((segment) => segment.replace(/[_-]$/, ''))
    .filter((segment) => /[0-9a-z]/.test(segment));
  return [...kept, ...more];
}

export function stripLocal(version: Version): Version {
  return version.hasLocal ? join({ ...split(version), local: '' }) : version;
}
