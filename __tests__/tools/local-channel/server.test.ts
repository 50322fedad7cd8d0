import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import http from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import {
  type ChannelServer,
  type ChannelServerOptions,
  startChannelServer,
} from '../../../tools/local-channel/server.mjs';

const body = Buffer.from(Array.from({ length: 200_000 }, (_, i) => i % 251));
let folder: string;
let server: ChannelServer | undefined;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'channel-server-'));
  await mkdir(path.join(folder, 'channel', 'noarch', 'shards'), { recursive: true });
  await writeFile(path.join(folder, 'secret.txt'), 'secret');
  await symlink(path.join(folder, 'secret.txt'), path.join(folder, 'channel', 'noarch', 'leak.json'));
  await writeFile(path.join(folder, 'channel', 'noarch', 'a-1-0.conda'), body);
  await writeFile(path.join(folder, 'channel', 'noarch', 'repodata.json'), '{}');
  await writeFile(path.join(folder, 'channel', 'noarch', 'empty.json'), '');
  await writeFile(path.join(folder, 'channel', 'noarch', 'repodata_shards.msgpack.zst'), 'index');
  await writeFile(path.join(folder, 'channel', 'noarch', 'shards', 'ab.msgpack.zst'), 'shard');
});

afterAll(() => rm(folder, { recursive: true, force: true }));

afterEach(async () => {
  await server?.close();
  server = undefined;
});

async function start(options: Partial<ChannelServerOptions> = {}): Promise<string> {
  server = await startChannelServer({ mounts: { forge: path.join(folder, 'channel') }, ...options });
  return server.urlOf('forge');
}

const packageFile = 'noarch/a-1-0.conda';

describe('files', () => {
  test('come whole, with length and type', async () => {
    const response = await fetch(`${await start()}/${packageFile}`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-length')).toBe(String(body.length));
    expect(Buffer.from(await response.arrayBuffer()).equals(body)).toBe(true);
    expect(server?.requests.map((one) => one.path)).toEqual([`/forge/${packageFile}`]);
  });

  test('have no body for HEAD', async () => {
    const response = await fetch(`${await start()}/${packageFile}`, { method: 'HEAD' });
    expect(response.headers.get('content-length')).toBe(String(body.length));
    expect((await response.arrayBuffer()).byteLength).toBe(0);
  });

  test.each([
    ['noarch/missing.json'],
    ['noarch'],
    ['noarch/..%2f..%2fsecret.txt'],
    ['%2e%2e/secret.txt'],
    ['noarch/leak.json'],
    ['noarch/%00'],
    ['noarch/%ff'],
  ])('%s is not found', async (name) => {
    const { status } = await rawRequest(`${await start()}/${name}`);
    expect(status).toBe(404);
  });

  test('of unknown mounts are not found, and nothing is written', async () => {
    const url = await start();
    expect((await fetch(url.replace('forge', 'other'))).status).toBe(404);
    expect((await fetch(`${url}/${packageFile}`, { method: 'PUT', body: 'x' })).status).toBe(405);
  });

  test('an empty one comes empty', async () => {
    const response = await fetch(`${await start()}/noarch/empty.json`);
    expect([response.status, await response.text()]).toEqual([200, '']);
  });
});

describe('conditional requests', () => {
  test('304 for the entity tag and for the time', async () => {
    const url = `${await start()}/noarch/repodata.json`;
    const first = await fetch(url);
    const etag = first.headers.get('etag') as string;
    const modified = first.headers.get('last-modified') as string;
    const status = async (headers: Record<string, string>) => (await fetch(url, { headers })).status;
    expect(await status({ 'If-None-Match': etag })).toBe(304);
    expect(await status({ 'If-None-Match': `"x", W/${etag}` })).toBe(304);
    expect(await status({ 'If-None-Match': '"x"', 'If-Modified-Since': modified })).toBe(200);
    expect(await status({ 'If-Modified-Since': modified })).toBe(304);
    expect(await status({ 'If-Modified-Since': 'Thu, 01 Jan 1970 00:00:00 GMT' })).toBe(200);
  });

  test('say how long an answer may be used', async () => {
    const url = await start({ maxAgeSeconds: 60 });
    const control = async (name: string) => (await fetch(`${url}/${name}`)).headers.get('cache-control');
    expect(await control('noarch/repodata.json')).toBe('public, max-age=60');
    expect(await control('noarch/shards/ab.msgpack.zst')).toContain('immutable');
  });
});

describe('ranges', () => {
  test.each<[string, number, number, number]>([
    ['bytes=0-9', 206, 0, 9],
    ['bytes=199990-', 206, 199_990, 199_999],
    ['bytes=-5', 206, 199_995, 199_999],
    ['bytes=199999-500000', 206, 199_999, 199_999],
    ['bytes=5-3', 200, 0, 199_999],
    ['bytes=0-1,4-5', 200, 0, 199_999],
  ])('%s', async (range, status, first, last) => {
    const response = await fetch(`${await start()}/${packageFile}`, { headers: { Range: range } });
    expect(response.status).toBe(status);
    expect(response.headers.get('content-range')).toBe(status === 206 ? `bytes ${first}-${last}/${body.length}` : null);
    expect(Buffer.from(await response.arrayBuffer()).equals(body.subarray(first, last + 1))).toBe(true);
  });

  test('beyond the end', async () => {
    const response = await fetch(`${await start()}/${packageFile}`, { headers: { Range: 'bytes=200000-' } });
    expect([response.status, response.headers.get('content-range')]).toEqual([416, 'bytes */200000']);
  });

  test('of a file that has changed: the whole', async () => {
    const headers = { Range: 'bytes=0-9', 'If-Range': '"other"' };
    expect((await fetch(`${await start()}/${packageFile}`, { headers })).status).toBe(200);
  });
});

test('shards can be hidden', async () => {
  expect((await fetch(`${await start()}/noarch/repodata_shards.msgpack.zst`)).status).toBe(200);
  await server?.close();
  expect((await fetch(`${await start({ shards: false })}/noarch/repodata_shards.msgpack.zst`)).status).toBe(404);
});

describe('credentials', () => {
  const auth = { bearer: 'b', basic: 'me:pw', condaToken: 'tk' };

  test.each<[string, Record<string, string>, string, number]>([
    ['none', {}, '', 401],
    ['bearer', { Authorization: 'Bearer b' }, '', 200],
    ['wrong bearer', { Authorization: 'Bearer c' }, '', 401],
    ['basic', { Authorization: `Basic ${Buffer.from('me:pw').toString('base64')}` }, '', 200],
    ['conda token', {}, '/t/tk', 200],
    ['wrong conda token', {}, '/t/other', 401],
  ])('%s', async (_, headers, prefix, status) => {
    await start({ auth });
    expect((await fetch(`${server?.url}${prefix}/forge/noarch/repodata.json`, { headers })).status).toBe(status);
  });
});

describe('faults', () => {
  test('a status as often as asked for, with its waiting time', async () => {
    const url = `${await start({ faults: ['429=7*2@noarch/repodata.json'] })}/noarch/repodata.json`;
    const first = await fetch(url);
    expect([first.status, first.headers.get('retry-after')]).toEqual([429, '7']);
    expect((await fetch(url.replace('repodata', 'empty'))).status).toBe(200);
    expect((await fetch(url)).status).toBe(429);
    expect((await fetch(url)).status).toBe(200);
  });

  test('a body that breaks off, and one with a wrong byte', async () => {
    const url = `${await start({ faults: ['truncate*1@*.conda'] })}/${packageFile}`;
    const cut = await rawRequest(url);
    expect([cut.status, cut.complete]).toEqual([200, false]);
    expect(cut.body.equals(body.subarray(0, 100_000))).toBe(true);
    const wrong = (await rawRequest(`${url}?fault=corrupt`)).body;
    expect([...wrong.keys()].filter((i) => wrong[i] !== body[i])).toEqual([100_000]);
    expect((await rawRequest(url)).body.equals(body)).toBe(true);
  });

  test('no answer, and a late one', async () => {
    const url = `${await start()}/noarch/repodata.json`;
    server?.addFault({ kind: 'reset', times: 1 });
    await expect(rawRequest(url)).rejects.toThrow(/hang up|ECONNRESET/);
    const started = performance.now();
    expect((await rawRequest(`${url}?fault=slow%3D150`)).status).toBe(200);
    expect(performance.now() - started).toBeGreaterThan(140);
  });

  test('unknown ones are refused', async () => {
    await expect(start({ faults: ['explode'] })).rejects.toThrow(/explode/);
  });
});

/** `fetch` normalises paths and hides what came of a broken body. */
function rawRequest(url: string): Promise<{ status?: number; complete: boolean; body: Buffer }> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const request = http.get({ hostname, port, path: url.slice(url.indexOf('/', 8)), agent: false }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('error', () => {});
      response.on('close', () =>
        resolve({ status: response.statusCode, complete: response.complete, body: Buffer.concat(parts) }),
      );
    });
    request.on('error', reject);
  });
}
