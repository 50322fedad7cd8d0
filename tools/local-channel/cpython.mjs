// CPython of this machine as a package that works in any prefix, named and described as conda-forge does.
import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { chmod, copyFile, cp, mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { bytecodeFormat, compileBytecode } from './bytecode.mjs';
import { findRunPath, setRunPath } from './elf.mjs';
import { placeholderPrefix } from './placeholder.mjs';

/** Parts of the standard library that stay out: tests, and what needs Tk. */
const leftOut = new Set(['test', 'tests', 'idle_test', 'idlelib', 'turtledemo', 'tkinter', 'turtle.py', '__pycache__']);

/**
 * The package definitions of one Python: `python`, and the `python_abi`, `cpython`, `python-gil` that belong to it.
 * @param {object} python as `findPythons` describes it
 */
export async function pythonDefinitions(python) {
  const { minor, version } = python;
  const tag = `cp${minor.replace('.', '')}`;
  const modern = minor !== '3.10' && minor !== '3.11' && minor !== '3.12';
  const abi = `python_abi ${minor}.* *_${tag}`;
  return [
    {
      name: 'python',
      version,
      subdir: 'linux-64',
      buildSuffix: modern ? tag : 'cpython',
      depends: ['__glibc >=2.17,<3.0.a0', 'libgcc >=9', 'tzdata', ...(modern ? [abi] : [])],
      constrains: modern ? [] : [abi],
      runExports: { noarch: ['python'], weak: [abi] },
      pythonSitePackagesPath: `lib/python${minor}/site-packages`,
      license: 'Python-2.0',
      summary: 'General purpose programming language',
      home: 'https://www.python.org/',
      inputs: { files: await fingerprint(python), bytecode: bytecodeFormat },
      python,
      stage: (folder, licenses) => stagePython(python, folder, licenses),
      twins: pythonTwins(minor, modern, abi),
    },
    {
      name: 'python_abi',
      version: minor,
      buildNumber: 8,
      build: `8_${tag}`,
      subdir: 'noarch',
      noarch: 'generic',
      depends: [],
      constrains: [`python ${minor}.* *_${modern ? tag : 'cpython'}`],
      license: 'BSD-3-Clause',
      summary: 'Metapackage to select Python implementation',
    },
    {
      name: 'cpython',
      version,
      build: `py${minor.replace('.', '')}hd8ed1ab_0`,
      subdir: 'noarch',
      noarch: 'generic',
      depends: [`python ${version.replace(/\.\d+$/, '')}.*`, `python_abi * *_${tag}`],
      license: 'Python-2.0',
      summary: 'Metapackage to select CPython',
    },
    {
      name: 'python-gil',
      version,
      build: 'h4df99d1_0',
      subdir: 'noarch',
      noarch: 'generic',
      depends: [`cpython ${version}.*`, `python_abi * *_${tag}`],
      license: 'Python-2.0',
      summary: 'Metapackage to select a CPython with its global lock',
    },
  ];
}

/** What the `python` package says on the platforms for which there are no files. */
function pythonTwins(minor, modern, abi) {
  const shared = ['tzdata', ...(modern ? [abi] : [])];
  const unix = `lib/python${minor}/site-packages`;
  return {
    'linux-aarch64': { depends: ['__glibc >=2.17,<3.0.a0', 'libgcc >=9', ...shared], pythonSitePackagesPath: unix },
    'osx-64': { depends: ['__osx >=10.13', ...shared], pythonSitePackagesPath: unix },
    'osx-arm64': { depends: ['__osx >=11.0', ...shared], pythonSitePackagesPath: unix },
    'win-64': {
      depends: ['ucrt >=10.0.20348.0', 'vc >=14.3,<15', 'vc14_runtime >=14.42', ...shared],
      pythonSitePackagesPath: 'Lib/site-packages',
    },
  };
}

/** Digests of the program and its library: they change when the machine's Python does. */
async function fingerprint(python) {
  const files = [python.executable, ...(python.library ? [path.join(python.libraryFolder, python.library)] : [])];
  return Promise.all(
    files.map(async (file) => {
      const hash = createHash('sha256');
      await pipeline(createReadStream(file), hash);
      return hash.digest('hex');
    }),
  );
}

async function stagePython(python, folder, licenses) {
  const { minor } = python;
  const library = path.join(folder, 'lib', `python${minor}`);
  await cp(python.stdlib, library, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (file) => isPackaged(python, file),
  });
  await mkdir(path.join(library, 'site-packages'), { recursive: true });
  await writeFile(
    path.join(library, 'site-packages', 'README.txt'),
    'This directory exists so that 3rd party packages can be installed here.\n',
  );
  await cp(python.include, path.join(folder, 'include', `python${minor}`), { recursive: true });
  await stagePrograms(python, folder);
  await stageLibraries(python, folder);
  if (existsSync(path.join(python.stdlib, 'LICENSE.txt'))) {
    await copyFile(path.join(python.stdlib, 'LICENSE.txt'), path.join(licenses, 'LICENSE.txt'));
  }
  const relocated = await relocate(python, folder);
  await compileLibrary(python, folder, relocated);
}

function isPackaged(python, file) {
  const relative = path.relative(python.stdlib, file);
  const names = relative.split(path.sep);
  if (names.some((name) => leftOut.has(name))) return false;
  if (names[0] === 'site-packages') return false;
  if (names[0] === 'lib-dynload' && /^(_tkinter|_test|_xxtest|xxlimited)/.test(names[1] ?? '')) return false;
  // A static library and objects to embed Python with: conda-forge has them in a package of their own.
  return !/^config-/.test(names[0]) || !/\.(a|o)$/.test(relative);
}

async function stagePrograms(python, folder) {
  const bin = path.join(folder, 'bin');
  const source = path.dirname(python.executable);
  const { minor } = python;
  await mkdir(bin, { recursive: true });
  await copyFile(python.executable, path.join(bin, `python${minor}`));
  await chmod(path.join(bin, `python${minor}`), 0o755);
  const links = { python3: `python${minor}`, python: `python${minor}` };
  const scripts = {
    [`python${minor}-config`]: ['python3-config'],
    [`pydoc${minor}`]: ['pydoc3', 'pydoc'],
    [`2to3-${minor}`]: ['2to3'],
  };
  for (const [script, names] of Object.entries(scripts)) {
    if (!existsSync(path.join(source, script))) continue;
    await copyFile(path.join(source, script), path.join(bin, script));
    for (const name of names) links[name] = script;
  }
  for (const [name, target] of Object.entries(links)) await symlink(target, path.join(bin, name));
}

async function stageLibraries(python, folder) {
  const target = path.join(folder, 'lib');
  if (python.library) {
    await copyFile(path.join(python.libraryFolder, python.library), path.join(target, python.library));
    const linkName = python.library.replace(/(\.so)\..*$/, '$1');
    if (linkName !== python.library) await symlink(python.library, path.join(target, linkName));
    const stable = path.join(python.libraryFolder, 'libpython3.so');
    if (existsSync(stable)) await copyFile(stable, path.join(target, 'libpython3.so'));
  }
  const described = path.join(python.libraryFolder, 'pkgconfig');
  await mkdir(path.join(target, 'pkgconfig'), { recursive: true });
  for (const kind of ['', '-embed']) {
    const name = `python-${python.minor}${kind}.pc`;
    if (!existsSync(path.join(described, name))) continue;
    await copyFile(path.join(described, name), path.join(target, 'pkgconfig', name));
    await symlink(name, path.join(target, 'pkgconfig', `python3${kind}.pc`));
  }
}

/**
 * Puts the placeholder where text files name the old prefix, and run paths relative to each file into libraries.
 * @returns {Promise<Set<string>>} the text files that were changed
 */
async function relocate(python, folder) {
  const changed = new Set();
  const old = new RegExp(`${python.prefix.replace(/[.*+?^$()[\]{}|\\]/g, '\\$&')}(?![\\w.-])`, 'g');
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath ?? entry.path, entry.name);
    const content = await readFile(file);
    if (findRunPath(content)) {
      const up = path.relative(path.dirname(file), path.join(folder, 'lib'));
      await setRunPath(file, up === '' ? '$ORIGIN' : `$ORIGIN/${up}`);
    } else if (!content.subarray(0, 1024).includes(0) && content.includes(python.prefix)) {
      await writeFile(file, withOwnTimeZones(content.toString('latin1').replace(old, placeholderPrefix)), 'latin1');
      changed.add(file);
    }
  }
  return changed;
}

/** `zoneinfo` looks into the environment first, as conda-forge's Python does (its `TZPATH`). */
function withOwnTimeZones(text) {
  return text.replace(/^( *'TZPATH': ')(?=\/)/m, `$1${placeholderPrefix}/share/zoneinfo:`);
}

/** What holds the prefix is compiled where it is installed, else its bytecode would keep the placeholder. */
async function compileLibrary(python, folder, relocated) {
  await compileBytecode(python, path.join(folder, 'lib', `python${python.minor}`), folder);
  const tag = `cpython-${python.minor.replace('.', '')}`;
  for (const file of relocated) {
    const { dir, name, ext } = path.parse(file);
    if (ext === '.py') await rm(path.join(dir, '__pycache__', `${name}.${tag}.pyc`), { force: true });
  }
}
