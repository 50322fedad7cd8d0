// The rooms of the program that the tool packs and indexes with, compiled on demand: the tool runs right after `npm ci`.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const repositoryRoot = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');
export const defaultCache = path.join(repositoryRoot, '.cache', 'local-channel');

/** The rooms that are used, with all that they import. */
const rooms = ['archive', 'channel', 'packaging', 'support'];
const compiledRooms = ['conda', ...rooms];

/**
 * The doors of `src/archive`, `src/channel`, `src/packaging` and `src/support`. Compiles them below the repository's
 * cache unless these sources were compiled before; a folder for each state of the sources, so that processes that run
 * at the same time never see each other's half.
 */
export async function loadProgram() {
  const compiled = path.join(repositoryRoot, '.cache', 'local-channel', 'program', sourcesHash().slice(0, 16));
  const marker = path.join(compiled, 'support', 'index.js');
  try {
    readFileSync(marker);
  } catch {
    compile(compiled);
  }
  const load = (room) => import(pathToFileURL(path.join(compiled, room, 'index.js')).href);
  const [archive, channel, packaging, support] = await Promise.all(rooms.map(load));
  return { archive, channel, packaging, support };
}

function sourcesHash() {
  const hash = createHash('sha256');
  for (const room of compiledRooms) {
    const folder = path.join(repositoryRoot, 'src', room);
    const files = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name));
    for (const file of files.sort()) {
      hash
        .update(`${path.relative(folder, file)}\0`)
        .update(readFileSync(file))
        .update('\0');
    }
  }
  return hash.digest('hex');
}

function compile(target) {
  mkdirSync(path.dirname(target), { recursive: true });
  const work = mkdtempSync(`${target}.`);
  try {
    const config = path.join(work, 'tsconfig.json');
    writeFileSync(
      config,
      JSON.stringify({
        extends: path.join(repositoryRoot, 'tsconfig.build.json'),
        compilerOptions: {
          rootDir: path.join(repositoryRoot, 'src'),
          outDir: path.join(work, 'out'),
          typeRoots: [path.join(repositoryRoot, 'node_modules', '@types')],
          noCheck: true,
        },
        include: [],
        files: rooms.map((room) => path.join(repositoryRoot, 'src', room, 'index.ts')),
      }),
    );
    const tsc = path.join(repositoryRoot, 'node_modules', 'typescript', 'bin', 'tsc');
    const result = spawnSync(process.execPath, [tsc, '-p', config], { cwd: repositoryRoot, encoding: 'utf8' });
    if (result.status !== 0) throw new Error(`src/ cannot be compiled:\n${result.stdout}${result.stderr}`);
    try {
      renameSync(path.join(work, 'out'), target);
    } catch (error) {
      // Another process was quicker.
      if (!['EEXIST', 'ENOTEMPTY', 'EPERM'].includes(error.code)) throw error;
    }
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
