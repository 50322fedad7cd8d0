// From wheels to package definitions.

import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { bytecodeFormat, compileBytecode } from './bytecode.mjs';
import { placeholderPrefix } from './placeholder.mjs';
import { lockKey, normalized, parseMetadata, readDistInfo, unpackWheel } from './wheels.mjs';

/** Stands for a Python in the layout of noarch packages, where its version does not show. */
const layoutPython = '3.12';

/** One entry of the catalog for each wheel that is needed: `abi` ones for each Python. */
export function expandCatalog(wheels, pythons) {
  return wheels.flatMap((one) =>
    one.layout === 'abi'
      ? pythons
          .filter((python) => one.pythons.includes(python.minor))
          .map((python) => ({ ...one, python: python.minor, interpreter: python }))
      : [one],
  );
}

/** Everything that a lock file has to know, whatever Pythons this machine has. */
export function wheelsToLock(wheels) {
  return wheels.flatMap((one) => (one.layout === 'abi' ? one.pythons.map((python) => ({ ...one, python })) : [one]));
}

/**
 * @param {object} one an entry of the expanded catalog
 * @param {Map<string, string>} files lock key -> wheel
 */
export async function wheelDefinition(one, files, lock) {
  const file = files.get(lockKey(one));
  const info = await readDistInfo(file);
  const metadata = parseMetadata(info.get('METADATA') ?? '');
  const layout = one.layout ?? 'noarch';
  const minor = one.python ?? layoutPython;
  const entryPoints = layout === 'program' ? [] : consoleScripts(info.get('entry_points.txt') ?? '');
  return {
    name: one.name ?? one.wheel,
    version: one.version,
    buildNumber: one.buildNumber ?? 0,
    subdir: layout === 'noarch' || one.noarch ? 'noarch' : 'linux-64',
    noarch: layout === 'noarch' ? 'python' : one.noarch,
    versionIndependent: layout === 'stable',
    buildPrefix:
      layout === 'abi' ? `py${minor.replace('.', '')}` : layout === 'noarch' || layout === 'stable' ? 'py' : '',
    hashInput: layout === 'abi' ? { python: `${minor}.* *_cpython` } : {},
    depends: dependsOf(one, layout, metadata),
    constrains: one.constrains ?? [],
    runExports: one.runExports,
    license: one.license ?? metadata.get('license-expression')?.[0] ?? metadata.get('license')?.[0],
    summary: metadata.get('summary')?.[0],
    home: homeOf(metadata),
    entryPoints,
    pythonVersion: layout === 'abi' ? minor : undefined,
    released: one.released,
    inputs: {
      wheel: lock[lockKey(one)].sha256,
      place: (one.place ?? []).map(String),
      links: one.links,
      ...(layout === 'abi' ? { bytecode: bytecodeFormat } : {}),
    },
    // Programs do without the Python parts of their wheels.
    requires: layout === 'program' ? [] : (metadata.get('requires-dist') ?? []),
    stage: async (folder, licenses) => {
      const site = `lib/python${minor}/site-packages`;
      const place = layout === 'program' ? placeBy(one.place) : (name) => placeInPython(name, site, minor);
      await unpackWheel(file, (name) => inside(folder, place(name)));
      for (const [name, target] of Object.entries(one.links ?? {})) {
        await rm(path.join(folder, name), { force: true });
        await symlink(target, path.join(folder, name));
      }
      if (layout !== 'program') await finishPython(folder, site, place);
      if (layout === 'abi') await compileBytecode(one.interpreter, path.join(folder, site), folder);
      await copyLicenses(info, licenses);
    },
  };
}

/**
 * Names of requirements in a wheel's metadata that its package does not depend on: what the catalog forgot. Those for
 * other systems, for extras, and for Pythons before 3.10 do not count.
 * @param {{ requires: string[], depends: string[] }} definition
 */
export function forgottenRequirements({ requires, depends }) {
  const present = new Set(depends.map((spec) => normalized(spec.split(' ')[0])));
  return requires.flatMap((line) => {
    const [requirement, marker = ''] = line.split(';');
    const name = normalized(/^\s*([A-Za-z0-9._-]+)/.exec(requirement)[1]);
    const old = /python_(?:full_)?version\s*<=?\s*["']3\.(\d+)(?:\.\d+)?["']/.exec(marker);
    const elsewhere = /extra|sys_platform\s*==|os_name\s*==|platform_system\s*==/.test(marker);
    return present.has(name) || elsewhere || (old && Number(old[1]) <= 10) ? [] : [name];
  });
}

function dependsOf(one, layout, metadata) {
  const depends = [...(one.depends ?? [])];
  if (layout === 'noarch' || layout === 'stable') depends.push(pythonRange(metadata.get('requires-python')?.[0] ?? ''));
  if (layout === 'abi') {
    const [major, minor] = one.python.split('.').map(Number);
    depends.push(
      `python >=${one.python},<${major}.${minor + 1}.0a0`,
      `python_abi ${one.python}.* *_cp${major}${minor}`,
    );
  }
  return depends.sort();
}

/** `>=3.8, <4` -> `python >=3.8`: conda-forge writes only the lower end. */
function pythonRange(text) {
  const lowest = /(?:>=|~=)\s*(\d+(?:\.\d+)?)/.exec(text)?.[1];
  return lowest === undefined || lowest.startsWith('2') ? 'python' : `python >=${lowest}`;
}

function homeOf(metadata) {
  const direct = metadata.get('home-page')?.[0];
  if (direct) return direct;
  const labelled = (metadata.get('project-url') ?? []).map((line) => line.split(/,\s*/));
  const wanted = /^(home|homepage|source|source code|repository|github|documentation)$/i;
  return (labelled.find(([label]) => wanted.test(label)) ?? labelled[0])?.[1];
}

/** `[console_scripts]` and `[gui_scripts]` of an entry_points.txt, extras dropped. */
export function consoleScripts(text) {
  let section = '';
  const found = [];
  for (const line of text.split(/\r?\n/).map((one) => one.trim())) {
    const header = /^\[(.+)\]$/.exec(line);
    if (header) section = header[1].trim();
    const entry = /^([^#;=\s][^=]*?)\s*=\s*([\w.]+)\s*:\s*([\w.]+)/.exec(line);
    if (entry && /^(console|gui)_scripts$/.test(section)) {
      found.push({ command: entry[1], module: entry[2], function: entry[3] });
    }
  }
  return found;
}

function placeBy(rules) {
  return (name) => {
    for (const [pattern, target] of rules) {
      if (pattern.test(name)) return target === undefined ? undefined : name.replace(pattern, target);
    }
    return undefined;
  };
}

/** Where pip would install a file of a wheel (PEP 427, "Installing a wheel"). */
function placeInPython(name, site, minor) {
  const data = /^([^/]+)-[^/-]+\.data\/(scripts|data|purelib|platlib|headers)\/(.+)$/.exec(name);
  if (!data) return `${site}/${name}`;
  const [, project, kind, rest] = data;
  if (kind === 'scripts') return `bin/${rest}`;
  if (kind === 'data') return rest;
  if (kind === 'headers') return `include/python${minor}/${project}/${rest}`;
  return `${site}/${rest}`;
}

function inside(folder, relative) {
  if (relative === undefined) return undefined;
  const target = path.join(folder, relative);
  if (!target.startsWith(`${folder}${path.sep}`))
    throw new Error(`a wheel's file leads out of its folder: ${relative}`);
  return target;
}

/** Scripts get their interpreter; INSTALLER and RECORD say what an installation has. */
async function finishPython(folder, site, place) {
  const bin = path.join(folder, 'bin');
  for (const name of existsSync(bin) ? await readdir(bin) : []) {
    const file = path.join(bin, name);
    const content = await readFile(file);
    if (!/^#!pythonw?\b/.test(content.subarray(0, 20).toString('latin1'))) continue;
    const text = content.toString('latin1').replace(/^#!pythonw?/, `#!${placeholderPrefix}/bin/python`);
    await writeFile(file, text, { encoding: 'latin1', mode: 0o755 });
  }
  const distInfo = (await readdir(path.join(folder, site))).find((name) => name.endsWith('.dist-info'));
  if (!distInfo) return;
  const record = path.join(folder, site, distInfo, 'RECORD');
  const lines = (await readFile(record, 'utf8')).split(/\r?\n/).filter((line) => line !== '');
  const recorded = lines.map((line) => {
    const [name, ...rest] = line.split(',');
    return [path.posix.relative(site, place(name)), ...rest].join(',');
  });
  const digest = createHash('sha256').update('conda\n').digest('base64url');
  recorded.push(`${distInfo}/INSTALLER,sha256=${digest},6`);
  await writeFile(path.join(folder, site, distInfo, 'INSTALLER'), 'conda\n');
  await writeFile(record, `${recorded.sort().join('\n')}\n`);
}

async function copyLicenses(info, licenses) {
  for (const [name, text] of info) {
    if (!/^licenses\//.test(name) && !/^(licen[cs]e|copying|notice|authors)/i.test(name)) continue;
    const target = path.join(licenses, name.replace(/^licenses\//, ''));
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, text);
  }
}
