import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { RepoDataRecord } from '../../src/conda/index.js';
import { type RawEntry, rawConda, rawTar } from '../archive/hostile.js';
import { recordOf, sha256 } from './workshop.js';

/** A number below 1 with each call; the same ones for a seed. */
export type Random = () => number;

export function randomNumbers(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

export const pick = <T>(random: Random, items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;

export interface GeneratedPackage {
  readonly record: RepoDataRecord;
  /** Its `info/index.json`. */
  readonly index: Readonly<Record<string, unknown>>;
}

export interface GeneratedChannel {
  readonly subdir: 'linux-64' | 'win-64';
  readonly pythons: readonly GeneratedPackage[];
  /** All versions of one name each. */
  readonly packages: readonly (readonly GeneratedPackage[])[];
}

/** As long as the prefixes in which packages are built. */
const placeholder = `/build/${'placehold_'.repeat(24)}/x`.slice(0, 255);

/** In lower case: py-rattler panics where packages of other names share paths. */
const names = ['alpha', 'beta', 'gamma_2', 'delta', 'eps-ilon', 'zeta', 'eta', 'theta.x', 'iota', '_kappa'];

/** Few, so that packages meet in them. Not in a file against a folder, which py-rattler fails on. */
const places = [
  'bin/tool',
  'bin/other',
  'share/a.txt',
  'share/b.txt',
  'share/a.txt-more',
  'share/deep/er/c.txt',
  'lib/x.so',
  'lib/x.so.1',
  'etc/conf',
  'top',
  'share/ü/日本 file.txt',
];
const pythonPlaces = [
  'site-packages/m/__init__.py',
  'site-packages/m/n.py',
  'site-packages/o.py',
  'site-packages/data/ü.txt',
  'python-scripts/tool',
  'python-scripts/shared-script',
  'share/a.txt',
  'etc/conf',
];

interface Planned {
  readonly entry: RawEntry;
  readonly listed: Readonly<Record<string, unknown>>;
}

/** A file of one of the kinds that installers treat each in their own way. */
function generateFile(random: Random, file: string, owner: string): Planned {
  const roll = random();
  const plain = (content: string | Buffer, mode = 0o644, more: object = {}): Planned => ({
    entry: { path: file, content, mode },
    listed: {
      _path: file,
      path_type: 'hardlink',
      sha256: sha256(content),
      size_in_bytes: Buffer.byteLength(content),
      ...more,
    },
  });
  const text = { prefix_placeholder: placeholder, file_mode: 'text' };
  if (roll < 0.3) return plain(`${owner}\n`);
  if (roll < 0.34) return plain('');
  if (roll < 0.44) return plain(`run ${owner}\n`, 0o755);
  if (roll < 0.5) {
    const interpreter = pick(random, ['bin/python3.11', 'bin/python', 'bin/perl', 'sbin/sh -e', 'bin/python3 -s -E']);
    return plain(`#!${placeholder}/${interpreter}\n# ${owner} ${placeholder}/x\n`, 0o755, text);
  }
  if (roll < 0.55) return plain(`#! ${placeholder}/bin/awk -f${pick(random, ['', '\n', '\r\n'])}`, 0o755, text);
  if (roll < 0.62) return plain(`prefix=${placeholder}\nü:${placeholder}:${placeholder}/lib ${owner}`, 0o644, text);
  if (roll < 0.7) {
    const content = Buffer.from(
      `\x7fELF${owner}\0${placeholder}/lib:${placeholder}/bin\0between\0${placeholder}\0\0end ${placeholder}`,
      'latin1',
    );
    return plain(content, pick(random, [0o644, 0o755]), { prefix_placeholder: placeholder, file_mode: 'binary' });
  }
  if (roll < 0.8) return plain(`copied ${owner}\n`, pick(random, [0o644, 0o755]), { no_link: true });
  if (roll < 0.84) return plain(`no digest ${owner}\n`, 0o644, { sha256: undefined });
  const link = pick(random, ['../share/somewhere', 'own.txt', '.', '../bin', `nowhere-${owner.replace(' ', '-')}`]);
  return {
    entry: { path: file, type: '2', link },
    listed: { _path: file, path_type: 'softlink', sha256: sha256(''), size_in_bytes: 0 },
  };
}

interface PackageSpec {
  readonly channel: string;
  readonly subdir: string;
  readonly index: Readonly<Record<string, unknown>>;
  readonly files: readonly Planned[];
  readonly unlisted?: readonly RawEntry[];
  readonly entryPoints?: readonly string[];
}

async function writePackage({
  channel,
  subdir,
  index,
  files,
  unlisted = [],
  entryPoints,
}: PackageSpec): Promise<GeneratedPackage> {
  const info: Record<string, object> = {
    'index.json': index,
    'about.json': {},
    'paths.json': { paths: files.map(({ listed }) => listed), paths_version: 1 },
  };
  if (entryPoints) {
    info['link.json'] = { noarch: { type: 'python', entry_points: entryPoints }, package_metadata_version: 1 };
  }
  const file = path.join(channel, subdir, `${index['name']}-${index['version']}-${index['build']}.conda`);
  await mkdir(path.dirname(file), { recursive: true });
  await rawConda(file, {
    pkg: rawTar([...unlisted, ...files.map(({ entry }) => entry)]),
    info: rawTar(Object.entries(info).map(([name, json]) => ({ path: `info/${name}`, content: JSON.stringify(json) }))),
  });
  return { record: await recordOf(file, index, channel), index };
}

/** What installing noarch packages needs to know of a Python. */
function writePython(channel: string, subdir: string, version: string): Promise<GeneratedPackage> {
  const minor = version.split('.').slice(0, 2).join('.');
  const file = subdir === 'win-64' ? 'python.exe' : `bin/python${minor}`;
  const content = `#!/bin/sh\necho ${version}\n`;
  const listed = { _path: file, path_type: 'hardlink', sha256: sha256(content), size_in_bytes: content.length };
  const index = { name: 'python', version, build: 'h0_cpython', build_number: 3, depends: [], subdir };
  return writePackage({ channel, subdir, index, files: [{ entry: { path: file, content, mode: 0o755 }, listed }] });
}

/** Writes what it was started with, and after which others. */
const linkScript = (script: string): string =>
  `echo "${script} $PKG_NAME $PKG_VERSION $PKG_BUILDNUM $PREFIX" >> "$PREFIX/scripts.log"\n`;

/** Packages of a few names in two versions each, in a channel of their own. The same ones for a seed. */
export async function generateChannel(
  channel: string,
  subdir: GeneratedChannel['subdir'],
  seed: number,
): Promise<GeneratedChannel> {
  const random = randomNumbers(seed);
  const pythons = [await writePython(channel, subdir, '3.11.4'), await writePython(channel, subdir, '3.12.1')];
  const packages: GeneratedPackage[][] = [];
  for (const [i, name] of names.entries()) {
    const roll = random();
    const noarch = roll < 0.3 ? 'python' : roll < 0.45 ? 'generic' : undefined;
    const versions: GeneratedPackage[] = [];
    for (const version of ['1.0', '2.0']) {
      const owner = `${name} ${version}`;
      const chosen = (noarch === 'python' ? pythonPlaces : places).filter(() => random() < 0.4);
      const files = chosen.map((file) => generateFile(random, file, owner));
      const unlisted: RawEntry[] = [];
      const own = `share/${name}/own.txt`;
      files.push({
        entry: { path: own, content: owner },
        listed: { _path: own, path_type: 'hardlink', sha256: sha256(owner), size_in_bytes: owner.length },
      });
      // Not listed: py-rattler cannot install a package that lists a folder.
      if (random() < 0.3) unlisted.push({ path: `share/${name}/empty/`, type: '5', mode: 0o755 });
      if (random() < 0.15 && subdir === 'linux-64') {
        for (const script of ['post-link', 'pre-unlink']) {
          const content = linkScript(script);
          const file = `bin/.${name.toLowerCase()}-${script}.sh`;
          files.push({
            entry: { path: file, content, mode: 0o755 },
            listed: { _path: file, path_type: 'hardlink', sha256: sha256(content), size_in_bytes: content.length },
          });
        }
      }
      const commands = [`${name}-run = m.n:start.it`, `${name}=m : main`].filter(() => random() < 0.6);
      const needed = names.slice(0, i).filter(() => random() < 0.2);
      const index = {
        name,
        version,
        build: `${noarch ? 'py' : 'h'}${Math.floor(random() * 1e6)}_${i}`,
        build_number: i,
        depends: [...needed, ...(noarch === 'python' ? ['python'] : [])],
        subdir: noarch ? 'noarch' : subdir,
        ...(noarch ? { noarch } : {}),
        ...(random() < 0.3 ? { license: 'MIT', timestamp: 1_700_000_000_000 + i, constrains: ['other >1'] } : {}),
      };
      const entryPoints = noarch === 'python' ? commands : undefined;
      versions.push(await writePackage({ channel, subdir: index.subdir, index, files, unlisted, entryPoints }));
    }
    packages.push(versions);
  }
  await writeFile(path.join(channel, 'seed'), String(seed));
  return { subdir, pythons, packages };
}

/** All that an environment is to hold; noarch Python packages only beside a Python. */
export function generateEnvironment(random: Random, { pythons, packages }: GeneratedChannel): GeneratedPackage[] {
  const python = random() < 0.85 ? pick(random, pythons) : undefined;
  const chosen = packages
    .filter(() => random() < 0.55)
    .map((versions) => pick(random, versions))
    .filter(({ index }) => python || index['noarch'] !== 'python');
  return [...(python ? [python] : []), ...chosen];
}
