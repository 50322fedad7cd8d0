import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { writeFileAtomic } from '../support/index.js';
import { metadataFolder, relativePathProblem } from './paths.js';

/**
 * What a change of an environment touches, written down before it begins and deleted after it has ended. Whoever finds one
 * knows that a change was interrupted, and takes away all that it lists: what is left is whole.
 */
export interface Journal {
  /** Names of the files in `conda-meta` of the packages that are changed. */
  readonly records: readonly string[];
  /** Where their files are and were to be; relative. */
  readonly paths: readonly string[];
}

const journalFile = '.pixi-build-journal.json';
const format = 1;

function journalOf(prefix: string): string {
  return path.join(prefix, metadataFolder, journalFile);
}

export async function writeJournal(prefix: string, journal: Journal): Promise<void> {
  await writeFileAtomic(journalOf(prefix), JSON.stringify({ format, ...journal }));
}

/** The journal of an interrupted change, `unreadable` for what is none of ours, or undefined. */
export function readJournal(prefix: string): Journal | 'unreadable' | undefined {
  let text: string;
  try {
    text = readFileSync(journalOf(prefix), 'utf8');
  } catch {
    return undefined;
  }
  try {
    const { format: found, records, paths } = JSON.parse(text) as Partial<Journal> & { format?: unknown };
    const safe = (item: unknown): boolean => typeof item === 'string' && relativePathProblem(item) === undefined;
    const good =
      found === format && Array.isArray(records) && Array.isArray(paths) && [...records, ...paths].every(safe);
    return good ? { records: records as string[], paths: paths as string[] } : 'unreadable';
  } catch {
    return 'unreadable';
  }
}

export function removeJournal(prefix: string): void {
  rmSync(journalOf(prefix), { force: true });
}

/** The file by which pixi knows the state of an environment. Spec: conda-runtime.md 5.7. */
const markerFile = '.pixi-environment-fingerprint';
const installing = 'pixi:installing!';

export type MarkerState =
  | { readonly kind: 'none' | 'interrupted' }
  | { readonly kind: 'ready'; readonly fingerprint: string };

export function markerPath(prefix: string): string {
  return path.join(prefix, metadataFolder, markerFile);
}

export function readMarker(prefix: string): MarkerState {
  let text: string;
  try {
    text = readFileSync(markerPath(prefix), 'latin1').slice(0, 16);
  } catch {
    return { kind: 'none' };
  }
  if (text.length < 16) return { kind: 'none' };
  return /^[0-9a-f]{16}$/i.test(text) ? { kind: 'ready', fingerprint: text.toLowerCase() } : { kind: 'interrupted' };
}

/** Written in place, as pixi does: it holds a lock on the very file. */
export function writeMarker(prefix: string, fingerprint: string | undefined): void {
  writeFileSync(markerPath(prefix), fingerprint ?? installing, { flag: 'w' });
}
