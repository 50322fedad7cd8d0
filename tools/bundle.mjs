// Compiles src/ and bundles each entry into dist/, so that it runs without node_modules.
//   node tools/bundle.mjs            rebuild dist/
//   node tools/bundle.mjs --check    fail when dist/ is not what src/ gives
import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
// Else a path below the folder for temporary files makes ncc take along all that lies there.
const assets = path.join(root, 'node_modules', 'minijinja-js');
const require = createRequire(import.meta.url);

/** Folder in dist/ -> compiled entry file. */
const entries = {
  'action/main': 'build/action/main.js',
  'action/post': 'build/action/post.js',
  cli: 'build/cli/main.js',
  worker: 'build/worker/main.js',
};

function compile() {
  rmSync(path.join(root, 'build'), { recursive: true, force: true });
  const tsc = path.join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  const result = spawnSync(process.execPath, [tsc, '-p', 'tsconfig.build.json'], { cwd: root, stdio: 'inherit' });
  if (result.status !== 0) throw new Error('the TypeScript compiler reported errors');
}

async function bundleEntry(entry, target) {
  const ncc = require('@vercel/ncc');
  const { code, assets: files } = await ncc(path.join(root, entry), {
    quiet: true,
    license: 'licenses.txt',
    cache: false,
    filterAssetBase: assets,
  });
  mkdirSync(target, { recursive: true });
  const main = path.join(target, 'index.js');
  writeFileSync(main, code);
  for (const [name, { source }] of Object.entries(files)) {
    const file = path.join(target, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, source);
  }
  // Of the library that is built into src/archive/zstd-module-*.ts, which no package of npm brings.
  const zstd = readFileSync(path.join(root, 'tools', 'zstd', 'LICENSE'), 'utf8');
  appendFileSync(path.join(target, 'licenses.txt'), `\nzstd\nBSD-3-Clause\n${zstd.trimEnd()}\n`);
  if (code.startsWith('#!')) chmodSync(main, 0o755);
}

function listFiles(folder, prefix = '') {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const name = `${prefix}${entry.name}`;
    return entry.isDirectory() ? listFiles(path.join(folder, entry.name), `${name}/`) : [name];
  });
}

function differences(expected, actual) {
  const names = new Set([...listFiles(expected), ...listFiles(actual)]);
  const read = (folder, name) => {
    const file = path.join(folder, name);
    return existsSync(file) ? readFileSync(file) : undefined;
  };
  return [...names].sort().filter((name) => {
    const [a, b] = [read(expected, name), read(actual, name)];
    return !a || !b || !a.equals(b);
  });
}

const check = process.argv.includes('--check');
const output = mkdtempSync(path.join(tmpdir(), 'bundle-'));
try {
  compile();
  for (const [folder, entry] of Object.entries(entries)) await bundleEntry(entry, path.join(output, folder));
  const dist = path.join(root, 'dist');
  if (check) {
    const stale = differences(output, dist);
    if (stale.length > 0) {
      console.error(
        `dist/ is stale, run 'npm run bundle' and commit it:\n${stale.map((name) => `  dist/${name}`).join('\n')}`,
      );
      process.exitCode = 1;
    } else {
      console.log('dist/ matches src/');
    }
  } else {
    rmSync(dist, { recursive: true, force: true });
    cpSync(output, dist, { recursive: true });
    // It was made where only its owner may read.
    chmodSync(dist, 0o755);
  }
} finally {
  rmSync(output, { recursive: true, force: true });
}
