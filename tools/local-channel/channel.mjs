// The whole channel: from the catalog and this machine to an indexed folder.
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, link, mkdir, readFile, rename, rm, stat } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { cachedPackage, describeDefinition } from './build-package.mjs';
import { metapackages, wheels } from './catalog.mjs';
import { pythonDefinitions } from './cpython.mjs';
import { loadProgram } from './program.mjs';
import { findPythons } from './pythons.mjs';
import { runtimeDefinitions } from './runtime-libraries.mjs';
import { toolchainDefinitions } from './toolchains.mjs';
import { platformRuntimes, twinDefinitions } from './twins.mjs';
import { expandCatalog, forgottenRequirements, wheelDefinition, wheelsToLock } from './wheel-packages.mjs';
import { fetchWheels, lockWheels, readLock } from './wheels.mjs';

/** Lists what this tool put into a channel, so that a later run takes away only its own. */
const listName = '.local-channel.json';

class ToolError extends Error {
  userFacing = true;
  constructor(message, exitCode = 1) {
    super(message);
    this.exitCode = exitCode;
  }
}

/**
 * @param {{ cache: string, output: string, only?: string[], versions?: string[], lock?: boolean, log: (text: string) => void }} options
 * @returns {Promise<{ packages: number, built: number }>}
 */
export async function makeChannel({ cache, output, only, versions, lock, log }) {
  if (process.platform !== 'linux' || os.arch() !== 'x64') {
    throw new ToolError('The local channel can be made on linux-64 only: its packages hold programs for it.', 2);
  }
  const { found, refused } = findPythons();
  const pythons = found.filter((python) => !versions || versions.includes(python.minor));
  const absent = (versions ?? []).filter((minor) => !pythons.some((python) => python.minor === minor));
  if (absent.length > 0) throw new ToolError(`This machine has no usable Python ${absent.join(', ')}.`, 2);
  if (pythons.length === 0) {
    throw new ToolError(
      [
        'No CPython of this machine can be made into a package.',
        ...refused,
        'Install one with pyenv or setup-python.',
      ].join('\n'),
    );
  }
  const wheelFolder = path.join(cache, 'wheels');
  const catalog = expandCatalog(wheels, pythons);
  if (lock) await lockWheels(wheelsToLock(wheels), wheelFolder, { pip: pythons[0].executable });
  const definitions = await allDefinitions({ catalog, pythons, wheelFolder, only, log });
  const program = await loadProgram();
  const described = definitions.map((definition) => ({ definition, ...describeDefinition(definition) }));
  const wanted = described.filter((one) => !existsSync(path.join(cache, 'packages', one.key, one.fileName)));
  await mkdir(cache, { recursive: true });
  for (const [i, one] of wanted.entries()) {
    log(`[${i + 1}/${wanted.length}] ${one.subdir}/${one.fileName}`);
    await cachedPackage(one.definition, cache, program);
  }
  await fillChannel({ cache, output, described, keepOthers: only !== undefined, program });
  return { packages: described.length, built: wanted.length };
}

async function allDefinitions({ catalog, pythons, wheelFolder, only, log }) {
  const machine = [
    ...(await Promise.all(pythons.map(pythonDefinitions))).flat(),
    ...(await runtimeDefinitions()),
    ...toolchainDefinitions(),
  ];
  const newest = Math.max(...pythons.map(minorNumber));
  const possible = metapackages.filter(
    (one) => !one.lowestPython || minorNumber({ minor: one.lowestPython }) <= newest,
  );
  const meta = possible.map((one) => ({ subdir: 'noarch', noarch: 'generic', ...one }));
  const ready = [...machine, ...meta];
  const nameOf = (one) => one.name ?? one.wheel;
  const names = only && closure(only, [...ready, ...catalog], nameOf);
  const chosen = names ? catalog.filter((one) => names.has(nameOf(one))) : catalog;
  const files = await fetchWheels(chosen, wheelFolder, { pip: pythons[0].executable, log });
  const pins = await readLock();
  const fromWheels = [];
  for (const one of chosen) fromWheels.push(await wheelDefinition(one, files, pins));
  for (const one of fromWheels) {
    const forgotten = forgottenRequirements(one);
    if (forgotten.length > 0) throw new ToolError(`catalog.mjs: ${one.name} needs ${forgotten.join(', ')}, too`);
  }
  const native = [...ready.filter((one) => !names || names.has(one.name)), ...fromWheels];
  return [...native, ...twinDefinitions(native).filter((one) => !names || names.has(one.name))];
}

/** `3.12` -> 12. */
const minorNumber = (python) => Number(python.minor.split('.')[1]);

/** The names and all that they depend on; only programs of wheels do without Python. */
function closure(only, all, nameOf) {
  const known = new Set(all.map(nameOf));
  const unknown = only.filter((name) => !known.has(name));
  if (unknown.length > 0) throw new ToolError(`The catalog does not have: ${unknown.join(', ')}`, 2);
  const names = new Set([...only, ...platformRuntimes]);
  for (const name of names) {
    for (const one of all.filter((candidate) => nameOf(candidate) === name)) {
      const needsPython = one.wheel && one.layout !== 'program';
      const specs = [...(one.depends ?? []), ...Object.values(one.runExports ?? {}).flat()];
      if (needsPython) specs.push('python', 'python_abi');
      for (const spec of specs) if (known.has(spec.split(' ')[0])) names.add(spec.split(' ')[0]);
    }
  }
  return names;
}

/** Puts the packages into the channel's folder, takes away those of earlier runs, and indexes. */
async function fillChannel({ cache, output, described, keepOthers, program }) {
  const { channel, support } = program;
  const files = described.map((one) => `${one.subdir}/${one.fileName}`).sort();
  const keys = Object.fromEntries(described.map((one) => [`${one.subdir}/${one.fileName}`, one.key]));
  const list = path.join(output, listName);
  const silent = () => {};
  await channel.withChannelLock(output, silent, async (lock) => {
    const before = await readJson(list);
    const rewritten = new Set();
    for (const one of described) {
      const name = `${one.subdir}/${one.fileName}`;
      if (before?.packages[name] === one.key && existsSync(path.join(output, name))) continue;
      if (existsSync(path.join(output, name))) rewritten.add(name);
      await placeFile(
        path.join(cache, 'packages', one.key, one.fileName),
        path.join(output, name),
        channel.channelTemporaryFolder(output),
      );
    }
    const stale = Object.keys(before?.packages ?? {}).filter((name) => !(name in keys));
    if (!keepOthers) for (const name of stale) await rm(path.join(output, name), { force: true });
    const packages = keepOthers ? { ...before?.packages, ...keys } : keys;
    const subdirs = [...new Set([...files.map((name) => name.split('/')[0]), 'noarch'])].sort();
    const unchanged =
      before && JSON.stringify(before.packages) === JSON.stringify(sorted(packages)) && rewritten.size === 0;
    if (unchanged && subdirs.every((subdir) => existsSync(path.join(output, subdir, 'repodata.json')))) return;
    const report = await channel.indexChannel(
      output,
      { create: true, rewritten, lock, timestampMs: indexTime(described) },
      silent,
    );
    for (const failure of report.failures.values()) throw failure;
    await support.writeFileAtomic(list, `${JSON.stringify({ packages: sorted(packages) }, null, 1)}\n`);
  });
}

/** `indexed_timestamp` in the past, and the same bytes for the same packages (CEP 47). */
function indexTime(described) {
  return Math.min(...described.map((one) => one.timestampMs));
}

const sorted = (map) => Object.fromEntries(Object.entries(map).sort(([a], [b]) => (a < b ? -1 : 1)));

async function placeFile(source, target, temporaryFolder) {
  await mkdir(path.dirname(target), { recursive: true });
  const temporary = path.join(temporaryFolder, `${createHash('sha256').update(target).digest('hex')}.${process.pid}`);
  await rm(temporary, { force: true });
  await link(source, temporary).catch(() => copyFile(source, temporary));
  await rename(temporary, target);
  // Renaming one hard link of a file onto another leaves both.
  await rm(temporary, { force: true });
  await stat(target);
}

async function readJson(file) {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch {
    return undefined;
  }
}
