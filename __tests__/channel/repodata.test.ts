import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { AuthStore, ChannelNetwork, HttpClient, openRepodata, type Repodata } from '../../src/channel/index.js';
import { MatchSpec, parseVirtualPackage, type RepoDataRecord } from '../../src/conda/index.js';
import { solve } from '../../src/solve/index.js';
import { isPixiBuildError, silentReporter } from '../../src/support/index.js';
import { type ChannelServer, startChannelServer } from '../../tools/local-channel/server.mjs';
import { describeWithOracle } from '../oracles/oracle.js';
import { localChannel } from '../tools/local-channel/run-tool.js';

const channel = await localChannel();
const missing = 'missing' in channel ? channel.missing : undefined;
if (missing !== undefined && process.env['CI']) throw new Error(missing);
const folder = 'folder' in channel ? channel.folder : '';
const subdirs = ['linux-64', 'noarch'];
const virtual = ['__glibc=2.28=0', '__linux=4.18=0', '__unix=0=0'];

let work: string;
beforeAll(async () => {
  work = await mkdtemp(path.join(tmpdir(), 'repodata-'));
});
afterAll(() => rm(work, { recursive: true, force: true }));

interface Setting {
  readonly mirrors?: Record<string, string[]>;
  readonly env?: Record<string, string>;
  readonly cache?: string;
  readonly offline?: boolean;
}

let caches = 0;
const newCache = (): string => path.join(work, `cache-${caches++}`);
const networks: ChannelNetwork[] = [];
afterAll(() => Promise.all(networks.map((network) => network.close())));

function open(
  urls: readonly string[],
  { mirrors = {}, env = {}, cache = newCache(), offline }: Setting = {},
): Promise<Repodata> {
  const network = new ChannelNetwork({
    client: new HttpClient({ env: { NO_PROXY: '*', ...env }, offline, retry: { baseDelayMs: 5 } }),
    store: new AuthStore({ env, homeDirectory: work }),
    mirrors: new Map(Object.entries(mirrors)),
    report: silentReporter,
  });
  networks.push(network);
  return openRepodata({ channels: urls, subdirs, cacheDirectory: cache, network, offline, report: silentReporter });
}

async function allRecords(repodata: Repodata): Promise<RepoDataRecord[]> {
  return (await Promise.all([...repodata.names()].map((name) => repodata.recordsOf(name)))).flat();
}

const described = ({ url, name, version, build, depends, constrains, sha256, size, timestampMs }: RepoDataRecord) => ({
  url,
  name: name.normalized,
  version: version.source,
  build,
  depends,
  constrains,
  sha256,
  size,
  timestamp: timestampMs,
});
const byUrl = <T extends { url: string }>(list: readonly T[]): T[] =>
  [...list].sort((a, b) => (a.url < b.url ? -1 : 1));
/** The same records, wherever they were read. */
const portable = (records: readonly RepoDataRecord[], base: string) =>
  byUrl(records.map(described)).map((record) => ({ ...record, url: record.url.slice(base.length) }));

if (missing === undefined) {
  const fileUrl = `${pathToFileURL(folder).href}/`;

  await describeWithOracle('the local channel', (oracle) => {
    test('has the same records as py-rattler finds, and real requests get the same packages', async () => {
      const repodata = await open([fileUrl]);
      const names = [...repodata.names()];
      expect(names.length).toBeGreaterThan(100);
      const solves = [
        ['python'],
        ['python 3.12.*', 'hatchling', 'pip'],
        ['rich 13.9.*', 'python'],
        ['numpy', 'scikit-build-core', 'cmake', 'ninja'],
        ['meson-python', 'pybind11', 'nanobind', 'python <3.13'],
        ['gcc_linux-64', 'gxx_linux-64', 'sysroot_linux-64 2.17.*', 'make', 'git'],
        ['rust_linux-64', 'maturin', 'patchelf', 'uv'],
        ['python 2.7.*'],
        ['numpy', 'python_abi 3.12.* *_cp312', 'python 3.13.*'],
        ['setuptools-scm', 'poetry-core', 'flit-core', 'wheel'],
      ];
      const question = { channel: fileUrl, cache: newCache(), names, solves, virtual };
      const theirs = await oracle.ask<{
        records: ReturnType<typeof described>[];
        solves: ({ urls: string[] } | { error: string })[];
      }>(path.join(import.meta.dirname, 'repodata.py'), question);
      const ours = byUrl((await allRecords(repodata)).map(described));
      const nulls = <T extends object>(record: T) =>
        JSON.parse(JSON.stringify({ ...record, sha256: undefined, ...record }));
      expect(ours.map(nulls)).toEqual(
        byUrl(theirs.records).map((record) => nulls({ ...record, timestamp: record.timestamp ?? undefined })),
      );
      for (const [index, specs] of solves.entries()) {
        const answer = await solve({
          specs: specs.map((text) => MatchSpec.parse(text)),
          source: repodata,
          virtualPackages: virtual.map(parseVirtualPackage),
        }).then(
          ({ records }) => ({ urls: records.map(({ url }) => url).sort() }),
          (error) => {
            if (!isPixiBuildError(error)) throw error;
            return { error: [error.message, ...error.details].join('\n') };
          },
        );
        const their = theirs.solves[index];
        if (their && 'urls' in their) expect({ specs, ...answer }).toEqual({ specs, ...their });
        else expect(answer).toHaveProperty('error');
      }
    }, 120_000);
  });

  describe('over HTTP', () => {
    let server: ChannelServer;
    let plain: ChannelServer;
    let expected: ReturnType<typeof portable>;
    beforeAll(async () => {
      server = await startChannelServer({ mounts: { forge: folder }, maxAgeSeconds: 0 });
      plain = await startChannelServer({ mounts: { forge: folder }, shards: false, maxAgeSeconds: 600 });
      expected = portable(await allRecords(await open([fileUrl])), fileUrl);
    });
    afterAll(() => Promise.all([server.close(), plain.close()]));
    const urlOf = (of: ChannelServer): string => `${of.urlOf('forge').replace(/\/$/, '')}/`;
    const requestsOf = async (of: ChannelServer, run: () => Promise<unknown>): Promise<string[]> => {
      const before = of.requests.length;
      await run();
      const asked = of.requests.slice(before);
      return asked.map(({ path: of, status }) => `${of.replace('/forge/', '')} ${status}`).sort();
    };

    test('shards have the same records; only those of the names asked for are fetched, and once', async () => {
      expect(portable(await allRecords(await open([urlOf(server)])), urlOf(server))).toEqual(expected);
      const cache = newCache();
      const rich = async () => {
        const repodata = await open([urlOf(server)], { cache });
        await repodata.recordsOf('rich');
        await repodata.close();
      };
      expect(await requestsOf(server, rich)).toEqual([
        'linux-64/repodata_shards.msgpack.zst 200',
        'noarch/repodata_shards.msgpack.zst 200',
        expect.stringMatching(/^noarch\/shards\/[0-9a-f]{64}\.msgpack\.zst 200$/),
      ]);
      expect(await requestsOf(server, rich)).toEqual([
        'linux-64/repodata_shards.msgpack.zst 304',
        'noarch/repodata_shards.msgpack.zst 304',
      ]);
    });

    test('without shards the whole index is read, and not asked for while it is fresh', async () => {
      const cache = newCache();
      expect(portable(await allRecords(await open([urlOf(plain)], { cache })), urlOf(plain))).toEqual(expected);
      // It is remembered too that there are no shards.
      expect(await requestsOf(plain, () => open([urlOf(plain)], { cache }))).toEqual([]);
      // rattler's layout, unpacked.
      const files = await readdir(path.join(cache, 'repodata'));
      expect(files.filter((name) => /^[0-9a-f]{8}\.json$/.test(name))).toHaveLength(2);
      // As if it had been fetched long ago.
      for (const name of files.filter((file) => file.endsWith('.info.json'))) {
        const info = path.join(cache, 'repodata', name);
        await utimes(info.replace('.info.json', '.json'), 1, 1);
        await writeFile(info, (await readFile(info, 'utf8')).replace(/"mtime_ns": \d+/, '"mtime_ns": 1000000000'));
      }
      const stale = await requestsOf(plain, () => open([urlOf(plain)], { cache }));
      expect(stale.filter((text) => text.endsWith(' 304')).sort()).toEqual([
        'linux-64/repodata.json.zst 304',
        'noarch/repodata.json.zst 304',
      ]);
    });

    test('a damaged cache is fetched anew', async () => {
      const cache = newCache();
      await open([urlOf(plain)], { cache });
      for (const name of await readdir(path.join(cache, 'repodata'))) {
        if (/^[0-9a-f]{8}\.json$/.test(name)) await writeFile(path.join(cache, 'repodata', name), '{"packages');
      }
      expect(portable(await allRecords(await open([urlOf(plain)], { cache })), urlOf(plain))).toEqual(expected);
    });

    test('a mirror is asked in the place of the channel, the next when it fails; URLs stay those of the channel', async () => {
      const name = 'https://prefix.dev/conda-forge/';
      const mirrors = { 'https://prefix.dev/conda-forge': ['http://127.0.0.1:9/nothing', urlOf(server)] };
      expect(portable(await allRecords(await open([name], { mirrors })), name)).toEqual(expected);
      const local = { 'https://prefix.dev/conda-forge': [fileUrl] };
      expect(portable(await allRecords(await open([name], { mirrors: local })), name)).toEqual(expected);
    });

    test('what the server lost, garbles or cuts off is asked for again, or told of', async () => {
      server.addFault('500*2@repodata_shards.msgpack.zst');
      server.addFault('truncate*1@shards/*.msgpack.zst');
      const records = await (await open([urlOf(server)])).recordsOf('rich');
      expect(records.length).toBeGreaterThan(0);
      server.clearFaults();
      server.addFault('corrupt@shards/*.msgpack.zst');
      await expect((await open([urlOf(server)])).recordsOf('rich')).rejects.toMatchObject({ code: 'repodata-invalid' });
      server.clearFaults();
    });

    test('a channel without noarch is none', async () => {
      const url = urlOf(server).replace('/forge/', '/no-such-channel/');
      await expect(open([url])).rejects.toMatchObject({ code: 'channel-not-found', exitCode: 2 });
    });

    test('credentials open a private channel, and only their own host', async () => {
      const locked = await startChannelServer({ mounts: { forge: folder }, auth: { bearer: 'open-sesame' } });
      try {
        await expect(open([urlOf(locked)])).rejects.toMatchObject({ code: 'channel-unauthorised' });
        const file = path.join(work, 'auth.json');
        await writeFile(file, JSON.stringify({ '127.0.0.1': { BearerToken: 'open-sesame' } }));
        const repodata = await open([urlOf(locked)], { env: { RATTLER_AUTH_FILE: file } });
        expect((await repodata.recordsOf('rich')).length).toBeGreaterThan(0);
      } finally {
        await locked.close();
      }
    });

    test('offline only what is in the cache is there', async () => {
      const cache = newCache();
      await open([urlOf(plain)], { cache });
      const offline = await open([urlOf(plain)], { cache, offline: true });
      expect((await offline.recordsOf('rich')).length).toBeGreaterThan(0);
      await expect(open([urlOf(plain)], { offline: true })).rejects.toMatchObject({ code: 'offline' });
    });
  });

  test('run exports come from the channel, or from the package itself', async () => {
    const repodata = await open([fileUrl]);
    const [python] = await repodata.recordsOf('python');
    const asked: string[] = [];
    const file = async (record: RepoDataRecord): Promise<string> => {
      asked.push(record.fileName);
      return path.join(folder, record.subdir, record.fileName);
    };
    const plain = { ...(python as RepoDataRecord), runExports: undefined };
    const fromChannel = await repodata.runExportsOf(plain, file);
    expect(Object.keys(fromChannel).sort()).toEqual(['noarch', 'weak']);
    const elsewhere = { ...plain, fileName: 'elsewhere.conda' };
    const fromPackage = await repodata.runExportsOf(elsewhere, async () => file(plain));
    expect(fromPackage).toEqual(fromChannel);
    await readFile(path.join(folder, 'noarch', 'repodata.json'));
  });
}
