// Builds zstd's encoder and decoder as WebAssembly, from the sources that the crate zstd-sys carries and our own glue.
//   node tools/zstd/build.mjs            write src/archive/zstd-module-*.ts
//   node tools/zstd/build.mjs --check    fail when they are not what the sources give
//   node tools/zstd/build.mjs --digest   print the digest of sources and flags, which needs neither compiler nor library
// The crate comes by cargo and is kept in .cache/zstd, the compiler is zig of the Python package index (tools/zig.mjs).
// Exit codes: 0 done, 1 failed or different, 3 the sources or the compiler cannot be had.
import { spawnSync } from 'node:child_process';
import {
  cpSync,
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
import { base64Lines, cannotBeHad, compileC, root, sha256, zigFolder, zigVersion } from '../zig.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
const cache = path.join(root, '.cache', 'zstd');

/** The version that rattler-build has; another one gives other bytes. */
const crate = { name: 'zstd-sys', version: '2.0.16', zstd: '1.5.7' };
/** Of all files of `zstd/lib` in the crate. */
const librarySha256 = 'ad50b82d6e904f36fc19441c1380052106774b79a18fcd5a4dba6b69d31f5fa2';

const features = ['bulk_memory', 'mutable_globals', 'nontrapping_fptoint', 'sign_ext', 'simd128'];
const commonFlags = [
  ...['-std=c11', '-O3', '-g0', '-s', '-nostdlib', '-ffunction-sections', '-fdata-sections', '-w'],
  ...['-DDEBUGLEVEL=0', '-DXXH_NAMESPACE=ZSTD_', '-DZSTD_DISABLE_ASM', '-DZSTD_LIB_DEPRECATED=0', '-DZSTD_TRACE=0'],
  ...['-Wl,--no-entry', '-Wl,--gc-sections'],
];
const modules = {
  encoder: {
    says: 'The encoder. Its memory is shared with the thread that gives it its input.',
    library: ['common', 'compress'],
    features: [...features, 'atomics'],
    flags: [
      ...['-DZSTD_ARCH_X86_SSE2', '-include', 'prefetch.h'],
      ...['-Wl,--import-memory', '-Wl,--shared-memory', '-Wl,--max-memory=4294901760'],
    ],
  },
  decoder: { says: 'The decoder.', library: ['common', 'decompress'], features, flags: [] },
};

function listFiles(folder, prefix = '') {
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => {
      const name = `${prefix}${entry.name}`;
      return entry.isDirectory() ? listFiles(path.join(folder, entry.name), `${name}/`) : [name];
    })
    .sort();
}

const text = (file) => readFileSync(file, 'utf8').replaceAll('\r\n', '\n');
const digestOf = (folder, names) => sha256(names.map((name) => `${name}\n${text(path.join(folder, name))}`).join('\n'));

/** Of what the bytes of the modules depend on. */
function sourceDigest() {
  const sources = listFiles(here).filter((name) => /\.[ch]$/.test(name));
  const flags = JSON.stringify({ zigVersion, crate, librarySha256, commonFlags, modules });
  return sha256(`${flags}\n${digestOf(here, sources)}`);
}

/** The sources of the zstd library, which appear under their name only when they are whole and the right ones. */
function libraryFolder() {
  const folder = path.join(cache, `${crate.name}-${crate.version}`);
  if (existsSync(folder)) return folder;
  mkdirSync(cache, { recursive: true });
  const work = mkdtempSync(path.join(cache, 'new-'));
  try {
    mkdirSync(path.join(work, 'src'));
    writeFileSync(path.join(work, 'src', 'lib.rs'), '');
    const needed = `${crate.name} = { version = "=${crate.version}", default-features = false }`;
    writeFileSync(
      path.join(work, 'Cargo.toml'),
      `[package]\nname = "sources"\nversion = "0.0.0"\nedition = "2021"\n[dependencies]\n${needed}\n[workspace]\n`,
    );
    const cargo = spawnSync('cargo', ['vendor', '--quiet', 'vendor'], { cwd: work, encoding: 'utf8' });
    if (cargo.status !== 0) {
      console.error(`${crate.name} cannot be fetched: ${cargo.error?.message ?? cargo.stderr.trim().slice(-500)}`);
      process.exit(cannotBeHad);
    }
    const library = path.join(work, 'vendor', crate.name, 'zstd', 'lib');
    const digest = digestOf(library, listFiles(library));
    if (digest !== librarySha256) throw new Error(`the sources of ${crate.name} have the SHA-256 ${digest}`);
    const place = path.join(work, 'place');
    cpSync(library, place, { recursive: true });
    try {
      renameSync(place, folder);
    } catch (error) {
      // Another run was quicker.
      if (!existsSync(folder)) throw error;
    }
    return folder;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function moduleText(name, bytes) {
  return `// Made by tools/zstd/build.mjs of zstd ${crate.zstd} and tools/zstd/${name}.c: do not edit.

/** SHA-256 of the sources, the compiler's version and its flags. */
export const sourceDigest = '${sourceDigest()}';

/** SHA-256 of the module. */
export const sha256 = '${sha256(bytes)}';

/** ${modules[name].says} In pieces of base64, so that bundles need no file beside them. */
export const base64 = [
${base64Lines(bytes, '  ')}] as const;
`;
}

function build() {
  const zig = zigFolder();
  // In the folder of the glue and by a relative path, so that no path of this machine gets into the module.
  const library = path.relative(here, libraryFolder());
  const work = mkdtempSync(path.join(tmpdir(), 'zstd-'));
  try {
    return Object.fromEntries(
      Object.entries(modules).map(([name, module]) => {
        const output = path.join(work, `${name}.wasm`);
        const sources = module.library.flatMap((part) =>
          listFiles(path.join(here, library, part))
            .filter((file) => file.endsWith('.c'))
            .map((file) => path.posix.join(library.replaceAll(path.sep, '/'), part, file)),
        );
        const target = ['-target', 'wasm32-freestanding', `-mcpu=generic+${module.features.join('+')}`];
        const include = ['-Iinclude', '-I.', `-I${library}`];
        compileC(
          zig,
          [...target, ...commonFlags, ...module.flags, ...include, `${name}.c`, ...sources, '-o', output],
          here,
        );
        return [`src/archive/zstd-module-${name}.ts`, moduleText(name, readFileSync(output))];
      }),
    );
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

const made = process.argv.includes('--digest') ? {} : build();
if (process.argv.includes('--digest')) console.log(sourceDigest());
for (const [file, content] of Object.entries(made)) {
  const target = path.join(root, file);
  if (!process.argv.includes('--check')) {
    writeFileSync(target, content);
  } else if (!existsSync(target) || readFileSync(target, 'utf8') !== content) {
    console.error(`${file} is stale: run 'node tools/zstd/build.mjs' and commit it`);
    process.exitCode = 1;
  } else console.log(`${file} matches its sources`);
}
