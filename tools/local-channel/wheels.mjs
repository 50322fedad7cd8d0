// Wheels from the Python package index: fetched by pip as the lock file pins them, and read.
import { spawn } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { chmod, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const require = createRequire(import.meta.url);

/** The pins: `name==version python-tag` -> file name and sha256. Written by `make.mjs --lock`. */
export const lockFile = path.join(path.dirname(fileURLToPath(import.meta.url)), 'wheels.lock.json');

/** Platforms whose wheels run on a linux-64 of today; pip takes the first that fits. */
const platforms = ['manylinux_2_28_x86_64', 'manylinux_2_27_x86_64', 'manylinux_2_17_x86_64', 'manylinux2014_x86_64'];

/** The registry cannot be reached, or does not have what is pinned. */
export class WheelsUnavailable extends Error {}

export const lockKey = ({ wheel, version, python }) => `${wheel}==${version}${python ? ` cp${python}` : ''}`;

export async function readLock() {
  return existsSync(lockFile) ? JSON.parse(await readFile(lockFile, 'utf8')) : {};
}

/**
 * Brings the wheels into `folder`; those that are there are not fetched again.
 * @param {{ wheel: string, version: string, python?: string }[]} wanted `python` as in `3.12`: a wheel for that one only
 * @returns {Promise<Map<string, string>>} lock key -> absolute path
 * @throws WheelsUnavailable
 */
export async function fetchWheels(wanted, folder, { pip, log }) {
  const lock = await readLock();
  await mkdir(folder, { recursive: true });
  const files = new Map();
  const missing = [];
  for (const one of distinct(wanted)) {
    const pinned = lock[lockKey(one)];
    if (!pinned) throw new Error(`${lockKey(one)} is not in ${lockFile}: run make.mjs --lock`);
    const file = path.join(folder, pinned.file);
    files.set(lockKey(one), file);
    if (!existsSync(file)) missing.push({ ...one, ...pinned });
  }
  if (missing.length > 0) log(`fetching ${missing.length} wheels`);
  for (const [python, group] of downloadGroups(missing)) {
    const lines = group.map((one) => `${one.wheel}==${one.version} --hash=sha256:${one.sha256}`);
    await pipDownload(pip, python, lines, folder, true);
  }
  for (const [key, file] of files)
    if (!existsSync(file)) throw new WheelsUnavailable(`pip did not bring the wheel of ${key}`);
  return files;
}

/** Finds the files of these versions and their digests, and writes the lock file. */
export async function lockWheels(wanted, folder, { pip }) {
  const lock = {};
  for (const [python, group] of downloadGroups(distinct(wanted))) {
    for (const pure of [false, true]) {
      const part = group.filter((one) => Boolean(one.pure) === pure);
      if (part.length === 0) continue;
      const work = path.join(folder, `.lock-${randomBytes(4).toString('hex')}`);
      await mkdir(work, { recursive: true });
      const lines = part.map((one) => `${one.wheel}==${one.version}`);
      await pipDownload(pip, python, lines, work, false, pure ? ['any'] : platforms);
      for (const file of await readdir(work)) {
        const [name, version] = file.split('-');
        const one = part.find((o) => normalized(o.wheel) === normalized(name) && o.version === version);
        lock[lockKey(one)] = { file, sha256: await fileSha256(path.join(work, file)) };
        await rename(path.join(work, file), path.join(folder, file));
      }
      await rm(work, { recursive: true });
    }
  }
  const sorted = Object.fromEntries(Object.entries(lock).sort(([a], [b]) => (a < b ? -1 : 1)));
  await writeFile(lockFile, `${JSON.stringify(sorted, null, 2)}\n`);
}

async function pipDownload(pip, python, requirements, folder, hashes, tags = platforms) {
  const work = path.join(folder, `.pip-${randomBytes(4).toString('hex')}`);
  await mkdir(work, { recursive: true });
  try {
    const list = path.join(work, 'requirements.txt');
    await writeFile(list, `${requirements.join('\n')}\n`);
    const args = [
      '-m',
      'pip',
      'download',
      '--quiet',
      '--disable-pip-version-check',
      '--no-deps',
      '--only-binary',
      ':all:',
    ];
    args.push('--implementation', 'cp', '--python-version', python, '--dest', work, '--requirement', list);
    args.push(...tags.flatMap((tag) => ['--platform', tag]), ...(hashes ? ['--require-hashes'] : []));
    await runPip(pip, args);
    for (const file of await readdir(work)) {
      if (file.endsWith('.whl')) await rename(path.join(work, file), path.join(folder, file));
    }
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

function runPip(pip, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(pip, args, { stdio: ['ignore', 'ignore', 'pipe'] });
    let errors = '';
    child.stderr.on('data', (data) => {
      errors += data;
    });
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0 ? resolve() : reject(new WheelsUnavailable(`pip could not fetch wheels:\n${errors.trim()}`)),
    );
  });
}

/**
 * Unpacks a wheel.
 * @param {string} file
 * @param {(path: string) => string | undefined} place absolute path for a path of the wheel; undefined leaves it out
 */
export async function unpackWheel(file, place) {
  await eachEntry(file, async (entry, open) => {
    const target = place(entry.fileName);
    if (target === undefined) return;
    await mkdir(path.dirname(target), { recursive: true });
    await pipeline(await open(), createWriteStream(target));
    if (((entry.externalFileAttributes >>> 16) & 0o100) !== 0) await chmod(target, 0o755);
  });
}

/** The text files below `*.dist-info/` by their path in it. */
export async function readDistInfo(file) {
  const texts = new Map();
  await eachEntry(file, async (entry, open) => {
    const match = /^[^/]+\.dist-info\/(.+)$/.exec(entry.fileName);
    if (!match) return;
    const chunks = [];
    for await (const chunk of await open()) chunks.push(chunk);
    texts.set(match[1], Buffer.concat(chunks).toString('utf8'));
  });
  return texts;
}

async function eachEntry(file, visit) {
  const yauzl = require('yauzl');
  const zip = await promisify(yauzl.open)(file, { lazyEntries: true, autoClose: false });
  try {
    await new Promise((resolve, reject) => {
      zip.on('error', reject);
      zip.on('end', resolve);
      zip.on('entry', (entry) => {
        if (entry.fileName.endsWith('/')) zip.readEntry();
        else visit(entry, () => promisify(zip.openReadStream.bind(zip))(entry)).then(() => zip.readEntry(), reject);
      });
      zip.readEntry();
    });
  } finally {
    zip.close();
  }
}

/**
 * The header fields of a METADATA file (core metadata; PEP 566, PEP 639), names in lower case.
 * @returns {Map<string, string[]>}
 */
export function parseMetadata(text) {
  const fields = new Map();
  for (const line of text.split(/\r?\n\r?\n/, 1)[0].split(/\r?\n/)) {
    const match = /^([A-Za-z-]+):\s*(.*)$/.exec(line);
    if (!match) continue;
    const name = match[1].toLowerCase();
    fields.set(name, [...(fields.get(name) ?? []), match[2]]);
  }
  return fields;
}

async function fileSha256(file) {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}

const distinct = (wanted) => [...new Map(wanted.map((one) => [lockKey(one), one])).values()];

/** Groups for one pip each: for one Python, and without two versions of one project. */
function downloadGroups(wanted) {
  const groups = groupBy(wanted, (one) => one.python ?? '3.12');
  return [...groups].flatMap(([python, group]) => {
    const versions = groupBy(group, (one) => one.wheel);
    const rounds = Math.max(...[...versions.values()].map((same) => same.length));
    return Array.from({ length: rounds }, (_, i) => [python, [...versions.values()].flatMap((same) => same[i] ?? [])]);
  });
}

function groupBy(items, keyOf) {
  const groups = new Map();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

/** PEP 503. */
export const normalized = (name) => name.toLowerCase().replace(/[-_.]+/g, '-');
