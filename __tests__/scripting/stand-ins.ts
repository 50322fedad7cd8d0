import { chmod, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Writes a program that prints its own place and its arguments, one a line, and gives its path. */
export async function standIn(folder: string, name: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  const file = path.join(folder, name);
  await writeFile(file, '#!/bin/sh\nprintf "%s\\n" "$0" "$@"\n');
  await chmod(file, 0o755);
  return file;
}
