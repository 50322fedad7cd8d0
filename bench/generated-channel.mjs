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
  names.find = new Map(names.map(({ name, records }, index) => [name, { index, records }]));
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
  const section = async (startOf, endOf, extension) => {
    let first = true;
    for (const { name, records } of sorted) {
      const end = endOf(records);
      let text = '';
      for (let i = startOf(records); i < end && written < count; i++, written++) {
        text += `${first ? '' : ','}${member(names, name, i, extension)}`;
        first = false;
      }
      await write(text);
    }
  };
  const third = (records) => Math.ceil(records / 3);
  await section(() => 0, third, '.tar.bz2');
  await write('},"packages.conda":{');
  await section(third, (records) => records, '.conda');
  await write('},"removed":[],"repodata_version":1}');
  stream.end();
  await finished(stream);
  await rename(temporary, file);
}

/**
 * One record. Names depend on ones before them, popular ones most, in the range of versions that were current when it was
 * built; every fifth name is not built any more, so that its newest package wants old majors, and the newest of all do not
 * always go together.
 */
function member(names, name, i, extension) {
  const { index, records } = names.find.get(name);
  const hash = digest(`${name}${i}`, 'sha256');
  const age = (i / records) * (index % 5 === 4 ? 0.8 : 1);
  const depends = new Set();
  for (let j = 0; j < Math.min(index, 2 + (index % 5)); j++) {
    const random = Number.parseInt(digest(`${name} ${j}`, 'md5').slice(0, 8), 16) / 2 ** 32;
    const other = names[Math.floor(index * random ** 4)];
    const [major, minor] = versionOf(Math.min(other.records - 1, Math.floor(age * other.records)), other.records);
    depends.add(`${other.name} >=${major}.${minor},<${major + 3}.0a0`);
  }
  const version = versionOf(i, records).join('.');
  const build = `h${hash.slice(0, 7)}_${i % 3}`;
  const record = {
    build,
    build_number: i % 3,
    constrains: i % 4 === 0 ? [`${name}-dev >=1.0`] : undefined,
    depends: [...depends, '__glibc >=2.17,<3.0.a0'],
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

/** Three builds of each version, ten majors in the life of a name. */
function versionOf(number, records) {
  const step = Math.floor(number / 3);
  const perMajor = Math.max(1, Math.ceil(records / 30));
  return [1 + Math.floor(step / perMajor), step % perMajor, 0];
}

function digest(text, algorithm) {
  return createHash(algorithm).update(text).digest('hex');
}
