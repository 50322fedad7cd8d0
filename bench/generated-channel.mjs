// A channel of generated records, the size and shape of conda-forge's: many builds of few names, few of many.
import { createHash } from 'node:crypto';
import { createWriteStream, existsSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { finished } from 'node:stream/promises';

/**
 * Writes `<folder>/linux-64/repodata.json` with `count` records, and an empty `noarch`, unless they are there.
 * @returns the names, those with most records first
 */
export async function generateChannel(folder, count) {
  const names = generateNames(count);
  const subdir = path.join(folder, 'linux-64');
  await mkdir(subdir, { recursive: true });
  await mkdir(path.join(folder, 'noarch'), { recursive: true });
  const empty = { info: { subdir: 'noarch' }, packages: {}, 'packages.conda': {}, repodata_version: 1 };
  await writeFile(path.join(folder, 'noarch', 'repodata.json'), JSON.stringify(empty));
  const file = path.join(subdir, 'repodata.json');
  if (!existsSync(file)) await writeRecords(file, names, count);
  return names.map(({ name }) => name);
}

function generateNames(count) {
  const total = Math.max(1, Math.round(count / 16));
  const weights = Array.from({ length: total }, (_, i) => 1 / (i + 3) ** 0.75);
  const sum = weights.reduce((a, b) => a + b, 0);
  return weights.map((weight, i) => ({
    name: `${['lib', 'py', 'r-', 'perl-', ''][i % 5]}${digest(`name${i}`, 'md5').slice(0, 4 + (i % 9))}${i}`,
    records: Math.max(1, Math.round((weight / sum) * count)),
  }));
}

async function writeRecords(file, names, count) {
  const temporary = `${file}.new`;
  const stream = createWriteStream(temporary, { highWaterMark: 1 << 22 });
  const write = async (text) => {
    if (!stream.write(text)) await new Promise((resolve) => stream.once('drain', resolve));
  };
  const sorted = [...names].sort((a, b) => (a.name < b.name ? -1 : 1));
  // Old packages have the old format, half as many as the new ones.
  await write('{"info":{"subdir":"linux-64"},"packages":{');
  let written = 0;
  const section = async (from, share, extension) => {
    let first = true;
    for (const { name, records } of sorted) {
      const end = from + Math.ceil(records * share);
      let text = '';
      for (let i = from; i < end && written < count; i++, written++) {
        text += `${first ? '' : ','}${member(names, name, i, extension)}`;
        first = false;
      }
      await write(text);
    }
  };
  await section(0, 1 / 3, '.tar.bz2');
  await write('},"packages.conda":{');
  await section(1000, 2 / 3, '.conda');
  await write('},"removed":[],"repodata_version":1}');
  stream.end();
  await finished(stream);
  await rename(temporary, file);
}

function member(names, name, i, extension) {
  const version = `${1 + (i % 7)}.${i % 13}.${i}`;
  const hash = digest(`${name}${i}`, 'sha256');
  const build = `h${hash.slice(0, 7)}_${i % 3}`;
  const depends = Array.from({ length: 3 + (i % 6) }, (_, j) => {
    const other = names[Number.parseInt(hash.slice(j * 4, j * 4 + 4), 16) % names.length].name;
    return `${other} >=${j}.${i % 5},<${j + 8}.0a0`;
  });
  const record = {
    build,
    build_number: i % 3,
    constrains: i % 4 === 0 ? [`${name}-dev >=1.0`] : undefined,
    depends: [...depends, '__glibc >=2.17,<3.0.a0', 'libgcc >=13'],
    license: 'MIT',
    license_family: 'MIT',
    md5: hash.slice(0, 32),
    name,
    sha256: hash,
    size: 10_000 + i * 31,
    subdir: 'linux-64',
    timestamp: 1_700_000_000_000 + i * 1000,
    version,
  };
  return `${JSON.stringify(`${name}-${version}-${build}${extension}`)}:${JSON.stringify(record)}`;
}

function digest(text, algorithm) {
  return createHash(algorithm).update(text).digest('hex');
}
