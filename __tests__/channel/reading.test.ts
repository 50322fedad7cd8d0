import { cp, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { findLocalPackages, findRemotePackages, HttpClient, indexChannel } from '../../src/channel/index.js';
import { hashFile, silentReporter } from '../../src/support/index.js';
import { serveFolder, startServer } from './http-server.js';
import { oldPackage, oldPackageName, writePackage } from './packages.js';

let root: string;
let client: HttpClient;
let sha256: string;
beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'channel-reading-'));
  client = new HttpClient({ env: {}, retry: { baseDelayMs: 1 } });
  const file = await writePackage(path.join(root, 'noarch'), { name: 'Mixed', version: '1!2+x' });
  sha256 = (await hashFile(file)).sha256;
  await writePackage(path.join(root, 'noarch'), { name: 'other' });
  await writePackage(path.join(root, 'noarch'), { name: 'v3', index: { repodata_revision: 3 } });
  await writeFile(path.join(root, 'noarch', oldPackageName), oldPackage);
  await indexChannel(root, {}, silentReporter);
});
afterAll(async () => {
  await client.close();
  await rm(root, { recursive: true, force: true });
});

const mixed = { name: 'Mixed', version: '1!2+x', build: '0', subdir: 'noarch' };
const candidates = [
  mixed,
  { name: 'Mixed', version: '1!2+x', build: '1', subdir: 'noarch' },
  { name: 'Mixed', version: '1!2+x', build: '0', subdir: 'win-64' },
  { name: 'v3', version: '1.0', build: '0', subdir: 'noarch' },
  { name: 'old', version: '1.0', build: 'py_0', subdir: 'noarch' },
  { name: 'absent', version: '1.0', build: '0', subdir: 'noarch' },
];
const expectedKeys = ['noarch/Mixed-1!2+x-0', 'noarch/old-1.0-py_0', 'noarch/v3-1.0-0'];

describe('which packages a channel has, by HTTP', () => {
  test.each([
    ['shards', [], []],
    ['repodata.json.zst', ['repodata_shards.msgpack.zst'], ['GET /noarch/repodata.json.zst']],
    [
      'repodata.json',
      ['repodata_shards.msgpack.zst', '.json.zst'],
      ['GET /noarch/repodata.json.zst', 'GET /noarch/repodata.json'],
    ],
    ['repodata.json.zst when shards are gone', ['every shard'], ['GET /noarch/repodata.json.zst']],
  ])('from %s', async (_, hidden, wanted) => {
    const names = await readdir(path.join(root, 'noarch', 'shards'));
    const server = await serveFolder(root, hidden.includes('every shard') ? names : hidden);
    try {
      const { found, missingSubdirs } = await findRemotePackages({ client, baseUrl: server.url }, candidates);
      expect([...found.keys()].sort()).toEqual(expectedKeys);
      expect(missingSubdirs).toEqual(['win-64']);
      expect(found.get('noarch/Mixed-1!2+x-0')).toEqual([
        {
          identity: mixed,
          fileName: 'Mixed-1!2+x-0.conda',
          sha256,
          sizeBytes: expect.any(Number),
          location: `${server.url}/noarch/Mixed-1!2+x-0.conda`,
        },
      ]);
      const shards = server.requests.filter((request) => request.includes('/shards/'));
      if (hidden.length === 0) expect(shards).toHaveLength(3);
      const whole = server.requests.filter((request) => /noarch\/repodata\.json/.test(request));
      expect(whole).toEqual(wanted);
    } finally {
      await server.close();
    }
  });

  test.each([
    [401, 'channel-unauthorised'],
    [403, 'channel-unauthorised'],
    [400, 'channel-unreadable'],
    [500, 'channel-unreadable'],
  ])('HTTP %s is the error %s', async (status, code) => {
    const server = await startServer((_, response) => response.writeHead(status).end());
    try {
      await expect(findRemotePackages({ client, baseUrl: server.url }, [mixed])).rejects.toMatchObject({ code });
    } finally {
      await server.close();
    }
  });

  test('a shard whose bytes are not those that the index names is refused', async () => {
    const copy = await mkdtemp(path.join(tmpdir(), 'channel-reading-'));
    await cp(root, copy, { recursive: true });
    const shards = path.join(copy, 'noarch', 'shards');
    const names = await readdir(shards);
    for (const name of names.slice(1)) await cp(path.join(shards, names[0] as string), path.join(shards, name));
    const server = await serveFolder(copy);
    try {
      await expect(findRemotePackages({ client, baseUrl: server.url }, candidates)).rejects.toMatchObject({
        code: 'channel-unreadable',
        message: expect.stringMatching(/digest of its name/),
      });
    } finally {
      await server.close();
      await rm(copy, { recursive: true });
    }
  });

  test.each(['not zstd', ''])('a damaged index (%j) is an error, not an empty channel', async (content) => {
    const server = await startServer((_, response) => response.end(content));
    try {
      await expect(findRemotePackages({ client, baseUrl: server.url }, [mixed])).rejects.toMatchObject({
        code: 'channel-unreadable',
      });
    } finally {
      await server.close();
    }
  });
});

describe('which packages a folder has', () => {
  test('the files count, and the index gives their hash', async () => {
    const extra = await writePackage(path.join(root, 'noarch'), { name: 'unindexed' });
    try {
      const unindexed = { name: 'unindexed', version: '1.0', build: '0', subdir: 'noarch' };
      const { found, missingSubdirs } = await findLocalPackages(root, [...candidates, unindexed]);
      expect([...found.keys()].sort()).toEqual([...expectedKeys, 'noarch/unindexed-1.0-0'].sort());
      expect(missingSubdirs).toEqual(['win-64']);
      expect(found.get('noarch/Mixed-1!2+x-0')?.[0]?.sha256).toBe(sha256);
      expect(found.get('noarch/unindexed-1.0-0')?.[0]).toMatchObject({ sha256: undefined, location: extra });
    } finally {
      await rm(extra);
    }
  });

  test('a missing folder, or a file in its place, is empty', async () => {
    const { found } = await findLocalPackages(path.join(root, 'missing'), candidates);
    expect(found.size).toBe(0);
    const file = path.join(root, 'a-file');
    await writeFile(file, '');
    expect((await findLocalPackages(file, candidates)).found.size).toBe(0);
    await mkdir(path.join(root, 'empty'));
    expect((await findLocalPackages(path.join(root, 'empty'), candidates)).missingSubdirs).toEqual([
      'noarch',
      'win-64',
    ]);
  });
});
