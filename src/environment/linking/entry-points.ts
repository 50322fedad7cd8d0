import { createHash } from 'node:crypto';
import { chmodSync, writeFileSync } from 'node:fs';
import {
  type EntryPoint,
  isWindows,
  type Platform,
  unixEntryPointScript,
  windowsEntryPointScript,
} from '../../conda/index.js';
import { inFolder } from '../paths.js';
import type { InstalledPath, InstalledPathType } from '../records/prefix-record.js';
import { makeRoom } from './link-file.js';
import type { PythonLayout } from './python-layout.js';

/** A file that stands for a command of a noarch Python package. */
export interface EntryPointFile {
  /** Relative to the prefix. */
  readonly path: string;
  readonly type: InstalledPathType;
  readonly content: Buffer;
}

/**
 * The files of an entry point (spec: conda-runtime.md 5.5): a script on unix; a script and a program that starts it on
 * Windows.
 * @param prefix absolute
 * @param launcher the program, for Windows
 */
export function entryPointFiles(
  entry: EntryPoint,
  layout: PythonLayout,
  prefix: string,
  platform: Platform,
  launcher: Buffer | undefined,
): EntryPointFile[] {
  if (!isWindows(platform)) {
    const content = Buffer.from(unixEntryPointScript(entry, prefix, layout.version));
    return [{ path: `${layout.scripts}/${entry.command}`, type: 'unix_python_entry_point', content }];
  }
  const stem = `${layout.scripts}/${entry.command}`;
  const script = Buffer.from(windowsEntryPointScript(entry));
  return [
    { path: `${stem}-script.py`, type: 'windows_python_entry_point_script', content: script },
    { path: `${stem}.exe`, type: 'windows_python_entry_point_exe', content: launcher as Buffer },
  ];
}

/** Writes one of them. What stands in its place is replaced. */
export function writeEntryPoint(file: EntryPointFile, target: string, prefix: string): InstalledPath {
  const to = inFolder(prefix, target);
  makeRoom(to);
  writeFileSync(to, file.content, { flag: 'wx' });
  if (file.type === 'unix_python_entry_point') chmodSync(to, 0o775);
  return {
    _path: target,
    path_type: file.type,
    sha256: createHash('sha256').update(file.content).digest('hex'),
    size_in_bytes: file.content.length,
  };
}
