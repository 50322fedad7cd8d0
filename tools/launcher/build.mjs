// Builds the launcher of Python scripts for Windows, and the stand-in for Python that its tests need.
//   node tools/launcher/build.mjs            write src/environment/launcher/programs.ts and the tests' stand-in
//   node tools/launcher/build.mjs --check    fail when they are not what the sources give
// The compiler is zig of the Python package index, in the version below: another one may give other bytes. It is kept in
// .cache/zig. Exit codes: 0 done, 1 failed or different, 3 the compiler cannot be had (no Python, no network).
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const zigVersion = '0.15.2';
const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.resolve(here, '..', '..');
const cache = path.join(root, '.cache', 'zig');

const launcherSources = ['launcher.c', 'launcher.rc', 'launcher.manifest'];
const launchers = { 'win-64': 'x86_64-windows-gnu', 'win-arm64': 'aarch64-windows-gnu' };
const standInSources = ['python-stand-in.c'];
const flags = ['-std=c11', '-Wall', '-Wextra', '-Werror', '-Oz', '-s', '-g0', '-fno-builtin', '-nostdlib'];
const linkFlags = ['-Wl,--entry,start', '-Wl,--subsystem,console', '-lkernel32'];

const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');

/** Of what the bytes of a program depend on. */
function sourceDigest(sources) {
  const parts = sources.map(
    (name) => `${name}\n${readFileSync(path.join(here, name), 'utf8').replaceAll('\r\n', '\n')}`,
  );
  return sha256([`zig ${zigVersion}`, ...flags, ...linkFlags, ...parts].join('\n'));
}

/** The folder of the compiler, which appears under its name only when it is whole. */
function zigFolder() {
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
      process.exit(3);
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

function compile(zig, target, sources, output) {
  const program = path.join(zig, process.platform === 'win32' ? 'zig.exe' : 'zig');
  const headers = path.join(zig, 'lib', 'libc', 'include', 'any-windows-any');
  const args = ['cc', '-target', target, ...flags, '-isystem', headers, ...sources, ...linkFlags, '-o', output];
  const folder = path.join(cache, `${zigVersion}-work`);
  const env = { ...process.env, ZIG_GLOBAL_CACHE_DIR: folder, ZIG_LOCAL_CACHE_DIR: folder };
  const { status, error, stderr } = spawnSync(program, args, { cwd: here, env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`zig cc for ${target} failed: ${error?.message ?? stderr}`);
  return readFileSync(output);
}

/** A TypeScript module of programs as text, so that bundles hold them and need no file beside. */
function moduleText(programs, sources) {
  const entries = Object.entries(programs).map(([name, bytes]) => {
    const lines = bytes.toString('base64').match(/.{1,108}/g) ?? [];
    const text = lines.map((line) => `      '${line}',\n`).join('');
    const key = /^\w+$/.test(name) ? name : `'${name}'`;
    return `  ${key}: {\n    sha256: '${sha256(bytes)}',\n    base64: [\n${text}    ],\n  },\n`;
  });
  return `// Made by tools/launcher/build.mjs of ${sources.join(', ')}: do not edit.

/** SHA-256 of the sources, the compiler's version and its flags. */
export const sourceDigest = '${sourceDigest(sources)}';

/** Programs for Windows, in pieces of base64, with the SHA-256 of what they give. */
export const programs = {
${entries.join('')}} as const;
`;
}

function build() {
  const zig = zigFolder();
  const work = mkdtempSync(path.join(tmpdir(), 'launcher-'));
  try {
    const made = Object.fromEntries(
      Object.entries(launchers).map(([platform, target]) => [
        platform,
        compile(zig, target, ['launcher.c', 'launcher.rc'], path.join(work, `${platform}.exe`)),
      ]),
    );
    const standIn = compile(zig, launchers['win-64'], standInSources, path.join(work, 'python.exe'));
    const left = readdirSync(work).filter((name) => !name.endsWith('.exe'));
    if (left.length > 0) throw new Error(`zig has also written ${left.join(', ')}`);
    return {
      'src/environment/launcher/programs.ts': moduleText(made, launcherSources),
      '__tests__/environment/python-stand-in.ts': moduleText({ python: standIn }, standInSources),
    };
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

for (const [file, text] of Object.entries(build())) {
  const target = path.join(root, file);
  if (!process.argv.includes('--check')) {
    writeFileSync(target, text);
  } else if (!existsSync(target) || readFileSync(target, 'utf8') !== text) {
    console.error(`${file} is stale: run 'node tools/launcher/build.mjs' and commit it`);
    process.exitCode = 1;
  } else console.log(`${file} matches its sources`);
}
