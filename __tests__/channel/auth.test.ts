import { chmod, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { parseAuthEntry } from '../../src/channel/auth/entry.js';
import { parseNetrc } from '../../src/channel/auth/netrc.js';
import { hostKeys } from '../../src/channel/auth/store.js';
import { AuthStore, type FoundAuth, HttpClient, oauthAccessToken } from '../../src/channel/index.js';
import { startServer } from './http-server.js';

let home: string;
beforeEach(async () => {
  home = await mkdtemp(path.join(tmpdir(), 'auth-'));
});
afterEach(() => rm(home, { recursive: true, force: true }));

async function put(name: string, content: unknown): Promise<string> {
  const file = path.join(home, name);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

const bearer = (token: string) => ({ BearerToken: token });

describe('entries', () => {
  test.each<[unknown, unknown]>([
    [{ BearerToken: 't' }, { kind: 'bearer', token: 't' }],
    [{ CondaToken: 't' }, { kind: 'conda-token', token: 't' }],
    [{ BasicHTTP: { username: 'u', password: 'p', more: 1 } }, { kind: 'basic', username: 'u', password: 'p' }],
    [
      { S3Credentials: { access_key_id: 'a', secret_access_key: 's', session_token: null } },
      { kind: 's3', accessKeyId: 'a', secretAccessKey: 's', sessionToken: undefined },
    ],
    [{ BasicHTTP: { username: 'u' } }, undefined],
    [{ BearerToken: 1 }, undefined],
    [{ Unknown: 't' }, undefined],
    [{ BearerToken: 't', CondaToken: 't' }, undefined],
    ['t', undefined],
    [null, undefined],
  ])('%j', (value, expected) => expect(parseAuthEntry(value)).toEqual(expected));

  test('keys of a host', () => {
    expect(hostKeys('API.Prefix.dev')).toEqual(['api.prefix.dev', '*.api.prefix.dev', '*.prefix.dev', '*.dev']);
    expect(hostKeys('127.0.0.1')).toEqual(['127.0.0.1']);
    expect(hostKeys('::1')).toEqual(['::1']);
  });

  test('netrc', () => {
    const text = [
      '# a comment',
      'machine a.org login u password p # more',
      'machine b.org',
      '  login "x y"',
      '  password "q\\"w"',
      'macdef init',
      'machine evil login no password no',
      '',
      'machine c.org password #sign',
      'machine a.org login second password second',
      'machine d.org login only',
      'default login anonymous password anonymous',
    ].join('\n');
    expect(Object.fromEntries(parseNetrc(text))).toEqual({
      'a.org': { kind: 'basic', username: 'u', password: 'p' },
      'b.org': { kind: 'basic', username: 'x y', password: 'q"w' },
      'c.org': { kind: 'basic', username: '', password: '#sign' },
    });
  });
});

describe('the stores, in their order', () => {
  const find = async (env: Record<string, string>, host = 'prefix.dev', overrideFile?: string) => {
    const store = new AuthStore({ env, overrideFile, homeDirectory: home });
    return store.find(host, ['bearer', 'oauth']);
  };

  test('override file, RATTLER_AUTH_FILE, then the file of the home', async () => {
    await put('.rattler/credentials.json', { 'prefix.dev': bearer('home'), '*.org': bearer('org') });
    expect((await find({})).found).toMatchObject({ entry: { token: 'home' }, key: 'prefix.dev' });
    expect((await find({}, 'a.b.org')).found).toMatchObject({ entry: { token: 'org' }, key: '*.org' });
    const RATTLER_AUTH_FILE = await put('rattler.json', { '*.prefix.dev': bearer('wild'), 'x.dev': bearer('x') });
    expect((await find({ RATTLER_AUTH_FILE })).found?.entry).toMatchObject({ token: 'home' });
    expect((await find({ RATTLER_AUTH_FILE }, 'repo.prefix.dev')).found?.entry).toMatchObject({ token: 'wild' });
    await put('rattler.json', { 'prefix.dev': bearer('file') });
    expect((await find({ RATTLER_AUTH_FILE })).found?.entry).toMatchObject({ token: 'file' });
    const override = await put('override.json', { 'prefix.dev': bearer('override') });
    expect((await find({ RATTLER_AUTH_FILE }, 'prefix.dev', override)).found).toMatchObject({
      entry: { token: 'override' },
      source: override,
    });
  });

  test('an entry of another kind is told of, and does not hide one further on', async () => {
    const netrc = await put('.netrc', 'machine prefix.dev login u password p');
    await put('.rattler/credentials.json', { '*.prefix.dev': bearer('t') });
    const lookup = await find({});
    expect(lookup.found?.entry).toMatchObject({ token: 't' });
    expect(lookup.wrongKind).toEqual([`${netrc}: prefix.dev`]);
  });

  test('a store that cannot be read is a problem without its content', async () => {
    const RATTLER_AUTH_FILE = await put('rattler.json', '{"prefix.dev": {"BearerToken": "geheim"');
    await put('.rattler/credentials.json', { 'prefix.dev': { Future: 'geheim' } });
    const { found, problems } = await find({ RATTLER_AUTH_FILE });
    expect(found).toBeUndefined();
    expect(problems).toEqual([
      `${RATTLER_AUTH_FILE} is not valid: it is not JSON`,
      expect.stringMatching(/entry 'prefix.dev' of .*credentials.json is of no known kind/),
    ]);
    const missing = path.join(home, 'missing.json');
    expect((await find({ RATTLER_AUTH_FILE: missing })).problems[0]).toContain('which RATTLER_AUTH_FILE names');
    expect(
      (await new AuthStore({ env: {}, homeDirectory: path.join(home, 'none') }).find('h', ['bearer'])).problems,
    ).toEqual([]);
  });

  test('the keyring of the desktop is asked between the files', async () => {
    if (process.platform !== 'linux') return;
    const bin = path.join(home, 'bin');
    const script =
      '#!/bin/sh\n[ "$*" = "lookup service rattler username *.prefix.dev" ] && echo \'{"BearerToken":"ring"}\'\n';
    await put('bin/secret-tool', script);
    await chmod(path.join(bin, 'secret-tool'), 0o755);
    await put('.rattler/credentials.json', { '*.prefix.dev': bearer('home') });
    const env = { PATH: `${bin}:${process.env['PATH']}`, DBUS_SESSION_BUS_ADDRESS: 'unix:path=/nowhere' };
    expect((await find(env)).found).toMatchObject({ entry: { token: 'ring' }, source: 'the system keyring' });
    expect((await find({ PATH: env.PATH })).found?.entry).toMatchObject({ token: 'home' });
    expect((await find({ ...env, PATH: '/nowhere' })).found?.entry).toMatchObject({ token: 'home' });
  });
});

describe('OAuth entries', () => {
  const nowMs = 1_800_000_000_000;
  const entryOf = (expiresIn: number | undefined, refresh: string | undefined, tokenEndpoint: string) => ({
    kind: 'oauth' as const,
    accessToken: 'old',
    refreshToken: refresh,
    expiresAt: expiresIn === undefined ? undefined : nowMs / 1000 + expiresIn,
    tokenEndpoint,
    revocationEndpoint: undefined,
    clientId: 'client',
  });

  test.each<[string, number | undefined, string | undefined, number, string]>([
    ['that does not end', undefined, 'r', 500, 'old'],
    ['with time left', 301, 'r', 500, 'old'],
    ['about to end is renewed', 299, 'r', 200, 'new'],
    ['about to end stays when renewing fails', 299, 'r', 500, 'old'],
    ['about to end stays without refresh token', 299, undefined, 200, 'old'],
    ['that ended is renewed', -1, 'r', 200, 'new'],
    ['that ended and cannot be renewed fails', -1, 'r', 400, 'oauth-expired'],
  ])('%s', async (_, expiresIn, refresh, status, expected) => {
    const bodies: string[] = [];
    const server = await startServer(async (request, response) => {
      let body = '';
      for await (const chunk of request) body += chunk;
      bodies.push(body);
      response.writeHead(status).end('{"access_token":"new","expires_in":3600}');
    });
    const entry = entryOf(expiresIn, refresh, `${server.url}/token`);
    const stored = {
      OAuth: { access_token: 'old', token_endpoint: entry.tokenEndpoint, client_id: 'client', expires_at: 1 },
    };
    const file = await put('rattler.json', { z: bearer('z'), '*.prefix.dev': stored });
    const found: FoundAuth = { entry, key: '*.prefix.dev', source: file, file };
    const client = new HttpClient({ env: {} });
    try {
      const token = oauthAccessToken(found, client, nowMs);
      if (expected.includes('-')) await expect(token).rejects.toMatchObject({ code: expected });
      else expect(await token).toBe(expected);
      if (expected !== 'new') return;
      expect(bodies).toEqual(['grant_type=refresh_token&refresh_token=r&client_id=client']);
      expect(JSON.parse(await readFile(file, 'utf8'))).toEqual({
        '*.prefix.dev': {
          OAuth: {
            access_token: 'new',
            refresh_token: 'r',
            expires_at: nowMs / 1000 + 3600,
            token_endpoint: entry.tokenEndpoint,
            revocation_endpoint: null,
            client_id: 'client',
          },
        },
        z: bearer('z'),
      });
      if (process.platform !== 'win32') expect((await stat(file)).mode & 0o777).toBe(0o600);
    } finally {
      await client.close();
      await server.close();
    }
  });
});
