import { mkdir, writeFile } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { findRemotePackages, type ResourceAnswer } from '../../src/channel/index.js';
import { Mirrors } from '../../src/channel/network/mirrors.js';
import { redactUrl } from '../../src/support/index.js';
import { networkSetup } from './network-setup.js';

const { folder, events, network, serve } = networkSetup('network');

const textOf = (answer: ResourceAnswer): string =>
  answer.kind === 'found' ? answer.bytes.toString('utf8') : answer.kind;
const channel = 'https://conda.example/forge';

describe('mirrors', () => {
  const urls = (mirrors: Record<string, string[]>, url: string): string[] =>
    new Mirrors(new Map(Object.entries(mirrors))).candidates(url).map((candidate) => candidate.url);

  test.each<[string, Record<string, string[]>, string, string[]]>([
    ['none', {}, 'https://a/x', ['https://a/x']],
    ['slashes are added', { 'https://a': ['https://m', 'https://n/'] }, 'https://a/x', ['https://m/x', 'https://n/x']],
    ['whole segments', { 'https://a/conda': ['https://m'] }, 'https://a/conda-forge/x', ['https://a/conda-forge/x']],
    ['the longest', { 'https://a': ['https://m'], 'https://a/b': ['https://n'] }, 'https://a/b/x', ['https://n/x']],
    ['a list without entries', { 'https://a': [] }, 'https://a/x', ['https://a/x']],
    ['the host in any case', { 'https://A:443/b': ['https://m'] }, 'https://a/b/x', ['https://m/x']],
    ['queries stay', { 'https://a': ['https://m'] }, 'https://a/x?y=1', ['https://m/x?y=1']],
    ['itself', { 'https://a': ['https://m', 'https://a'] }, 'https://a/x', ['https://m/x', 'https://a/x']],
  ])('%s', (...[, mirrors, url, expected]) => expect(urls(mirrors, url)).toEqual(expected));

  test('those that failed least come first', () => {
    const mirrors = new Mirrors(new Map([['https://a', ['https://m', 'https://n', 'https://o']]]));
    const order = (): string[] => mirrors.candidates('https://a/x').map(({ mirror }) => mirror as string);
    mirrors.failed({ url: '', mirror: 'https://m/' });
    expect(order()).toEqual(['https://n/', 'https://o/', 'https://m/']);
    mirrors.failed({ url: '', mirror: 'https://n/' });
    expect(order()).toEqual(['https://o/', 'https://m/', 'https://n/']);
  });

  test('one that fails is left for the next at once, and remembered', async () => {
    const broken = await serve((_, response) => response.writeHead(503, { 'retry-after': '60' }).end());
    const gone = await serve((request) => request.socket.destroy());
    const good = await serve((request, response) => response.end(`good ${request.url}`));
    const mirrored = network({ mirrors: { [channel]: [`${broken.url}/b`, `${gone.url}/g`, `${good.url}/c`] } });
    const read = () => mirrored.get({ url: `${channel}/noarch/x.json`, limit: 100 });
    expect(textOf(await read())).toBe('good /c/noarch/x.json');
    expect(textOf(await read())).toBe('good /c/noarch/x.json');
    expect([broken.requests.length, gone.requests.length, good.requests.length]).toEqual([1, 1, 2]);
  });

  test('each is tried, however many there are', async () => {
    const dead = await Promise.all(
      Array.from({ length: 6 }, () => serve((_, response) => response.writeHead(500).end())),
    );
    const good = await serve((_, response) => response.end('good'));
    const mirrored = network({ mirrors: { [channel]: [...dead, good].map(({ url }) => url) } });
    expect(textOf(await mirrored.get({ url: `${channel}/x`, limit: 100 }))).toBe('good');
  });

  test('a thing that one does not have is not looked for at the next', async () => {
    const empty = await serve(() => false);
    const good = await serve((_, response) => response.end('good'));
    const mirrored = network({ mirrors: { [channel]: [empty.url, good.url] } });
    expect(await mirrored.get({ url: `${channel}/x`, limit: 100 })).toEqual({ kind: 'missing' });
    expect(good.requests).toEqual([]);
  });

  test('a folder of this machine', async () => {
    await mkdir(path.join(folder(), 'forge', 'noarch'), { recursive: true });
    await writeFile(path.join(folder(), 'forge', 'noarch', 'x+1.json'), 'here');
    const forge = pathToFileURL(path.join(folder(), 'forge')).href;
    const mirrored = network({ mirrors: { [channel]: [forge] }, offline: true });
    expect(textOf(await mirrored.get({ url: `${channel}/noarch/x+1.json`, limit: 100 }))).toBe('here');
    expect(await mirrored.get({ url: `${channel}/noarch/y.json`, limit: 100 })).toEqual({ kind: 'missing' });
    expect(mirrored.localPath(`${channel}/noarch/`)).toBe(path.join(folder(), 'forge', 'noarch') + path.sep);
    await expect(mirrored.get({ url: `${channel}/noarch/x+1.json`, limit: 3 })).rejects.toMatchObject({
      code: 'http-too-large',
    });
    // Without a network, it goes before servers.
    const both = network({ mirrors: { [channel]: ['https://m.example', forge] }, offline: true });
    expect(textOf(await both.get({ url: `${channel}/noarch/x+1.json`, limit: 100 }))).toBe('here');
  });
});

describe('answers', () => {
  test('that may change are waited for as the server asks', async () => {
    let count = 0;
    const server = await serve((_, response) =>
      ++count < 3 ? response.writeHead(429, { 'retry-after': '0' }).end() : response.end('at last'),
    );
    expect(textOf(await network().get({ url: `${server.url}/x`, limit: 100 }))).toBe('at last');
    const never = await serve((_, response) => response.writeHead(429, { 'retry-after': '0' }).end());
    await expect(network().get({ url: `${never.url}/x`, limit: 100 })).rejects.toMatchObject({
      code: 'channel-unreadable',
      message: expect.stringContaining('HTTP 429'),
    });
    expect(never.requests).toHaveLength(4);
  });

  test('of each kind', async () => {
    const statuses: Record<string, number> = { '/gone': 410, '/unknown': 501, '/same': 304, '/no': 403, '/odd': 418 };
    const server = await serve((request, response) => response.writeHead(statuses[request.url ?? ''] ?? 404).end());
    const get = (name: string) => network().get({ url: server.url + name, limit: 1 });
    for (const name of ['/none', '/gone', '/unknown']) expect(await get(name)).toEqual({ kind: 'missing' });
    expect(await get('/same')).toMatchObject({ kind: 'unchanged' });
    await expect(get('/no')).rejects.toMatchObject({ code: 'channel-unauthorised' });
    await expect(get('/odd')).rejects.toMatchObject({ code: 'channel-unreadable' });
  });

  test('no more at a time than the configuration says', async () => {
    let [now, most] = [0, 0];
    const server = await serve((_, response) => {
      most = Math.max(most, ++now);
      setTimeout(() => {
        now--;
        response.end('x');
      }, 10);
    });
    const narrow = network({ configuration: { downloads: 2 } });
    const all = Array.from({ length: 9 }, (_, index) => narrow.get({ url: `${server.url}/${index}`, limit: 1 }));
    await Promise.all(all);
    expect(most).toBe(2);
  });

  test('offline: nothing is asked, and it is said what was wanted', async () => {
    const server = await serve((_, response) => response.end());
    const offline = network({ configuration: { offline: true } });
    await expect(offline.get({ url: `${server.url}/x.json`, limit: 1 })).rejects.toMatchObject({
      code: 'offline',
      exitCode: 2,
      message: expect.stringContaining('/x.json'),
    });
    expect(server.requests).toEqual([]);
    expect(
      textOf(await network({ configuration: { offline: true }, offline: false }).get({ url: server.url, limit: 1 })),
    ).toBe('');
  });
});

describe('credentials', () => {
  const echo = (request: IncomingMessage): string => `${request.headers.authorization ?? 'none'} ${request.url}`;
  const basic = (text: string): string => `Basic ${Buffer.from(text).toString('base64')}`;
  const authFile = async (content: unknown): Promise<string> => {
    const file = path.join(folder(), `auth-${Math.random()}.json`);
    await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content));
    return file;
  };
  const server = () => serve((request, response) => response.end(echo(request)));

  test.each<[string, unknown, string]>([
    ['bearer', { BearerToken: 'geheim' }, 'Bearer geheim /x'],
    ['basic', { BasicHTTP: { username: 'me', password: 'geheim' } }, `${basic('me:geheim')} /x`],
    ['conda token', { CondaToken: 'ge/heim' }, 'none /t/ge%2Fheim/x'],
    [
      'OAuth',
      { OAuth: { access_token: 'geheim', token_endpoint: 'https://auth.example/', client_id: 'c' } },
      'Bearer geheim /x',
    ],
    ['none', undefined, 'none /x'],
  ])('of the file: %s', async (...[, entry, expected]) => {
    const { url } = await server();
    const RATTLER_AUTH_FILE = await authFile({ '127.0.0.1': entry, 'other.example': { BearerToken: 'wrong' } });
    const reading = network({ environment: { RATTLER_AUTH_FILE } });
    expect(textOf(await reading.get({ url: `${url}/x`, limit: 1000 }))).toBe(expected);
    const secrets = events.flatMap((event) => (event.kind === 'secret' ? [event.value] : []));
    if (entry !== undefined) expect(secrets.some((secret) => /ge\/?heim/.test(secret))).toBe(true);
  });

  test('of the override file count more, and netrc least', async () => {
    const { url } = await server();
    const RATTLER_AUTH_FILE = await authFile({ '127.0.0.1': { BearerToken: 'second' } });
    const authenticationOverrideFile = await authFile({ '127.0.0.1': { BearerToken: 'first' } });
    const NETRC = path.join(folder(), 'netrc');
    await writeFile(NETRC, 'machine 127.0.0.1 login me password "ge heim"\n');
    const ask = async (setting: Parameters<typeof network>[0]): Promise<string> =>
      textOf(await network(setting).get({ url: `${url}/x`, limit: 1000 }));
    const environment = { RATTLER_AUTH_FILE, NETRC };
    expect(await ask({ environment, configuration: { authenticationOverrideFile } })).toBe('Bearer first /x');
    expect(await ask({ environment })).toBe('Bearer second /x');
    expect(await ask({ environment: { NETRC } })).toBe(`${basic('me:ge heim')} /x`);
  });

  test('of the URL itself, or of its path, count most', async () => {
    const { url } = await server();
    const RATTLER_AUTH_FILE = await authFile({ '127.0.0.1': { BearerToken: 'stored' } });
    const reading = network({ environment: { RATTLER_AUTH_FILE } });
    const get = async (text: string): Promise<string> => textOf(await reading.get({ url: text, limit: 1000 }));
    expect(await get(`${url.replace('://', '://me:p%40ss@')}/x`)).toBe(`${basic('me:p@ss')} /x`);
    expect(await get(`${url}/t/own/x`)).toBe('none /t/own/x');
    const given = await reading.get({ url: `${url}/x`, limit: 1000, headers: { Authorization: 'Bearer given' } });
    expect(textOf(given)).toBe('Bearer given /x');
  });

  test('are for their own server: not for a mirror, not for where it redirects to', async () => {
    const other = await server();
    const first = await serve((_, response) => response.writeHead(302, { location: `${other.url}/y` }).end());
    const own = first.url.replace('127.0.0.1', 'localhost');
    const RATTLER_AUTH_FILE = await authFile({ localhost: { BearerToken: 'geheim' } });
    const environment = { RATTLER_AUTH_FILE };
    expect(textOf(await network({ environment }).get({ url: `${own}/x`, limit: 1000 }))).toBe('none /y');
    const mirrored = network({ environment, mirrors: { [own]: [other.url] } });
    const headers = { authorization: 'Bearer geheim' };
    expect(textOf(await mirrored.get({ url: `${own}/x`, headers, limit: 1000 }))).toBe('none /x');
  });

  test('that cannot be used are told of once, without the secret', async () => {
    const { url } = await server();
    const RATTLER_AUTH_FILE = await authFile('{"127.0.0.1": {"BearerToken": "geheim"');
    const reading = network({ environment: { RATTLER_AUTH_FILE } });
    for (const name of ['/a', '/b']) await reading.get({ url: url + name, limit: 1000 });
    expect(events.filter(({ kind }) => kind === 'log')).toEqual([
      { kind: 'log', level: 'warning', message: `Credentials: ${RATTLER_AUTH_FILE} is not valid: it is not JSON` },
    ]);
    const broken = await authFile({ '127.0.0.1': { BearerToken: 'ge\nheim' } });
    const failing = network({ environment: { RATTLER_AUTH_FILE: broken } }).get({ url, limit: 1000 });
    const error = await failing.catch((thrown) => thrown);
    expect(error).toMatchObject({ code: 'token-invalid', exitCode: 2 });
    expect(error.message).not.toContain('heim');
  });

  test('no message shows them', async () => {
    const refusing = await serve((_, response) => response.writeHead(403).end('geheim'));
    const { host } = new URL(refusing.url);
    for (const url of [`http://me:geheim@${host}/x`, `http://${host}/t/geheim/x`, `http://${host}/x?token=geheim`]) {
      const error = await network()
        .get({ url, limit: 1 })
        .catch((thrown) => thrown);
      expect(error.code).toBe('channel-unauthorised');
      expect(JSON.stringify([error.message, error.hint, error.details])).not.toContain('geheim');
    }
  });

  test.each([
    [
      'https://b.s3.example/k?X-Amz-Credential=AK/1&X-Amz-Signature=abc&x=1',
      'https://b.s3.example/k?X-Amz-Credential=********&X-Amz-Signature=********&x=1',
    ],
    ['https://x.example/?sig=abc&access_token=d#e', 'https://x.example/?sig=********&access_token=********#e'],
    ['https://x.example/?signs=1&page_key=2&monkey=3', 'https://x.example/?signs=1&page_key=********&monkey=3'],
    ['what is token=abc?', 'what is token=abc?'],
  ])('%s is shown as %s', (...[url, shown]) => expect(redactUrl(url)).toBe(shown));
});

describe('look-ups before publishing', () => {
  const identity = { name: 'demo', version: '1.0', build: 'h0_0', subdir: 'noarch' };
  const repodata = JSON.stringify({
    packages: {},
    'packages.conda': { 'demo-1.0-h0_0.conda': { sha256: 'a'.repeat(64) } },
  });

  test('go through mirrors; the channel’s token is not for them', async () => {
    const seen: (string | undefined)[] = [];
    const mirror = await serve((request, response) => {
      seen.push(request.headers.authorization);
      return request.url === '/noarch/repodata.json' ? response.end(repodata) : false;
    });
    const client = network({ mirrors: { [channel]: [mirror.url] } });
    const { found } = await findRemotePackages(
      { client, baseUrl: channel, headers: { authorization: 'Bearer geheim' } },
      [identity],
    );
    expect([...found.keys()]).toEqual(['noarch/demo-1.0-h0_0']);
    expect(new Set(seen)).toEqual(new Set([undefined]));
  });

  test('statuses are answers, after all tries', async () => {
    const server = await serve((_, response) => response.writeHead(503).end('busy'));
    const { response, bytes } = await network().read({ url: server.url }, 10);
    expect([response.status, bytes.toString(), server.requests.length]).toEqual([503, 'busy', 4]);
  });
});
