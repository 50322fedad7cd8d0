import { execFile } from 'node:child_process';
import { lstatSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { AuthStore, ChannelNetwork, HttpClient, openRepodata, type Repodata } from '../../src/channel/index.js';
import { MatchSpec, parseVirtualPackage, type RepoDataRecord } from '../../src/conda/index.js';
import { installEnvironment, PackageCache } from '../../src/environment/index.js';
import { solve } from '../../src/solve/index.js';
import { silentReporter } from '../../src/support/index.js';
import { describeWithOracle } from '../oracles/oracle.js';
import { localChannel } from '../tools/local-channel/run-tool.js';
import { sha256 } from './workshop.js';

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

/**
 * What every file of an environment is, its path taken out; without what says when or by whom it was made. Prefixes of one
 * length only are compared: programs are filled up to theirs.
 */
function contents(prefix: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const entry of readdirSync(prefix, { recursive: true, withFileTypes: true })) {
    const file = path.join(entry.parentPath, entry.name);
    const relative = path.relative(prefix, file);
    if (/^(conda-meta|\.guard|CACHEDIR\.TAG)/.test(relative)) continue;
    if (entry.isSymbolicLink()) found[relative] = `-> ${readlinkSync(file)}`;
    else if (entry.isFile()) {
      const content = readFileSync(file);
      const text = content.includes(prefix) ? content.toString('latin1').replaceAll(prefix, '<prefix>') : content;
      found[relative] = `${(lstatSync(file).mode & 0o777).toString(8)} ${sha256(text)}`;
    } else if (readdirSync(file).length === 0) found[relative] = 'empty folder';
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

/** The records of an environment, its path and what depends on it taken out. */
function metadata(prefix: string): Record<string, unknown> {
  const folder = path.join(prefix, 'conda-meta');
  const found: Record<string, unknown> = {};
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.json'))) {
    const json = JSON.parse(readFileSync(path.join(folder, name), 'utf8').replaceAll(prefix, '<prefix>'));
    for (const key of Object.keys(allowedKeys)) delete json[key];
    for (const entry of json.paths_data.paths) {
      if ('sha256_in_prefix' in entry) entry.sha256_in_prefix = 'of the prefix';
      if (entry.path_type === 'unix_python_entry_point') delete entry.sha256;
    }
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
      expect(contents(ours)).toEqual(contents(theirs));
      expect(metadata(ours)).toEqual(metadata(theirs));
      await expectWorking(ours);

      // Each tool updates the other's environment, to another Python and fewer packages.
      const smaller = ['python 3.11.*', 'rich', 'hatchling'];
      const next = await solved(smaller);
      await install(theirs, next, cache);
      await ask([{ specs: smaller, prefix: ours }]);
      const fresh = path.join(work, 'made-fresh');
      await install(fresh, next, cache);
      const wanted = contents(fresh);
      for (const prefix of [theirs, ours]) {
        expect(contents(prefix)).toEqual(wanted);
        expect(metadata(prefix)).toEqual(metadata(fresh));
        expect(await output(prefix, 'python', '-c', 'import rich, sys; print(sys.version_info[:2])')).toBe('(3, 11)');
      }
    }, 180_000);
  });
}

/** What a program of an environment prints, called by its path from outside of it. */
async function output(prefix: string, program: string, ...args: string[]): Promise<string> {
  const env = { PATH: '/usr/bin:/bin', HOME: work, PYTHONDONTWRITEBYTECODE: '1' };
  const { stdout } = await run(path.join(prefix, 'bin', program), args, { env, cwd: work });
  return stdout.trim();
}

async function expectWorking(prefix: string): Promise<void> {
  const script = [
    'import ctypes, sqlite3, ssl, sys, zlib, numpy, rich',
    'connection = sqlite3.connect(":memory:")',
    'print(sys.prefix, connection.execute("select 6 * 7").fetchone()[0], int(numpy.arange(4).sum()))',
  ].join('\n');
  expect(await output(prefix, 'python', '-c', script)).toBe(`${prefix} 42 6`);
  expect(await output(prefix, 'pip', '--version')).toContain(`from ${prefix}/lib/python3.12/site-packages/pip`);
  const lists = path.join(work, 'CMakeLists.txt');
  await writeFile(lists, 'message(STATUS "sum ${CMAKE_VERSION}")\nmath(EXPR sum "6 * 7")\nmessage(STATUS ${sum})\n');
  expect(await output(prefix, 'cmake', '-P', lists)).toMatch(/-- sum \d+\.\d+.*\n-- 42/);
  expect(await output(prefix, 'ninja', '--version')).toMatch(/^\d+\.\d+/);
  expect(await output(prefix, 'uv', '--version')).toMatch(/^uv \d+\.\d+/);
  const venv = path.join(work, 'venv');
  await output(prefix, 'uv', 'venv', '--offline', '--no-cache', '--python', path.join(prefix, 'bin', 'python'), venv);
  expect(await output(venv, 'python', '-c', 'import sys; print(sys.base_prefix)')).toBe(prefix);
}
