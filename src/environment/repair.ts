import { rmSync } from 'node:fs';
import { messageOf, type Reporter } from '../support/index.js';
import { markerPath, readJournal, readMarker, removeJournal } from './journal.js';
import { metadataFolder } from './paths.js';
import { removeEmptyFolders, Unlinker } from './unlinking.js';

/**
 * Takes away what an interrupted change has left: all files of the packages that were being changed, so that those which
 * remain are whole.
 * @returns true when nothing says what was being changed, so that every package has to be linked again
 */
export function repairInterrupted(prefix: string, report: Reporter): boolean {
  const journal = readJournal(prefix);
  if (journal === undefined) return readMarker(prefix).kind === 'interrupted';
  report({ kind: 'log', level: 'info', message: `An interrupted change of ${prefix} is cleaned up` });
  if (journal === 'unreadable') {
    removeJournal(prefix);
    return true;
  }
  try {
    const unlinker = new Unlinker(prefix);
    unlinker.remove(journal.paths);
    unlinker.remove(journal.records.map((file) => `${metadataFolder}/${file}`));
    const paths = journal.paths.map((_path) => ({ _path, path_type: 'hardlink' as const }));
    removeEmptyFolders(prefix, [{ paths, noarchPython: true }], new Set());
  } catch (error) {
    report({ kind: 'log', level: 'debug', message: `Cleaning up ${prefix} failed: ${messageOf(error)}` });
    throw error;
  }
  removeJournal(prefix);
  rmSync(markerPath(prefix), { force: true });
  return false;
}
