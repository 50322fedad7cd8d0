import { execFile, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import {
  chmod,
  cp,
  lstat,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  readlink,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { AuthStore, ChannelNetwork, HttpClient, openRepodata, type Repodata } from '../../src/channel/index.js';
import { MatchSpec, parseVirtualPackage, type RepoDataRecord } from '../../src/conda/index.js';
import { installEnvironment, PackageCache, readInstalled } from '../../src/environment/index.js';
import { solve } from '../../src/solve/index.js';
import { silentReporter } from '../../src/support/index.js';
import { describeWithOracle } from '../oracles/oracle.js';
import { localChannel } from '../tools/local-channel/run-tool.js';

const run = promisify(execFile);
const channel = await localChannel();
const missing = 'missing' in channel ? channel.missing : undefined;
if (missing !== undefined && process.env['CI']) throw new Error(missing);
const folder = 'folder' in channel ? channel.folder : '';
const fileUrl = `${pathToFileURL(folder).href}/`;
const virtual = ['__glibc=2.28=0', '__linux=4.18=0', '__unix=0=0', '__archspec=1=x86_64'];

let work: string;
let repodata: Repodata;
const network = new ChannelNetwork({
  client: new HttpClient({ env: {} }),
  store: new AuthStore({ env: {}, homeDirectory: '/nowhere' }),
  mirrors: new Map(),
  report: silentReporter,
});
beforeAll(async () => {
  work = await mkdtemp(path.join(tmpdir(), 'install-'));
  if (missing === undefined) {
    const cacheDirectory = path.join(work, 'repodata');
    repodata = await openRepodata({
      channels: [fileUrl],
      subdirs: ['linux-64', 'noarch'],
      cacheDirectory,
      network,
      report: silentReporter,
    });
  }
});
afterAll(async () => {
  await network.close();
  await rm(work, { recursive: true, force: true });
});

const fetched: string[] = [];
const newCache = (directory = path.join(work, `pkgs-${Math.random().toString(36).slice(2)}`)): PackageCache =>
  new PackageCache({
    directory,
    fetch: async (record, destination, signal) => {
      fetched.push(record.fileName);
      await network.download(record.url, destination, { sha256: record.sha256, size: record.size }, signal);
    },
    report: silentReporter,
  });

async function solved(specs: readonly string[]): Promise<readonly RepoDataRecord[]> {
  const { records } = await solve({
    specs: specs.map((text) => MatchSpec.parse(text)),
    source: repodata,
    virtualPackages: virtual.map(parseVirtualPackage),
  });
  return records;
}

const install = (prefix: string, records: readonly RepoDataRecord[], cache: PackageCache) =>
  installEnvironment({ prefix, records, platform: 'linux-64', cache, report: silentReporter });

/** What every file of an environment is; without what says when or by whom it was made. */
async function contents(prefix: string): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const entry of await readdir(prefix, { recursive: true, withFileTypes: true })) {
    const file = path.join(entry.parentPath, entry.name);
    const relative = path.relative(prefix, file);
    if (relative.startsWith('conda-meta') || relative === '.guard' || relative === 'CACHEDIR.TAG') continue;
    if (entry.isSymbolicLink()) found[relative] = `-> ${await readlink(file)}`;
    else if (entry.isFile()) {
      const digest = createHash('sha256')
        .update(await readFile(file))
        .digest('hex');
      found[relative] = `${((await stat(file)).mode & 0o111) !== 0 ? 'x' : '-'} ${digest}`;
    }
  }
  return found;
}

/** Which keys of `conda-meta` may differ, and why. */
const allowedKeys: Record<string, string> = {
  link: 'names the cache that files came from',
  extracted_package_dir: 'names the cache that files came from',
  package_tarball_full_path: 'we keep no archives',
  requested_spec: 'rattler writes an empty legacy text',
  requested_specs: 'what was asked for is not told to rattler here',
  arch: 'written by some indexes only',
  platform: 'written by some indexes only',
  run_exports: 'rattler drops them from the records of environments',
  track_features: 'empty ones are written or not',
  indexed_timestamp: 'when a channel got the package; nothing here asks for it',
};

async function metadata(prefix: string): Promise<Record<string, unknown>> {
  const found: Record<string, unknown> = {};
  for (const name of (await readdir(path.join(prefix, 'conda-meta'))).filter((file) => file.endsWith('.json'))) {
    const json = JSON.parse(await readFile(path.join(prefix, 'conda-meta', name), 'utf8')) as Record<string, unknown>;
    for (const key of Object.keys(allowedKeys)) delete json[key];
    const data = json['paths_data'] as { paths: { _path: string }[] };
    data.paths.sort((a, b) => (a._path < b._path ? -1 : 1));
    (json['files'] as string[]).sort();
    found[name] = json;
  }
  return found;
}

const large = [
  'python 3.12.*',
  'hatchling',
  'pip',
  'rich',
  'numpy',
  'cmake',
  'ninja',
  'uv',
  'setuptools-scm',
  'meson-python',
  'pybind11',
  'poetry-core',
];

if (missing === undefined) {
  await describeWithOracle('environments of real packages, beside py-rattler', (oracle) => {
    test('hold the same files and metadata, and each updates what the other made', async () => {
      const records = await solved(large);
      expect(records.length).toBeGreaterThanOrEqual(20);
      const ours = path.join(work, 'made-by-us');
      const theirs = path.join(work, 'made-by-it');
      const cache = newCache();
      const first = await install(ours, records, cache);
      expect(first.installed).toHaveLength(records.length);
      const ask = (steps: { specs: readonly string[]; prefix: string }[]) =>
        oracle.ask<string[][]>(path.join(import.meta.dirname, 'install.py'), {
          channel: fileUrl,
          cache: path.join(work, 'rattler-cache'),
          virtual,
          steps,
        });
      expect((await ask([{ specs: large, prefix: theirs }]))[0]).toEqual(records.map(({ url }) => url).sort());
      const [mine, other] = [await contents(ours), await contents(theirs)];
      // The two prefixes have names of one length, so that only their bytes differ in files that hold it.
      expect(Object.keys(mine).sort()).toEqual(Object.keys(other).sort());
      const different = Object.keys(mine).filter((name) => mine[name] !== other[name]);
      for (const name of different) {
        const [a, b] = [
          await readFile(path.join(ours, name), 'latin1'),
          await readFile(path.join(theirs, name), 'latin1'),
        ];
        expect({ name, same: a.replaceAll(ours, theirs) === b }).toEqual({ name, same: true });
      }
      const inOurs = JSON.parse(JSON.stringify(await metadata(theirs)).replaceAll(theirs, ours));
      const ownMeta = await metadata(ours);
      expect(Object.keys(ownMeta).sort()).toEqual(Object.keys(inOurs).sort());
      for (const name of Object.keys(ownMeta)) {
        expect({ name, json: withoutPrefixHashes(ownMeta[name]) }).toEqual({
          name,
          json: withoutPrefixHashes(inOurs[name]),
        });
      }

      // Each tool updates the other's environment, to another Python and fewer packages.
      const smaller = ['python 3.11.*', 'rich', 'hatchling'];
      const next = await solved(smaller);
      await install(theirs, next, cache);
      await ask([{ specs: smaller, prefix: ours }]);
      const fresh = path.join(work, 'new-environment');
      await install(fresh, next, cache);
      for (const prefix of [theirs, ours]) {
        expect(Object.keys(await contents(prefix)).sort()).toEqual(Object.keys(await contents(fresh)).sort());
        const { stdout } = await run(path.join(prefix, 'bin', 'python'), [
          '-c',
          'import rich, sys; print(sys.version_info[:2])',
        ]);
        expect(stdout.trim()).toBe('(3, 11)');
      }
    }, 180_000);
  });
}

/** They differ with the prefix, as do the sizes of scripts that hold it. */
function withoutPrefixHashes(json: unknown): unknown {
  const copy = structuredClone(json) as { paths_data: { paths: Record<string, unknown>[] } };
  for (const entry of copy.paths_data.paths) {
    delete entry['sha256_in_prefix'];
    if (entry['path_type'] === 'unix_python_entry_point') delete entry['sha256'];
  }
  return copy;
}
void [spawn, existsSync, chmod, cp, lstat, mkdir, symlink, writeFile, fileURLToPath, readInstalled];
