import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { messageOf, PixiBuildError, systemErrorCode } from '../../support/index.js';
import { metadataFolder } from '../paths.js';
import { formatRecordJson, type InstalledRecord, parsePrefixRecord } from './prefix-record.js';

/** Names of the record files of a prefix, sorted. Empty for a prefix that is not there. */
export function recordFiles(prefix: string): string[] {
  try {
    return readdirSync(path.join(prefix, metadataFolder), { withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.json') && !entry.name.startsWith('.'))
      .map((entry) => entry.name)
      .sort();
  } catch (error) {
    const code = systemErrorCode(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return [];
    throw error;
  }
}

/**
 * The packages that a prefix holds, by the names of their record files.
 * @throws PixiBuildError `prefix-record-invalid`
 */
export function readInstalledRecords(prefix: string): InstalledRecord[] {
  return recordFiles(prefix).map((file) => {
    const text = readFileSync(path.join(prefix, metadataFolder, file), 'utf8');
    return understood(prefix, file, () => parsePrefixRecord(JSON.parse(text), file));
  });
}

/** As `readInstalledRecords`, without the paths, and quicker. */
export function readInstalledSummaries(prefix: string): InstalledRecord[] {
  return recordFiles(prefix).map((file) => {
    const text = readFileSync(path.join(prefix, metadataFolder, file), 'utf8');
    return understood(prefix, file, () => parsePrefixRecord(summaryJson(text), file));
  });
}

/** In files of rattler and of this program all but the paths stands before the first list of files. */
function summaryJson(text: string): Record<string, unknown> {
  const end = text.indexOf(',\n  "files": [');
  if (end > 0) {
    try {
      const json = JSON.parse(`${text.slice(0, end)}\n}`) as Record<string, unknown>;
      if ('requested_specs' in json && 'name' in json) return json;
    } catch {
      // Of another writer: read whole.
    }
  }
  return JSON.parse(text) as Record<string, unknown>;
}

function understood<T>(prefix: string, file: string, parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    throw new PixiBuildError(
      'prefix-record-invalid',
      `${path.join(prefix, metadataFolder, file)} cannot be understood: ${messageOf(error)}`,
      { cause: error, hint: 'Delete the environment and install it again.' },
    );
  }
}

/** Replaces a record file as a whole. */
export function writeRecordFile(prefix: string, file: string, text: string): void {
  const target = path.join(prefix, metadataFolder, file);
  const temporary = path.join(prefix, metadataFolder, `.${file}.${process.pid}.${randomBytes(4).toString('hex')}`);
  try {
    writeFileSync(temporary, text, { flag: 'wx' });
    renameSync(temporary, target);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** Changes keys of a record file and leaves the others as whoever wrote it has them. */
export function changeRecordFile(prefix: string, file: string, change: (json: Record<string, unknown>) => void): void {
  const json = JSON.parse(readFileSync(path.join(prefix, metadataFolder, file), 'utf8')) as Record<string, unknown>;
  change(json);
  writeRecordFile(prefix, file, formatRecordJson(json));
}
