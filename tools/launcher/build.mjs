// Builds the launcher of Python scripts for Windows, and the stand-in for Python that its tests need.
//   node tools/launcher/build.mjs            write src/environment/launcher/programs.ts and the tests' stand-in
//   node tools/launcher/build.mjs --check    fail when they are not what the sources give
// The compiler is zig, see tools/zig.mjs.
// Exit codes: 0 done, 1 failed or different, 3 the compiler cannot be had (no Python, no network).
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { base64Lines, compileC, root, sha256, zigFolder, zigVersion } from '../zig.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));

const launcherSources = ['launcher.c', 'launcher.rc', 'launcher.manifest'];
const launchers = { 'win-64': 'x86_64-windows-gnu', 'win-arm64': 'aarch64-windows-gnu' };
const standInSources = ['python-stand-in.c'];
const flags = ['-std=c11', '-Wall', '-Wextra', '-Werror', '-Oz', '-s', '-g0', '-fno-builtin', '-nostdlib'];
const linkFlags = ['-Wl,--entry,start', '-Wl,--subsystem,console', '-lkernel32'];

/** Of what the bytes of a program depend on. */
function sourceDigest(sources) {
  const parts = sources.map(
    (name) => `${name}\n${readFileSync(path.join(here, name), 'utf8').replaceAll('\r\n', '\n')}`,
  );
  return sha256([`zig ${zigVersion}`, ...flags, ...linkFlags, ...parts].join('\n'));
}

function compile(zig, target, sources, output) {
  const headers = path.join(zig, 'lib', 'libc', 'include', 'any-windows-any');
  compileC(zig, ['-target', target, ...flags, '-isystem', headers, ...sources, ...linkFlags, '-o', output], here);
  return readFileSync(output);
}

/** A TypeScript module of programs as text, so that bundles hold them and need no file beside. */
function moduleText(programs, sources) {
  const entries = Object.entries(programs).map(([name, bytes]) => {
    const text = base64Lines(bytes, '      ');
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
