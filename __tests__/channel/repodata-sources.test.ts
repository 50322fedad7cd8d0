import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { encode } from '@msgpack/msgpack';
import { compressZstdBuffer } from '../../src/archive/index.js';
import { type BuildEvent, sha256Hex } from '../../src/support/index.js';
import { startServer, type TestServer } from './http-server.js';
import { writePackage } from './packages.js';
import { allRecords, closeAll, fileNames, jsonRecord, type OpenSetting, openChannels } from './repodata-support.js';

let work: string;
let count = 0;
const folder = (): string => path.join(work, `f${count++}`);
beforeAll(async () => {
  work = await mkdtemp(path.join(tmpdir(), 'repodata-sources-'));
});
afterEach(closeAll);
afterAll(() => rm(work, { recursive: true, force: true }));

type Answer =
  | string
  | Buffer
  | { readonly status?: number; readonly headers?: Record<string, string>; readonly body?: string | Buffer };

/** Serves exactly these paths. */
function serve(answers: Readonly<Record<string, Answer>>): Promise<TestServer> {
  return startServer((request, response) => {
    const answer = answers[(request.url ?? '').slice(1)];
    if (answer === undefined) return false;
    const {
      status = 200,
      headers = {},
      body = '',
    } = typeof answer === 'string' || Buffer.isBuffer(answer) ? { body: answer } : answer;
    response.writeHead(status, headers).end(body);
    return true;
  });
}

async function withServer<T>(
  answers: Readonly<Record<string, Answer>>,
  work: (server: TestServer) => Promise<T>,
): Promise<T> {
  const server = await serve(answers);
  try {
    return await work(server);
  } finally {
    await server.close();
  }
}

const openNew = (url: string, setting: Partial<OpenSetting> = {}) =>
  openChannels([url], { cache: folder(), ...setting });
const repodata = (records: Record<string, unknown>, more: Record<string, unknown> = {}): string =>
  JSON.stringify({ info: { subdir: 'noarch' }, packages: {}, 'packages.conda': records, ...more });
const one = repodata({ 'packed-1.0-0.conda': jsonRecord('packed') });
/** `one`, and a hash, by bzip2. */
const bzip2 = Buffer.from(
  'QlpoOTFBWSZTWRk2MFIAAIObgBAHcxAACr/v3wowAKxDUxQD0mgyaBoNBjJiaYTTEwE0wCVNNAmmU2k0aNDRtJQIZKC3bIQJOniR2NZMGDBGbCJY' +
    'uDvmHEkxeDXR9G6Ki5du72DHa4wQy4sxjGR4D6a6ksAAuXkbDg6nq6JMnGouFCtaQ5LkuhwecyrSY4OR8MiKGb1L84lnkyARFEwFaYoNsIOq' +
    'WJup+2BZp4n4u5IpwoSAybGCkA==',
  'base64',
);

describe('the forms of repodata', () => {
  test.each<[string, () => Promise<Record<string, Answer>>, string[]]>([
    ['zst', async () => ({ 'noarch/repodata.json.zst': await compressZstdBuffer(one) }), ['.zst']],
    ['bz2', async () => ({ 'noarch/repodata.json.bz2': bzip2 }), ['.zst', '.bz2']],
    ['plain', async () => ({ 'noarch/repodata.json': one }), ['.zst', '.bz2', '']],
    [
      'plain, gzipped on the way',
      async () => ({ 'noarch/repodata.json': { headers: { 'content-encoding': 'gzip' }, body: gzipSync(one) } }),
      ['.zst', '.bz2', ''],
    ],
  ])('%s by HTTP', async (...[, answers, asked]) => {
    await withServer(await answers(), async (server) => {
      expect(await fileNames(await openNew(server.url))).toEqual(['packed-1.0-0.conda']);
      expect(server.requests).toEqual([
        'GET /noarch/repodata_shards.msgpack.zst',
        ...asked.map((ending) => `GET /noarch/repodata.json${ending}`),
      ]);
    });
  });

  test('those that the settings switch off are not asked for', async () => {
    await withServer({ 'noarch/repodata.json': one }, async (server) => {
      await openNew(server.url, { kinds: { sharded: false, zstd: false, bzip2: false } });
      expect(server.requests).toEqual(['GET /noarch/repodata.json']);
    });
  });

  test.each<[string, () => Promise<Buffer | string>]>([
    ['repodata.json', async () => one],
    ['repodata.json.zst', () => compressZstdBuffer(one)],
    ['repodata.json.bz2', async () => bzip2],
  ])('%s in a folder, read anew when it has changed', async (...[file, content]) => {
    const root = folder();
    await mkdir(path.join(root, 'noarch'), { recursive: true });
    await writeFile(path.join(root, 'noarch', file), await content());
    const cache = folder();
    const url = pathToFileURL(root).href;
    const [record] = await allRecords(await openChannels([url], { cache }));
    expect(record).toMatchObject({
      fileName: 'packed-1.0-0.conda',
      url: `${url}/noarch/packed-1.0-0.conda`,
      channel: `${url}/`,
    });
    expect(await fileNames(await openChannels([url], { cache }))).toEqual(['packed-1.0-0.conda']);
    const changed = repodata({ 'other-1.0-0.conda': jsonRecord('other') });
    const isPlain = file.endsWith('.json');
    await rm(path.join(root, 'noarch', file));
    await writeFile(
      path.join(root, 'noarch', isPlain ? file : 'repodata.json.zst'),
      isPlain ? changed : await compressZstdBuffer(changed),
    );
    expect(await fileNames(await openChannels([url], { cache }))).toEqual(['other-1.0-0.conda']);
  });

  test('two frames of zstd are one file', async () => {
    const halves = [one.slice(0, 40), one.slice(40)];
    const body = Buffer.concat(await Promise.all(halves.map((half) => compressZstdBuffer(half))));
    await withServer({ 'noarch/repodata.json.zst': body }, async (server) => {
      expect(await fileNames(await openNew(server.url))).toEqual(['packed-1.0-0.conda']);
    });
  });
});

describe('what repodata says', () => {
  const open = async (text: string, setting: Partial<OpenSetting> = {}) => {
    const root = folder();
    await mkdir(path.join(root, 'noarch'), { recursive: true });
    await writeFile(path.join(root, 'noarch', 'repodata.json'), text);
    return openNew(pathToFileURL(root).href, setting);
  };

  test('a .conda is preferred to a .tar.bz2 of the same package, and all revisions are read', async () => {
    const text = JSON.stringify({
      packages: {
        'a-1.0-0.tar.bz2': jsonRecord('a'),
        'a-0.9-0.tar.bz2': jsonRecord('a', { version: '0.9' }),
        'b-1.0-0.tar.bz2': jsonRecord('b'),
      },
      'packages.conda': { 'a-1.0-0.conda': jsonRecord('a') },
      v3: {
        conda: { 'b-1.0-0': jsonRecord('b', { flags: ['x'] }), 'c-1.0-0': jsonRecord('c') },
        'tar.bz2': { 'c-1.0-0': jsonRecord('c'), 'd-1.0-0': jsonRecord('d') },
        whl: { 'e-1.0-0': jsonRecord('e', { url: 'e.whl' }) },
      },
    });
    expect(await fileNames(await open(text))).toEqual([
      'a-0.9-0.tar.bz2',
      'a-1.0-0.conda',
      'b-1.0-0.conda',
      'c-1.0-0.conda',
      'd-1.0-0.tar.bz2',
    ]);
  });

  test('packages that are listed as removed and still there are candidates, as rattler has it', async () => {
    const text = repodata({ 'a-1.0-0.conda': jsonRecord('a') }, { removed: ['a-1.0-0.conda'] });
    expect(await fileNames(await open(text))).toEqual(['a-1.0-0.conda']);
  });

  test('a record that cannot be read is passed over, and told of', async () => {
    const events: BuildEvent[] = [];
    const text = repodata({
      'a-1.0-0.conda': jsonRecord('a'),
      'a-1.0-1.conda': jsonRecord('a', { version: null }),
      'a-1.0-2.conda': null,
      'a-1.0-3.conda': jsonRecord('b'),
      '../a-1.0-4.conda': jsonRecord('../a'),
      'a-1.0-/../5.conda': jsonRecord('a'),
      'a-1.0-6.exe': jsonRecord('a'),
    });
    expect(await fileNames(await open(text, { events }))).toEqual(['a-1.0-0.conda']);
    const told = events.flatMap((event) => (event.kind === 'log' ? [`${event.level} ${event.message}`] : []));
    for (const name of ['a-1.0-1.conda', 'a-1.0-2.conda', 'a-1.0-3.conda', 'a-1.0-6.exe']) {
      expect(told).toContainEqual(expect.stringMatching(new RegExp(`^debug .*noarch: ${name} is passed over`)));
    }
  });

  test('records without a subdir are of the one that they are found in', async () => {
    const [record] = await allRecords(
      await open(repodata({ 'a-1-0.conda': { ...jsonRecord('a'), subdir: undefined } })),
    );
    expect(record?.subdir).toBe('noarch');
  });

  test('texts that the scanner does not know are parsed whole', async () => {
    const names = await fileNames(await open(`\uFEFF${one}`));
    expect(names).toEqual(['packed-1.0-0.conda']);
    const misleading = repodata({
      'a-1.0-0.conda': jsonRecord('a', { x: {}, 'z-1.0-0.conda': {} }),
      'b-1.0-0.conda': jsonRecord('b'),
    });
    expect(await fileNames(await open(misleading))).toEqual(['a-1.0-0.conda', 'b-1.0-0.conda']);
  });

  test.each(['', 'no json', '{"packages', '[]', '"text"'])('%j is an error', async (text) => {
    await expect(open(text)).rejects.toMatchObject({ code: 'repodata-invalid' });
  });

  test.each([
    [undefined, 'https://x.test/c/noarch/'],
    ['', 'https://x.test/c/noarch/'],
    ['../pkgs', 'https://x.test/c/pkgs/'],
    ['/pkgs', 'https://x.test/pkgs/'],
    ['https://y.test/z', 'https://y.test/z/'],
    ['https://y.test/z/', 'https://y.test/z/'],
  ])('with the base URL %j packages lie in %s', async (baseUrl, expected) => {
    const root = folder();
    await mkdir(path.join(root, 'noarch'), { recursive: true });
    const text = repodata({ 'a-1!2-0.conda': jsonRecord('a') }, { info: { subdir: 'noarch', base_url: baseUrl } });
    await writeFile(path.join(root, 'noarch', 'repodata.json'), text);
    const mirrors = { 'https://x.test/c/': [`${pathToFileURL(root).href}/`] };
    const [record] = await allRecords(await openNew('https://x.test/c', { mirrors }));
    expect(record).toMatchObject({ url: `${expected}a-1!2-0.conda`, channel: 'https://x.test/c/' });
  });

  test.each(['file:///etc', 'http://'])('a channel on the network cannot have the base URL %s', async (baseUrl) => {
    const text = repodata({}, { info: { base_url: baseUrl } });
    await withServer({ 'noarch/repodata.json': text }, async (server) => {
      await expect(openNew(server.url)).rejects.toMatchObject({ code: 'repodata-invalid' });
    });
  });
});

describe('subdirs and channels', () => {
  test('a missing subdir is empty, a missing noarch an error', async () => {
    await withServer({ 'noarch/repodata.json': one }, async (server) => {
      const opened = await openNew(server.url, { subdirs: ['linux-64', 'noarch'] });
      expect(await fileNames(opened)).toEqual(['packed-1.0-0.conda']);
    });
    await withServer({ 'linux-64/repodata.json': one }, async (server) => {
      const refused = openNew(server.url, { subdirs: ['linux-64', 'noarch'] });
      await expect(refused).rejects.toMatchObject({ code: 'channel-not-found', exitCode: 2 });
      expect(await fileNames(await openNew(server.url, { subdirs: ['linux-64'] }))).toHaveLength(1);
    });
    const missing = pathToFileURL(path.join(work, 'missing')).href;
    await expect(openNew(missing)).rejects.toMatchObject({ code: 'channel-not-found' });
  });

  test('records come by channel, then by subdir, in the order given; the same channel counts once', async () => {
    const answers = Object.fromEntries(
      ['a', 'b'].flatMap((channel) =>
        ['linux-64', 'noarch'].map((subdir) => [
          `${channel}/${subdir}/repodata.json`,
          repodata({ 'x-1.0-0.conda': jsonRecord('x', { subdir }) }),
        ]),
      ),
    );
    await withServer(answers, async (server) => {
      const urls = [`${server.url}/b`, `${server.url}/a/`, `${server.url}/b/`];
      const opened = await openChannels(urls, { cache: folder(), subdirs: ['linux-64', 'noarch'] });
      const places = (await opened.recordsOf('x')).map(({ url }) => url.slice(server.url.length + 1));
      expect(places).toEqual(
        ['b/linux-64', 'b/noarch', 'a/linux-64', 'a/noarch'].map((place) => `${place}/x-1.0-0.conda`),
      );
      expect([...opened.names()]).toEqual(['x']);
      expect(await opened.recordsOf('y')).toEqual([]);
    });
  });
});

describe('shards', () => {
  interface Shards {
    readonly info?: Record<string, unknown>;
    /** Makes of the hash what the index says. */
    readonly hash?: (bytes: Buffer) => unknown;
    readonly folder?: string;
  }
  async function sharded(shards: Record<string, unknown>, { info, hash = (b) => b, folder = 'shards' }: Shards = {}) {
    const answers: Record<string, Answer> = {};
    const index: Record<string, unknown> = {};
    for (const [name, content] of Object.entries(shards)) {
      const bytes = await compressZstdBuffer(Buffer.from(encode(content)));
      const digest = sha256Hex(bytes);
      answers[`noarch/${folder}/${digest}.msgpack.zst`] = bytes;
      index[name] = hash(Buffer.from(digest, 'hex'));
    }
    const content = {
      version: 1,
      info: { subdir: 'noarch', base_url: '', shards_base_url: './shards/', ...info },
      shards: index,
    };
    answers['noarch/repodata_shards.msgpack.zst'] = await compressZstdBuffer(Buffer.from(encode(content)));
    return answers;
  }
  const digest = Buffer.alloc(32, 0xab);
  const shard = {
    packages: { 'a-1.0-0.tar.bz2': jsonRecord('a'), 'a-0.5-0.tar.bz2': jsonRecord('a', { version: '0.5' }) },
    'packages.conda': {
      'a-1.0-0.conda': jsonRecord('a', { sha256: digest, md5: digest.subarray(0, 16) }),
      'a-2.0-0.conda': jsonRecord('a', { version: '2.0' }),
    },
    v3: { conda: { 'a-3.0-0': jsonRecord('a', { version: '3.0' }) } },
    removed: ['a-2.0-0.conda'],
  };

  test.each<[string, Shards, string]>([
    ['as bytes', {}, 'noarch/'],
    ['as lists of numbers', { hash: (bytes) => [...bytes] }, 'noarch/'],
    ['as hex', { hash: (bytes) => bytes.toString('hex') }, 'noarch/'],
    [
      'below another URL',
      { info: { shards_base_url: '../elsewhere', base_url: '/pkgs' }, folder: '../elsewhere' },
      'pkgs/',
    ],
  ])('with hashes %s', async (...[, setting, place]) => {
    const answers = await sharded({ a: shard, unused: { packages: {} } }, setting);
    const normal = Object.fromEntries(
      Object.entries(answers).map(([key, value]) => [path.posix.normalize(key), value]),
    );
    await withServer(normal, async (server) => {
      const records = await (await openNew(server.url)).recordsOf('a');
      expect(records.map(({ url }) => url.slice(server.url.length + 1)).sort()).toEqual(
        ['a-0.5-0.tar.bz2', 'a-1.0-0.conda', 'a-3.0-0.conda'].map((file) => place + file),
      );
      const hashed = records.find(({ fileName }) => fileName === 'a-1.0-0.conda');
      expect(hashed).toMatchObject({ sha256: 'ab'.repeat(32), md5: 'ab'.repeat(16) });
      expect(server.requests).toHaveLength(2);
    });
  });

  test('a shard whose content is not that of its name is asked for once more, then refused', async () => {
    const answers = await sharded({ a: shard });
    const url = Object.keys(answers).find((key) => key.includes('/shards/')) as string;
    answers[url] = await compressZstdBuffer(Buffer.from(encode({ packages: {} })));
    await withServer(answers, async (server) => {
      const opened = await openNew(server.url);
      await expect(opened.recordsOf('a')).rejects.toMatchObject({
        code: 'repodata-invalid',
        message: expect.stringMatching(/digest of its name/),
      });
      expect(server.requests.filter((request) => request.includes('/shards/'))).toHaveLength(2);
    });
  });

  test('an index that names a shard which is gone is asked for again', async () => {
    const old = await sharded({ a: shard });
    const renewed = await sharded({ a: { ...shard, removed: [] } });
    const key = 'noarch/repodata_shards.msgpack.zst';
    let asked = 0;
    const server = await startServer((request, response) => {
      const name = (request.url ?? '').slice(1);
      if (name === key) {
        response.setHeader('cache-control', 'max-age=1000');
        response.end(asked++ === 0 ? old[key] : renewed[key]);
        return true;
      }
      if (renewed[name] === undefined) return false;
      response.end(renewed[name]);
      return true;
    });
    try {
      const records = await (await openNew(server.url)).recordsOf('a');
      expect(records).toHaveLength(4);
      expect(asked).toBe(2);
    } finally {
      await server.close();
    }
  });

  test.each<[string, Buffer | Promise<Buffer>]>([
    ['no zstd', Buffer.from('nonsense')],
    ['no msgpack', compressZstdBuffer(Buffer.from([0xc1]))],
    ['no index', compressZstdBuffer(Buffer.from(encode([])))],
    ['a hash that is none', compressZstdBuffer(Buffer.from(encode({ info: {}, shards: { a: 'xyz' } })))],
  ])('an index that is %s is asked for once more, then refused', async (...[, body]) => {
    await withServer(
      { 'noarch/repodata_shards.msgpack.zst': await body, 'noarch/repodata.json': one },
      async (server) => {
        await expect(openNew(server.url)).rejects.toMatchObject({ code: 'repodata-invalid' });
        expect(server.requests).toHaveLength(2);
      },
    );
  });
});

describe('run exports', () => {
  const record = jsonRecord('a');
  const never = (): Promise<string> => Promise.reject(new Error('not wanted'));
  const first = async (url: string, setting: Partial<OpenSetting> = {}) => {
    const opened = await openNew(url, setting);
    const [found] = await opened.recordsOf('a');
    if (!found) throw new Error('no record');
    return { opened, found };
  };

  test('of the record come before all', async () => {
    const text = repodata({ 'a-1.0-0.conda': { ...record, run_exports: { strong: ['s'] } } });
    await withServer({ 'noarch/repodata.json': text }, async (server) => {
      const { opened, found } = await first(server.url);
      expect(await opened.runExportsOf(found, never)).toEqual({ strong: ['s'] });
      expect(server.requests.some((request) => request.includes('run_exports'))).toBe(false);
    });
  });

  test.each(['run_exports.json.zst', 'run_exports.json'])(
    'of the channel, from %s, which is read once',
    async (file) => {
      const runExports = {
        weak: ['a >=1'],
        noarch: ['n'],
        strong: [],
        weak_constrains: ['w'],
        strong_constrains: ['c'],
      };
      const json = JSON.stringify({
        info: {},
        packages: {},
        'packages.conda': { 'a-1.0-0.conda': { run_exports: runExports } },
      });
      const answers = {
        'noarch/repodata.json': repodata({ 'a-1.0-0.conda': record }, { info: { base_url: '../elsewhere' } }),
        [`noarch/${file}`]: file.endsWith('.zst') ? await compressZstdBuffer(json) : json,
      };
      await withServer(answers, async (server) => {
        const { opened, found } = await first(server.url);
        for (let i = 0; i < 2; i++) {
          expect(await opened.runExportsOf(found, never)).toEqual({
            weak: ['a >=1'],
            noarch: ['n'],
            weakConstrains: ['w'],
            strongConstrains: ['c'],
          });
        }
        expect(server.requests.filter((request) => request.endsWith(file))).toHaveLength(1);
      });
    },
  );

  test.each<[string, Record<string, Answer>]>([
    ['has none', {}],
    [
      'does not name it',
      { 'noarch/run_exports.json': '{"packages.conda":{"b-1.0-0.conda":{"run_exports":{"weak":["b"]}}}}' },
    ],
    ['has a damaged one', { 'noarch/run_exports.json': 'x', 'noarch/run_exports.json.zst': 'y' }],
    ['refuses it', { 'noarch/run_exports.json': { status: 403 }, 'noarch/run_exports.json.zst': { status: 403 } }],
  ])('of the package, when the channel %s', async (...[, more]) => {
    const root = folder();
    const file = await writePackage(root, { name: 'a', runExports: { weak: ['w'] } });
    const without = await writePackage(path.join(root, 'without'), { name: 'a' });
    const answers = { 'noarch/repodata.json': repodata({ 'a-1.0-0.conda': record }), ...more };
    await withServer(answers, async (server) => {
      const { opened, found } = await first(server.url);
      expect(await opened.runExportsOf(found, async () => file)).toEqual({ weak: ['w'] });
      expect(await opened.runExportsOf(found, async () => without)).toEqual({});
      await expect(opened.runExportsOf(found, () => Promise.reject(new Error('no network')))).rejects.toThrow(
        'no network',
      );
    });
  });

  test('of a package in a folder, which counts before what the channel says of it', async () => {
    const root = folder();
    await writePackage(path.join(root, 'noarch'), { name: 'a', runExports: { weak: ['from the package'] } });
    await writeFile(path.join(root, 'noarch', 'repodata.json'), repodata({ 'a-1.0-0.conda': record }));
    const { opened, found } = await first(pathToFileURL(root).href);
    expect(await opened.runExportsOf(found, never)).toEqual({ weak: ['from the package'] });
  });
});
