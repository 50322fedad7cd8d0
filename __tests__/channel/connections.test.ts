import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { noProxyMatcher } from '../../src/channel/http/no-proxy.js';
import { HttpClient, type HttpClientOptions } from '../../src/channel/index.js';
import { startServer } from './http-server.js';
import { startProxy, type TestProxy } from './proxy-server.js';

const open: { close(): Promise<unknown> }[] = [];
afterEach(async () => {
  for (const item of open.splice(0)) await item.close();
});

async function text(options: HttpClientOptions, url: string): Promise<string> {
  const client = new HttpClient({ retry: { baseDelayMs: 1, tries: 2 }, ...options });
  open.push(client);
  const { response, bytes } = await client.read({ url }, 1000);
  return `${response.status} ${bytes}`;
}

async function proxy(authorization?: string): Promise<TestProxy> {
  const started = await startProxy(authorization);
  open.push(started);
  return started;
}

const certificate = path.join(import.meta.dirname, 'tls', 'certificate.pem');
let folder: string;
let secure: string;
let closeSecure: () => void;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'connections-'));
  const key = await readFile(path.join(import.meta.dirname, 'tls', 'key.pem'));
  const server = createServer({ key, cert: await readFile(certificate) }, (_, response) => response.end('secret'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  secure = `https://127.0.0.1:${(server.address() as AddressInfo).port}`;
  closeSecure = () => {
    server.closeAllConnections();
    server.close();
  };
});
afterAll(async () => {
  closeSecure();
  await rm(folder, { recursive: true, force: true });
});

describe('proxies', () => {
  test('of the environment: plain requests are passed on, TLS goes through a tunnel', async () => {
    const server = await startServer((_, response) => response.end('hello'));
    open.push(server);
    for (const name of ['http_proxy', 'HTTP_PROXY', 'ALL_PROXY', 'all_proxy']) {
      const { url, seen } = await proxy();
      expect(await text({ env: { [name]: url } }, server.url)).toBe('200 hello');
      expect(seen).toEqual([`${server.url}/`]);
    }
    for (const name of ['https_proxy', 'HTTPS_PROXY', 'ALL_PROXY']) {
      const { url, seen } = await proxy();
      expect(await text({ env: { [name]: url, SSL_CERT_FILE: certificate } }, secure)).toBe('200 secret');
      expect(seen).toEqual([new URL(secure).host]);
      expect(await text({ env: { [name]: url, SSL_CERT_FILE: certificate, NO_PROXY: '127.0.0.1' } }, secure)).toBe(
        '200 secret',
      );
      expect(seen).toHaveLength(1);
    }
    const { url, seen } = await proxy();
    expect(await text({ env: { http_proxy: url, SSL_CERT_FILE: certificate } }, secure)).toBe('200 secret');
    expect(seen).toEqual([]);
  });

  test('of the configuration count only where the environment names none', async () => {
    const server = await startServer((_, response) => response.end('hello'));
    open.push(server);
    const [own, ofEnvironment] = [await proxy(), await proxy()];
    const settings = { http: own.url, https: undefined, nonProxyHosts: [] };
    expect(await text({ env: {}, proxy: settings }, server.url)).toBe('200 hello');
    expect(own.seen).toHaveLength(1);
    await text({ env: {}, proxy: { ...settings, nonProxyHosts: ['10.0.0.0/8', '127.0.0.0/8'] } }, server.url);
    await text({ env: { https_proxy: ofEnvironment.url }, proxy: settings }, server.url);
    expect(own.seen).toHaveLength(1);
    await text({ env: { http_proxy: ofEnvironment.url }, proxy: settings }, server.url);
    expect([own.seen.length, ofEnvironment.seen.length]).toEqual([1, 1]);
  });

  test('get the credential of their URL, which no message shows', async () => {
    const basic = `Basic ${Buffer.from('me:geheim').toString('base64')}`;
    const guarded = await proxy(basic);
    const url = guarded.url.replace('://', '://me:geheim@');
    const env = { ALL_PROXY: url, SSL_CERT_FILE: certificate };
    expect(await text({ env }, secure)).toBe('200 secret');
    const wrong = { ALL_PROXY: url.replace('geheim', 'falsch'), SSL_CERT_FILE: certificate };
    const failure = await text({ env: wrong }, secure).catch((error: Error) => error);
    expect(failure).toMatchObject({ code: 'http-transport', message: expect.stringContaining('407') });
    expect((failure as Error).message).not.toContain('falsch');
  });

  test('of a kind that is not known are refused', async () => {
    const failure = await text({ env: { ALL_PROXY: 'socks5://user:geheim@127.0.0.1:1' } }, secure).catch((e) => e);
    expect(failure).toMatchObject({ code: 'proxy-invalid', exitCode: 2 });
    expect((failure as Error).message).not.toContain('geheim');
  });

  test.each<[string, string, boolean]>([
    ['*', 'https://anything', true],
    ['', 'https://anything', false],
    ['example.com', 'https://example.com', true],
    ['example.com', 'https://a.example.com', true],
    ['example.com', 'https://notexample.com', false],
    ['.example.com', 'https://a.EXAMPLE.com', true],
    ['*.example.com', 'https://a.example.com', true],
    ['a.com, b.com', 'http://b.com', true],
    ['a.com b.com', 'http://b.com', true],
    ['b.com:8080', 'http://b.com:8080', true],
    ['b.com:8080', 'http://b.com', false],
    ['b.com:443', 'https://b.com', true],
    ['10.0.0.0/8', 'http://10.1.2.3', true],
    ['10.0.0.0/8', 'http://11.1.2.3', false],
    ['10.0.0.1', 'http://10.0.0.1', true],
    ['0.0.1', 'http://10.0.0.1', false],
    ['fd00::/8', 'http://[fd00::1]', true],
    ['::1', 'http://[::1]', true],
    ['[::1]:80', 'http://[::1]', true],
    ['10.0.0.0/99', 'http://10.0.0.1', false],
  ])('NO_PROXY=%s, %s: %s', (...[list, url, expected]) => {
    expect(noProxyMatcher(list)(new URL(url))).toBe(expected);
  });
});

describe('certificates', () => {
  const trusted = (env: Record<string, string>, tls?: HttpClientOptions['tls']): Promise<string> =>
    text({ env: { NO_PROXY: '*', ...env }, tls }, secure);

  test('of a server that nobody vouches for are refused', async () => {
    await expect(trusted({})).rejects.toMatchObject({
      code: 'http-transport',
      message: expect.stringMatching(/SELF_SIGNED/),
    });
  });

  test('come from SSL_CERT_FILE, SSL_CERT_DIR, or are not looked at', async () => {
    expect(await trusted({ SSL_CERT_FILE: certificate })).toBe('200 secret');
    expect(await trusted({ SSL_CERT_FILE: certificate }, { verify: true, roots: 'webpki' })).toBe('200 secret');
    expect(await trusted({ SSL_CERT_DIR: path.dirname(certificate) })).toBe('200 secret');
    expect(await trusted({ SSL_CERT_DIR: [folder, path.dirname(certificate)].join(path.delimiter) })).toBe(
      '200 secret',
    );
    expect(await trusted({}, { verify: false, roots: undefined })).toBe('200 secret');
  });

  test('that cannot be read are told of', async () => {
    const missing = path.join(folder, 'missing');
    for (const name of ['SSL_CERT_FILE', 'SSL_CERT_DIR']) {
      await expect(trusted({ [name]: missing })).rejects.toMatchObject({
        code: 'certificates-unreadable',
        exitCode: 2,
        message: `${name} names ${missing}, which cannot be read`,
      });
    }
    await writeFile(path.join(folder, 'empty.pem'), 'no certificate');
    await expect(trusted({ SSL_CERT_FILE: path.join(folder, 'empty.pem') })).rejects.toMatchObject({
      code: 'http-transport',
    });
  });
});
