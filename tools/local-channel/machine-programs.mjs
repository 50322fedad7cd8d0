// What packages of this machine's programs are made of.
import { spawnSync } from 'node:child_process';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** The machine for which conda-forge's compilers make programs. */
export const triplet = 'x86_64-conda-linux-gnu';

/** @returns {string | undefined} absolute path of a program, links of version managers resolved by their own means */
export function which(program) {
  const run = spawnSync('sh', ['-c', `command -v "$1"`, 'sh', program], { encoding: 'utf8' });
  return run.status === 0 && path.isAbsolute(run.stdout.trim()) ? run.stdout.trim() : undefined;
}

/** The first thing in a program's answer that looks like a version. */
export function versionOf(program, ...args) {
  const run = spawnSync(program, args, { encoding: 'utf8' });
  return /\d+(?:\.\d+)+/.exec(run.stdout ?? '')?.[0];
}

/** A script that starts a program of the machine. */
export const starter = (program, before = '') => `#!/bin/sh\n${before}exec '${program}' "$@"\n`;

/**
 * A definition whose files are texts.
 * @param {{ files: Record<string, string>, links?: Record<string, string> }} content scripts below `bin/` are executable
 */
export function textPackage({ files, links = {}, ...definition }) {
  return {
    subdir: 'linux-64',
    depends: [],
    ...definition,
    inputs: { files, links },
    stage: async (folder) => {
      for (const [name, text] of Object.entries(files)) {
        const file = path.join(folder, name);
        await mkdir(path.dirname(file), { recursive: true });
        await writeFile(file, text, { mode: name.startsWith('bin/') ? 0o755 : 0o644 });
      }
      for (const [name, target] of Object.entries(links)) {
        await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
        await symlink(target, path.join(folder, name));
      }
    },
  };
}
