import { spawn } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { compressZstdBuffer } from '../../src/archive/index.js';
import { indexChannel } from '../../src/channel/index.js';
import { cacheKey, freshForMs, isFresh, knownAvailability } from '../../src/channel/repodata/cache-entry.js';
import { type BuildEvent, sha256Hex, silentReporter } from '../../src/support/index.js';
import {
  type ChannelServer,
  type ChannelServerOptions,
  startChannelServer,
} from '../../tools/local-channel/server.mjs';
import { describeWithOracle } from '../oracles/oracle.js';
import { startServer } from './http-server.js';
import { writePackage } from './packages.js';
import { closeAll, fileNames, jsonRecord, type OpenSetting, openChannels } from './repodata-support.js';

let work: string;
let root: string;
let count = 0;
const newCache = (): string => path.join(work, `cache-${count++}`);
beforeAll(async () => {
  work = await mkdtemp(path.join(tmpdir(), 'repodata-cache-'));
});
beforeEach(async () => {
  root = path.join(work, `channel-${count++}`);
  for (const name of ['a', 'b', 'c']) await writePackage(path.join(root, 'noarch'), { name });
  await indexChannel(root, {}, silentReporter);
});
afterEach(closeAll);
afterAll(() => rm(work, { recursive: true, force: true }));

const all = ['a-1.0-0.conda', 'b-1.0-0.conda', 'c-1.0-0.conda'];
const repodataOf = (cache: string): string => path.join(cache, 'repodata');

async function withServer(
  options: Partial<ChannelServerOptions>,
  run: (server: ChannelServer, url: string) => Promise<void>,
): Promise<void> {
  const server = await startChannelServer({ mounts: { c: root }, ...options });
  try {
    await run(server, server.urlOf('c'));
  } finally {
    await closeAll();
    await server.close();
  }
}

async function read(url: string, cache: string, more: Partial<OpenSetting> = {}): Promise<string[]> {
  const repodata = await openChannels([url], { cache, ...more });
  const names = await fileNames(repodata);
  // The cache has all only then.
  await repodata.close();
  return names;
}
/** `file status` of each request since the last call. */
function asked(server: ChannelServer): () => string[] {
  let seen = 0;
  return () => {
    const fresh = server.requests.slice(seen);
    seen = server.requests.length;
    return fresh
      .map(({ path: of, status }) => `${of.replace('/c/noarch/', '').replace(/shards\/.*/, 'shard')} ${status}`)
      .sort();
  };
}

async function filesOf(folder: string): Promise<string[]> {
  return (await readdir(folder, { recursive: true })).sort();
}

async function only(folder: string, ending: string): Promise<string> {
  const names = (await readdir(folder)).filter(
    (name) => name.endsWith(ending) && !(ending === '.json' && name.endsWith('.info.json')),
  );
  if (names.length !== 1) throw new Error(`${names.length} files end with ${ending}`);
  return path.join(folder, names[0] as string);
}

/** Makes a channel say something else. */
async function changeChannel(): Promise<void> {
  await writePackage(path.join(root, 'noarch'), { name: 'd' });
  await indexChannel(root, {}, silentReporter);
}

describe('rules', () => {
  test.each([
    ['https://conda.anaconda.org/conda-forge/linux-64/', '497deca9'],
    ['https://conda.anaconda.org/conda-forge/noarch/', '09cdf8bf'],
    ['http://test.com/1234/', '302f0a61'],
    ['http://test.com/1234', '302f0a61'],
    ['http://test.com/1234/repodata.json', '4a1fa1be'],
  ])('the key of %s is %s', (url, key) => {
    expect(cacheKey(url)).toBe(key);
  });

  test.each<[string | undefined, number]>([
    [undefined, 0],
    ['', 0],
    ['public', 0],
    ['max-age=60', 60_000],
    ['public, MAX-AGE="60"', 60_000],
    ['max-age=60, no-cache', 0],
    ['no-store,max-age=60', 0],
    ['x-max-age=60', 0],
    ['max-age=soon', 0],
    ['s-maxage=9, max-age=0', 0],
  ])('Cache-Control %j: fresh for %s ms', (...[control, expected]) => {
    expect(freshForMs(control)).toBe(expected);
  });

  test('an answer is fresh until its age is over, and not when it comes from the future', () => {
    const now = 1_000_000_000;
    expect(isFresh('max-age=60', now - 59_999, now)).toBe(true);
    expect(isFresh('max-age=60', now - 60_000, now)).toBe(false);
    expect(isFresh('max-age=60', now + 1, now)).toBe(false);
  });

  test('what a channel lacks is looked for again after 14 days', () => {
    const lastChecked = '2026-01-01T00:00:00Z';
    const at = (date: string) => knownAvailability({ value: false, lastChecked }, Date.parse(date));
    expect(at('2026-01-14T23:00:00Z')).toBe(false);
    expect(at('2026-01-15T01:00:00Z')).toBeUndefined();
    expect(at('2025-12-31T23:00:00Z')).toBeUndefined();
    expect(knownAvailability(undefined)).toBeUndefined();
  });
});

describe('whole files', () => {
  test('fresh ones are not asked for, old ones by their tag, changed ones are fetched', async () => {
    const cache = newCache();
    await withServer({ shards: false, maxAgeSeconds: 3600 }, async (server, url) => {
      const requests = asked(server);
      expect(await read(url, cache)).toEqual(all);
      expect(requests()).toEqual(['repodata.json.zst 200', 'repodata_shards.msgpack.zst 404']);
      const kinds = (await filesOf(repodataOf(cache))).map((name) => name.replace(/^[0-9a-f]{8}/, 'KEY'));
      expect(kinds.sort()).toEqual(['KEY.info.json', 'KEY.json', 'KEY.shards-cache-v1', 'KEY.spans-v1']);
      expect(await read(url, cache)).toEqual(all);
      expect(requests()).toEqual([]);
      await age(cache);
      expect(await read(url, cache)).toEqual(all);
      expect(requests()).toEqual(['repodata.json.zst 304']);
      // Found unchanged, it is fresh again.
      expect(await read(url, cache)).toEqual(all);
      expect(requests()).toEqual([]);
      await age(cache);
      await changeChannel();
      expect(await read(url, cache)).toEqual([...all, 'd-1.0-0.conda']);
      expect(requests()).toEqual(['repodata.json.zst 200']);
    });
  });

  test('without a word of the server they are asked for each time', async () => {
    const cache = newCache();
    await withServer({ shards: false }, async (server, url) => {
      await read(url, cache);
      const requests = asked(server);
      requests();
      expect(await read(url, cache)).toEqual(all);
      expect(requests()).toEqual(['repodata.json.zst 304']);
    });
  });

  test('a form that the channel lacks is not asked for again', async () => {
    const cache = newCache();
    await rm(path.join(root, 'noarch', 'repodata.json.zst'));
    await withServer({ shards: false }, async (server, url) => {
      const requests = asked(server);
      expect(await read(url, cache)).toEqual(all);
      expect(requests()).toEqual([
        'repodata.json 200',
        'repodata.json.bz2 404',
        'repodata.json.zst 404',
        'repodata_shards.msgpack.zst 404',
      ]);
      expect(await read(url, cache)).toEqual(all);
      expect(requests()).toEqual(['repodata.json 304']);
      const info = JSON.parse(await readFile(await only(repodataOf(cache), '.info.json'), 'utf8'));
      expect(info).toMatchObject({
        url: `${url}/noarch/repodata.json`,
        has_zst: { value: false },
        has_bz2: { value: false },
      });
    });
  });

  test('a tag that fits nothing any more leads to the file', async () => {
    const cache = newCache();
    await withServer({ shards: false }, async (server, url) => {
      await read(url, cache);
      const info = await only(repodataOf(cache), '.info.json');
      const text = await readFile(info, 'utf8');
      await writeFile(info, text.replace(/"etag": ".*"/, '"etag": "\\"stale\\""').replace(/"mod": ".*",/, ''));
      const requests = asked(server);
      requests();
      expect(await read(url, cache)).toEqual(all);
      expect(requests()).toEqual(['repodata.json.zst 200']);
    });
  });

  test('a server that speaks of unchanged files unasked is told of', async () => {
    await withServer({ shards: false, faults: ['304@repodata.json.zst'] }, async (_, url) => {
      await expect(read(url, newCache())).rejects.toMatchObject({ code: 'repodata-invalid' });
    });
  });

  test('progress is told in bytes', async () => {
    const events: BuildEvent[] = [];
    await withServer({ shards: false }, async (_, url) => {
      await read(url, newCache(), { events });
      const { size } = await stat(path.join(root, 'noarch', 'repodata.json.zst'));
      const label = `repodata ${url}/noarch`;
      expect(events).toContainEqual({ kind: 'progress', label, done: size, total: size, unit: 'bytes' });
    });
  });
});

/** As if the cached file had been fetched long ago. */
async function age(cache: string): Promise<void> {
  const info = await only(repodataOf(cache), '.info.json');
  const text = await readFile(info, 'utf8');
  await utimes(info.replace('.info.json', '.json'), 1, 1);
  const aged = text.replace(/"mtime_ns": \d+/, '"mtime_ns": 1000000000');
  expect(aged).not.toBe(text);
  await writeFile(info, aged);
}

describe('what is damaged in the cache is fetched anew', () => {
  async function damage(file: string, change: (bytes: Buffer) => Buffer): Promise<void> {
    const { atime, mtime, mtimeMs } = await stat(file);
    await writeFile(file, change(await readFile(file)));
    await utimes(file, atime, mtime);
    // The time has lost its nanoseconds; so that nothing but the content tells the change, the state follows.
    const info = file.replace(/\.json$/, '.info.json');
    if (!file.endsWith('.json') || file.endsWith('.info.json')) return;
    const after = await stat(file, { bigint: true });
    expect(Math.abs(Number(after.mtimeNs / 1_000_000n) - mtimeMs)).toBeLessThan(2);
    await writeFile(info, (await readFile(info, 'utf8')).replace(/"mtime_ns": \d+/, `"mtime_ns": ${after.mtimeNs}`));
  }
  const flip = (bytes: Buffer): Buffer => {
    const changed = Buffer.from(bytes);
    const at = changed.indexOf('"b-1.0-0.conda"') + 30;
    changed[at] = (changed[at] as number) ^ 1;
    return changed;
  };

  test.each<[string, string, (bytes: Buffer) => Buffer, boolean]>([
    ['the file, with its index of places', '.json', flip, false],
    ['the file, without that index', '.json', flip, true],
    ['the file, which is cut off', '.json', (bytes) => bytes.subarray(0, -9), false],
    ['the file, which is empty', '.json', () => Buffer.alloc(0), false],
    ['the state', '.info.json', () => Buffer.from('{"url":'), false],
    ['the state, which is of another shape', '.info.json', () => Buffer.from('[]'), false],
  ])('%s', async (...[, ending, change, withoutSpans]) => {
    const cache = newCache();
    await withServer({ shards: false, maxAgeSeconds: 3600 }, async (server, url) => {
      await read(url, cache);
      await damage(await only(repodataOf(cache), ending), change);
      if (withoutSpans) await rm(await only(repodataOf(cache), '.spans-v1'));
      const requests = asked(server);
      requests();
      expect(await read(url, cache)).toEqual(all);
      expect(requests()).toEqual(['repodata.json.zst 200']);
      expect(await read(url, cache)).toEqual(all);
      expect(requests()).toEqual([]);
    });
  });

  test('the index of places is made again, without a request', async () => {
    const cache = newCache();
    await withServer({ shards: false, maxAgeSeconds: 3600 }, async (server, url) => {
      await read(url, cache);
      const spans = await only(repodataOf(cache), '.spans-v1');
      const good = await readFile(spans);
      await writeFile(spans, Buffer.concat([good.subarray(0, 30), Buffer.from('x'), good.subarray(31)]));
      const requests = asked(server);
      requests();
      expect(await read(url, cache)).toEqual(all);
      expect(requests()).toEqual([]);
      expect(await readFile(spans)).toEqual(good);
    });
  });

  test.each(['shards-cache-v1', 'msgpack'])('shards: .%s', async (ending) => {
    const cache = newCache();
    await withServer({ maxAgeSeconds: 3600 }, async (server, url) => {
      await read(url, cache);
      for (const name of await filesOf(repodataOf(cache))) {
        if (name.endsWith(ending)) await writeFile(path.join(repodataOf(cache), name), 'SHARD-CACHE-V1nonsense');
      }
      const requests = asked(server);
      requests();
      expect(await read(url, cache)).toEqual(all);
      expect(requests()).toEqual(
        ending === 'msgpack' ? ['shard 200', 'shard 200', 'shard 200'] : ['repodata_shards.msgpack.zst 200'],
      );
    });
  });
});

describe('shards', () => {
  test('fresh indexes are not asked for, old ones by their tag, shards never twice', async () => {
    const cache = newCache();
    await withServer({ maxAgeSeconds: 3600 }, async (server, url) => {
      const requests = asked(server);
      expect(await read(url, cache)).toEqual(all);
      expect(requests()).toEqual(['repodata_shards.msgpack.zst 200', 'shard 200', 'shard 200', 'shard 200']);
      expect(await read(url, cache)).toEqual(all);
      expect(requests()).toEqual([]);
    });
    await withServer({}, async (server, url) => {
      const other = newCache();
      await read(url, other);
      const requests = asked(server);
      requests();
      expect(await read(url, other)).toEqual(all);
      expect(requests()).toEqual(['repodata_shards.msgpack.zst 304']);
      await changeChannel();
      expect(await read(url, other)).toEqual([...all, 'd-1.0-0.conda']);
      expect(requests()).toEqual(['repodata_shards.msgpack.zst 200', 'shard 200']);
    });
  });
});

describe('faults on the way', () => {
  test.each<[string, string[], boolean]>([
    ['a file that is cut off in the middle', ['truncate*1@repodata.json.zst'], false],
    ['429 with Retry-After', ['429=0*1@repodata.json.zst'], false],
    ['503 and a connection that breaks', ['503*1@repodata.json.zst', 'reset*1@repodata.json.zst'], false],
    ['a shard that is cut off', ['truncate*1@shards/*'], true],
    ['a shard with another byte', ['corrupt*1@shards/*'], true],
    ['an index that is cut off', ['truncate*1@repodata_shards.msgpack.zst'], true],
    ['an index with another byte', ['corrupt*1@repodata_shards.msgpack.zst'], true],
  ])('%s: once is mended', async (...[, faults, shards]) => {
    const cache = newCache();
    await withServer({ shards, faults }, async (_, url) => {
      expect(await read(url, cache)).toEqual(all);
      expect((await filesOf(cache)).filter((name) => path.basename(name).startsWith('.'))).toEqual([]);
    });
  });

  test.each<[string, string, string, boolean]>([
    ['cut off', 'truncate@repodata.json.zst', 'http-transport', false],
    ['refused', '403@repodata.json.zst', 'channel-unauthorised', false],
    ['failing', '500@repodata.json.zst', 'channel-unreadable', false],
    ['a wrong shard', 'corrupt@shards/*', 'repodata-invalid', true],
    ['a failing index', '500@repodata_shards.msgpack.zst', 'channel-unreadable', true],
  ])('what stays %s is an error, and leaves nothing behind', async (...[, fault, code, shards]) => {
    const cache = newCache();
    await withServer({ shards, faults: [fault] }, async (server, url) => {
      await expect(read(url, cache)).rejects.toMatchObject({ code });
      const left = (await filesOf(cache).catch(() => [])).filter((name) =>
        /^\.|\.json$|\.lock$|\.msgpack$/.test(path.basename(name)),
      );
      expect(left).toEqual([]);
      server.clearFaults();
      expect(await read(url, cache)).toEqual(all);
    });
  });

  test.each<[string, (good: Buffer) => Buffer | Promise<Buffer>]>([
    ['is no zstd', () => Buffer.from('<html>Please log in</html>')],
    ['ends early', (good) => good.subarray(0, -20)],
    ['is no repodata', () => compressZstdBuffer('<html></html>')],
    ['is empty', () => Buffer.alloc(0)],
    // Nothing but its parser can tell that a record is damaged.
    [
      'holds no good JSON',
      () => compressZstdBuffer('{"packages.conda":{"a-1.0-0.conda":{"name":x},"b-1.0-0.conda":{},"c-1.0-0.conda":{}}}'),
    ],
  ])('a file that %s is asked for once more, past caches; if it stays so it is an error', async (...[, damage]) => {
    const good = await readFile(path.join(root, 'noarch', 'repodata.json.zst'));
    const bad = await damage(good);
    for (const mended of [true, false]) {
      const cache = newCache();
      const controls: (string | undefined)[] = [];
      const server = await startServer((request, response) => {
        if (request.url !== '/noarch/repodata.json.zst') return false;
        controls.push(request.headers['cache-control']);
        response.end(mended && controls.length > 1 ? good : bad);
        return true;
      });
      try {
        if (mended) expect(await read(server.url, cache)).toEqual(all);
        else await expect(read(server.url, cache)).rejects.toMatchObject({ code: 'repodata-invalid' });
        expect(controls).toEqual([undefined, 'no-cache']);
      } finally {
        await closeAll();
        await server.close();
      }
    }
  });

  test('an old file stays when a new one cannot be had', async () => {
    const cache = newCache();
    await withServer({ shards: false }, async (server, url) => {
      await read(url, cache);
      await changeChannel();
      server.addFault('truncate@repodata.json.zst');
      await expect(read(url, cache)).rejects.toMatchObject({ code: 'http-transport' });
      expect(await read(url, cache, { offline: true })).toEqual(all);
    });
  });
});

describe('offline', () => {
  test.each([true, false])('what is cached is there, of any age; shards: %s', async (shards) => {
    const cache = newCache();
    await withServer({ shards }, async (server, url) => {
      await expect(read(url, cache, { offline: true })).rejects.toMatchObject({ code: 'offline' });
      await read(url, cache, { subdirs: ['linux-64', 'noarch'] });
      const requests = asked(server);
      requests();
      expect(await read(url, cache, { offline: true })).toEqual(all);
      // That a subdir is missing is remembered too, but one that nobody asked for is not known.
      expect(await read(url, cache, { offline: true, subdirs: ['linux-64', 'noarch'] })).toEqual(all);
      await expect(read(url, cache, { offline: true, subdirs: ['win-64', 'noarch'] })).rejects.toMatchObject({
        code: 'offline',
      });
      expect(requests()).toEqual([]);
    });
  });

  test('a shard that is not cached is an error', async () => {
    const cache = newCache();
    await withServer({}, async (_, url) => {
      const online = await openChannels([url], { cache });
      await online.recordsOf('a');
      await online.close();
      const opened = await openChannels([url], { cache, offline: true });
      expect(await opened.recordsOf('a')).toHaveLength(1);
      expect(await opened.recordsOf('no-such-name')).toEqual([]);
      await expect(opened.recordsOf('b')).rejects.toMatchObject({ code: 'offline', exitCode: 2 });
    });
  });
});

describe('a cache that cannot be written', () => {
  test.each([true, false])('is done without; shards: %s', async (shards) => {
    const file = path.join(work, `file-${count++}`);
    await writeFile(file, '');
    const events: BuildEvent[] = [];
    await withServer({ shards }, async (_, url) => {
      expect(await read(url, path.join(file, 'cache'), { events })).toEqual(all);
    });
    if (!shards) {
      const warnings = events.filter((event) => event.kind === 'log' && event.level === 'warning');
      expect(warnings).toEqual([expect.objectContaining({ message: expect.stringMatching(/cannot be written/) })]);
    }
  });

  // Root is not kept from anything.
  const mayWriteAnywhere = process.getuid?.() === 0 || process.platform === 'win32';
  (mayWriteAnywhere ? test.skip : test)('for lack of permission is read all the same', async () => {
    const cache = newCache();
    await withServer({ shards: false }, async (_, url) => {
      await read(url, cache);
      await chmod(repodataOf(cache), 0o555);
      expect(await read(url, cache)).toEqual(all);
      await chmod(repodataOf(cache), 0o755);
    });
  });
});

describe('processes', () => {
  const script = fileURLToPath(new URL('scripts/read-channel.mjs', import.meta.url));

  /** A process that reads the channel when it is told to. */
  async function reader(url: string, cache: string) {
    const child = spawn(process.execPath, [script, url, cache], { stdio: ['pipe', 'pipe', 'pipe'] });
    const output: string[] = [];
    let failure = '';
    child.stderr.on('data', (data) => {
      failure += data;
    });
    const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
    await new Promise<void>((resolve, reject) => {
      child.stdout.on('data', (data: Buffer) => {
        output.push(data.toString().trim());
        resolve();
      });
      child.once('close', () => reject(new Error(failure)));
    });
    return {
      start: () => child.stdin.write('go\n'),
      kill: () => child.kill('SIGKILL'),
      /** What it found. */
      answer: () => ended.then(() => Number(output.at(-1))),
    };
  }

  beforeEach(async () => {
    const many = Object.fromEntries(
      Array.from({ length: 20_000 }, (_, i) => [
        `p${i % 50}-${i}-0.conda`,
        jsonRecord(`p${i % 50}`, { version: String(i), sha256: sha256Hex(String(i)) }),
      ]),
    );
    const text = JSON.stringify({ packages: {}, 'packages.conda': many });
    await writeFile(path.join(root, 'noarch', 'repodata.json.zst'), await compressZstdBuffer(text, 1));
  });

  test('that start at once fetch a file once and read the same', async () => {
    const cache = newCache();
    await withServer(
      { shards: false, maxAgeSeconds: 3600, faults: ['slow=300*1@repodata.json.zst'] },
      async (server, url) => {
        const readers = await Promise.all([1, 2, 3].map(() => reader(url, cache)));
        for (const one of readers) one.start();
        expect(await Promise.all(readers.map((one) => one.answer()))).toEqual([20_000, 20_000, 20_000]);
        expect(server.requests.filter(({ path: of }) => of.endsWith('repodata.json.zst'))).toHaveLength(1);
      },
    );
  }, 60_000);

  test('that are killed while they fetch leave nothing that disturbs the next', async () => {
    const cache = newCache();
    const good = await readFile(path.join(root, 'noarch', 'repodata.json.zst'));
    let hold = true;
    let begun = (): void => {};
    const waiting = new Promise<void>((resolve) => {
      begun = resolve;
    });
    const server = await startServer((request, response) => {
      if (request.url !== '/noarch/repodata.json.zst') return false;
      if (!hold) return response.end(good);
      response.writeHead(200, { 'content-length': good.length });
      response.write(good.subarray(0, good.length / 2), () => setTimeout(begun, 300));
      return true;
    });
    try {
      const victim = await reader(server.url, cache);
      victim.start();
      await waiting;
      victim.kill();
      await victim.answer();
      const left = await filesOf(repodataOf(cache));
      expect(left.some((name) => name.startsWith('.'))).toBe(true);
      expect(left.some((name) => name.endsWith('.pixi-build.lock'))).toBe(true);
      hold = false;
      expect(await read(server.url, cache)).toHaveLength(20_000);
      const kept = (await filesOf(repodataOf(cache))).map((name) => name.replace(/^[0-9a-f]{8}/, 'KEY')).sort();
      expect(kept).toEqual(['KEY.info.json', 'KEY.json', 'KEY.shards-cache-v1', 'KEY.spans-v1']);
    } finally {
      await server.close();
    }
  }, 60_000);
});

await describeWithOracle('the cache is shared with rattler', (oracle) => {
  const script = fileURLToPath(new URL('scripts/query.py', import.meta.url));
  const theirs = (url: string, cache: string, shards: boolean, action: string) =>
    oracle
      .ask<Record<string, { fn?: string }>>(script, {
        channel: url,
        platforms: ['noarch'],
        specs: ['a', 'b', 'c'],
        cache: repodataOf(cache),
        shards,
        action,
      })
      .then((records) =>
        Object.keys(records)
          .map((record) => record.slice(record.lastIndexOf('/') + 1))
          .sort(),
      );

  test.each([true, false])('it uses what we cached without a request; shards: %s', async (shards) => {
    const cache = newCache();
    await withServer({ shards, maxAgeSeconds: 3600 }, async (server, url) => {
      await read(url, cache);
      const requests = asked(server);
      requests();
      expect(await theirs(url, cache, shards, 'force-cache-only')).toEqual(all);
      expect(await theirs(url, cache, shards, 'cache-or-fetch')).toEqual(all);
      // It makes sure of the forms by HEAD requests.
      expect(
        requests().filter(
          (request) => !request.endsWith('undefined') && /shard|200/.test(request) && !/json/.test(request),
        ),
      ).toEqual([]);
      expect(
        server.requests.filter(({ method, path: of }) => method === 'GET' && of.endsWith('repodata.json.zst')),
      ).toHaveLength(shards ? 0 : 1);
    });
  });

  test.each([true, false])('we use what it cached without a request; shards: %s', async (shards) => {
    const cache = newCache();
    await mkdir(repodataOf(cache), { recursive: true });
    await withServer({ shards, maxAgeSeconds: 3600 }, async (server, url) => {
      expect(await theirs(url, cache, shards, 'cache-or-fetch')).toEqual(all);
      const requests = asked(server);
      requests();
      const kinds = { sharded: shards };
      expect(await read(url, cache, { kinds })).toEqual(all);
      expect(requests()).toEqual([]);
      expect(await read(url, cache, { kinds, offline: true })).toEqual(all);
    });
  });

  test('what is old is asked for by the tag that it kept, and the other way round', async () => {
    const cache = newCache();
    await mkdir(repodataOf(cache), { recursive: true });
    await withServer({ shards: false }, async (server, url) => {
      await theirs(url, cache, false, 'cache-or-fetch');
      const requests = asked(server);
      requests();
      expect(await read(url, cache, { kinds: { sharded: false } })).toEqual(all);
      expect(requests()).toEqual(['repodata.json.zst 304']);
      expect(await theirs(url, cache, false, 'cache-or-fetch')).toEqual(all);
      expect(requests().filter((request) => request.endsWith('304'))).toEqual(['repodata.json.zst 304']);
    });
  });
});
