import { CondaParseError, type RepoDataRecord, readPackageRecord } from '../../conda/index.js';
import { debug, type SubdirContext } from './context.js';
import { sectionSuffixes } from './span-index.js';

/** Members of one of the maps of repodata. */
export interface RecordMap {
  /** Index into `sections`. */
  readonly section: number;
  /** File name, or in `v3` the name without its extension, to record. */
  readonly members: Readonly<Record<string, unknown>>;
}

/** Characters of file names that stand in URLs as they are. */
const plainFileName = /^[\w.!+=~,@-]+$/;

/**
 * The records of a name in maps of repodata. Of a package that is there several times the first counts. A record that
 * cannot be read is told with a debug event and left out.
 * @param maps by preference
 * @param baseUrl where the package files lie; ends with `/`
 */
export function recordsOfMaps(
  context: SubdirContext,
  name: string,
  maps: readonly RecordMap[],
  baseUrl: string,
  removed?: ReadonlySet<string>,
): RepoDataRecord[] {
  const records: RepoDataRecord[] = [];
  const stems = new Set<string>();
  const skip = (fileName: string, reason: string): void =>
    debug(context, `${context.label}: ${fileName} is passed over: ${reason}`);
  for (const { section, members } of maps) {
    const suffix = sectionSuffixes[section] as string;
    for (const key of Object.keys(members)) {
      const fileName = key + suffix;
      const stem = fileName.replace(/\.(?:conda|tar\.bz2)$/, '');
      if (stem === fileName || /[/\\\0]/.test(fileName)) {
        skip(fileName, 'it is no name of a package file');
        continue;
      }
      if (stems.has(stem) || removed?.has(fileName)) continue;
      const url = baseUrl + (plainFileName.test(fileName) ? fileName : encodeURIComponent(fileName));
      try {
        const record = readPackageRecord(withSubdir(members[key], context.subdir));
        if (record.name.normalized !== name) {
          skip(fileName, `its record is of ${record.name.normalized}`);
          continue;
        }
        stems.add(stem);
        // A copy of so many members takes longer than all the reading.
        records.push(Object.assign(record, { fileName, url, channel: context.channel }));
      } catch (error) {
        if (!(error instanceof CondaParseError)) throw error;
        skip(fileName, error.message);
      }
    }
  }
  return records;
}

function withSubdir(json: unknown, subdir: string): unknown {
  const hasOne = typeof json !== 'object' || json === null || typeof (json as { subdir?: unknown }).subdir === 'string';
  return hasOne ? json : { ...json, subdir };
}
