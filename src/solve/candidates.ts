import type { MatchSpec, RepoDataRecord } from '../conda/index.js';
import { canonicalChannelName, recordStem } from '../conda/index.js';
import type { ChannelPriority, ExcludeNewer } from './model.js';

/** Records of one name, and why some of them may not be taken. */
export interface NameCandidates {
  readonly records: readonly RepoDataRecord[];
  readonly excluded: ReadonlyMap<RepoDataRecord, string>;
  readonly favored?: RepoDataRecord;
  /** What there is as well, and nobody who asks for the name wants. */
  readonly unwanted: readonly RepoDataRecord[];
}

export interface CandidateRules {
  readonly channelPriority: ChannelPriority;
  readonly excludeNewer?: ExcludeNewer;
  /** Of the name that are asked for. */
  readonly rootSpecs: readonly MatchSpec[];
  readonly locked?: RepoDataRecord;
  readonly pinned?: RepoDataRecord;
  /** Stand before those of channels. */
  readonly sourceRecords: readonly RepoDataRecord[];
}

/** Applies what decides on candidates before they are compared (spec: conda-runtime.md 4.1). */
export function candidatesOf(all: readonly RepoDataRecord[], rules: CandidateRules): NameCandidates {
  const { rootSpecs, locked, pinned, sourceRecords, excludeNewer, channelPriority } = rules;
  // What nobody asked for does not count when channels are compared.
  const wanted = rootSpecs.length === 0 ? all : all.filter((record) => rootSpecs.some((spec) => spec.matches(record)));
  const tooNew = (record: RepoDataRecord): string | undefined => exclusionByTime(record, excludeNewer);
  const records = [...sourceRecords, ...withoutTwins(wanted, tooNew)];
  let favored = locked && sameRecord(records, locked);
  // Its channel may have lost it since.
  if (locked && !favored) {
    favored = locked;
    records.push(locked);
  }
  const excluded = new Map<RepoDataRecord, string>();
  const channelSpec = rootSpecs.find((spec) => spec.channel !== undefined);
  const channel = channelSpec?.channel;
  let first: { readonly channel: string | undefined } | undefined;
  for (const record of records) {
    const isSource = sourceRecords.includes(record);
    const newer = isSource ? undefined : tooNew(record);
    if (newer !== undefined) excluded.set(record, newer);
    if (channel && !isSource && trimmed(record.channel) !== trimmed(channel.baseUrl)) {
      excluded.set(record, `it is not of the channel ${canonicalChannelName(channel)}`);
      continue;
    }
    if (channelPriority === 'strict' && first && first.channel !== record.channel) {
      // What is there already may stay, whichever channel it came from.
      if (record === favored) continue;
      const of = record.channel === undefined ? 'a file' : record.channel;
      excluded.set(
        record,
        `it is of ${of}, and a channel of higher priority has the package (strict channel priority)`,
      );
    } else first ??= { channel: record.channel };
  }
  if (pinned) pin(records, pinned, excluded);
  const unwanted = wanted === all ? [] : all.filter((record) => !wanted.includes(record));
  return { records, excluded, favored, unwanted };
}

function pin(records: RepoDataRecord[], pinned: RepoDataRecord, excluded: Map<RepoDataRecord, string>): void {
  const own = sameRecord(records, pinned) ?? pinned;
  if (own === pinned) records.push(pinned);
  excluded.delete(own);
  const reason = `the package is pinned to ${recordStem(pinned)}`;
  for (const record of records) if (record !== own) excluded.set(record, reason);
}

const trimmed = (url: string | undefined): string | undefined => url?.replace(/\/+$/, '');

function sameRecord(records: readonly RepoDataRecord[], one: RepoDataRecord): RepoDataRecord | undefined {
  return records.find((record) => record.url === one.url);
}

/** The `.conda` of two files of one build; but the one that may be taken, if only one may. */
function withoutTwins(
  records: readonly RepoDataRecord[],
  exclusion: (record: RepoDataRecord) => string | undefined,
): readonly RepoDataRecord[] {
  const byStem = new Map<string, RepoDataRecord[]>();
  const worse = new Set<RepoDataRecord>();
  for (const record of records) {
    const stem = `${record.version.source}-${record.build}`;
    const others = byStem.get(stem);
    if (!others) {
      byStem.set(stem, [record]);
      continue;
    }
    const at = others.findIndex((other) => isOfSameSubdir(record, other));
    const other = others[at];
    if (!other) others.push(record);
    else if (isBetterTwin(record, other, exclusion)) {
      worse.add(other);
      others[at] = record;
    } else worse.add(record);
  }
  return worse.size === 0 ? records : records.filter((record) => !worse.has(record));
}

function isOfSameSubdir(a: RepoDataRecord, b: RepoDataRecord): boolean {
  return a.subdir === b.subdir && (a.channel ?? a.url) === (b.channel ?? b.url);
}

function isBetterTwin(
  record: RepoDataRecord,
  other: RepoDataRecord,
  exclusion: (record: RepoDataRecord) => string | undefined,
): boolean {
  const [out, otherOut] = [exclusion(record) !== undefined, exclusion(other) !== undefined];
  if (out !== otherOut) return otherOut;
  return record.fileName.endsWith('.conda') && !other.fileName.endsWith('.conda');
}

function exclusionByTime(record: RepoDataRecord, rules: ExcludeNewer | undefined): string | undefined {
  if (!rules) return undefined;
  const ofPackage = rules.packages?.get(record.name.normalized);
  const ofChannel = record.channel === undefined ? undefined : rules.channels?.get(record.channel);
  const limit = ofPackage !== undefined ? ofPackage : ofChannel !== undefined ? ofChannel : rules.defaultMs;
  if (limit === undefined || limit === null) return undefined;
  if (record.timestampMs === undefined) return 'it has no timestamp, and exclude-newer is set';
  if (record.timestampMs <= limit) return undefined;
  return `it is newer than ${new Date(limit).toISOString().slice(0, 10)} (exclude-newer)`;
}
