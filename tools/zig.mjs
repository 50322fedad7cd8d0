// The C compiler of what is built from sources in this repository: zig of the Python package index, in a pinned version, as
// another one may give other bytes. It is kept in .cache/zig.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const zigVersion = '0.15.2';
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const cache = path.join(root, '.cache', 'zig');

/** Status of a build whose compiler or sources cannot be had (no Python, no network). */
export const cannotBeHad = 3;

export const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');

/** The folder of the compiler, which appears under its name only when it is whole. */
export function zigFolder() {
  const folder = path.join(cache, zigVersion);
  if (existsSync(path.join(folder, 'ziglang'))) return path.join(folder, 'ziglang');
  mkdirSync(cache, { recursive: true });
  const work = mkdtempSync(path.join(cache, 'new-'));
  try {
    const python = process.platform === 'win32' ? 'python' : 'python3';
    const args = ['install', '--quiet', '--disable-pip-version-check', '--no-deps', '--only-binary=:all:'];
    const pip = spawnSync(python, ['-m', 'pip', ...args, '--target', work, `ziglang==${zigVersion}`], {
      encoding: 'utf8',
    });
    if (pip.status !== 0) {
      console.error(`zig ${zigVersion} cannot be installed: ${pip.error?.message ?? pip.stderr.trim().slice(-500)}`);
      process.exit(cannotBeHad);
    }
    try {
      renameSync(work, folder);
    } catch (error) {
      // Another run was quicker.
      if (!existsSync(folder)) throw error;
    }
    return path.join(folder, 'ziglang');
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** Runs `zig cc`. @throws when it fails */
export function compileC(zig, args, cwd) {
  const program = path.join(zig, process.platform === 'win32' ? 'zig.exe' : 'zig');
  const folder = path.join(cache, `${zigVersion}-work`);
  const env = { ...process.env, ZIG_GLOBAL_CACHE_DIR: folder, ZIG_LOCAL_CACHE_DIR: folder };
  const { status, error, stderr } = spawnSync(program, ['cc', ...args], { cwd, env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`zig cc ${args.slice(0, 2).join(' ')} failed: ${error?.message ?? stderr}`);
}

/** Bytes as lines of TypeScript, in pieces of base64. */
export function base64Lines(bytes, indent) {
  const lines = bytes.toString('base64').match(/.{1,108}/g) ?? [];
  return lines.map((line) => `${indent}'${line}',\n`).join('');
}
